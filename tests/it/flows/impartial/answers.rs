//! Appeals are answered by people who took no part; a complaint never reaches whom it is about.

use super::{Way, given_a_member, given_a_tie, sentence, sql_is_refused, tried};
use crate::support::decisions::{AuditedCase, GivenFinding, audited_case, password_given, sign};
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{AccountId, Language, Role};
use waymark::db::schema::{appeals, complaints};
use waymark::impartiality::rules::Rule;

/// An appeal against a refusal that `reviewer` recommended and a decider signed.
pub(super) struct Appealed {
    pub(super) app: TestApp,
    pub(super) case: AuditedCase,
    reviewer: Browser,
    outside: AccountId,
    pub(super) path: String,
}

pub(super) async fn given_an_appeal() -> Appealed {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor, Role::Decider], Language::En).await;
    let case = audited_case(&app, &auditor, &[GivenFinding::CRITICAL]).await;
    let mut reviewer = app.staff("Reviewer Example", &[Role::Reviewer, Role::Decider]).await;
    let mut decider = app.staff("Decider Example", &[Role::Decider]).await;
    let mut outside = app.staff("Outside Example", &[Role::Decider]).await;
    password_given(&app, &reviewer).await;
    let page = reviewer.open(&format!("/en/office/decisions/new?case={}", case.case)).await;
    let page = page.form("").fill("no_conflict", "yes").submit(&mut reviewer).await;
    let form = page.form("/recommend").fill("outcome", "refuse").fill("reason_code", "documents_kept");
    let decision = form.fill("public_text", "Passports were kept.").submit(&mut reviewer).await.path;
    sign(&app, &mut decider, &decision).await;
    let mut owner = app.signed_in(&case.owner).await;
    let page = owner.open(&format!("/en/organisation/{}/appeals", case.organisation)).await;
    page.form("").fill("grounds", "The slips were never looked at.").submit(&mut owner).await;
    let path = outside.open("/en/office/appeals").await.link("AP-2026-00001");
    let outside = outside.account.clone().unwrap();
    Appealed { app, case, reviewer, outside, path }
}

impl Appealed {
    pub(super) async fn sql_writes_nobody(&self, who: &AccountId) {
        for column in ["acknowledged", "proposed", "decided"] {
            let who = who.clone();
            sql_is_refused(&self.app, "appeals_by_nobody_involved", move |conn, now| match column {
                "acknowledged" => diesel::update(appeals::table)
                    .set((appeals::acknowledged_by.eq(&who), appeals::acknowledged_at.eq(now)))
                    .execute(conn),
                "proposed" => diesel::update(appeals::table)
                    .set((appeals::proposed_by.eq(&who), appeals::proposed_at.eq(now)))
                    .execute(conn),
                _ => diesel::update(appeals::table)
                    .set((appeals::decided_by.eq(&who), appeals::decided_at.eq(now)))
                    .execute(conn),
            })
            .await;
        }
    }
}

#[tokio::test]
async fn an_appeal_is_answered_by_people_who_took_no_part() {
    let mut story = given_an_appeal().await;
    let mut auditor = story.app.signed_in(&story.case.auditor).await;
    for browser in [&mut story.reviewer, &mut auditor] {
        let page = browser.open(&story.path).await;
        page.says("You took a part in this case");
        assert_eq!(page.count("main form"), 0);
        tried(Rule::AppealUninvolved, Way::Page);
        for step in ["acknowledge", "propose", "decide"] {
            let forged =
                [("version", "1"), ("outcome", "upheld"), ("reasons", "x"), ("answer", "decide"), ("note", "x")];
            let answer = browser.post(&format!("{}/{step}", story.path), &forged).await;
            assert!(matches!(answer.status, 403 | 409), "{step}: {}", answer.status);
        }
        tried(Rule::AppealUninvolved, Way::Request);
    }
    // Who signed the decision, who audited, who belongs to the organisation, and who has a tie to it.
    let reviewer = story.reviewer.account.clone().unwrap();
    story.sql_writes_nobody(&reviewer).await;
    story.sql_writes_nobody(&story.case.auditor).await;
    story.sql_writes_nobody(&story.case.owner).await;
    let tied = story.app.insert_account("Tied Example", &[Role::Decider], Language::En).await;
    given_a_tie(&story.app, &tied, &story.case.organisation).await;
    story.sql_writes_nobody(&tied).await;
    let member = story.app.insert_account("Member Example", &[Role::Decider], Language::En).await;
    given_a_member(&story.app, &member, &story.case.organisation).await;
    story.sql_writes_nobody(&member).await;
    tried(Rule::AppealUninvolved, Way::Sql);

    let mut outside = story.app.signed_in(&story.outside).await;
    let page = outside.open(&story.path).await;
    page.form("/acknowledge").submit(&mut outside).await.says("Looked at by Outside Example");
    assert!(!sentence(Rule::AppealUninvolved).contains('«'));
}

#[tokio::test]
async fn a_complaint_reaches_everybody_but_whom_it_is_about() {
    let app = TestApp::start().await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let mut subject = app.staff("Auditing Officer", &[Role::CaseOfficer, Role::Auditor]).await;
    let account = subject.account.clone().unwrap();
    let mut visitor = app.visitor();
    let page = visitor.open("/en/complaints").await;
    let form = page.form("").fill("about", "auditor").fill("told", "She shouted at the workers.");
    form.submit(&mut visitor).await.says("SC-2026-00001");
    let path = officer.open("/en/office/appeals").await.link("SC-2026-00001");
    let page = officer.open(&path).await;
    page.form("/name").fill("auditor", account.as_str()).submit(&mut officer).await;

    assert!(!subject.open("/en/office/appeals").await.text().contains("SC-2026"));
    assert_eq!(subject.ask(&path).await.status, 404);
    tried(Rule::ComplaintNotToSubject, Way::Page);
    for step in ["name", "acknowledge", "close"] {
        let forged = [("version", "2"), ("auditor", account.as_str()), ("outcome", "partly"), ("answer", "x")];
        assert_eq!(subject.post(&format!("{path}/{step}"), &forged).await.status, 404, "{step}");
    }
    tried(Rule::ComplaintNotToSubject, Way::Request);
    let who = account.clone();
    sql_is_refused(&app, "complaints_not_by_its_subject", move |conn, now| {
        diesel::update(complaints::table)
            .set((complaints::acknowledged_by.eq(&who), complaints::acknowledged_at.eq(now)))
            .execute(conn)
    })
    .await;
    sql_is_refused(&app, "complaints_not_by_its_subject", move |conn, now| {
        diesel::update(complaints::table)
            .set((complaints::closed_by.eq(&account), complaints::closed_at.eq(now)))
            .execute(conn)
    })
    .await;
    tried(Rule::ComplaintNotToSubject, Way::Sql);
    // Everybody else who handles complaints goes on.
    let page = officer.open(&path).await;
    page.form("/acknowledge").submit(&mut officer).await;
}
