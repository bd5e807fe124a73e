### Chains, registered jobs, committees and the countersign of a member.

## Chains.

chain-title = With whom you recruit
chain-lead = Name every company between the job and the worker. The other side confirms it. Workers then see the whole chain and its weakest link.
chain-none = No link is entered yet.
chain-new = Name a partner
chain-letter = Demand letter number
chain-partner = The partner's licence or company number
chain-partner-hint = An employer or agency in this register.
chain-partner-unknown = No organisation in this register has this number.
chain-sub-agent = Or: name of a sub-agent
chain-sub-agent-hint = Only if it is not in the register. Our staff confirm it.
chain-corridor = From where to where
chain-job = Job
chain-people = Number of people
chain-when = When
chain-starts = From
chain-ends = Until (leave out if it goes on)
chain-declare = Send to the other side
chain-status-declared = Said by one side only
chain-status-confirmed = Confirmed
chain-status-refused = Not true, says the other side
chain-status-ended = Over
chain-do-confirm = Confirm
chain-do-refuse = This is not so
chain-do-end = It is over
flash-chain-declared = Entered. The other side is asked.
flash-chain-answered = Your answer is kept.
chain-not-from-this-state = This was answered already.
chain-own-word = You declared it. The other side answers.
chain-no-side = You are no side of it.
chain-not-neighbours = These two are of the same kind. A link joins employer, agency there, and agency here.
chain-no-sub-agents = Only an agency has sub-agents.
chain-office-waiting = Links that nobody has answered

## Is this job registered.

job-title = Check a job
job-lead = Type the number on the demand letter. We say if this job is registered, and for how many people.
job-letter-hint = It stands on the letter of the employer.
job-company = Company (you may leave it out)
job-people = How many people, do they say? (you may leave it out)
job-check = Check
job-again = Check another job
job-known = This job is registered
job-known-say = For { $people } people. You must not be asked for money.
job-weak = Do not pay: one company in this chain is not certified
job-weak-say = The letter is registered for { $people } people. Look at each company below.
job-too-many = Do not pay: more people than registered
job-too-many-say = Only { $people } people are registered under this letter.
job-another-company = Do not pay: the letter is for another company
job-another-company-say = This number is registered for { $people } people, but not for this company.
job-over = Do not pay: the time of this letter is over
job-over-say = It was registered for { $people } people.
job-unknown = This job is not in this register. Do not pay.
job-unknown-say = No company has confirmed this number to us. Ask for help.
job-weakest = The weakest link:
job-sub-agent = A broker. We certify no brokers. Never pay one.
job-alone = Only one side says so. It is not confirmed.
job-past = Its time is over.
job-side-unknown = A company that is not public

## Committees.

committee-lead = You have more than 50 workers: they elect a committee, and it meets every quarter.
committee-lead-small = A committee is asked of employers with more than 50 workers. You may enter one all the same.
committee-missing = No minutes for these quarters
committee-minutes = Minutes
committee-minutes-new = Enter a meeting
committee-held = Day of the meeting
committee-topics = What was spoken about
committee-topics-hint = No names of workers.
committee-minutes-save = Keep the minutes
committee-elected = The committee
committee-day = Day of the election
committee-seats = Seats
committee-women = Women
committee-men = Men
committee-migrants = Migrants
committee-languages = Languages spoken
committee-election-new = Enter an election
committee-election-save = Keep the election
flash-committee-saved = Kept.
committee-not-countersigned = A member of the workers' committee has not countersigned. Ask one, or write down why none can be asked.
committee-odd-seats = The seats do not add up.
committee-link-over = This link was used, or its time is over.
committee-no-such-seat = The committee has no seat with this number.
committee-none-elected = The employer has entered no election.

## A member's page.

countersign-title = Is it put right?
countersign-lead = You sit on the workers' committee of { $employer }, seat { $seat }.
countersign-rule = The rule
countersign-question = The company broke this rule. It says that it is put right now. Is that so?
countersign-no-name = We do not ask for your name. We keep only the number of the seat.
countersign-yes = It is put right
countersign-no = It is not put right
countersign-thanks = Thank you. Your answer is kept. You can close this page.
committee-file = Minutes as a file, if there are any
committee-file-hint = PDF or photo, at most 10 MB. Cover the names of workers.
committee-file-open = The file of the minutes
