### Who audits an organisation, and its objection to an auditor.

audit-team-yours = Who audits you
audit-team-lead = These people come to you. If one of them cannot be impartial, you may object.
audit-team-told = You were told on
audit-team-languages = Speaks
objection-until = You may object until
objections-yours = Your objections
objection-answer = Our answer
objection-make = Object to an auditor
objection-whom = To whom do you object?
objection-why = Why?
objection-why-hint = For example: this person worked for a competitor, or is related to somebody here. We read this; the auditor may see it.
objection-send = Send the objection
objection-rule-title = How objections work
objection-rule-text = You have 10 days from the day we name a person. A case officer answers with reasons. The visit does not begin before.
objection-rule-short = An audit at short notice, after an allegation, comes without this right.
objection-status-made = Waiting for an answer
objection-status-upheld = Upheld: another auditor comes
objection-status-rejected = Not upheld
objection-short-notice = This audit comes at short notice. There is no objection to its auditors.
objection-too-late = The 10 days for an objection are over.
objection-begun = The visit has begun, or the audit is over.
objection-twice = You have objected to this person already.
objection-not-named = This person is not named for this audit.
objection-answered = This objection was answered already.
objection-waiting = An objection waits for its answer. The visit begins after that.
mail-audit-team-joined-subject = Audit { $number }: one more auditor
mail-audit-team-joined-body =
    { mail-hello }

    { $auditor } joins the audit of { $organisation }.

    If there is a reason why this person cannot be impartial, you may object within 10 days.
mail-audit-team-joined-action = See who audits you
mail-objection-upheld-subject = Audit { $number }: we name another auditor
mail-objection-upheld-body =
    { mail-hello }

    You objected to { $auditor } as auditor of { $organisation }. You were right: somebody else will come. We write again when the person is named.

    Our reason: { $answer }
mail-objection-upheld-action = See who audits you
mail-objection-rejected-subject = Audit { $number }: the auditor stays
mail-objection-rejected-body =
    { mail-hello }

    You objected to { $auditor } as auditor of { $organisation }. We looked at it, and the auditor stays.

    Our reason: { $answer }
mail-objection-rejected-action = Read the answer
