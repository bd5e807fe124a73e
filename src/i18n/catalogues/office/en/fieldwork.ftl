### Fieldwork: plan, interviews, saves from tablets, programme; grades of findings. For the office and for auditors.

## Saving as it is typed.

save-saved = saved
save-waiting = waiting for connection
save-differs = differs from another device
save-late = late entry, kept beside the report
save-refused = Not saved.
save-failed = This page no longer takes it. Copy what you typed and open the page again.
save-sign-in = Sign in again in another window; it is sent then
save-change = Change it
save-count = Waiting to be sent: { "{n}" }. Keep this page open.
save-all = Everything is sent.
save-some = Something could not be saved. See below.
save-sign-out = Not sent yet: { "{n}" }. If you sign out now, it is deleted from this device. Sign out?

## Differences and late entries.

audit-differences-title = Different texts and late entries
audit-differences-lead = Nothing that was typed is lost. Where two devices differ, a person chooses.
audit-differences-none = Nothing waits for a choice.
audit-differences-settled = Settled
audit-differences-open = { $count ->
    [one] One entry waits for a choice
   *[other] { $count } entries wait for a choice
}
audit-other-device = From another device
audit-late-entry = Late entry
audit-stored-text = Stored
audit-stored-nothing = Nothing is stored here.
audit-settle-sent = Take the other text
audit-settle-stored = Keep the stored text
audit-settle-both = Keep both, one after the other
audit-settle-noted = Seen: keep it beside the report
audit-settled-sent = { $name } took the other text, { $date }
audit-settled-stored = { $name } kept the stored text, { $date }
audit-settled-both = { $name } kept both, { $date }
audit-settled-noted = { $name } has seen it, { $date }
audit-not-so-settled = This is settled already, or cannot be settled so
flash-audit-kept-apart = Kept beside what is stored. A person chooses
flash-audit-settled = Settled

## The plan in detail.

audit-prepare-title = Plan in detail
audit-prepare-open = Plan in detail
audit-prepare-send = Save the plan
audit-objectives-hint = What the audit is to find out.
audit-scope-hint = Ways, kinds of work, sites and processes; what is left out and why.
audit-days = Day by day: what is looked at
audit-helpers = Interpreters and experts
audit-helpers-text = People without an account. Ask each about ties to the client first.
audit-helper-add = Add a person
audit-helper-kind = What the person does
audit-helper-name = Name
audit-helper-language-hint = For an interpreter: the language spoken with workers.
audit-helper-field = Field of knowledge
audit-helper-field-hint = For an expert, such as safety at sea.
audit-helper-free = I asked: no tie to the client in the past two years
audit-helper-remove = Take out
audit-helper-tied = Whoever has a tie to the client cannot help
audit-helper-language-missing = Choose the interpreter’s language
audit-day-outside-dates = Each day must be between the first and the last day
audit-case-open = A surveillance of this holder is under way
audit-no-certificate = This organisation has no certificate that runs
flash-audit-prepared = The plan is saved
flash-audit-helper-added = The person is added
flash-audit-helper-removed = The person is taken out

## Interviews.

interview-list-title = Interviews with workers
interview-list-lead = Under a number, never a name. The organisation sees none of this.
interview-none = No interviews yet.
interview-new = New interview
interview-title = Interview { $name }
interview-complete = Complete
interview-begun = Begun
interview-strong = { $count ->
    [one] One strong sign
   *[other] { $count } strong signs
}
interview-strong-note = A strong sign of forced labour. An urgent referral task is open. Speak to nobody at the client about it.
interview-sample = Sample
interview-progress = { $done } of { $planned }
interview-who-reads = Who reads it
interview-who-reads-text = The audit team and the office. No page, list or export of the client shows it.
interview-first = Before you begin
interview-first-safe = Nobody of the client sees or hears you.
interview-first-free = The worker may stop at any time, and skip any question.
interview-first-help = Say where to get help, and leave the number.
interview-no-names = Write no name, nickname, room, phone or number of a paper.
interview-held-on = Day of the interview
interview-language = Language
interview-helper = Interpreter
interview-no-helper = None
interview-sex = The worker is
interview-sex-woman = a woman
interview-sex-man = a man
interview-sex-other = neither
interview-sex-unsaid = not said
interview-place = Place
interview-place-on-site = On site
interview-place-off-site = Off site
interview-signs = Signs that something is wrong
interview-signs-hint = Read each sentence aloud. Yes means: it is so for this worker.
interview-answer-yes = Yes
interview-answer-no = No
interview-answer-not-sure = Not sure
interview-money = Money
interview-first-wage = First month’s wage at this job
interview-first-wage-hint = What was really paid out, after deductions.
interview-paid = What the worker paid to get the job
interview-paid-hint = To whomever it was paid, and also what was taken from wages. Leave empty what was not paid.
interview-note = Short note
interview-note-hint = Staff only. At most 300 characters. Nothing that leads to a person.
interview-note-too-long = The note is too long
interview-save-next = Save and begin the next
interview-closed = Interviews are entered in stage 2, by the team.
interview-language-en = English
interview-language-th = Thai
interview-language-my = Burmese
interview-language-km = Khmer
interview-language-lo = Lao
interview-language-vi = Vietnamese
interview-language-shn = Shan
interview-language-mnw = Mon
interview-language-ksw = Karen
interview-language-other = Another language

