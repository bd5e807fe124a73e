//! The board of corridors and the page of one, for everybody.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words};
use waymark::base::{Corridor, Language};

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
    page.says("At most 300,000 MMK").says("“Not known” does not mean that it is allowed.");
    page.says("The employer asks for workers").says("Passport PJ, card OWIC").says("We do not know");
    page.says("Your passport stays with you").says("465 USD to 1,045 USD").says("25 workers were asked");
    page.says("27,000 THB is the pay of 81 days of work at 337 THB a day, the lowest legal wage.");
    page.says("337 THB to 400 THB a day, by province.").says("International Organization for Migration");
    let form = app.visitor().open(&page.link("Check a fee on this way")).await;
    assert_eq!(form.form("").value("from"), Some("MM"));
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
