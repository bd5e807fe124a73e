### Chains and countersigns, for staff.

## Tasks.

task-chain-stopped = A partner in a chain was stopped: look at this organisation

## Asking a member.

countersign-ask-title = Ask a member of the workers' committee
countersign-ask-lead = Make a link for one seat and hand it over yourself, not through the employer. It works once, for 30 days, without an account.
countersign-seat = Number of the seat
countersign-seat-hint = No name is kept.
countersign-language = Language of the page
countersign-make = Make the link
countersign-link = The link
countersign-link-once = It is shown only now. Copy it.
countersign-waive = Nobody can be asked
countersign-reason = Why
countersign-waive-save = Write the reason down
flash-countersign-waived = The reason is written down.
countersign-row-asked = Seat { $seat } was asked on { $date }.
countersign-row-agreed = Seat { $seat } said on { $date } that it is put right.
countersign-row-not-agreed = Seat { $seat } said on { $date } that it is not put right.
countersign-row-waived = Nobody could be asked ({ $date }, seat { $seat }):
