//! Official lists: what reading and applying them does to the register, on either database.

use crate::support::TestApp;
use diesel::prelude::*;
use std::io::Write;
use std::process::Command;
use waymark::base::{Actor, Country, Language, LicenceId, MatchId, OrganisationId, SnapshotId};
use waymark::db::schema::{
    history, licence_matches, licence_snapshot_rows, licences, organisation_names,
    organisations as organisations_table, public_changes,
};
use waymark::error::{AppError, AppResult};
use waymark::licences::actions::{
    ListFile, Preview, Progress, Reading, SaidOfMatch, apply_block, apply_list, begin_to_apply, decide_match, discard,
    preview, read_list,
};
use waymark::licences::rules::{LicenceRefusal, LicenceStatus, ListSource, Mapping, SnapshotStatus};
use waymark::licences::store as kept;
use waymark::organisations;
use waymark::organisations::rules::{Identifier, IdentifierScheme, Name, NameKind, NewOrganisation, OrganisationKind};

/// Three agencies, invented; the third is revoked, and a line is no company.
const LIST: &str = "licence_no,licence_no_latin,name_th,name_en,address_en,phone,remark_th,owner\n\
    ต.91/2599,Tor. 91/2599,มาลี ตัวอย่าง จำกัด,\"MALI EXAMPLE MANPOWER CO.,LTD.\",1 Example Road,02-000-0101-2,,x\n\
    ต. 92/2599,,สมศักดิ์ ตัวอย่าง จำกัด,\" SOMSAK  EXAMPLE CO., LTD \",-,-,ย้ายสำนักงาน,x\n\
    ต.93/2599,Tor 93/2599,สามสาย ตัวอย่าง จำกัด,THREE LINES EXAMPLE,3 Example Road,02 000 0103,เพิกถอนตามคำสั่งที่ 1/2599,x\n\
    ,รวม 3 บริษัท,,,,,,\n";

fn file_of(app: &TestApp, text: &str, as_of: &str) -> ListFile {
    try_file(app, text, as_of).unwrap()
}

fn try_file(app: &TestApp, text: &str, as_of: &str) -> Result<ListFile, LicenceRefusal> {
    let day = as_of.parse().unwrap();
    let kind = OrganisationKind::AgencyOfOrigin;
    let source = ListSource::new(Country::TH, "Example Department", day, kind, app.clock.now())?;
    ListFile::read(source, "list.csv", text.as_bytes(), &Mapping::none())
}

fn read(app: &TestApp, text: &str, as_of: &str) -> AppResult<Reading> {
    read_list(&app.db, &Actor::System, &file_of(app, text, as_of), app.clock.now(), |_, _| {})
}

fn waiting(app: &TestApp, text: &str, as_of: &str) -> SnapshotId {
    match read(app, text, as_of).unwrap() {
        Reading::Waiting(id) => id,
        other => panic!("{other:?}"),
    }
}

/// Reads a list and applies it.
fn import(app: &TestApp, text: &str, as_of: &str) -> SnapshotId {
    let id = waiting(app, text, as_of);
    apply_list(&app.db, &Actor::System, &id, app.clock.now(), |_| {}).unwrap();
    id
}

fn ask<T>(app: &TestApp, work: impl FnOnce(&mut waymark::db::AnyConnection) -> AppResult<T>) -> T {
    app.db.read_here(work).unwrap()
}

/// Number, status and organisation of each licence, by number.
fn standing(app: &TestApp) -> Vec<(String, LicenceStatus, Option<OrganisationId>)> {
    ask(app, |conn| {
        Ok(licences::table
            .order(licences::entry_key)
            .select((licences::entry_key, licences::status, licences::organisation_id))
            .load(conn)?)
    })
}

fn organisation_of(app: &TestApp, key: &str) -> OrganisationId {
    standing(app).into_iter().find(|row| row.0 == key).and_then(|row| row.2).expect("no such licence")
}

