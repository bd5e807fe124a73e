//! Review, recommendation and signatures, through the real pages.

use crate::support::decisions::{
    AuditedCase, GivenFinding, audited_case, certificate_of, certificate_path, password_given, recommend,
    recommend_and_decide, sign,
};
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{Language, Role};
use waymark::certificates::rules::CertificateState;
use waymark::db::schema::{case_participants, cases, fee_schedules, findings, history, public_changes};

struct People {
    reviewer: Browser,
    first: Browser,
    second: Browser,
}

async fn people(app: &TestApp) -> People {
    People {
        reviewer: app.staff("Kham Example", &[Role::Reviewer]).await,
        first: app.staff("Suda Example", &[Role::Decider]).await,
        second: app.staff("Boun Example", &[Role::Decider]).await,
    }
}

async fn given(app: &TestApp, findings: &[GivenFinding]) -> AuditedCase {
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    audited_case(app, &auditor, findings).await
}

#[tokio::test]
async fn two_deciders_make_a_recommendation_public() {
    let app = TestApp::start().await;
    let case = given(&app, &[]).await;
    let mut people = people(&app).await;
    people.reviewer.open("/en/office/decisions").await.says("Three Rivers Example Agency").says("To review");
    let decision = recommend(&app, &mut people.reviewer, &case.case).await;
    let page = sign(&app, &mut people.first, &decision).await;
    page.says("Signed once, waits for the second").says("Suda Example");
    let page = sign(&app, &mut people.second, &decision).await;
    page.says("The decision counts now").says("WM-2026-00001");
    let certificate = certificate_of(&app, &case.organisation).await;
    assert_eq!(certificate.state, CertificateState::Active);
    assert_eq!(certificate.valid_until.to_string(), "2029-11-22");
    let (schedule, id, organisation) = (case.schedule.clone(), case.case.clone(), case.organisation.clone());
    let (published, closed, kinds, changes) = app
        .db
        .read(move |conn| {
            let published: String = fee_schedules::table.find(&schedule).select(fee_schedules::status).first(conn)?;
            let closed: Option<chrono::NaiveDateTime> = cases::table.find(&id).select(cases::closed_at).first(conn)?;
            let kinds: Vec<String> = history::table
                .filter(history::organisation_id.eq(&organisation).and(history::is_public.eq(true)))
                .filter(history::subject_kind.eq("certificate"))
                .select(history::kind)
                .load(conn)?;
            let changes: i64 = public_changes::table
                .filter(public_changes::organisation_id.eq(&organisation))
                .count()
                .get_result(conn)?;
            Ok((published, closed, kinds, changes))
        })
        .await
        .unwrap();
    assert_eq!((published.as_str(), closed.is_some(), changes > 0), ("published", true, true));
    assert_eq!(kinds, ["certificate_granted"]);
    let owner = app.email_of(&case.owner).await;
    assert!(app.letters().await.iter().any(|letter| letter.to.as_str() == owner));
}

#[tokio::test]
async fn nobody_sits_in_two_seats() {
    let app = TestApp::start().await;
    let everything = [Role::Auditor, Role::Reviewer, Role::Decider];
    let mut auditor = app.staff("Arun Example", &everything).await;
    let mut reviewer = app.staff("Kham Example", &everything).await;
    let mut first = app.staff("Suda Example", &everything).await;
    let case = audited_case(&app, auditor.account.as_ref().unwrap(), &[]).await;

    // Who audited does not review.
    let new = format!("/en/office/decisions/new?case={}", case.case);
    let page = auditor.open(&new).await;
    assert_eq!(page.count("main form"), 0);
    let forged = [("case", case.case.as_str()), ("no_conflict", "yes")];
    assert_eq!(auditor.post("/en/office/decisions/new", &forged).await.status, 409);

    // Who audited or reviewed does not sign; who signed first does not sign again.
    let decision = recommend(&app, &mut reviewer, &case.case).await;
    let forged = |version| [("version", version), ("choice", "sign"), ("no_conflict", "yes")];
    for browser in [&mut auditor, &mut reviewer] {
        password_given(&app, browser).await;
        assert_eq!(browser.open(&decision).await.count("form[action$='/sign']"), 0);
        assert_eq!(browser.post(&format!("{decision}/sign"), &forged("2")).await.status, 409);
    }
    sign(&app, &mut first, &decision).await.says("waits for the second");
    first.post(&format!("{decision}/sign"), &forged("3")).await.expect_refused("The second signature is another");

    // And who decided does not review what was sent back.
    let mut second = app.staff("Boun Example", &[Role::Decider]).await;
    let page = second.open(&decision).await;
    let form = page.form("/sign").fill("choice", "back").fill("reason", "The scope is not clear");
    form.fill("no_conflict", "yes").submit(&mut second).await.says("Sent back");
    assert_eq!(first.open(&decision).await.count("form[action$='/redraft']"), 0);
    let forged = [("version", "4"), ("no_conflict", "yes")];
    assert_eq!(first.post(&format!("{decision}/redraft"), &forged).await.status, 409);
}

