//! The public statistics: bands for small counts, costs from ten workers on, and the same as CSV.

use crate::support::TestApp;
use waymark::base::{Corridor, Currency, ExperienceId};
use waymark::reports::store::kept::{self, Experience};

async fn given_experiences(app: &TestApp, count: i64) {
    let write = move |conn: &mut waymark::db::AnyConnection| {
        for place in 0..count {
            let experience = Experience {
                id: ExperienceId::random(),
                organisation_id: None,
                corridor: Corridor::parse("MM-TH"),
                sector: None,
                year: 2026,
                month: 11,
                codes: "RF1".to_owned(),
                cost_minor: place * 100_000,
                wage_minor: Some(1_000_000),
                currency: Currency::THB,
            };
            kept::insert(conn, &experience)?;
        }
        Ok(())
    };
    app.db.write(write).await.unwrap();
}

#[tokio::test]
async fn costs_are_published_from_ten_workers_on() {
    let app = TestApp::start().await;
    given_experiences(&app, 9).await;
    let mut visitor = app.visitor();
    for language in ["en", "th", "my", "km", "lo", "vi"] {
        visitor.open(&format!("/{language}/statistics")).await;
    }
    assert!(visitor.cookies().is_empty());
    let csv = visitor.ask("/en/statistics/burden.csv").await;
    assert_eq!(csv.status, 200);
    assert_eq!(csv.text().lines().count(), 1, "nine workers: {}", csv.text());
    given_experiences(&app, 1).await;
    let csv = visitor.ask("/en/statistics/burden.csv").await.text();
    assert!(csv.lines().any(|line| line.starts_with("Everybody,10,")), "{csv}");
    visitor.open("/en/statistics").await.says("Everybody").says("Half paid at most");
    assert_eq!(visitor.ask("/en/statistics/nothing.csv").await.status, 404);
}
