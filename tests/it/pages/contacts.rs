//! Checking a person and not a brand: what organisations declare, staff verify and workers ask about; and the parts of an
//! organisation's page that rest on it.

use crate::support::fees::{bytes_on_the_wire, has_all_words, line, publish_lines};
use crate::support::register::{STATUSES, firm, insert_audit};
use crate::support::{Browser, PageView, TestApp};
use diesel::prelude::*;
use waymark::base::{AccountId, Corridor, Language, MemberRole, MembershipId, OrganisationId, Role};
use waymark::db::schema::{history, memberships, organisation_contacts};
use waymark::fees::rules::{FeeCode, Payer};
use waymark::history::{Entry, append};
use waymark::organisations::rules::OrganisationKind;

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];
const PHONE: &str = "081 234 5678";
const ACCOUNT: &str = "123-4-56789-0";

async fn join(app: &TestApp, organisation: &OrganisationId, account: &AccountId) {
    let (organisation, account, now) = (organisation.clone(), account.clone(), app.clock.now());
    app.db
        .write(move |conn| {
            diesel::insert_into(memberships::table)
                .values((
                    memberships::id.eq(MembershipId::new()),
                    memberships::organisation_id.eq(&organisation),
                    memberships::account_id.eq(&account),
                    memberships::role.eq(MemberRole::Owner),
                    memberships::created_at.eq(now),
                ))
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
}

/// A member of an organisation, signed in.
async fn member(app: &TestApp, organisation: &OrganisationId, name: &str) -> Browser {
    let account = app.insert_account(name, &[], Language::En).await;
    join(app, organisation, &account).await;
    app.signed_in(&account).await
}

async fn declare(browser: &mut Browser, id: &OrganisationId, kind: &str, value: &str) -> PageView {
    let page = browser.open(&format!("/en/organisation/{id}/contacts")).await;
    let form = page.form("").fill("kind", kind).fill("value", value);
    let form = if kind == "bank_account" { form.fill("bank", "kbank").fill("holder", "Mali Example") } else { form };
    form.submit(browser).await
}

async fn declare_agent(browser: &mut Browser, id: &OrganisationId, name: &str, payer: &str) -> PageView {
    let page = browser.open(&format!("/en/organisation/{id}/sub-agents")).await;
    let form = page.form("").fill("name", name).fill("language", "en").fill("area", "Hpa-An township");
    form.fill("payer", payer).submit(browser).await
}

/// Verifies whatever waits of an organisation.
async fn verify_all(officer: &mut Browser, id: &OrganisationId) {
    for _ in 0..20 {
        let page = officer.open(&format!("/en/office/organisations/{id}/contacts")).await;
        if page.count("input[value=verify]") == 0 {
            return;
        }
        let action = page.attribute("form:has(input[value=verify])", "action").unwrap();
        let place = action.strip_prefix("/en").unwrap();
        page.form(place).fill("how", "called_back").submit(officer).await.says("Saved");
    }
    panic!("more than twenty waited");
}

async fn ask(app: &TestApp, q: &str, id: Option<&OrganisationId>) -> PageView {
    let org = id.map(|id| format!("&org={id}")).unwrap_or_default();
    let q: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
    app.visitor().open(&format!("/en/contact?q={q}{org}")).await
}

#[tokio::test]
async fn a_declared_contact_answers_once_another_person_has_verified_it() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let mut mali = member(&app, &id, "Mali Example").await;
    declare(&mut mali, &id, "phone", PHONE).await.says("+66 81 234 5678").says("Waits for our check");
    declare(&mut mali, &id, "bank_account", ACCOUNT).await.says("Kasikornbank").says("Mali Example");
    ask(&app, PHONE, None).await.says("Not known – do not pay");
    ask(&app, PHONE, Some(&id)).await.says("Not known – do not pay").says("has told us none of this kind");

    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    let queue = officer.open("/en/office/contacts").await;
    queue.says("One organisation waits").says("2");
    let page = officer.open(&queue.link("Mali Example")).await;
    page.says("+66 81 234 5678").says(ACCOUNT).says("Mali Example");
    let action = page.attribute("form:has(input[value=verify])", "action").unwrap();
    let unsaid = page.form(action.strip_prefix("/en").unwrap()).send(&mut officer).await;
    assert_eq!(unsaid.status, 422);
    verify_all(&mut officer, &id).await;
    officer.open("/en/office/contacts").await.says("Nothing waits");

    let found = ask(&app, "+66 81-234-5678", Some(&id)).await;
    found.says("Registered by Mali Example Recruitment").says("must not take money from you either");
    found.says("verified by us on 23 November 2026");
    assert_eq!(found.count(".plate.lic"), 1);
    assert_eq!(found.count(".plate.ok, .plate.cond"), 0, "no answer points");
    ask(&app, "๐๘๑-๒๓๔-๕๖๗๘", None).await.says("Registered by Mali Example");
    ask(&app, "KBank 123 4 56789 0", Some(&id)).await.says("Registered by Mali Example");
    let other = ask(&app, "081 234 5679", Some(&id)).await;
    other.says("Not registered by Mali Example Recruitment – do not pay").says("Do not hand over your passport");
    assert_eq!(other.count(".plate.stop"), 1);
    ask(&app, "081 234 5679", None).await.says("Not known – do not pay");
    ask(&app, "SCB 123-4-56789-0", Some(&id)).await.says("Not registered by");
    // The company has told us no e-mail: a miss there says nothing about it.
    ask(&app, "desk@example.org", Some(&id)).await.says("Not known").says("none of this kind");

    let page = mali.open(&format!("/en/organisation/{id}/contacts")).await;
    let action = page.attribute("main form[action]", "action").unwrap();
    mali.post(&action, &[]).await.expect_redirect();
    mali.open(&format!("/en/organisation/{id}/contacts")).await.says("Ended");
    let (phone, account) = (ask(&app, PHONE, None).await, ask(&app, ACCOUNT, None).await);
    let still = [&phone, &account].iter().filter(|page| page.text().contains("Registered by")).count();
    assert_eq!(still, 1, "one of the two was ended");
}

#[tokio::test]
async fn neither_the_page_nor_the_database_lists_what_is_declared() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let mut mali = member(&app, &id, "Mali Example").await;
    declare(&mut mali, &id, "phone", PHONE).await;
    declare(&mut mali, &id, "viber", PHONE).await;
    declare(&mut mali, &id, "bank_account", ACCOUNT).await;
    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    verify_all(&mut officer, &id).await;
    for path in [format!("/en/register/{id}"), format!("/api/v1/organisations/{id}")] {
        let text = app.visitor().ask(&path).await.text();
        assert!(
            !text.contains("234 5678")
                && !text.contains("2345678")
                && !text.contains("123-4-56789")
                && !text.contains("1234567890"),
            "{path}"
        );
    }
    let page = app.visitor().open(&format!("/en/register/{id}")).await;
    page.says("Phone numbers 1").says("Bank accounts 1").says("Messaging names 1").says("last on 23 November 2026");
    let leads = page.link("They gave me a phone or account number");
    app.visitor().open(&leads).await.says("You ask about Mali Example Recruitment");

    let kept: Vec<(String, String)> = app
        .db
        .read(|conn| {
            Ok(organisation_contacts::table
                .select((organisation_contacts::mark, organisation_contacts::sealed))
                .load(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(kept.len(), 3);
    for (mark, sealed) in &kept {
        assert_eq!(mark.len(), 64);
        let bytes = hex::decode(sealed).unwrap();
        for plain in ["2345678", "456789", "Mali"] {
            assert!(!bytes.windows(plain.len()).any(|part| part == plain.as_bytes()), "{plain}");
        }
        assert_ne!(*mark, waymark::base::digest_hex("phone\u{1f}+66812345678"), "a mark needs a key");
    }
    let notes: Vec<(Option<String>, Option<String>)> = app
        .db
        .read(|conn| {
            let about = history::table.filter(history::subject_kind.eq("contact"));
            Ok(about.select((history::staff_note, history::public_text)).load(conn)?)
        })
        .await
        .unwrap();
    assert_eq!(notes.len(), 6);
    assert!(notes.iter().all(|(note, public)| note.is_none() && public.is_none()));
}

#[tokio::test]
async fn what_a_company_publishes_answers_and_another_company_is_named() {
    let app = TestApp::start().await;
    let bua = firm("certified", "Bua Example Recruitment", 1).phone("+66812345678").insert(&app).await;
    let champa = firm("certified", "Champa Example Recruitment", 2).insert(&app).await;
    ask(&app, PHONE, Some(&bua)).await.says("Registered by Bua Example").says("Published by the company");
    let page = ask(&app, PHONE, Some(&champa)).await;
    page.says("Not registered by Champa Example").says("registered by another company").says("Bua Example");
    ask(&app, "1 Example Rd, Example Town", Some(&bua)).await.says("Registered by Bua Example").says("Office address");
}

#[tokio::test]
async fn a_registered_contact_of_a_barred_company_bars_the_way() {
    let app = TestApp::start().await;
    for (number, status) in (1..).zip(STATUSES) {
        let phone = format!("+6681234567{number}");
        let id = firm(status, "Bua Example Recruitment", number).phone(&phone).insert(&app).await;
        let page = ask(&app, &phone, Some(&id)).await;
        page.says("Registered by Bua Example");
        let is_certified = matches!(status, "certified" | "conditions");
        assert_eq!(page.text_at(".plate h1").contains("do not pay"), !is_certified, "{status}");
        assert_eq!(page.count(".plate.ok, .plate.cond"), 0, "{status}");
    }
}

#[tokio::test]
async fn odd_questions_get_a_sane_page() {
    let app = TestApp::start().await;
    let id = firm("certified", "Bua Example Recruitment", 1).phone("+66812345678").insert(&app).await;
    let long = "9".repeat(10_000);
    let odd = [
        ("", 422),
        ("   ", 422),
        (long.as_str(), 422),
        ("🙂🙂", 422),
        ("\u{200f}\u{202e}", 422),
        ("\0", 422),
        ("!?", 422),
        ("' OR 1=1; DROP TABLE organisations; --", 200),
        ("<script>alert(1)</script>", 200),
        ("%_%", 422),
        ("081", 422),
        ("line.me/ti/p/~", 200),
    ];
    for (q, status) in odd {
        for org in [String::new(), format!("&org={id}")] {
            let encoded: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
            let answer = app.visitor().ask(&format!("/en/contact?q={encoded}{org}")).await;
            let shown: String = q.chars().take(30).collect();
            assert!(answer.status == status || (answer.status < 500 && status != 422), "{shown:?}: {}", answer.status);
            assert!(!answer.text().contains("<script>alert"), "{shown}");
            if answer.status == 422 {
                let page = answer.page();
                assert!(page.text_at("title").starts_with("Error:"));
                assert!(page.count("#q-e") == 1, "{shown:?}");
            }
        }
    }
    let kept = app.visitor().ask("/en/contact?q=%21%3F&kind=line").await.page();
    assert_eq!(kept.attribute("#q", "value").as_deref(), Some("!?"));
    assert_eq!(kept.attribute("#kind option[selected]", "value").as_deref(), Some("line"));
    for path in ["/en/contact?org=none", "/en/contact?org=0192a000-0000-7000-8000-000000000000&q=1", "/xx/contact"] {
        assert_eq!(app.visitor().ask(path).await.status, 404, "{path}");
    }
    app.visitor().open("/en/contact?q=081+234+5678&kind=nonsense").await.says("Registered by Bua");
}

#[tokio::test]
async fn the_pages_are_light_worded_and_leave_no_trace() {
    let app = TestApp::start().await;
    let bua = firm("certified", "Bua Example Recruitment", 1).phone("+66812345678").insert(&app).await;
    let rak = firm("suspended", "Rak Example Recruitment", 2).phone("+66812345670").insert(&app).await;
    for code in LANGUAGES {
        for (query, is_answer) in [
            (String::new(), false),
            (format!("?org={bua}"), false),
            ("?q=081+234+5678".to_owned(), true),
            (format!("?q=081+234+5678&org={bua}"), true),
            (format!("?q=081+234+5678&org={rak}"), true),
            (format!("?q=081+234+5670&org={rak}"), true),
            ("?q=099+999+9999".to_owned(), true),
            ("?q=Somchai+Example&kind=person".to_owned(), true),
            ("?q=081+234+5678&change=yes".to_owned(), false),
        ] {
            let path = format!("/{code}/contact{query}");
            let bytes = bytes_on_the_wire(&app, &path).await;
            println!("{bytes:>6} {path}");
            assert!(bytes <= 14_000, "{path} weighs {bytes}");
            let answer = app.visitor().ask(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            assert!(!answer.headers.contains_key("set-cookie"), "{path}");
            // Whatever holds what was typed stays nowhere.
            assert_eq!(answer.headers["cache-control"] == "no-store", query.contains("q="), "{path}");
            let page = answer.page();
            has_all_words(&page);
            assert_eq!((page.count("h1"), page.count("[style], script[src]")), (1, 0), "{path}");
            assert_eq!(page.count(".plate"), usize::from(is_answer), "{path}");
        }
    }
}

#[tokio::test]
async fn sub_agents_are_public_once_verified_and_a_worker_who_pays_one_is_marked() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    app.visitor().open(&format!("/en/register/{id}")).await.says("It has declared no sub-agents");
    let mut mali = member(&app, &id, "Mali Example").await;
    declare_agent(&mut mali, &id, "Ko Aung Example", "agency").await.says("Waits for our check");
    app.visitor().open(&format!("/en/register/{id}")).await.does_not_say("Ko Aung");
    let page = mali.open(&format!("/en/organisation/{id}/sub-agents")).await;
    let twice = page.form("").fill("name", "Ko Aung Example").fill("area", "Hpa-An township").fill("payer", "agency");
    assert_eq!(twice.send(&mut mali).await.status, 422);
    let bad = page.form("").fill("name", " ").send(&mut mali).await.page();
    assert_eq!((bad.status, bad.count("#name-e"), bad.count("#area-e")), (422, 1, 0));
    declare_agent(&mut mali, &id, "Daw Hla Example", "worker").await;
    let mut officer = app.staff("Dara Example", &[Role::Administrator]).await;
    verify_all(&mut officer, &id).await;
    let page = app.visitor().open(&format!("/en/register/{id}")).await;
    page.says("Ko Aung Example").says("Hpa-An township").says("The agency pays").says("Daw Hla Example");
    page.says("Not by our standard");
    for number in 1..=5 {
        declare_agent(&mut mali, &id, &format!("Broker {number} Example"), "employer").await;
    }
    verify_all(&mut officer, &id).await;
    let page = app.visitor().open(&format!("/en/register/{id}")).await;
    let all = page.link("All sub-agents (7)");
    let all = app.visitor().open(&all).await;
    all.says("Ko Aung Example").says("Broker 5 Example").says("Certified");
    let office = officer.open(&format!("/en/office/organisations/{id}")).await;
    office.says("Sub-agent declared").says("Sub-agent verified");

    let factory = firm("certified", "Bua Example Seafood", 2)
        .of(OrganisationKind::Employer, waymark::base::Country::TH)
        .insert(&app)
        .await;
    let mut owner = member(&app, &factory, "Bua Example").await;
    assert_eq!(owner.ask(&format!("/en/organisation/{factory}/sub-agents")).await.status, 404);
    assert_eq!(owner.ask(&format!("/en/register/{factory}/sub-agents")).await.status, 404);
    app.visitor().open(&format!("/en/register/{factory}")).await.does_not_say("Sub-agents");
}

#[tokio::test]
async fn refusals_are_told_in_the_reader_s_language_and_nobody_judges_their_own() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let officer_account = app.insert_account("Dara Example", &[Role::CaseOfficer], Language::En).await;
    join(&app, &id, &officer_account).await;
    let mut own = app.signed_in(&officer_account).await;
    declare(&mut own, &id, "line", "@golden_ex").await.says("golden_ex");
    let page = own.open(&format!("/en/office/organisations/{id}/contacts")).await;
    page.says("Another person checks it");
    assert_eq!(page.count("input[value=verify]"), 0);
    let mut other = app.staff("Niran Example", &[Role::CaseOfficer]).await;
    let page = other.open(&format!("/en/office/organisations/{id}/contacts")).await;
    let action = page.attribute("form:has(input[value=verify])", "action").unwrap();
    own.post(&action, &[("act", "verify"), ("how", "visited")]).await.expect_refused("You declared this yourself");
    other.post(&action, &[("act", "refuse"), ("why", "other_holder")]).await.expect_redirect();
    other.post(&action, &[("act", "verify"), ("how", "visited")]).await.expect_refused("already decided");
    assert_eq!(other.post(&action, &[("act", "dance")]).await.status, 404);
    own.open(&format!("/th/organisation/{id}/contacts")).await.says("เป็นชื่อของคนอื่น");
    let mut mali = member(&app, &id, "Mali Example").await;
    for language in LANGUAGES {
        for part in ["contacts", "sub-agents"] {
            has_all_words(&mali.open(&format!("/{language}/organisation/{id}/{part}")).await);
        }
    }
    has_all_words(&other.open(&format!("/th/office/organisations/{id}/contacts")).await);
    has_all_words(&other.open("/th/office/contacts").await);
}

#[tokio::test]
async fn what_is_no_contact_is_said_beside_its_field_with_what_was_typed() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let mut mali = member(&app, &id, "Mali Example").await;
    let page = mali.open(&format!("/en/organisation/{id}/contacts")).await;
    let long = "x".repeat(10_000);
    for (kind, value, field) in [
        ("phone", "ring me", "value"),
        ("phone", "", "value"),
        ("line", "Golden Example", "value"),
        ("email", "nobody", "value"),
        ("bank_account", ACCOUNT, "bank"),
        ("address", "1 A", "value"),
        ("website", "example.org", "kind"),
        ("nonsense", PHONE, "kind"),
        ("other_app", long.as_str(), "value"),
    ] {
        let form = page.form("").fill("kind", kind).fill("value", value);
        let answer = form.send(&mut mali).await.page();
        assert_eq!((answer.status, answer.count(&format!("#{field}-e"))), (422, 1), "{kind}");
        assert_eq!(answer.attribute("#value", "value").unwrap_or_default(), value, "{kind}");
    }
    declare(&mut mali, &id, "phone", PHONE).await;
    let twice = page.form("").fill("kind", "phone").fill("value", "+66812345678").send(&mut mali).await.page();
    assert_eq!(twice.status, 422);
    twice.says("is here twice");
}

#[tokio::test]
async fn another_tenant_s_declarations_are_a_404() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let theirs = firm("certified", "Bua Example Recruitment", 2).insert(&app).await;
    let mut mali = member(&app, &id, "Mali Example").await;
    let page = declare(&mut mali, &id, "phone", PHONE).await;
    let action = page.attribute("main form[action]", "action").unwrap();
    let agent = declare_agent(&mut mali, &id, "Ko Aung Example", "agency").await;
    let agent = agent.attribute("main form[action]", "action").unwrap();
    let mut bua = member(&app, &theirs, "Bua Example").await;
    for path in [&action, &agent] {
        assert_eq!(bua.post(path, &[]).await.status, 404);
        let own_path = path.replace(id.as_str(), theirs.as_str());
        assert_eq!(bua.post(&own_path, &[]).await.status, 404, "their record under one's own address");
    }
    for part in ["contacts", "sub-agents"] {
        assert_eq!(bua.ask(&format!("/en/organisation/{id}/{part}")).await.status, 404);
        assert_eq!(bua.post(&format!("/en/organisation/{id}/{part}"), &[("kind", "phone")]).await.status, 404);
    }
    let contact = action.rsplit('/').next().unwrap();
    assert_eq!(mali.post(&format!("/en/office/contacts/{contact}"), &[("act", "verify")]).await.status, 404);
}

#[tokio::test]
async fn the_page_of_a_company_with_much_to_show_stays_light_and_the_rest_has_pages_of_its_own() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    let mut officer = app.staff("Dara Example", &[Role::CaseOfficer]).await;
    for (status, number) in [("conditions", 1), ("suspended", 2), ("withdrawn", 3)] {
        let id = firm(status, "Mali Example Recruitment Manpower Co., Ltd.", number).insert(&app).await;
        let codes = FeeCode::ALL.iter().zip(1_i64..).flat_map(|(code, by)| {
            ["MM-TH", "KH-TH", "LA-TH"].map(|corridor| {
                let mut line = line(*code, by * 700, Payer::Worker);
                line.corridor = Corridor::parse(corridor).unwrap();
                line
            })
        });
        publish_lines(&app, &id, codes.collect()).await;
        insert_audit(&app, &id, &auditor).await;
        let (place, now) = (id.clone(), app.clock.now());
        app.db
            .write(move |conn| {
                for number in 1..=30 {
                    let text = format!("2.{number}");
                    let entry = Entry::about("condition_met", "certificate", place.as_str()).of(&place).public(&text);
                    append(conn, &waymark::base::Actor::System, &entry, now)?;
                }
                waymark::history::changed_publicly(conn, Some(&place), now)?;
                Ok(())
            })
            .await
            .unwrap();
        let mut mali = member(&app, &id, "Mali Example").await;
        declare(&mut mali, &id, "phone", PHONE).await;
        declare(&mut mali, &id, "bank_account", ACCOUNT).await;
        for number in 1..=7 {
            declare_agent(&mut mali, &id, &format!("Daw Broker {number} Example"), "worker").await;
        }
        verify_all(&mut officer, &id).await;
        for code in LANGUAGES {
            let path = format!("/{code}/register/{id}");
            let bytes = bytes_on_the_wire(&app, &path).await;
            println!("{bytes:>6} {path} {status}");
            assert!(bytes <= 14_000, "{path} ({status}) weighs {bytes}");
            let page = app.visitor().open(&path).await;
            has_all_words(&page);
            for part in ["fees", "history", "sub-agents"] {
                let part = format!("{path}/{part}");
                assert!(page.links().contains(&part), "{part} is not linked");
                let bytes = bytes_on_the_wire(&app, &part).await;
                println!("{bytes:>6} {part}");
                assert!(bytes <= 40_000, "{part} weighs {bytes}");
                has_all_words(&app.visitor().open(&part).await);
            }
        }
    }
}

#[tokio::test]
async fn a_condition_of_an_employer_shows_its_criterion_by_code_and_words() {
    let app = TestApp::start().await;
    let id = firm("conditions", "Bua Example Seafood", 1)
        .of(OrganisationKind::Employer, waymark::base::Country::TH)
        .insert(&app)
        .await;
    for code in LANGUAGES {
        let page = app.visitor().open(&format!("/{code}/register/{id}")).await;
        let link = page.text_at(".path li.cond a");
        assert!(link.contains(" E"), "{link}");
        let words = page.text_at(".path li.cond span");
        assert!(words.chars().count() > 15, "{words}");
        let href = page.attribute(".path li.cond a", "href").unwrap();
        app.visitor().open(&href).await;
    }
}
