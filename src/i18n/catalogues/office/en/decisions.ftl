### Decisions: review, recommendation, signatures.

## The list.

decision-list-title = Decisions
decision-list-lead = A reviewer recommends, deciders sign. Nobody does two of these in one case.
decision-list-waiting = Waiting for signatures
decision-list-waiting-none = Nothing waits for a signature.
decision-list-ready = Ready for review
decision-list-ready-none = No audited case waits for a reviewer.
decision-list-drafts = Being written
decision-list-drafts-none = No decision is being written.
decision-list-taken = Taken
decision-list-taken-none = No decision has been taken yet.
decision-col-case = Case
decision-col-who = Who
decision-col-what = What
decision-col-state = Where it stands
decision-col-since = Since
decision-to-review = To review
decision-waited =
    { $days ->
        [0] today
        [one] one day
       *[other] { $days } days
    }

## Kinds, outcomes, states, parts.

decision-case-initial = first certification
decision-case-renewal = renewal
decision-case-scope-change = change of scope
decision-case-surveillance = surveillance
decision-case-suspension = suspension
decision-case-withdrawal = withdrawal
decision-outcome-grant = Certify
decision-outcome-grant-with-conditions = Certify with conditions
decision-outcome-grant-with =
    { $count ->
        [one] Certify, with one condition
       *[other] Certify, with { $count } conditions
    }
decision-outcome-refuse = Refuse
decision-outcome-suspend = Suspend
decision-outcome-reinstate = Let it stand again
decision-outcome-withdraw = Withdraw
decision-status-drafted = Being written
decision-status-recommended = Waits for a decider
decision-status-first-signed = Signed once, waits for the second
decision-status-taken = Taken
decision-status-sent-back = Sent back
decision-part-officer = Case officer
decision-part-second-officer = Second officer
decision-part-lead-auditor = Lead auditor
decision-part-auditor = Auditor
decision-part-reviewer = Reviewer
decision-part-decider = Decider
decision-part-duty-officer = Duty officer

## Beginning.

decision-new-title = Review this case
decision-new-lead = You weigh the findings and recommend. Two deciders sign a first certification; you are not one of them.
decision-declare = I have no tie to this organisation and no interest in the outcome.
decision-declare-hint = Work, advice, family or money within the last two years is a tie. If you have one, leave the task to somebody else.
decision-begin = Begin the review
decision-new-stands-on = What it stands on
decision-audit = Audit
decision-findings = Findings
decision-findings-open = Still open

## One decision.

decision-title = Decision on { $name }
decision-blocked = This blocks a certification
decision-score = The score
decision-score-passes = points, so: without conditions
decision-score-conditions = points, so: with conditions
decision-score-fails-so = points, so: refused
decision-key-zero = 0: without conditions
decision-key-some = 1–29: with conditions
decision-key-limit = 30 and more: refused
decision-score-caption = Critical criteria not met: { $critical }. Others not met: { $others }.
decision-score-rule = Published rule: each critical 30, every other 8, once per criterion; 30 or more fails.
decision-missed = Criteria not met
decision-points = Points
decision-yours = Your recommendation
decision-hint-grant = Public at once. No criterion is open.
decision-hint-grant-with-conditions = Public at once. Conditions are shown with their dates.
decision-hint-refuse = The organisation gets the reasons and how to appeal. Nothing is made public.
decision-hint-suspend = Public at once.
decision-hint-reinstate = Public at once.
decision-hint-withdraw = Public at once, and final.
decision-reason = Reason
decision-reason-hint = From the closed list. The public reads it.
decision-public = Reasons the public reads
decision-public-hint = Two or three plain sentences, at most 600 characters. No names of people.
decision-months = Valid for
decision-valid-for = { $months } months, until { $until }
decision-conditions-due = When each condition is due
decision-conditions-hint = Within 12 months.
decision-due-in =
    { $months ->
        [one] in one month: { $date }
       *[other] in { $months } months: { $date }
    }
decision-condition = { $what } – by { $date }
decision-note = Note for staff
decision-note-hint = What the deciders should know.
decision-recommend = Recommend to the deciders
decision-redraft = Take it up again
decision-recommended-is = What is recommended
decision-is = The decision
decision-outcome = Outcome
decision-valid = { $from } to { $until }
decision-valid-title = Valid
decision-scope = Scope
decision-conditions = Conditions
decision-your-decision = Your decision
decision-sign-hint-grant = You sign the recommendation as it stands. With the last signature it is public at once.
decision-sign-hint-grant-with-conditions = You sign the recommendation as it stands. With the last signature it is public at once, with the conditions and their dates.
decision-sign-hint-refuse = You sign the refusal. The organisation is told at once.
decision-sign-hint-suspend = Public at once.
decision-sign-hint-reinstate = Public at once.
decision-sign-hint-withdraw = You sign the withdrawal. It is public at once and cannot be undone.
decision-send-back = Send it back
decision-back-hint = To the reviewer. Say what is missing.
decision-drop-hint = The withdrawal is dropped and the certificate stays as it is. Say why.
decision-back-reason = Why you send it back
decision-back-reason-hint = Only if you send it back.
decision-sign = Go on
decision-password-first = If you gave your password more than five minutes ago, you give it again before it counts.
decision-was-sent-back = { $name } sent this back on { $date }: { $reason }
decision-stale-nothing = You wrote no text.
decision-eyes = Four eyes
decision-seat-first = First decider
decision-seat-second = Second decider
decision-seat-signed = { $place }, { $when }
decision-seat-you = You may sit down now
decision-seat-not-you = Not you
decision-seat-you-may = No tie to this organisation, no part in the audit or the review.
decision-seat-others = These may: { $names }.
decision-seat-then = Another decider, after the first.
decision-seat-later = Once it is recommended.
decision-who = Who did what

## Why not.

decision-not-now = This decision has come to another step.
decision-wrong-seat = This step belongs to somebody else: reviewers write, deciders sign.
decision-case-not-ready = The case has no final audit report or no accepted application.
decision-under-way = A decision on this case is under way.
decision-open-critical = Finding { $number } is critical and open. It blocks before the score is read.
decision-open-major = Finding { $number } is major and open. It blocks before the score is read.
decision-minor-without-plan = Finding { $number } is minor and has no accepted plan.
decision-score-fails = The score is { $points }. From 30 on, only a refusal is open.
decision-points-left = The score is { $points }. Only 0 allows certification without conditions.
decision-nothing-missed = The score is 0: there is nothing to set as a condition.
decision-below-limit = The score is { $points }, below 30. A refusal has no ground.
decision-not-in-this-case = This needs a procedure of its own.
decision-findings-changed = The findings have changed since the recommendation. Send it back for a new review.
decision-reviewer-signs = Who recommended does not sign.
decision-signed-already = You have signed already. The second signature is another person's.
decision-reason-does-not-fit = This reason does not fit the outcome.
decision-condition-date = Each condition needs a due day within 12 months.
decision-password-needed = Give your password again before you sign.

## What happened.

flash-decision-begun = The review is yours. Nothing is public yet.
flash-decision-recommended = Recommended. It waits for deciders.
flash-decision-signed = Signed. It waits for the second decider.
flash-decision-taken = The decision counts now.
flash-decision-sent-back = Sent back.
