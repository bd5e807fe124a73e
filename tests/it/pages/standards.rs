//! What the standards ask, for everybody to read.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words};
use waymark::error::AppError;
use waymark::standards::published::{FILES, Published};
use waymark::standards::rules::StandardKind;
use waymark::standards::store::{find_in_force, find_successor, insert};

#[tokio::test]
async fn both_standards_are_read_in_six_languages() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in ["en", "th", "my", "km", "lo", "vi"] {
        let path = format!("/{code}/standard");
        let page = visitor.open(&path).await;
        has_all_words(&page);
        assert!(page.count("ul.list > li") >= 68, "{path} lacks criteria");
        let weight = bytes_on_the_wire(&app, &path).await;
        assert!(weight <= 40_000, "{path} weighs {weight} bytes");
        assert!(!page.headers.contains_key("set-cookie"));
    }
    let page = visitor.open("/en/standard").await;
    page.says("The Waymark standard for recruitment agencies").says("Respect for laws and for rights at work");
    page.says("Each critical criterion that is not met counts 30 points.").says("counts 8 points");
    page.says("A sum of 30 or more: no certificate.").says("Version 1, in force since 1 January 2025");
}

#[tokio::test]
async fn a_criterion_has_its_own_page_with_what_it_counts() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    let page = visitor.open("/en/standard/A.1").await;
    page.says("Criterion A.1").says("What an auditor looks for").says("8 points").says("Next: A.2");
    page.says("holds a valid government licence");
    assert_eq!(visitor.ask("/en/standard/Z.9").await.status, 404);
    let standard = visitor.open("/en/standard").await;
    let links: Vec<_> = standard.links().into_iter().filter(|link| link.starts_with("/en/standard/")).collect();
    assert!(links.len() >= 68);
    for link in links {
        visitor.open(&link).await.says("How points are counted");
    }
    let critical = visitor.open("/en/standard/1.1").await;
    critical.says("Critical").says("30 points");
}

#[tokio::test]
async fn a_criterion_for_agencies_is_judged_by_five_elements_in_six_languages() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for code in ["en", "th", "my", "km", "lo", "vi"] {
        let path = format!("/{code}/standard/1.2");
        let page = visitor.open(&path).await;
        has_all_words(&page);
        assert_eq!(page.count("#elements ~ dl:first-of-type dt"), 5, "{path}");
        assert!(bytes_on_the_wire(&app, &path).await <= 40_000);
    }
    visitor.open("/en/standard/1.2").await.says("Who answers for it at the top");
    assert_eq!(visitor.open("/en/standard/E1.1").await.count("#elements"), 0, "employers are judged by other points");
}

#[tokio::test]
async fn a_new_version_is_for_new_applications_and_the_old_one_has_its_time() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    let (old, new) = app
        .db
        .write(move |conn| {
            let old = find_in_force(conn, StandardKind::Agencies, now.local_date())?.unwrap();
            let mut next: Published = serde_json::from_str(FILES[0]).map_err(AppError::internal)?;
            next.version = 2;
            next.effective_from = now.local_date();
            let new = insert(conn, &next, "invented")?;
            Ok((old, new))
        })
        .await
        .unwrap();
    let (older, today) = (old.clone(), now.local_date());
    let (found, successor) = app
        .db
        .read(move |conn| {
            Ok((find_in_force(conn, StandardKind::Agencies, today)?, find_successor(conn, &older, today)?))
        })
        .await
        .unwrap();
    assert_eq!(found, Some(new), "new applications are judged by the newest version");
    assert_eq!(successor, Some(today));
    let page = app.visitor().open("/en/standard").await;
    page.says("Version 2 came into force").says("stay valid until");
    app.days_pass(370);
    app.visitor().open("/en/standard").await.does_not_say("stay valid until");
}
