### Organisations: what an applicant enters, who acts for it, claims.

## One's own organisations.

organisation-mine-title = Your organisations
organisation-mine-lead = You act here for these organisations.
organisation-mine-none = You have not entered an organisation yet. Enter the agency or employer you work for.
organisation-enter = Enter an organisation

## Entering one.

organisation-new-title = Enter your organisation
organisation-new-lead = More names, addresses and contacts can be added on the next page.
organisation-kind = What kind of organisation is it?
organisation-country = Country
organisation-country-hint = Where it is registered.
organisation-legal-hint = Exactly as it is registered.
organisation-romanised-hint = Leave this empty if the legal name is in Latin letters.
organisation-numbers-why = We use these numbers to find you in official lists. Write those you have.
organisation-licence-hint = For agencies: the number of your licence to recruit.
organisation-similar-title = This name is in the register
organisation-similar-text = If it is yours, claim it. If not, tick the box below and send the form again.
organisation-similar-error = Claim the organisation, or say that yours is another one
organisation-another = Mine is another organisation with the same name
organisation-taken-title = It is already in the register
organisation-taken-text = This number belongs to an organisation that is in the register. Nothing new was entered.
organisation-taken-again = Change the numbers
organisation-taken-see = See the organisation that has this number

## The page of one organisation.

organisation-names = Names
organisation-identifiers = Official numbers
organisation-addresses = Addresses
organisation-channels = Phone, e-mail and website
organisation-scope = Work and size
organisation-members = People
organisation-members-count =
    { $count ->
        [one] One person acts for this organisation.
       *[other] { $count } people act for this organisation.
    }
organisation-members-see = See and invite people
organisation-nothing-yet = Nothing entered yet
organisation-next = What comes next
organisation-next-text = When these facts are right, you can apply.
organisation-public-title = Who sees this
organisation-public-text = Names, numbers, addresses and contacts can be shown in the public register. The people who act here are never shown.
organisation-public-page = Its page in the register

## Names, numbers, addresses, channels, scope.

organisation-name = Name
organisation-name-kind = Kind of name
organisation-name-legal = Legal name
organisation-name-romanised = Name in Latin letters
organisation-name-trading = Trading name
organisation-name-former = Former name
organisation-language = Language
organisation-row = Entry { $number }
organisation-names-lead = Write the names in every script you use. One is the legal name. The first name is shown first.
organisation-identifiers-lead = Each number belongs to one organisation only.
organisation-number = Number
organisation-number-kind = Kind of number
organisation-scheme-licence = { document-licence-number }
organisation-scheme-tax = Tax number
organisation-scheme-company = Company registration number
organisation-addresses-lead = Write the same address in several languages, or several places.
organisation-address = Address
organisation-channels-lead = Workers compare these with the number that calls them. Enter only what you answer yourselves.
organisation-channel-kind = Kind
organisation-channel-phone = Phone
organisation-channel-email = E-mail
organisation-channel-website = Website
organisation-channel-value = Number or address
organisation-scope-lead = Tick all that you do now.
organisation-sectors = Kinds of work
organisation-corridors = From where to where
organisation-head-count = How many people work there
organisation-head-count-hint = All workers and staff. Leave this empty if you do not know.

## People who act for an organisation.

organisation-members-lead = Owners sign, invite and change people. Editors fill in forms and answer findings.
organisation-role = What this person may do
organisation-role-owner = Owner
organisation-role-owner-hint = Signs applications, invites and changes people.
organisation-role-editor = Editor
organisation-role-editor-hint = Fills in forms and answers findings.
organisation-member-since = Since { $date }
organisation-member-you = (you)
organisation-make-owner = Make owner
organisation-make-editor = Make editor
organisation-leave = Leave this organisation
organisation-invite-title = Invite a person
organisation-invite-language = Language of the letter
organisation-invite-button = Send the invitation
organisation-invited = Invited, not here yet
organisation-invited-until = The link works until { $date }.
organisation-withdraw-invitation = Cancel the invitation
organisation-only-owners = Only an owner can invite and change people.

## Claiming an organisation that is in the register.

organisation-claims = Your claims
organisation-claim-it = Claim it
organisation-claim-title = Claim this organisation
organisation-claim-lead = Do you speak for this organisation? Tell us why. We check it and then give you access.
organisation-claim-statement = Why do you speak for this organisation?
organisation-claim-hint = Say what you do there and how we can check it, for example a phone number on the official list.
organisation-claim-button = Send the claim
organisation-claim-sent = You sent your claim on { $date }.
organisation-claim-refused = Your claim was not accepted
organisation-claim-next-title = What happens next
organisation-claim-next-text = A case officer reads your claim and may call the organisation. We write to you with the answer.

## What the rules say when they say no.

organisation-too-many = There are more than { $max } entries. Remove some
organisation-twice = “{ $text }” is here twice. Remove one of them
organisation-no-legal-name = Mark one name as the legal name
organisation-identifier-odd = Write the letters and digits of the number
organisation-identifier-taken = This number belongs to another organisation in the register. If it is yours, claim it
organisation-corridor-elsewhere = { $corridor } does not fit the country and kind of this organisation
organisation-last-owner = The last owner cannot go. Make another person an owner first
organisation-already-member = This person already belongs to the organisation
organisation-claim-waiting = We are looking at your claim
organisation-claim-taken = Someone already looks after this organisation here. Ask them to invite you
organisation-claim-decided = This claim was already decided
organisation-own-claim = This claim is your own. Another person must decide it

## The public timeline.

timeline-organisation-names-changed = The name was changed. Before: { $text }
