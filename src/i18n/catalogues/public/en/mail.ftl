### The letters: for each notice its subject, its paragraphs (a blank line between them) and the word on its button.

mail-hello = Hello { $name },
mail-not-you = If you did not ask for this, do nothing.

## Accounts.

mail-confirm-email-subject = Confirm your e-mail address
mail-confirm-email-body =
    { mail-hello }

    Somebody, you we hope, opened an account at Waymark with this address. Confirm the address to begin. The link works for 3 days.

    { mail-not-you } Then no account is made.
mail-confirm-email-action = Confirm my address
mail-already-registered-subject = You have an account already
mail-already-registered-body =
    { mail-hello }

    Somebody, you we hope, wrote this address into a form at Waymark. It has an account already: sign in with it. If you have forgotten your password, you can choose a new one on the sign-in page.

    { mail-not-you } Nothing was changed.
mail-already-registered-action = Sign in
mail-reset-password-subject = Choose a new password
mail-reset-password-body =
    { mail-hello }

    You asked for a new password. Choose it with this link. It works for one hour and only once.

    { mail-not-you } Your old password stays.
mail-reset-password-action = Choose a new password
mail-password-changed-subject = Your password was changed
mail-password-changed-body =
    { mail-hello }

    The password of your account was changed, and your other devices were signed out.

    If you did not do this, choose a new password at once.
mail-password-changed-action = Choose a new password
mail-change-email-subject = Confirm your new e-mail address
mail-change-email-body =
    { mail-hello }

    You want to use this address for your account. Confirm it with this link. It works for 24 hours. Until then the old address stays.

    { mail-not-you }
mail-change-email-action = Confirm the new address
mail-email-changed-subject = Your e-mail address was changed
mail-email-changed-body =
    { mail-hello }

    Your account has another e-mail address now. We write to the new one from now on.

    If you did not do this, tell the administrator of the registry at once.
mail-staff-invitation-subject = You are invited to work for the registry
mail-staff-invitation-body =
    { $inviter } invites you to work for the registry Waymark as: { $role }.

    Open the invitation to begin. The link works for 7 days.
mail-staff-invitation-action = Open the invitation
mail-member-invitation-subject = You are invited to work for { $organisation }
mail-member-invitation-body =
    { $inviter } invites you to work for { $organisation } in the register Waymark.

    Open the invitation to accept it. The link works for 14 days. If you do not know this organisation, do nothing.
mail-member-invitation-action = Open the invitation

## Claims to an organisation that is in the register.

mail-claim-approved-subject = You may act for { $organisation }
mail-claim-approved-body =
    { mail-hello }

    We have checked your request. You may now act for { $organisation } in this register.
mail-claim-approved-action = Open the organisation
mail-claim-refused-subject = Your request about { $organisation } was refused
mail-claim-refused-body =
    { mail-hello }

    We cannot let you act for { $organisation } in this register. The reason: { $reason }

    If something was missing, you can ask again.
mail-claim-refused-action = Open the request

## Applications.

mail-application-received-subject = We have your application { $number }
mail-application-received-body =
    { mail-hello }

    The application of { $organisation } has arrived. Its number is { $number }.

    We read it and write to you. You need to do nothing now.
mail-application-received-action = Open the application
mail-application-returned-subject = Your application needs changes
mail-application-returned-body =
    { mail-hello }

    We have read the application of { $organisation }. Some parts need a change. The reasons stand beside each part.

    Send it again by { $due }. After that day it ends without a decision.
mail-application-returned-action = See what to change
mail-application-due-subject = Your application is due on { $due }
mail-application-due-body =
    { mail-hello }

    { $days ->
        [one] One day is left to answer our questions about the application of { $organisation }.
       *[other] { $days } days are left to answer our questions about the application of { $organisation }.
    }

    Send it again by { $due }. After that day it ends without a decision.
mail-application-due-action = Open the application
mail-application-accepted-subject = Your application { $number } is accepted
mail-application-accepted-body =
    { mail-hello }

    The application of { $organisation } is accepted. The number is { $number }.

    Next comes the audit. We write to you when it is planned. You are not certified yet.
mail-application-accepted-action = Open the application
mail-application-rejected-subject = Your application is rejected
mail-application-rejected-body =
    { mail-hello }

    Two of us have looked at the application of { $organisation }. It is rejected. The reason: { $reason }

    If you think this is wrong, you can ask us within 30 days to change the decision. The page of the application says how.
mail-application-rejected-action = Read the decision
mail-application-lapsed-subject = Your application has ended
mail-application-lapsed-body =
    { mail-hello }

    We had no answer in time, so the application of { $organisation } has ended without a decision. You can begin a new one at any time.
mail-application-lapsed-action = Open your applications

## Audits.

mail-audit-planned-subject = Audit { $number } is planned
mail-audit-planned-body =
    { mail-hello }

    An audit of { $organisation } is planned from { $starts } to { $ends }. The auditor is { $auditor }.

    If there is a reason why this person cannot be impartial, tell us before the audit begins. The auditor and the registry never ask for money at an audit.
mail-audit-planned-action = Open the audit
mail-audit-assigned-subject = Audit { $number } is assigned to you
mail-audit-assigned-body =
    { mail-hello }

    You are to audit { $organisation } from { $starts } to { $ends }. The number is { $number }.

    Declare first whether anything ties you to this organisation.
mail-audit-assigned-action = Open the audit
mail-audit-report-draft-subject = The draft report of audit { $number } is ready
mail-audit-report-draft-body =
    { mail-hello }

    The draft report about { $organisation } is ready. Read it, and write your comments on its page.
