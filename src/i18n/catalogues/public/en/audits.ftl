### Audits, as the organisation sees them; the audit pages use the same words.

audit-title = Audit { $number }
audit-kind-initial = Initial audit
audit-kind-surveillance = Surveillance audit
audit-kind-special = Special audit
audit-kind-recertification = Recertification audit
audit-status-planned = Planned
audit-status-team-confirmed = Team confirmed
audit-status-stage1-done = Papers checked
audit-status-stage2-in-progress = On site
audit-status-report-draft = Draft report
audit-status-client-comment = Time for comments over
audit-status-report-final = Report final
audit-status-closed = Closed
audit-status-cancelled = Cancelled
audit-path = Where it stands
audit-facts = Facts
audit-dates = { $from } to { $to }
audit-standard-version = { $title }, version { $version }
audit-fact-kind = Kind
audit-fact-dates = Dates
audit-fact-lead = Lead auditor
audit-fact-standard = Standard
audit-fact-heads = People who work there
audit-fact-sample = Workers to interview
audit-fact-sites = Places to visit
audit-fact-site = Place visited
audit-client-wait = The report is not written yet. You have nothing to do now.
audit-comment-title = Your comment on the draft report
audit-comment-until = You can send it until { $date }.
audit-comment-label = What do you see differently, and why?
audit-comment-hint = The auditor reads it before the report becomes final. Leave it empty if you have no comment. Never name a worker.
audit-comment-send = Send the comment
audit-comment-yours = Your comment
audit-report-title = Report of audit { $number }
audit-report-read = Read the report
audit-report-draft-mark = Draft, not final
audit-report-final-on = Final since { $date }
audit-report-summary = Summary
audit-report-results = Results by criterion
audit-report-count = { $conforms } of { $total } criteria conform. Not applicable: { $other }.
audit-report-result = Result
audit-report-note = Note
audit-report-no-findings = There are no findings.
audit-report-comment = Comment of the organisation
audit-report-comment-open = The organisation may still comment.
audit-report-no-comment = The organisation sent no comment.
audit-report-foot = Report of audit { $number }, as it stood on { $date }
audit-result-conforms = Conforms
audit-result-nonconformity = Nonconformity
audit-result-not-applicable = Not applicable
audit-result-none = No result yet

## Refusals.

audit-wrong-step = The audit is at another step now. Open its page again
audit-not-your-part = Someone else does this in this audit

## The public timeline.

timeline-audit-finished = An audit was finished. Number of findings: { $text }
