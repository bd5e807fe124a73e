### People: the tabs of staff, the list of accounts, invitations and roles.

## Tabs of staff and auditors.

tab-audits = Audits
tab-desk = Work
tab-office-applications = Applications
tab-office-audits = Audits
tab-decisions = Decisions
tab-certificates = Certificates
tab-organisations = Organisations
tab-licences = Licence lists
tab-fee-rules = Fee rules
tab-people = People

## The list.

people-lead = Who may sign in, and what each may do.
people-search = Name or e-mail address
people-filter = Role
people-filter-staff = Everybody with a role
people-filter-none = No role
people-filter-all = Everybody
people-none = Nobody fits. Search for less, or choose another role.
people-count =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
people-name = Name
people-roles = Roles
people-roles-hint = One person may hold several roles, but never takes two parts in one case.
people-state = State
people-active = Active
people-invited = Invited, not joined yet
people-disabled = Shut

## One person.

people-account = Account
people-since = Since
people-past = What happened
people-disable = Shut the account
people-disable-hint = The person is signed out at once and cannot sign in. All that was done stays.
people-enable = Open the account again

## Invitations.

people-invite = Invite somebody
people-invite-send = Send the invitation
people-invite-again = Send the invitation again
people-invite-mail = The person gets a letter with a link that works for 7 days.
people-invite-join = The person chooses a password. The roles count from then on.
people-may-auditor = Audits on site, raises findings and verifies corrections.
people-may-case-officer = Screens applications, plans audits, keeps lists.
people-may-reviewer = Reviews an audited case and recommends.
people-may-decider = Grants, refuses, withdraws, confirms suspensions.
people-may-duty-officer = A decider on duty, who may suspend alone in an emergency.
people-may-privacy-officer = Sees who read how a worker can be reached, and why.
people-may-administrator = Invites people and gives roles.

## Refusals.

account-last-administrator = This is the last administrator. Give the role to somebody else first.
account-own-account = You cannot shut your own account.
account-already-confirmed = This person has joined already.
account-disabled = This account is shut. Open it again first.
account-no-role = Choose at least one role.

## What the history of an account says.

history-account-confirmed = Joined
history-account-changed = Changed name or language
history-account-disabled = Account shut
history-account-enabled = Account opened again
history-email-changed = Changed the e-mail address
history-password-changed = Changed the password
history-password-reset = Chose a new password by a link
history-roles-changed = Roles changed. Before: { $from }. Now: { $to }
history-staff-invited = Invited as: { $to }

## What happened after a form was sent.

flash-invited = The invitation is on its way
flash-account-disabled = The account is shut
flash-account-enabled = The account is open again
