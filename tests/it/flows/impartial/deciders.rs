//! Who may review and decide.

use super::{Way, parts_exclude_each_other, sentence, sql_is_refused, tried};
use crate::support::decisions::{
    AuditedCase, act, audited_case, certificate_of, certificate_path, password_given, recommend, recommend_and_decide,
    sign,
};
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{DecisionId, Role};
use waymark::db::schema::decisions;
use waymark::impartiality::rules::{Part, Rule};

struct Table {
    app: TestApp,
    auditor: Browser,
    reviewer: Browser,
    first: Browser,
    second: Browser,
    case: AuditedCase,
}

async fn given_an_audited_case() -> Table {
    let app = TestApp::start().await;
    let auditor = app.staff("Arun Example", &[Role::Auditor, Role::Reviewer, Role::Decider]).await;
    let case = audited_case(&app, &auditor.account.clone().unwrap(), &[]).await;
    Table {
        reviewer: app.staff("Lan Example", &[Role::Reviewer, Role::Decider]).await,
        first: app.staff("Prasit Example", &[Role::Decider, Role::Reviewer]).await,
        second: app.staff("Khamla Example", &[Role::Decider]).await,
        app,
        auditor,
        case,
    }
}

/// The page of the decision offers no signature and says why; a forged one is refused for the same reason.
async fn signing_is_closed(app: &TestApp, browser: &mut Browser, decision: &str, rule: Rule) {
    password_given(app, browser).await;
    let page = browser.open(decision).await;
    assert_eq!(page.count("form[action$='/sign']"), 0, "a signature is offered");
    let id = DecisionId::parse(decision.rsplit('/').next().unwrap()).unwrap();
    let version =
        app.db.read(move |conn| Ok(decisions::table.find(id).select(decisions::version).first::<i32>(conn)?));
    let version = version.await.unwrap().to_string();
    let forged = [("version", version.as_str()), ("choice", "sign"), ("no_conflict", "yes")];
    let answer = browser.post(&format!("{decision}/sign"), &forged).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    let said = [sentence(rule), "Who recommended".to_owned(), "another".to_owned()];
    assert!(said.iter().any(|said| answer.text().contains(said.as_str())), "{}", answer.text());
}

#[tokio::test]
async fn who_audited_neither_reviews_nor_decides() {
    let mut table = given_an_audited_case().await;
    password_given(&table.app, &table.auditor).await;
    let begin = format!("/en/office/decisions/new?case={}", table.case.case);
    let page = table.auditor.open(&begin).await;
    assert_eq!(page.count("input[name=no_conflict]"), 0);
    page.says(&sentence(Rule::AuditorNotReviewer));
    tried(Rule::AuditorNotReviewer, Way::Page);
    let forged = [("case", table.case.case.as_str()), ("no_conflict", "yes")];
    let answer = table.auditor.post("/en/office/decisions/new", &forged).await;
    answer.expect_refused(&sentence(Rule::AuditorNotReviewer));
    tried(Rule::AuditorNotReviewer, Way::Request);
    parts_exclude_each_other(&table.app, &table.case.case, Part::LeadAuditor, Part::Reviewer).await;
    tried(Rule::AuditorNotReviewer, Way::Sql);

    let decision = recommend(&table.app, &mut table.reviewer, &table.case.case).await;
    signing_is_closed(&table.app, &mut table.auditor, &decision, Rule::AuditorNotDecider).await;
    tried(Rule::AuditorNotDecider, Way::Page);
    tried(Rule::AuditorNotDecider, Way::Request);
    parts_exclude_each_other(&table.app, &table.case.case, Part::Auditor, Part::Decider).await;
    let auditor = table.case.auditor.clone();
    sql_is_refused(&table.app, "decisions_signed_by_nobody_who_audited", move |conn, _| {
        diesel::update(decisions::table).set(decisions::first_signed_by.eq(&auditor)).execute(conn)
    })
    .await;
    tried(Rule::AuditorNotDecider, Way::Sql);
}

#[tokio::test]
async fn who_reviewed_does_not_decide_and_one_person_signs_once() {
    let mut table = given_an_audited_case().await;
    let decision = recommend(&table.app, &mut table.reviewer, &table.case.case).await;
    signing_is_closed(&table.app, &mut table.reviewer, &decision, Rule::ReviewerNotDecider).await;
    tried(Rule::ReviewerNotDecider, Way::Page);
    tried(Rule::ReviewerNotDecider, Way::Request);
    let reviewer = table.reviewer.account.clone().unwrap();
    sql_is_refused(&table.app, "decisions_reviewer_does_not_sign", move |conn, _| {
        diesel::update(decisions::table).set(decisions::first_signed_by.eq(&reviewer)).execute(conn)
    })
    .await;
    parts_exclude_each_other(&table.app, &table.case.case, Part::Reviewer, Part::Decider).await;
    tried(Rule::ReviewerNotDecider, Way::Sql);

    sign(&table.app, &mut table.first, &decision).await.says("waits for the second");
    signing_is_closed(&table.app, &mut table.first, &decision, Rule::GrantTwoDeciders).await;
    tried(Rule::GrantTwoDeciders, Way::Page);
    tried(Rule::GrantTwoDeciders, Way::Request);
    let first = table.first.account.clone().unwrap();
    sql_is_refused(&table.app, "decisions_signers_differ", move |conn, _| {
        diesel::update(decisions::table).set(decisions::second_signed_by.eq(&first)).execute(conn)
    })
    .await;
    sql_is_refused(&table.app, "decisions_grant_two_deciders", move |conn, now| {
        diesel::update(decisions::table).set((decisions::status.eq("taken"), decisions::taken_at.eq(now))).execute(conn)
    })
    .await;
    tried(Rule::GrantTwoDeciders, Way::Sql);
}

