//! What a partner observes is read by that partner and by officers without a tie, and by nobody else: not by another partner,
//! not by the organisation, not by whoever has the database alone.

use super::voice::{everything, files_below, hexed, holds};
use crate::support::accounts::link_in;
use crate::support::applications::insert_member;
use crate::support::decisions::{GivenFinding, audited_case};
use crate::support::given::{given_a_tie, paper};
use crate::support::merges::Joiners;
use crate::support::observations::{Telling, file, given_a_partner, observation_of};
use crate::support::register::firm;
use crate::support::{Browser, TestApp};
use waymark::base::{Country, Language, MemberRole, Role};
use waymark::error::AppError;
use waymark::keys::{FILE_STEP, ReportKeys, opened_file};
use waymark::observations::actions::must_be_uninvolved;
use waymark::observations::store;
use waymark::organisations::rules::OrganisationKind;
use waymark::web::Who;

const TEXT: &str = "numbatobservation of the third pier";
const FILE_NAME: &str = "quaggaslip-mali.pdf";
const FILE_MARK: &str = "quokkapaper of the bridge";

const NOWHERE_ELSE: &str = "belongs neither to the registry nor to an organisation";

fn telling() -> Telling {
    Telling { text: TEXT.to_owned(), ..Telling::default() }
}

/// Asks for a page or posts to it.
async fn status(browser: &mut Browser, method: &str, path: &str) -> u16 {
    let form = [("version", "1"), ("message", "x")];
    if method == "GET" { browser.ask(path).await.status } else { browser.post(path, &form).await.status }
}

#[tokio::test]
async fn another_partner_finds_nothing_by_page_or_by_request() {
    let app = TestApp::start().await;
    let mut own = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let mut other = given_a_partner(&app, "Delta Example Network", Language::En).await;
    let told = Telling { file: Some(("slip.pdf".to_owned(), paper("a slip"))), ..telling() };
    let page = file(&mut own.browser, "en", &told).await;
    let (mine, evidence) = (page.path.clone(), page.link("slip.pdf"));
    let answer = own.browser.ask(&evidence).await;
    assert_eq!((answer.status, &*answer.headers["cache-control"]), (200, "no-store"));
    assert_eq!(answer.body.as_slice(), paper("a slip"), "it comes back as it went");
    assert_eq!(answer.headers["content-disposition"], "attachment; filename=\"slip.pdf\"");
    other.browser.open("/en/observations").await.does_not_say("OB-2026-00001");
    for (method, path) in [
        ("GET", mine.clone()),
        ("GET", evidence.clone()),
        ("POST", format!("{mine}/message")),
        ("POST", format!("{mine}/take-back")),
    ] {
        assert_eq!(status(&mut other.browser, method, &path).await, 404, "{method} {path}");
    }
    let observation = observation_of(&app, "OB-2026-00001").await;
    assert_eq!((observation.version, observation.status.as_str()), (1, "filed"));
    // Whoever has left the partner finds nothing either.
    let (id, account, now) = (own.id.clone(), own.account.clone(), app.clock.now());
    app.db.write(move |conn| Ok(store::partners::leave(conn, &id, &account, now)?)).await.unwrap();
    assert_eq!(own.browser.ask(&mine).await.status, 404);
    assert_eq!(own.browser.ask("/en/observations").await.status, 404);
}

#[tokio::test]
async fn pages_of_partners_do_not_exist_for_others_and_a_partner_is_no_staff() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let mut member = app.person("Mali Example", Language::En).await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer, Role::Administrator]).await;
    let lines: Vec<_> = waymark::routes::access().lines().filter(|line| line.who == Who::Partner).collect();
    assert_eq!(lines.len(), 9);
    for line in lines {
        let id = "0192a000-0000-7000-8000-000000000000";
        let path = line.path.replace("{lang}", "en").replace("{id}", id).replace("{file}", id);
        for browser in [&mut member, &mut officer] {
            assert_eq!(status(browser, line.method, &path).await, 404, "{} {path}", line.method);
        }
    }
    for path in ["/en/office", "/en/office/observations", "/en/office/partners", "/en/office/ties", "/en/audits"] {
        assert_eq!(partner.ask(path).await.status, 404, "{path}");
    }
    // Whoever speaks for a partner enters no organisation of her own.
    partner.ask("/en/organisation/new").await.expect_refused(NOWHERE_ELSE);
    // The role is not given by hand.
    let target = officer.account.clone().unwrap();
    let page = officer.open(&format!("/en/office/people/{target}")).await;
    assert_eq!(page.count("input[value=partner]"), 0);
    let roles = format!("/en/office/people/{target}/roles");
    let version = page.form("/roles").value("version").unwrap().to_owned();
    let forged = [("version", &*version), ("roles", "partner"), ("roles", "administrator"), ("roles", "case_officer")];
    officer.post(&roles, &forged).await.expect_redirect();
    assert_eq!(officer.ask("/en/observations").await.status, 404);
}

