### The letters about the life of certificates, chains, committees, appeals and complaints.

## Certificates.

mail-surveillance-due-subject = The yearly audit for { $number } is due by { $due }
mail-surveillance-due-body =
    { mail-hello }

    { $organisation } must be audited again by { $due }. Days left: { $days }.

    Agree on a day with us now. Without this audit the certificate can be suspended.
mail-surveillance-due-action = Open the certificate
mail-surveillance-missed-subject = The yearly audit for { $number } did not take place
mail-surveillance-missed-body =
    { mail-hello }

    The audit of { $organisation } was due by { $due }. It did not take place.

    We now look at whether the certificate is suspended. Call us today.
mail-surveillance-missed-action = Open the certificate
mail-suspension-ending-subject = The suspension of { $number } must be decided by { $due }
mail-suspension-ending-body =
    { mail-hello }

    The certificate { $number } of { $organisation } is suspended. Days left until it must be decided: { $days }.

    Without proof that the problem is put right, it can be withdrawn.
mail-suspension-ending-action = Open the certificate
mail-condition-due-subject = Condition { $criterion } of { $number } is due by { $due }
mail-condition-due-body =
    { mail-hello }

    The certificate { $number } of { $organisation } has a condition: { $criterion }. It must be met by { $due }. Days left: { $days }.
mail-condition-due-action = Open the certificate
mail-condition-late-subject = Condition { $criterion } of { $number } is late
mail-condition-late-body =
    { mail-hello }

    The certificate { $number } of { $organisation }: the condition { $criterion } was due by { $due }. Send us your evidence today. We now look at what follows.
mail-condition-late-action = Open the certificate
mail-certificate-transferred-subject = The certificate { $number } has another holder
mail-certificate-transferred-body =
    { mail-hello }

    The certificate { $number } passed from { $from } to { $to }. The register says so on both pages.

    Only { $to } may still say that it is certified.
mail-certificate-transferred-action = Open the certificate
mail-organisation-merged-subject = { $organisation } is now part of { $partner }
mail-organisation-merged-body =
    { mail-hello }

    { $organisation } and { $partner } are one organisation. The register now shows one entry for both, under { $partner }.

    Whoever spoke for the other entry asks the owners of { $partner } for access. If this is wrong, write to us within 30 days.
mail-organisation-merged-action = Open the entry
mail-merge-undone-subject = { $organisation } has its own entry again
mail-merge-undone-body =
    { mail-hello }

    We had joined the entries of { $organisation } and { $partner }. That was a mistake. Both entries are as they were.

    Your access is as it was before.
mail-merge-undone-action = Open the entry

## Chains and committees.

mail-chain-declared-subject = { $partner } names you for demand letter { $letter }
mail-chain-declared-body =
    { mail-hello }

    { $partner } says that { $organisation } recruits with it under demand letter { $letter }. Confirm it or say that it is not so.

    Until then workers do not see this link.
mail-chain-declared-action = Open the chain
mail-chain-answered-subject = { $partner } answered about { $letter }: { $answer }
mail-chain-answered-body =
    { mail-hello }

    About the link of { $organisation } under demand letter { $letter }, { $partner } says: { $answer }.
mail-chain-answered-action = Open the chain
mail-chain-stopped-subject = Your partner { $partner } in { $letter }: { $status }
mail-chain-stopped-body =
    { mail-hello }

    { $partner } recruits with { $organisation } under demand letter { $letter }. Its certificate now says: { $status }.

    Stop recruiting through this chain until it is clear again. No worker may be asked for money.
mail-chain-stopped-action = Open the chain
mail-minutes-late-subject = No minutes of the workers' committee for { $quarter }
mail-minutes-late-body =
    { mail-hello }

    { $organisation } has more than 50 workers: the committee meets every quarter. We have no minutes for { $quarter }. Enter them now.
mail-minutes-late-action = Enter the minutes

## Appeals and complaints.

mail-countersign-given-subject = The workers’ committee of { $organisation } answered: { $answer }
mail-countersign-given-body =
    { mail-hello }

    A member of the workers’ committee of { $organisation } answered your question about a finding: { $answer }. Nobody learns which member.
mail-countersign-given-action = Open the finding
countersign-said-agreed = it is put right
countersign-said-not-agreed = it is not put right
mail-appeal-taken-back-subject = An appeal was taken back: { $number }
mail-appeal-taken-back-body =
    { mail-hello }

    { $organisation } took its appeal { $number } back. Nothing more is to be decided about it.
mail-appeal-taken-back-action = Open the appeal
mail-appeal-received-subject = We have your appeal { $number }
mail-appeal-received-body =
    { mail-hello }

    The appeal { $number } of { $organisation } has arrived. People who took no part decide it by { $due }. Until then the decision stands.
mail-appeal-received-action = Open the appeal
mail-appeal-waits-subject = An appeal waits: { $number }
mail-appeal-waits-body =
    { mail-hello }

    { $organisation } appeals against a decision: { $number }. You took no part in the case. It is due on { $due }.
mail-appeal-waits-action = Open the appeal
mail-appeal-acknowledged-subject = Your appeal { $number } is being looked at
mail-appeal-acknowledged-body =
    { mail-hello }

    Somebody who took no part in the case of { $organisation } looks at the appeal { $number }. You hear from us by { $due }.
mail-appeal-acknowledged-action = Open the appeal
mail-appeal-decided-subject = Your appeal { $number }: { $outcome }
mail-appeal-decided-body =
    { mail-hello }

    The appeal { $number } of { $organisation } is decided: { $outcome }. Read the reasons and what follows on its page.
mail-appeal-decided-action = Open the appeal
mail-answer-waits-subject = { $number } must be answered by { $due }
mail-answer-waits-body =
    { mail-hello }

    { $number } is not answered yet. Days left: { $days }.
mail-answer-waits-action = Open it
mail-answer-overdue-subject = { $number } is overdue
mail-answer-overdue-body =
    { mail-hello }

    { $number } had to be answered by { $due }. It is overdue.
mail-answer-overdue-action = Open it
mail-reports-wait-subject = News from workers: { $count } reports wait
mail-reports-wait-body =
    { mail-hello }

    Reports with news from workers, or which nobody has taken up: { $count }. This letter comes once a day at most.
mail-reports-wait-action = Open the reports
mail-report-lapses-subject = Report { $number } is deleted on { $due }
mail-report-lapses-body =
    { mail-hello }

    Nothing has happened in report { $number } for nearly two years. On { $due } it is closed by itself, and what was told is deleted. Whoever still works on it writes or ends it before.
mail-report-lapses-action = Open it
mail-handed-over-subject = { $number } is now with { $person }
mail-handed-over-body =
    { mail-hello }

    { $person } works on { $number } from now on.
mail-handed-over-action = Open it
mail-complaint-received-subject = We have your complaint { $number }
mail-complaint-received-body = Your complaint about our work has the number { $number }. Whoever it is about does not see it. We answer by { $due }.
mail-complaint-waits-subject = A complaint about our work waits: { $number }
mail-complaint-waits-body =
    { mail-hello }

    Acknowledge the complaint { $number } by { $due }.
mail-complaint-waits-action = Open it
mail-complaint-acknowledged-subject = We look at your complaint { $number }
mail-complaint-acknowledged-body = Somebody it is not about looks at your complaint { $number }. We answer by { $due }.
mail-complaint-answered-subject = Our answer to your complaint { $number }
mail-complaint-answered-body =
    { $number }: { $outcome }.

    { $answer }
