//! Fee rules and exchange rates as registry staff keep them.

use crate::support::TestApp;
use crate::support::fees::has_all_words;
use waymark::base::{Language, Role};

#[tokio::test]
async fn a_rule_is_entered_and_decides_the_fee_check_at_once() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let list = officer.open("/en/office/fee-rules").await;
    list.says("TH-RECRUITMENT-FEE-2018").says("Myanmar").says("Viet Nam").says("1 × one month’s wage");
    let form = officer.open(&list.link("Add a rule")).await;
    let list = form
        .form("")
        .fill("reference", "kh-test-2026")
        .fill("jurisdiction", "KH")
        .fill("corridor", "KH-TH")
        .fill("side", "origin")
        .fill("covers", "RC1")
        .fill("allowed_payer", "worker")
        .fill("ceiling", "amount")
        .fill("amount", "20")
        .fill("currency", "USD")
        .fill("per", "once")
        .fill("valid_from", "2569")
        .fill("authority", "Example Ministry")
        .fill("citation", "Example Order 1")
        .fill("address", "https://law.example/1")
        .fill("reliability", "A")
        .fill("note_en", "A health check costs at most USD 20.")
        .submit(&mut officer)
        .await;
    list.says("The rule is entered").says("KH-TEST-2026").says("A health check costs at most USD 20.");
    let asked = "/en/fees?from=KH&to=TH&for=RC1&amount=50&currency=USD";
    let page = app.visitor().open(asked).await;
    page.says("Too much. At most USD 20.").says("An official text (A)").says("In force since 2026");
}

#[tokio::test]
async fn a_rule_is_replaced_from_a_date_and_the_old_row_stays() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::Administrator]).await;
    let list = officer.open("/en/office/fee-rules?country=VN").await;
    list.does_not_say("TH-RECRUITMENT-FEE-2018");
    let form = officer.open(&list.link("Replace from a date VN-BROKERAGE-2022")).await;
    form.says("This row takes the place of VN-BROKERAGE-2022");
    assert_eq!(form.form("").value("covers"), Some("RF4"));
    let list = form
        .form("")
        .fill("reference", "VN-BROKERAGE-2027")
        .fill("bearing", "background")
        .fill("valid_from", "01/01/2027")
        .submit(&mut officer)
        .await;
    list.says("VN-BROKERAGE-2027").says("Replaced by VN-BROKERAGE-2027").says("31 December 2026").says("To come");
    let asked = "/en/fees?from=VN&to=TH&for=RF4&amount=1&currency=VND";
    app.visitor().open(asked).await.says("It may not be taken from you. Money paid to a broker");
    app.days_pass(60);
    let page = app.visitor().open(asked).await;
    page.does_not_say("It may not be taken from you. Money paid to a broker");
    let mut officer = app.staff("Mali Example", &[Role::Administrator]).await;
    let again = officer.open("/en/office/fee-rules?past=yes").await;
    again.says("VN-BROKERAGE-2022").says("Ended");
}

#[tokio::test]
async fn a_rule_that_is_not_whole_is_shown_again_with_what_was_typed() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let form = officer.open("/en/office/fee-rules/new").await;
    let answer =
        form.form("").fill("authority", "Example Ministry").fill("valid_from", "soon").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Write a reference").says("Choose one of the answers").says("Write a real date");
    assert_eq!(page.form("").value("authority"), Some("Example Ministry"));
    let whole = page
        .form("")
        .fill("reference", "TH-RECRUITMENT-FEE-2018")
        .fill("jurisdiction", "TH")
        .fill("side", "origin")
        .fill("covers", "total")
        .fill("allowed_payer", "employer")
        .fill("ceiling", "wage")
        .fill("months", "1.5")
        .fill("per", "month")
        .fill("valid_from", "01/01/2026")
        .fill("citation", "Example Order 2")
        .fill("reliability", "B");
    let answer = whole.send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("A ceiling needs a rule that lets the worker pay");
    let answer = page.form("").fill("allowed_payer", "worker").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Another rule has this reference");
    let thai = officer.open("/th/office/fee-rules/new").await;
    thai.says("กฎเรื่องค่าธรรมเนียม");
    has_all_words(&thai);
}

#[tokio::test]
async fn an_exchange_rate_makes_two_sums_comparable() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let page = officer.open("/en/office/exchange-rates").await;
    page.says("No rate is entered yet.");
    let answer = page.form("").fill("to", "USD").fill("rate", "many").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Write the rate in figures").says("Fill in this answer");
    let answer = page.form("").fill("rate", "1").fill("source", "Example Bank").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Choose two different currencies");
    let page = page.form("").fill("to", "THB").fill("rate", "33.75").submit(&mut officer).await;
    page.says("The rate is entered").says("33.75").says("Example Bank");
    let asked = "/en/fees?from=MM&to=TH&for=all&amount=27000&currency=THB";
    let answer = app.visitor().open(asked).await;
    answer.says("Too much. At most USD 230.").says("1 USD = 33.75 THB, 23 November 2026. Example Bank");
    app.days_pass(400);
    app.visitor().open(asked).await.says("We cannot compare it with the limit.");
}

#[tokio::test]
async fn only_case_officers_and_administrators_come_in() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let mut auditor = app.staff("Som Example", &[Role::Auditor]).await;
    let mut applicant = app.person("Dao Example", Language::My).await;
    for path in ["/en/office/fee-rules", "/en/office/fee-rules/new", "/en/office/exchange-rates"] {
        assert!(visitor.ask(path).await.expect_redirect().starts_with("/en/sign-in"), "{path}");
        assert_eq!(auditor.ask(path).await.status, 403, "{path}");
        assert_eq!(applicant.ask(path).await.status, 404, "{path}");
    }
    for path in ["/en/office/fee-rules/new", "/en/office/exchange-rates"] {
        assert_eq!(auditor.post(path, &[("reference", "X")]).await.status, 403, "{path}");
        assert_eq!(applicant.post(path, &[]).await.status, 404, "{path}");
    }
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    assert_eq!(officer.ask("/my/office/fee-rules").await.expect_redirect(), "/en/office/fee-rules");
    let unknown = format!("/en/office/fee-rules/new?replaces={}", waymark::base::FeeRuleId::new());
    assert_eq!(officer.ask(&unknown).await.status, 404);
}