fn names_of(app: &TestApp, id: &OrganisationId) -> Vec<(String, NameKind)> {
    let id = id.clone();
    ask(app, |conn| {
        Ok(organisations::store::list_names(conn, &id)?.into_iter().map(|name| (name.text, name.kind)).collect())
    })
}

/// How much is in the tables that a list writes.
fn weight(app: &TestApp) -> [i64; 6] {
    ask(app, |conn| {
        Ok([
            organisations_table::table.count().get_result(conn)?,
            organisation_names::table.count().get_result(conn)?,
            licences::table.count().get_result(conn)?,
            licence_snapshot_rows::table.count().get_result(conn)?,
            history::table.count().get_result(conn)?,
            public_changes::table.count().get_result(conn)?,
        ])
    })
}

fn events(app: &TestApp, id: &OrganisationId) -> Vec<(String, Option<String>)> {
    let id = id.clone();
    ask(app, |conn| {
        let events = waymark::history::public_of_organisation(conn, &id)?;
        Ok(events.into_iter().map(|event| (event.kind, event.public_text)).collect())
    })
}

fn refused(result: AppResult<impl std::fmt::Debug>, wanted: LicenceRefusal) {
    match result {
        Err(AppError::Refused(refusal)) => assert_eq!(refusal.to_string(), wanted.to_string()),
        other => panic!("{other:?} is not {wanted:?}"),
    }
}

fn registered(app: &TestApp, name: &str, numbers: &[&str]) -> OrganisationId {
    let new = NewOrganisation {
        kind: OrganisationKind::AgencyOfOrigin,
        country: Country::TH,
        names: vec![Name { text: name.into(), language: Language::Th, kind: NameKind::Legal }],
        identifiers: numbers
            .iter()
            .map(|value| Identifier {
                scheme: IdentifierScheme::Licence,
                country: Country::TH,
                value: (*value).to_owned(),
            })
            .collect(),
        addresses: vec![],
        channels: vec![],
        sectors: vec![],
        corridors: vec![],
        head_count: None,
        is_invented: true,
    };
    app.db.write_here(|conn| organisations::actions::create(conn, &Actor::System, &new, app.clock.now())).unwrap()
}

fn questions(app: &TestApp) -> Vec<(MatchId, LicenceId, OrganisationId)> {
    ask(app, |conn| {
        Ok(kept::list_pending_matches(conn, 0, 100)?
            .into_iter()
            .map(|asked| (asked.id, asked.licence_id, asked.organisation_id))
            .collect())
    })
}

fn decide(app: &TestApp, id: &MatchId, said: SaidOfMatch) -> AppResult<()> {
    app.db.write_here(|conn| decide_match(conn, &Actor::System, id, said, app.clock.now()))
}