#[tokio::test]
async fn a_decision_that_was_sent_back_is_written_again() {
    let app = TestApp::start().await;
    let case = given(&app, &[]).await;
    let mut people = people(&app).await;
    let decision = recommend(&app, &mut people.reviewer, &case.case).await;
    let page = people.first.open(&decision).await;
    let missing = page.form("/sign").fill("choice", "back").fill("no_conflict", "yes").send(&mut people.first).await;
    assert_eq!(missing.status, 422);
    let form = missing.page().form("/sign").fill("reason", "The scope is not clear").fill("no_conflict", "yes");
    form.submit(&mut people.first).await.says("Sent back");
    app.clock.advance(chrono::Duration::minutes(1));
    let page = people.reviewer.open(&decision).await;
    page.says("The scope is not clear");
    let page = page.form("/redraft").fill("no_conflict", "yes").submit(&mut people.reviewer).await;
    let form = page.form("/recommend").fill("public_text", "Checked again.");
    form.submit(&mut people.reviewer).await.says("Waits for a decider");
    sign(&app, &mut people.first, &decision).await;
    sign(&app, &mut people.second, &decision).await.says("The decision counts now");
}

#[tokio::test]
async fn an_open_critical_finding_blocks_before_the_score_is_read() {
    let app = TestApp::start().await;
    let case = given(&app, &[GivenFinding::CRITICAL]).await;
    let mut people = people(&app).await;
    let page = people.reviewer.open(&format!("/en/office/decisions/new?case={}", case.case)).await;
    let page = page.form("").fill("no_conflict", "yes").submit(&mut people.reviewer).await;
    page.says("This blocks a certification").says("is critical and open");
    assert_eq!(page.count("input[name=outcome]"), 1, "only a refusal is open");
    let forged = page.form("/recommend").fill("outcome", "grant").fill("reason_code", "criteria_met");
    let answer = forged.fill("public_text", "All is well.").send(&mut people.reviewer).await;
    answer.expect_refused("is critical and open");
    // A refusal needs one decider, and nothing becomes public.
    let page = people.reviewer.open(&page.path).await;
    let form = page.form("/recommend").fill("reason_code", "forced_labour").fill("public_text", "Papers were kept.");
    let page = form.submit(&mut people.reviewer).await;
    let page = sign(&app, &mut people.first, &page.path).await;
    page.says("The decision counts now").says("Refuse");
    let mut owner = app.signed_in(&case.owner).await;
    let page = owner.open(&format!("/en/organisation/{}/certificate", case.organisation)).await;
    page.says("We refused certification on 23 November 2026").says("Papers were kept.").says("23 December 2026");
    for path in [format!("/en/register/{}", case.organisation), format!("/api/v1/organisations/{}", case.organisation)]
    {
        assert_eq!(app.visitor().ask(&path).await.status, 404, "a refusal is not shown: {path}");
    }
}

