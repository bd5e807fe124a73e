### Applying for certification: the pages of an organisation.

## The list and the task list.

application-list-title = Your applications
application-list-lead = Here you ask us to certify your organisation, and see how far each request is.
application-no-organisation = First enter your organisation
application-no-organisation-text = An application belongs to an organisation. Enter yours, then come back.
application-new-organisation = Enter your organisation
application-kind-question = What do you ask for?
application-kind-initial = First certification
application-kind-renewal = Certification again
application-kind-scope-extension = More corridors, sectors or sites
application-start = Start an application
application-title = Apply for certification
application-lead = You can stop at any time. Every “Continue” saves.
application-group-who = 1. Who you are
application-group-how = 2. How you recruit
application-group-send = 3. Send it
application-section-organisation = Name, address, contacts
application-section-licences = Licence or company number
application-section-scope = Corridors, sectors and sites
application-section-fees = Fee schedule
application-section-assessment = Self-assessment
application-section-declaration = Declaration
application-hint-organisation = Names in every script you use
application-hint-licences = The number and a file of it
application-hint-scope = Where from, where to, what work
application-hint-fees =
    { $count ->
        [one] 1 line. Zero lines is an answer, silence is not
       *[other] { $count } lines. Zero lines is an answer, silence is not
    }
application-hint-assessment = { $count } of { $total } criteria answered
application-hint-declaration = Signed by an owner
application-check-link = Check your answers and send
application-check-hint = Opens when the other parts are done
application-place = Your place on the path
application-parts-done = { $done } of { $of } parts done
application-saved = Last saved: { $at }
application-see-missing =
    { $count ->
        [one] See the 1 thing that is still missing
       *[other] See the { $count } things that are still missing
    }
application-state = State
application-number = Case number
application-see-sent = See what you sent
application-sent-back = Sent back to you
application-sent-back-by = From { $name }, case officer, { $date }
application-answer-by = Answer by { $date }

application-status-draft = Being filled in
application-status-submitted = Sent
application-status-returned = Sent back with questions
application-status-accepted = Accepted
application-status-rejection-proposed = Rejection proposed
application-status-rejected = Not accepted
application-status-taken-back = Taken back
application-status-lapsed = Ended without an answer
application-story-draft = Fill in every part, then send it.
application-story-submitted = We are reading what you sent. We will write to you.
application-story-returned = Some parts came back with questions. Answer them, then send it again.
application-story-accepted = We have taken your application in. Next comes the audit. We will tell you the dates.
application-story-rejected = We have not taken your application in. The reasons are below. You may apply again when they are put right.
application-story-taken-back = You have taken this application back. You can start a new one at any time.
application-story-lapsed = We had no answer in time, so this application has ended. You can start a new one at any time.
application-rejection-why = Why it is not accepted
application-appeal = You may ask us in writing to change this until { $date }. Other people will decide.

## What every part has.

application-part-of = Part { $number } of { $of }
application-asked = We ask you about this part
application-why = Why we ask
application-who-reads = Who reads this
application-missing-title = Still missing here
application-stale-hint = Nothing of yours was saved. Look at both texts. If yours is right, save it again.

## Organisation.

application-organisation-lead = This is what we know about your organisation.
application-organisation-edit = Change these facts
application-organisation-confirm = This is right and complete
application-organisation-why = Everyone looks you up by these names and numbers. A wrong one makes you hard to find.
application-organisation-reads = Everyone, once you are certified.
application-org-names = Names
application-org-kind = Kind and country
application-org-numbers = Official numbers
application-org-addresses = Addresses
application-org-contacts = Contacts
application-org-head-count = People who work there
application-identifier-licence = Licence
application-identifier-tax = Tax number
application-identifier-company = Company number

## Licences.