## The pack on paper.

audit-pack-title = Audit pack
audit-pack-open = Print the pack
audit-pack-blank = Show it blank
audit-pack-filled = Show it as far as it is filled
audit-pack-plan = Plan
audit-pack-checklist = Checklist
audit-pack-foot = Audit { $number }. Printed on { $date }. Confidential: keep it with you and destroy it when all is entered.

## The programme, for the office.

programme-title = Programme of audits
programme-open-page = Programme of audits
programme-lead = Every certificate with the audits it needs, the latest first.
programme-tile-late = late
programme-tile-open = can be planned now
programme-tile-all = certificates that run
programme-begin = Plan the surveillance
programme-special = Plan a special audit at short notice

## Findings: drafts, refunds, grades.

finding-draft = A finding that is not raised yet
finding-drafts = Not raised yet
finding-sent-list = Raised on this page
finding-repay-code = What the workers paid for
finding-repay-workers = Say how many workers get money back
finding-raise-next = Raise it and begin the next
finding-repeated-criterion = The audit before found the same criterion not met.
finding-repeated-principle = There are three open minor findings on this principle.
finding-grade-title = Grade
finding-grade-propose = Propose another grade
finding-grade-reason = Why
finding-grade-propose-send = Propose it
finding-grade-change = { $from } → { $to }
finding-grade-by = Proposed by { $name }, { $date }
finding-grade-by-rule = Proposed by the rule { $rule }
finding-grade-confirmed = Confirmed by { $name }, { $date }.
finding-grade-refused = Not confirmed by { $name }, { $date }.
finding-grade-answer = Do you confirm the other grade?
finding-grade-answer-accept = Confirm it: the clocks are set anew
finding-grade-answer-reject = Keep the grade
finding-grade-answer-send = Send the answer
finding-grade-own = You proposed it. A second person confirms.
finding-no-grade-change = A grade changes only between critical, major and minor
finding-same-person-confirms = Who proposed a grade does not confirm it. A second person does
finding-change-waits = Another change of grade waits for an answer
refund-order = Order a refund
refund-order-send = Order it
refund-due-label = To be paid by
refund-due-hint = Leave it empty for 30 days.
refund-confirm = Confirm with workers
refund-confirm-hint = Ask a sample of the workers whether they have the money.
refund-confirm-workers = How many workers confirmed
refund-confirm-amount = How much they received
refund-confirm-note = How you asked. Never name a worker.
refund-confirm-send = Confirm it
refund-withdraw = Withdraw the order
refund-withdraw-reason = Why it is withdrawn
refund-before-closing = A refund of this finding is not paid in full, or too few workers confirmed it
refund-above-paid = That is more than is paid and not yet confirmed
evidence-file-missing = missing on disk
evidence-file-replaced = not the file that was handed in
evidence-files-note = Evidence files were replaced or are missing. Tell the administrator.
flash-refund-ordered = The refund is ordered
flash-refund-withdrawn = The order is withdrawn
flash-refund-confirmed = The confirmation is kept
flash-grade-proposed = The grade is proposed. A second person confirms
flash-grade-answered = The answer is kept

## The report.


## Tasks.

task-interview-referral = Strong sign in an interview: offer help and refer
task-finding-referral = Critical finding: see whether workers need help now

## Decisions.

decision-unrefunded-fees = Money that workers paid is not paid back yet
