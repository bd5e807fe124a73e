### Appeals against decisions, and complaints about our own work.

## Appeals of an organisation.

appeal-mine-title = Appeals
appeal-mine-lead = If you think a decision is wrong, say so within 30 days. People who took no part decide within 60 days. Until then the decision stands.
appeal-mine-none = There is no decision that you can appeal against now.
appeal-mine-decision = Against which decision
appeal-mine-grounds = What is wrong with it
appeal-mine-grounds-hint = Say what we did not see, or saw wrongly.
appeal-mine-send = Send the appeal
appeal-mine-take-back = Take it back
appeal-against-refuse = Refused: { $date }, case { $case }. You can appeal until { $until }.
appeal-against-suspend = Suspended: { $date }, case { $case }. You can appeal until { $until }.
appeal-against-withdraw = Withdrawn: { $date }, case { $case }. You can appeal until { $until }.
appeal-against-grant-with-conditions = Certified with conditions: { $date }, case { $case }. You can appeal until { $until }.
appeal-filed-on = Sent on { $date }
appeal-due = Due by { $date }
appeal-overdue = Was due by { $date }: overdue
appeal-state-filed = Has arrived
appeal-state-acknowledged = Is being looked at
appeal-state-proposed = An answer is proposed
appeal-state-decided = Decided
appeal-state-taken-back = Taken back
appeal-outcome-upheld = You were right
appeal-outcome-partly = You were right in part
appeal-outcome-rejected = The decision stands
appeal-effect-case-reopened = The case is open again. We prepare a new decision.
appeal-effect-suspension-looked-at = Deciders look at the suspension anew now.
appeal-effect-new-application = The certificate does not come back by itself. Apply anew: your application goes first.
flash-appeal-filed = Your appeal was sent. You get a letter.
flash-appeal-taken-back = The appeal is taken back.

## Why not.

appeal-not-from-this-state = This does not follow from where it stands now.
appeal-nothing-against = This decision is not against you.
appeal-too-late = The 30 days to appeal are over.
appeal-there-already = There is an appeal against this decision already.
appeal-involved = You took a part in this case, or have a tie to the organisation. Somebody else answers.
appeal-appellant-only = Only the organisation takes its appeal back.
appeal-needs-reviewer-or-decider = A reviewer or a decider who took no part does this.
appeal-needs-decider = A decider does this.
appeal-proposed-itself = You proposed the answer. Another decider decides.
appeal-not-for-you = Somebody else handles this.
appeal-no-auditor = This person is no auditor.

## Complaints about our own work.

complaint-title = Complain about us
complaint-lead = Were we, or one of our auditors, unfair, slow or rude? Tell us. You need not say who you are.
complaint-about = Whom is it about?
complaint-about-registry = The registry
complaint-about-auditor = An auditor
complaint-told = What happened?
complaint-told-hint = Say when and where. Write in your language.
complaint-contact = E-mail for the answer (you may leave it out)
complaint-contact-hint = Without it we cannot write to you.
complaint-send = Send
complaint-then = What happens then
complaint-then-text = Within 5 working days somebody looks at it. Within 60 days we answer. Whoever it is about never sees it.
complaint-not-here = Did a company ask you for money?
complaint-not-here-text = That is another matter. Get help here:
complaint-appeal-text = To change a decision about your company, sign in and open “Appeals” on its page.
complaint-sent = We have your complaint
complaint-number = Its number
complaint-outcome-substantiated = It is true
complaint-outcome-partly = It is true in part
complaint-outcome-not-substantiated = It could not be shown
