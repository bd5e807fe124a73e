### Certificates, for staff.

certificate-list-title = Certificates
certificate-list-none = There is no certificate in this state.
certificate-col-number = Number
certificate-col-holder = Holder
certificate-col-state = State
certificate-col-since = Since
certificate-col-due = Due
certificate-unconfirmed = To be confirmed
certificate-valid = { $from } to { $until }
certificate-valid-title = Valid
certificate-suspended-by = Suspended by { $name }.
certificate-confirm-until = A decider must confirm by { $when }: { $hours } hours left. Otherwise the former state returns.
certificate-decide-until = A decision is due by { $date }.
certificate-decision-overdue = A decision was due by { $date }. It is overdue; the certificate stays suspended.
certificate-second-waits = One decider has signed a withdrawal
certificate-second-go = Open it: the second signature is another decider's
certificate-acts = What you may do
certificate-acts-none = Nothing more can be done to this certificate.
certificate-act-emergency = Suspend in an emergency
certificate-hint-emergency = You alone, public at once. Another person, a decider, must confirm within 72 hours.
certificate-act-confirm = Confirm the suspension
certificate-hint-confirm = The certificate stays suspended, for six months at most.
certificate-act-suspend = Suspend
certificate-hint-suspend = Public at once. For six months at most, then it must be decided.
certificate-act-reinstate = Let it stand again
certificate-hint-reinstate = The state before the suspension returns, public at once.
certificate-act-withdraw = Sign a withdrawal
certificate-hint-withdraw = Yours is the first of two signatures. With the second it is public at once and cannot be undone.
certificate-act-surrender = Given up by the holder
certificate-hint-surrender = Write down that the holder has asked for it. Public at once and cannot be undone.
certificate-note-hint = What it stands on: who asked, which letter, which report.
certificate-now = Now
certificate-condition-mark = Mark as met
certificate-condition-met-on = Met on { $date }
certificate-condition-waits = Waits for the auditor: finding { $number } is open
certificate-history = What has happened
certificate-by-system = The clock
certificate-its-decision = The decision behind it
certificate-its-holder = The holder

## What has happened.

certificate-event-certificate-granted = Certified
certificate-event-certificate-granted-with-conditions = Certified with conditions
certificate-event-certificate-suspended = Suspended
certificate-event-suspension-confirmed = Suspension confirmed
certificate-event-suspension-not-confirmed = Suspension not confirmed in time; the former state returned
certificate-event-suspension-overdue = Suspended for six months; a decision is overdue
certificate-event-certificate-reinstated = Stands again
certificate-event-certificate-withdrawn = Withdrawn
certificate-event-certificate-expired = Expired
certificate-event-certificate-surrendered = Given up by the holder
certificate-event-condition-met = A condition is met

## Why not.

certificate-not-from-this-state = The certificate is in a state from which this does not follow.
certificate-needs-decider = A decider does this.
certificate-needs-duty-officer = A duty officer does this.
certificate-needs-officer = A case officer or a decider does this.
certificate-suspended-itself = You suspended it. Another decider confirms or lifts that.
certificate-too-late-to-confirm = The 72 hours are over. The former state returns.
certificate-already-certified = This organisation holds a running certificate.
certificate-withdrawal-under-way = One decider has signed a withdrawal that waits for the second.
certificate-finding-still-open = The finding of this condition is not verified and closed.
certificate-condition-is-met = This condition is met already.
certificate-ends-before-it-begins = The certificate would have ended before it begins. Send it back.

## What was done.

flash-certificate-suspended = Suspended. The public sees it now.
flash-suspension-confirmed = The suspension is confirmed.
flash-certificate-reinstated = The certificate stands again.
flash-certificate-surrendered = Written down. The public sees it now.
flash-condition-met = The condition is marked as met.
