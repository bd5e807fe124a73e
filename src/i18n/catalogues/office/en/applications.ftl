### Screening applications.

## The queue.

office-applications-title = Applications
office-applications-filter = Show
office-applications-open = All that are going on
office-applications-caption = Applications, the soonest due first
office-applications-waiting = Waiting
office-applications-due = Due
office-applications-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
office-applications-oldest =
    { $count ->
        [one] oldest 1 day
       *[other] oldest { $count } days
    }
office-applications-none = none
office-applications-late = Late
office-applications-late-word = late
office-applications-nothing = There is no application in this state.
task-screen-application = Screen an application
task-confirm-rejection = Look at a proposed rejection

## One application.

office-application-stale = Nothing of yours was saved: somebody else moved this application meanwhile. This is how it stands now.
office-application-organisation = The organisation in the register
office-application-all = Everything that was sent
office-application-seats = Who screens it
office-application-officer = Case officer
office-application-second-officer = Second officer
office-application-seat-free = Nobody yet
office-application-returned-on = Returned on
office-application-due-on = Due
office-application-ended-on = Ended on
office-application-digest = Fingerprint
office-application-history = What happened
office-asked-title = What was asked
office-asked-answered = answered { $date }
office-differences-title = What changed since it was sent before
office-differences-none = Nothing changed.
office-differences-before = Before
office-differences-after = Now
office-take-up-title = Take it up
office-take-over-title = Take it over
office-take-up = Take it up
office-not-open-to-you = Not open to you
office-conflict-question = Do you have a conflict of interest?
office-conflict-hint = Work, advice, family or money that tied you to this organisation in the past two years.
office-conflict-no = No
office-conflict-yes = Yes
office-conflict-statement = Your declaration
office-conflict-statement-hint = One or two sentences. It is kept with the case.
flash-application-taken-up = You have taken the application up

## Checks.

office-checks-title = Checks before the answer
application-check-impartiality = Impartiality
application-check-impartiality-hint = Can the registry judge this organisation impartially? Think of its owners, its funders and our people.
application-check-duplicate = Duplicate
application-check-duplicate-hint = Is it in the register already under another entry?
application-check-licence = Licence or registration
application-check-licence-hint = Is the number real and in force? Compare the file with the official list.
application-check-partners = Partners and sub-agents
application-check-partners-hint = Can outsourced steps, partners of the chain and sub-agents be judged? No worker pays any of them.
office-check-passed = Passed
office-check-failed = Not passed
office-check-open = Not recorded
office-check-result = Result
office-check-note = How you checked
office-check-record = Record
office-duplicate-none = No other organisation has the same name or number.
office-duplicate-name = Same name:
office-duplicate-number = Same number:
office-listed-none = No row of an official list carries one of these numbers.
office-listed-seen = Last seen on the list on { $date }.
office-licence-row-licensed = On the list
office-licence-row-revoked = Revoked
office-licence-row-gone = Gone from the list

## The answer.

office-next-title = Your answer
office-accept = Accept the application
flash-application-accepted = The application was accepted
office-return-title = Return with questions
office-return-lead = Write what is missing beside each part it concerns. The organisation can answer until { $date }.
office-return-send = Return it
flash-application-returned = The application was returned
office-reject-title = Propose to reject
office-reject-lead = A second officer, another person, confirms or refuses your proposal. Only then is the organisation told.
office-reject-code = Reason
office-reject-reason = Reasons the organisation reads
office-reject-reason-hint = Plain sentences: what is missing, and what would have to change. No names of other people.
office-reject-send = Propose it
flash-application-rejection-proposed = The rejection was proposed
application-rejection-out-of-scope = Outside what this registry covers
application-rejection-no-licence = No licence or registration in force
application-rejection-duplicate = In the register already
application-rejection-false-statement = Something stated or sent is untrue
application-rejection-unanswered = Questions stayed unanswered
application-rejection-impartiality = The registry cannot judge it impartially

## The second officer.

office-second-title = A rejection is proposed
office-second-text = Another officer than the one who proposed it looks at it.
office-second-go = Look at the proposal
office-second-lead = Read the reasons and what was sent. You decide alone.
office-second-question = What do you say?
office-second-confirm = Reject the application
office-second-confirm-hint = The organisation is told at once, with the reasons and the way to appeal.
office-second-refuse = Screen it on
office-second-refuse-hint = The proposal falls. The organisation is told nothing.
office-second-note = Your reasons
office-second-note-hint = For staff. They are kept in the history.
office-second-send = Give your answer
office-second-officer-seat = Second officer
office-second-who-may = Every other case officer without a tie to this organisation may.
flash-application-judged = Your answer was recorded

## The history.

history-application-started = Application started
history-application-submitted = Application sent
history-application-taken-up = Taken up
history-application-returned = Returned with questions
history-application-checked = Check recorded
history-application-accepted = Accepted
history-application-rejection-proposed = Rejection proposed
history-application-rejected = Rejected
history-application-rejection-refused = Proposed rejection refused
history-application-taken-back = Taken back
history-application-lapsed = Ended without an answer
