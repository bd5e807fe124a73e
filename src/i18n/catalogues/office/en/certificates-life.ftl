### The life of a certificate, for staff.

## What may be done.

certificate-act-verify = Write down a verification
certificate-hint-verify = You have seen that the reason of the suspension is put right. Another person decides whether it stands again.
flash-suspension-verified = The verification is written down. Another decider can now reinstate.
certificate-verified-by = Verified by { $name } on { $date }: { $note }
certificate-surveillance-by = Next surveillance audit due by { $date }.
certificate-surveillance-late = A surveillance audit was due by { $date }. It did not take place: consider a suspension.
certificate-transfer = Move to another holder
certificate-transfer-lead = A certificate moves only by decision: a case officer proposes, a decider without a tie to either side decides. Number, scope and last day stay.
certificate-transfer-to = Number of a licence or company of the new holder
certificate-transfer-to-hint = The new holder must be in the register first, of the same kind, without a running certificate.
certificate-transfer-kind = Why it moves
certificate-transfer-kind-transfer = The business goes on under another legal person
certificate-transfer-kind-merger = The holder is taken up by another firm
certificate-transfer-propose = Propose
certificate-transfer-unknown = No organisation has this number.
certificate-transfer-from-to = From { $from } to { $to }
certificate-transfer-proposed-by = Proposed by { $name } on { $date }
certificate-transfer-answer = Decision
certificate-transfer-move = It moves
certificate-transfer-stay = It stays
certificate-transfer-decide = Decide
certificate-transfer-public = What both sides read
flash-transfer-proposed = Proposed. A decider decides.
flash-transfer-decided = Decided. Both sides are told.

## Tasks.

task-surveillance-missed = Surveillance was missed: consider a suspension
task-condition-late = A condition was not met in time: decide what follows
task-decide-transfer = Decide whether a certificate moves
task-transfer-follow-up = Plan a special audit of the new holder
task-surrender-asked = The holder gives the certificate up: write it down

## What has happened.

certificate-event-certificate-renewed = Certified again
certificate-event-suspension-verified = The reason of the suspension is put right
certificate-event-surveillance-missed = Surveillance did not take place in time
certificate-event-surrender-asked = The holder asked to give it up
certificate-event-transfer-proposed = A transfer was proposed
certificate-event-transfer-refused = A transfer was refused
certificate-event-certificate-transferred = It left its holder
certificate-event-certificate-taken-over = It came to another holder

## Why not.

certificate-not-verified = Nobody has verified that the reason of the suspension is put right. Somebody else writes that down first.
certificate-verified-itself = You verified it. Another decider reinstates.
certificate-suspender-verifies = You suspended it. Somebody else verifies.
certificate-another-kind = The new holder is another kind of organisation.
certificate-same-holder = It is the holder already.
certificate-transfer-under-way = A transfer waits for its decider.
certificate-proposed-itself = You proposed it. Another person decides.
certificate-transfer-decided = This transfer is decided already.
