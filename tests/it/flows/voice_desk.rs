//! The desk of workers' reports: only whoever works on one reads its words; a reading of how to reach the worker is looked at
//! by somebody else; what nobody ends goes by itself; and the guide for the front line.

use crate::support::fees::has_all_words;
use crate::support::given::picture;
use crate::support::life::{again, days_go_by, letters_saying, open_tasks};
use crate::support::reports::{Telling, come_back, tell};
use crate::support::{Browser, TestApp};
use waymark::base::{ReportId, Role};
use waymark::reports::rules::{GuideCase, ReportOutcome, ReportStatus};
use waymark::reports::store;

const STORY: &str = "They took it before I left.";

async fn taken_up(officer: &mut Browser, number: &str) -> String {
    let path = officer.open("/en/office/reports").await.link(number);
    officer.open(&path).await.form("/acknowledge").submit(officer).await.says("Taken up");
    path
}

async fn report_of(app: &TestApp, path: &str) -> store::Report {
    let id = ReportId::parse(path.rsplit('/').next().unwrap()).unwrap();
    app.db.read(move |conn| Ok(store::load(conn, &id)?)).await.unwrap()
}

#[tokio::test]
async fn only_whoever_works_on_a_report_reads_its_words() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let mut other = app.staff("Other Example", &[Role::CaseOfficer]).await;
    let told = Telling { signs: vec!["documents"], files: vec![("a.png".into(), picture())], ..Telling::default() };
    let code = tell(&mut app.visitor(), &told).await;
    let (mut worker, page) = come_back(&app, &code).await;
    page.form("/message").fill("text", "The guard has a dog.").submit(&mut worker).await;
    // Before somebody takes it up, nobody reads it: kind, urgency and clock are there.
    let path = other.open("/en/office/reports").await.link("R-2026-00001");
    other.open("/en/office/reports").await.says("Urgent").does_not_say(STORY);
    let words = [STORY, "27,000", "a broker at the bridge", "The guard has a dog.", "Seafood", "Fishing"];
    let closed = |page: &crate::support::PageView| {
        page.says("Only whoever works on the report reads").says("They took money from me").says("Acknowledge by");
        for word in words {
            page.does_not_say(word);
        }
    };
    closed(&other.open(&path).await);
    taken_up(&mut officer, "R-2026-00001").await;
    closed(&other.open(&path).await);
    let page = officer.open(&path).await;
    page.says(STORY).says("27,000").says("The guard has a dog.").does_not_say("Only whoever works on the report");
    let file = page.link("A file");
    assert_eq!(officer.ask(&file).await.status, 200);
    other.ask(&file).await.expect_refused("Whoever the report is assigned to does this");
    // The guide of its kind is one step away.
    officer.open(&page.link("Papers are kept")).await.says("First steps");
    // Who takes it over reads it, and whoever had it hears of that.
    let to = other.account.clone().unwrap().to_string();
    other.open(&path).await.form("/assign").fill("to", &to).submit(&mut other).await.says(STORY);
    officer.open(&path).await.does_not_say(STORY);
    let mut letters = app.letters().await;
    letters.retain(|letter| letter.subject == "R-2026-00001 is now with Other Example");
    assert_eq!(letters.len(), 1, "whoever took it over needs no letter");
    assert!(letters[0].to.as_str().starts_with("officerexample"));
    assert!(letters[0].text.contains("from now on") && !letters[0].text.contains(STORY));
}

