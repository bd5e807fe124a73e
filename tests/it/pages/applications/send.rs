//! Sending, being asked, answering, taking back, and what time does.

use super::{an_agency, an_officer, notices};
use crate::support::TestApp;
use crate::support::applications::{
    a_complete_draft, a_draft, accept, add_licence, in_office, return_it, send, take_up,
};
use diesel::prelude::*;
use waymark::base::digest_hex;
use waymark::db::schema::application_snapshots;

#[tokio::test]
async fn an_agency_applies_is_asked_answers_and_is_accepted() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    mali.open(&path).await.says("7 of 7 parts done").says("Check your answers and send");
    let sent = send(&mut mali, &path).await;
    sent.says("Your application was sent").says("C-2026-00001");
    mali.open(&format!("{path}/sent")).await.says("C-2026-00001").says("What you sent");
    mali.open(&path).await.says("Sent").says("We are reading what you sent");
    assert_eq!(notices(&app).await, ["application_received"]);

    let mut suda = an_officer(&app, "Suda Example").await;
    let queue = suda.open("/en/office/applications").await;
    queue.says("C-2026-00001").says("Three Rivers Example Co., Ltd.").says("13 December 2026");
    take_up(&mut suda, &path).await.says("Suda Example");
    let returned = return_it(&mut suda, &path, &[("licences", "The file cannot be read.")]).await;
    returned.says("Sent back with questions").says("The file cannot be read.");
    assert_eq!(notices(&app).await.last().unwrap(), "application_returned");

    let tasks = mali.open(&path).await;
    tasks.says("Sent back to you").says("The file cannot be read.").says("Answer by 22 January 2027");
    tasks.says("Needs a change").says("From Suda Example, case officer, 23 November 2026").says("Cannot start yet");
    let page = mali.open(&format!("{path}/licences")).await;
    page.says("We ask you about this part").says("The file cannot be read.");
    page.form("/licences/remove").submit(&mut mali).await;
    add_licence(&mut mali, &path, "0100/2026").await;
    mali.open(&path).await.does_not_say("Needs a change").says("7 of 7 parts done");
    send(&mut mali, &path).await.says("How often it was sent 2");

    let page = suda.open(&in_office(&path)).await;
    page.says("What changed since it was sent before").says("0100/2026").says("answered 23 November 2026");
    page.says("Licence or company number: Licence by a government: 0099/2023");
    suda.post(&format!("{}/accept", in_office(&path)), &[("version", "99")])
        .await
        .expect_refused("All checks must be passed");
    crate::support::applications::pass_checks(&mut suda, &path).await;
    let done = suda.open(&in_office(&path)).await.form("/accept").submit(&mut suda).await;
    done.says("Accepted").says("The application was accepted");
    assert_eq!(notices(&app).await.last().unwrap(), "application_accepted");
    mali.open(&path).await.says("Accepted").says("Next comes the audit");
    assert_eq!(mali.ask(&format!("{path}/scope")).await.location.as_deref(), Some(path.as_str()));
}

#[tokio::test]
async fn sending_too_early_names_everything_that_is_missing() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_draft(&mut mali, &organisation).await;
    let page = mali.open(&format!("{path}/check")).await;
    let answer = page.form("/submit").send(&mut mali).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    assert!(page.html.contains("<title>Error: "));
    for gap in [
        "Name, address, contacts: Confirm that the facts are right",
        "Licence or company number: Add your official licence",
        "Corridors, sectors and sites: Choose at least one corridor",
        "Corridors, sectors and sites: Choose at least one kind of work",
        "Fee schedule: Write what you charge",
        "Self-assessment: Answer criterion A.1",
        "Self-assessment: Answer criterion 5.1",
        "Declaration: Sign the declaration",
    ] {
        page.says(gap);
    }
    assert!(page.links().iter().any(|link| *link == format!("{path}/fees")));
    assert!(notices(&app).await.is_empty());
}

