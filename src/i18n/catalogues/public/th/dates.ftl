### Days, moments and ways between countries.

## How a day, a month and a moment are written. An unbroken space keeps น. with its time. Months come in as words, days and years as digits.

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-instant = { $day } เวลา { $time } น. (เวลากรุงเทพฯ)

## From one country to another, in words: on workers' pages beside or instead of the arrow.

corridor-from-to = จาก{ $from }ไป{ $to }
