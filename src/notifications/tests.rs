//! Every letter in every language: words for everything, all its values, and a look at a few.

use super::*;
use crate::base::{Currency, MessageId, Money, When};
use std::collections::BTreeMap;

/// The values each notice is documented to carry.
fn fields_of(notice: Notice) -> &'static [&'static str] {
    use Notice as N;
    match notice {
        N::ConfirmEmail
        | N::AlreadyRegistered
        | N::ResetPassword
        | N::PasswordChanged
        | N::ChangeEmail
        | N::EmailChanged => &["name"],
        N::StaffInvitation => &["role", "inviter"],
        N::MemberInvitation => &["organisation", "inviter"],
        N::PartnerInvitation => &["partner", "inviter"],
        N::ClaimApproved | N::ApplicationLapsed => &["name", "organisation"],
        N::ClaimRefused | N::ApplicationRejected | N::DecisionRefused => &["name", "organisation", "reason"],
        N::ApplicationReceived
        | N::ApplicationAccepted
        | N::AuditReportDraft
        | N::AuditReportFinal
        | N::CertificateReinstated
        | N::CertificateExpired
        | N::CertificateSurrendered => &["name", "organisation", "number"],
        N::ApplicationReturned => &["name", "organisation", "due"],
        N::ApplicationDue => &["name", "organisation", "due", "days"],
        N::AuditPlanned => &["name", "organisation", "number", "auditor", "starts", "ends"],
        N::AuditAssigned => &["name", "organisation", "number", "starts", "ends"],
        N::FindingRaised => &["name", "organisation", "number", "grade", "due"],
        N::PlanAccepted | N::FindingClosed | N::ObservationNews | N::ObservationAcknowledged | N::ObservationAsked => {
            &["name", "number"]
        }
        N::ObservationFiled | N::ObservationLapses => &["name", "number", "due"],
        N::ObservationAnswered => &["name", "number", "outcome"],
        N::PlanRejected | N::EvidenceRejected | N::FindingReopened => &["name", "number", "reason"],
        N::AnswerDue | N::AnswerLate => &["name", "number", "due"],
        N::FindingRegraded => &["name", "number", "grade"],
        N::RefundDue | N::RefundLate => &["name", "number", "amount", "due"],
        N::DecisionGranted => &["name", "organisation", "number", "until"],
        N::DecisionConditions => &["name", "organisation", "number", "until", "count"],
        N::CertificateSuspended | N::CertificateWithdrawn => &["name", "organisation", "number", "reason"],
        N::CertificateExpiring => &["name", "organisation", "number", "until", "days"],
        N::AuditTeamJoined => &["name", "organisation", "number", "auditor"],
        N::ObjectionUpheld => &["name", "organisation", "number", "auditor", "answer"],
        N::ObjectionRejected => &["name", "organisation", "number", "auditor", "answer"],
        N::ScopeReduced => &["name", "organisation", "number", "what", "reason", "text"],
        N::SurveillanceDue => &["name", "organisation", "number", "due", "days"],
        N::SurveillanceMissed => &["name", "organisation", "number", "due"],
        N::SuspensionEnding => &["name", "organisation", "number", "due", "days"],
        N::ConditionDue => &["name", "organisation", "number", "criterion", "due", "days"],
        N::ConditionLate => &["name", "organisation", "number", "criterion", "due"],
        N::CertificateTransferred => &["name", "number", "from", "to"],
        N::OrganisationMerged | N::MergeUndone => &["name", "organisation", "partner"],
        N::ChainDeclared => &["name", "organisation", "partner", "letter"],
        N::ChainAnswered => &["name", "organisation", "partner", "letter", "answer"],
        N::ChainStopped => &["name", "organisation", "partner", "letter", "status"],
        N::MinutesLate => &["name", "organisation", "quarter"],
        N::CountersignGiven => &["name", "organisation", "answer"],
        N::AppealTakenBack => &["name", "organisation", "number"],
        N::AppealReceived => &["name", "organisation", "number", "due"],
        N::AppealWaits => &["name", "organisation", "number", "due"],
        N::AppealAcknowledged => &["name", "organisation", "number", "due"],
        N::AppealDecided => &["name", "organisation", "number", "outcome"],
        N::AnswerWaits => &["name", "number", "due", "days"],
        N::AnswerOverdue => &["name", "number", "due"],
        N::ComplaintReceived => &["number", "due"],
        N::ComplaintWaits => &["name", "number", "due"],
        N::ComplaintAcknowledged => &["number", "due"],
        N::ComplaintAnswered => &["number", "outcome", "answer"],
        N::UrgentTask => &["name", "organisation", "task", "due"],
        N::ReportsWait => &["name", "count"],
        N::ReportLapses => &["name", "number", "due"],
        N::HandedOver => &["name", "number", "person"],
        N::WatchConfirm | N::WatchAlready => &["organisation"],
        N::WatchChanged => &["organisation", "status", "what"],
    }
}

fn value(name: &str) -> Field {
    match name {
        "name" => Field::text("Mali Example"),
        "inviter" | "person" => Field::text("Niran Example"),
        "auditor" => Field::text("Somsak Example"),
        "organisation" => Field::text("Three Rivers Example"),
        "number" => Field::text("C-0412"),
        "reason" => Field::text("The licence is missing."),
        "due" | "until" | "starts" | "ends" => Field::Day(When::at("2026-12-01T00:00:00Z").date()),
        "days" | "count" => Field::Number(7),
        "role" => Field::word("role-auditor"),
        "grade" => Field::word("process-major"),
        "answer" => Field::text("Confirmed by them"),
        "what" => Field::text("Fishing"),
        "text" => Field::text("One corridor less."),
        "criterion" => Field::text("1.2"),
        "from" => Field::text("First Holder Example"),
        "to" => Field::text("Second Holder Example"),
        "partner" => Field::text("Gate Example"),
        "letter" => Field::text("DL 2026/42"),
        "status" => Field::text("Suspended here"),
        "quarter" => Field::text("2026-Q3"),
        "outcome" => Field::text("Upheld in part"),
        "amount" => Field::Money(Money::whole(7_200, Currency::THB)),
        "task" => Field::word("process-decision"),
        other => panic!("no value for {other}"),
    }
}

