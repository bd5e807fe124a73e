//! What waits for each role.

use crate::support::TestApp;
use crate::support::decisions::{audited_case, recommend};
use waymark::base::{Language, Role};
use waymark::desks::rules::machines::machines;

#[tokio::test]
async fn a_desk_shows_each_role_what_waits_for_it() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(&app, &auditor, &[]).await;
    app.days_pass(3);
    let mut reviewer = app.staff("Kham Example", &[Role::Reviewer]).await;
    let mut decider = app.staff("Suda Example", &[Role::Decider]).await;
    let page = reviewer.open("/en/office").await;
    page.says("Hello, Kham Example").says("One thing waits for you").says("oldest 3 days").says("Review");
    assert_eq!(page.count(".tiles .card"), 1);
    decider.open("/en/office").await.says("Nothing waits for you");
    recommend(&app, &mut reviewer, &case.case).await;
    decider.open("/en/office").await.says("Sign or send back").says("Three Rivers Example Agency");
    decider.open("/th/office").await.does_not_say("«desk-");
    reviewer.open("/en/office").await.says("Nothing waits for you");
    decider.open("/en/office/tasks").await.says("No task is open");
    let mut officer = app.staff("Noy Example", &[Role::CaseOfficer, Role::Administrator]).await;
    officer.open("/en/office").await.says("Applications");
    let mut stranger = app.person("Somebody Example", Language::En).await;
    assert_eq!(stranger.ask("/en/office").await.status, 404);
    let auditor = &mut app.signed_in(&auditor).await;
    assert_eq!(auditor.ask("/en/office").await.status, 403);
}

#[tokio::test]
async fn the_calendar_is_read_by_whoever_has_its_address_and_by_nobody_else() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(&app, &auditor, &[]).await;
    let mut arun = app.signed_in(&auditor).await;
    let page = arun.open("/en/office/calendar").await;
    page.says("Audit on site").says("Three Rivers Example Agency");
    let address = page.attribute("#feed", "value").unwrap();
    let path = address.strip_prefix(&app.address).unwrap().to_owned();
    let mut program = app.visitor();
    let feed = program.ask(&path).await;
    assert_eq!(feed.status, 200);
    let text = feed.text();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
    assert!(text.replace("\r\n ", "").contains("Three Rivers Example Agency"), "{text}");
    assert!(program.cookies().is_empty());
    let (id, mark) = path.trim_start_matches("/calendar/").split_once('.').unwrap();
    let other = app.insert_account("Other Example", &[Role::Auditor], Language::En).await;
    for wrong in [
        format!("/calendar/{other}.{mark}"),
        format!("/calendar/{id}.{}.ics", "0".repeat(64)),
        format!("/calendar/{id}.ics"),
        "/calendar/x.ics".to_owned(),
    ] {
        assert_eq!(program.ask(&wrong).await.status, 404, "{wrong}");
    }
    let mut reviewer = app.staff("Kham Example", &[Role::Reviewer]).await;
    reviewer.open("/th/office/calendar").await.does_not_say("«calendar-");
    drop(case);
}

#[tokio::test]
async fn cases_are_found_by_number_and_name_and_leave_as_files() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    audited_case(&app, &auditor, &[]).await;
    let mut officer = app.staff("Noy Example", &[Role::CaseOfficer]).await;
    officer.open("/en/office/cases?q=three+RIVERS").await.says("One case").says("Three Rivers Example Agency");
    officer.open("/en/office/cases?q=c-2026-").await.says("One case");
    officer.open("/en/office/cases?q=%25").await.says("No case fits");
    officer.open("/en/office/cases?q=zzz&kind=nonsense&page=-3").await.says("No case fits");
    let csv = officer.ask("/en/office/lists/cases.csv?q=rivers").await;
    assert_eq!(csv.status, 200);
    assert!(csv.text().contains(",Three Rivers Example Agency,First certification"), "{}", csv.text());
    for list in ["cases", "applications", "audits", "findings", "decisions", "certificates", "tasks", "organisations"] {
        for ending in ["csv", "xlsx"] {
            assert_eq!(officer.ask(&format!("/en/office/lists/{list}.{ending}")).await.status, 200, "{list}.{ending}");
        }
    }
    for odd in ["cases.pdf", "cases", "accounts.csv"] {
        assert_eq!(officer.ask(&format!("/en/office/lists/{odd}")).await.status, 404, "{odd}");
    }
    let mut administrator = app.staff("Adm Example", &[Role::Administrator]).await;
    assert_eq!(administrator.ask("/en/office/lists/findings.csv").await.status, 403);
    officer.open("/th/office/cases").await.does_not_say("«");
    officer.open("/th/office/lists").await.does_not_say("«");
}

#[tokio::test]
async fn a_filter_is_kept_for_its_owner_only() {
    let app = TestApp::start().await;
    let mut noy = app.staff("Noy Example", &[Role::CaseOfficer]).await;
    let mut kham = app.staff("Kham Example", &[Role::CaseOfficer]).await;
    let keep = "/en/office/cases/filters";
    let answer = noy.post(keep, &[("name", "  "), ("q", "rivers"), ("state", "open")]).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Give it a name").says("Error:");
    let answer = noy.post(keep, &[("name", "Mine"), ("q", "rivers"), ("state", "open")]).await;
    assert_eq!(answer.expect_redirect(), "/en/office/cases?q=rivers&state=open");
    let page = noy.open("/en/office/cases").await;
    page.says("Filters you keep").says("Mine");
    let drop = page.attribute("form[action$='/drop']", "action").unwrap();
    kham.open("/en/office/cases").await.does_not_say("Mine");
    assert_eq!(kham.post(&drop, &[]).await.status, 404);
    noy.post(&drop, &[]).await.expect_redirect();
    noy.open("/en/office/cases").await.does_not_say("Filters you keep");
}

#[tokio::test]
async fn the_state_machines_and_the_work_that_runs_are_shown_in_both_languages() {
    let app = TestApp::start().await;
    let mut decider = app.staff("Suda Example", &[Role::Decider]).await;
    for language in ["en", "th"] {
        let page = decider.open(&format!("/{language}/office/states")).await;
        page.does_not_say("«");
        assert_eq!(page.count(".machine svg"), machines().len());
        for machine in machines() {
            let selector = format!("section[aria-labelledby='{}'] .machine ol li", machine.key);
            assert_eq!(page.count(&selector), machine.arrows().len(), "{}", machine.key);
        }
        let page = decider.open(&format!("/{language}/office/work")).await;
        page.does_not_say("«");
        // A plot, and beside it the table of the same twelve months.
        assert_eq!((page.count("svg.plot"), page.count("svg.plot rect")), (5, 5 * 24));
        assert_eq!(page.count(".machine table tbody tr"), 5 * 12);
    }
}
