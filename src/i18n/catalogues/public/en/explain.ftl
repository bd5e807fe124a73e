### How certification works, and what is kept of whom.

## How it works.

how-lead = How a company becomes certified, and what happens if it stops keeping the rules.
how-steps = Seven steps
how-step-1-title = It applies.
how-step-1 = The company shows its licence and says what it charges. It says how it meets each point of the standard.
how-step-2-title = We read it.
how-step-2 = What is missing goes back with the reason. One person alone cannot reject it.
how-step-3-title = We visit.
how-step-3 = An auditor looks at the work and the papers, and talks with workers alone.
how-step-4-title = We name the problems.
how-step-4 = Each problem gets a grade and a date. Forced labour, or a fee not paid back, stops everything.
how-step-5-title = It puts them right.
how-step-5 = The auditor checks that it was really done, and that workers got their money back.
how-step-6-title = Others decide.
how-step-6 = One person recommends, two others decide on a first certificate. Who audited does not decide.
how-step-7-title = We keep looking.
how-step-7 = A certificate lasts three years at most, with a visit every year. After a grave problem it is suspended at once.
how-score = The points everybody can count
how-score-text = A critical criterion that is not met counts { $critical } points, every other { $other }. From { $limit } points on there is no certificate. Below, the company is certified with conditions, and you see which.
how-fair = Who may take part
how-fair-text = Nobody works on a company they had to do with in the last two years. The auditor, the person who recommends and those who decide are different people. Every step is written down and cannot be changed later.
how-licence = A licence is not our certificate
how-licence-text = A government gives a licence. It does not tell you whether a company takes money from workers. Our certificate says that we checked this.
how-standard-link = Read what we ask of a company
how-apply = For agencies and employers
how-apply-link = Sign in and apply

## Privacy.

privacy-lead = You can check a company without telling anybody who you are. Here is what we keep, and of whom.
privacy-visitors-title = If you check a company or a fee
privacy-visitors = We ask for no name and set no cookie. We keep no list of what was searched for.
privacy-log-title = Technical notes
privacy-log = For each request we note the time, the kind of page and whether it worked. No address, no search words, no telephone model.
privacy-accounts-title = If you have an account
privacy-accounts = We keep your name, e-mail address, language and what you may do here. Nobody can read your password, not even we. One cookie keeps you signed in.
privacy-companies-title = Companies
privacy-companies = Names, numbers, addresses and telephones of companies in the register are public. They stay when a certificate ends, so that the warning is found.
privacy-audits-title = Audits and findings
privacy-audits = The public sees how many problems we found, how serious, and how many were mended. Evidence is read only by people who work on the case. Workers who talk with an auditor are not named.
privacy-history-title = History
privacy-history = Who did what in the registry, and when, is written down and never removed. The public sees what was done, not by whom.
privacy-letters-title = E-mails
privacy-letters = We write only about your account, application, audit, certificate, or a company you watch. We never ask for a password or for money by e-mail.
privacy-not-title = What we do not do
privacy-not = We sell nothing. We never tell a company who checked it. Pages load nothing from other sites.