#[actix_web::test]
async fn a_list_brings_licensed_organisations_that_never_applied() {
    let app = TestApp::start().await;
    let id = waiting(&app, LIST, "2026-11-01");
    assert!(standing(&app).is_empty(), "reading changes nothing");
    apply_list(&app.db, &Actor::System, &id, app.clock.now(), |_| {}).unwrap();
    let standing = standing(&app);
    let seen: Vec<(&str, LicenceStatus)> = standing.iter().map(|row| (row.0.as_str(), row.1)).collect();
    assert_eq!(
        seen,
        [
            ("ต912599", LicenceStatus::Licensed),
            ("ต922599", LicenceStatus::Licensed),
            ("ต932599", LicenceStatus::Revoked)
        ]
    );
    let mali = organisation_of(&app, "ต912599");
    let facts = ask(&app, |conn| Ok(organisations::store::load_facts(conn, &mali)?));
    assert_eq!(facts.row.kind, OrganisationKind::AgencyOfOrigin);
    assert_eq!(facts.name(Language::En), "MALI EXAMPLE MANPOWER CO.,LTD.");
    let phones: Vec<&str> = facts.channels.iter().map(|channel| channel.value.as_str()).collect();
    assert_eq!(phones, ["+6620000101", "+6620000102"]);
    let numbers: Vec<&str> = facts.identifiers.iter().map(|number| number.value.as_str()).collect();
    assert_eq!(numbers, ["ต.91/2599", "Tor. 91/2599"]);
    let somsak = organisation_of(&app, "ต922599");
    assert_eq!(names_of(&app, &somsak)[1].0, "SOMSAK EXAMPLE CO., LTD");
    assert_eq!(events(&app, &somsak), [("licence_listed".to_owned(), Some("ต. 92/2599".to_owned()))]);
    let third = organisation_of(&app, "ต932599");
    assert_eq!(events(&app, &third), [("licence_revoked".to_owned(), Some("ต.93/2599".to_owned()))]);
    let snapshot = ask(&app, |conn| Ok(kept::load_snapshot(conn, &id)?));
    assert_eq!((snapshot.status, snapshot.rows_new, snapshot.rows_bad), (SnapshotStatus::Applied, 3, 1));
    let listed = ask(&app, |conn| Ok(kept::list_by_organisation(conn, &somsak)?));
    assert_eq!((listed[0].authority.as_str(), listed[0].remark.as_str()), ("Example Department", "ย้ายสำนักงาน"));
}

#[actix_web::test]
async fn the_same_file_twice_changes_nothing() {
    let app = TestApp::start().await;
    let first = import(&app, LIST, "2026-11-01");
    let before = weight(&app);
    assert_eq!(read(&app, LIST, "2026-11-01").unwrap(), Reading::Unchanged(first.clone()));
    assert_eq!(read(&app, LIST, "2026-11-20").unwrap(), Reading::Unchanged(first));
    let again = ask(&app, |conn| preview(conn, &file_of(&app, LIST, "2026-11-01")));
    assert_eq!(again, Preview::Unchanged);
    assert_eq!(weight(&app), before);
}

#[actix_web::test]
async fn a_file_read_twice_waits_once() {
    let app = TestApp::start().await;
    let first = waiting(&app, LIST, "2026-11-01");
    let before = weight(&app);
    assert_eq!(waiting(&app, LIST, "2026-11-01"), first);
    assert_eq!(weight(&app), before);
}

#[actix_web::test]
async fn the_next_list_changes_what_changed() {
    let app = TestApp::start().await;
    import(&app, LIST, "2026-11-01");
    let (mali, somsak, third) =
        (organisation_of(&app, "ต912599"), organisation_of(&app, "ต922599"), organisation_of(&app, "ต932599"));
    let next = "licence_no,name_th,name_en,phone,remark_th\n\
        ต.91/2599,มาลี ตัวอย่าง จำกัด,MALI NEW EXAMPLE CO.,02-000-0105,เพิกถอนตามคำสั่งที่ 2/2599\n\
        ต.94/2599,สี่สาย ตัวอย่าง จำกัด,FOUR LINES EXAMPLE,,\n";
    app.days_pass(1);
    let id = import(&app, next, "2026-11-20");
    let snapshot = ask(&app, |conn| Ok(kept::load_snapshot(conn, &id)?));
    assert_eq!((snapshot.rows_new, snapshot.rows_changed, snapshot.rows_gone), (1, 1, 2));
    let statuses: Vec<LicenceStatus> = standing(&app).into_iter().map(|row| row.1).collect();
    use LicenceStatus::{Gone, Licensed, Revoked};
    assert_eq!(statuses, [Revoked, Gone, Revoked, Licensed], "a revoked licence stays revoked when it is gone");
    assert_eq!(events(&app, &somsak).last().unwrap().0, "licence_gone");
    assert_eq!(events(&app, &third).last().unwrap().0, "licence_gone");
    assert_eq!(events(&app, &mali).last().unwrap().0, "licence_revoked");
    let names = names_of(&app, &mali);
    assert!(names.contains(&("MALI NEW EXAMPLE CO.".to_owned(), NameKind::Legal)));
    assert!(names.contains(&("MALI EXAMPLE MANPOWER CO.,LTD.".to_owned(), NameKind::Former)));
    let facts = ask(&app, |conn| Ok(organisations::store::load_facts(conn, &mali)?));
    assert_eq!(facts.channels[0].value, "+6620000105");
    let gone_on = ask(&app, |conn| Ok(kept::list_by_organisation(conn, &somsak)?))[0].gone_on;
    assert_eq!(gone_on.unwrap().to_string(), "2026-11-20");

    refused(
        read(&app, LIST, "2026-11-19"),
        LicenceRefusal::OlderThanApplied {
            as_of: "2026-11-19".parse().unwrap(),
            applied: "2026-11-20".parse().unwrap(),
        },
    );

    let back = "licence_no,name_th,name_en\nต.92/2599,สมศักดิ์ ตัวอย่าง จำกัด,SOMSAK EXAMPLE\n";
    import(&app, back, "2026-11-21");
    assert_eq!(organisation_of(&app, "ต922599"), somsak);
    assert_eq!(events(&app, &somsak).last().unwrap().0, "licence_listed");
}

