### Audits, for the office and for auditors.

## Lists.

audit-office-title = Audits
audit-waiting-title = Cases that wait for an audit
audit-waiting-none = No case waits.
audit-waiting-plan = Plan the audit of case { $number }
audit-all-title = All audits
audit-all-none = There are no audits yet.
audit-list-title = My audits
audit-list-lead = The audits you lead or were asked to join.
audit-list-none = You have no audits.
audit-list-caption = Audits, the soonest first
audit-column-audit = Audit
audit-column-state = State
audit-needs-another-auditor = Needs another auditor

## Planning.

audit-plan-title = Plan an audit
audit-plan-for = Plan the audit of { $organisation }
audit-plan-lead-hint = Who has a tie to the client, or audited it three times in a row, cannot lead.
audit-plan-starts = First day
audit-plan-ends = Last day
audit-plan-heads-hint = Everyone who works there, migrants and others.
audit-plan-site = Place { $number }
audit-plan-site-name = Name of the place
audit-plan-site-address = Address
audit-plan-site-on = Day of the visit
audit-plan-send = Plan the audit
audit-plan-rules = The rules
audit-plan-rule-ties = Nobody audits a client they had a tie to in the last two years.
audit-plan-rule-row = Nobody leads more than three audits of one client in a row.
audit-plan-rule-sample = The sample is the square root of the head-count, at least 10.

## One audit, for the office.

audit-open-overview = Open the audit
audit-conflict-said = { $name } declared a conflict of interest:
audit-close-text = Nothing more is to be done in this audit.
audit-close-send = Close the audit
audit-no-findings-yet = No findings so far.
audit-reassign-title = Name another lead auditor
audit-reassign-send = Name this auditor
audit-team-title = Team beside the lead auditor
audit-team-text = A second auditor may verify corrections, and open again what the lead auditor closed.
audit-team-ask = Ask another auditor
audit-team-who = Who is asked
audit-team-send = Ask this auditor
audit-team-joined = Takes part
audit-team-asked = Asked, has not declared yet
audit-team-conflict = Declared a conflict
audit-cancel-title = Cancel the audit
audit-cancel-reason = Why it does not take place
audit-cancel-send = Cancel the audit

## One audit, for its auditor.

audit-declare-title = Before you begin
audit-declare-text = Everyone declares for each audit whether there is a conflict of interest. The declaration is kept.
audit-declare-question = Do you have a conflict of interest with this client?
audit-conflict-no = No, I have none
audit-conflict-yes = Yes, there is one
audit-declare-statement = In your own words
audit-declare-hint = Work, advice, family, money: what there was in the past two years, or that there was nothing.
audit-declare-send = Declare
audit-conflict-kept = You declared a conflict
audit-conflict-kept-text = The office names another auditor. You have nothing more to do.
audit-stage1-title = Stage 1: the papers
audit-stage1-note = What the papers show
audit-stage1-hint = Is the organisation ready for the visit, and what will you look at closely?
audit-stage1-send = Stage 1 is done
audit-stage2-title = Stage 2: the visit
audit-stage2-text = From here on you enter results and findings.
audit-stage2-send = Begin stage 2
audit-criteria-title = Results by principle
audit-criteria-done = { $done } of { $all }
audit-summary-label = The summary of the report
audit-summary-hint = What you visited, whom you spoke to, and the whole in a few sentences. Never name a worker.
audit-draft-title = Draft report
audit-draft-text = The organisation gets the draft with all findings and 14 days to comment. The clocks of the findings begin.
audit-draft-send = Show the draft to the organisation
audit-wait-comment = The organisation has the draft. It can go on when it comments, or after 14 days.
audit-final-title = Final report
audit-final-text = The final report cannot be changed. The public sees that an audit was finished.
audit-final-send = Make the report final

## Results.

audit-critical-criterion = Critical criterion
audit-look-for = What to look for
audit-result-legend = Result
audit-result-note = What you saw
audit-result-note-hint = What you saw, where, and in which papers. “Not applicable” needs a reason.
audit-needs-finding = This nonconformity has no finding yet.
audit-results-closed = Results can be changed only in stage 2, by the team.

## Refusals.

audit-case-has-audit = This case has an audit already
audit-case-not-ready = This case has no accepted application, or it is closed
audit-no-auditor = This person is no auditor
audit-in-the-team = This person is in the team already
audit-dates-past = The first day is over
audit-nobody-works-there = Write how many people work there, at least 1
audit-no-site = Enter at least one place to visit
audit-visit-outside-dates = Each visit must be between the first and the last day
audit-always-applies = Criterion { $code } always applies
audit-note-missing = Criterion { $code }: say why it does not apply
audit-finding-says-otherwise = A finding says that criterion { $code } is not met
audit-results-missing = These criteria have no result yet: { $codes }
audit-findings-missing = These nonconformities have no finding yet: { $codes }
audit-summary-missing = The summary is missing

## What happened.

flash-audit-planned = The audit is planned. The auditor and the organisation were told
flash-audit-reassigned = Another lead auditor is named
flash-audit-team-asked = The auditor was asked
flash-audit-cancelled = The audit is cancelled
flash-audit-closed = The audit is closed
flash-audit-declared = Your declaration is kept. You take part
flash-audit-conflict = Your declaration is kept. The office names another auditor
flash-audit-stage = The audit has gone on
flash-audit-drafted = The organisation has the draft report
flash-audit-final = The report is final

## Tasks.

task-audit-reassign = Name another lead auditor
