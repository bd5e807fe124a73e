### Fees: verdicts, lines, sources, amounts. The codes, payers, stages and methods are in the glossary.

## What a verdict says in a few words: on a line of a schedule and on the fee check. Never merged.

fee-total = All fees and costs together
scheme-meets = Meets our standard
scheme-not-met-employer = Not by our standard: the employer should pay
scheme-not-met-nobody = Not by our standard: nobody may take this money
law-allowed = Allowed by law
law-unknown = We do not know the legal limit
law-over = Above the legal limit
law-forbidden = Forbidden by law
law-cannot-compare = We cannot compare it with the legal limit

## Fee lines: the heads of the table, and what stands beside a line.

fee-lines-caption = What it charges, and to whom
fee-column-what = What for
fee-column-payer = Who pays
fee-column-amount = Amount
fee-column-standard = Our standard
fee-column-law = The law
fee-falls-on-worker = Taken from wages or lent, so the worker pays it in the end

## Ceilings as laws count them.

fee-per-once = once, for the whole recruitment
fee-per-month = for each month
fee-per-twelve-months = for each twelve months
fee-months-of-wage = { $months } × one month’s wage
fee-limit-per = { $limit }, { $per }

## Where a rule is known from.

fee-source-summary = Where we know this from
fee-source-law-of = Law of
fee-source = Source
fee-source-reliability = How sure it is
fee-source-since = In force since
fee-source-until = In force until
fee-source-text = Open the text
fee-source-also = Also known (no limit)
fee-source-rate = Exchange rate: 1 { $from } = { $rate } { $to }, { $date }. { $source }
reliability-A = An official text (A)
reliability-B = A UN body, an NGO or a law firm (B)
reliability-C = The press (C). We look for the official text.
reliability-D = A single old claim (D)

## What is wrong with an amount or a line.

fee-amount-empty = Write how much they ask, in figures
fee-amount-unreadable = We cannot read this amount. Write only figures, for example 2500
fee-amount-ambiguous = This can be read in two ways. Write { $thousands } or { $decimals }
fee-amount-negative = Write the amount without a minus sign
fee-amount-zero = Write an amount above zero
fee-amount-too-large = Write an amount of at most { $limit }
fee-amount-too-fine = { $currency } has no unit this small. Write whole units
fee-amount-other-currency = The amount says { $named }, but { $chosen } is chosen. Choose the right currency
fee-label-missing = Write what this fee is called, in at least one language
fee-text-too-long = Shorten this to { $limit } characters or fewer
fee-schedule-unanswered = Say what is charged, or that nothing is charged
fee-schedule-closed = This fee schedule is published and cannot be changed
fee-schedule-not-submitted = This fee schedule was not sent in yet

## The public timeline of an organisation.

timeline-fee-schedule-published = Published what it charges, in { $text } lines.
timeline-fee-schedule-published-empty = Published that it charges nothing (lines: { $text }).
