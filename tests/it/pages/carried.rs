//! From a check to a report: what was asked is filled in, whatever was checked. What may be somebody's name or number stands
//! in no address, and no cookie comes before the first answer. A broker is found by name, like an agency.

use crate::support::fees::has_all_words;
use crate::support::register::{firm, insert_broker};
use crate::support::reports::Telling;
use crate::support::{Browser, PageView, TestApp};
use waymark::base::{OrganisationId, Role};

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];
const PHONE: &str = "+66 81 234 5678";

/// Goes on from a check that has the question in its own address, so that it is not told as the place its reader came from.
async fn carry(visitor: &mut Browser, page: &PageView) -> PageView {
    assert_eq!(page.headers["referrer-policy"], "strict-origin", "{}", page.path);
    go_on(visitor, page).await
}

/// Goes on from a check to the first question of a report. Nothing is kept yet, and the address says nothing.
async fn go_on(visitor: &mut Browser, page: &PageView) -> PageView {
    let answer = page.form("/report").send(visitor).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.location, None, "what was asked would stand in an address");
    assert!(!answer.headers.contains_key("set-cookie"), "a cookie before the first answer");
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert!(visitor.cookies().is_empty());
    answer.page()
}

/// The second question, once the first is answered.
async fn answered(visitor: &mut Browser, first: &PageView) -> PageView {
    let who = first.form("/report").fill("happened", "promise").submit(visitor).await;
    assert_eq!(visitor.cookies().len(), 1, "the draft has its cookie now");
    assert!(who.path.ends_with("/report/who"), "{}", who.path);
    who
}

/// Whatever a browser, a proxy or a log would keep of a page: its address, where its links and forms lead, its cookies.
fn traces(visitor: &Browser, page: &PageView) -> String {
    let cookies: Vec<&String> = visitor.cookies().values().collect();
    let actions: Vec<&str> = page.html.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    format!("{} {} {} {cookies:?}", page.path, page.links().join(" "), actions.join(" "))
}

fn says_nothing_of(visitor: &Browser, page: &PageView, secrets: &[&str]) {
    let traces = traces(visitor, page);
    for secret in secrets {
        assert!(!traces.contains(secret), "{secret} stands in {traces}");
    }
}

#[tokio::test]
async fn a_report_about_a_company_begins_at_its_page_in_any_language() {
    let app = TestApp::start().await;
    let id = firm("suspended", "Example River Agency", 7).insert(&app).await;
    for code in LANGUAGES {
        let mut visitor = app.visitor();
        let page = visitor.open(&format!("/{code}/register/{id}")).await;
        let link = page.links().into_iter().find(|link| link.starts_with(&format!("/{code}/report?org="))).unwrap();
        let first = visitor.open(&link).await;
        first.says("Example River Agency");
        has_all_words(&first);
        assert!(visitor.cookies().is_empty());
        // Another language has the same filled in.
        let other = first.links().into_iter().find(|link| link.starts_with("/km/report")).unwrap_or(link);
        visitor.open(&other).await.says("Example River Agency");
        let who = answered(&mut visitor, &first).await;
        who.says("Example River Agency");
        has_all_words(&who);
        assert_eq!(who.form("/who").value("organisation"), Some(id.as_str()));
        let job = who.form("/who").submit(&mut visitor).await;
        assert!(job.path.ends_with("/report/job"), "nothing has to be typed: {}", job.path);
        visitor.open(&format!("/{code}/report/check")).await.says("Example River Agency");
    }
    let mut visitor = app.visitor();
    let strange = OrganisationId::new();
    let page = visitor.open(&format!("/en/report?org={strange}")).await;
    assert_eq!(page.form("/report").value("org"), Some(""), "an organisation that is not there is not filled in");
    let typed = "/en/report?asked=%2B66812345678&known_as=x&story=y";
    visitor.open(typed).await.does_not_say("66812345678");
}

#[tokio::test]
async fn a_company_that_was_filled_in_can_be_taken_out_again() {
    let app = TestApp::start().await;
    let id = firm("certified", "Example Hill Agency", 3).insert(&app).await;
    let mut visitor = app.visitor();
    let first = visitor.open(&format!("/en/report?org={id}")).await;
    let who = answered(&mut visitor, &first).await;
    let form = who.form("/who").fill("drop", "yes").fill("known_as", "a man at the pier");
    form.submit(&mut visitor).await;
    let who = visitor.open("/en/report/who").await;
    who.does_not_say("Example Hill Agency").says("a man at the pier");
    let empty = who.form("/who").fill("known_as", "").send(&mut visitor).await;
    assert_eq!(empty.status, 422, "somebody has to be told of");
}

