### Appeals and complaints, for staff.

## The queues.

tab-appeals = Appeals
appeal-list-title = Appeals and complaints
appeal-list-lead = Those that wait first, the soonest due on top. A complaint about you is not shown to you.
appeal-list-appeals = Appeals
appeal-list-complaints = Complaints about our work
appeal-list-none = Nothing waits.
appeal-col-number = Number
appeal-col-who = Organisation
appeal-col-about = About
appeal-col-state = State
appeal-col-due = Due

## One appeal.

appeal-grounds = What the organisation says
appeal-proposal = The answer
appeal-people = Who looks at it
appeal-its-decision = The decision it is against
appeal-stands = An appeal changes nothing until it is decided.
appeal-by-acknowledged = Looked at by { $name } since { $date }
appeal-by-proposed = Proposed by { $name } on { $date }
appeal-by-decided = Decided by { $name } on { $date }
appeal-acknowledge = Begin to look at it
appeal-acknowledge-text = The organisation is told that somebody uninvolved looks at it.
appeal-outcome = Answer
appeal-reasons = Reasons, for the organisation
appeal-reasons-hint = In the language the organisation reads.
appeal-propose = Propose
appeal-answer = Do you agree?
appeal-answer-decide = Yes: decide as proposed
appeal-answer-send-back = No: send it back
appeal-decide = Answer
flash-appeal-step = Done.
task-decide-appeal = Decide an appeal
task-appeal-case-reopened = An appeal was upheld: prepare a new decision
task-appeal-suspension = An appeal was upheld: look at the suspension anew
task-appeal-new-application = An appeal was upheld: a new application goes first

## One complaint.

complaint-what = What is told
complaint-received = Received
complaint-has-contact = There is an address for the answer.
complaint-no-contact = Nobody can be written to: no address was given.
complaint-state-received = Has arrived
complaint-state-acknowledged = Is being looked at
complaint-state-closed = Answered
complaint-acknowledge = Begin to look at it
complaint-acknowledge-text = Whoever gave an address is told.
complaint-outcome = How it ends
complaint-answer = Answer
complaint-answer-hint = Is sent as it stands to whoever gave an address.
complaint-close = Answer
complaint-name = Which auditor
complaint-name-text = From then on this person alone does not see it. Until then no auditor does.
complaint-auditor = Auditor
complaint-name-save = Write it down
