### Observations of partners.

## The partner's own list.

tab-my-observations = Observations
observation-list-title = What you observed
observation-list-lead = Tell us what you saw. Here you read what became of it.
observation-list-none = Your organisation has filed nothing yet.
observation-new = File an observation
observation-number = Number
observation-about = About
observation-filed = Filed
observation-state = State
observation-asked = We wrote to you

## Whom it is about.

observation-find-lead = First look whether the agency or employer is in this register.
observation-find = Name of the agency or employer
observation-find-none = We found no organisation with this name.
observation-find-hits = Is it one of these?
observation-find-other = It is somebody else
observation-not-in-register = Not in this register
observation-known-as = Who it is
observation-known-as-hint = A name, a phone number or a place.
observation-whom-needed = Write a name, a phone number or a place

## What was seen.

observation-no-names = Do not name any worker, and nothing by which one could be found.
observation-kind = What you saw
observation-kind-fees = Workers are charged money
observation-kind-documents = Passports or papers are kept
observation-kind-promise = The job is not as promised
observation-kind-threats = Threats or violence
observation-kind-retaliation = Somebody is punished for speaking
observation-kind-good-practice = Good practice
observation-kind-other = Something else
observation-criterion = Criterion it touches
observation-criterion-hint = Leave it out if you are not sure.
observation-none-chosen = None
observation-month = When
observation-country = In which country
observation-where = Where
observation-area = Where there
observation-area-hint = A town, a port or a district.

## How it is known.

observation-provenance = How you know it
observation-provenance-hint = Choose everything that is true.
observation-provenance-seen = We saw it ourselves
observation-provenance-told = Workers told us
observation-provenance-document = A document
observation-provenance-press = The press
observation-workers = How many workers told you
observation-workers-hint = Only if workers told you.
observation-workers-one = One
observation-workers-few = 2 to 9
observation-workers-many = 10 to 49
observation-workers-most = 50 or more
observation-consent = Did they agree that you tell us?
observation-sources = Sources
observation-sources-hint = Which document or newspaper, and its date. Who saw it, in what task.
observation-sources-needed = Name the document or the newspaper
observation-paid = What workers paid
observation-paid-hint = Only if you know. The sum one worker paid.
observation-paid-code = Payment { $place }: what for
observation-paid-amount = Payment { $place }: how much
observation-words = In your words
observation-text = What happened
observation-text-hint = What you know, and what you only suspect. Write in your language.
observation-file = A file as evidence
observation-file-hint = PDF or picture, at most 10 MB. Cover names and faces of workers.
observation-send = Send the observation
observation-next = What happens next
observation-next-read = Somebody uninvolved reads it within 5 working days.
observation-next-look = We look into it, or say why not.
observation-next-told = You read here what it led to.
observation-never-told = We never tell an organisation that you observed it.

## One observation.

observation-state-filed = Filed
observation-state-acknowledged = Read
observation-state-looked-into = Being looked into
observation-state-set-aside = Set aside
observation-state-answered = Answered
observation-state-closed = Closed
observation-state-taken-back = Taken back
observation-reason-not-ours = It is about nothing we judge
observation-reason-too-little = It says too little to look into
observation-reason-known-already = We know it and look into it already
observation-reason-too-long-ago = It is too long ago
observation-reason-no-consent = The workers did not agree
observation-outcome-finding = It led to a finding
observation-outcome-special-audit = It led to a special audit
observation-outcome-referred = It was passed on to others
observation-outcome-noted = It is noted for the next audit
observation-outcome-not-confirmed = It could not be confirmed
observation-outcome-lapsed = Nothing happened for two years, and it ended
observation-due = You hear from us by { $date }.
observation-told = What you told us
observation-files = Files
observation-thread = Questions and answers
observation-thread-none = Nobody has written yet.
observation-message = Write to us
observation-file-more = One more file
observation-file-send = Send the file
observation-timeline = What became of it
observation-take-back = Take it back
observation-take-back-text = Nobody works on it any more then. It cannot be undone.
observation-by-you = From your organisation
observation-by-us = From us
observation-event-filed = Filed
observation-event-acknowledged = Somebody uninvolved has read it
observation-event-looked-into = It is looked into
observation-event-set-aside = Set aside
observation-event-answered = Answered
observation-event-closed = Closed
observation-event-taken-back = Taken back
observation-event-message-sent = The registry wrote
observation-event-message-received = The partner wrote
observation-event-file-added = A file was added
observation-event-erased = What was told was erased
observation-event-lapsed = It ended by itself
flash-observation-filed = Your observation is filed.
flash-observation-sent = Sent.
flash-observation-taken-back = The observation is taken back.

## Why not.

observation-not-from-this-state = This cannot be done from this state.
observation-partner-only = Only the partner that filed it can take it back.
observation-erased = What was told was erased when its time was over.
observation-over = This observation is over.
observation-too-many-files = An observation has at most { $max } files.

## Letters.

mail-partner-invitation-subject = You are invited to speak for { $partner }
mail-partner-invitation-body =
    { $inviter } invites you to tell the registry Waymark what { $partner } observes of agencies and employers.

    Open the invitation to begin. The link works for 7 days. If you do not know this organisation, do nothing.
mail-partner-invitation-action = Open the invitation
mail-observation-filed-subject = A new observation: { $number }
mail-observation-filed-body =
    { mail-hello }

    A partner filed the observation { $number }. It must be read by { $due }.
mail-observation-filed-action = Open the observation
mail-observation-news-subject = The partner wrote about { $number }
mail-observation-news-body =
    { mail-hello }

    The partner wrote, or handed in a file, about the observation { $number }. Read it on its page.
mail-observation-news-action = Open the observation
mail-observation-lapses-subject = The observation { $number } is deleted on { $due }
mail-observation-lapses-body =
    { mail-hello }

    Nothing has happened with the observation { $number } for nearly two years. On { $due } it ends by itself, and what was told is deleted. Whoever still works on it writes or ends it before.
mail-observation-lapses-action = Open the observation
mail-observation-acknowledged-subject = We have read your observation { $number }
mail-observation-acknowledged-body =
    { mail-hello }

    Somebody uninvolved has read your observation { $number } and works on it from now on.
mail-observation-acknowledged-action = Open the observation
mail-observation-asked-subject = A question about your observation { $number }
mail-observation-asked-body =
    { mail-hello }

    We wrote to you about your observation { $number }. Read and answer it on its page.
mail-observation-asked-action = Answer
mail-observation-answered-subject = Your observation { $number }: { $outcome }
mail-observation-answered-body =
    { mail-hello }

    This became of your observation { $number }: { $outcome }. Read more on its page.
mail-observation-answered-action = Open the observation