#[tokio::test]
async fn a_number_that_nobody_registered_is_carried_on_and_leaves_no_trace_on_the_way() {
    let app = TestApp::start().await;
    let theirs = firm("certified", "Example Hill Agency", 3).phone("+6620000101").insert(&app).await;
    let secrets = ["234 5678", "2345678", "234+5678", "234%205678", "812345678"];
    for about in [None, Some(&theirs)] {
        let mut visitor = app.visitor();
        let org = about.map(|id| format!("?org={id}")).unwrap_or_default();
        let form = visitor.open(&format!("/en/contact{org}")).await.form("/contact").fill("q", PHONE);
        let page = form.send(&mut visitor).await.page();
        page.says("Do not pay");
        let first = carry(&mut visitor, &page).await;
        first.says(PHONE);
        says_nothing_of(&visitor, &first, &secrets);
        let who = answered(&mut visitor, &first).await;
        assert!(who.form("/who").value("known_as").unwrap().contains(PHONE), "{}", who.text());
        assert_eq!(who.form("/who").value("organisation"), about.map(OrganisationId::as_str));
        says_nothing_of(&visitor, &who, &secrets);
        let job = who.form("/who").submit(&mut visitor).await;
        says_nothing_of(&visitor, &job, &secrets);
    }
    // A messenger's name, a mail address, a person: each is filled in as it was understood.
    for (q, kind) in [("sok.example99", "line"), ("sok@mail.example", "email"), ("Sok Example", "person")] {
        let mut visitor = app.visitor();
        let form = visitor.open("/en/contact").await.form("/contact").fill("q", q).fill("kind", kind);
        let page = form.send(&mut visitor).await.page();
        let first = carry(&mut visitor, &page).await;
        says_nothing_of(&visitor, &first, &[q, "sok", "Sok"]);
        let who = answered(&mut visitor, &first).await;
        let known = who.form("/who").value("known_as").unwrap().to_owned();
        assert!(known.to_lowercase().contains(&q.to_lowercase()), "{known} for {q}");
    }
}

#[tokio::test]
async fn a_name_that_is_in_no_register_and_a_number_that_is_not_ours_are_carried_on() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let nobody = visitor.open("/en/register?q=Moonlight+Nowhere").await;
    let first = carry(&mut visitor, &nobody).await;
    says_nothing_of(&visitor, &first, &["Moonlight"]);
    let who = answered(&mut visitor, &first).await;
    assert_eq!(who.form("/who").value("known_as").map(str::trim), Some("Moonlight Nowhere"));

    // Others of that name are found, but not the one that is meant.
    firm("certified", "Example Moonlight Agency", 9).insert(&app).await;
    let mut visitor = app.visitor();
    let others = visitor.open("/en/register?q=Example+Moonlight+Agency").await;
    others.says("The one you look for is not here?");
    let first = carry(&mut visitor, &others).await;
    let who = answered(&mut visitor, &first).await;
    assert_eq!(who.form("/who").value("known_as").map(str::trim), Some("Example Moonlight Agency"));
    assert_eq!(app.visitor().open("/en/register").await.count("form[action$='/report']"), 0, "nothing was asked");

    let mut visitor = app.visitor();
    let strange = visitor.open("/en/verify/WM-2020-99999").await;
    let first = carry(&mut visitor, &strange).await;
    let who = answered(&mut visitor, &first).await;
    assert!(who.form("/who").value("known_as").unwrap().contains("WM-2020-99999"));

    // A proof that somebody changed: its number, and the company it was about.
    let id = firm("suspended", "Example River Agency", 7).insert(&app).await;
    let mut visitor = app.visitor();
    let page = visitor.open(&format!("/en/register/{id}")).await;
    let receipt = page.form("/receipts").submit(&mut visitor).await;
    let changed = receipt.text_at("p.typed").replacen("suspended since", "certified since", 1);
    let form = visitor.open("/en/verify").await.form_with("text").fill("text", &changed);
    let judged = form.send(&mut visitor).await.page();
    judged.says("This text was changed");
    let first = go_on(&mut visitor, &judged).await;
    let who = answered(&mut visitor, &first).await;
    who.says("Example River Agency");
    assert!(who.form("/who").value("known_as").unwrap().contains(&receipt.text_at(".ticket .no")));
    // A genuine one is no matter for a report.
    let form = app.visitor().open("/en/verify").await.form_with("text").fill("text", &receipt.text_at("p.typed"));
    assert_eq!(form.send(&mut app.visitor()).await.page().count("form[action$='/report']"), 0);
    // A paper that differs from a real certificate is told of its holder.
    let real = app.visitor().open("/en/verify/WM-2026-00007").await;
    assert_eq!(real.link("Tell us what happened"), format!("/en/report?org={id}"));
}

#[tokio::test]
async fn a_job_that_is_not_registered_is_carried_on() {
    let app = TestApp::start().await;
    for code in LANGUAGES {
        let mut visitor = app.visitor();
        let form = visitor.open(&format!("/{code}/jobs")).await.form("/jobs").fill("letter", "DL-77");
        let form = form.fill("company", "Example Gate").fill("people", "12");
        let page = form.send(&mut visitor).await.page();
        has_all_words(&page);
        let first = carry(&mut visitor, &page).await;
        has_all_words(&first);
        says_nothing_of(&visitor, &first, &["DL-77", "Gate"]);
        let who = answered(&mut visitor, &first).await;
        let known = who.form("/who").value("known_as").unwrap().to_owned();
        for part in ["DL-77", "Example Gate", "12"] {
            assert!(known.contains(part), "{known}");
        }
    }
}

