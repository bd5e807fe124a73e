//! An emergency suspension that nobody confirms: deciders are told a day before, the former state returns after 72
//! hours, the timeline shows it, and an urgent task says that something is to be decided. And the notices before a suspension
//! has lasted six months.

use crate::support::TestApp;
use crate::support::decisions::{Certified, act, certificate_of, certificate_path, given_a_certificate};
use crate::support::life::{days_go_by, letters_saying, open_tasks, public_status};
use waymark::base::Role;
use waymark::certificates::rules::SUSPENSION_NOTICE_DAYS;

#[tokio::test]
async fn an_emergency_suspension_not_confirmed_in_time_ends_by_itself() {
    let app = TestApp::start().await;
    let Certified { given, .. } = given_a_certificate(&app).await;
    let mut duty = app.staff("Duty Example", &[Role::DutyOfficer]).await;
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

#[tokio::test]
async fn holder_and_deciders_hear_before_a_suspension_has_lasted_six_months() {
    let app = TestApp::start().await;
    let Certified { given, mut decider } = given_a_certificate(&app).await;
    let path = certificate_path(&certificate_of(&app, &given.organisation).await.id);
    act(&app, &mut decider, &path, "suspend", "documents_kept").await;
    assert_eq!(public_status(&app, &given.organisation).await, "suspended");
    let end = certificate_of(&app, &given.organisation).await.suspension_ends_at.unwrap();
    let left = (end.local_date() - app.clock.now().local_date()).num_days();
    app.days_pass(left - 40);
    app.run_jobs().await;
    assert_eq!(letters_saying(&app, "must be decided by").await, 0);
    days_go_by(&app, 39).await;
    let notices = SUSPENSION_NOTICE_DAYS.len();
    assert_eq!(letters_saying(&app, "The suspension of WM-2026-00001 must be decided by").await, 3 * notices);
}