#[actix_web::test]
async fn a_number_finds_its_organisation_and_a_name_asks_a_person() {
    let app = TestApp::start().await;
    let by_number = registered(&app, "ชื่ออื่น จำกัด", &["ต ๙๑-2599"]);
    let by_spelling = registered(&app, "อีกชื่อหนึ่ง จำกัด", &["TOR 93/2599"]);
    let by_name = registered(&app, "บริษัทจัดหางาน สมศักดิ์ ตัวอย่าง จำกัด", &[]);
    let before = weight(&app)[0];
    import(&app, LIST, "2026-11-01");
    assert_eq!(organisation_of(&app, "ต912599"), by_number);
    assert_eq!(organisation_of(&app, "ต932599"), by_spelling);
    assert_eq!(weight(&app)[0], before, "no organisation is made while a person has to say");
    let asked = questions(&app);
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].2, by_name);
    decide(&app, &asked[0].0, SaidOfMatch::Same).unwrap();
    assert_eq!(organisation_of(&app, "ต922599"), by_name);
    assert!(questions(&app).is_empty());
    refused(decide(&app, &asked[0].0, SaidOfMatch::Different), LicenceRefusal::MatchDecided);
    let numbers = ask(&app, |conn| Ok(organisations::store::list_identifiers(conn, &by_name)?));
    assert_eq!(numbers[0].value, "ต. 92/2599");
    assert_eq!(events(&app, &by_name).last().unwrap().0, "licence_listed");
}

#[actix_web::test]
async fn another_firm_gets_the_organisation_that_was_held_back() {
    let app = TestApp::start().await;
    let other = registered(&app, "สมศักดิ์ ตัวอย่าง จำกัด", &[]);
    registered(&app, "SOMSAK EXAMPLE CO., LTD", &[]);
    import(&app, LIST, "2026-11-01");
    let asked = questions(&app);
    assert_eq!(asked.len(), 2);
    let before = weight(&app)[0];
    decide(&app, &asked[0].0, SaidOfMatch::Different).unwrap();
    assert_eq!(weight(&app)[0], before, "one more question is open");
    decide(&app, &asked[1].0, SaidOfMatch::Different).unwrap();
    assert_eq!(weight(&app)[0], before + 1);
    assert_ne!(organisation_of(&app, "ต922599"), other);
    assert_eq!(events(&app, &organisation_of(&app, "ต922599"))[0].0, "licence_listed");
}

