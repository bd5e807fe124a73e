//! Asking to be told, the links of the letters, and the feeds.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words};
use crate::support::register::{firm, insert_audit};
use crate::support::watches::{ask, change, kept, link_in_letter, minutes_pass, watch};
use waymark::base::{Language, OrganisationId, Role};
use waymark::history;

const LANGUAGES: [&str; 6] = ["en", "th", "my", "km", "lo", "vi"];
const MALI: &str = "mali@example.org";

#[tokio::test]
async fn known_and_unknown_addresses_get_the_same_answer_and_few_letters() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    watch(&app, &id, "en", MALI).await;
    minutes_pass(&app, 61);
    let path = format!("/en/watch/{id}");
    let mut answers = Vec::new();
    for email in [MALI, "nobody.yet@example.org", MALI] {
        let answer = app.visitor().post(&path, &[("email", email)]).await;
        assert!(!answer.headers.contains_key("set-cookie"));
        answers.push((answer.status, answer.location.clone(), answer.text()));
    }
    assert_eq!(answers[0], answers[1], "an address that watches, and one that does not");
    assert_eq!(answers[0], answers[2], "an address that got its letter this hour");
    assert_eq!(answers[0].1.as_deref(), Some("/en/watch/sent"));
    let letters = app.letters_to(MALI).await;
    assert_eq!(letters.len(), 2, "the letter to confirm, and one for the two that asked again");
    assert!(letters[1].text.contains("You are told of it already"), "{}", letters[1].text);
    assert_eq!(app.letters_to("nobody.yet@example.org").await.len(), 1);

    // Asked again an hour later, the newest letter counts and the older link is over.
    let old = link_in_letter(&app.last_letter_to("nobody.yet@example.org").await, "confirm");
    minutes_pass(&app, 61);
    ask(&app, &id, "en", "nobody.yet@example.org").await;
    let new = link_in_letter(&app.last_letter_to("nobody.yet@example.org").await, "confirm");
    assert_eq!(app.visitor().ask(&old).await.status, 404);
    assert_eq!(app.visitor().ask(&new).await.status, 200);
}

#[tokio::test]
async fn one_address_gets_five_letters_of_asking_a_day() {
    let app = TestApp::start().await;
    let mut ids: Vec<OrganisationId> = Vec::new();
    for number in 1..=7 {
        ids.push(firm("certified", &format!("Firm {number} Example Recruitment"), number).insert(&app).await);
    }
    for id in &ids[..6] {
        ask(&app, id, "en", MALI).await.says("Look into your mail");
    }
    assert_eq!(app.letters_to(MALI).await.len(), 5);
    assert_eq!(kept(&app).await.0, 5);
    app.days_pass(1);
    ask(&app, &ids[6], "en", MALI).await;
    assert_eq!(app.letters_to(MALI).await.len(), 6, "another day");
    assert_eq!(kept(&app).await.0, 1, "what nobody confirmed in a day is gone");
}

#[tokio::test]
async fn an_odd_address_is_told_at_the_field_and_an_unknown_company_does_not_exist() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let mut visitor = app.visitor();
    let page = visitor.open(&format!("/en/watch/{id}")).await;
    let answer = page.form("").fill("email", "mali at example").send(&mut visitor).await;
    assert_eq!(answer.status, 422);
    let page = answer.page();
    page.says("Write a full e-mail address");
    assert_eq!(page.attribute("#email", "value").as_deref(), Some("mali at example"));
    assert_eq!(page.attribute("#email", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(page.count(".errors a[href='#email']"), 1);
    assert!(app.letters().await.is_empty());
    let unknown = "/en/watch/0192a000-0000-7000-8000-000000000000";
    assert_eq!(visitor.ask(unknown).await.status, 404);
    assert_eq!(visitor.post(unknown, &[("email", MALI)]).await.status, 404);
    assert_eq!(kept(&app).await, (0, 0));
}

#[tokio::test]
async fn a_link_that_is_older_than_a_day_says_so_and_its_wish_is_gone() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    ask(&app, &id, "en", MALI).await;
    let letter = app.last_letter_to(MALI).await;
    let link = link_in_letter(&letter, "confirm");
    let mut visitor = app.visitor();
    let page = visitor.open(&link).await;
    app.hours_pass(25);
    let answer = page.form("").send(&mut visitor).await;
    assert_eq!(answer.status, 404);
    answer.page().says("This link no longer works").says("ask for a new letter");
    app.run_jobs().await;
    assert_eq!(kept(&app).await, (0, 0));
    change(&app, &id, "certificate_suspended").await;
    app.run_jobs().await;
    minutes_pass(&app, 11);
    assert_eq!(app.letters_to(MALI).await.len(), 1);
}

