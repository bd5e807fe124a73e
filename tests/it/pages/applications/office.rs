//! Screening: who may, what is recorded, and the second officer.

use super::{an_agency, an_officer, notices};
use crate::support::TestApp;
use crate::support::applications::{
    a_complete_draft, add_licence, in_office, insert_organisation, pass_checks, send, take_up,
};
use diesel::prelude::*;
use waymark::base::{AuthorityId, Country, LicenceId, Role};
use waymark::db::schema::{authorities, licences};
use waymark::organisations::rules::OrganisationKind;

#[tokio::test]
async fn who_has_not_taken_it_up_moves_nothing() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    let office = in_office(&path);
    let mut suda = an_officer(&app, "Suda Example").await;
    assert_eq!(suda.ask(&office).await.status, 404, "a draft does not exist for the registry");
    send(&mut mali, &path).await;
    let page = suda.open(&office).await;
    page.says("Take it up");
    assert_eq!(page.count("form[action$=\"/accept\"]"), 0);
    suda.post(&format!("{office}/accept"), &[("version", "1")]).await.expect_refused("Take the application up first");
    let pairs = [("version", "1"), ("reason-scope", "Why?")];
    suda.post(&format!("{office}/return"), &pairs).await.expect_refused("Take the application up first");
    let mut decider = app.staff("Arun Example", &[Role::Decider]).await;
    assert_eq!(decider.ask(&office).await.status, 403);
}

#[tokio::test]
async fn a_conflict_is_declared_and_refuses_the_task() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    let page = suda.open(&in_office(&path)).await;
    let answer = page.form("/take-up").send(&mut suda).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Choose one of the answers");
    let conflict = page.form("/take-up").fill("conflict", "yes").fill("statement", "My sister works there.");
    let answer = conflict.send(&mut suda).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.page().form("/take-up").value("statement").map(str::trim), Some("My sister works there."));
    suda.open(&in_office(&path)).await.says("Nobody yet");
}

#[tokio::test]
async fn checks_suggest_rows_of_official_lists_and_organisations_of_the_same_name() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let owner = mali.account.clone().unwrap();
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    insert_organisation(&app, &owner, OrganisationKind::AgencyOfOrigin, "THREE RIVERS EXAMPLE CO LTD").await;
    app.db
        .write(|conn| {
            let authority = AuthorityId::new();
            diesel::insert_into(authorities::table)
                .values((
                    authorities::id.eq(&authority),
                    authorities::country.eq(Country::MM),
                    authorities::name.eq("Example Ministry"),
                ))
                .execute(conn)?;
            let day: chrono::NaiveDate = "2026-10-01".parse().unwrap();
            diesel::insert_into(licences::table)
                .values((
                    licences::id.eq(LicenceId::new()),
                    licences::authority_id.eq(&authority),
                    licences::entry_key.eq("00992023"),
                    licences::number.eq(Some("0099/2023")),
                    licences::status.eq("revoked"),
                    licences::remark.eq("Example remark"),
                    licences::content.eq("{}"),
                    licences::first_seen_on.eq(day),
                    licences::last_seen_on.eq(day),
                    licences::version.eq(1),
                ))
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    let page = take_up(&mut suda, &path).await;
    page.says("Example Ministry, Myanmar").says("Revoked").says("Last seen on the list on 1 October 2026");
    page.says("Same name: THREE RIVERS EXAMPLE CO LTD");
    // The name leads to both records side by side; what the applicant says of others stands among the answers.
    let beside = suda.open(&page.link("THREE RIVERS EXAMPLE CO LTD")).await;
    beside.says("Three Rivers Example Co., Ltd.").says("An application or a case of it is open");
    page.says("Medical checks – Example Clinic").says("Partners and sub-agents");
    let answer = page.form("/check").fill("kind", "licence").fill("result", "failed").send(&mut suda).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Fill in this answer");
    let form = page.form("/check").fill("kind", "licence").fill("result", "failed").fill("note", "Revoked in October.");
    let page = form.submit(&mut suda).await;
    page.says("Not passed").says("Revoked in October.").says("All checks must be passed first");
    assert_eq!(page.count("form[action$=\"/accept\"]"), 0);
}

#[tokio::test]
async fn a_second_officer_another_person_confirms_a_rejection() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    take_up(&mut suda, &path).await.says("Taken up");
    let page = suda.open(&format!("{}/reject", in_office(&path))).await;
    let answer = page.form("").fill("code", "no_licence").send(&mut suda).await;
    assert_eq!(answer.status, 422);
    let form = page.form("").fill("code", "no_licence").fill("reason", "The licence was revoked in October.");
    form.submit(&mut suda).await.says("Rejection proposed").says("The licence was revoked in October.");
    assert_eq!(notices(&app).await, ["application_received"], "the organisation is not told yet");
    mali.open(&path).await.does_not_say("roposed").says("We are reading what you sent");

    let second = format!("{}/second", in_office(&path));
    let page = suda.open(&second).await;
    page.says("Not open to you here, and why").says("Every other case officer without a tie");
    assert_eq!(page.count("main form"), 0);
    let version = suda.open(&in_office(&path)).await;
    version.says("A rejection is proposed");
    let mut boun = an_officer(&app, "Boun Example").await;
    let page = boun.open(&second).await;
    let filled = page
        .form("")
        .fill("answer", "confirm")
        .fill("note", "The list says so too.")
        .fill("conflict", "no")
        .fill("statement", "No tie to this organisation.");
    let forged = [
        ("answer", "confirm"),
        ("note", "Mine"),
        ("conflict", "no"),
        ("statement", "None"),
        ("version", filled.value("version").unwrap()),
    ];
    let answer = suda.post(&second, &forged).await;
    assert_eq!(answer.status, 409, "the same person cannot confirm");
    filled.submit(&mut boun).await.says("Not accepted").says("Your answer was recorded");
    assert_eq!(notices(&app).await, ["application_received", "application_rejected"]);
    let told = mali.open(&path).await;
    told.says("Not accepted").says("The licence was revoked in October.").says("until 23 December 2026");
}

