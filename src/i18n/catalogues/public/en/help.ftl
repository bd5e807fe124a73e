### The directory of help: telephone lines, and what to know before a call.

help-lead = Call someone who can help. You do not have to give us your name.
help-in-country = In { $country }
help-not-tested = We have not called this number yet.
help-not-confirmed-means = It means that nobody of us reached that number in the last 90 days. It may have changed. If nobody answers, try another one.
help-before = Before you call
help-before-safe = Call where nobody can listen.
help-before-have = Have names, dates and receipts at hand, if you have them.
help-before-name = Ask who will know your name, before you give it.
help-check-text = See whether a company is certified before you pay or sign.

## The lines and what is known of them.

help-where = Where are you
help-spoken = Language you speak
help-none = We know of no line like that. Another one may still help you.
help-show-all = Show all lines
help-answers = Who answers
help-languages-word = Languages
help-hours = Hours
help-serves = For whom, whatever their papers
help-tested = Somebody answered on { $date }. Called by: { $role }.
help-tested-long-ago = Somebody answered on { $date }. That is more than 90 days ago. Called by: { $role }.
help-test-not-reached-said = Nobody answered when we called on { $date }.
help-test-wrong-number-said = Another person answered when we called on { $date }. The number may be wrong.
help-kind-hotline = A telephone line
help-kind-authority = An office of the state
help-kind-embassy = An embassy
help-kind-ngo = An organisation that helps
help-kind-union = A workers’ union