#[actix_web::test]
async fn a_list_that_tells_two_firms_apart_is_believed() {
    let app = TestApp::start().await;
    let twins = "licence_no,name_th,name_en\n\
        1,หนึ่ง ตัวอย่าง จำกัด,SAME EXAMPLE CO.\n\
        2,สอง ตัวอย่าง จำกัด,SAME EXAMPLE CO.\n";
    import(&app, twins, "2026-11-01");
    assert!(questions(&app).is_empty());
    assert_ne!(organisation_of(&app, "1"), organisation_of(&app, "2"));
    let more = format!("{twins}3,สาม ตัวอย่าง จำกัด,SAME EXAMPLE CO.\n");
    import(&app, &more, "2026-11-02");
    assert!(questions(&app).is_empty());
    let renumbered = "licence_no,name_th,name_en\n\
        1,หนึ่ง ตัวอย่าง จำกัด,SAME EXAMPLE CO.\n\
        4,สอง ตัวอย่าง จำกัด,OTHER EXAMPLE CO.\n";
    import(&app, renumbered, "2026-11-03");
    let asked = questions(&app);
    assert_eq!(asked.len(), 1, "who is no longer listed may have a new number");
    assert_eq!(asked[0].2, organisation_of(&app, "2"));
}

#[actix_web::test]
async fn an_interrupted_list_goes_on_where_it_stopped() {
    let app = TestApp::start().await;
    let mut text = String::from("licence_no,name_en,phone\n");
    for number in 1..=450 {
        text.push_str(&format!("{number},Example Agency {number} of Many,02-000-{number:04}\n"));
    }
    let id = waiting(&app, &text, "2026-11-01");
    let now = app.clock.now();
    app.db.write_here(|conn| begin_to_apply(conn, &Actor::System, &id, now)).unwrap();
    let step = || app.db.write_here(|conn| apply_block(conn, &id, now)).unwrap();
    assert_eq!(step(), Progress { done: 200, of: 450, stands: false });
    assert_eq!(standing(&app).len(), 200);
    refused(read(&app, LIST, "2026-11-02"), LicenceRefusal::BeingApplied);
    assert_eq!(read(&app, &text, "2026-11-01").unwrap(), Reading::BeingApplied(id.clone()));
    app.run_jobs().await;
    assert_eq!(standing(&app).len(), 450);
    assert_eq!(step(), Progress { done: 450, of: 450, stands: true });
    let snapshot = ask(&app, |conn| Ok(kept::load_snapshot(conn, &id)?));
    assert_eq!((snapshot.status, snapshot.rows_applied), (SnapshotStatus::Applied, 450));
    assert_eq!(weight(&app)[2], 450);
    assert_eq!(app.run_jobs().await.done, 0);
}

#[actix_web::test]
async fn a_list_compared_with_what_no_longer_stands_is_put_away() {
    let app = TestApp::start().await;
    let first = waiting(&app, LIST, "2026-11-01");
    import(&app, "licence_no,name_en\n91,Mali Example\n", "2026-11-02");
    let now = app.clock.now();
    let late = app.db.write_here(|conn| begin_to_apply(conn, &Actor::System, &first, now));
    refused(late, LicenceRefusal::NotWaiting);
    refused(app.db.write_here(|conn| discard(conn, &Actor::System, &first, now)), LicenceRefusal::NotWaiting);
}