#[tokio::test]
async fn the_organisation_learns_nothing_of_it() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let mut owner = app.signed_in(&given.owner).await;
    let before = app.letters_to(&app.email_of(&given.owner).await).await.len();
    let told = Telling { organisation: Some(given.organisation.clone()), ..telling() };
    let mine = file(&mut partner, "en", &told).await.path;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let office = officer.open("/en/office/observations").await.link("OB-2026-00001");
    for step in ["/acknowledge", "/look-into"] {
        let page = officer.open(&office).await;
        page.form(step).submit(&mut officer).await;
    }
    let finding = given.findings[0].to_string();
    let page = officer.open(&office).await;
    page.form("/finding").fill("finding", &finding).submit(&mut officer).await;
    let page = officer.open(&office).await;
    page.form("/answer").fill("outcome", "finding").submit(&mut officer).await;
    for path in [mine, office, "/en/observations".to_owned(), "/en/office/lists/observations.csv".to_owned()] {
        assert_eq!(owner.ask(&path).await.status, 404, "{path}");
    }
    let id = &given.organisation;
    let pages = [
        format!("/en/organisation/{id}"),
        format!("/en/organisation/{id}/reports"),
        "/en/findings".to_owned(),
        format!("/en/findings/{finding}"),
        format!("/en/register/{id}"),
        format!("/en/register/{id}/history"),
    ];
    for path in pages {
        let answer = owner.ask(&path).await;
        let text = answer.text();
        for mark in ["OB-2026", TEXT, "Harbour Example Union", "bservation of a partner"] {
            assert!(!text.contains(mark), "{path} says {mark}");
        }
    }
    assert_eq!(app.letters_to(&app.email_of(&given.owner).await).await.len(), before, "no letter");
    let id = given.organisation.clone();
    let events = app.db.read(move |conn| Ok(waymark::history::of_organisation(conn, &id)?)).await.unwrap();
    assert!(events.iter().all(|event| !event.kind.starts_with("observation")), "it stands in their history");
}

#[tokio::test]
async fn an_officer_with_a_tie_is_refused_and_told_which_rule() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[]).await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let mut tied = app.staff("Tied Example", &[Role::CaseOfficer]).await;
    let account = tied.account.clone().unwrap();
    given_a_tie(&app, &account, &given.organisation).await;
    let told = Telling { organisation: Some(given.organisation.clone()), ..telling() };
    file(&mut partner, "en", &told).await;
    let observation = observation_of(&app, "OB-2026-00001").await;
    let path = format!("/en/office/observations/{}", observation.id);
    tied.open("/en/office/observations?show=all").await.does_not_say("OB-2026-00001");
    tied.open("/en/office").await.does_not_say("Observations nobody has read");
    assert!(!tied.ask("/en/office/lists/observations.csv").await.text().contains("OB-2026-00001"));
    let answer = tied.ask(&path).await;
    assert!(!answer.text().contains(TEXT));
    answer.expect_refused("a tie to the client");
    let forged = [("version", "1")];
    tied.post(&format!("{path}/acknowledge"), &forged).await.expect_refused("a tie to the client");
    let (wanted, now) = (observation.clone(), app.clock.now());
    let tied_account = account.clone();
    let told = app.db.read(move |conn| must_be_uninvolved(conn, &tied_account, &wanted, now)).await;
    let Err(AppError::Refused(refusal)) = told else { panic!("nothing keeps the tied officer away") };
    assert_eq!(refusal.key(), "impartiality-tie-within-two-years");
    // Nobody gives it to somebody who is tied, and only whoever works on it goes on.
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let page = officer.open(&path).await;
    let page = page.form("/acknowledge").submit(&mut officer).await;
    assert!(!page.text_at("select[name=to]").contains("Tied Example"), "it is offered to whoever is tied");
    assert!(page.text_at(".opt.off").contains("Tied Example"), "who is shut out is not named");
    assert!(page.text_at(".opt.off").contains("a tie to the client"), "why is not said");
    let to = account.to_string();
    let answer = officer.post(&format!("{path}/assign"), &[("version", "2"), ("to", &to)]).await;
    answer.expect_refused("a tie to the client");
    let mut other = app.staff("Other Example", &[Role::CaseOfficer]).await;
    let answer = other.post(&format!("{path}/look-into"), &[("version", "2")]).await;
    answer.expect_refused("Whoever it is assigned to does this");
}

