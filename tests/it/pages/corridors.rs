//! The board of corridors and the page of one, for everybody.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words};
use waymark::base::{Corridor, Language, Role};

#[tokio::test]
async fn the_board_tells_what_changed_and_what_may_be_out_of_date() {
    let app = TestApp::start().await;
    let page = app.visitor().open("/en/corridors").await;
    page.says("Myanmar → Thailand").says("The land border between Thailand and Cambodia is closed").says("Closed");
    page.says("This may be out of date").says("Last checked on 17 February 2026");
    let page = app.visitor().open(&page.link("Cambodia → Thailand")).await;
    page.says("Longer permits for Cambodian workers are not decided");
    assert_eq!(app.visitor().ask("/en/corridors/KH-MM").await.status, 404);
    assert_eq!(app.visitor().ask("/en/corridors/nowhere").await.status, 404);
}

#[tokio::test]
async fn a_corridor_tells_law_steps_rights_and_what_others_paid() {
    let app = TestApp::start().await;
    let page = app.visitor().open("/en/corridors/MM-TH").await;
    page.says("Law of Myanmar").says("Law of Thailand").says("Forbidden").says("You pay nothing").says("Not known");
    page.says("At most MMK 300,000").says("“Not known” does not mean that it is allowed.");
    let table = page.text_at("table.rows");
    assert_eq!(table.matches("USD 230").count(), 1, "a ceiling on the total says nothing about one fee: {table}");
    page.says("The employer asks for workers").says("Passport PJ, card OWIC").says("We do not know");
    page.says("Your passport stays with you").says("USD 465 to USD 1,045").says("25 workers were asked");
    page.says("THB 27,000 is 81 days of pay at the lowest legal wage, THB 337.");
    page.says("THB 337 to THB 400 a day, by province.").says("International Organization for Migration");
    assert_eq!(page.link("Check a fee on this way"), "/en/fees?from=MM&to=TH");
}

#[tokio::test]
async fn every_corridor_reads_in_six_languages_within_the_weight() {
    let app = TestApp::start().await;
    for &language in Language::ALL {
        let mut paths = vec![format!("/{language}/corridors")];
        paths.extend(Corridor::served().iter().map(|corridor| format!("/{language}/corridors/{corridor}")));
        for path in paths {
            let page = app.visitor().open(&path).await;
            has_all_words(&page);
            assert!(!page.headers.contains_key("set-cookie"), "{path} sets a cookie");
            let weight = bytes_on_the_wire(&app, &path).await;
            assert!(weight <= 14_000, "{path} weighs {weight} bytes");
        }
    }
}

#[tokio::test]
async fn a_notice_is_entered_replaced_checked_and_ended_and_the_board_follows() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let list = officer.open("/en/office/corridors").await;
    list.says("KH-TH-BORDER-2025").says("Check the source again");
    let form = officer.open(&list.link("Enter a notice")).await;
    let answer = form.form("").fill("title_en", "A new crossing").fill("corridor", "LA-TH").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Write a reference").says("Choose one of the answers");
    assert_eq!(page.form("").value("title_en"), Some("A new crossing"));
    let list = page
        .form("")
        .fill("reference", "la-th-test-2026")
        .fill("kind", "border")
        .fill("status", "open")
        .fill("valid_from", "1/11/2569")
        .fill("title_lo", "ດ່ານໃໝ່")
        .fill("authority", "Example Ministry")
        .fill("citation", "Example Order 1")
        .fill("reliability", "A")
        .submit(&mut officer)
        .await;
    list.says("The row is entered").says("LA-TH-TEST-2026").says("Missing: th my km vi");
    let board = app.visitor().open("/lo/corridors/LA-TH").await;
    board.says("ດ່ານໃໝ່").does_not_say("A new crossing");
    let board = app.visitor().open("/vi/corridors/LA-TH").await;
    board.says("A new crossing").says("Một số đoạn chưa có bằng tiếng của bạn.");
    assert_eq!(board.attribute("h3 span[lang]", "lang").as_deref(), Some("en"));
    let fact = officer.open(&list.link("A new crossing")).await;
    let form = officer.open(&fact.link("Replace from a date")).await;
    assert_eq!(form.form("").value("title_lo"), Some("ດ່ານໃໝ່"));
    let next = form.form("").fill("reference", "LA-TH-TEST-2026-B").fill("status", "closed");
    let list = next.fill("valid_from", "10/11/2026").submit(&mut officer).await;
    list.says("LA-TH-TEST-2026-B").does_not_say("Replaced by");
    app.visitor().open("/en/corridors/LA-TH").await.says("since 10 November 2026");
    app.days_pass(100);
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let stale = app.visitor().open("/en/corridors/LA-TH").await.text_at(".list li:first-child");
    assert!(stale.contains("This may be out of date"), "{stale}");
    let list = officer.open("/en/office/corridors?corridor=LA-TH").await;
    let fact = officer.open(&list.link("A new crossing")).await;
    let answer = fact.form("").fill("note", "Asked again").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let fact = answer.page().form("").fill("what", "checked").submit(&mut officer).await;
    fact.says("It is noted").says("Checked again on 3 March 2027").says("Asked again");
    let fresh = app.visitor().open("/en/corridors/LA-TH").await.text_at(".list li:first-child");
    assert!(!fresh.contains("This may be out of date"), "{fresh}");
    let answer = fact.form("").fill("what", "ended").fill("last", "1/1/2020").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("It cannot end before it began");
    let fact = page.form("").fill("last", "2/3/2027").submit(&mut officer).await;
    fact.says("Ended on 2 March 2027");
    app.visitor().open("/en/corridors/LA-TH").await.does_not_say("A new crossing");
}

#[tokio::test]
async fn every_part_has_its_form_in_both_languages_and_wrong_figures_are_said() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::Administrator]).await;
    for part in ["notice", "step", "right", "wage", "range"] {
        for language in ["en", "th"] {
            has_all_words(&officer.open(&format!("/{language}/office/corridors?part={part}")).await);
            has_all_words(&officer.open(&format!("/{language}/office/corridors/new?part={part}")).await);
        }
    }
    assert_eq!(officer.ask("/en/office/corridors/new?part=odd").await.status, 404);
    let form = officer.open("/en/office/corridors/new?part=wage").await;
    let answer = form
        .form("")
        .fill("reference", "TH-WAGE-TEST")
        .fill("zone", "bangkok")
        .fill("amount", "four hundred")
        .fill("per", "day")
        .fill("days_per_month", "26")
        .fill("title_en", "Bangkok")
        .fill("authority", "Example Ministry")
        .fill("citation", "Example Order 1")
        .fill("reliability", "A")
        .send(&mut officer)
        .await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("We cannot read this amount");
    let answer = page.form("").fill("amount", "410").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("A wage needs its first day");
    page.form("").fill("valid_from", "1/11/2026").submit(&mut officer).await.says("THB 410 for a day");
    app.visitor().open("/en/corridors/MM-TH").await.says("THB 337 to THB 410 a day, by province.");
    let form = officer.open("/en/office/corridors/new?part=range").await;
    let answer = form
        .form("")
        .fill("reference", "PAID-TEST")
        .fill("corridor", "VN-TH")
        .fill("low", "500")
        .fill("high", "100")
        .fill("title_en", "Example survey")
        .fill("authority", "Example")
        .fill("citation", "Example")
        .fill("reliability", "B")
        .send(&mut officer)
        .await;
    assert_eq!(answer.status, 422);
    answer.page().says("The least comes first");
}
