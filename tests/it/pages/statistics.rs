//! The public statistics: bands for small counts, costs from ten workers on, a sheet for every year, what workers of one
//! organisation paid, and the same as CSV.

use crate::support::TestApp;
use crate::support::decisions::{GivenFinding, audited_case};
use crate::support::fees::bytes_on_the_wire;
use crate::support::life::days_go_by;
use crate::support::register::firm;
use crate::support::reports::insert_experiences;
use waymark::base::{Corridor, Currency, ExperienceId, Language, OrganisationId, Role};
use waymark::findings::actions::schedule_experiences;
use waymark::reports::store::kept::{self, Experience};
use waymark::statistics::store::{list_findings, list_wordings};

async fn given_experiences(app: &TestApp, count: i64) {
    given_experiences_in(app, 2026, count).await;
}

async fn given_experiences_in(app: &TestApp, year: i32, count: i64) {
    let write = move |conn: &mut waymark::db::AnyConnection| {
        for place in 0..count {
            let experience = Experience {
                id: ExperienceId::random(),
                organisation_id: None,
                corridor: Corridor::parse("MM-TH"),
                sector: None,
                year,
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

#[tokio::test]
async fn every_year_with_data_has_a_sheet_that_says_how_it_was_counted() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    for year in ["2026", "2025", "2031", "26", "year", "-1"] {
        assert_eq!(visitor.ask(&format!("/en/statistics/{year}")).await.status, 404, "{year}");
        assert_eq!(visitor.ask(&format!("/en/statistics/{year}.csv")).await.status, 404, "{year}.csv");
    }
    given_experiences_in(&app, 2025, 9).await;
    given_experiences(&app, 10).await;
    // What carries a year to come is not shown before it comes.
    given_experiences_in(&app, 2031, 10).await;
    assert_eq!(visitor.ask("/en/statistics/2031").await.status, 404);
    let page = visitor.open("/en/statistics").await;
    assert_eq!(page.link("2026"), "/en/statistics/2026");
    let thai = visitor.open("/th/statistics").await;
    assert_eq!(thai.link("2569"), "/th/statistics/2026", "years as the language counts them, addresses as always");
    for language in ["en", "th", "my", "km", "lo", "vi"] {
        let page = visitor.open(&format!("/{language}/statistics/2026")).await;
        assert_eq!((page.count("h1"), page.count(".sheet")), (1, 1), "{language}");
        assert_eq!(page.count("svg.bars, .bars svg") > 0, page.count("table") > 0, "{language}: a plot has its table");
        assert!(page.count("section .bars") <= page.count("section table"), "{language}");
        let bytes = bytes_on_the_wire(&app, &format!("/{language}/statistics/2026")).await;
        assert!(bytes <= 40_000, "{language} weighs {bytes} bytes");
    }
    let page = visitor.open("/en/statistics/2026").await;
    page.says("Statistics 2026").says("Against the year before").says("How we count");
    page.says("A gap to what is declared above 10 % of a month's wage is looked into.");
    page.says("From 1 January 2026 to").says("Made on");
    let csv = visitor.ask("/en/statistics/2026.csv").await;
    assert_eq!(csv.status, 200);
    assert!(csv.text().contains("What a job cost the worker,Everybody,Workers,10"), "{}", csv.text());
    // Nine workers of the year before: too few, and no change is read out of it.
    let before = visitor.ask("/en/statistics/2025.csv").await.text();
    assert!(!before.contains("What a job cost the worker"), "{before}");
    assert!(!csv.text().contains("half of the workers paid at most"), "{}", csv.text());
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn a_year_of_too_few_workers_says_so_and_no_more() {
    let app = TestApp::start().await;
    given_experiences_in(&app, 2025, 9).await;
    given_experiences(&app, 10).await;
    let csv = app.visitor().ask("/en/statistics/over-time.csv").await.text();
    assert!(csv.lines().any(|line| line.starts_with("2025,fewer than 10,too few to tell,not said")), "{csv}");
    assert!(csv.lines().any(|line| line.starts_with("2026,10,0.40,0.20,0.70,10 %")), "{csv}");
}

#[tokio::test]
async fn a_criterion_is_said_in_the_words_of_the_page() {
    let app = TestApp::start().await;
    let auditor = app.insert_account("Auditor Example", &[Role::Auditor], Language::En).await;
    audited_case(&app, &auditor, &[GivenFinding::MINOR]).await;
    for language in [Language::En, Language::Vi] {
        let (code, wording) = app
            .db
            .read(move |conn| {
                let code = list_findings(conn)?.remove(0).code;
                let wording = list_wordings(conn, language)?.remove(&code).unwrap();
                Ok((code, wording))
            })
            .await
            .unwrap();
        let address = format!("/{}/statistics", language.code());
        app.visitor().open(&address).await.says(&format!("{code} {wording}"));
        // One breach is a band: the table says no count, and the bar no more than the table.
        let page = app.visitor().open(&format!("{address}/2026")).await;
        page.says(&wording);
        assert_eq!(page.attribute("section[aria-labelledby=f-findings] .fill", "width").as_deref(), Some("2"));
    }
}

/// Workers of an organisation who paid, verified in October 2026.
async fn given_workers_of(app: &TestApp, organisation: &OrganisationId, costs: &[i64]) {
    let (organisation, costs, now) = (organisation.clone(), costs.to_vec(), app.clock.now());
    let write = move |conn: &mut waymark::db::AnyConnection| {
        insert_experiences(conn, &organisation, &costs)?;
        schedule_experiences(conn, &organisation, now)
    };
    app.db.write(write).await.unwrap();
}

#[tokio::test]
async fn what_workers_of_one_company_paid_is_shown_from_ten_on_and_moves_by_five() {
    const HEADING: &str = "What workers told us they paid";
    let app = TestApp::start().await;
    let organisation = firm("certified", "Mali Example Recruitment Co., Ltd.", 1).insert(&app).await;
    let path = format!("/en/register/{organisation}");
    let mut visitor = app.visitor();
    let costs: Vec<i64> = (0..10).map(|place| place * 123_000).collect();
    given_workers_of(&app, &organisation, &costs[..9]).await;
    days_go_by(&app, 31).await;
    visitor.open(&path).await.does_not_say(HEADING);
    given_workers_of(&app, &organisation, &costs[9..]).await;
    visitor.open(&path).await.does_not_say(HEADING);
    days_go_by(&app, 31).await;
    let page = visitor.open(&path).await;
    // 0, 12, 24 … 110 hundredths of a wage: quartiles to the tenth, and no sum of a worker.
    page.says(HEADING).says("Half of them paid about 0.5 months of the first wage, or less.");
    page.says("The middle half paid 0.2 to 0.9 months.").says("About 10 % paid nothing.").says("From 10–19 workers");
    for language in ["en", "th", "my", "km", "lo", "vi"] {
        let bytes = bytes_on_the_wire(&app, &format!("/{language}/register/{organisation}")).await;
        assert!(bytes <= 14_000, "{language} weighs {bytes} bytes");
    }
    let told = app.visitor().ask(&format!("/api/v1/organisations/{organisation}")).await.json();
    assert_eq!(told["experienced"]["median"], 50);
    assert_eq!(told["experienced"]["workers_from"], 10);
    // An eleventh who paid a lot moves nothing; with four more the figures move.
    given_workers_of(&app, &organisation, &[9_000_000]).await;
    days_go_by(&app, 31).await;
    visitor.open(&path).await.says("Half of them paid about 0.5 months");
    given_workers_of(&app, &organisation, &[9_000_000; 4]).await;
    days_go_by(&app, 31).await;
    visitor.open(&path).await.says("Half of them paid about 0.9 months");
}