application-licences-title-agency = Which official licence do you hold?
application-licences-title-employer = What is your company registration number?
application-licences-lead-agency = A permission by a government. We compare it with the official list.
application-licences-lead-employer = The number of your company in the state's register, with a copy of the paper.
application-licences-why = The licence or registration shows that you exist and may do this work. It is not our certificate, and both are shown apart.
application-licences-reads = The number and dates are public once you are certified. The file is for staff and your auditors.
application-licence-scheme = What is it?
application-scheme-licence = Licence by a government
application-scheme-company = Company registration
application-licence-country = Which country gave it?
application-licence-number = Number
application-licence-number-hint = As it stands on the paper, for example 0099/2023
application-licence-number-wrong = Write the number as it stands on the paper
application-licence-authority = Which office gave it?
application-licence-from = First day
application-licence-until = Last day
application-licence-file = Photo or file of it
application-licence-file-hint = PDF, JPEG or PNG, up to 10 MB. Only staff and your auditors see it.
application-valid-from = From { $date }
application-valid-until = Until { $date }

## Scope.

application-scope-lead = We certify what you name here and nothing else.
application-scope-corridors = From where to where
application-scope-sectors = Kinds of work
application-scope-sites = Places
application-scope-sites-hint = Offices, training centres, dormitories: one on each line.
application-scope-site-long = Shorten each place to { $max } characters or fewer
application-scope-sites-many = Name at most { $max } places
application-scope-why = Auditors visit these places and talk to workers on these corridors.
application-scope-reads = Everyone, once you are certified.

## Fees.

application-fees-question = What do you charge, and to whom?
application-fees-lead = One line for each thing anybody pays for one worker. Both verdicts appear when you save.
application-fees-nothing = We charge nothing to anyone
application-fees-nothing-hint = Tick this only if there is no line to write.
application-fees-nothing-said = Nothing is charged to anyone
application-fees-both = Take the lines out, or take the tick away
application-fees-sums = For one worker
application-fee-line = Line { $number }
application-fee-code = What for
application-fee-label = What you call it
application-fee-corridor = Corridor
application-fee-sector = Kind of work
application-fee-all-sectors = All kinds of work
application-fee-payer = Who pays
application-fee-amount = Amount
application-fee-stage = When
application-fee-method = How
application-fee-paid-to = Paid to
application-fee-refundable = Given back if there is no job
application-fee-disclosed = The worker is told before saying yes
application-fee-receipt = A receipt is given
application-fee-add = Add a line
application-fee-stay = Save and see both verdicts
application-verdict-standard-met = Standard: meets it
application-verdict-standard-not-met = Standard: does not meet it
application-verdict-law-allowed = Law: allowed
application-verdict-law-unknown = Law: we do not know the limit
application-verdict-law-over = Law: above the limit
application-verdict-law-forbidden = Law: forbidden

## Self-assessment.

application-assessment-lead = Say how far you meet each criterion. An honest “partly” costs you nothing now.
application-assessment-why = The auditor starts from your answers. What you name yourself can be put right in time.
application-assessment-reads = Staff and your auditors. It is not public.
application-principle-of = Principle { $number } of { $of }
application-critical-hint = A breach of this criterion alone stops a certificate.
application-evidence-looked-for = The auditor looks for:
application-answer-question = How far do you meet it?
application-answer-met = We meet it
application-answer-partly = We meet it partly
application-answer-not = We do not meet it
application-answer-not-applicable = It does not concern us
application-note = Your note
application-note-hint = Needed unless you meet it. Say what is missing, or why it does not concern you.
application-note-needed = Say what is missing, or why it does not concern you
application-evidence-file = Files that show it

## Declaration.

application-declaration-lead = An owner signs for the organisation.
application-declaration-true = What we say in this application is true and complete.
application-declaration-nothing-charged = We charge workers nothing beyond what the fee schedule says.
application-declaration-auditors = Auditors may visit our places, see our papers and talk to workers alone.
application-declaration-no-retaliation = Nobody is punished for talking to the registry or to an auditor.
application-declaration-changes = We tell the registry at once when something changes.
application-declaration-name = Your full name
application-declaration-name-hint = Typing your name counts as your signature.
application-declaration-agree = I sign this for the organisation
application-declaration-signed = Signed by { $name }. { $at }
application-declaration-why = If something here turns out untrue, the certificate can be refused or withdrawn.

