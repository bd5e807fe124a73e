//! Two records of one firm become one, by two officers; a mistake is undone and leaves no trace; nothing is escaped by it.

use crate::support::applications::insert_member;
use crate::support::register::firm;
use crate::support::{Browser, TestApp};
use diesel::prelude::*;
use waymark::base::{Language, MemberRole, OrganisationId, Role};
use waymark::db::schema::{organisation_merges, organisations};

const PHONE: &str = "+6621234567";

struct Twins {
    app: TestApp,
    first: Browser,
    second: Browser,
    stays: OrganisationId,
    goes: OrganisationId,
}

async fn given_two_records_of_one_firm() -> Twins {
    let app = TestApp::start().await;
    let first = app.staff("Niran Example", &[Role::CaseOfficer]).await;
    let second = app.staff("Suda Example", &[Role::CaseOfficer]).await;
    let stays = firm("licensed", "Gate Example Co., Ltd.", 1).phone(PHONE).insert(&app).await;
    let goes = firm("not_certified", "Golden Door Example", 2).phone(PHONE).insert(&app).await;
    Twins { app, first, second, stays, goes }
}

fn page_of(id: &OrganisationId) -> String {
    format!("/en/office/organisations/{id}/merge")
}

async fn when_it_is_proposed(twins: &mut Twins) {
    let page = twins.first.open(&page_of(&twins.goes)).await;
    page.says("Probably the same").says("same telephone, e-mail or website");
    let beside = page.link("Gate Example Co., Ltd.");
    let page = twins.first.open(&beside).await;
    page.says("Golden Door Example").says("EX-0001").says("EX-0002").says("the same in both");
    let form = page.form_with("reason").fill("reason", "One tax number, one telephone");
    form.submit(&mut twins.first).await.says("Another case officer answers");
}

async fn when_another_agrees(twins: &mut Twins) {
    let page = twins.second.open(&page_of(&twins.goes)).await;
    let form = page.form_with("answer").fill("answer", "merge").fill("reason", "Both deeds seen");
    form.submit(&mut twins.second).await.says("Part of Gate Example Co., Ltd.");
}

async fn when_it_is_undone(twins: &mut Twins) {
    let page = twins.first.open(&page_of(&twins.goes)).await;
    let form = page.form("").fill("reason", "Two sisters, two firms");
    form.submit(&mut twins.first).await.says("Both records are as they were");
}

async fn public_page(twins: &Twins, id: &OrganisationId) -> (u16, Option<String>) {
    let answer = twins.app.visitor().ask(&format!("/en/register/{id}")).await;
    let location = answer.headers.get("location").map(|to| (*to).to_owned());
    (answer.status, location)
}

async fn found(twins: &Twins, words: &str) -> String {
    let page = twins.app.visitor().open(&format!("/en/register?q={words}")).await;
    page.attribute(".hit a", "href").unwrap()
}

#[tokio::test]
async fn two_officers_make_one_entry_of_two_and_undo_it_whole() {
    let mut twins = given_two_records_of_one_firm().await;
    let member = twins.app.insert_account("Mali Example", &[], Language::En).await;
    insert_member(&twins.app, &twins.goes, &member, MemberRole::Owner).await;
    let mut member = twins.app.signed_in(&member).await;
    let own = format!("/en/organisation/{}", twins.goes);
    let before = twins.app.visitor().open(&format!("/en/register/{}", twins.goes)).await.text();

    when_it_is_proposed(&mut twins).await;
    assert_eq!(public_page(&twins, &twins.goes).await.0, 200, "a proposal changes nothing");
    // Who proposed does not answer, whatever is sent.
    twins.first.open(&page_of(&twins.goes)).await.says("You proposed it");
    let forged = [("act", "answer"), ("answer", "merge"), ("version", "1"), ("reason", "x")];
    twins.first.post(&page_of(&twins.goes), &forged).await.expect_refused("You proposed it");

    when_another_agrees(&mut twins).await;
    let (status, to) = public_page(&twins, &twins.goes).await;
    let stays = format!("/en/register/{}", twins.stays);
    assert_eq!((status, to.as_deref()), (301, Some(stays.as_str())));
    assert_eq!(found(&twins, "Golden+Door+Example").await, stays);
    assert_eq!(found(&twins, "EX-0002").await, stays);
    twins.app.visitor().open(&stays).await.says("Gate Example Co., Ltd.").says("Golden Door Example");
    // Nobody acts for the record that is gone; a letter says whom to ask.
    assert_eq!(member.ask(&own).await.status, 404);
    twins.app.run_jobs().await;
    let letters = twins.app.letters().await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.contains("is now part of")).count(), 1);

    when_it_is_undone(&mut twins).await;
    assert_eq!(public_page(&twins, &twins.goes).await.0, 200);
    assert_eq!(twins.app.visitor().open(&format!("/en/register/{}", twins.goes)).await.text(), before);
    assert_eq!(member.ask(&own).await.status, 200);
    twins.app.visitor().open(&stays).await.does_not_say("Golden Door Example");
    assert!(twins.app.db.read(waymark::history::verify).await.unwrap().is_ok());
}

