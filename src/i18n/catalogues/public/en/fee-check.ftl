### The fee check: three questions, one answer, two verdicts.

## The question.

fee-check-title = They ask you for money. Is it right?
fee-check-lead = Three questions. Nothing is stored.
fee-check-description = Check money you are asked to pay for a job abroad: by our standard, and by the laws of both countries.
fee-check-about = About money asked in the name of { $name }
fee-check-company = Which company asks? Compare with its own list
fee-check-company-why = Type its name. You may leave it out.
fee-check-from = You come from
fee-check-to = The job is in
fee-check-for = What is the money for?
fee-check-total = Everything together, or I do not know what for
fee-check-amount = How much do they ask?
fee-check-amount-hint = For example { $example }
fee-check-submit = See the answer
fee-check-same-country = Choose two different countries
fee-check-never-title = Never your cost
fee-check-never-text = Finding the job, papers, medical check, training, travel: the employer pays. Not before, not later from your pay.
fee-check-nobody-title = Nobody may ask
fee-check-nobody-text = Bribes, deposits, keeping your passport, “paying back” later.

## The one answer.

fee-check-another = Check another fee
fee-check-do-not-pay = Do not pay this
fee-check-ask-first = Do not pay. Ask for help first.
fee-check-not-your-cost = By our standard, you pay nothing
fee-check-say-both = Two answers, because a rule of ours and a law are not the same thing. Here both say no.
fee-check-say-nobody = Nobody may take this money, not from you and not from anyone else.
fee-check-say-unknown = By our standard you pay nothing. We do not know whether the law allows it. That does not mean it is allowed.
fee-check-say-allowed = The law lets them take this much. Our standard does not: a company we certify must not ask you for it.

## The sums and the two verdicts.

fee-check-bars = The sums compared
fee-check-asked = They ask
fee-check-law-most = Law of { $country }, at most
fee-check-our-standard = Our standard
fee-check-scheme-employer = You pay nothing. The employer pays.
fee-check-scheme-employer-text = This is a cost of recruiting. Under the standard a worker never pays it: not before, not later from the wages.
fee-check-scheme-nobody = Nobody may take this money.
fee-check-scheme-nobody-text = No payer makes it right: not you, not the agency, not the employer.
fee-check-who-pays = Who should pay
fee-check-law-in = The law in { $country }
fee-check-law-forbidden = It may not be taken from you.
fee-check-law-over = Too much. At most { $amount }.
fee-check-law-within = Not above the limit of { $amount }.
fee-check-law-allowed = The law lets a worker pay this.
fee-check-law-cannot = We cannot compare it with the limit.
fee-check-law-limit-is = The limit: { $limit }.
fee-check-missing-wage = We do not know your wage, so we cannot say how much that is.
fee-check-missing-rate = We have no exchange rate between { $from } and { $to } with a source.
fee-check-not-allowed = That does not mean it is allowed.

## What the organisation itself says.

fee-check-org-title = What { $name } says it charges for this
fee-check-org-nothing = It says that it charges nothing. It must not ask you for this.
fee-check-org-not-listed = Its published list has nothing for this on your way. It must not ask you for this.
fee-check-org-no-list = We have no published fee list of this company.
fee-check-org-other-pays = By its own list you do not pay this.
fee-check-org-more = They ask for more than its own list says.

## What to do.

fee-check-next = What you can do now
fee-check-step-paper = Ask for the price on paper, with the name of who gets the money.
fee-check-step-passport = Do not hand over your passport as a guarantee.
fee-check-step-paid = If you have paid, keep the receipt, the messages and the names. Ask for help.
