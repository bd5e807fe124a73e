//! Money that workers are owed stays in sight: letters before and after the day, no renewal while it is owed, a rate for
//! the public; and evidence that is not what was handed in is noticed.

use crate::support::audits::{
    begin, draft, fill_results, given_an_accepted_application, judge, plan, send_evidence, send_plan,
};
use crate::support::decisions::{
    AuditedCase, GivenFinding, audited_case, certificate_of, password_given, recommend_and_decide,
};
use crate::support::life::{again, days_go_by, finished_audit, letters_saying};
use crate::support::{Browser, TestApp};
use std::path::{Path, PathBuf};
use waymark::base::{Currency, FindingId, Language, RefundId, RefundStepId, Role};
use waymark::fees::rules::FeeCode;
use waymark::findings::rules::{ConfirmedBy, StepKind};
use waymark::findings::store::refunds::{RefundRow, StepRow, insert, insert_step, list_of_finding};
use waymark::impartiality::rules::CaseKind;

struct Scene {
    app: TestApp,
    auditor: Browser,
    applicant: Browser,
    finding: String,
    files: PathBuf,
}

/// A finding by which six workers are to get money back.
async fn given_a_refund() -> Scene {
    let mut files = PathBuf::new();
    let app = TestApp::start_with(|config| files = config.files_folder()).await;
    let client = given_an_accepted_application(&app, "Four River Manpower Example", CaseKind::Initial).await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let mut auditor = app.staff("Arun Example", &[Role::Auditor]).await;
    let applicant = app.signed_in(&client.member).await;
    let lead = auditor.account.clone().unwrap();
    let audit = plan(&app, &mut officer, &lead, &client.case).await;
    begin(&mut auditor, &audit).await;
    fill_results(&mut auditor, &audit, &["1.2"]).await;
    let page = auditor.open(&format!("{audit}/findings/new?criterion=1.2")).await;
    let form = page.form("").fill("grade", "major").fill("statement", "Workers paid for their passports.");
    let form = form.fill("objective_evidence", "Receipts.").fill("workers", "6").fill("repay", "6000");
    let finding = form.fill("repay_code", "RC7").submit(&mut auditor).await.path;
    draft(&mut auditor, &audit).await;
    Scene { app, auditor, applicant, finding, files }
}

#[tokio::test]
async fn who_owes_is_told_a_week_before_and_once_when_it_is_late() {
    let scene = given_a_refund().await;
    days_go_by(&scene.app, 22).await;
    assert_eq!(letters_saying(&scene.app, "money to be paid back by").await, 0);
    days_go_by(&scene.app, 2).await;
    assert_eq!(letters_saying(&scene.app, "money to be paid back by").await, 1);
    assert_eq!(letters_saying(&scene.app, "money to be paid back is late").await, 0);
    days_go_by(&scene.app, 10).await;
    assert_eq!(letters_saying(&scene.app, "money to be paid back by").await, 1);
    assert_eq!(letters_saying(&scene.app, "money to be paid back is late").await, 1);
}

#[tokio::test]
async fn who_has_paid_is_left_alone() {
    let mut scene = given_a_refund().await;
    let theirs = scene.finding.replace("/audits/findings/", "/applications/findings/");
    let page = scene.applicant.open(&theirs).await;
    let action = page.attribute("form[action*='/refunds/']", "action").unwrap();
    let form = page.form(&action).fill("refund_workers", "6").fill("refund_amount", "6000");
    form.fill("refund_note", "Bank transfer.").send(&mut scene.applicant).await.expect_redirect();
    days_go_by(&scene.app, 35).await;
    assert_eq!(letters_saying(&scene.app, "money to be paid back").await, 0);
}

/// Writes an order past the program: six workers, nothing paid.
async fn given_an_order(app: &TestApp, case: &AuditedCase, finding: &FindingId) {
    let now = app.clock.now();
    let row = RefundRow {
        id: RefundId::new(),
        finding_id: finding.clone(),
        organisation_id: case.organisation.clone(),
        fee_code: FeeCode::Rc7,
        workers: 6,
        total_minor: 600_000,
        currency: Currency::THB,
        due_on: now.plus_days(30).local_date(),
        ordered_by: case.auditor.clone(),
        ordered_at: now,
        withdrawn_at: None,
        withdrawn_by: None,
        withdrawn_reason: None,
        version: 1,
    };
    app.db.write(move |conn| Ok(insert(conn, &row)?)).await.unwrap();
}

