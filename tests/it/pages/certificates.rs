//! Suspensions, withdrawals and the end of certificates, through the real pages and the real clocks.

use crate::support::decisions::{
    AuditedCase, GivenFinding, act, audited_case, certificate_of, certificate_path, password_given,
    recommend_and_decide, sign,
};
use crate::support::{Browser, TestApp};
use waymark::base::{AccountId, Language, OrganisationId, Role};
use waymark::certificates::rules::CertificateState;
use waymark::history;
use waymark::referrals::store::list_open;

struct Story {
    app: TestApp,
    case: AuditedCase,
    duty: Browser,
    first: Browser,
    second: Browser,
    path: String,
}

/// A certified organisation, a duty officer who is a decider too, and the two deciders who certified it.
async fn certified(findings: &[GivenFinding]) -> Story {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor, Role::Decider], Language::En).await;
    let case = audited_case(&app, &auditor, findings).await;
    let mut reviewer = app.staff("Kham Example", &[Role::Reviewer]).await;
    let mut first = app.staff("Suda Example", &[Role::Decider]).await;
    let mut second = app.staff("Boun Example", &[Role::Decider]).await;
    let duty = app.staff("Mali Example", &[Role::DutyOfficer, Role::Decider]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &case.case).await;
    let path = certificate_path(&certificate_of(&app, &case.organisation).await.id);
    Story { app, case, duty, first, second, path }
}

async fn state(app: &TestApp, organisation: &OrganisationId) -> CertificateState {
    certificate_of(app, organisation).await.state
}

async fn open_tasks(app: &TestApp) -> Vec<String> {
    let tasks = app.db.read(|conn| Ok(list_open(conn, Role::ALL)?)).await.unwrap();
    // Help lines are tried again by a clock of their own.
    tasks.into_iter().map(|task| task.kind).filter(|kind| kind != "retest_help_line").collect()
}

/// What the public timeline says of the certificate.
async fn timeline(app: &TestApp, organisation: &OrganisationId) -> Vec<String> {
    let id = organisation.clone();
    let events = app.db.read(move |conn| Ok(history::public_of_organisation(conn, &id)?)).await.unwrap();
    events.into_iter().map(|event| event.kind).filter(|kind| !kind.starts_with("fee_")).collect()
}

async fn letters_about(app: &TestApp, account: &AccountId) -> usize {
    let address = app.email_of(account).await;
    // Surveillance has letters of its own.
    let is_other = |subject: &str| !subject.contains("yearly audit");
    let letters = app.letters().await;
    letters.iter().filter(|letter| letter.to.as_str() == address && is_other(&letter.subject)).count()
}

#[tokio::test]
async fn an_emergency_suspension_is_confirmed_by_another_and_lifted_by_another() {
    let mut story = certified(&[GivenFinding::MINOR]).await;
    let organisation = story.case.organisation.clone();
    let page = act(&story.app, &mut story.duty, &story.path, "emergency", "documents_kept").await;
    page.says("Suspended. The public sees it now").says("72 hours left");
    assert_eq!(state(&story.app, &organisation).await, CertificateState::Suspended);
    assert_eq!(open_tasks(&story.app).await, ["confirm_suspension"]);

    // Not by who suspended, and not by who audited.
    let page = story.duty.open(&format!("{}/confirm", story.path)).await;
    page.says("You suspended it");
    assert_eq!(page.count("main form"), 0);
    let mut auditor = story.app.signed_in(&story.case.auditor).await;
    assert_eq!(auditor.open(&format!("{}/confirm", story.path)).await.count("main form"), 0);

    let page = act(&story.app, &mut story.first, &story.path, "confirm", "documents_kept").await;
    page.says("The suspension is confirmed");
    assert_eq!(open_tasks(&story.app).await, Vec::<String>::new());
    story.app.hours_pass(80);
    story.app.run_jobs().await;
    assert_eq!(state(&story.app, &organisation).await, CertificateState::Suspended);

    password_given(&story.app, &story.duty).await;
    let forged = [("version", "3"), ("reason_code", "criteria_met"), ("public_text", "x"), ("no_conflict", "yes")];
    let answer = story.duty.post(&format!("{}/reinstate", story.path), &forged).await;
    answer.expect_refused("You suspended it");
    crate::support::life::verified(&story.app, &story.path).await;
    let page = act(&story.app, &mut story.second, &story.path, "reinstate", "criteria_met").await;
    page.says("The certificate stands again");
    assert_eq!(state(&story.app, &organisation).await, CertificateState::ActiveWithConditions);
    let mut kinds = timeline(&story.app, &organisation).await;
    kinds.sort_unstable();
    let wanted = [
        "certificate_granted_with_conditions",
        "certificate_reinstated",
        "certificate_suspended",
        "suspension_confirmed",
    ];
    assert_eq!(kinds, wanted);
}

