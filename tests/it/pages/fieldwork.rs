//! Fieldwork through its pages: saved once, kept apart, pseudonymous; refunds and grades.

use crate::support::audits::{
    Client, begin, comment_and_finish, draft, fill_results, given_an_accepted_application, judge, plan, raise,
    send_evidence, send_plan, typed_day_in,
};
use crate::support::life::letters_saying;
use crate::support::{Answer, Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{Language, Role};
use waymark::db::schema::{audit_interviews, findings, tasks};
use waymark::i18n::words;
use waymark::impartiality::rules::CaseKind;

struct Scene {
    app: TestApp,
    officer: Browser,
    auditor: Browser,
    applicant: Browser,
    client: Client,
    audit: String,
}

async fn given_a_visit() -> Scene {
    let app = TestApp::start().await;
    let client = given_an_accepted_application(&app, "Four River Manpower Example", CaseKind::Initial).await;
    let mut officer = app.staff("Mali Example", &[Role::CaseOfficer]).await;
    let mut auditor = app.staff("Arun Example", &[Role::Auditor]).await;
    let applicant = app.signed_in(&client.member).await;
    let lead = auditor.account.clone().unwrap();
    let audit = plan(&app, &mut officer, &lead, &client.case).await;
    begin(&mut auditor, &audit).await;
    Scene { app, officer, auditor, applicant, client, audit }
}

/// A save as the script of the page sends it.
async fn saved(browser: &mut Browser, path: &str, pairs: &[(&str, &str)]) -> serde_json::Value {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let headers = [("accept", "application/json"), ("sec-fetch-site", "same-origin")];
    let answer: Answer = browser.post_raw(path, &headers, &body).await;
    assert!([200, 422].contains(&answer.status), "{path}: {} {}", answer.status, answer.text());
    answer.json()
}

fn result<'a>(device: &'a str, sequence: &'a str, base: &'a str, note: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("result", "conforms"),
        ("note", note),
        ("device", device),
        ("record", "result:1.2"),
        ("sequence", sequence),
        ("base", base),
    ]
}

#[tokio::test]
async fn a_result_is_saved_once_and_two_devices_that_differ_are_kept_side_by_side() {
    let mut scene = given_a_visit().await;
    let path = format!("{}/results/1.2", scene.audit);
    let first = saved(&mut scene.auditor, &path, &result("one", "1", "0", "Seen.")).await;
    assert_eq!((&first["state"], &first["version"]), (&"saved".into(), &1.into()));
    // The answer was lost: the same is sent again, and then the next, still over the version it knew.
    let again = saved(&mut scene.auditor, &path, &result("one", "1", "0", "Seen.")).await;
    assert_eq!(again["version"], 1);
    let next = saved(&mut scene.auditor, &path, &result("one", "2", "0", "Seen twice.")).await;
    assert_eq!((&next["state"], &next["version"]), (&"saved".into(), &2.into()));
    // Another device never saw it.
    let other = saved(&mut scene.auditor, &path, &result("two", "1", "0", "Not what the first saw.")).await;
    assert_eq!(other["state"], "differs");
    scene.auditor.open(&scene.audit).await.says("One entry waits for a choice");
    let page = scene.auditor.open(&format!("{}/differences", scene.audit)).await;
    page.says("Seen twice.").says("Not what the first saw.");
    let action = page.attribute("form[action*='/differences/']", "action").unwrap();
    scene.auditor.post(&action, &[("settlement", "both")]).await.expect_redirect();
    let page = scene.auditor.open(&format!("{}/criteria/1", scene.audit)).await;
    page.says("Seen twice.").says("Not what the first saw.");
    // Settled once.
    let refused = scene.auditor.post(&action, &[("settlement", "sent")]).await;
    refused.expect_refused(&words(Language::En).t("audit-not-so-settled").to_string());
}

