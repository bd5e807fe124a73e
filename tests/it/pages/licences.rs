//! The office pages of licence lists: reading a file, looking at it, applying it, and saying whose a licence is.

use crate::support::{Browser, FilledForm, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{Actor, Country, Language, Role};
use waymark::db::schema::{authorities, licence_snapshots, licences, organisations as organisations_table};
use waymark::organisations;
use waymark::organisations::rules::{Name, NameKind, NewOrganisation, OrganisationKind};

const LISTS: &str = "/en/office/licences";

const LIST: &str = "licence_no,name_th,name_en,phone,remark_th,owner\n\
    91,มาลี ตัวอย่าง จำกัด,MALI EXAMPLE CO.,02-000-0101,,x\n\
    92,สมศักดิ์ ตัวอย่าง จำกัด,SOMSAK EXAMPLE CO.,,เพิกถอนตามคำสั่งที่ 1/2599,x\n\
    92,สมศักดิ์ ตัวอย่าง จำกัด,SOMSAK EXAMPLE CO.,,,x\n";

async fn officer(app: &TestApp) -> Browser {
    app.staff("Mali Officer", &[Role::CaseOfficer]).await
}

async fn form(browser: &mut Browser) -> FilledForm {
    let page = browser.open(LISTS).await;
    page.form("licences")
        .fill("authority", "Example Department")
        .fill("country", "TH")
        .fill("as_of", "1/11/2569")
        .fill("kind", "agency_of_origin")
}

async fn read(browser: &mut Browser, text: &str) -> PageView {
    form(browser).await.attach("file", "list.csv", text.as_bytes()).submit(browser).await
}

async fn wrong(browser: &mut Browser, form: FilledForm, words: &str) -> PageView {
    let answer = form.send(browser).await;
    assert_eq!(answer.status, 422, "{}", answer.text());
    let page = answer.page();
    page.says(words);
    assert!(page.html.contains("<title>Error:"), "the title does not say that something is wrong");
    page
}

fn count(app: &TestApp) -> [i64; 4] {
    app.db
        .read_here(|conn| {
            Ok([
                authorities::table.count().get_result(conn)?,
                licence_snapshots::table.count().get_result(conn)?,
                licences::table.count().get_result(conn)?,
                organisations_table::table.count().get_result(conn)?,
            ])
        })
        .unwrap()
}

#[actix_web::test]
async fn a_list_is_looked_at_before_it_is_applied() {
    let app = TestApp::start().await;
    let mut mali = officer(&app).await;
    mali.open(LISTS).await.says("No list has been applied yet.");
    let page = read(&mut mali, LIST).await;
    page.says("Example Department, as of 1 November 2026").says("Waits to be applied");
    page.says("MALI EXAMPLE CO.").says("Taken back").says("owner");
    page.says("Line 4").says("The same entry stands in line 3");
    assert_eq!(count(&app), [1, 1, 0, 0], "nothing of the register has changed");

    let page = page.form("apply").submit(&mut mali).await;
    page.says("The list is being applied").says("0 of 3 rows are done");
    app.run_jobs().await;
    let page = mali.open(&page.path).await;
    page.says("Applied on 23 November 2026").says("The register follows this list");
    assert_eq!(count(&app), [1, 1, 2, 2]);

    let page = mali.open(LISTS).await;
    page.says("Example Department").says("Read the next one").does_not_say("Waiting for you");
    let next = mali.open(&page.link("Read the next one")).await;
    assert_eq!(next.form("licences").value("authority"), Some("Example Department"));
    let thai = mali.open("/th/office/licences").await;
    thai.says("รายชื่อใบอนุญาตของทางการ");
}

#[actix_web::test]
async fn the_same_file_again_writes_nothing() {
    let app = TestApp::start().await;
    let mut mali = officer(&app).await;
    read(&mut mali, LIST).await.form("apply").submit(&mut mali).await;
    app.run_jobs().await;
    let before = count(&app);
    read(&mut mali, LIST).await.says("This file stands already. Nothing was written");
    assert_eq!(count(&app), before);
}

#[actix_web::test]
async fn the_next_list_shows_what_changed_and_can_be_put_away() {
    let app = TestApp::start().await;
    let mut mali = officer(&app).await;
    read(&mut mali, LIST).await.form("apply").submit(&mut mali).await;
    app.run_jobs().await;
    let next = "licence_no,name_th,name_en,phone\n91,มาลี ตัวอย่าง จำกัด,MALI NEW EXAMPLE CO.,02-000-0101\n";
    let page = read(&mut mali, next).await;
    page.says("MALI NEW EXAMPLE CO.").says("Before: MALI EXAMPLE CO.");
    let gone = mali.open(&page.link("Gone")).await;
    gone.says("SOMSAK EXAMPLE CO.");
    mali.open(LISTS).await.says("Waiting for you");
    let lists = page.form("discard").submit(&mut mali).await;
    lists.says("The list was put away").does_not_say("Waiting for you");
    let again = page.form("apply").send(&mut mali).await;
    again.expect_refused("This list was applied or put away already");
}

#[actix_web::test]
async fn what_is_wrong_with_a_file_is_said_before_anything_is_written() {
    let app = TestApp::start().await;
    let mut mali = officer(&app).await;
    let with = |form: FilledForm, bytes: &[u8]| form.attach("file", "list.csv", bytes);
    let empty = mali.open(LISTS).await.form("licences");
    wrong(&mut mali, empty, "Choose a file").await.says("Fill in this answer");
    let filled = form(&mut mali).await;
    wrong(&mut mali, with(filled, b"name_th\n\xC1\xD2\xC5\xD5\n"), "Line 2 is not written in UTF-8").await;
    let filled = form(&mut mali).await;
    wrong(&mut mali, with(filled, b"PK\x03\x04workbook"), "This is a workbook").await;
    let filled = form(&mut mali).await;
    wrong(&mut mali, with(filled, &vec![b'a'; 10_000_001]), "It may have at most 10 MB").await;
    let filled = form(&mut mali).await;
    wrong(&mut mali, with(filled, b"name_en,phone\n,\n"), "No line of this file is an entry").await;
    let filled = form(&mut mali).await.fill("as_of", "24/11/2026");
    wrong(&mut mali, with(filled, LIST.as_bytes()), "This day is still to come").await;
    let filled = form(&mut mali).await.fill("as_of", "31/2/2026").fill("country", "XX").fill("kind", "employer");
    let page = wrong(&mut mali, with(filled, LIST.as_bytes()), "Write a real date").await;
    assert_eq!(page.form("licences").value("as_of"), Some("31/2/2026"), "what was typed is kept");
    assert_eq!(count(&app), [0, 0, 0, 0]);
}

#[actix_web::test]
async fn an_older_list_than_the_one_that_stands_is_refused() {
    let app = TestApp::start().await;
    let mut mali = officer(&app).await;
    read(&mut mali, LIST).await.form("apply").submit(&mut mali).await;
    app.run_jobs().await;
    let older = form(&mut mali).await.fill("as_of", "31/10/2026").attach(
        "file",
        "old.csv",
        b"licence_no,name_en\n7,Old Example\n",
    );
    wrong(&mut mali, older, "This list is of 31 October 2026. A newer one, of 1 November 2026, stands already").await;
}

#[actix_web::test]
async fn unknown_columns_are_chosen_by_hand() {
    let app = TestApp::start().await;
    let mut mali = officer(&app).await;
    let text = "No,Firm,Telephone,phone\n91,Mali Example,02-000-0101,owner's\n";
    let filled = form(&mut mali).await.attach("file", "list.csv", text.as_bytes());
    let page = wrong(&mut mali, filled, "No column holds names").await;
    page.says("Which column is what");
    assert_eq!(page.count("select[name=ours]"), 4);
    let filled = page
        .form("licences")
        .without("ours")
        .tick("ours", "licence_no")
        .tick("ours", "name_en")
        .tick("ours", "phone")
        .tick("ours", "")
        .attach("file", "list.csv", text.as_bytes());
    let page = filled.submit(&mut mali).await;
    page.says("Firm = name_en").says("Telephone = phone").says("Mali Example");
    let again = mali.open(&page.link("Read the file again with other columns")).await;
    assert_eq!(again.count("select[name=ours]"), 4);
    assert_eq!(again.form("licences").value("as_of"), Some("1/11/2026"));
}

fn registered(app: &TestApp, name: &str) {
    let new = NewOrganisation {
        kind: OrganisationKind::AgencyOfOrigin,
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
    app.db.write_here(|conn| organisations::actions::create(conn, &Actor::System, &new, app.clock.now())).unwrap();
}

#[actix_web::test]
async fn a_person_says_whose_a_licence_is() {
    let app = TestApp::start().await;
    registered(&app, "Mali Example Co.");
    registered(&app, "Somsak Example Co.");
    let mut mali = officer(&app).await;
    read(&mut mali, LIST).await.form("apply").submit(&mut mali).await;
    app.run_jobs().await;
    assert_eq!(count(&app)[3], 2);
    let page = mali.open(LISTS).await;
    page.says("2 licences may belong to organisations");
    let page = mali.open(&page.link("Say whose they are")).await;
    page.says("MALI EXAMPLE CO.").says("Mali Example Co.").says("Taken back");
    let action = page.attribute("main form", "action").unwrap();
    let page = page.form(&action).fill("said", "same").submit(&mut mali).await;
    page.says("The licence belongs to this organisation now");
    let action_two = page.attribute("main form", "action").unwrap();
    let page = page.form(&action_two).fill("said", "different").submit(&mut mali).await;
    page.says("Noted as another firm").says("Nothing waits for you here");
    assert_eq!(count(&app)[3], 3);
    let late = mali.post(&action, &[("said", "different")]).await;
    late.expect_refused("Somebody has decided this already");
}

#[actix_web::test]
async fn the_lists_are_for_those_who_keep_them() {
    let app = TestApp::start().await;
    let mut officer = officer(&app).await;
    let page = read(&mut officer, LIST).await;
    let mut auditor = app.staff("Somsak Auditor", &[Role::Auditor, Role::Decider]).await;
    let mut applicant = app.person("Thida Applicant", Language::En).await;
    for path in [LISTS, "/en/office/licences/matches", page.path.as_str()] {
        assert_eq!(auditor.ask(path).await.status, 403, "{path}");
        assert_eq!(applicant.ask(path).await.status, 404, "{path}");
        assert_eq!(app.visitor().ask(path).await.status, 303, "{path}");
    }
    let apply = format!("{}/apply", page.path);
    assert_eq!(auditor.post(&apply, &[]).await.status, 403);
    assert_eq!(applicant.post(&apply, &[]).await.status, 404);
    let mut administrator = app.staff("Arun Administrator", &[Role::Administrator]).await;
    administrator.open(&page.path).await.says("MALI EXAMPLE CO.");
    for path in ["/en/office/licences/0", "/en/office/licences/0191e0c0-0000-7000-8000-000000000000"] {
        assert_eq!(officer.ask(path).await.status, 404, "{path}");
    }
}
