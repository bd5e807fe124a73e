//! Three years of a certificate by a clock that is moved: granted, looked at once, a surveillance missed, suspended by
//! a person, verified and reinstated by others, and certified again under its number.

use crate::support::TestApp;
use crate::support::applications::{
    accept, add_licence, answer_everything, choose_scope, confirm_organisation, name_partners, send, sign, write_fees,
};
use crate::support::audits::{comment_and_finish, plan_and_carry_out};
use crate::support::decisions::{
    AuditedCase, GivenFinding, act, audited_case, certificate_of, certificate_path, password_given,
    recommend_and_decide,
};
use crate::support::life::{again, days_go_by, finished_audit, letters_saying, open_tasks, public_status, verified};
use diesel::prelude::*;
use waymark::base::{CaseId, Language, Role};
use waymark::db::schema::cases;
use waymark::history;

/// The holder applies anew through the real pages; an officer accepts; an auditor who never led here audits on site and
/// finds nothing; the report is final. Returns the case of the renewal.
async fn when_the_holder_applies_anew_and_is_audited(app: &TestApp, given: &AuditedCase) -> CaseId {
    let mut owner = app.signed_in(&given.owner).await;
    let page = owner.open(&format!("/en/organisation/{}/addresses", given.organisation)).await;
    page.form("").fill("text-0", "1 Example Road").fill("language-0", "en").submit(&mut owner).await;
    let list = owner.open("/en/applications").await;
    let form = list.form("").fill("organisation", given.organisation.as_str()).fill("kind", "renewal");
    let path = form.submit(&mut owner).await.path;
    confirm_organisation(&mut owner, &path).await;
    add_licence(&mut owner, &path, "0100/2029").await;
    choose_scope(&mut owner, &path).await;
    name_partners(&mut owner, &path).await;
    write_fees(&mut owner, &path).await;
    answer_everything(&mut owner, &path).await;
    sign(&mut owner, &path).await;
    send(&mut owner, &path).await.says("Your application was sent");
    let mut officer = app.staff("Renewing Officer", &[Role::CaseOfficer]).await;
    accept(&mut officer, &path).await.says("The application was accepted");
    let organisation = given.organisation.clone();
    let case = app.db.read(move |conn| {
        let of_it = cases::table.filter(cases::organisation_id.eq(organisation).and(cases::kind.eq("renewal")));
        Ok(of_it.select(cases::id).first::<CaseId>(conn)?)
    });
    let case = case.await.unwrap();
    let mut auditor = app.staff("Fresh Auditor", &[Role::Auditor]).await;
    let audit = plan_and_carry_out(app, &mut officer, &mut auditor, &case, &[]).await;
    auditor.open(&audit).await.says("Recertification");
    comment_and_finish(&mut owner, &mut auditor, &audit).await;
    case
}

#[tokio::test]
async fn a_certificate_lives_three_years_and_is_renewed() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer]).await;
    let mut first = app.staff("First Example", &[Role::Decider]).await;
    let mut second = app.staff("Second Example", &[Role::Decider]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &given.case).await;
    let granted = certificate_of(&app, &given.organisation).await;
    let path = certificate_path(&granted.id);
    assert_eq!(public_status(&app, &given.organisation).await, "conditions");

    // The first surveillance is due within a year; the holder hears of it 90, 30, 7 and 1 days before.
    let mut owner = app.signed_in(&given.owner).await;
    let mine = format!("/en/organisation/{}/certificate", given.organisation);
    owner.open(&mine).await.says("The next yearly audit is due by 22 November 2027");
    days_go_by(&app, 359).await;
    assert_eq!(letters_saying(&app, "yearly audit for").await, 3);
    finished_audit(&app, &given, "surveillance").await;
    again(&app, &mut owner).await;
    owner.open(&mine).await.says("The next yearly audit is due by 22 November 2028");
    days_go_by(&app, 10).await;
    assert_eq!(letters_saying(&app, "yearly audit for").await, 3, "nobody is told of what has taken place");
    assert!(!open_tasks(&app).await.contains(&"surveillance_missed".to_owned()));

    // The condition was due and is not met: the holder was told before, and the deciders have a task.
    assert_eq!(letters_saying(&app, "Condition").await, 4);
    assert_eq!(open_tasks(&app).await, ["condition_late"]);

    // The second year goes by without an audit: a task proposes, nothing else happens by itself.
    app.days_pass(350);
    app.run_jobs().await;
    assert_eq!(open_tasks(&app).await, ["condition_late"]);
    days_go_by(&app, 13).await;
    assert_eq!(open_tasks(&app).await, ["surveillance_missed", "condition_late"]);
    assert_eq!(letters_saying(&app, "did not take place").await, 1);
    assert_eq!(public_status(&app, &given.organisation).await, "conditions", "only a person suspends");
    again(&app, &mut first).await;
    again(&app, &mut second).await;
    first.open(&path).await.says("consider a suspension");

    act(&app, &mut first, &path, "suspend", "surveillance_missed").await;
    assert_eq!(public_status(&app, &given.organisation).await, "suspended");
    assert_eq!(open_tasks(&app).await, ["condition_late"]);
    finished_audit(&app, &given, "surveillance").await;

    // Nobody reinstates what nobody has verified; who verified does not reinstate; who suspended does neither.
    password_given(&app, &second).await;
    let page = second.open(&path).await;
    page.says("Nobody has verified");
    let version = certificate_of(&app, &given.organisation).await.version.to_string();
    let reinstating =
        [("version", &*version), ("reason_code", "criteria_met"), ("public_text", "Seen."), ("no_conflict", "yes")];
    let answer = second.post(&format!("{path}/reinstate"), &reinstating).await;
    answer.expect_refused("Nobody has verified");
    let answer = first.post(&format!("{path}/verify"), &[("version", &*version), ("staff_note", "Seen")]).await;
    answer.expect_refused("Somebody else verifies");
    verified(&app, &path).await;
    act(&app, &mut second, &path, "reinstate", "criteria_met").await.says("The certificate stands again");
    assert_eq!(public_status(&app, &given.organisation).await, "conditions");

    // Renewed before its end: the number stays, and the page shows both years.
    app.days_pass(200);
    app.run_jobs().await;
    for browser in [&mut reviewer, &mut first, &mut second] {
        again(&app, browser).await;
    }
    let renewal = when_the_holder_applies_anew_and_is_audited(&app, &given).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &renewal).await;
    let renewed = certificate_of(&app, &given.organisation).await;
    assert_eq!((&renewed.number, &renewed.id), (&granted.number, &granted.id));
    assert!(renewed.valid_until > granted.valid_until);
    assert_eq!(public_status(&app, &given.organisation).await, "certified");
    let page = app.visitor().open(&format!("/en/register/{}", given.organisation)).await;
    page.says("Certified again, under the same number: WM-2026-00001").says("The suspension ended");
    // The end of the first three years passes without a trace.
    days_go_by(&app, 200).await;
    assert_eq!(public_status(&app, &given.organisation).await, "certified");
    assert!(app.db.read(history::verify).await.unwrap().is_ok());
}
