//! A yearly audit finds something: it is put right, and the certificate stands.

use crate::support::TestApp;
use crate::support::audits::{answer_and_verify, comment_and_finish, plan_and_carry_out};
use crate::support::decisions::{Certified, given_a_certificate};
use crate::support::life::{days_go_by, letters_saying, open_tasks, public_status};
use waymark::base::{CaseId, Role};

#[tokio::test]
async fn what_a_surveillance_finds_is_put_right_and_the_certificate_stands() {
    let app = TestApp::start().await;
    let Certified { given, .. } = given_a_certificate(&app).await;
    assert_eq!(public_status(&app, &given.organisation).await, "certified");

    app.days_pass(330);
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let mut auditor = app.staff("Next Auditor Example", &[Role::Auditor]).await;
    let mut owner = app.signed_in(&given.owner).await;
    let page = officer.open("/en/office/audits/programme").await;
    let begun = page.form("/programme").fill("kind", "surveillance").send(&mut officer).await;
    let case = CaseId::parse(begun.expect_redirect().rsplit('=').next().unwrap()).unwrap();
    let findings = [("4.2", "minor"), ("5.1", "major")];
    let audit = plan_and_carry_out(&app, &mut officer, &mut auditor, &case, &findings).await;
    comment_and_finish(&mut owner, &mut auditor, &audit).await;
    assert_eq!(public_status(&app, &given.organisation).await, "certified", "a finding alone suspends nothing");
    owner.open("/en/applications/findings").await.says("Major").says("Minor");
    answer_and_verify(&app, &mut owner, &mut auditor, &audit).await;
    owner.open("/en/applications/findings").await.says("Verified and closed");

    // The year's audit has taken place: nobody is told that it did not, and the certificate stands.
    days_go_by(&app, 45).await;
    assert_eq!(letters_saying(&app, "did not take place").await, 0);
    assert!(!open_tasks(&app).await.contains(&"surveillance_missed".to_owned()));
    assert_eq!(public_status(&app, &given.organisation).await, "certified");
    assert!(app.db.read(waymark::history::verify).await.unwrap().is_ok());
}