#[tokio::test]
async fn what_is_sent_is_frozen_with_its_hash_and_a_late_change_is_noticed() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    let old = mali.open(&format!("{path}/check")).await;
    add_licence(&mut mali, &path, "0100/2026").await;
    let answer = old.form("/submit").send(&mut mali).await;
    assert_eq!(answer.status, 409);
    answer.page().says("Somebody in your organisation changed something").says("0100/2026");
    let sent = send(&mut mali, &path).await;
    let frozen: Vec<(i32, String, String)> = app
        .db
        .read(|conn| {
            let columns = (application_snapshots::round, application_snapshots::content, application_snapshots::digest);
            Ok(application_snapshots::table.select(columns).load(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(frozen.len(), 1);
    assert_eq!(frozen[0].0, 1);
    assert_eq!(frozen[0].2, digest_hex(&frozen[0].1));
    sent.says(&frozen[0].2);
    let content: serde_json::Value = serde_json::from_str(&frozen[0].1).unwrap();
    assert_eq!(content["licences"][1]["number"], "0100/2026");
    assert_eq!(content["licences"][0]["file"]["digest"].as_str().unwrap().len(), 64);
    assert_eq!(content["organisation"]["names"][0]["text"], "Three Rivers Example Co., Ltd.");
    assert_eq!(content["declaration"]["name"], "Mali Example");
    let twice = old.form("/submit").send(&mut mali).await;
    twice.expect_refused("cannot be done while the application is as it is now");
}

#[tokio::test]
async fn an_owner_takes_an_application_back() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let page = mali.open(&format!("{path}/take-back")).await;
    let page = page.form("").submit(&mut mali).await;
    page.says("Taken back").says("The application was taken back");
    let mut suda = an_officer(&app, "Suda Example").await;
    suda.open(&in_office(&path)).await.says("Taken back");
    let list = mali.open("/en/applications").await;
    assert_eq!(list.count("main form"), 1, "a new one may begin");
}

#[tokio::test]
async fn a_return_that_nobody_answers_is_called_to_mind_and_lapses_after_sixty_days() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    take_up(&mut suda, &path).await;
    return_it(&mut suda, &path, &[("scope", "Name your dormitories.")]).await;
    let count = async |notice: &str| notices(&app).await.iter().filter(|its| *its == notice).count();
    for (days, reminders) in [(29, 0), (1, 1), (1, 1), (22, 2), (5, 2), (1, 3), (1, 3)] {
        app.days_pass(days);
        app.run_jobs().await;
        app.run_jobs().await;
        assert_eq!(count("application_due").await, reminders, "after {days} more days");
        assert_eq!(count("application_lapsed").await, 0);
    }
    app.days_pass(1);
    app.run_jobs().await;
    app.run_jobs().await;
    assert_eq!(count("application_lapsed").await, 1);
    assert_eq!(count("application_due").await, 3);
    let mut mali = app.signed_in(mali.account.as_ref().unwrap()).await;
    mali.open(&path).await.says("Ended without an answer").says("You can start a new one at any time");
    let late = mali.post(&format!("{path}/scope"), &[("corridors", "MM-TH"), ("sectors", "fishing")]).await;
    late.expect_refused("can no longer be changed");
}

#[tokio::test]
async fn an_answered_return_does_not_lapse() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    take_up(&mut suda, &path).await;
    return_it(&mut suda, &path, &[("scope", "Name your dormitories.")]).await;
    app.days_pass(10);
    let mut mali = app.signed_in(mali.account.as_ref().unwrap()).await;
    let page = mali.open(&format!("{path}/scope")).await;
    page.form("").fill("sites", "Dormitory, Songkhla").submit(&mut mali).await;
    send(&mut mali, &path).await;
    app.days_pass(80);
    app.run_jobs().await;
    assert!(!notices(&app).await.iter().any(|notice| notice == "application_due" || notice == "application_lapsed"));
    let mut suda = app.signed_in(suda.account.as_ref().unwrap()).await;
    suda.open("/en/office/applications").await.says("late").says("80 days");
}

#[tokio::test]
async fn only_who_was_accepted_renews() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let renewal = [("organisation", organisation.as_str()), ("kind", "renewal")];
    mali.post("/en/applications", &renewal).await.expect_refused("no earlier certification to renew");
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    accept(&mut suda, &path).await;
    let list = mali.open("/en/applications").await;
    list.says("Certification again");
    list.form("").fill("kind", "renewal").submit(&mut mali).await.says("Certification again");
}
