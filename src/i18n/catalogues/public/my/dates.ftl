### Days, moments and ways between countries.

## How a day, a month and a moment are written. An unbroken space keeps ရက် with its number. Months come in as words, days and years as digits.

date-day = { $year } ခုနှစ် { $month } { $day } ရက်
date-month = { $year } ခုနှစ် { $month }
date-instant = { $day }၊ { $time } (ဘန်ကောက် အချိန်)

## From one country to another, in words: on workers' pages beside or instead of the arrow.

corridor-from-to = { $from }မှ { $to }သို့
