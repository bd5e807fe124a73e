//! Certificates as sheets of paper: the same for everybody, and never more than what the register says today.

use crate::support::TestApp;
use crate::support::decisions::{GivenFinding, audited_case, certificate_of, certificate_path, recommend_and_decide};
use crate::support::fees::{bytes_on_the_wire, has_all_words};
use crate::support::register::firm;
use waymark::base::{Language, MemberRole, Role};
use waymark::organisations::rules::NameKind;

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];
const MOST_BYTES: usize = 40_000;

#[tokio::test]
async fn a_sheet_says_whose_what_and_until_when_in_six_languages() {
    let app = TestApp::start().await;
    let firm = firm("certified", "Mali Example Recruitment Co., Ltd.", 1);
    firm.named("มะลิ ตัวอย่าง", Language::Th, NameKind::Legal).insert(&app).await;
    let mut visitor = app.visitor();
    for code in LANGUAGES {
        let path = format!("/{code}/verify/WM-2026-00001/certificate");
        let page = visitor.open(&path).await;
        has_all_words(&page);
        page.says("Mali Example Recruitment Co., Ltd.").says("มะลิ ตัวอย่าง").says("WM-2026-00001");
        assert_eq!(page.count("article.sheet"), 1, "{code}");
        assert_eq!(page.count(".plate"), 1, "{code}");
        assert_eq!(page.count("h1"), 1, "{code}");
        // The code leads to the page that is true today, in the same language.
        assert_eq!(page.count(".row svg[role=img] path"), 1, "{code}");
        assert!(page.text_at(".typed").ends_with(&format!("/{code}/verify/WM-2026-00001")), "{code}");
        assert_eq!(page.count("[style], script[src], img"), 0, "{code}");
        assert!(bytes_on_the_wire(&app, &path).await <= MOST_BYTES, "{code}");
    }
    assert!(visitor.cookies().is_empty());
    let verified = visitor.open("/en/verify/WM-2026-00001").await;
    visitor.open(&verified.link("The certificate as a sheet to print")).await.says("This certificate is real");
}

#[tokio::test]
async fn a_sheet_never_says_certified_of_what_is_not() {
    let app = TestApp::start().await;
    for (status, number, words) in [
        ("suspended", 2, "This certificate is suspended"),
        ("withdrawn", 3, "This certificate was withdrawn"),
        ("expired", 4, "This certificate has expired"),
        ("surrendered", 5, "This certificate was given back by its holder"),
    ] {
        firm(status, &format!("Example Firm {number}"), number).insert(&app).await;
        let page = app.visitor().open(&format!("/en/verify/WM-2026-{number:05}/certificate")).await;
        page.says(words).says("not valid").does_not_say("This certificate is real");
        assert_eq!(page.count(".plate.ok"), 0, "{status}");
    }
    firm("conditions", "Example Firm 6", 6).insert(&app).await;
    app.visitor().open("/en/verify/WM-2026-00006/certificate").await.says("Conditions").says("By 31 January 2027");
    for unknown in ["WM-2026-99999", "CK-0000-0000-0000-0000", "nothing"] {
        assert_eq!(app.visitor().ask(&format!("/en/verify/{unknown}/certificate")).await.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn holder_and_staff_are_led_to_the_sheet() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    let mut reviewer = app.staff("Kham Example", &[Role::Reviewer]).await;
    let mut first = app.staff("Suda Example", &[Role::Decider]).await;
    let mut second = app.staff("Boun Example", &[Role::Decider]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &case.case).await;
    let certificate = certificate_of(&app, &case.organisation).await;
    let page = reviewer.open(&certificate_path(&certificate.id)).await;
    let sheet = page.link("The certificate as a sheet to print");
    reviewer.open(&sheet).await.says(&certificate.number).says("with conditions");
    let member = app.insert_account("Mali Example", &[], Language::My).await;
    crate::support::applications::insert_member(&app, &case.organisation, &member, MemberRole::Owner).await;
    let mut member = app.signed_in(&member).await;
    let page = member.open(&format!("/my/organisation/{}/certificate", case.organisation)).await;
    let sheet = page.links().into_iter().find(|link| link.ends_with("/certificate") && link.contains("/verify/"));
    member.open(&sheet.unwrap()).await.says(&certificate.number);
}
