### Auditors: what they can do, who fits an audit, and clients' objections to them.

## Profiles.

auditors-title = Auditors
auditors-lead = Languages, countries and kinds of work. Auditors are ranked by these when an audit is planned.
auditors-none = Nobody here has the role of an auditor.
auditor-languages = Languages
auditor-languages-hint = In which you interview without an interpreter.
auditor-countries = Countries
auditor-countries-hint = Whose law and practice you know.
auditor-sectors = Kinds of work
auditor-nothing = Not said
auditor-save = Save the profile
auditor-saved = Saved by { $name }, { $when }
auditor-rank-title = How auditors are ranked
auditor-rank-text = A language counts 3 points, a country 2, a kind of work 1. Equal points: who has fewer open audits. Who may not take the task stands last, with the reason.
auditor-fit = Fits: { $fits }. Open audits: { $load }.
auditor-fit-none = nothing in common
impartiality-more = More about impartiality

## Objections.

objections-title = Objections to auditors
objections-lead = A client may object to a named auditor within 10 days. The visit waits for your answer.
objections-none = No objections.
objection-title = Objection, audit { $number }
objection-to = Objection to { $auditor }
objection-audit = Audit
objection-said = What the client says
objection-judge = Your answer
objection-judge-legend = Is the client right?
objection-uphold = Uphold it
objection-uphold-hint = The auditor leaves this case. You name another one.
objection-reject = Do not uphold it
objection-reject-hint = The auditor stays.
objection-judge-why = Your reason
objection-judge-why-hint = The client reads this in the letter.
objection-judge-send = Send the answer
objection-open-audit = Open the audit
objection-rule-office = Uphold where a reasonable person would doubt the auditor: work, family, money, or a quarrel. Dislike alone is no reason.
task-audit-objection = Answer an objection to an auditor
history-auditor-profile-saved = The profile of an auditor was saved
history-audit-objection-made = The client objected to an auditor
history-audit-objection-upheld = The objection to an auditor was upheld
history-audit-objection-rejected = The objection to an auditor was not upheld
