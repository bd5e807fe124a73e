### Findings, for auditors and the office.

finding-raise = Raise a finding
finding-raise-send = Raise the finding
finding-grade = Grade
finding-grade-critical = Forced labour, a child recruited, debt through fees, documents kept or forged, retaliation. Told at once: stopped in 72 hours, plan in 7 days, verified in 30 days.
finding-grade-major = A requirement absent, a system that fails, or a fee charged and not repaid. Verified within 6 months.
finding-grade-minor = An isolated lapse. Verified within 12 months.
finding-grade-observation = No breach. It is noted.
finding-statement-hint = What is not as the criterion asks. The organisation reads it.
finding-objective-evidence = Objective evidence
finding-objective-evidence-hint = What you saw, heard and read. Only staff reads it.
finding-files-staff = Evidence files, for staff only
finding-file-staff = staff only
finding-repay-label = To be paid back to workers
finding-repay-hint = All workers together. Leave it empty if nothing is to be paid back.
finding-no-site = No single place
finding-no-corridor = No single way
finding-who-reads = Who reads it
finding-who-reads-text = The organisation reads statement, grade and sum. Evidence stays with staff.
finding-your-answer = Your answer
finding-your-answer-hint = The organisation reads it. Never name a worker.
finding-judge-plan = Is the plan good?
finding-judge-plan-accept = Accept the plan
finding-judge-plan-reject = Do not accept it
finding-judge-evidence = Is it put right?
finding-judge-evidence-accept = Verified: close the finding
finding-judge-evidence-reject = Do not accept the evidence
finding-judge-how = How you verified
finding-judge-send = Send the answer
finding-reason-missing = Say why, so that the organisation knows what to change
finding-note-auditor = An observation is no breach. It is closed when it is noted.
finding-reopen-reason = Why it is opened again
finding-reopen-hint = The organisation reads it. The clocks begin anew.
finding-reopen-send = Open it again

## Refusals.

finding-same-person-reopens = Who closed a finding does not open it again. A second person does
finding-audit-not-in-stage2 = Findings are raised in stage 2 of the audit
finding-criterion-not-breached = Criterion { $code } has no nonconformity. Save that result first, or choose Observation

## What happened.

flash-finding-raised = The finding is raised
flash-finding-judged = The answer is sent
flash-finding-noted = The observation is noted
flash-finding-reopened = The finding is open again

## Tasks.

task-emergency-suspension-considered = Consider an emergency suspension