mail-audit-report-draft-action = Read the draft
mail-audit-report-final-subject = The report of audit { $number } is final
mail-audit-report-final-body =
    { mail-hello }

    The report about { $organisation } is final. It goes to the reviewer now.
mail-audit-report-final-action = Read the report

## Findings.

mail-finding-raised-subject = New finding { $number }
mail-finding-raised-body =
    { mail-hello }

    The audit of { $organisation } has a new finding { $number }. Grade: { $grade }.

    Say by { $due } what you correct, why it happened and what you change.
mail-finding-raised-action = Answer the finding
mail-plan-accepted-subject = Finding { $number }: your plan is accepted
mail-plan-accepted-body =
    { mail-hello }

    Your plan for finding { $number } is accepted. Carry it out, then send the evidence.
mail-plan-accepted-action = Open the finding
mail-plan-rejected-subject = Finding { $number }: your plan is not accepted
mail-plan-rejected-body =
    { mail-hello }

    Your plan for finding { $number } is not accepted. The reason: { $reason }

    Change the plan and send it again.
mail-plan-rejected-action = Change the plan
mail-finding-closed-subject = Finding { $number } is closed
mail-finding-closed-body =
    { mail-hello }

    The auditor has verified your correction. Finding { $number } is closed.
mail-finding-closed-action = Open the finding
mail-evidence-rejected-subject = Finding { $number }: the evidence is not enough
mail-evidence-rejected-body =
    { mail-hello }

    The evidence for finding { $number } is not accepted. The reason: { $reason }

    Send other evidence.
mail-evidence-rejected-action = Send evidence
mail-finding-reopened-subject = Finding { $number } is open again
mail-finding-reopened-body =
    { mail-hello }

    Finding { $number } was closed and is open again. The reason: { $reason }
mail-finding-reopened-action = Open the finding
mail-answer-due-subject = Finding { $number }: your answer is due on { $due }
mail-answer-due-body =
    { mail-hello }

    We wait for your answer to finding { $number }. It is due on { $due }.
mail-answer-due-action = Answer the finding
mail-answer-late-subject = Finding { $number }: your answer is late
mail-answer-late-body =
    { mail-hello }

    Your answer to finding { $number } was due on { $due }. It has not reached us. Send it now. A late answer can cost the certificate.
mail-answer-late-action = Answer the finding

## Decisions and certificates.

mail-decision-granted-subject = { $organisation } is certified
mail-decision-granted-body =
    { mail-hello }

    { $organisation } is certified. The certificate { $number } is valid until { $until }.

    Everybody can see it in the register. No worker may be asked for money.
mail-decision-granted-action = Open the certificate
mail-decision-conditions-subject = { $organisation } is certified with conditions
mail-decision-conditions-body =
    { mail-hello }

    { $organisation } is certified with conditions. The certificate { $number } is valid until { $until }.

    { $count ->
        [one] One point must still be put right. It stands in the register with its date.
       *[other] { $count } points must still be put right. They stand in the register with their dates.
    }
mail-decision-conditions-action = See the conditions
mail-decision-refused-subject = { $organisation } is not certified
mail-decision-refused-body =
    { mail-hello }

    We have decided not to certify { $organisation }. The reason: { $reason }

    If you think this is wrong, you can ask us within 30 days to change the decision.
mail-decision-refused-action = Read the decision
mail-certificate-suspended-subject = The certificate { $number } is suspended
mail-certificate-suspended-body =
    { mail-hello }

    The certificate { $number } of { $organisation } is suspended. The register says so to everybody. The reason: { $reason }

    Until it stands again, do not say that you are certified.
mail-certificate-suspended-action = See what to do
mail-certificate-reinstated-subject = The certificate { $number } stands again
mail-certificate-reinstated-body =
    { mail-hello }

    The certificate { $number } of { $organisation } is no longer suspended. The register says so from now on.
mail-certificate-reinstated-action = Open the certificate
mail-certificate-withdrawn-subject = The certificate { $number } is withdrawn
mail-certificate-withdrawn-body =
    { mail-hello }

    The certificate { $number } of { $organisation } is withdrawn and does not come back. The reason: { $reason }

    If you think this is wrong, you can ask us within 30 days to change the decision. Until then it counts.
mail-certificate-withdrawn-action = Read the decision
mail-certificate-expiring-subject = The certificate { $number } ends on { $until }
mail-certificate-expiring-body =
    { mail-hello }

    { $days ->
        [one] The certificate { $number } of { $organisation } ends in one day, on { $until }.
       *[other] The certificate { $number } of { $organisation } ends in { $days } days, on { $until }.
    }

    To stay certified, apply for renewal now.
mail-certificate-expiring-action = Apply for renewal
mail-certificate-expired-subject = The certificate { $number } has ended
mail-certificate-expired-body =
    { mail-hello }

    The certificate { $number } of { $organisation } has ended. The register says so. Do not say any more that you are certified.
mail-certificate-expired-action = Open the organisation
mail-certificate-surrendered-subject = The certificate { $number } is given up
mail-certificate-surrendered-body =
    { mail-hello }

    At your request the certificate { $number } of { $organisation } has ended. The register says so.
mail-certificate-surrendered-action = Open the organisation

## Staff.

mail-urgent-task-subject = Urgent: { $task }, { $organisation }
mail-urgent-task-body =
    { mail-hello }

    An urgent task waits: { $task }. Organisation: { $organisation }. It is due on { $due }.
mail-urgent-task-action = Open the task
