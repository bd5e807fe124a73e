//! Audits and findings through their pages.

use crate::support::audits::{
    Client, answer_and_verify, begin, comment_and_finish, draft, fill_results, findings_of,
    given_an_accepted_application, judge, plan, plan_and_carry_out, raise, send_evidence, send_plan, typed_day_in,
};
use crate::support::given::given_a_tie_until;
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{CertificateId, DecisionId, Language, Role, StandardId};
use waymark::db::schema::{certificates, decisions, standards, tasks};
use waymark::history;
use waymark::i18n::words;
use waymark::impartiality::rules::CaseKind;

struct Scene {
    app: TestApp,
    officer: Browser,
    auditor: Browser,
    applicant: Browser,
    client: Client,
}

async fn given_a_case(kind: CaseKind) -> Scene {
    let app = TestApp::start().await;
    let client = given_an_accepted_application(&app, "Three River Manpower Example", kind).await;
    let officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let auditor = app.staff("Arun Example", &[Role::Auditor]).await;
    let applicant = app.signed_in(&client.member).await;
    Scene { app, officer, auditor, applicant, client }
}

async fn subjects(app: &TestApp) -> Vec<String> {
    app.letters().await.iter().map(|letter| format!("{} {}", letter.to, letter.subject)).collect()
}

#[tokio::test]
async fn an_auditor_with_a_tie_within_two_years_is_shown_with_the_reason_and_refused() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let tied = scene.app.insert_account("Niran Example", &[Role::Auditor], Language::En).await;
    given_a_tie_until(&scene.app, &tied, &scene.client.organisation, -700).await;
    let free = scene.app.insert_account("Dara Example", &[Role::Auditor], Language::En).await;
    given_a_tie_until(&scene.app, &free, &scene.client.organisation, -800).await;
    let reason = words(Language::En).t("impartiality-tie-within-two-years").to_string();

    let page = scene.officer.open(&format!("/en/office/audits/new?case={}", scene.client.case)).await;
    assert_eq!(page.count(".opt.off"), 1);
    assert!(page.text_at(".opt.off").contains("Niran Example"));
    page.says(&reason);
    assert_eq!(page.count("input[name=lead_auditor]"), 2);

    let answer = page
        .form("")
        .fill("lead_auditor", tied.as_str())
        .fill("starts_on", &typed_day_in(&scene.app, 1))
        .fill("ends_on", &typed_day_in(&scene.app, 1))
        .fill("site_name_1", "Office")
        .fill("site_address_1", "1 Example Road")
        .fill("site_on_1", &typed_day_in(&scene.app, 1))
        .send(&mut scene.officer)
        .await;
    answer.expect_refused(&reason);
    scene.officer.open("/en/office/audits").await.says("There are no audits yet");
}

#[tokio::test]
async fn what_is_wrong_with_a_plan_is_said_and_what_was_typed_is_kept() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let page = scene.officer.open(&format!("/en/office/audits/new?case={}", scene.client.case)).await;
    let answer =
        page.form("").fill("starts_on", "31/02/2026").fill("head_count", "many").send(&mut scene.officer).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("answers need a change");
    assert_eq!(page.attribute("#starts_on", "value").as_deref(), Some("31/02/2026"));
    assert_eq!(page.attribute("#head_count", "value").as_deref(), Some("many"));
}