#[tokio::test]
async fn a_suspension_nobody_confirms_in_72_hours_ends_and_opens_an_urgent_task() {
    let mut story = certified(&[]).await;
    act(&story.app, &mut story.duty, &story.path, "emergency", "fees_charged").await;
    story.app.hours_pass(71);
    story.app.run_jobs().await;
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Suspended);
    story.app.hours_pass(1);
    story.app.run_jobs().await;
    story.app.run_jobs().await;
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Active);
    assert_eq!(open_tasks(&story.app).await, ["suspension_unconfirmed"]);
    let kinds = timeline(&story.app, &story.case.organisation).await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "suspension_not_confirmed").count(), 1);
    // The task is closed by hand, with a note.
    let mut decider = story.app.signed_in(story.first.account.as_ref().unwrap()).await;
    let page = decider.open("/en/office").await;
    page.says("was not confirmed in time");
    let task = page.link("was not confirmed in time");
    let page = decider.open(&task).await;
    assert_eq!(page.form("/done").send(&mut decider).await.status, 422);
    page.form("/done").fill("note", "Nothing follows").submit(&mut decider).await.says("The task is closed");
    assert_eq!(open_tasks(&story.app).await, Vec::<String>::new());
}

#[tokio::test]
async fn after_six_months_a_suspension_stays_and_its_decision_is_overdue() {
    let mut story = certified(&[]).await;
    act(&story.app, &mut story.first, &story.path, "suspend", "retaliation").await;
    story.app.days_pass(182);
    story.app.run_jobs().await;
    story.app.run_jobs().await;
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Suspended);
    assert_eq!(open_tasks(&story.app).await, ["suspension_decision_overdue"]);
    let mut decider = story.app.signed_in(story.second.account.as_ref().unwrap()).await;
    decider.open(&story.path).await.says("It is overdue");
    crate::support::life::verified(&story.app, &story.path).await;
    act(&story.app, &mut decider, &story.path, "reinstate", "criteria_met").await;
    assert_eq!(open_tasks(&story.app).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_withdrawal_needs_two_deciders_and_is_final() {
    let mut story = certified(&[]).await;
    let page = act(&story.app, &mut story.first, &story.path, "withdraw", "forced_labour").await;
    page.says("waits for the second");
    let decision = page.path.clone();
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Active);
    story.first.open(&story.path).await.says("One decider has signed a withdrawal");
    let forged = [("version", "1"), ("choice", "sign"), ("no_conflict", "yes")];
    let answer = story.first.post(&format!("{decision}/sign"), &forged).await;
    answer.expect_refused("The second signature is another");
    let mut auditor = story.app.signed_in(&story.case.auditor).await;
    assert_eq!(auditor.post(&format!("{decision}/sign"), &forged).await.status, 409);
    sign(&story.app, &mut story.second, &decision).await.says("The decision counts now");
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Withdrawn);
    let page = story.first.open(&story.path).await;
    page.says("Nothing more can be done to this certificate");
    let mut owner = story.app.signed_in(&story.case.owner).await;
    let mine = format!("/organisation/{}/certificate", story.case.organisation);
    owner.open(&format!("/en{mine}")).await.says("The certificate does not come back");
    for language in ["th", "my", "km", "lo", "vi"] {
        let page = owner.open(&format!("/{language}{mine}")).await;
        assert!(!page.text().contains("«certificate-"), "{}", page.text());
    }
    let mut stranger = story.app.person("Somebody Example", Language::En).await;
    assert_eq!(stranger.ask(&format!("/en{mine}")).await.status, 404);
}