#[tokio::test]
async fn a_reading_is_reviewed_by_a_privacy_officer_who_did_not_read_it() {
    let app = TestApp::start().await;
    let mut both = app.staff("Both Example", &[Role::CaseOfficer, Role::PrivacyOfficer]).await;
    let told = Telling { contact: ("phone", "+66 81 234 5678".to_owned()), ..Telling::default() };
    tell(&mut app.visitor(), &told).await;
    let path = taken_up(&mut both, "R-2026-00001").await;
    let page = both.open(&path).await;
    page.form("/contact").fill("reason", "She asked to be called.").submit(&mut both).await.says("+66 81 234 5678");
    let page = both.open("/en/office/readings").await;
    page.says("You read this yourself: another privacy officer reviews it");
    assert_eq!(page.count("main form"), 0);
    let readings = app.db.read(|conn| Ok(store::referrals::list_readings(conn, 9)?)).await.unwrap();
    let address = format!("/en/office/readings/{}", readings[0].reading.id);
    both.post(&address, &[("review", "in_order")]).await.expect_refused("You read this yourself");

    let mut privacy = app.staff("Privacy Example", &[Role::PrivacyOfficer]).await;
    assert_eq!(privacy.post(&address, &[("review", "splendid")]).await.status, 422);
    let page = privacy.open("/en/office/readings").await;
    let page = page.form(&address).fill("review", "not_in_order").submit(&mut privacy).await;
    page.says("Not in order, Privacy Example");
    privacy.post(&address, &[("review", "in_order")]).await.expect_refused("It is reviewed already");
    let id = report_of(&app, &path).await.id;
    let history =
        app.db.read(move |conn| Ok(waymark::history::of_subject(conn, "report", id.as_str())?)).await.unwrap();
    let reviewed = history.iter().find(|event| event.kind == "report_reading_reviewed").unwrap();
    assert_eq!(reviewed.reason_code.as_deref(), Some("not_in_order"));
    // The database holds the same rule.
    let id = readings[0].reading.id.clone();
    let forged = app.db.write(move |conn| {
        use diesel::prelude::*;
        use waymark::db::schema::report_readings as table;
        Ok(diesel::update(table::table.find(id)).set(table::reviewed_by.eq(table::read_by.nullable())).execute(conn)?)
    });
    assert!(forged.await.is_err());
}

#[tokio::test]
async fn a_reading_nobody_has_reviewed_stands_first() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let told = Telling { contact: ("phone", "+66 81 234 5678".to_owned()), ..Telling::default() };
    for number in ["R-2026-00001", "R-2026-00002", "R-2026-00003"] {
        tell(&mut app.visitor(), &told).await;
        let path = taken_up(&mut officer, number).await;
        let page = officer.open(&path).await;
        page.form("/contact").fill("reason", "She asked to be called.").submit(&mut officer).await;
        app.clock.advance(chrono::Duration::minutes(1));
    }
    let mut privacy = app.staff("Privacy Example", &[Role::PrivacyOfficer]).await;
    let page = privacy.open("/en/office/readings").await;
    assert!(page.texts_at("tbody tr th").starts_with("R-2026-00003"), "the newest of three that wait");
    let page = page.form_to("/readings/").fill("review", "in_order").submit(&mut privacy).await;
    let numbers = page.texts_at("tbody tr th");
    assert_eq!(numbers, "R-2026-00002\nR-2026-00001\nR-2026-00003", "what is reviewed stands last");
    assert_eq!(page.count("main form"), 2);
    page.says("In order, Privacy Example");
}

#[tokio::test]
async fn a_yes_and_more_files_are_told_to_whoever_works_on_the_report() {
    let (app, news) = (TestApp::start().await, "News from workers");
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    app.staff("Other Example", &[Role::CaseOfficer]).await;
    let code = tell(&mut app.visitor(), &Telling::default()).await;
    let path = taken_up(&mut officer, "R-2026-00001").await;
    let page = officer.open(&path).await;
    let line = page.attribute("select[name=line] option:nth-child(2)", "value").unwrap();
    page.form("/ask").fill("line", &line).submit(&mut officer).await;
    days_go_by(&app, 1).await;
    assert_eq!(letters_saying(&app, news).await, 0, "it is taken up, and the worker is asked");

    let (mut worker, page) = come_back(&app, &code).await;
    page.form("/referral").fill("answer", "agree").submit(&mut worker).await.says("You agreed.");
    assert_eq!(letters_saying(&app, news).await, 0, "not when she answers");
    days_go_by(&app, 1).await;
    let letters = app.letters().await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.subject.contains(news)).collect();
    assert_eq!(told.len(), 1, "nobody else is told");
    assert_eq!(told[0].to.as_str(), app.email_of(officer.account.as_ref().unwrap()).await);
    assert!(!told[0].text.contains("R-2026"), "no content");
    again(&app, &mut officer).await;
    officer.open("/en/office/reports").await.says("News from the worker");
    let id = report_of(&app, &path).await.id;
    let referral = app.db.read(move |conn| Ok(store::referrals::list(conn, &id)?)).await.unwrap().remove(0).id;
    let sheet = officer.open(&format!("{path}/sheets/{referral}")).await;
    sheet.form("/hand-over").submit(&mut officer).await;
    officer.open("/en/office/reports").await.does_not_say("News from the worker");

    let (mut worker, page) = come_back(&app, &code).await;
    page.form("/files").attach("files", "slip.png", &picture()).submit(&mut worker).await;
    days_go_by(&app, 1).await;
    assert_eq!(letters_saying(&app, news).await, 2);
    again(&app, &mut officer).await;
    officer.open("/en/office/reports").await.says("News from the worker");
    let page = officer.open(&path).await;
    page.form("/note").fill("note", "The slip is of May.").submit(&mut officer).await;
    officer.open("/en/office/reports").await.does_not_say("News from the worker");
    days_go_by(&app, 1).await;
    assert_eq!(letters_saying(&app, news).await, 2, "nothing new, no letter");
}