fn letter(notice: Notice, language: Language) -> Waiting {
    let fields: BTreeMap<String, Field> =
        fields_of(notice).iter().map(|name| ((*name).to_owned(), value(name))).collect();
    Waiting {
        id: MessageId::new(),
        to: EmailAddress::parse("mali@example.org").unwrap(),
        language,
        notice,
        fields,
        path: Some("/link/abc".to_owned()),
        stop: None,
        attempts: 1,
        is_of_a_day: false,
    }
}

#[test]
fn every_notice_has_words_in_every_language_and_uses_what_it_is_given() {
    let mut faults = Vec::new();
    for &language in Language::ALL {
        for &notice in Notice::ALL {
            let rendered = render(&letter(notice, language), "https://waymark.example").unwrap();
            let place = format!("{language} {}", notice.as_str());
            let all = format!("{}\n{}", rendered.subject, rendered.text);
            if all.contains(['«', '{', '}', '$']) {
                faults.push(format!("{place}: a word or a value is missing: {all}"));
            }
            if fields_of(notice).contains(&"name") && !rendered.text.starts_with(&greeting(language)) {
                faults.push(format!("{place}: begins with no greeting"));
            }
            let unused = fields_of(notice).iter().filter(|name| !all.contains(&shown(language, name)));
            faults.extend(unused.map(|name| format!("{place}: does not say its {name}")));
            if rendered.subject.chars().count() > 120 || rendered.subject.contains('\n') {
                faults.push(format!("{place}: the subject is no short line"));
            }
            let has_link = rendered.text.contains("https://waymark.example/link/abc");
            if has_link == without_link(notice) {
                faults.push(format!("{place}: the link is missing, or there where it should not be"));
            }
            if rendered.html.contains('«') || !rendered.html.contains(&format!("lang=\"{language}\"")) {
                faults.push(format!("{place}: the HTML is in another language"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether a letter leads nowhere: to who has no account, or who must not be led anywhere.
const fn without_link(notice: Notice) -> bool {
    use Notice as N;
    matches!(notice, N::EmailChanged | N::ComplaintReceived | N::ComplaintAcknowledged | N::ComplaintAnswered)
}

fn greeting(language: Language) -> String {
    crate::i18n::words(language).t("mail-hello").with("name", "Mali Example").to_string()
}

/// How a value stands in a letter.
fn shown(language: Language, name: &str) -> String {
    let l = crate::i18n::words(language);
    match value(name) {
        Field::Text(text) => text,
        Field::Number(number) => l.number(number),
        Field::Day(day) => l.day(day),
        Field::Money(money) => l.money(&money),
        Field::Word(key) => l.t(&key).to_string(),
    }
}

#[test]
fn paragraphs_stay_apart() {
    let rendered = render(&letter(Notice::ResetPassword, Language::En), "https://waymark.example").unwrap();
    assert!(rendered.text.starts_with("Hello Mali Example,\n\nYou asked for a new password."), "{}", rendered.text);
    assert_eq!(rendered.html.matches("<p style=\"margin:0 0 16px\">").count(), 3);
}

#[test]
fn a_letter_that_can_be_stopped_says_how_in_every_language() {
    for &language in Language::ALL {
        let stop = Some(format!("/{language}/watch/stop/abc"));
        let rendered = render(&Waiting { stop, ..letter(Notice::WatchChanged, language) }, "https://waymark.example");
        let rendered = rendered.unwrap();
        let words = crate::i18n::words(language).t("mail-watch-stop").to_string();
        let address = format!("https://waymark.example/{language}/watch/stop/abc");
        assert!(rendered.text.contains(&format!("{words}\n{address}\n")), "{}", rendered.text);
        assert!(rendered.html.contains(&format!("<a href=\"{address}\"")), "{}", rendered.html);
    }
    let rendered = render(&letter(Notice::WatchChanged, Language::En), "https://waymark.example").unwrap();
    assert!(!rendered.text.contains("/watch/stop/"), "{}", rendered.text);
}

#[test]
fn a_value_is_escaped_in_html() {
    let mut letter = letter(Notice::ClaimApproved, Language::En);
    letter.fields.insert("organisation".to_owned(), Field::text("<b>Three</b>"));
    let rendered = render(&letter, "https://waymark.example").unwrap();
    assert!(!rendered.html.contains("<b>Three"));
    assert!(rendered.text.contains("<b>Three</b>"));
}

#[test]
fn letters_read_as_they_should() {
    for (name, notice, language) in [
        ("confirm_email_en", Notice::ConfirmEmail, Language::En),
        ("finding_raised_th", Notice::FindingRaised, Language::Th),
        ("application_due_vi", Notice::ApplicationDue, Language::Vi),
        ("certificate_suspended_my", Notice::CertificateSuspended, Language::My),
    ] {
        let rendered = render(&letter(notice, language), "https://waymark.example").unwrap();
        insta::assert_snapshot!(name, format!("Subject: {}\n\n{}", rendered.subject, rendered.text));
    }
}
