//! Entering an organisation, changing its parts, its people, claims, and the office's pages.

use crate::support::{Browser, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{Country, Language, OrganisationId, Role};
use waymark::db::schema::outbox;
use waymark::organisations::actions;
use waymark::organisations::rules::{Identifier, IdentifierScheme, Name, NameKind, NewOrganisation, OrganisationKind};

fn agency(name: &str, licence: &str) -> NewOrganisation {
    NewOrganisation {
        kind: OrganisationKind::AgencyOfDestination,
        country: Country::TH,
        names: vec![Name { text: name.into(), language: Language::En, kind: NameKind::Legal }],
        identifiers: vec![Identifier {
            scheme: IdentifierScheme::Licence,
            country: Country::TH,
            value: licence.into(),
        }],
        addresses: vec![],
        channels: vec![],
        sectors: vec![],
        corridors: vec![],
        head_count: None,
        is_invented: true,
    }
}

async fn given_an_agency_nobody_owns(app: &TestApp, name: &str, licence: &str) -> OrganisationId {
    let (new, now) = (agency(name, licence), app.clock.now());
    app.db.write(move |conn| actions::create(conn, &waymark::base::Actor::System, &new, now)).await.unwrap()
}

async fn enter(browser: &mut Browser, name: &str, licence: &str) -> PageView {
    let page = browser.open("/en/organisation/new").await;
    page.form("")
        .fill("kind", "agency_of_destination")
        .fill("country", "TH")
        .fill("legal_name", name)
        .fill("language", "en")
        .fill("licence_number", licence)
        .submit(browser)
        .await
}

fn id_in(path: &str) -> OrganisationId {
    OrganisationId::parse(path.rsplit('/').next().unwrap()).unwrap()
}

#[tokio::test]
async fn an_applicant_enters_an_organisation_and_fills_it_in() {
    let app = TestApp::start().await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let page = enter(&mut mali, "Golden Example Co., Ltd.", "ต.8/2527").await;
    page.says("Golden Example Co., Ltd.").says("ต.8/2527").says("One person acts");
    let home = page.path.clone();

    let form = mali.open(&format!("{home}/names")).await;
    let answer = form.form("").fill("add", "yes").send(&mut mali).await;
    let form = answer.page();
    assert_eq!((form.status, form.count("fieldset.line")), (200, 2));
    let page = form
        .form("")
        .fill("text-1", "โกลเด้น ตัวอย่าง")
        .fill("language-1", "th")
        .fill("kind-1", "trading")
        .submit(&mut mali)
        .await;
    page.says("โกลเด้น ตัวอย่าง").says("Saved");

    let form = mali.open(&format!("{home}/channels")).await;
    let page = form.form("").fill("value-0", "02 676 9216").fill("kind-0", "phone").submit(&mut mali).await;
    page.says("+66 2 676 9216");

    let form = mali.open(&format!("{home}/addresses")).await;
    mali_writes_an_address(form, &mut mali).await.says("1 Example Road");

    let form = mali.open(&format!("{home}/scope")).await;
    let page = form
        .form("")
        .tick("sectors", "fishing")
        .tick("corridors", "MM-TH")
        .fill("head_count", "๑,๒๐๐")
        .submit(&mut mali)
        .await;
    page.says("Fishing").says("Myanmar → Thailand").says("1,200");
    mali.open("/en/organisation").await.says("Golden Example Co., Ltd.").says("Owner");
    for language in ["th", "my", "km", "lo", "vi"] {
        for part in ["", "/names", "/identifiers", "/addresses", "/channels", "/scope", "/members"] {
            let page = mali.open(&format!("{}{part}", home.replacen("/en/", &format!("/{language}/"), 1))).await;
            assert!(!page.html.contains("«organisation"), "{language}{part}");
        }
    }
}

async fn mali_writes_an_address(form: PageView, mali: &mut Browser) -> PageView {
    form.form("").fill("text-0", "1 Example Road\r\nBangkok").fill("language-0", "en").submit(mali).await
}

#[tokio::test]
async fn bad_answers_stand_beside_their_fields_with_what_was_typed() {
    let app = TestApp::start().await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let page = mali.open("/en/organisation/new").await;
    let answer = page.form("").fill("legal_name", "").fill("tax_number", "0105 5").send(&mut mali).await.page();
    assert_eq!(answer.status, 422);
    answer.says("Fill in this answer").says("Choose one of the answers");
    assert_eq!(answer.attribute("#tax_number", "value").as_deref(), Some("0105 5"));
    assert!(answer.text_at("title").starts_with("Error:"));

    let home = enter(&mut mali, "Golden Example Co., Ltd.", "ต.8/2527").await.path;
    let form = mali.open(&format!("{home}/names")).await;
    let answer = form.form("").fill("kind-0", "former").send(&mut mali).await.page();
    assert_eq!(answer.status, 422);
    answer.says("Mark one name as the legal name");
    let form = mali.open(&format!("{home}/channels")).await;
    let answer = form.form("").fill("value-0", "ring me").send(&mut mali).await.page();
    assert_eq!((answer.status, answer.attribute("#value-0", "value").as_deref()), (422, Some("ring me")));
    let form = mali.open(&format!("{home}/scope")).await;
    let answer = form.form("").fill("head_count", "0").send(&mut mali).await.page();
    assert_eq!(answer.status, 422);
    let form = mali.open(&format!("{home}/scope")).await;
    let answer = form.form("").tick("corridors", "TH-MM").send(&mut mali).await.page();
    assert_eq!(answer.status, 422);
    answer.says("does not fit the country");
}

#[tokio::test]
async fn the_same_number_leads_to_a_claim_that_staff_decide() {
    let app = TestApp::start().await;
    let id = given_an_agency_nobody_owns(&app, "Golden Example Co., Ltd.", "ต.8/2527").await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let page = mali.open("/en/organisation/new").await;
    let answer = page
        .form("")
        .fill("kind", "agency_of_destination")
        .fill("country", "TH")
        .fill("legal_name", "Golden Example")
        .fill("licence_number", "ต 8 - ๒๕๒๗")
        .send(&mut mali)
        .await
        .page();
    assert_eq!(answer.status, 409);
    answer.says("It is already in the register").says("Golden Example Co., Ltd.");

    let claim = mali.open(&answer.link("Claim it")).await;
    let empty = claim.form("").send(&mut mali).await.page();
    assert_eq!(empty.status, 422);
    let page = claim.form("").fill("statement", "I am the managing director.").submit(&mut mali).await;
    page.says("You sent your claim on 23 November 2026");
    assert_eq!(mali.ask(&format!("/en/organisation/{id}")).await.status, 404);

    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    let queue = officer.open("/en/office/claims").await;
    let claim = officer.open(&queue.link("Golden Example")).await;
    claim.says("I am the managing director.").says("Mali Example");
    let empty = claim.form("/refuse").send(&mut officer).await.page();
    assert_eq!(empty.status, 422);
    claim.form("/approve").submit(&mut officer).await.says("No claim waits");
    mali.open(&format!("/en/organisation/{id}")).await.says("Golden Example Co., Ltd.");
    let stale = claim.form("/refuse").fill("reason", "Too late").send(&mut officer).await.page();
    assert_eq!(stale.status, 409);

    let mut somsak = app.person("Somsak Example", Language::En).await;
    somsak.open(&format!("/en/organisation/{id}/claim")).await.says("Ask them to invite you");
    let office = officer.open(&format!("/en/office/organisations/{id}")).await;
    office.says("Mali Example").says("Claim approved").says("Entered in the register");
    let letters = app.letters().await;
    assert_eq!(letters.len(), 1);
}

#[tokio::test]
async fn a_refused_claim_says_why_and_a_name_alike_is_asked_about() {
    let app = TestApp::start().await;
    let id = given_an_agency_nobody_owns(&app, "Golden Example Co., Ltd.", "ต.8/2527").await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let page = mali.open(&format!("/en/organisation/{id}/claim")).await;
    page.form("").fill("statement", "I would like to have it.").submit(&mut mali).await;
    let mut officer = app.staff("Dara Example", &[Role::Administrator]).await;
    let queue = officer.open("/th/office/claims").await;
    let claim = officer.open(&queue.link("Golden Example")).await;
    claim.form("/refuse").fill("reason", "The company does not know you.").submit(&mut officer).await;
    mali.open("/en/organisation").await.says("The company does not know you.");

    let page = mali.open("/en/organisation/new").await;
    let form = page
        .form("")
        .fill("kind", "employer")
        .fill("country", "TH")
        .fill("legal_name", "GOLDEN EXAMPLE CO LTD")
        .fill("language", "en");
    let answer = form.send(&mut mali).await.page();
    assert_eq!(answer.status, 422);
    answer.says("This name is in the register");
    answer.form("").fill("another", "yes").submit(&mut mali).await.says("GOLDEN EXAMPLE CO LTD");
}

#[tokio::test]
async fn two_people_who_save_the_same_part_both_keep_their_words() {
    let app = TestApp::start().await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let home = enter(&mut mali, "Golden Example Co., Ltd.", "ต.8/2527").await.path;
    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    let first = mali.open(&format!("{home}/names")).await;
    let id = id_in(&home);
    let second = officer.open(&format!("/en/office/organisations/{id}/names")).await;
    second.form("").fill("text-0", "Golden Example Public Co.").submit(&mut officer).await.says("Saved");
    let answer = first.form("").fill("text-0", "Golden Sample Co.").send(&mut mali).await.page();
    assert_eq!(answer.status, 409);
    answer.says("Golden Sample Co.").says("Golden Example Public Co.").says("What you wrote");
    answer.form("").submit(&mut mali).await.says("Golden Sample Co.");
    let office = officer.open(&format!("/en/office/organisations/{id}")).await;
    office.says("before: Golden Example Public Co.");
}

#[tokio::test]
async fn owners_invite_and_the_last_owner_stays() {
    let app = TestApp::start().await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let home = enter(&mut mali, "Golden Example Co., Ltd.", "ต.8/2527").await.path;
    let members = mali.open(&format!("{home}/members")).await;
    members.says("The last owner cannot go");
    let odd = members.form("").fill("email", "nobody").send(&mut mali).await.page();
    assert_eq!(odd.status, 422);
    let page = members.form("").fill("email", "somsak@example.org").fill("role", "editor").submit(&mut mali).await;
    page.says("somsak@example.org").says("Cancel the invitation");
    let kept: Vec<String> = app.db.read(|conn| Ok(outbox::table.select(outbox::fields).load(conn)?)).await.unwrap();
    assert!(kept.len() == 1 && kept[0].contains("/link/") && kept[0].contains("Golden Example"));
    app.last_letter_to("somsak@example.org").await;

    let somsak = app.insert_account("Somsak Example", &[], Language::En).await;
    let (id, account, now) = (id_in(&home), somsak.clone(), app.clock.now());
    app.db
        .write(move |conn| actions::accept_invitation(conn, &account, &id, waymark::base::MemberRole::Editor, now))
        .await
        .unwrap();
    let mut editor = app.signed_in(&somsak).await;
    editor.open(&format!("{home}/members")).await.says("Only an owner can invite");
    let refused = editor
        .post(&format!("{home}/members"), &[("email", "x@example.org"), ("role", "owner"), ("language", "en")])
        .await;
    assert_eq!(refused.status, 403);
    let page = mali.open(&format!("{home}/members")).await;
    let page = page.form(somsak.as_str()).fill("act", "owner").submit(&mut mali).await;
    page.form(mali.account.clone().unwrap().as_str()).fill("act", "remove").submit(&mut mali).await;
    assert_eq!(mali.ask(&home).await.status, 404);
    let own = editor.post(&format!("{home}/members/{somsak}"), &[("act", "remove")]).await;
    own.expect_refused("The last owner cannot go");
}

#[tokio::test]
async fn another_organisation_is_a_404_and_the_office_is_for_keepers() {
    let app = TestApp::start().await;
    let id = given_an_agency_nobody_owns(&app, "Golden Example Co., Ltd.", "ต.8/2527").await;
    let mut mali = app.person("Mali Example", Language::En).await;
    for part in ["", "/names", "/identifiers", "/addresses", "/channels", "/scope", "/members"] {
        assert_eq!(mali.ask(&format!("/en/organisation/{id}{part}")).await.status, 404, "{part}");
        if !part.is_empty() {
            let posted = mali.post(&format!("/en/organisation/{id}{part}"), &[("email", "a@example.org")]).await;
            assert_eq!(posted.status, 404, "{part}");
        }
    }
    for path in ["/en/organisation/none", "/en/organisation/none/claim"] {
        assert_eq!(mali.ask(path).await.status, 404);
    }
    assert_eq!(mali.ask(&format!("/en/office/organisations/{id}")).await.status, 404);
    let mut auditor = app.staff("Arun Example", &[Role::Auditor]).await;
    assert_eq!(auditor.ask("/en/office/organisations").await.status, 403);
    assert_eq!(auditor.ask("/en/organisation/new").await.status, 403);
    assert_eq!(app.visitor().ask("/en/organisation").await.status, 303);
    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    let page = enter(&mut officer, "Silver Example Co., Ltd.", "ต.9/2527").await;
    assert!(page.path.contains("/office/organisations/"));
    page.says("Nobody acts for it yet");
}

#[tokio::test]
async fn the_office_finds_by_any_part_of_a_name_or_number() {
    let app = TestApp::start().await;
    for number in 1..=23 {
        given_an_agency_nobody_owns(&app, &format!("Golden Example {number:02}"), &format!("ท.{number}/2560")).await;
    }
    given_an_agency_nobody_owns(&app, "บริษัท ดวงดาวตัวอย่าง จำกัด", "น.77/2561").await;
    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    let page = officer.open("/en/office/organisations?q=golden").await;
    page.says("23 organisations").says("1–20 of 23");
    officer.open(&page.link("Next page")).await.says("Golden Example 23").does_not_say("Golden Example 01");
    officer.open("/en/office/organisations?q=%E0%B8%99.77").await.says("One organisation").says("ดวงดาว");
    officer.open("/en/office/organisations?q=ดวงดาว").await.says("One organisation");
    officer.open("/en/office/organisations?kind=employer").await.says("No organisation fits");
    officer.open("/th/office/organisations?country=TH&q=%25").await.says("24 องค์กร");
}