#[tokio::test]
async fn an_audit_with_two_findings_is_carried_out_answered_and_verified() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let nonconformities = [("1.2", "major"), ("B.1", "minor"), ("5.1", "observation")];
    let audit =
        plan_and_carry_out(&scene.app, &mut scene.officer, &mut scene.auditor, &scene.client.case, &nonconformities)
            .await;
    let told = subjects(&scene.app).await;
    let to_client = told.iter().filter(|line| line.contains("vanna")).count();
    // The plan, two findings, the draft; an observation asks for nothing.
    assert_eq!(to_client, 4, "{told:?}");

    // The list, and a plan that is refused, then accepted.
    scene.applicant.open("/en/applications/findings").await.says("Major").says("Minor").says("Observation");
    let findings = findings_of(&mut scene.auditor, &audit).await;
    let major = &findings[0];
    send_plan(&scene.app, &mut scene.applicant, major).await.says("The auditor reads your answer");
    let page = scene.auditor.open(major).await;
    let refused = page.form("plan").fill("judgement", "reject").fill("note", " ").send(&mut scene.auditor).await;
    assert_eq!(refused.status, 422);
    judge(&mut scene.auditor, major, "plan", "reject", "The cause is not named.").await.says("Plan not accepted");
    let theirs = major.replace("/audits/findings/", "/applications/findings/");
    let page = scene.applicant.open(&theirs).await;
    page.says("The cause is not named.");
    assert_eq!(page.form("plan").value("correction"), Some("Repay the workers by bank transfer."));
    send_plan(&scene.app, &mut scene.applicant, major).await;
    judge(&mut scene.auditor, major, "plan", "accept", "Send receipts.").await.says("Plan accepted");

    // Evidence is refused once, then verified.
    send_evidence(&mut scene.applicant, major).await.says("receipts.pdf");
    judge(&mut scene.auditor, major, "evidence", "reject", "Only nine receipts.").await;
    send_evidence(&mut scene.applicant, major).await.says("Only nine receipts.");
    judge(&mut scene.auditor, major, "evidence", "accept", "All twelve.").await.says("Verified and closed");
    scene.applicant.open(&theirs).await.says("All twelve.").says("This is done");

    // The report, the comment, the end.
    let my_audit = audit.replace("/audits/", "/applications/audits/");
    scene.applicant.open(&format!("{my_audit}/report")).await.says("Draft, not final");
    comment_and_finish(&mut scene.applicant, &mut scene.auditor, &audit).await;
    let report = scene.applicant.open(&format!("{my_audit}/report")).await;
    report
        .says("Final since")
        .says("The cash book was found since.")
        .does_not_say("Twelve interviews and the cash book");
    assert_eq!(report.count("article.sheet"), 1);
    let organisation = scene.client.organisation.clone();
    let public =
        scene.app.db.read(move |conn| Ok(history::public_of_organisation(conn, &organisation)?)).await.unwrap();
    let finished = public.iter().find(|event| event.kind == "audit_finished").unwrap();
    assert_eq!(finished.public_text.as_deref(), Some("3"));

    // The office closes it.
    let office = audit.replace("/en/", "/en/office/");
    let page = scene.officer.open(&office).await;
    page.form("close").submit(&mut scene.officer).await.says("Closed");
}

#[tokio::test]
async fn all_is_answered_and_verified_in_one_go() {
    let mut scene = given_a_case(CaseKind::Surveillance).await;
    let audit = plan_and_carry_out(
        &scene.app,
        &mut scene.officer,
        &mut scene.auditor,
        &scene.client.case,
        &[("1.2", "minor"), ("2.4", "observation")],
    )
    .await;
    answer_and_verify(&scene.app, &mut scene.applicant, &mut scene.auditor, &audit).await;
    let case = scene.client.case.clone();
    let standing = scene.app.db.read(move |conn| Ok(waymark::findings::store::standing(conn, &case)?)).await.unwrap();
    let codes: Vec<&str> = standing.iter().map(|finding| finding.criterion_code.as_str()).collect();
    assert_eq!(codes, ["1.2", "2.4"]);
    assert!(standing.iter().all(|finding| finding.status.to_string() == "verified_closed"));
    assert!(standing[0].is_plan_accepted && standing[0].is_critical_criterion);
}

#[tokio::test]
async fn a_declared_conflict_is_kept_and_another_auditor_takes_over() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let lead = scene.auditor.account.clone().unwrap();
    let audit = plan(&scene.app, &mut scene.officer, &lead, &scene.client.case).await;
    let page = scene.auditor.open(&audit).await;
    let form = page.form("declare").fill("conflict", "yes").fill("statement", "My sister works there.");
    form.submit(&mut scene.auditor).await.says("You declared a conflict").says("My sister works there.");
    scene.auditor.open(&audit).await;

    let other = scene.app.insert_account("Dara Example", &[Role::Auditor], Language::En).await;
    let office = audit.replace("/en/", "/en/office/");
    scene.officer.open("/en/office/audits").await.says("Needs another auditor");
    let page = scene.officer.open(&office).await;
    page.says("My sister works there.");
    page.form("lead").fill("auditor", other.as_str()).submit(&mut scene.officer).await.says("Dara Example");
    // The first one is out; the second goes on.
    assert_eq!(scene.auditor.ask(&audit).await.status, 404);
    let mut second = scene.app.signed_in(&other).await;
    begin(&mut second, &audit).await.says("On site");
}

