//! Kept pages: the same bytes for everybody, new ones as soon as something public has changed, on every process.

use crate::support::TestApp;
use crate::support::register::firm;
use diesel::prelude::*;
use std::io::Read;
use std::time::{Duration, Instant};
use waymark::base::Language;
use waymark::db::schema::organisation_names;
use waymark::history;
use waymark::register::Register;

#[tokio::test]
async fn a_browser_learns_in_a_few_bytes_that_nothing_has_changed() {
    let app = TestApp::start().await;
    let id = firm("certified", "Dok Mali Example", 1).insert(&app).await;
    let mut visitor = app.visitor();
    for path in ["/en".to_owned(), format!("/my/register/{id}"), "/km/standard".to_owned(), "/th/privacy".to_owned()] {
        for encoding in ["br", "gzip", "identity"] {
            let ask = [("accept-encoding", encoding)];
            let first = visitor.ask_with(&path, &ask).await;
            let again = visitor.ask_with(&path, &ask).await;
            assert_eq!((first.status, again.status), (200, 200), "{path} {encoding}");
            let tag = first.headers["etag"].clone();
            assert_eq!(again.headers["etag"], tag, "{path} {encoding}");
            for answer in [&first, &again] {
                assert_eq!(answer.headers["cache-control"], "no-cache");
                assert_eq!(answer.headers["vary"], "Accept-Encoding");
                assert!(answer.headers.contains_key("content-security-policy"));
                assert!(answer.headers.contains_key("x-request-id"));
                assert!(answer.headers["content-type"].starts_with("text/html"));
            }
            assert_ne!(first.headers["x-request-id"], again.headers["x-request-id"]);
            for known in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
                let short = visitor.ask_with(&path, &[ask[0], ("if-none-match", known.as_str())]).await;
                assert_eq!((short.status, short.body.len()), (304, 0), "{path} {encoding} {known}");
                assert_eq!(short.headers["etag"], tag);
            }
            let other = visitor.ask_with(&path, &[ask[0], ("if-none-match", "\"other\"")]).await;
            assert_eq!(other.status, 200);
        }
    }
}

#[tokio::test]
async fn every_encoding_says_the_same_and_head_says_how_long_it_is() {
    let app = TestApp::start().await;
    let id = firm("certified", "Dok Mali Example", 1).insert(&app).await;
    let client = reqwest::Client::builder().no_gzip().build().unwrap();
    let url = format!("{}/lo/register/{id}", app.address);
    let mut texts = Vec::new();
    for (accept, encoding) in [("br, gzip", Some("br")), ("gzip;q=1, br;q=0", Some("gzip")), ("zstd", None)] {
        for _ in 0..2 {
            let answer = client.get(&url).header("accept-encoding", accept).send().await.unwrap();
            let named = answer.headers().get("content-encoding").map(|its| its.to_str().unwrap().to_owned());
            assert_eq!(named.as_deref(), encoding, "{accept}");
            let bytes = answer.bytes().await.unwrap();
            let head = client.head(&url).header("accept-encoding", accept).send().await.unwrap();
            assert_eq!(head.status(), 200);
            assert_eq!(head.headers()["content-length"], bytes.len().to_string().as_str(), "{accept}");
            assert!(head.bytes().await.unwrap().is_empty());
            let mut text = String::new();
            match encoding {
                Some("br") => brotli::Decompressor::new(&bytes[..], 4096).read_to_string(&mut text).unwrap(),
                Some(_) => flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap(),
                None => (&bytes[..]).read_to_string(&mut text).unwrap(),
            };
            texts.push(text);
        }
    }
    assert!(texts[0].contains("Dok Mali Example"));
    texts.dedup();
    assert_eq!(texts.len(), 1, "all encodings hold one text");
}

#[tokio::test]
async fn a_kept_page_is_new_after_a_change_and_on_another_day() {
    let app = TestApp::start().await;
    let id = firm("certified", "Dok Mali Example", 1).insert(&app).await;
    let path = format!("/en/register/{id}");
    let mut visitor = app.visitor();
    let certified = visitor.open(&path).await.text_at(".plate h2");
    rename(&app, "Dok Mali Renamed Example").await;
    assert_eq!(visitor.open(&path).await.text_at("h1"), "Dok Mali Renamed Example", "a change is seen at once");
    assert_eq!(visitor.open(&path).await.text_at(".plate h2"), certified);
    app.clock.advance(chrono::Duration::days(3 * 365));
    let later = visitor.open(&path).await.text_at(".plate h2");
    assert_ne!(later, certified, "the day has passed");
    let word = waymark::i18n::words(Language::En).t("status-expired").to_string();
    assert_eq!(later, word);
}

/// Renames every organisation.
async fn rename(app: &TestApp, to: &'static str) {
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            diesel::update(organisation_names::table).set(organisation_names::text.eq(to)).execute(conn)?;
            Ok(history::changed_publicly(conn, None, now)?)
        })
        .await
        .unwrap();
}

/// Two processes on one database: on PostgreSQL two pools on one server, on SQLite two on one file.
#[tokio::test]
async fn a_change_is_seen_by_another_process_within_two_seconds() {
    let app = TestApp::start().await;
    firm("certified", "Dok Mali Example", 1).insert(&app).await;
    let other = Register::open(&app.another_db()).unwrap();
    let following = tokio::spawn(other.clone().follow());
    let before = other.current().await;
    assert_eq!(before.len(), 1);
    let mut tick = tokio::time::interval(Duration::from_millis(20));
    let begun = Instant::now();
    rename(&app, "Dok Mali Renamed Example").await;
    loop {
        let snapshot = other.current().await;
        let is_new = snapshot
            .in_order_of_names()
            .any(|organisation| organisation.names.iter().any(|name| name.text == "Dok Mali Renamed Example"));
        if is_new {
            assert!(snapshot.number > before.number);
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(2), "the other process has not seen the change");
        tick.tick().await;
    }
    println!("seen by the other process after {:?}", begun.elapsed());
    following.abort();
}