#[tokio::test]
async fn a_refused_proposal_leads_back_to_screening() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    take_up(&mut suda, &path).await;
    let page = suda.open(&format!("{}/reject", in_office(&path))).await;
    page.form("").fill("code", "out_of_scope").fill("reason", "No corridor of ours.").submit(&mut suda).await;
    let mut boun = an_officer(&app, "Boun Example").await;
    let page = boun.open(&format!("{}/second", in_office(&path))).await;
    let form = page.form("").fill("answer", "refuse").fill("note", "It is one of ours.");
    form.fill("conflict", "no").fill("statement", "No tie.").submit(&mut boun).await.says("Sent");
    assert_eq!(notices(&app).await, ["application_received"]);
    pass_checks(&mut suda, &path).await;
    suda.open(&in_office(&path)).await.form("/accept").submit(&mut suda).await.says("Accepted");
}

#[tokio::test]
async fn two_officers_at_once_the_second_sees_what_the_first_did() {
    let app = TestApp::start().await;
    let (mut mali, organisation) = an_agency(&app).await;
    let path = a_complete_draft(&app, &mut mali, &organisation).await;
    send(&mut mali, &path).await;
    let mut suda = an_officer(&app, "Suda Example").await;
    let mut boun = an_officer(&app, "Boun Example").await;
    take_up(&mut suda, &path).await;
    take_up(&mut boun, &path).await;
    let old = boun.open(&format!("{}/return", in_office(&path))).await;
    let page = suda.open(&format!("{}/return", in_office(&path))).await;
    let answer = page.form("").send(&mut suda).await;
    assert_eq!(answer.status, 422);
    answer.page().says("Write a reason for at least one part");
    page.form("").fill("reason-fees", "Which bank?").submit(&mut suda).await;
    let answer = old.form("").fill("reason-fees", "Which account?").send(&mut boun).await;
    assert_eq!(answer.status, 409);
    add_licence(&mut mali, &path, "0100/2026").await;
    let fees = mali.open(&format!("{path}/fees")).await;
    fees.form("").submit(&mut mali).await;
    send(&mut mali, &path).await;
    let answer = old.form("").fill("reason-fees", "Which account?").send(&mut boun).await;
    assert_eq!(answer.status, 409);
    let page = answer.page();
    page.says("somebody else moved this application meanwhile");
    assert_eq!(page.form("").value("reason-fees").map(str::trim), Some("Which account?"));
}
