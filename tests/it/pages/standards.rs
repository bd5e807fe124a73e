//! What the standards ask, for everybody to read.

use crate::support::TestApp;
use crate::support::fees::{bytes_on_the_wire, has_all_words};

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