/// Posts an invitation to an organisation and gives the link of the letter.
async fn given_an_invitation(app: &TestApp, owner: &mut Browser, home: &str, email: &str) -> String {
    let page = owner.open(&format!("{home}/members")).await;
    page.form("").fill("email", email).fill("role", "editor").submit(owner).await;
    link_in(&app.last_letter_to(email).await.text)
}

#[tokio::test]
async fn whoever_speaks_for_a_partner_belongs_nowhere_else_and_the_other_way_round() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[]).await;
    let free = firm("not_certified", "Golden Door Example", 2).insert(&app).await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let email = app.email_of(&partner.account).await;
    let mut owner = app.signed_in(&given.owner).await;
    let home = format!("/en/organisation/{}", given.organisation);
    let link = given_an_invitation(&app, &mut owner, &home, &email).await;
    // Not by entering one, not by claiming one, not by an invitation.
    let claim = format!("/en/organisation/{free}/claim");
    partner.browser.ask(&claim).await.expect_refused(NOWHERE_ELSE);
    partner.browser.post(&claim, &[("statement", "It is ours.")]).await.expect_refused(NOWHERE_ELSE);
    let new = [("kind", "employer"), ("country", "TH"), ("legal_name", "Ours Example"), ("language", "en")];
    partner.browser.post("/en/organisation/new", &new).await.expect_refused(NOWHERE_ELSE);
    let page = partner.browser.open(&link).await;
    page.form("").send(&mut partner.browser).await.expect_refused(NOWHERE_ELSE);
    let account = partner.account.clone();
    let actor = app.db.read(move |conn| Ok(waymark::accounts::store::sessions::actor_of(conn, &account)?));
    assert!(!actor.await.unwrap().is_member_somewhere());
    // And whoever belongs to an organisation, or to the registry, speaks for no partner.
    let mut administrator = app.staff("Second Administrator Example", &[Role::Administrator]).await;
    let path = format!("/en/office/partners/{}", partner.id);
    for account in [&given.owner, &auditor] {
        let email = app.email_of(account).await;
        let form = administrator.open(&path).await.form("/invite").fill("name", "X").fill("email", &email);
        form.send(&mut administrator).await.expect_refused("A partner is independent of both");
    }
    // Once she has left the partner, nothing keeps her away.
    let page = administrator.open(&path).await;
    page.form("/let-go").submit(&mut administrator).await;
    let mut browser = app.signed_in(&partner.account).await;
    assert_eq!(browser.ask(&claim).await.status, 200);
}

#[tokio::test]
async fn a_place_at_a_record_that_is_part_of_another_is_a_place_too() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let given = audited_case(&app, &auditor, &[]).await;
    let golden = firm("not_certified", "Golden Door Example", 2).of(OrganisationKind::AgencyOfOrigin, Country::MM);
    let golden = golden.insert(&app).await;
    let member = app.insert_account("Member Example", &[], Language::En).await;
    insert_member(&app, &golden, &member, MemberRole::Editor).await;
    Joiners::of(&app).await.join(&golden, &given.organisation).await;
    let partner = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let email = app.email_of(&member).await;
    let mut administrator = app.staff("Second Administrator Example", &[Role::Administrator]).await;
    let page = administrator.open(&format!("/en/office/partners/{}", partner.id)).await;
    let form = page.form("/invite").fill("name", "X").fill("email", &email);
    form.send(&mut administrator).await.expect_refused("A partner is independent of both");
    let roles = app.db.read(move |conn| Ok(waymark::accounts::store::roles::list(conn, &member)?));
    assert!(roles.await.unwrap().is_empty(), "no role is given");
}

