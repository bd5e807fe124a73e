### Days, moments and ways between countries.

## How a day, a month and a moment are written. Months come in as words, days and years as digits.

date-day = { $day } { $month } năm { $year }
date-month = { $month } năm { $year }
date-instant = { $time }, { $day } (giờ Băng Cốc)

## From one country to another, in words: on workers' pages beside or instead of the arrow.

corridor-from-to = từ { $from } sang { $to }
