### Findings, as the organisation answers them; the audit pages use the same words.

findings-title = Findings
findings-lead = What our auditors found, what is asked of you, and until when.
findings-none = There are no findings.
findings-audits = Your audits
findings-audits-none = No audit is planned.
finding-title = Finding { $number }
finding-status-open = Open
finding-status-plan-submitted = Plan sent
finding-status-plan-accepted = Plan accepted
finding-status-plan-rejected = Plan not accepted
finding-status-evidence-submitted = Evidence sent
finding-status-evidence-rejected = Evidence not accepted
finding-status-verified-closed = Verified and closed
finding-status-noted = Noted
finding-overdue = Overdue
finding-clocks = Until when
finding-clock-contain = Stop the harm
finding-clock-plan = Send a plan
finding-clock-verify = Put right and verified
finding-clock-left-days =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
finding-clock-left-hours =
    { $count ->
        [one] { $count } hour left
       *[other] { $count } hours left
    }
finding-clock-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
finding-clock-met = Met on { $date }
finding-clock-met-late = Met late, on { $date }
finding-clock-due = Due { $date }
finding-statement = What was found
finding-thread = Answers so far
finding-part-auditor = auditor
finding-part-organisation = organisation
finding-part-second = second person
finding-said-raised = Finding raised.
finding-said-contained = The harm is stopped.
finding-said-plan-accepted = Plan accepted.
finding-said-plan-rejected = Plan not accepted.
finding-said-verified = Verified and closed.
finding-said-evidence-rejected = Evidence not accepted.
finding-said-reopened = Opened again.
finding-correction = Correction
finding-correction-hint = What do you put right now, for the people it touched?
finding-root-cause = Root cause
finding-root-cause-hint = Why did it happen? Ask “why” until the answer is something you can change.
finding-action-hint = What do you change so that it does not happen again?
finding-due-on = Done by
finding-files = Files
finding-plan-title = Your plan
finding-plan-send = Send the plan
finding-evidence-title = Your evidence
finding-evidence-label = What has been done?
finding-evidence-hint = Say what each file shows. Never name a worker in the text.
finding-evidence-send = Send the evidence
finding-contain-title = First stop the harm
finding-contain-text = Stop what harms people now, within 72 hours. The plan comes after.
finding-contain-label = What have you done to stop it?
finding-contain-send = Say that it is stopped
finding-never-name = Never name a worker.
finding-note-text = An observation is no breach. Nothing is asked of you but to read it.
finding-note-send = I have read it
finding-waiting = The auditor reads your answer. You have nothing to do now.
finding-closed = This is done. You have nothing to do.
finding-facts = Facts
finding-fact-site = Place
finding-fact-corridor = From, to
finding-fact-workers = Workers affected
finding-fact-raised = Raised on
finding-fact-verified = Verified
finding-fact-plan-by = Plan due
finding-verified-documents = By documents
finding-verified-on-site = On site
finding-repay-text = To be paid back to the workers.
finding-file-size = { $size } KB

## Refusals.

finding-wrong-step = This finding is at another step now. Open its page again
finding-not-your-part = Someone else does this for this finding
finding-nothing-to-contain = Only a critical finding has harm to be stopped first
finding-contained-already = This was said already
finding-due-too-late = Choose a day until { $until }
