//! The directory of help: for everybody, and as staff keep it.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words};
use waymark::base::{Language, Role};

#[tokio::test]
async fn nothing_is_confirmed_until_somebody_called_and_then_only_for_90_days() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let page = app.visitor().open("/en/help").await;
    assert_eq!(page.count(".cards .badge.old"), page.count("a.call"));
    page.says("We have not called this number yet.");
    let list = officer.open("/en/office/help").await;
    list.says("Not called yet").says("1694");
    let line = officer.open(&list.link("Line for migrant workers, Department of Employment")).await;
    let answer = line.form("test").fill("outcome", "not_reached").fill("language", "my").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Leave the language out: nobody answered");
    assert_eq!(page.form("test").value("language"), Some("my"));
    let line = page.form("test").fill("outcome", "reached").submit(&mut officer).await;
    line.says("The call is recorded").says("Case officer").says("Burmese").says("Confirmed");
    let page = app.visitor().open("/en/help").await;
    page.says("Somebody answered on 23 November 2026. Called by: Case officer.");
    page.does_not_say("Mali");
    assert_eq!(page.count(".cards .badge.old") + 1, page.count("a.call"));
    app.days_pass(91);
    let page = app.visitor().open("/en/help").await;
    page.says("That is more than 90 days ago.");
    assert_eq!(page.count(".cards .badge.old"), page.count("a.call"));
    app.run_jobs().await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let tasks = officer.open("/en/office/tasks").await;
    tasks.says("Call a line of help again");
}

#[tokio::test]
async fn the_directory_is_narrowed_by_country_and_language() {
    let app = TestApp::start().await;
    let page = app.visitor().open("/en/help").await;
    let burmese = page.form("/en/help").fill("language", "my").send(&mut app.visitor()).await.page();
    assert_eq!(burmese.count("a.call"), 1);
    burmese.says("1694");
    let page = app.visitor().open("/en/help?country=KH&language=vi").await;
    page.says("We know of no line like that.");
    assert_eq!(app.visitor().open(&page.link("Show all lines")).await.count("a.call"), 5);
    assert_eq!(app.visitor().ask("/en/help?country=%00&language=zz").await.status, 200);
}

#[tokio::test]
async fn a_line_is_entered_replaced_and_taken_out() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Mali Example", &[Role::Administrator]).await;
    let form = officer.open("/en/office/help/new").await;
    let answer = form.form("").fill("number", "ask Mali").fill("name_en", "Example House").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Write a number of 3 to 15 figures").says("Choose one of the answers");
    assert_eq!(page.form("").value("name_en"), Some("Example House"));
    let list = page
        .form("")
        .fill("reference", "la-test-1")
        .fill("country", "LA")
        .fill("kind", "ngo")
        .fill("number", "+856 (21) 000-101")
        .fill("languages", "lo, th")
        .fill("purpose_en", "Contracts")
        .fill("serves_en", "Everybody")
        .fill("authority", "Example")
        .fill("citation", "Example page")
        .fill("reliability", "C")
        .submit(&mut officer)
        .await;
    list.says("The line is entered").says("Example House").says("Missing: th my km lo vi");
    let page = app.visitor().open("/lo/help?country=LA").await;
    page.says("Example House").says("+85621000101");
    assert_eq!(page.attribute(".cards h3", "lang").as_deref(), Some("en"));
    let line = officer.open(&list.link("Example House")).await;
    let form = officer.open(&line.link("Replace this line")).await;
    let list = form.form("").fill("reference", "LA-TEST-2").fill("name_lo", "ເຮືອນຕົວຢ່າງ").submit(&mut officer).await;
    let page = app.visitor().open("/lo/help?country=LA").await;
    page.says("ເຮືອນຕົວຢ່າງ").does_not_say("Example House");
    let line = officer.open(&list.link("Example House")).await;
    let answer = line.form("retire").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    let gone = answer.page().form("retire").fill("reason", "Closed").submit(&mut officer).await;
    gone.says("The line is taken out").says("No longer shown");
    app.visitor().open("/lo/help?country=LA").await.does_not_say("ເຮືອນຕົວຢ່າງ");
    officer.open("/en/office/help?past=yes").await.says("Example House");
}

#[tokio::test]
async fn help_reads_in_six_languages_and_the_office_in_two() {
    let app = TestApp::start().await;
    for &language in Language::ALL {
        let path = format!("/{language}/help");
        let page = app.visitor().open(&path).await;
        has_all_words(&page);
        assert!(!page.headers.contains_key("set-cookie"));
        let weight = bytes_on_the_wire(&app, &path).await;
        assert!(weight <= 14_000, "{path} weighs {weight} bytes");
    }
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    for path in ["office/help", "office/help/new", "office/translations"] {
        for language in ["en", "th"] {
            has_all_words(&officer.open(&format!("/{language}/{path}")).await);
        }
    }
    let page = officer.open("/en/office/translations").await;
    page.says("public/my/help.ftl").says("Nobody yet").says("Burmese");
}