#[tokio::test]
async fn a_report_that_nobody_ends_is_closed_after_two_years_and_the_desk_is_told_before() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let code = tell(&mut app.visitor(), &Telling { wish: "help_now", ..Telling::default() }).await;
    tell(&mut app.visitor(), &Telling::default()).await;
    let path = officer.open("/en/office/reports").await.link("R-2026-00001");
    let moving = taken_up(&mut officer, "R-2026-00002").await;
    // Something happens in the second one half a year later.
    app.days_pass(180);
    again(&app, &mut officer).await;
    let page = officer.open(&moving).await;
    page.form("/note").fill("note", "I asked the embassy.").submit(&mut officer).await;
    app.days_pass(520);
    assert_eq!(letters_saying(&app, "is deleted on").await, 0);
    app.days_pass(1);
    assert_eq!(letters_saying(&app, "Report R-2026-00001 is deleted on 23 November 2028").await, 1);
    app.days_pass(29);
    app.run_jobs().await;
    assert_eq!(report_of(&app, &path).await.status, ReportStatus::Received, "not a day before");
    app.days_pass(1);
    app.run_jobs().await;
    let report = report_of(&app, &path).await;
    assert_eq!((report.status, report.outcome), (ReportStatus::Closed, Some(ReportOutcome::Lapsed)));
    assert!(report.content.is_none() && report.contact.is_none() && report.erased_on.is_some());
    let id = report.id.clone();
    assert_eq!(app.db.read(move |conn| Ok(store::find_key(conn, &id)?)).await.unwrap(), None, "its key is gone");
    assert!(!open_tasks(&app).await.contains(&"report_urgent".to_owned()));
    let (_, page) = come_back(&app, &code).await;
    page.says("Nothing had happened for two years").says("What you told us has been deleted.");
    // The other one moved, and stands as long again.
    assert_eq!(report_of(&app, &moving).await.status, ReportStatus::Acknowledged);
    assert_eq!(letters_saying(&app, "R-2026-00002 is deleted").await, 0);
    app.days_pass(150);
    assert_eq!(letters_saying(&app, "R-2026-00002 is deleted").await, 1);
    app.run_jobs().await;
    assert_eq!(letters_saying(&app, "is deleted on").await, 2, "once each");
}

#[tokio::test]
async fn the_guide_has_a_sheet_for_each_kind_of_case() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    tell(&mut app.visitor(), &Telling { signs: vec!["violence"], ..Telling::default() }).await;
    let list = officer.open("/en/office/reports").await;
    let guide = officer.open(&list.link("First steps with a worker in danger")).await;
    for case in GuideCase::ALL {
        for language in ["en", "th"] {
            let page = officer.open(&format!("/{language}/office/guide/{case}")).await;
            has_all_words(&page);
            page.says("1694");
            assert_eq!((page.count("h1"), page.count("article.sheet"), page.count("ol li")), (1, 1, 4), "{case}");
            assert_eq!(page.count("[style], script[src], img"), 0);
        }
        assert!(guide.links().contains(&format!("/en/office/guide/{case}")), "{case}");
        let page = officer.open(&format!("/en/office/guide/{case}")).await;
        page.says("Never call the employer").says("Never tell or refer to a state of origin automatically");
        // Nobody has called the line yet.
        page.says("Not confirmed");
    }
    assert_eq!(officer.ask("/en/office/guide/nothing").await.status, 404);
    // The urgent task leads to it as well.
    let tasks = officer.open("/en/office/tasks").await;
    let task = officer.open(&tasks.link("A worker may be in danger")).await;
    officer.open(&task.link("First steps with a worker in danger")).await.says("Violence or threats");
}