#[tokio::test]
async fn a_form_sent_twice_raises_one_finding_and_a_late_one_is_kept_beside_the_report() {
    let mut scene = given_a_visit().await;
    fill_results(&mut scene.auditor, &scene.audit, &["1.2"]).await;
    let page = scene.auditor.open(&format!("{}/findings/new?criterion=1.2", scene.audit)).await;
    let filled = || {
        page.form("")
            .fill("grade", "minor")
            .fill("statement", "Twice sent.")
            .fill("objective_evidence", "The cash book.")
            .fill("workers", "3")
    };
    let one = filled().submit(&mut scene.auditor).await.path;
    let two = filled().submit(&mut scene.auditor).await.path;
    assert_eq!(one, two);
    let late = scene.auditor.open(&format!("{}/findings/new?criterion=1.2", scene.audit)).await;
    draft(&mut scene.auditor, &scene.audit).await;
    let page = late
        .form("")
        .fill("grade", "minor")
        .fill("statement", "Found in the bag afterwards.")
        .fill("objective_evidence", "A slip.")
        .fill("workers", "1")
        .submit(&mut scene.auditor)
        .await;
    page.says("Found in the bag afterwards.").says("late entry");
    let count: i64 = scene.app.db.read(move |conn| Ok(findings::table.count().get_result(conn)?)).await.unwrap();
    assert_eq!(count, 1);
    let action = page.attribute("form[action*='/differences/']", "action").unwrap();
    scene.auditor.post(&action, &[("settlement", "noted")]).await.expect_redirect();
    scene.auditor.open(&scene.audit).await.does_not_say("waits for a choice");
}

