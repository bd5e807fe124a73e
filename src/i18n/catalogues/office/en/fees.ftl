### Fee rules, for registry staff.

## The list of fee rules.

fee-rules-title = Fee rules
fee-rules-lead = Dated rows of law, each with its source. No row is ever edited: a change of law is a new row.
fee-rules-country = Country
fee-rules-corridor = Corridor
fee-rules-every-corridor = Every corridor of the country
fee-rules-past = Show ended rules too
fee-rules-none = No rule fits this choice.
fee-rules-in-force = In force
fee-rules-to-come = To come
fee-rules-ended = Ended
fee-rules-check-old = Check the source again
fee-rules-replaced-by = Replaced by { $reference }
fee-rules-replace = Replace from a date

## Entering a rule.

fee-rules-add = Add a rule
fee-rules-reference = Reference
fee-rules-reference-hint = A name that never changes, for example TH-VISA-2023
fee-rules-side = About which workers
fee-side-origin = Workers who leave the country
fee-side-destination = Workers who come to the country
fee-side-both = Both
fee-rules-covers = What it covers
fee-rules-payer = Whom it lets pay
allowed-payer-nobody = Nobody
allowed-payer-employer = Only the employer
allowed-payer-agency = Only the agency
allowed-payer-state = Only the state
allowed-payer-not-worker = Anyone but the worker
allowed-payer-worker = The worker too, up to the ceiling
fee-rules-bearing = What the row does
fee-bearing-limit = It decides the verdict by law
fee-bearing-background = It is only told beside it and limits nothing
fee-rules-ceiling = Ceiling
fee-rules-ceiling-none = No ceiling
fee-rules-ceiling-amount = A sum of money
fee-rules-ceiling-wage = Months of wage
fee-rules-amount = The sum
fee-rules-months = Months of wage
fee-rules-months-hint = For example 1 or 1.5
fee-rules-months-unreadable = Write a number of months, for example 1 or 1.5
fee-rules-per = For which stretch of time
fee-rules-start-hint = Day/month/year, or a year alone if the day is not known. Leave it empty if the source does not say.
fee-rules-authority = Authority
fee-rules-citation = Law, article or title
fee-rules-address = Web address of the text
fee-rules-notes = What it says, in plain words
fee-rules-notes-hint = Workers read this. Where a language is empty, English is shown.
fee-rules-save = Enter this rule
fee-rules-replace-text = This row takes the place of { $reference } from its first day on. Without a first day, { $reference } counts no more at all.
fee-rules-repeal-text = If the law was repealed and nothing follows, choose “only told beside it”.
fee-rules-kept-title = Rows are kept
fee-rules-kept-text = What you enter cannot be edited or removed, only replaced. Read it once more before you send it.
flash-fee-rule-added = The rule is entered

## What is wrong with a rule.

fee-rule-reference-missing = Write a reference
fee-rule-reference-taken = Another rule has this reference. Choose another one
fee-rule-replaced-already = This rule was replaced already. Replace the newer one
fee-rule-replaces-elsewhere = The rule to be replaced is of another country
fee-rule-period-reversed = The last day must not be before the first day
fee-rule-corridor-elsewhere = This corridor does not fit the country and the workers the rule is about
fee-rule-ceiling-without-worker = A ceiling needs a rule that lets the worker pay
fee-rule-ceiling-not-positive = Write a ceiling above zero
fee-rule-source-missing = Name the authority and the law or title
fee-rule-address-unreadable = Write a full web address, for example https://www.example.org
fee-rule-checked-in-future = The day of the check must not be in the future
fee-rate-unreadable = Write the rate in figures, for example 32.5

## The history.

history-fee-rule-added = Fee rule entered
history-fee-schedule-started = Fee schedule begun
history-fee-line-saved = Fee line saved
history-fee-line-removed = Fee line removed
history-fee-schedule-nothing-charged = Said that nothing is charged
history-fee-schedule-reopened = Took back that nothing is charged
history-fee-schedule-submitted = Fee schedule submitted
history-fee-schedule-published = Fee schedule published
history-fee-schedule-published-empty = Published that nothing is charged
