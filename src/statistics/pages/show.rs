//! The statistics since the beginning, and the file of a figure or of a year.

use super::figures::{self, FigureView, Line, days_sentence, how_we_count};
use super::{csv, year};
use crate::desks::rules::sheets::Sheet;
use crate::error::{AppError, AppResult};
use crate::findings::rules::{Refund, RefundRate, public_rates};
use crate::i18n::Words;
use crate::reports::rules::ReferralOutcome;
use crate::statistics::rules::{Counted, states_on};
use crate::statistics::store;
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// The names of the figures, in the order of the page.
const NAMES: [&str; 7] = ["certificates", "findings", "reports", "outcomes", "refunds", "burden", "over-time"];

#[derive(Template)]
#[template(path = "statistics/show.html")]
struct StatisticsPage {
    shell: Shell,
    /// Years of which something is known, newest first: as it is written, and its address.
    years: Vec<(String, String)>,
    sentences: Vec<String>,
    figures: Vec<FigureView>,
    how: Vec<String>,
}

/// What is counted, with what criteria ask for.
async fn gather(visit: &Visit) -> AppResult<(Counted, BTreeMap<String, String>)> {
    let language = visit.language;
    let counting =
        move |conn: &mut crate::db::AnyConnection| Ok((store::count(conn)?, store::list_wordings(conn, language)?));
    visit.state.db.read(counting).await
}

pub(super) async fn show(visit: Visit) -> AppResult<HttpResponse> {
    let (found, wordings) = gather(&visit).await?;
    let l = visit.l();
    let mut shell = visit.shell(l.t("statistics-title").to_string());
    shell.description = l.t("statistics-lead").to_string();
    shell.robots_index = true;
    shell.nav_current = "statistics";
    let today = visit.now.local_date();
    let year = |year: i32| {
        let word = NaiveDate::from_ymd_opt(year, 12, 31).map(|day| l.year(day)).unwrap_or_default();
        (word, urls::statistics_year(visit.language, year))
    };
    visit.show(&StatisticsPage {
        shell,
        years: found.years(today).into_iter().rev().map(year).collect(),
        sentences: sentences(l, &found),
        figures: NAMES.into_iter().map(|name| figure(&visit, name, &found, &wordings)).collect(),
        how: how_we_count(l),
    })
}

pub(super) async fn file(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    if path.1.parse::<i32>().is_ok() {
        return year::file(visit, &path.1).await;
    }
    let name = NAMES.into_iter().find(|name| *name == path.1).ok_or(AppError::NotFound)?;
    let (found, wordings) = gather(&visit).await?;
    let FigureView { columns, rows, title, .. } = figure(&visit, name, &found, &wordings);
    let sheet = Sheet { name: title, columns, rows: rows.into_iter().map(|row| row.plain()).collect() };
    csv(name, &sheet)
}

fn sentences(l: &Words, found: &Counted) -> Vec<String> {
    let helped = found.referrals.iter().filter(|one| one.outcome == Some(ReferralOutcome::Helped)).count();
    let passed = figures::shown(l, found.referrals.len());
    let mut sentences =
        vec![l.t("statistics-referrals").with("passed", passed).with("helped", figures::shown(l, helped)).to_string()];
    sentences.extend(days_sentence(l, &found.reports));
    sentences
}

fn figure(visit: &Visit, name: &'static str, found: &Counted, wordings: &BTreeMap<String, String>) -> FigureView {
    let l = visit.l();
    let (columns, rows): (&[&str], Vec<Line>) = match name {
        "certificates" => {
            let states = states_on(&found.passages, visit.now.local_date());
            (figures::STATES, figures::certificates(l, &states))
        }
        "findings" => (figures::FINDINGS, figures::findings(l, &found.findings, wordings)),
        "reports" => (figures::REPORTS, figures::reports(l, &found.reports)),
        "outcomes" => (figures::OUTCOMES, figures::outcomes(l, &found.reports)),
        "refunds" => (figures::REFUNDS, figures::refunds(l, &rates(found))),
        "over-time" => (figures::OVER_TIME, figures::over_time(l, &found.experiences)),
        _ => (figures::BURDEN, figures::burdens(l, &found.experiences)),
    };
    FigureView {
        csv: format!("{}/{name}.csv", urls::statistics(visit.language)),
        ..FigureView::of(l, name, columns, rows)
    }
}

/// What was ever ordered to be paid back.
fn rates(found: &Counted) -> Vec<RefundRate> {
    let refunds: Vec<Refund> = found.refunds.iter().map(|(_, refund)| refund.clone()).collect();
    public_rates(&refunds)
}

/// A year in digits, as it stands in an address: four of them.
pub(super) fn read_year(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = is_year.then(|| text.parse().ok()).flatten()?;
    NaiveDate::from_ymd_opt(year, 1, 1).map(|day| day.year())
}