#[tokio::test]
async fn after_thirty_days_it_stands() {
    let mut twins = given_two_records_of_one_firm().await;
    when_it_is_proposed(&mut twins).await;
    when_another_agrees(&mut twins).await;
    twins.app.days_pass(31);
    let account = twins.first.account.clone().unwrap();
    let mut officer = twins.app.signed_in(&account).await;
    officer.open(&page_of(&twins.goes)).await.says("More than 30 days have passed");
    let late = [("act", "undo"), ("version", "2"), ("reason", "A mistake")];
    officer.post(&page_of(&twins.goes), &late).await.expect_refused("More than 30 days have passed");
    assert_eq!(public_page(&twins, &twins.goes).await.0, 301);
}

#[tokio::test]
async fn a_running_certificate_is_not_merged_away() {
    let mut twins = given_two_records_of_one_firm().await;
    let holder = firm("certified", "Third Door Example", 3).phone(PHONE).insert(&twins.app).await;
    let path = format!("{}?with={}", page_of(&holder), twins.stays);
    let page = twins.first.open(&path).await;
    page.says("It holds a certificate. Move that first");
    assert_eq!(page.count("textarea"), 0);
    let stays = twins.stays.to_string();
    let crafted = [("act", "propose"), ("with", stays.as_str()), ("reason", "x")];
    twins.first.post(&page_of(&holder), &crafted).await.expect_refused("It holds a certificate");
    // The other way round nothing stands in the way, but a part takes no part of its own.
    when_it_is_proposed(&mut twins).await;
    when_another_agrees(&mut twins).await;
    let goes = twins.goes.to_string();
    let crafted = [("act", "propose"), ("with", goes.as_str()), ("reason", "x")];
    twins.first.post(&page_of(&twins.stays), &crafted).await.expect_refused("part of another record already");
}

#[tokio::test]
async fn the_database_merges_nothing_that_two_people_did_not() {
    let mut twins = given_two_records_of_one_firm().await;
    let (goes, stays) = (twins.goes.clone(), twins.stays.clone());
    let marked = twins
        .app
        .db
        .write(move |conn| {
            let row = organisations::table.find(&goes);
            Ok(diesel::update(row).set(organisations::merged_into.eq(Some(&stays))).execute(conn)?)
        })
        .await;
    assert!(marked.is_err(), "without a merge that was answered there is no mark");
    when_it_is_proposed(&mut twins).await;
    let now = twins.app.clock.now();
    let signed_alone = twins
        .app
        .db
        .write(move |conn| {
            let same = organisation_merges::proposed_by.nullable();
            let columns = (
                organisation_merges::status.eq("merged"),
                organisation_merges::answered_by.eq(same),
                organisation_merges::answered_at.eq(Some(now)),
            );
            Ok(diesel::update(organisation_merges::table).set(columns).execute(conn)?)
        })
        .await;
    assert!(signed_alone.is_err(), "one person is not two");
}
