### The directory of help: telephone lines, and what to know before a call.

help-lead = Call someone who can help. You do not have to give us your name.
help-in-country = In { $country }
help-languages = Languages: { $languages }.
help-not-tested = We have not called this number yet.
help-not-confirmed-means = It means that we have not called that number yet. It may have changed. If nobody answers, try another one.
help-before = Before you call
help-before-safe = Call where nobody can listen.
help-before-have = Have names, dates and receipts at hand, if you have them.
help-before-name = Ask who will know your name, before you give it.
help-check-text = See whether a company is certified before you pay or sign.

## The lines themselves.

help-line-doe = Line for migrant workers, Department of Employment
help-line-doe-for = Work permits, contracts, recruitment agencies.
help-line-labour = Ministry of Labour line
help-line-labour-for = Wages, contracts, social security.
help-line-social = Social assistance line
help-line-social-for = Threats, violence, people held against their will, a safe place to stay.
help-line-trafficking-police = Anti-trafficking police
help-line-trafficking-police-for = Forced work, people sold or held. It is the police: ask first what happens to you.
help-line-protection = Labour protection line
help-line-protection-for = Unpaid wages, working hours, dismissal.
