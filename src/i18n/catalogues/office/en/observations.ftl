### Observations of partners, for staff, and the partners themselves.

## The queue.

tab-observations = Observations
desk-observation-title = Observations of partners
desk-observation-lead = What NGOs and unions saw. Those about an organisation you are tied to are not shown to you.
desk-observation-none = Nothing waits here.
desk-observation-show = Show
desk-observation-show-open = What is not over
desk-observation-show-filed = What nobody has read yet
desk-observation-show-mine = What you work on
desk-observation-show-over = What is over
desk-observation-show-all = Everything
desk-observation-every-kind = Every kind
desk-observation-partner = Partner
desk-observation-due = To be read by
desk-observation-news = The partner wrote
desk-observations = Observations nobody has read
lists-observations = Observations

## One observation.

desk-observation-told = What the partner tells
desk-observation-words-closed = Only whoever works on it reads what the partner tells.
desk-observation-without-consent = The workers did not agree that this is told. Do nothing by which they could be found.
desk-observation-thread = Thread with the partner
desk-observation-say = Write to the partner
desk-observation-say-hint = In the language the partner reads. Everybody who speaks for it sees this.
desk-observation-note = Note for staff
desk-observation-note-hint = The partner does not see it.
desk-observation-set-aside = Set it aside
desk-observation-reason = Why it is not looked into
desk-observation-last-word = A word to the partner
desk-observation-answer = Say what it led to
desk-observation-outcome = What it led to
desk-observation-answer-send = Tell the partner
desk-observation-acknowledge = Take it up
desk-observation-acknowledge-text = From then on you work on it, and the partner is told that it was read.
desk-observation-look-into = Look into it
desk-observation-look-into-text = It is ours to look into.
desk-observation-close = Close it
desk-observation-close-text = Nothing more is written. What was told is erased two years later.
desk-observation-assign = Give it to
desk-observation-links = What it belongs to
desk-observation-links-text = The organisation never sees that these are linked.
desk-observation-organisation = Organisation of the register
desk-observation-organisation-hint = The address of its page in the register, or its id.
desk-observation-audit = Special audit
desk-observation-finding = Finding
desk-observation-filed = Filed
desk-observation-language = Language
desk-observation-assignee = Worked on by
desk-observation-by-partner = From the partner
desk-observation-by-staff = To the partner
desk-observation-by-note = Note
observation-event-assigned = Given to somebody else
observation-event-note-written = A note was written
observation-event-linked = Linked
observation-event-organisation-named = The organisation was named
flash-observation-step = Done.

## Why not.

desk-observation-officer-only = A case officer does this.
desk-observation-not-yours = Whoever it is assigned to does this.
desk-by-the-clock = The clock does this, and nobody else.
desk-observation-involved = Whoever speaks, or spoke, for the partner does not work on what it observed.
desk-observation-no-finding = Link the finding first.
desk-observation-no-audit = Link the special audit first.
desk-observation-not-special = Only a special audit can be linked.
desk-observation-another-organisation = This belongs to another organisation.
desk-observation-linked = It is linked or answered already: this cannot change any more.
desk-partner-has-ended = This partner has ended.
desk-partner-speaks-for-another = This person speaks for another partner.
desk-partner-speaks-already = This person speaks for this partner already.

## Partners.

tab-partners = Partners
desk-partner-title = Partners
desk-partner-lead = Registered NGOs and unions. Their people file observations and read what became of them.
desk-partner-new = Register a partner
desk-partner-none = No partner is registered yet.
desk-partner-name = Name, as it calls itself
desk-partner-kind = What it is
desk-partner-kind-ngo = NGO
desk-partner-kind-union = Trade union
desk-partner-country = Country it works from
desk-partner-corridors = Corridors it works on
desk-partner-register = Register
desk-partner-open = Registered
desk-partner-ended = Ended on { $date }
desk-partner-people = Who speaks for it
desk-partner-nobody = Nobody speaks for it yet.
desk-partner-let-go = { $name } no longer speaks for it
desk-partner-invite = Invite somebody
desk-partner-invite-hint = Nobody who belongs to the registry or to an organisation.
desk-partner-end = End this partner
desk-partner-end-text = Nobody speaks for it any more. What it filed stays, and is worked on.
flash-partner-registered = The partner is registered. Invite its people now.
flash-partner-let-go = That person speaks for it no longer.
flash-partner-ended = The partner has ended.
history-partner-person-invited = Invited to speak for a partner
history-partner-person-left = Speaks for the partner no longer

## How the work moves.

machine-observation = Observation of a partner
flow-looked-into = Looked into
flow-set-aside = Set aside
flow-answered = Answered
flow-look-into = look into
flow-answer = answer
flow-observer = The partner
work-kind-observation-due = Remind of an observation
work-kind-observation-erase = Erase an observation whose time is over