#[tokio::test]
async fn whoever_never_asked_stops_with_one_button_before_anything_begins() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    ask(&app, &id, "en", MALI).await;
    let stop = link_in_letter(&app.last_letter_to(MALI).await, "stop");
    let mut visitor = app.visitor();
    let page = visitor.open(&stop).await;
    page.says("Stop these letters?").form("").submit(&mut visitor).await.says("The letters have stopped");
    assert_eq!(kept(&app).await, (0, 0));
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn the_pages_are_whole_in_six_languages() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    for code in LANGUAGES {
        let email = format!("reader-{code}@example.org");
        ask(&app, &id, code, &email).await;
        let letter = app.last_letter_to(&email).await;
        let (confirm, stop) = (link_in_letter(&letter, "confirm"), link_in_letter(&letter, "stop"));
        let fixed = ["sent", "confirmed", "stopped"].map(|name| format!("/{code}/watch/{name}"));
        for path in [format!("/{code}/watch/{id}"), confirm, stop].into_iter().chain(fixed) {
            let bytes = bytes_on_the_wire(&app, &path).await;
            assert!(bytes <= 14_000, "{path} weighs {bytes} bytes");
            let answer = app.visitor().ask(&path).await;
            assert!(!answer.headers.contains_key("set-cookie"), "{path}");
            let page = answer.page();
            has_all_words(&page);
            assert_eq!((page.status, page.count("h1"), page.count("[style]")), (200, 1, 0), "{path}");
            assert!(page.html.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        }
        for path in ["confirm", "stop"].map(|kind| format!("/{code}/watch/{kind}/nobody-sent-this")) {
            let page = app.visitor().ask(&path).await.page();
            has_all_words(&page);
            assert_eq!((page.status, page.headers["cache-control"].as_str()), (404, "no-store"), "{path}");
        }
    }
}

#[tokio::test]
async fn nobody_can_see_that_somebody_watches() {
    let app = TestApp::start().await;
    let id = firm("certified", "Mali Example Recruitment", 1).insert(&app).await;
    let paths = [format!("/en/register/{id}"), format!("/api/v1/organisations/{id}"), format!("/en/watch/{id}")];
    let mut before = Vec::new();
    for path in &paths {
        before.push(app.visitor().ask(path).await.text());
    }
    let head = app.db.read(|conn| Ok(history::head(conn)?)).await.unwrap();
    watch(&app, &id, "en", MALI).await;
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(app.visitor().ask(path).await.text(), before, "{path}");
    }
    assert_eq!(app.db.read(|conn| Ok(history::head(conn)?)).await.unwrap(), head, "no event tells of a watch");
}

fn holds_once(xml: &str, part: &str) {
    assert_eq!(xml.matches(part).count(), 1, "{part} in {xml}");
}

#[tokio::test]
async fn feeds_list_changes_of_status_and_say_in_a_few_bytes_that_nothing_is_new() {
    let app = TestApp::start().await;
    let id = firm("suspended", "Mali & Sons <Example> Recruitment", 1).insert(&app).await;
    let quiet = firm("certified", "Quiet Example Recruitment", 2).insert(&app).await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    insert_audit(&app, &id, &auditor).await;
    let mut visitor = app.visitor();
    let of_one = format!("/th/register/{id}/feed.atom");
    for (path, language, sentence) in
        [("/feed.atom", "en", "The certificate was suspended."), (&*of_one, "th", "ใบรับรองถูกระงับชั่วคราว")]
    {
        let answer = visitor.ask_with(path, &[("accept-language", "vi")]).await;
        assert_eq!((answer.status, &*answer.headers["content-type"]), (200, "application/atom+xml; charset=utf-8"));
        assert_eq!(answer.headers["access-control-allow-origin"], "*");
        let xml = answer.text();
        assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{xml}");
        holds_once(&xml, &format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">"));
        let own = format!("{}{path}", app.address);
        holds_once(&xml, &format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>"));
        holds_once(&xml, &format!("<id>{own}</id>"));
        holds_once(&xml, "<author><name>Waymark</name></author>");
        holds_once(&xml, &format!("<content type=\"text\">{sentence}</content>"));
        assert_eq!(xml.matches("<entry>").count(), 3, "granted, listed, suspended, and nothing else: {xml}");
        for tag in ["entry", "id", "title", "updated", "content", "feed"] {
            let opened = xml.matches(&format!("<{tag}>")).count() + xml.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, xml.matches(&format!("</{tag}>")).count(), "{tag} in {xml}");
        }
        assert_eq!(xml.matches("<id>urn:uuid:").count(), 3);
        assert!(xml.contains("Mali &#38; Sons &#60;Example&#62; Recruitment: "), "{xml}");
        for hidden in ["must not be shown", "Said by those who decided", "Quiet Example"] {
            assert!(!xml.contains(hidden), "{hidden} in {xml}");
        }
        let tag = answer.headers["etag"].clone();
        assert_eq!(visitor.ask_with(path, &[("if-none-match", &*tag)]).await.status, 304, "{path}");
    }
    let empty = visitor.ask(&format!("/en/register/{quiet}/feed.atom")).await;
    assert_eq!((empty.status, empty.text().matches("<entry>").count()), (200, 0));
    assert!(empty.text().contains("<updated>2026-11-23T00:00:00"), "{}", empty.text());

    change(&app, &quiet, "certificate_withdrawn").await;
    let xml = visitor.ask("/feed.atom").await.text();
    let first = xml.split("<entry>").nth(1).unwrap();
    assert!(
        first.contains("Quiet Example Recruitment: The certificate was withdrawn for good."),
        "newest first: {xml}"
    );
    assert!(visitor.ask("/en/register/0192a000-0000-7000-8000-000000000000/feed.atom").await.status == 404);

    let page = visitor.open(&format!("/th/register/{id}")).await;
    let found = page.attribute("head link[type='application/atom+xml']", "href");
    assert_eq!(found.as_deref(), Some(&*of_one));
}