#[tokio::test]
async fn a_report_needs_a_result_for_every_criterion_and_a_finding_for_every_nonconformity() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let lead = scene.auditor.account.clone().unwrap();
    let audit = plan(&scene.app, &mut scene.officer, &lead, &scene.client.case).await;
    begin(&mut scene.auditor, &audit).await.says("These criteria have no result yet: A.1, A.2");
    fill_results(&mut scene.auditor, &audit, &["1.2"]).await;
    let page = scene.auditor.open(&audit).await;
    page.says("These nonconformities have no finding yet: 1.2");
    assert_eq!(page.count("form[action$='/draft']"), 0);
    let version = page.form("summary").value("version").unwrap().to_owned();
    let crafted = scene.auditor.post(&format!("{audit}/draft"), &[("version", &version)]).await;
    crafted.expect_refused("no finding yet: 1.2");

    // A breach needs a nonconformity; a nonconformity with a finding is not taken back.
    let page = scene.auditor.open(&format!("{audit}/findings/new?criterion=1.1")).await;
    let answer = page
        .form("")
        .fill("grade", "major")
        .fill("statement", "s")
        .fill("objective_evidence", "e")
        .send(&mut scene.auditor)
        .await;
    assert_eq!(answer.status, 422);
    answer.page().says("Criterion 1.1 has no nonconformity");
    raise(&mut scene.auditor, &audit, "1.2", "minor").await;
    let page = scene.auditor.open(&format!("{audit}/criteria/1")).await;
    let answer = page.form("").fill("result-1.2", "conforms").send(&mut scene.auditor).await;
    assert_eq!(answer.status, 422);
    answer.page().says("A finding says that criterion 1.2 is not met");
    draft(&mut scene.auditor, &audit).await.says("Draft report");
}

#[tokio::test]
async fn two_people_saving_the_same_criterion_see_both_texts() {
    let mut scene = given_a_case(CaseKind::Surveillance).await;
    let lead = scene.auditor.account.clone().unwrap();
    let audit = plan(&scene.app, &mut scene.officer, &lead, &scene.client.case).await;
    begin(&mut scene.auditor, &audit).await;
    let path = format!("{audit}/criteria/1");
    let mut window = scene.auditor.clone();
    let first = scene.auditor.open(&path).await.form("").fill("result-1.1", "conforms").fill("note-1.1", "Seen twice.");
    let second = window.open(&path).await.form("").fill("result-1.1", "nonconformity").fill("note-1.1", "Not seen.");
    first.submit(&mut scene.auditor).await;
    let answer = second.send(&mut window).await;
    assert_eq!(answer.status, 409);
    let page = answer.page();
    page.says("What you wrote").says("Not seen.").says("What is saved now").says("Seen twice.");
    // Saving once more is a choice made with both texts in view.
    page.form("").submit(&mut window).await;
    scene.auditor.open(&path).await.says("Not seen.");
}

#[tokio::test]
async fn a_plan_sent_twice_from_two_windows_is_stale() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let audit =
        plan_and_carry_out(&scene.app, &mut scene.officer, &mut scene.auditor, &scene.client.case, &[("1.2", "major")])
            .await;
    let finding = findings_of(&mut scene.auditor, &audit).await.remove(0);
    send_plan(&scene.app, &mut scene.applicant, &finding).await;
    let mut window = scene.auditor.clone();
    let page = window.open(&finding).await;
    judge(&mut scene.auditor, &finding, "plan", "reject", "No cause.").await;
    send_plan(&scene.app, &mut scene.applicant, &finding).await;
    let late = page.form("plan").fill("judgement", "accept").fill("note", "Good as it was.").send(&mut window).await;
    assert_eq!(late.status, 409);
    late.page().says("Good as it was.").says("What is saved now");
}

async fn given_a_certificate(app: &TestApp, client: &Client) {
    let (organisation, case, member) = (client.organisation.clone(), client.case.clone(), client.member.clone());
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            let decision = DecisionId::new();
            let standard: StandardId = standards::table.select(standards::id).first(conn)?;
            diesel::insert_into(decisions::table)
                .values((
                    decisions::id.eq(&decision),
                    decisions::case_id.eq(&case),
                    decisions::organisation_id.eq(&organisation),
                    decisions::kind.eq("renewal"),
                    decisions::outcome.eq("grant"),
                    decisions::status.eq("drafted"),
                    decisions::points.eq(0),
                    decisions::score_steps.eq("[]"),
                    decisions::reason_code.eq(""),
                    decisions::staff_note.eq(""),
                    decisions::public_text.eq(""),
                    decisions::scope.eq("{}"),
                    decisions::conditions.eq("[]"),
                    decisions::drafted_by.eq(&member),
                    decisions::drafted_at.eq(now),
                    decisions::version.eq(1),
                ))
                .execute(conn)?;
            diesel::insert_into(certificates::table)
                .values((
                    certificates::id.eq(CertificateId::new()),
                    certificates::number.eq("WM-TH-2026-00001-0"),
                    certificates::organisation_id.eq(&organisation),
                    certificates::case_id.eq(&case),
                    certificates::decision_id.eq(&decision),
                    certificates::standard_id.eq(&standard),
                    certificates::state.eq("active"),
                    certificates::state_since.eq(now),
                    certificates::valid_from.eq(now.local_date()),
                    certificates::valid_until.eq(now.plus_days(300).local_date()),
                    certificates::version.eq(1),
                ))
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
}

