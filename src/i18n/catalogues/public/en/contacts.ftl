### Contacts and sub-agents: what workers ask about, what organisations declare.

## What a contact is.

contact-kind-phone = Phone number
contact-kind-bank-account = Bank account or mobile money
contact-kind-line = LINE
contact-kind-facebook = Facebook
contact-kind-telegram = Telegram
contact-kind-viber = Viber
contact-kind-whatsapp = WhatsApp
contact-kind-zalo = Zalo
contact-kind-other-app = Another messaging name
contact-kind-email = E-mail address
contact-kind-address = Office address
contact-kind-person = Name of a person
contact-kind-website = Website
contact-class-phone = Phone numbers
contact-class-account = Bank accounts
contact-class-messaging = Messaging names
contact-class-email = E-mail addresses
contact-class-office = Offices
contact-class-person = People who may speak for it
contact-class-website = Websites

## Asking whether a phone, account or name is theirs.

contact-title = Is this number or account theirs?
contact-lead = Write what somebody gave you. We say whether a company has registered it with us.
contact-what = What were you given?
contact-what-hint = A phone, bank account, e-mail, LINE or other name, office address or person. Write the bank too, if you know it.
contact-kind = What kind is it?
contact-kind-any = I am not sure
contact-button = See the answer
contact-about = You ask about { $name }.
contact-any-company = Ask about any company
contact-means = What the answers mean
contact-means-registered = Registered
contact-means-registered-text = The company gave it to us, and we checked it. It still must not take money from you.
contact-means-not-registered = Not registered by it
contact-means-not-registered-text = The company told us its numbers, and this is not one of them. Do not pay.
contact-means-not-known = Not known
contact-means-not-known-text = Nobody has told us about it. That does not make it safe. Do not pay.
contact-private = We do not keep what you ask, or who asks.
contact-unreadable = Write a phone number, an account number, an e-mail address or a name

## Ways to it.

nav-contact = Check a phone or account
home-way-contact = Somebody calls you, or wants money sent? See whether it is the company.

## The answer.

contact-asked = You asked about
contact-read-as = Read as
contact-answer-registered = Registered by { $name }
contact-answer-registered-barred = Registered by { $name } – do not pay
contact-answer-not-registered = Not registered by { $name } – do not pay
contact-answer-not-known = Not known – do not pay
contact-say-registered = It is theirs. It must not take money from you either. If someone asks for money, do not pay and tell us.
contact-say-not-registered = This company has not given us this. Do not pay. Do not send papers. Do not hand over your passport.
contact-say-not-known = Nobody has registered this with us. That does not mean it is safe. Do not pay before you have checked the company.
contact-company-told-nothing = This company has told us none of this kind yet.
contact-other-company = It is registered by another company
contact-whose = The company it belongs to
contact-verified-on = Declared by the company, verified by us on { $date }
contact-published = Published by the company on its page here
contact-name-only = A name can be used by anybody. Ask for a registered phone number, and call it yourself.
contact-next = What to do
contact-step-call = Call the company yourself, on a number from its page here.
contact-step-fee = They ask for money? See who must pay.
contact-step-company = Check the company by its name or licence number.
contact-step-keep = Keep the messages, names and receipts. You did nothing wrong by asking.
contact-step-written = Typed it wrong? Check each digit. Add + and the country code, or the bank.
contact-again = Check another

## The page of an organisation.

register-page-contacts = Real contacts
register-page-contacts-verified = Declared by the company and verified by us, last on { $date }. The list itself is not shown, so that nobody copies it.
register-page-contacts-none = It has declared no phone, account or person to us beyond what stands here.
register-page-check-contact = They gave me a phone or account number
register-page-agents = Sub-agents
register-page-agents-lead = Brokers it declared, each verified by us. Nobody else recruits for it.
register-page-agents-none = It has declared no sub-agents. If someone says they work for it, do not pay, and check that person.
register-page-agent-name = Name
register-page-agent-area = Where
register-page-agent-payer = Who pays the broker
register-page-agents-all = All sub-agents ({ $count })
register-fees-all = All lines ({ $count })
timeline-all = The whole path ({ $count })
register-audit-all = All visits ({ $count })
register-page-criterion = Criterion { $code }

## What an organisation declares itself.

declared-waiting = Waits for our check
declared-verified = Verified
declared-refused = Not accepted
declared-ended = Ended
declared-because-not-reached = Nobody answered when we tried
declared-because-other-holder = It is in the name of somebody else
declared-because-not-theirs = It belongs to another organisation
declared-because-unclear = We do not understand it. Declare it again, in full
declared-on = Declared on { $date }
declared-decided-on = Decided on { $date }
declared-end = No longer ours
declared-none = Nothing declared yet
declared-contacts = Contacts that workers check
declared-contacts-lead = Declare every phone, account and name through which you deal with workers. We check each one.
declared-contacts-private = The list is never shown. A worker types what they were given, and learns only whether it is yours.
declared-contact-new = Declare a contact
declared-contact-kind = What it is
declared-contact-value = Number, ID or address
declared-contact-value-hint = For messaging: the unique ID or number, not the name that is shown.
declared-contact-bank = Bank or mobile money
declared-contact-bank-hint = Only for an account.
declared-bank-other = Another bank
declared-contact-holder = Whose name it is in
declared-contact-holder-hint = The holder of the account, or who answers.
declared-contact-label = What it is for
declared-contact-language = Language somebody answers in
declared-contact-language-any = No special language
declared-button = Declare it
declared-agents = Sub-agents
declared-agents-lead = Declare everybody who recruits workers for you. Name, area and who pays become public once we have checked them.
declared-agents-told = Tell each of them first that their name will be public.
declared-agent-new = Declare a sub-agent
declared-agent-area-hint = Villages, township or province where this person recruits.
declared-agent-language = Language of the name
declared-verified-count = Verified: { $count }
declared-waiting-count = Waiting: { $count }
declared-see = See and declare
declared-handle-unreadable = Write the unique ID or the number, without spaces. A name that is shown can be copied
declared-bank-missing = Choose the bank of this account
declared-account-unreadable = Write the 6 to 20 digits of the account
declared-address-short = Write the whole address: number, road, place
declared-not-an-agency = Only an agency has sub-agents
declared-own = You declared this yourself. Another person must check it
declared-decided = This was already decided or ended
