//! A scope is reduced by decision: a reviewer recommends, a decider signs, the holder is told, the public reads it at
//! once. A vote against ends it.

use crate::support::decisions::{
    AuditedCase, audited_case, certificate_of, certificate_path, password_given, recommend_and_decide, sign,
};
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{ApplicationId, Language, Role};
use waymark::db::schema::{application_scope, applications, decision_votes};

struct Scene {
    app: TestApp,
    reviewer: Browser,
    first: Browser,
    second: Browser,
    case: AuditedCase,
    certificate: String,
}

async fn given_a_certificate_for_two_corridors() -> Scene {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Arun Example", &[Role::Auditor], Language::En).await;
    let case = audited_case(&app, &auditor, &[]).await;
    let wanted = case.case.clone();
    app.db
        .write(move |conn| {
            let application: ApplicationId =
                applications::table.filter(applications::case_id.eq(&wanted)).select(applications::id).first(conn)?;
            for (kind, value) in [("corridor", "KH-TH"), ("sector", "agriculture")] {
                diesel::insert_into(application_scope::table)
                    .values((
                        application_scope::application_id.eq(&application),
                        application_scope::kind.eq(kind),
                        application_scope::value.eq(value),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let mut reviewer = app.staff("Lan Example", &[Role::Reviewer]).await;
    let mut first = app.staff("Prasit Example", &[Role::Decider]).await;
    let mut second = app.staff("Khamla Example", &[Role::Decider]).await;
    recommend_and_decide(&app, &mut reviewer, &mut first, &mut second, &case.case).await;
    let certificate = certificate_path(&certificate_of(&app, &case.organisation).await.id);
    Scene { app, reviewer, first, second, case, certificate }
}

/// The reviewer takes one corridor out. Returns the decision's page.
async fn when_a_corridor_is_taken_out(scene: &mut Scene) -> String {
    let page = scene.reviewer.open(&scene.certificate).await;
    let form = scene.reviewer.open(&page.link("Reduce the scope")).await;
    let form = form.form("").tick("removed", "corridor:KH-TH").fill("reason_code", "licence_lost");
    let form = form.fill("public_text", "The Cambodian licence ended.").fill("no_conflict", "yes");
    form.submit(&mut scene.reviewer).await.path
}

async fn public_scope(scene: &Scene) -> String {
    scene.app.visitor().open(&format!("/en/register/{}", scene.case.organisation)).await.text()
}

#[tokio::test]
async fn a_corridor_is_taken_out_by_a_reviewer_and_a_decider() {
    let mut scene = given_a_certificate_for_two_corridors().await;
    assert!(public_scope(&scene).await.contains("Cambodia"));
    let decision = when_a_corridor_is_taken_out(&mut scene).await;
    assert!(public_scope(&scene).await.contains("Cambodia"), "nothing changes before the signature");
    let page = sign(&scene.app, &mut scene.first, &decision).await;
    page.says("Taken out of the scope").says("Prasit Example").says("For");
    let public = scene.app.visitor().open(&format!("/en/register/{}", scene.case.organisation)).await;
    public.says("The scope of the certificate was reduced").says("The Cambodian licence ended.");
    let held = certificate_of(&scene.app, &scene.case.organisation).await;
    let id = held.id.clone();
    let scope = scene.app.db.read(move |conn| Ok(waymark::certificates::store::list_scope(conn, &id)?)).await.unwrap();
    let values: Vec<&str> = scope.iter().map(|item| item.value.as_str()).collect();
    assert_eq!(values, ["MM-TH", "agriculture", "fishing"]);
    assert!(held.state.is_running(), "the certificate goes on");
    let letter = scene.app.last_letter_to(&scene.app.email_of(&scene.case.owner).await).await;
    assert!(letter.text.contains("no longer covers"), "{}", letter.text);
    assert!(letter.text.contains("Cambodia"), "{}", letter.text);
}

#[tokio::test]
async fn a_vote_against_ends_it_and_what_is_wrong_is_said() {
    let mut scene = given_a_certificate_for_two_corridors().await;
    let reduce = scene.reviewer.open(&scene.certificate).await.link("Reduce the scope");
    let page = scene.reviewer.open(&reduce).await;
    let empty = page.form("").fill("public_text", "Less.").send(&mut scene.reviewer).await;
    assert_eq!(empty.status, 422);
    let all = page.form("").tick("removed", "corridor:KH-TH").tick("removed", "corridor:MM-TH");
    let all = all.fill("reason_code", "licence_lost").fill("public_text", "All ended.").fill("no_conflict", "yes");
    all.send(&mut scene.reviewer).await.expect_refused("Something of each kind must stay");
    scene.first.open(&reduce).await.says("A reviewer recommends this");
    let decision = when_a_corridor_is_taken_out(&mut scene).await;
    let page = scene.reviewer.open(&reduce).await;
    let again = page.form("").tick("removed", "sector:fishing").fill("reason_code", "other");
    let again = again.fill("public_text", "Less.").fill("no_conflict", "yes").send(&mut scene.reviewer).await;
    assert_eq!(again.status, 409, "one reduction at a time");

    password_given(&scene.app, &scene.second).await;
    let page = scene.second.open(&decision).await;
    let form = page.form("/sign").fill("choice", "back").fill("reason", "The licence runs until May.");
    let page = form.fill("no_conflict", "yes").submit(&mut scene.second).await;
    page.says("Against").says("The licence runs until May.");
    assert_eq!(scene.reviewer.open(&decision).await.count("form[action$='/redraft']"), 0);
    assert!(public_scope(&scene).await.contains("Cambodia"));
    let kept = scene.app.db.write(|conn| {
        Ok(diesel::update(decision_votes::table).set(decision_votes::reason.eq("Nothing")).execute(conn)?)
    });
    assert!(kept.await.is_err(), "a vote is never changed");
}

#[tokio::test]
async fn two_deciders_sign_at_once_and_the_second_sees_why_not() {
    let mut scene = given_a_certificate_for_two_corridors().await;
    let decision = when_a_corridor_is_taken_out(&mut scene).await;
    password_given(&scene.app, &scene.first).await;
    password_given(&scene.app, &scene.second).await;
    let mine = scene.first.open(&decision).await.form("/sign").fill("choice", "sign").fill("no_conflict", "yes");
    let theirs = scene.second.open(&decision).await.form("/sign").fill("choice", "sign").fill("no_conflict", "yes");
    let (one, two) = tokio::join!(mine.send(&mut scene.first), theirs.send(&mut scene.second));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409], "one succeeds");
    let late = if one.status == 409 { one } else { two };
    let page = late.page();
    page.says("Someone else changed this meanwhile");
    assert_eq!(page.count("form[action$='/sign']"), 0, "nothing is left to sign");
}
