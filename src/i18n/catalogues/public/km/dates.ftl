### Days, moments and ways between countries.

## How a day, a month and a moment are written. Months come in as words, days and years as digits.

date-day = ថ្ងៃទី { $day } ខែ{ $month } ឆ្នាំ { $year }
date-month = ខែ{ $month } ឆ្នាំ { $year }
date-instant = { $day } ម៉ោង { $time } (ម៉ោងនៅបាងកក)

## From one country to another, in words: on workers' pages beside or instead of the arrow.

corridor-from-to = ពី{ $from }ទៅ{ $to }
