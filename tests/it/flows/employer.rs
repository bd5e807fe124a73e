//! An employer's way to "certified with conditions".

use super::story::given_an_organisation;
use crate::support::audits::{comment_and_finish, findings_of, judge, plan_and_carry_out, send_plan};
use crate::support::decisions::recommend_and_decide;

#[tokio::test]
async fn an_employer_is_certified_with_conditions() {
    let mut story = given_an_organisation("employer", "Clear Water Example Seafood Co., Ltd.").await;
    story.when_it_is_sent_and_accepted().await;
    let case = story.case().await;
    let findings = [("E7.2", "minor")];
    let audit = plan_and_carry_out(&story.app, &mut story.officer, &mut story.auditor, &case, &findings).await;
    comment_and_finish(&mut story.applicant, &mut story.auditor, &audit).await;
    for finding in findings_of(&mut story.auditor, &audit).await {
        send_plan(&story.app, &mut story.applicant, &finding).await;
        judge(&mut story.auditor, &finding, "plan", "accept", "The plan fits.").await;
    }
    recommend_and_decide(&story.app, &mut story.reviewer, &mut story.first_decider, &mut story.second_decider, &case)
        .await;
    assert_eq!(story.public_status().await, "conditions");
    story.public_page().await.says("with conditions").says("What must still be put right").says("By 23 November 2027");
}