## Check and send.

application-check-title = Check your answers
application-check-lead = Read everything once more. You can still change every part.
application-check-stale = Somebody in your organisation changed something after you opened this page. This is how it stands now. Read it, then send it.
application-missing-count =
    { $count ->
        [one] One thing is still missing
       *[other] { $count } things are still missing
    }
application-gap-legal-name = Give the legal name of the organisation
application-gap-address = Give an address of the organisation
application-gap-organisation = Confirm that the facts are right
application-gap-licence = Add your official licence
application-gap-company = Add your company registration number
application-gap-licence-file = Add the file of number { $what }
application-gap-corridor = Choose at least one corridor
application-gap-sector = Choose at least one kind of work
application-gap-fees = Write what you charge, or tick that you charge nothing to anyone
application-gap-unanswered = Answer criterion { $what }
application-gap-note = Write a note on criterion { $what }
application-gap-not-applicable = Answer criterion { $what } in another way: it concerns everyone
application-gap-declaration = Sign the declaration
application-gap-reason = Answer what we asked, then save this part
application-send-title = Send your application
application-send-text = What you send is kept as it is. By sending it you say again that it is true and complete.
application-send = Send the application
application-sent-title = Your application was sent
application-sent-lead = We have written to every member of your organisation. You can come back to this page at any time.
application-next-title = What happens next
application-next-screen = We read your application within 20 days. We may have questions.
application-next-audit = Auditors visit you and talk to workers.
application-next-decision = Other people decide. The answer is public.
application-what-sent = What you sent
application-sent-on = Sent on
application-sent-at = Time
application-sent-round = How often it was sent
application-sent-digest = Fingerprint (SHA-256)
application-sent-digest-hint = It changes if a single letter of what you sent is changed.
application-take-back-title = Take the application back
application-take-back-text = We stop working on it. What you wrote is kept, but nobody can go on with it. You can start a new application at any time.
application-take-back = Take it back
flash-application-taken-back = The application was taken back

## What the rules say.

application-refused-not-now = This cannot be done while the application is as it is now.
application-refused-not-theirs = This is for other people to do.
application-refused-not-editable = This application can no longer be changed.
application-refused-one-open = Your organisation has an application that is going on. Finish it or take it back first.
application-refused-owner-signs = Only an owner of the organisation signs, sends and takes back.
application-refused-incomplete = Something is still missing.
application-refused-no-reason = Write a reason for at least one part.
application-refused-rejection-reasons = Write the reasons in words.
application-refused-checks = All checks must be passed first.
application-refused-not-taken-up = Take the application up first.
application-refused-number-twice = This number stands there already.
application-refused-nothing-to-renew = There is no earlier certification to renew or extend.
application-refused-not-applicable = This criterion concerns everyone. Choose another answer.

## Who else takes part.

application-section-partners = Who else takes part
application-hint-partners = Steps others do, partners, sub-agents
application-partners-lead = Tell us who does what beside you. Nobody is an answer, silence is not.
application-partners-outsourced = Steps that others do for you
application-partners-outsourced-hint = Finding workers, tests, medical checks, training, transport, papers, housing: one on each line, with who does it and who pays.
application-partners-organisations = Employers or agencies you recruit with
application-partners-organisations-hint = One on each line: the name, and its country.
application-partners-alone = Apart from the sub-agents named here, nobody else takes part
application-partners-links = Links of your recruitment chains
application-partners-people = { $count } people
application-partners-paid-by = paid by: { $payer }
application-partners-agents-text = Declare them with your organisation: name, area and who pays. We read them here.
application-partners-why = Whoever acts for you is judged with you. A worker never pays a broker.
application-partners-reads = Our case officers and auditors. Sub-agents you declare are public once we have checked them.
application-gap-partners = Say who else takes part, or that nobody does
application-partners-either = Either name others, or say that nobody takes part
application-partners-long = A line is longer than { $max } characters
application-partners-many = Write at most { $max } lines