#[tokio::test]
async fn who_decides_does_not_review_again_what_was_sent_back() {
    let mut table = given_an_audited_case().await;
    let decision = recommend(&table.app, &mut table.reviewer, &table.case.case).await;
    password_given(&table.app, &table.first).await;
    let form = table.first.open(&decision).await.form("/sign").fill("choice", "back").fill("reason", "Say more.");
    form.fill("no_conflict", "yes").submit(&mut table.first).await;
    let page = table.first.open(&decision).await;
    assert_eq!(page.count("form[action$='/redraft']"), 0, "who sent it back is offered to write it");
    page.says(&sentence(Rule::DeciderNotReviewer));
    tried(Rule::DeciderNotReviewer, Way::Page);
    let forged = [("version", "3"), ("no_conflict", "yes")];
    let answer = table.first.post(&format!("{decision}/redraft"), &forged).await;
    answer.expect_refused(&sentence(Rule::DeciderNotReviewer));
    tried(Rule::DeciderNotReviewer, Way::Request);
    parts_exclude_each_other(&table.app, &table.case.case, Part::Decider, Part::Reviewer).await;
    tried(Rule::DeciderNotReviewer, Way::Sql);
}

#[tokio::test]
async fn a_withdrawal_is_signed_by_two_people() {
    let mut table = given_an_audited_case().await;
    let (reviewer, first, second) = (&mut table.reviewer, &mut table.first, &mut table.second);
    recommend_and_decide(&table.app, reviewer, first, second, &table.case.case).await;
    let certificate = certificate_of(&table.app, &table.case.organisation).await;
    let page = act(&table.app, second, &certificate_path(&certificate.id), "withdraw", "documents_kept").await;
    assert!(page.path.contains("/decisions/"), "{}", page.path);
    let decision = page.path.clone();
    signing_is_closed(&table.app, second, &decision, Rule::WithdrawTwoDeciders).await;
    tried(Rule::WithdrawTwoDeciders, Way::Page);
    tried(Rule::WithdrawTwoDeciders, Way::Request);
    sql_is_refused(&table.app, "decisions_grant_two_deciders", move |conn, now| {
        diesel::update(decisions::table.filter(decisions::kind.eq("withdrawal")))
            .set((decisions::status.eq("taken"), decisions::taken_at.eq(now)))
            .execute(conn)
    })
    .await;
    tried(Rule::WithdrawTwoDeciders, Way::Sql);
}

#[tokio::test]
async fn who_proposed_a_rejection_does_not_confirm_it() {
    let mut story =
        crate::flows::story::given_an_organisation("agency_of_origin", "Two Chairs Example Co., Ltd.").await;
    crate::support::applications::send(&mut story.applicant, &story.application).await;
    crate::support::applications::take_up(&mut story.officer, &story.application).await;
    let office = crate::support::applications::in_office(&story.application);
    let page = story.officer.open(&format!("{office}/reject")).await;
    let form = page.form("").fill("code", "no_licence").fill("reason", "The licence ended.");
    form.submit(&mut story.officer).await;
    let second = format!("{office}/second");
    let page = story.officer.open(&second).await;
    assert_eq!(page.count("main form"), 0);
    page.says(&sentence(Rule::SecondOfficerDiffers));
    tried(Rule::SecondOfficerDiffers, Way::Page);
    let mut other = story.app.staff("Boun Example", &[Role::CaseOfficer]).await;
    let version = other.open(&second).await.form("").value("version").unwrap().to_owned();
    let mut forged = vec![("answer", "confirm"), ("note", "Mine"), ("conflict", "no"), ("statement", "None.")];
    forged.push(("version", &version));
    story.officer.post(&second, &forged).await.expect_refused(&sentence(Rule::SecondOfficerDiffers));
    tried(Rule::SecondOfficerDiffers, Way::Request);
    let case = story.case().await;
    parts_exclude_each_other(&story.app, &case, Part::Officer, Part::SecondOfficer).await;
    tried(Rule::SecondOfficerDiffers, Way::Sql);
}
