//! An employer's way to "certified with conditions"; and a fee finding that closes with a committee member's word.

use super::story::given_an_organisation;
use crate::support::audits::{comment_and_finish, findings_of, judge, plan_and_carry_out, send_evidence, send_plan};
use crate::support::decisions::recommend_and_decide;
use crate::support::fees::has_all_words;
use crate::support::life::letters_saying;
use diesel::prelude::*;
use waymark::db::schema::organisations;

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

#[tokio::test]
async fn a_member_of_the_committee_says_by_a_link_whether_it_is_put_right_and_the_auditor_reads_it() {
    let mut story = given_an_organisation("employer", "Clear Water Example Seafood Co., Ltd.").await;
    story.when_it_is_sent_and_accepted().await;
    let (case, organisation) = (story.case().await, story.organisation.clone());
    let large = diesel::update(organisations::table.find(organisation)).set(organisations::head_count.eq(120));
    story.app.db.write(move |conn| Ok(large.execute(conn).map(drop)?)).await.unwrap();
    let findings = [("E1.1", "minor")];
    let audit = plan_and_carry_out(&story.app, &mut story.officer, &mut story.auditor, &case, &findings).await;
    comment_and_finish(&mut story.applicant, &mut story.auditor, &audit).await;
    let finding = findings_of(&mut story.auditor, &audit).await.remove(0);
    send_plan(&story.app, &mut story.applicant, &finding).await;
    judge(&mut story.auditor, &finding, "plan", "accept", "The plan fits.").await;
    send_evidence(&mut story.applicant, &finding).await;
    let committee = format!("/en/organisation/{}/committee", story.organisation);
    let election = [("what", "election"), ("elected", "1/10/2026"), ("seats", "5"), ("women", "2"), ("men", "3")];
    let election = [&election[..], &[("migrants", "3"), ("languages", "my, th")]].concat();
    assert_eq!(story.applicant.post(&committee, &election).await.status, 303);

    // Without a member's word it does not close.
    let page = story.auditor.open(&finding).await;
    let form = page.form("evidence").fill("judgement", "accept").fill("how", "documents").fill("note", "Seen.");
    let refused = form.send(&mut story.auditor).await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(refused.text().contains("has not countersigned"), "{}", refused.text());

    let page = story.auditor.open(&format!("{finding}/countersign")).await;
    let form = page.form("").fill("seat", "6").fill("language", "my");
    assert_eq!(form.send(&mut story.auditor).await.status, 409, "there are five seats");
    let made = page.form("").fill("seat", "2").fill("language", "my").send(&mut story.auditor).await;
    assert_eq!(made.status, 200, "shown once");
    let page = made.page();
    let link = page.text_at("code");
    let link = &link[link.find("/my/").unwrap()..];
    let mut member = story.app.visitor();
    let asked = member.open(link).await;
    has_all_words(&asked);
    let thanks = member.post(link, &[("word", "put_right")]).await;
    assert_eq!(thanks.status, 200);
    assert!(member.cookies().is_empty(), "nobody learns who it was");
    assert_eq!(member.ask(link).await.status, 404, "the link works once");
    let told = "The workers’ committee of Clear Water Example Seafood Co., Ltd. answered: it is put right";
    assert_eq!(letters_saying(&story.app, told).await, 1, "the auditor");
    judge(&mut story.auditor, &finding, "evidence", "accept", "Seen.").await.says("Verified and closed");
}