#[tokio::test]
async fn fees_that_are_not_paid_back_stand_against_a_renewal() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    given_an_order(&app, &case, &case.findings[0]).await;
    let mut reviewer = app.staff("Kham Example", &[Role::Reviewer]).await;
    let mut first = app.staff("Suda Example", &[Role::Decider]).await;
    let mut second = app.staff("Boun Example", &[Role::Decider]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &case.case).await;
    let before = certificate_of(&app, &case.organisation).await;
    app.days_pass(300);
    again(&app, &mut reviewer).await;
    let renewal = finished_audit(&app, &case, "recertification").await;

    password_given(&app, &reviewer).await;
    let page = reviewer.open(&format!("/en/office/decisions/new?case={renewal}")).await;
    let page = page.form("").fill("no_conflict", "yes").submit(&mut reviewer).await;
    page.says("Money that workers paid is not paid back yet");
    for outcome in ["grant", "grant_with_conditions"] {
        assert_eq!(page.count(&format!("input[name=outcome][value={outcome}]:not([disabled])")), 0, "{outcome}");
    }
    let form = page.form("/recommend").fill("outcome", "grant").fill("reason_code", "criteria_met");
    let answer = form.fill("public_text", "Seen.").send(&mut reviewer).await;
    answer.expect_refused("Money that workers paid is not paid back yet");
    assert_eq!(certificate_of(&app, &case.organisation).await.valid_until, before.valid_until);
    // The public reads the rate, and nobody's name.
    let page = app.visitor().open(&format!("/en/register/{}", case.organisation)).await;
    page.says("Money paid back to workers").says("5 workers or more were to get money back");
    page.does_not_say("THB 6,000 ordered").does_not_say("(0 %)");
    for code in ["th", "my", "km", "lo", "vi"] {
        app.visitor().open(&format!("/{code}/register/{}", case.organisation)).await.does_not_say("«");
    }
}

/// Writes down that the first refund of a finding was paid, and confirmed by so many workers, one by one.
async fn given_confirmations(app: &TestApp, case: &AuditedCase, finding: &FindingId, workers: i32) {
    let (finding, organisation, now) = (finding.clone(), case.organisation.clone(), app.clock.now());
    let write = move |conn: &mut waymark::db::AnyConnection| {
        let refund = list_of_finding(conn, &finding)?.remove(0).row.id;
        let step = |kind, workers, amount_minor, confirmed_by| StepRow {
            id: RefundStepId::new(),
            refund_id: refund.clone(),
            kind,
            workers,
            amount_minor,
            note: String::new(),
            confirmed_by,
            by_account: None,
            at: now,
        };
        insert_step(conn, &step(StepKind::Paid, 6, 512_345, None))?;
        for _ in 0..workers {
            insert_step(conn, &step(StepKind::Confirmed, 1, 81_111, Some(ConfirmedBy::Worker)))?;
        }
        Ok(waymark::history::changed_publicly(conn, Some(&organisation), now)?)
    };
    app.db.write(write).await.unwrap();
}

#[tokio::test]
async fn sums_of_refunds_are_public_from_five_confirmations_on() {
    for (workers, is_told) in [(4, false), (5, true)] {
        let app = TestApp::start().await;
        let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
        let case = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
        given_an_order(&app, &case, &case.findings[0]).await;
        given_confirmations(&app, &case, &case.findings[0], workers).await;
        let address = format!("/en/register/{}", case.organisation);
        let page = app.visitor().open(&address).await;
        let csv = app.visitor().ask("/en/statistics/refunds.csv").await.text();
        let told = app.visitor().ask(&format!("/api/v1/organisations/{}", case.organisation)).await.json();
        assert_eq!(told["refunds"][0]["workers_from"], 5);
        if is_told {
            // To two figures, and the rate in fives: 85.39 in a hundred.
            page.says("5 workers or more: about THB 6,000 ordered, about THB 5,100 paid back (85 %)");
            page.says("Workers confirmed about THB 4,000");
            assert!(csv.contains("85 %"), "{csv}");
            assert_eq!(told["refunds"][0]["paid_percent"], 85);
        } else {
            page.says("Too few confirmed it to tell more").does_not_say("6,000").does_not_say("5,100");
            assert!(csv.contains("THB,too few to tell,not said"), "{csv}");
            assert!(told["refunds"][0]["paid"].is_null() && told["refunds"][0]["paid_percent"].is_null());
        }
    }
}

/// Every file of evidence in a folder.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_in(&path)) } else { found.push(path) }
    }
    found
}

#[tokio::test]
async fn evidence_that_is_not_what_was_handed_in_is_noticed() {
    let mut scene = given_a_refund().await;
    send_plan(&scene.app, &mut scene.applicant, &scene.finding).await;
    judge(&mut scene.auditor, &scene.finding, "plan", "accept", "Send receipts.").await;
    send_evidence(&mut scene.applicant, &scene.finding).await;
    let page = scene.auditor.open(&scene.finding).await;
    page.says("receipts.pdf").does_not_say("not the file that was handed in").does_not_say("missing on disk");
    let kept = files_in(&scene.files);
    assert_eq!(kept.len(), 1, "{kept:?}");
    std::fs::write(&kept[0], b"%PDF-1.7\nanother\n%%EOF\n").unwrap();
    scene.auditor.open(&scene.finding).await.says("receipts.pdf: not the file that was handed in");
    std::fs::remove_file(&kept[0]).unwrap();
    scene.auditor.open(&scene.finding).await.says("receipts.pdf: missing on disk");
}
