//! Ties: declared by staff, seen by those who assign work.

use crate::support::TestApp;
use waymark::base::{Actor, Country, Language, Role};
use waymark::organisations::actions;
use waymark::organisations::rules::{Name, NameKind, NewOrganisation, OrganisationKind};

async fn given_an_employer(app: &TestApp, name: &str) {
    let new = NewOrganisation {
        kind: OrganisationKind::Employer,
        country: Country::TH,
        names: vec![Name { text: name.into(), language: Language::En, kind: NameKind::Legal }],
        identifiers: vec![],
        addresses: vec![],
        channels: vec![],
        sectors: vec![],
        corridors: vec![],
        head_count: None,
        is_invented: true,
    };
    let now = app.clock.now();
    app.db.write(move |conn| actions::create(conn, &Actor::System, &new, now)).await.unwrap();
}

#[tokio::test]
async fn an_auditor_declares_a_tie_and_the_case_officer_sees_it() {
    let app = TestApp::start().await;
    given_an_employer(&app, "Blue Example Seafood").await;
    let mut arun = app.staff("Arun Example", &[Role::Auditor]).await;
    let page = arun.open("/en/office/ties").await;
    page.says("Nothing declared yet").does_not_say("What everybody declared");
    let page = page.form("/ties").fill("q", "seafood").send(&mut arun).await.page();
    let organisation = page.attribute("input[name=organisation]", "value").unwrap();
    let form = page.form("/ties").fill("organisation", &organisation).fill("kind", "employed");
    let odd = form.fill("from", "1/6/2570").fill("until", "31/2/2024").send(&mut arun).await.page();
    assert_eq!(odd.status, 422);
    odd.says("Write a real date");
    let future = odd.form("/ties").fill("until", "").send(&mut arun).await.page();
    assert_eq!(future.status, 422);
    future.says("This date must be in the past");
    let turned = future.form("/ties").fill("from", "1/6/2563").fill("until", "1/6/2019").send(&mut arun).await.page();
    turned.says("The last day must be after the first day");
    let page = turned.form("/ties").fill("until", "31/5/2022").fill("note", "Bookkeeper").submit(&mut arun).await;
    page.says("Blue Example Seafood").says("1 June 2020 to 31 May 2022").says("Over for two years");

    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    officer.open("/th/office/ties").await.says("Arun Example").says("Bookkeeper");
    let mut somsak = app.staff("Somsak Example", &[Role::Decider]).await;
    somsak.open("/en/office/ties").await.does_not_say("Arun Example");
    let mut mali = app.person("Mali Example", Language::En).await;
    assert_eq!(mali.ask("/en/office/ties").await.status, 404);
}
