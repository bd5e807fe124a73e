//! Several eyes: whoever audits does not decide, and a critical finding blocks.

use super::story::given_an_organisation;
use crate::support::audits::{comment_and_finish, plan_and_carry_out};
use crate::support::decisions::{password_given, recommend};
use diesel::prelude::*;
use waymark::base::Role;
use waymark::db::schema::account_roles;

#[tokio::test]
async fn the_same_person_does_not_audit_and_decide() {
    let mut story = given_an_organisation("agency_of_origin", "Two Hats Example Co., Ltd.").await;
    story.when_it_is_sent_and_accepted().await;
    let case = story.case().await;
    let audit = plan_and_carry_out(&story.app, &mut story.officer, &mut story.auditor, &case, &[]).await;
    comment_and_finish(&mut story.applicant, &mut story.auditor, &audit).await;

    // The auditor becomes a decider and a reviewer as well: the case stays closed to the auditor's hand.
    let (account, now) = (story.auditor.account.clone().unwrap(), story.app.clock.now());
    story
        .app
        .db
        .write(move |conn| {
            for role in [Role::Decider, Role::Reviewer] {
                diesel::insert_into(account_roles::table)
                    .values((
                        account_roles::account_id.eq(&account),
                        account_roles::role.eq(role),
                        account_roles::given_at.eq(now),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    password_given(&story.app, &story.auditor).await;
    let forged = [("case", case.as_str()), ("no_conflict", "yes"), ("statement", "None.")];
    let answer = story.auditor.post("/en/office/decisions/new", &forged).await;
    assert_eq!(answer.status, 409, "{}", answer.text());

    let decision = recommend(&story.app, &mut story.reviewer, &case).await;
    let page = story.auditor.open(&decision).await;
    assert_eq!(page.count("form[action$='/sign']"), 0, "the auditor is offered to sign");
    let forged = [("version", "2"), ("choice", "sign"), ("no_conflict", "yes")];
    let answer = story.auditor.post(&format!("{decision}/sign"), &forged).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    let reviewer_signs = story.reviewer.post(&format!("{decision}/sign"), &forged).await;
    assert!(matches!(reviewer_signs.status, 403 | 409), "{}", reviewer_signs.status);
}

#[tokio::test]
async fn a_critical_finding_blocks() {
    let mut story = given_an_organisation("agency_of_origin", "Kept Papers Example Co., Ltd.").await;
    story.when_it_is_sent_and_accepted().await;
    let case = story.case().await;
    let findings = [("2.1", "critical")];
    let audit = plan_and_carry_out(&story.app, &mut story.officer, &mut story.auditor, &case, &findings).await;
    comment_and_finish(&mut story.applicant, &mut story.auditor, &audit).await;
    password_given(&story.app, &story.reviewer).await;
    let page = story.reviewer.open(&format!("/en/office/decisions/new?case={case}")).await;
    let page = page.form("").fill("no_conflict", "yes").submit(&mut story.reviewer).await;
    page.says("This blocks a certification").says("is critical and open");
    let form = page.form("/recommend").fill("outcome", "grant").fill("reason_code", "criteria_met");
    let answer = form.fill("public_text", "All is well.").send(&mut story.reviewer).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    let answer = story.app.visitor().ask(&format!("/api/v1/organisations/{}", story.organisation)).await;
    assert_eq!(answer.status, 404);
}