async fn open_alarms(app: &TestApp) -> i64 {
    app.db
        .read(|conn| {
            let alarms = tasks::table.filter(tasks::kind.eq("emergency_suspension_considered"));
            Ok(alarms.filter(tasks::is_urgent.eq(true)).count().get_result(conn)?)
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn a_critical_finding_is_told_at_once_and_opens_the_emergency_task_where_a_certificate_runs() {
    let mut scene = given_a_case(CaseKind::Surveillance).await;
    given_a_certificate(&scene.app, &scene.client).await;
    scene.app.staff("Boon Example", &[Role::DutyOfficer]).await;
    let lead = scene.auditor.account.clone().unwrap();
    let audit = plan(&scene.app, &mut scene.officer, &lead, &scene.client.case).await;
    begin(&mut scene.auditor, &audit).await;
    fill_results(&mut scene.auditor, &audit, &["1.1", "1.2"]).await;
    let minor = raise(&mut scene.auditor, &audit, "1.2", "minor").await;
    assert_eq!(open_alarms(&scene.app).await, 0);
    let critical = raise(&mut scene.auditor, &audit, "1.1", "critical").await;
    assert_eq!(open_alarms(&scene.app).await, 1);
    assert!(subjects(&scene.app).await.iter().any(|line| line.starts_with("boon")));

    // Only the critical one is known before the draft.
    let as_client = |path: &str| path.replace("/audits/findings/", "/applications/findings/");
    assert_eq!(scene.applicant.ask(&as_client(&minor)).await.status, 404);
    let page = scene.applicant.open(&as_client(&critical)).await;
    page.says("First stop the harm").does_not_say("Twelve interviews");
    let page = page.form("containment").fill("containment", "Deposits are stopped.").submit(&mut scene.applicant).await;
    page.says("Deposits are stopped.").says("Met on").does_not_say("First stop the harm");

    // Four days later its plan is not yet late; after eight it is, and one letter says so.
    scene.app.days_pass(8);
    let mut auditor = scene.app.signed_in(&lead).await;
    auditor.open(&critical).await.says("Overdue").says("1 day late");
    let late = |lines: &[String]| lines.iter().filter(|line| line.starts_with("vanna")).count();
    let before = late(&subjects(&scene.app).await);
    let after = late(&subjects(&scene.app).await);
    assert_eq!(before, after, "a letter went twice");
}

#[tokio::test]
async fn who_closed_a_finding_does_not_open_it_again_and_a_second_auditor_does() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let audit =
        plan_and_carry_out(&scene.app, &mut scene.officer, &mut scene.auditor, &scene.client.case, &[("1.2", "minor")])
            .await;
    answer_and_verify(&scene.app, &mut scene.applicant, &mut scene.auditor, &audit).await;
    let finding = findings_of(&mut scene.auditor, &audit).await.remove(0);
    let page = scene.auditor.open(&finding).await;
    page.says("Who closed a finding does not open it again");
    let crafted = scene.auditor.post(&format!("{finding}/reopen"), &[("note", "Again"), ("version", "6")]).await;
    crafted.expect_refused("Who closed a finding does not open it again");

    let second = scene.app.insert_account("Dara Example", &[Role::Auditor], Language::En).await;
    let mut other = scene.app.signed_in(&second).await;
    assert_eq!(other.ask(&finding).await.status, 404);
    let office = audit.replace("/en/", "/en/office/");
    let page = scene.officer.open(&office).await;
    page.form("team").fill("auditor", second.as_str()).submit(&mut scene.officer).await.says("Dara Example");
    let page = other.open(&audit).await;
    page.form("declare").fill("conflict", "no").fill("statement", "Nothing.").submit(&mut other).await;
    let page = other.open(&finding).await;
    let page = page.form("reopen").fill("note", "Two workers were charged again.").submit(&mut other).await;
    page.says("Opened again.").says("Two workers were charged again.");
    send_plan(&scene.app, &mut scene.applicant, &finding).await;
    judge(&mut other, &finding, "plan", "accept", "").await.says("Plan accepted");
}

#[tokio::test]
async fn others_find_nothing() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let audit =
        plan_and_carry_out(&scene.app, &mut scene.officer, &mut scene.auditor, &scene.client.case, &[("1.2", "minor")])
            .await;
    let finding = findings_of(&mut scene.auditor, &audit).await.remove(0);
    send_plan(&scene.app, &mut scene.applicant, &finding).await;
    judge(&mut scene.auditor, &finding, "plan", "accept", "").await;
    let page = send_evidence(&mut scene.applicant, &finding).await;
    let file = page.links().into_iter().find(|link| link.contains("/files/")).unwrap();
    let answer = scene.applicant.ask(&file).await;
    assert_eq!(answer.status, 200);
    assert!(answer.headers["content-disposition"].starts_with("attachment"));
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    assert!(answer.headers["content-security-policy"].contains("sandbox"));

    let stranger = given_an_accepted_application(&scene.app, "Ba Song Example", CaseKind::Initial).await;
    let mut stranger = scene.app.signed_in(&stranger.member).await;
    let my_audit = audit.replace("/audits/", "/applications/audits/");
    let my_finding = finding.replace("/audits/findings/", "/applications/findings/");
    for path in [&my_audit, &format!("{my_audit}/report"), &my_finding, &file] {
        assert_eq!(stranger.ask(path).await.status, 404, "{path}");
    }
    for (path, field) in [("evidence", "evidence"), ("plan", "correction"), ("containment", "containment")] {
        let pairs = [(field.to_owned(), "x".to_owned()), ("version".to_owned(), "1".to_owned())];
        let answer = stranger.post_files(&format!("{my_finding}/{path}"), &pairs, &[]).await;
        assert_eq!(answer.status, 404, "{path}");
    }
    let mut other = scene.app.staff("Dara Example", &[Role::Auditor]).await;
    let staff_file = file.replace("/applications/findings/", "/audits/findings/");
    for path in [&audit, &format!("{audit}/report"), &format!("{audit}/criteria/1"), &finding, &staff_file] {
        assert_eq!(other.ask(path).await.status, 404, "{path}");
    }
    let answer = other
        .post(&format!("{finding}/evidence"), &[("judgement", "accept"), ("how", "documents"), ("version", "4")])
        .await;
    assert_eq!(answer.status, 404);
    assert_eq!(scene.auditor.ask(&staff_file).await.status, 200);
}

#[tokio::test]
async fn the_time_for_comments_ends_by_itself() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let audit = plan_and_carry_out(&scene.app, &mut scene.officer, &mut scene.auditor, &scene.client.case, &[]).await;
    scene.auditor.open(&audit).await.says("The organisation has the draft");
    scene.app.run_jobs().await;
    assert_eq!(scene.auditor.open(&audit).await.count("form[action$='/final']"), 0);
    scene.app.days_pass(15);
    scene.app.run_jobs().await;
    let lead = scene.auditor.account.clone().unwrap();
    let mut auditor = scene.app.signed_in(&lead).await;
    let page = auditor.open(&audit).await;
    page.says("The organisation sent no comment");
    page.form("final").submit(&mut auditor).await.says("Report final");
}

#[tokio::test]
async fn an_overdue_answer_is_marked_and_reminded_once() {
    let mut scene = given_a_case(CaseKind::Initial).await;
    let audit =
        plan_and_carry_out(&scene.app, &mut scene.officer, &mut scene.auditor, &scene.client.case, &[("1.2", "major")])
            .await;
    let finding = findings_of(&mut scene.auditor, &audit).await.remove(0);
    let theirs = finding.replace("/audits/findings/", "/applications/findings/");
    scene.applicant.open(&theirs).await.does_not_say("Overdue");
    let before = subjects(&scene.app).await.len();
    scene.app.days_pass(24);
    assert_eq!(subjects(&scene.app).await.len(), before + 1, "a week before");
    scene.app.days_pass(7);
    assert_eq!(subjects(&scene.app).await.len(), before + 2, "late");
    scene.app.days_pass(1);
    assert_eq!(subjects(&scene.app).await.len(), before + 2, "not again");
    let mut applicant = scene.app.signed_in(&scene.client.member).await;
    applicant.open(&theirs).await.says("Overdue").says("2 days late");
    applicant.open("/my/applications/findings").await.says("ရက်လွန်နေသည်");
}
