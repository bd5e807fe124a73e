//! An emergency suspension that nobody confirms: deciders are told a day before, the former state returns after 72
//! hours, the timeline shows it, and an urgent task says that something is to be decided.

use crate::support::TestApp;
use crate::support::decisions::{act, audited_case, certificate_of, certificate_path, recommend_and_decide};
use crate::support::life::{letters_saying, open_tasks, public_status};
use waymark::base::{Language, Role};

#[tokio::test]
async fn an_emergency_suspension_not_confirmed_in_time_ends_by_itself() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer]).await;
    let mut first = app.staff("First Example", &[Role::Decider]).await;
    let mut second = app.staff("Second Example", &[Role::Decider]).await;
    let mut duty = app.staff("Duty Example", &[Role::DutyOfficer]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &given.case).await;
    let path = certificate_path(&certificate_of(&app, &given.organisation).await.id);

    act(&app, &mut duty, &path, "emergency", "documents_kept").await;
    assert_eq!(public_status(&app, &given.organisation).await, "suspended");
    assert_eq!(letters_saying(&app, "Confirm an emergency suspension").await, 2, "both deciders");
    app.hours_pass(48);
    app.run_jobs().await;
    assert_eq!(letters_saying(&app, "Confirm an emergency suspension").await, 4, "both again, a day before");
    app.hours_pass(24);
    app.run_jobs().await;
    app.run_jobs().await;
    assert_eq!(public_status(&app, &given.organisation).await, "certified");
    assert_eq!(open_tasks(&app).await, ["suspension_unconfirmed"]);
    let page = app.visitor().open(&format!("/en/register/{}", given.organisation)).await;
    page.says("Nobody confirmed the suspension within 72 hours");
    assert_eq!(letters_saying(&app, "stands again").await + letters_saying(&app, "valid again").await, 1);
}
