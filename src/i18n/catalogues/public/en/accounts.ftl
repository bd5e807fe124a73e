### Accounts: sign-in, registration, one-time links, the own account, and the words for roles.

## Fields that stand on several pages.

account-email = E-mail address
account-password = Password
account-new-password = New password
account-current-password = Your password now
account-password-hint = At least 8 characters. Several words that you remember make a good one.
account-name = Your name
account-language = Language of our letters

## Sign in.

sign-in-lead = For organisations, auditors and the registry. Workers need no account.
sign-in-wrong = We could not sign you in. Check your e-mail address and your password, and whether you have confirmed your address
sign-in-forgotten = I have forgotten my password
sign-in-no-account = No account yet?
sign-in-no-account-text = A company that wants to be certified begins with an account.
sign-in-worker = Are you a worker?
sign-in-worker-text = You can check a company and a fee without an account.

## Open an account, and choose a new password.

sign-up-title = Open an account
sign-up-lead = For people who act for an agency or an employer.
sign-up-email-hint = We send a link to this address.
sign-up-next = What happens next
sign-up-step-mail = We send you a letter.
sign-up-step-confirm = You open its link and confirm your address.
sign-up-step-organisation = You sign in and enter your organisation.
sign-up-have = You have an account already?
forgotten-title = Choose a new password
forgotten-lead = Write the address of your account. We send you a link to choose a new password.
forgotten-button = Send me the link
sent-title = Look into your mail
sign-up-sent = We have sent a letter to the address you wrote. Open its link to go on.
forgotten-sent = If this address has an account, we have sent it a link to choose a new password. The link works for one hour.
sent-hint = No letter after a few minutes? Look into the folder for unwanted mail, and check how you wrote the address.
sent-again = Try again

## One-time links.

link-confirm-title = Confirm your address
link-confirm-lead = Somebody opened an account for { $email } under the name { $name }. If it was you, confirm it. If not, close this page.
link-confirm-button = Confirm my address
link-reset-title = Choose a new password
link-reset-lead = With the new password you are signed out everywhere else.
link-reset-button = Save the new password
link-change-email-title = Confirm your new address
link-change-email-lead = From now on you sign in with { $email }.
link-change-email-button = Use this address
link-join-staff-title = Join the registry
link-join-staff-lead = Say how you are called and choose a password.
link-join-staff-button = Open my account
link-join-title = You are invited
link-join-lead = You are invited to work for { $organisation } in this register.
link-join-button = Join
link-sign-in-first = This invitation was sent to { $email }. Sign in with that account to accept it.
link-somebody-else = This invitation was sent to { $email }, but you are signed in with another account. Sign out, then open the link again.
link-over-title = This link no longer works
link-over-lead = It was used already, its time is over, or part of the address is missing. Ask for a new one.

## The own account.

account-security = Password and devices
account-roles = Your roles
account-change-email = Change the e-mail address
account-change-password = Change the password
account-sessions = Where you are signed in
account-password-lead = You stay signed in here. Every other device is signed out.
account-email-lead = We send a link to the new address. Until you open it, the old one stays.
account-email-now = Address now
account-email-new = New address
account-email-button = Send the link
account-email-sent = We have sent a link to the new address. Open it there.
account-email-same = This is your address already
account-sessions-lead = End what you do not know, then change your password.
account-session-device = Device
account-session-unknown = Unknown device
account-session-used = Last used
account-session-began = Signed in on
account-session-end = Sign out there
account-session-this = This device
account-sign-out-everywhere = Sign out everywhere
account-confirm-title = Give your password again
account-confirm-lead = What you are about to do is important, so we ask once more. This counts for five minutes.

## What is not taken, and why.

account-password-wrong = This is not your password. Try again
password-too-short = Choose a password of { $min } or more characters
password-too-long = Choose a password of at most { $max } characters
password-too-common = Many people use this password, so it is easy to guess. Choose another one
password-like-the-form = This is too close to your name, your address or the name of this site. Choose another one
account-link-over = This link no longer works. Ask for a new one.
account-address-taken = This address belongs to another account by now.
account-of-a-partner = Whoever speaks for a partner belongs neither to the registry nor to an organisation.
account-not-independent = This person belongs to the registry or to an organisation. A partner is independent of both.
account-link-other-person = This invitation was sent to another address.

## Roles.

role-auditor = Auditor
role-case-officer = Case officer
role-reviewer = Reviewer
role-decider = Decider
role-duty-officer = Duty officer
role-administrator = Administrator
role-privacy-officer = Privacy officer
role-partner = Partner
role-owner = Owner
role-editor = Editor

## Tabs of members.

tab-organisation = Organisation
tab-applications = Applications
tab-findings = Findings

## What happened after a form was sent.

flash-signed-out = You are signed out
flash-address-confirmed = Your address is confirmed. Sign in now
flash-password-changed = Your password is changed
flash-email-changed = Your e-mail address is changed
flash-account-ready = Your account is ready. Sign in now
flash-joined = You have joined
flash-session-ended = That device is signed out