#[tokio::test]
async fn a_claim_of_somebody_who_speaks_for_a_partner_by_now_is_not_approved_and_its_page_says_why() {
    let app = TestApp::start().await;
    let id = firm("not_certified", "Golden Door Example", 2).insert(&app).await;
    let mut mali = app.person("Mali Example", Language::En).await;
    let claim = mali.open(&format!("/en/organisation/{id}/claim")).await;
    claim.form("").fill("statement", "I am the managing director.").submit(&mut mali).await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let queue = officer.open("/en/office/claims").await;
    let path = queue.link("Golden Door Example");
    let before = officer.open(&path).await.form("/approve");

    let partner = given_a_partner(&app, "Harbour Example Union", Language::En).await;
    let email = app.email_of(mali.account.as_ref().unwrap()).await;
    let mut administrator = app.staff("Second Administrator Example", &[Role::Administrator]).await;
    let page = administrator.open(&format!("/en/office/partners/{}", partner.id)).await;
    let form = page.form("/invite").fill("name", "Mali Example").fill("email", &email).fill("language", "en");
    form.submit(&mut administrator).await.says("Mali Example");

    let page = officer.open(&path).await;
    page.says(NOWHERE_ELSE);
    assert_eq!((page.count("form[action$='/approve']"), page.count("form[action$='/refuse']")), (0, 1));
    let answer = before.send(&mut officer).await;
    assert_eq!(answer.status, 409);
    let page = answer.page();
    page.says(NOWHERE_ELSE).says("I am the managing director.");
    page.form("/refuse").fill("reason", "You speak for a partner.").submit(&mut officer).await.says("No claim waits");
}

#[tokio::test]
async fn a_stolen_database_does_not_tell_what_was_observed() {
    let app = TestApp::start().await;
    let mut partner = given_a_partner(&app, "Harbour Example Union", Language::En).await.browser;
    let told = Telling { file: Some((FILE_NAME.to_owned(), paper(FILE_MARK))), ..telling() };
    let mine = file(&mut partner, "en", &told).await.path;
    let page = partner.open(&mine).await;
    let message = "tapirmessage about the broker";
    page.form("/message").fill("message", message).submit(&mut partner).await;
    let later = "okapipaper of the fourth pier";
    let form = partner.open(&mine).await.form("/files").attach("file", "okapilist.pdf", &paper(later));
    form.submit(&mut partner).await.says("okapilist.pdf");
    app.run_jobs().await;
    let text = everything(&app).await.to_lowercase();
    let marks = [
        TEXT,
        message,
        "the third pier",
        "the broker at the bridge",
        FILE_NAME,
        FILE_MARK,
        "okapilist",
        later,
        "%PDF-1.4",
    ];
    for mark in marks {
        assert!(!text.contains(&mark.to_lowercase()), "{mark} stands in the database");
        assert!(!text.contains(&hexed(mark)), "{mark} stands in the database as bytes");
        for path in files_below(app.folder()) {
            assert!(!holds(&std::fs::read(&path).unwrap(), mark), "{mark} stands in {}", path.display());
        }
    }
    let observation = observation_of(&app, "OB-2026-00001").await;
    let id = observation.id.clone();
    let found = app.db.read(move |conn| {
        let listed = store::files::list(conn, &id)?;
        let sealed = store::files::load(conn, &id, &listed[0].0)?;
        Ok((store::find_key(conn, &id)?.unwrap(), listed.len(), sealed))
    });
    let (key, count, sealed) = found.await.unwrap();
    assert_eq!((count, sealed.content.len() / FILE_STEP), (2, 1), "a small file is as long as another");
    let folder = tempfile::tempdir().unwrap();
    let thief = ReportKeys::open(&folder.path().join("keys"), (8, 1, 1)).unwrap();
    assert!(thief.unwrap(observation.id.as_str(), &key).is_none());
    // With the registry's own files all of it opens: the test would notice if nothing ever did.
    let own = ReportKeys::open(&app.folder().join("keys"), (64, 1, 1)).unwrap();
    let key = own.unwrap(observation.id.as_str(), &key).expect("the registry's own files open it");
    let plain = key.open(observation.id.as_str(), observation.content.as_ref().unwrap()).unwrap();
    assert!(String::from_utf8(plain).unwrap().contains(TEXT));
    assert_eq!(opened_file(&key, sealed.id.as_str(), &sealed.content).unwrap(), paper(FILE_MARK));
}
