//! An agency's way: applies, is asked, applies again, is audited with a major and a minor finding, puts them right, is
//! certified by two, suspended in an emergency, confirmed, and reinstated.

use super::story::given_an_organisation;
use crate::support::audits::{answer_and_verify, comment_and_finish, plan_and_carry_out};
use crate::support::decisions::{act, certificate_of, certificate_path, recommend_and_decide};

#[tokio::test]
async fn an_agency_is_certified_suspended_confirmed_and_reinstated() {
    let mut story = given_an_organisation("agency_of_origin", "Three Rivers Example Co., Ltd.").await;
    story.when_it_is_returned_and_sent_again().await;
    story.then_it_is_accepted().await;
    let answer = story.app.visitor().ask(&format!("/en/register/{}", story.organisation)).await;
    assert_eq!(answer.status, 404, "an application in progress is not public");

    let case = story.case().await;
    let findings = [("4.2", "minor"), ("5.1", "major")];
    let audit = plan_and_carry_out(&story.app, &mut story.officer, &mut story.auditor, &case, &findings).await;
    comment_and_finish(&mut story.applicant, &mut story.auditor, &audit).await;
    answer_and_verify(&story.app, &mut story.applicant, &mut story.auditor, &audit).await;

    recommend_and_decide(&story.app, &mut story.reviewer, &mut story.first_decider, &mut story.second_decider, &case)
        .await;
    assert_eq!(story.public_status().await, "certified");
    story.public_page().await.says("Certified").says("WM-2026-00001").says("Three Rivers Example Co., Ltd.");
    let verified = story.app.visitor().open("/en/verify/wm-2026-oooo1").await;
    verified.says("Three Rivers Example Co., Ltd.");

    let certificate = certificate_path(&certificate_of(&story.app, &story.organisation).await.id);
    act(&story.app, &mut story.duty_officer, &certificate, "emergency", "fees_charged").await;
    assert_eq!(story.public_status().await, "suspended");
    story.public_page().await.says("do not pay");

    act(&story.app, &mut story.first_decider, &certificate, "confirm", "fees_charged").await;
    assert_eq!(story.public_status().await, "suspended");
    act(&story.app, &mut story.officer, &certificate, "verify", "").await;
    act(&story.app, &mut story.second_decider, &certificate, "reinstate", "criteria_met").await;
    assert_eq!(story.public_status().await, "certified");

    let letters = story.app.letters().await;
    let about = |words: &str| letters.iter().filter(|letter| letter.subject.contains(words)).count();
    assert!(letters.len() >= 10, "only {} letters", letters.len());
    assert_eq!(about("«"), 0);
    let head = story.app.db.read(waymark::history::verify).await.unwrap().unwrap();
    assert!(head.position > 40);
}
