### The desk of staff, and tasks.

desk-title = Work
desk-hello = Hello, { $name }
desk-nothing = Nothing waits for you.
desk-waiting =
    { $count ->
        [one] One thing waits for you.
       *[other] { $count } things wait for you.
    }
desk-waiting-late =
    { $count ->
        [one] One thing waits for you. Late: { $late }.
       *[other] { $count } things wait for you. Late: { $late }.
    }
desk-days =
    { $count ->
        [0] today
        [one] one day
       *[other] { $count } days
    }
desk-oldest =
    { $days ->
        [0] since today
        [one] oldest one day
       *[other] oldest { $days } days
    }
desk-none = none
desk-urgent = Urgent tasks
desk-applications = Applications
desk-audits = Audits to plan
desk-claims = Claims to answer
desk-to-judge = Answers to judge
desk-reviews = For review
desk-decisions = For decision
desk-to-confirm = Suspensions to confirm
desk-tasks = Tasks
desk-all-tasks = All tasks
desk-queue = Your queue
desk-queue-caption = Your queue, the soonest due first
desk-queue-none = The queue is empty.
desk-col-task = Task
desk-col-case = Case
desk-col-who = Who
desk-col-step = Step
desk-col-waiting = Waiting
desk-col-due = Due
desk-step-submitted = Screen the application
desk-step-rejection-proposed = Confirm or refuse a rejection
desk-step-plan-audit = Plan the audit
desk-step-plan-submitted = Judge a plan
desk-step-evidence-submitted = Judge evidence
desk-step-review = Review
desk-step-recommend = Finish the recommendation
desk-step-redraft = Sent back: write it again
desk-step-sign = Sign or send back
desk-step-sign-second = Second signature
desk-step-confirm = Confirm an emergency suspension

## Tasks.

task-list-title = Tasks
task-list-lead = Urgent ones first, then the soonest due.
task-list-none = No task is open.
task-due = Due
task-open-subject = Open what it is about
task-close = Close this task
task-note = What was done
task-note-hint = Staff read this in the history.
task-hours-left =
    { $count ->
        [one] one hour left
       *[other] { $count } hours left
    }
task-days-left =
    { $count ->
        [one] one day left
       *[other] { $count } days left
    }
task-hours-late =
    { $count ->
        [one] one hour late
       *[other] { $count } hours late
    }
task-days-late =
    { $count ->
        [one] one day late
       *[other] { $count } days late
    }
task-confirm-suspension = Confirm an emergency suspension
task-suspension-unconfirmed = An emergency suspension was not confirmed in time: decide what follows
task-suspension-decision-overdue = Suspended for six months: withdraw, reduce or reinstate
task-is-done = This task is done.
task-closed-by-event = Only the decision itself closes this task.
task-of-another-role = This task belongs to another role.
flash-task-done = The task is closed.

## Workload and turnaround.

figures-title = Workload and turnaround
figures-lead = The last twelve months. The left bar of a month is what came, the right one what was done.
figures-applications = Applications: sent until answered
figures-audits = Audits: planned until the final report
figures-findings = Findings: raised until verified
figures-cases = Cases: opened until closed
figures-appeals = Appeals: received until decided
figures-summary = Open: { $open }. The oldest waits: { $oldest }. The middle one took: { $median }.
figures-no-days = –
figures-plot = Plot: { $title }
figures-table = Table: { $title }
figures-month = Month
figures-came = Came
figures-done = Done
figures-median = Middle time
figures-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## What runs by itself.

work-kind-apply-licence-list = Take over a licence list
work-kind-application-lapse = End an application that nobody went on with
work-kind-application-due-notice = Remind an applicant
work-kind-finding-refund-due = Remind of a refund
work-kind-finding-refund-late = A refund is late
work-kind-finding-answer-due = Remind of an answer to a finding
work-kind-finding-answer-late = An answer to a finding is late
work-kind-help-line-retest = Test a line of help again
work-kind-suspension-unconfirmed = End a suspension that nobody confirmed
work-kind-suspension-six-months = A suspension lasts six months
work-kind-certificate-expire = End a certificate
work-kind-certificate-expiring = Remind of a certificate's end
work-kind-confirmation-due = Remind to confirm a suspension
work-kind-suspension-ending = Remind of a suspension's end
work-kind-surveillance-due = Remind of the yearly audit
work-kind-surveillance-missed = The yearly audit did not take place
work-kind-condition-due = Remind of a condition
work-kind-condition-late = A condition is late
work-kind-appeal-due = Remind of an appeal
work-kind-complaint-due = Remind of a complaint
work-kind-report-due = Remind of a worker's report
work-kind-minutes-due = Remind of the committee's minutes
work-kind-audit-comment-time-over = The time for comments on a report is over
work-kind-report-erase = Erase a report whose time is over
work-kind-report-news = Tell the desk what waits
work-kind-report-lapse-notice = Tell the desk that a report will be closed
work-kind-report-lapse = Close a report in which nothing happened
