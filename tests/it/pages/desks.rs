//! What waits for each role.

use crate::support::TestApp;
use crate::support::decisions::{audited_case, recommend};
use waymark::base::{Language, Role};

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