#[tokio::test]
async fn minor_findings_become_conditions() {
    let app = TestApp::start().await;
    let case = given(&app, &[GivenFinding::MINOR, GivenFinding::MINOR]).await;
    let mut people = people(&app).await;
    let decision =
        recommend_and_decide(&app, &mut people.reviewer, &mut people.first, &mut people.second, &case.case).await;
    people.first.open(&decision).await.says("16").says("Certify, with 2 conditions");
    let certificate = certificate_of(&app, &case.organisation).await;
    assert_eq!(certificate.state, CertificateState::ActiveWithConditions);
    let path = certificate_path(&certificate.id);
    let page = people.reviewer.open(&path).await;
    page.says("Waits for the auditor");
    assert_eq!(page.count("form[action*='/conditions/']"), 0);

    // Once the auditor has closed the findings, each condition is marked as met; with the last one they are gone.
    let (ids, auditor, now) = (case.findings.clone(), case.auditor.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            diesel::update(findings::table.filter(findings::id.eq_any(&ids)))
                .set((
                    findings::status.eq("verified_closed"),
                    findings::closed_at.eq(now),
                    findings::closed_by.eq(&auditor),
                ))
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
    for left in [1, 0] {
        let page = people.reviewer.open(&path).await;
        let action = page.attribute("form[action*='/conditions/']", "action").unwrap();
        let page = page.form(&action).submit(&mut people.reviewer).await;
        assert_eq!(page.count("form[action*='/conditions/']"), left);
    }
    assert_eq!(certificate_of(&app, &case.organisation).await.state, CertificateState::Active);
}

#[tokio::test]
async fn two_deciders_at_once_and_one_is_told() {
    let app = TestApp::start().await;
    let case = given(&app, &[]).await;
    let mut people = people(&app).await;
    let decision = recommend(&app, &mut people.reviewer, &case.case).await;
    let seen_by_first = people.first.open(&decision).await.form("/sign").fill("no_conflict", "yes");
    let seen_by_second = people.second.open(&decision).await.form("/sign").fill("no_conflict", "yes");
    let (one, other) = tokio::join!(seen_by_first.send(&mut people.first), seen_by_second.send(&mut people.second));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let told = if one.status == 409 { one } else { other };
    told.page().says("Someone else changed this meanwhile").says("Signed once, waits for the second");
}

#[tokio::test]
async fn a_signature_needs_the_password_again_after_five_minutes() {
    let app = TestApp::start().await;
    let case = given(&app, &[]).await;
    let mut people = people(&app).await;
    let decision = recommend(&app, &mut people.reviewer, &case.case).await;
    app.clock.advance(chrono::Duration::minutes(6));
    let page = people.first.open(&decision).await;
    let answer = page.form("/sign").fill("no_conflict", "yes").send(&mut people.first).await;
    let to = answer.expect_redirect().to_owned();
    assert!(to.starts_with("/en/account/confirm?next=%2Fen%2Foffice%2Fdecisions%2F"), "{to}");
    sign(&app, &mut people.first, &decision).await.says("Signed once");
}

#[tokio::test]
async fn a_grant_is_not_signed_over_changed_findings() {
    let app = TestApp::start().await;
    let case = given(&app, &[GivenFinding::MINOR]).await;
    let mut people = people(&app).await;
    let decision = recommend(&app, &mut people.reviewer, &case.case).await;
    let finding = case.findings[0].clone();
    app.db
        .write(move |conn| {
            diesel::update(findings::table.find(&finding)).set(findings::grade.eq("major")).execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
    let page = people.first.open(&decision).await;
    let answer = page.form("/sign").fill("no_conflict", "yes").send(&mut people.first).await;
    answer.expect_refused("The findings have changed");
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_typed_is_kept() {
    let app = TestApp::start().await;
    let case = given(&app, &[]).await;
    let mut people = people(&app).await;
    let page = people.reviewer.open(&format!("/en/office/decisions/new?case={}", case.case)).await;
    let answer = page.form("").send(&mut people.reviewer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page().form("").fill("no_conflict", "yes").submit(&mut people.reviewer).await;
    let form = page.form("/recommend").fill("staff_note", "Seen twice").fill("public_text", "");
    let answer = form.send(&mut people.reviewer).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Fill in this answer").says("Seen twice");
    let parts: i64 = app
        .db
        .read(move |conn| {
            Ok(case_participants::table
                .filter(case_participants::case_id.eq(&case.case).and(case_participants::part.eq("reviewer")))
                .count()
                .get_result(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(parts, 1);
    for path in [page.path.as_str(), "/en/office/decisions", "/en/office/certificates"] {
        let mut stranger = app.person("Somebody Example", Language::En).await;
        assert_eq!(stranger.ask(path).await.status, 404);
    }
}