#[tokio::test]
async fn a_withdrawal_that_is_sent_back_leaves_all_as_it_was() {
    let mut story = certified(&[]).await;
    let page = act(&story.app, &mut story.first, &story.path, "withdraw", "other").await;
    let decision = page.path.clone();
    let page = story.second.open(&decision).await;
    let form = page.form("/sign").fill("choice", "back").fill("reason", "Not proved").fill("no_conflict", "yes");
    form.submit(&mut story.second).await.says("Sent back");
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Active);
    act(&story.app, &mut story.second, &story.path, "withdraw", "other").await.says("waits for the second");
}

#[tokio::test]
async fn a_certificate_ends_on_its_day_and_its_holder_is_told_before_and_once() {
    let story = certified(&[]).await;
    let owner = story.case.owner.clone();
    assert_eq!(letters_about(&story.app, &owner).await, 1);
    // Valid from 23 November 2026 to 22 November 2029: 1,096 days.
    story.app.days_pass(1_096 - 91);
    assert_eq!(letters_about(&story.app, &owner).await, 1);
    for (days, letters) in [(1, 2), (0, 2), (60, 3), (23, 4)] {
        story.app.days_pass(days);
        assert_eq!(letters_about(&story.app, &owner).await, letters, "after {days} more days");
    }
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Active);
    story.app.days_pass(7);
    assert_eq!(letters_about(&story.app, &owner).await, 5);
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Expired);
    story.app.days_pass(7);
    assert_eq!(letters_about(&story.app, &owner).await, 5);
    assert_eq!(timeline(&story.app, &story.case.organisation).await.len(), 2);
}

#[tokio::test]
async fn a_holder_gives_a_certificate_up() {
    let mut story = certified(&[]).await;
    let mut officer = story.app.staff("Noy Example", &[Role::CaseOfficer]).await;
    let page = officer.open(&format!("{}/surrender", story.path)).await;
    let answer = page.form("").send(&mut officer).await;
    assert_eq!(answer.status, 422);
    act(&story.app, &mut officer, &story.path, "surrender", "").await.says("Written down");
    assert_eq!(state(&story.app, &story.case.organisation).await, CertificateState::Surrendered);
    story.first.open("/en/office/certificates?state=surrendered").await.says("WM-2026-00001");
    story.first.open("/en/office/certificates?state=active").await.does_not_say("WM-2026-00001");
}

#[tokio::test]
async fn two_people_at_one_certificate_and_the_second_sees_both_texts() {
    let mut story = certified(&[]).await;
    let page = story.second.open(&format!("{}/suspend", story.path)).await;
    act(&story.app, &mut story.first, &story.path, "suspend", "other").await;
    let form = page.form("").fill("reason_code", "other").fill("public_text", "Mine was second");
    let answer = form.fill("no_conflict", "yes").send(&mut story.second).await;
    assert_eq!(answer.status, 409);
    answer.page().says("Mine was second").says("What is saved now");
    crate::support::life::verified(&story.app, &story.path).await;
    story.app.clock.advance(chrono::Duration::minutes(6));
    let answer = story.second.ask(&format!("{}/reinstate", story.path)).await;
    assert!(answer.expect_redirect().starts_with("/en/account/confirm?next="));
}
