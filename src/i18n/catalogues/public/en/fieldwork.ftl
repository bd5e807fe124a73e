### Fieldwork for the organisation: programme, report, money to be paid back, letters.

programme-own-title = Programme of audits
programme-own-lead = Which audits your certificate needs, and when.
programme-none = You have no certificate that runs. The programme begins with a certificate.
programme-caption = Audits of certificate { $number }
programme-when = When
programme-audit = Audit
programme-state = State
programme-valid = Valid from { $from } to { $to }
programme-window = Between { $from } and { $to }
programme-later = Later
programme-open = Can be planned now
programme-planned = Planned
programme-done = Done
programme-late = Late
programme-by-application = Begins with the holder’s application for renewal
programme-rules = The first surveillance is within 12 months, then one each year. The recertification is two months before the last day.
audit-objectives = Objectives
audit-scope = What it covers
audit-team-member = Auditor
audit-helper-interpreter = Interpreter
audit-helper-technical-expert = Technical expert
audit-report-interviews = Interviews with workers
audit-report-interviews-count = { $done } of { $planned }
audit-report-score = Score as it stands
audit-report-score-points = { $points } points. From 30 points on it fails. Criteria with an open finding count.
refund-title = Money to be paid back
refund-lead = What workers paid is paid back in full. A finding is closed only then.
refund-workers = { $count } workers
refund-total = In all
refund-paid = Paid
refund-outstanding = Still to be paid
refund-confirmed = Confirmed
refund-confirmations = { $done } of { $wanted } workers confirmed
refund-confirmations-few = Too few workers confirmed it to tell
refund-state-ordered = Ordered
refund-state-partly-paid = Partly paid
refund-state-paid = Paid, not yet confirmed
refund-state-confirmed = Paid and confirmed
refund-state-withdrawn = Order withdrawn
refund-late = Late
refund-step-paid = { $amount } paid to { $workers } workers, { $date }
refund-step-confirmed-auditor = An auditor asked { $workers } workers: { $amount } received, { $date }
refund-step-confirmed-case-officer = The office asked { $workers } workers: { $amount } received, { $date }
refund-step-confirmed-worker = { $workers } workers told us themselves: { $amount } received, { $date }
refund-pay = Tell us what you paid
refund-pay-workers = To how many workers
refund-pay-amount = How much in all
refund-pay-note = How it was paid
refund-pay-note-hint = Such as bank transfer, and from which account. Never name a worker.
refund-files = Proof of payment
refund-pay-send = Send the payment
refund-is-withdrawn = This order was withdrawn
refund-above-outstanding = That is more than is still to be paid
refund-more-workers = Write a number of workers from 1 to { $most }
mail-finding-regraded-subject = Finding { $number }: the grade is now { $grade }
mail-finding-regraded-body =
    { mail-hello }

    The grade of finding { $number } changed. It is now { $grade }. The days by which you answer changed too. See them on the page.
mail-finding-regraded-action = See the finding
mail-refund-due-subject = Finding { $number }: money to be paid back by { $due }
mail-refund-due-body =
    { mail-hello }

    { $amount } is still to be paid back to workers for finding { $number }. It is due on { $due }. Tell us when you have paid.
mail-refund-due-action = Tell us what you paid
mail-refund-late-subject = Finding { $number }: money to be paid back is late
mail-refund-late-body =
    { mail-hello }

    { $amount } was to be paid back to workers by { $due } for finding { $number }. Pay it now and tell us. Money that is not paid back blocks the renewal of a certificate.
mail-refund-late-action = Tell us what you paid
