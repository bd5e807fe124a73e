### Ties, declarations and parts in a case, for staff.

## Ties.

tab-ties = Your ties
impartiality-ties-title = Ties to organisations
impartiality-ties-short = Work, family or money that ties you to an organisation.
impartiality-ties-lead = Declare every organisation you worked for, advised, have family in, or share money with.
impartiality-ties-mine = What you declared
impartiality-ties-all = What everybody declared
impartiality-ties-none = Nothing declared yet.
impartiality-tie-declare = Declare a tie
impartiality-tie-search = Which organisation?
impartiality-tie-search-hint = Part of a name, or an official number.
impartiality-tie-again = Search for another organisation
impartiality-tie-not-found = No organisation fits “{ $text }”.
impartiality-tie-which = Organisation
impartiality-tie-kind = What ties you
impartiality-tie-employed = Worked there
impartiality-tie-consulted = Advised it
impartiality-tie-family = Family works there or owns it
impartiality-tie-financial = Shares, a loan or other money
impartiality-tie-from = Since when
impartiality-tie-until = Until when
impartiality-tie-until-hint = Leave this empty if it lasts. Day/month/year.
impartiality-tie-note = A note
impartiality-tie-save = Declare the tie
impartiality-tie-person = Person
impartiality-tie-time = Time
impartiality-tie-since = Since { $from }
impartiality-tie-from-until = { $from } to { $until }
impartiality-tie-counts = Effect
impartiality-tie-closed = No task about this client
impartiality-tie-over = Over for two years
impartiality-rule-title = What the rule says
impartiality-rule-text = A tie counts while it lasts and for two years after. Until then the system gives you no task about that client.

## Who may take which part in a case.

impartiality-auditor-not-reviewer = Who audited this case does not review it.
impartiality-auditor-not-decider = Who audited this case does not decide it.
impartiality-reviewer-not-auditor = Who reviewed this case does not audit it.
impartiality-reviewer-not-decider = Who reviewed this case does not decide it.
impartiality-decider-not-auditor = Who decides this case does not audit it.
impartiality-decider-not-reviewer = Who decides this case does not review it.
impartiality-second-officer-differs = Who proposed the rejection does not confirm it.
impartiality-grant-two-deciders = A first certification needs the signatures of two people.
impartiality-withdraw-two-deciders = A withdrawal needs the signatures of two people.
impartiality-tie-within-two-years = This person has, or had within two years, a tie to the client.
impartiality-not-a-member = This person belongs to the client.
impartiality-declaration-missing = Write a declaration about conflicts of interest first.
impartiality-declared-conflict = This person declared a conflict of interest.
impartiality-objection-upheld = The client objected to this person, and was right.
impartiality-objection-not-self = Nobody answers an objection to themselves.
impartiality-special-other-lead = A special audit after an allegation has another lead auditor than the audit before.
impartiality-three-audits-in-a-row = This person led the last three audits of this client.
impartiality-appeal-uninvolved = An appeal is decided by people who took no part in the case.
impartiality-complaint-not-to-subject = A complaint about a person never reaches that person.

## What a case is about.

impartiality-case-initial = First certification
impartiality-case-renewal = Renewal
impartiality-case-scope-change = Change of scope
impartiality-case-surveillance = Surveillance
impartiality-case-suspension = Suspension
impartiality-case-withdrawal = Withdrawal

## Events of the history.

history-part-taken = A person took a part in the case
history-tie-declared = A tie was declared
impartiality-report-uninvolved = Somebody who audited, reviewed or decided about an organisation does not handle a worker's report about it
