### Organisations and claims, for staff.

## The list of organisations and the page of one.

office-organisations-title = Organisations
office-organisations-search = Part of a name, or a licence, tax or company number
office-organisations-kind = Kind
office-organisations-none = No organisation fits. Try fewer words or another number.
office-organisations-licences = Official licences
office-organisations-no-licences = On no official list that we have.
office-organisations-no-number = No number
office-organisations-licence-licensed = Licensed
office-organisations-licence-revoked = Revoked
office-organisations-licence-gone = No longer on the list
office-organisations-last-list = On the list of { $date }
office-organisations-cases = Cases
office-organisations-no-cases = No case yet.
office-organisations-case = Case
office-organisations-about = About
office-organisations-opened = Opened
office-organisations-closed = Closed
office-organisations-still-open = Open
office-organisations-history = History
office-organisations-by-system = The system
office-organisations-no-members = Nobody acts for it yet.
office-organisations-entered = Entered on { $date }

## Claims.

office-claims-title = Claims
office-claims-lead = Somebody asks to take over an organisation that is in the register. The oldest comes first.
office-claims-none = No claim waits.
office-claims-none-here = Nobody has claimed it.
office-claim-title = A claim to an organisation
office-claim-claimant = Claimed by
office-claim-sent = Sent
office-claim-waits = Waiting
office-claim-statement = What the person says
office-claim-compare = Compare
office-claim-compare-text = Call a number from the official list, not one the claim gives you.
office-claim-approve-title = Approve
office-claim-approve-text = { $name } becomes an owner of the organisation and can invite others. One claim is approved per organisation.
office-claim-approve = Approve the claim
office-claim-refuse-title = Refuse
office-claim-reason = Why not?
office-claim-reason-hint = The claimant reads this in a letter.
office-claim-refuse = Refuse the claim
office-claim-one-approved = A claim to this organisation was approved before. Refuse this one, and ask the owners to invite the person.
office-claim-pending = Waiting
office-claim-approved = Approved
office-claim-refused = Refused

## Events of the history.

history-organisation-created = Entered in the register
history-organisation-names-changed = Names changed
history-organisation-identifiers-changed = Official numbers changed
history-organisation-addresses-changed = Addresses changed
history-organisation-channels-changed = Contacts changed
history-organisation-scope-changed = Work and size changed
history-member-invited = A person was invited
history-member-invitation-withdrawn = An invitation was cancelled
history-member-joined = A person joined
history-member-role-changed = A person's role changed
history-member-removed = A person left
history-claim-filed = Claimed
history-claim-approved = Claim approved
history-claim-refused = Claim refused

## Counts.

office-organisations-count =
    { $count ->
        [one] One organisation
       *[other] { $count } organisations
    }
office-claims-count =
    { $count ->
        [one] One claim waits.
       *[other] { $count } claims wait.
    }
office-claim-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