#[tokio::test]
async fn what_was_told_before_stays_beside_what_is_carried_over() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let page = visitor.open("/en/report").await;
    let who = page.form("").fill("happened", "promise").submit(&mut visitor).await;
    who.form("/who").fill("known_as", "a man at the pier").submit(&mut visitor).await;
    let form = visitor.open("/en/contact").await.form("/contact").fill("q", PHONE);
    let page = form.send(&mut visitor).await.page();
    let first = page.form("/report").send(&mut visitor).await.page();
    assert_eq!(first.attribute("input[name=happened][checked]", "value").as_deref(), Some("promise"));
    let nothing = first.form("/report").without("happened").send(&mut visitor).await;
    assert_eq!(nothing.status, 422);
    let again = nothing.page();
    again.says(PHONE);
    let who = again.form("/report").fill("happened", "fees").submit(&mut visitor).await;
    let known = who.form("/who").value("known_as").unwrap().to_owned();
    assert!(known.contains(PHONE) && known.contains("a man at the pier"), "{known}");
}

#[tokio::test]
async fn a_broker_is_found_by_name_and_the_report_is_about_the_agency() {
    let app = TestApp::start().await;
    let id = firm("certified", "Example Hill Agency", 3).insert(&app).await;
    firm("certified", "Example River Agency", 7).insert(&app).await;
    insert_broker(&app, &id, "Daw Hla Thiri").await;
    let mut visitor = app.visitor();
    let first = visitor.open("/en/report").await;
    let who = answered(&mut visitor, &first).await;
    // Typed with a slip, as names are.
    let hits = who.form("/who").fill("q", "Daw Hla Tiri").send(&mut visitor).await;
    assert_eq!(hits.status, 200);
    let hits = hits.page();
    hits.says("Daw Hla Thiri").says("Broker of Example Hill Agency").says("None of these");
    let chosen = format!("{id} Daw Hla Thiri");
    assert_eq!(hits.count(&format!("input[name=organisation][value='{chosen}']")), 1);
    hits.form("/who").fill("organisation", &chosen).submit(&mut visitor).await;
    // It stands there when the page is opened again, and stays when it is sent again.
    let who = visitor.open("/en/report/who").await;
    who.says("Example Hill Agency").says("Broker: Daw Hla Thiri");
    who.form("/who").submit(&mut visitor).await;
    visitor.open("/en/report/check").await.says("Example Hill Agency").says("Broker: Daw Hla Thiri");
    for code in LANGUAGES {
        has_all_words(&visitor.open(&format!("/{code}/report/who")).await);
    }
    // An agency is found as before, with what tells it from others of its name.
    let hits = who.form("/who").fill("q", "Example River").send(&mut visitor).await.page();
    hits.says("Example River Agency").says("licence EX-0007");
    assert_eq!(hits.count(".opt .num"), hits.text().matches("EX-000").count(), "no number breaks");

    for section in ["job", "signs", "story"] {
        visitor.open(&format!("/en/report/{section}")).await.form(section).submit(&mut visitor).await;
    }
    let told = Telling::default();
    visitor.open("/en/report/wish").await.form("/wish").fill("wish", told.wish).submit(&mut visitor).await;
    let page = visitor.open("/en/report/contact").await;
    let page = page.form("/contact").fill("by", told.contact.0).submit(&mut visitor).await;
    page.form("/check").submit(&mut visitor).await;
    let mut officer = app.staff("Officer Example", &[Role::CaseOfficer]).await;
    let list = officer.open("/en/office/reports").await;
    list.says("Example Hill Agency");
    assert_eq!(list.count("th .num"), 1, "the number of the report does not break");
    let path = list.link("R-2026-00001");
    officer.open(&path).await.form("/acknowledge").submit(&mut officer).await;
    officer.open(&path).await.says("Broker").says("Daw Hla Thiri");
}

#[tokio::test]
async fn a_broker_that_is_not_verified_or_has_gone_is_not_offered() {
    let app = TestApp::start().await;
    let id = firm("certified", "Example Hill Agency", 3).insert(&app).await;
    insert_broker(&app, &id, "Daw Hla Thiri").await;
    let mut visitor = app.visitor();
    // The search of companies does not answer with persons.
    visitor.open("/en/register?q=Daw+Hla+Thiri").await.does_not_say("Example Hill Agency");
    let gone = id.clone();
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            use diesel::prelude::*;
            use waymark::db::schema::organisation_sub_agents as agents;
            diesel::update(agents::table).set(agents::status.eq("ended")).execute(conn)?;
            Ok(waymark::history::changed_publicly(conn, Some(&gone), now)?)
        })
        .await
        .unwrap();
    let first = visitor.open("/en/report").await;
    let who = answered(&mut visitor, &first).await;
    let job = who.form("/who").fill("q", "Daw Hla Thiri").submit(&mut visitor).await;
    assert!(job.path.ends_with("/report/job"), "the name is taken as it was typed: {}", job.path);
    visitor.open("/en/report/check").await.says("Daw Hla Thiri").does_not_say("Example Hill Agency");
}