#[tokio::test]
async fn an_interview_has_a_number_refers_a_strong_sign_and_is_never_seen_by_the_client() {
    let mut scene = given_a_visit().await;
    let page = scene.auditor.open(&format!("{}/interviews/new", scene.audit)).await;
    assert_eq!(page.count("input[name=name], input[name=phone]"), 0);
    let mut form = page
        .form("/interviews")
        .fill("language", "my")
        .fill("sex", "woman")
        .fill("place", "off_site")
        .fill("first_wage", "10000")
        .fill("paid-RF1", "27000")
        .fill("note", "Marked zebra.");
    for sign in [
        "vulnerability",
        "deception",
        "movement",
        "isolation",
        "violence",
        "threats",
        "wages",
        "debt",
        "conditions",
        "overtime",
    ] {
        form = form.fill(&format!("sign-{sign}"), "no");
    }
    let list = form.fill("sign-documents", "yes").submit(&mut scene.auditor).await;
    list.says("W-01").says("1 of 12").says("Burmese").says("One strong sign");
    let urgent: i64 = scene
        .app
        .db
        .read(move |conn| {
            let open = tasks::table.filter(tasks::kind.eq("interview_referral").and(tasks::is_urgent.eq(true)));
            Ok(open.count().get_result(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(urgent, 1);
    scene.auditor.open(&format!("{}/interviews/1", scene.audit)).await.says("Marked zebra.");
    scene.officer.open(&format!("{}/interviews/1", scene.audit)).await.says("Marked zebra.");
    scene.auditor.open(&format!("{}/pack?filled=yes", scene.audit)).await.says("Marked zebra.");

    fill_results(&mut scene.auditor, &scene.audit, &[]).await;
    draft(&mut scene.auditor, &scene.audit).await;
    comment_and_finish(&mut scene.applicant, &mut scene.auditor, &scene.audit).await;
    let mine = scene.audit.replace("/audits/", "/applications/audits/");
    for path in [
        "/en/applications/findings".to_owned(),
        "/en/applications/audits".to_owned(),
        mine.clone(),
        format!("{mine}/report"),
    ] {
        let page = scene.applicant.open(&path).await;
        page.does_not_say("zebra").does_not_say("W-01").does_not_say("27,000").does_not_say("Burmese");
    }
    for part in ["interviews", "interviews/1", "differences", "pack?filled=yes", "criteria/1"] {
        assert_eq!(scene.applicant.ask(&format!("{}/{part}", scene.audit)).await.status, 404, "{part}");
    }
    for path in ["/api/v1/organisations", "/data/register.json", "/data/register.csv"] {
        let text = scene.applicant.ask(path).await.text();
        assert!(!text.contains("zebra") && !text.contains("W-01"), "{path}");
    }
    assert_eq!(scene.client.member.as_str().len(), 36);
}

#[tokio::test]
async fn an_interview_sent_again_gets_no_second_number() {
    let mut scene = given_a_visit().await;
    let path = format!("{}/interviews", scene.audit);
    let typed = |sequence: &'static str, sex: &'static str| {
        vec![
            ("language", "km"),
            ("sex", sex),
            ("device", "one"),
            ("record", "r-1"),
            ("sequence", sequence),
            ("base", "0"),
        ]
    };
    let first = saved(&mut scene.auditor, &path, &typed("1", "man")).await;
    assert_eq!((&first["state"], &first["name"]), (&"saved".into(), &"W-01".into()));
    let again = saved(&mut scene.auditor, &path, &typed("1", "man")).await;
    assert_eq!((&again["version"], &again["name"]), (&1.into(), &"W-01".into()));
    let more = saved(&mut scene.auditor, &path, &typed("2", "woman")).await;
    assert_eq!((&more["version"], &more["name"]), (&2.into(), &"W-01".into()));
    let wrong = saved(
        &mut scene.auditor,
        &path,
        &[
            ("held_on", "31/02/2026"),
            ("paid-RF1", "much"),
            ("device", "one"),
            ("record", "r-1"),
            ("sequence", "3"),
            ("base", "2"),
        ],
    )
    .await;
    assert_eq!((&wrong["state"], wrong["errors"].as_array().unwrap().len()), (&"refused".into(), 2));
    let count: i64 =
        scene.app.db.read(move |conn| Ok(audit_interviews::table.count().get_result(conn)?)).await.unwrap();
    assert_eq!(count, 1);
}

#[tokio::test]
async fn a_refund_is_ordered_paid_in_parts_confirmed_and_only_then_the_finding_closed() {
    let mut scene = given_a_visit().await;
    fill_results(&mut scene.auditor, &scene.audit, &["1.2"]).await;
    let page = scene.auditor.open(&format!("{}/findings/new?criterion=1.2", scene.audit)).await;
    let finding = page
        .form("")
        .fill("grade", "major")
        .fill("statement", "Workers paid for their passports.")
        .fill("objective_evidence", "Receipts.")
        .fill("workers", "6")
        .fill("repay", "6000")
        .fill("repay_code", "RC7")
        .submit(&mut scene.auditor)
        .await
        .path;
    draft(&mut scene.auditor, &scene.audit).await;
    let theirs = finding.replace("/audits/findings/", "/applications/findings/");
    send_plan(&scene.app, &mut scene.applicant, &finding).await;
    judge(&mut scene.auditor, &finding, "plan", "accept", "Send receipts.").await;

    let pay = async |applicant: &mut Browser, workers: &str, amount: &str| {
        let page = applicant.open(&theirs).await;
        let action = page.attribute("form[action*='/refunds/']", "action").unwrap();
        page.form(&action)
            .fill("refund_workers", workers)
            .fill("refund_amount", amount)
            .fill("refund_note", "Bank transfer.")
            .send(applicant)
            .await
    };
    let too_much = pay(&mut scene.applicant, "6", "6001").await;
    assert_eq!(too_much.status, 422);
    too_much.page().says("more than is still to be paid");
    pay(&mut scene.applicant, "3", "3000").await.expect_redirect();
    scene.applicant.open(&theirs).await.says("Partly paid").says("THB 3,000");
    send_evidence(&mut scene.applicant, &finding).await;
    let page = scene.auditor.open(&finding).await;
    let refused = page
        .form("evidence")
        .fill("judgement", "accept")
        .fill("how", "documents")
        .fill("note", "Seen.")
        .send(&mut scene.auditor)
        .await;
    refused.expect_refused(&words(Language::En).t("refund-before-closing").to_string());
    pay(&mut scene.applicant, "3", "3000").await.expect_redirect();
    let page = scene.officer.open(&finding).await;
    page.form("/confirm")
        .fill("refund_workers", "6")
        .fill("refund_amount", "6000")
        .fill("refund_note", "Six calls.")
        .submit(&mut scene.officer)
        .await
        .says("Paid and confirmed");
    judge(&mut scene.auditor, &finding, "evidence", "accept", "Seen.").await.says("Verified and closed");
}

#[tokio::test]
async fn a_grade_is_proposed_by_one_and_confirmed_by_another() {
    let mut scene = given_a_visit().await;
    fill_results(&mut scene.auditor, &scene.audit, &["1.2"]).await;
    let finding = raise(&mut scene.auditor, &scene.audit, "1.2", "minor").await;
    let page = scene.auditor.open(&finding).await;
    let page = page
        .form("/grade")
        .fill("grade", "major")
        .fill("grade_reason", "A system fails.")
        .submit(&mut scene.auditor)
        .await;
    page.says("Minor → Major").says("You proposed it");
    let own =
        scene.auditor.post(&format!("{finding}/grade/answer"), &[("judgement", "accept"), ("version", "1")]).await;
    own.expect_refused(&words(Language::En).t("finding-same-person-confirms").to_string());
    let page = scene.officer.open(&finding).await;
    let page = page.form("/grade/answer").fill("judgement", "accept").submit(&mut scene.officer).await;
    page.says("Confirmed by Mali Example");
    assert_eq!(page.count(".badge.cond"), 1);
}

#[tokio::test]
async fn the_third_open_minor_on_a_principle_is_proposed_as_major_by_the_rule() {
    let mut scene = given_a_visit().await;
    fill_results(&mut scene.auditor, &scene.audit, &["1.1", "1.2", "1.3"]).await;
    raise(&mut scene.auditor, &scene.audit, "1.1", "minor").await;
    let second = raise(&mut scene.auditor, &scene.audit, "1.2", "minor").await;
    scene.auditor.open(&second).await.does_not_say("REPEATED_MINOR_BECOMES_MAJOR");
    let third = raise(&mut scene.auditor, &scene.audit, "1.3", "minor").await;
    scene.auditor.open(&third).await.says("REPEATED_MINOR_BECOMES_MAJOR").says("three open minor findings");
}

#[tokio::test]
async fn the_office_prepares_days_and_helpers_and_what_is_wrong_is_said() {
    let mut scene = given_a_visit().await;
    let path = format!("{}/plan", scene.audit.replace("/audits/", "/office/audits/"));
    let page = scene.officer.open(&path).await;
    let wrong = page.form("/plan").fill("objectives", " ").send(&mut scene.officer).await;
    assert_eq!(wrong.status, 422);
    let day = scene.app.clock.now().local_date();
    page.form("/plan")
        .fill("objectives", "Whether workers pay.")
        .fill("scope", "The office and one site.")
        .fill(&format!("day-{day}"), "Files and the cash book.")
        .submit(&mut scene.officer)
        .await;
    let page = scene.officer.open(&path).await;
    page.says("Files and the cash book.");
    let tied =
        page.form("/helpers").fill("kind", "interpreter").fill("name", "Su Example").send(&mut scene.officer).await;
    assert_eq!(tied.status, 422);
    tied.page().says("cannot help").says("Choose the interpreter");
    page.form("/helpers")
        .fill("kind", "interpreter")
        .fill("name", "Su Example")
        .fill("language", "my")
        .fill("free_of_ties", "yes")
        .submit(&mut scene.officer)
        .await
        .says("Su Example")
        .says("Burmese");
    scene.auditor.open(&format!("{}/pack", scene.audit)).await.says("Su Example").says("Whether workers pay.");
    assert!(!typed_day_in(&scene.app, 1).is_empty());
}

#[tokio::test]
async fn a_grade_that_changes_after_the_report_is_told_to_the_organisation() {
    let mut scene = given_a_visit().await;
    fill_results(&mut scene.auditor, &scene.audit, &["1.2"]).await;
    let finding = raise(&mut scene.auditor, &scene.audit, "1.2", "minor").await;
    draft(&mut scene.auditor, &scene.audit).await;
    comment_and_finish(&mut scene.applicant, &mut scene.auditor, &scene.audit).await;
    let page = scene.auditor.open(&finding).await;
    let form = page.form("/grade").fill("grade", "major").fill("grade_reason", "A system fails.");
    form.submit(&mut scene.auditor).await.says("You proposed it");
    assert_eq!(letters_saying(&scene.app, "the grade is now").await, 0, "nothing changed yet");
    let page = scene.officer.open(&finding).await;
    page.form("/grade/answer").fill("judgement", "accept").submit(&mut scene.officer).await;
    assert_eq!(letters_saying(&scene.app, "the grade is now Major").await, 1);
}