#[actix_web::test]
async fn a_list_without_numbers_is_keyed_by_name() {
    let app = TestApp::start().await;
    let text = "name_vi;trade_name;phone;address_vi;status_vi\n\
        Công ty Ví Dụ Một;VI DU MOT;024.30000101;1 Phố Ví Dụ;đang hoạt động\n\
        Công ty Ví Dụ Hai;;Điện thoại;2 Phố Ví Dụ;đang hoạt động\n\
        Công ty Ví Dụ Ba;QC;+84 24 3000 0103;https://example.org/;mali@example.org\n";
    let source = |day: &str| {
        let kind = OrganisationKind::AgencyOfOrigin;
        ListSource::new(Country::VN, "Example Bureau", day.parse().unwrap(), kind, app.clock.now()).unwrap()
    };
    let file = ListFile::read(source("2026-11-01"), "list.csv", text.as_bytes(), &Mapping::none()).unwrap();
    let Reading::Waiting(id) = read_list(&app.db, &Actor::System, &file, app.clock.now(), |_, _| {}).unwrap() else {
        panic!("not read");
    };
    apply_list(&app.db, &Actor::System, &id, app.clock.now(), |_| {}).unwrap();
    let one = organisation_of(&app, "cong ty vi du mot");
    assert_eq!(events(&app, &one), [("licence_listed".to_owned(), Some("Example Bureau".to_owned()))]);
    assert_eq!(names_of(&app, &one)[1], ("VI DU MOT".to_owned(), NameKind::Trading));
    assert_eq!(standing(&app).len(), 2);
    let numbers: i64 = ask(&app, |conn| {
        Ok(licence_matches::table.count().get_result::<i64>(conn)?
            + organisations::store::list_identifiers(conn, &one)?.len() as i64)
    });
    assert_eq!(numbers, 0);
}

#[actix_web::test]
async fn only_those_who_keep_lists_may() {
    let app = TestApp::start().await;
    let nobody = Actor::Person { account: waymark::base::AccountId::new(), roles: vec![], memberships: vec![] };
    let (now, file) = (app.clock.now(), file_of(&app, LIST, "2026-11-01"));
    assert!(matches!(read_list(&app.db, &nobody, &file, now, |_, _| {}), Err(AppError::NotAllowed)));
    let id = waiting(&app, LIST, "2026-11-01");
    let applied = app.db.write_here(|conn| begin_to_apply(conn, &nobody, &id, now));
    assert!(matches!(applied, Err(AppError::NotAllowed)));
    let put_away = app.db.write_here(|conn| discard(conn, &nobody, &id, now));
    assert!(matches!(put_away, Err(AppError::NotAllowed)));
}

/// The program itself, on a folder of its own.
fn waymark(folder: &std::path::Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .env_remove("DATABASE_URL")
        .args(arguments)
        .arg("--data")
        .arg(folder.join("data"))
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.success(), text)
}

#[test]
fn the_command_line_imports_a_list_and_says_what_it_did() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.csv");
    let write = |bytes: &[u8]| std::fs::File::create(&path).unwrap().write_all(bytes).unwrap();
    let file = path.to_str().unwrap().to_owned();
    let import = |more: &[&str]| {
        let mut arguments =
            vec!["import-licences", &file, "--country", "TH", "--authority", "Example Department", "--as-of"];
        arguments.push("2025-11-01");
        arguments.extend(more);
        waymark(folder.path(), &arguments)
    };
    write(b"name_th\n\xC1\xD2\xC5\xD5\n");
    let (went_well, said) = import(&[]);
    assert!(!went_well && said.contains("Line 2 is not written in UTF-8"), "{said}");
    assert!(!folder.path().join("data").exists(), "a wrong file leaves nothing behind");

    write(LIST.replace("name_en", "Firm").as_bytes());
    let (went_well, said) = import(&["--map", "Firm=name_xx"]);
    assert!(!went_well && said.contains("name_xx"), "{said}");
    let (went_well, said) = import(&["--map", "Firm=name_en", "--dry-run"]);
    assert!(went_well && said.contains("4 rows read: 3 new, 0 changed, 0 same, 1 bad"), "{said}");
    let (went_well, said) = import(&["--map", "Firm=name_en"]);
    assert!(went_well, "{said}");
    for words in ["Firm = name_en", "left out (use --map to take them in): owner", "Line 5 is left out", "3 new"] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    let (went_well, said) = import(&["--map", "Firm=name_en"]);
    assert!(went_well && said.contains("Nothing changes"), "{said}");
}
