### The fee check with several charges and a wage.

## Several charges, the wage, and each charge's own answer.

fee-check-given = They already ask for
fee-check-given-hint = Take the tick away to leave one out.
fee-check-for-more = What else do they ask money for?
fee-check-add = They ask for more
fee-check-total-alone = “Everything together” stands alone. Choose one kind, or leave the others out
fee-check-too-many = At most { $most } charges at once. See the answer first
fee-check-charges = { $count } charges
fee-check-which = Which sum do you mean?
fee-check-wage = The wage they promise, if you know it
fee-check-wage-why = Then we say how many days you work for this money.
fee-check-wage-sum = Wage
fee-check-wage-per = For how long
fee-check-wage-month = one month
fee-check-wage-day = one day
fee-check-days = That is the wage of { $days } days of work.
fee-check-days-unknown = We have no exchange rate. So we cannot say how many days of work that is.
fee-check-wage-of-month = Reckoned with { $wage } for a month.
fee-check-wage-of-day = Reckoned with { $wage } for a day.
fee-check-wage-month-days = A month counts as { $days } days of work.
fee-check-each = Each charge by itself
fee-check-org-some-not-listed = Its published list has nothing for: { $what }. It must not ask you for that.
