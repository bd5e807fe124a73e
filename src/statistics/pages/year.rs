//! One year of the registry as a sheet that prints: every figure with its plot and table, what changed against the year
//! before, and how it was counted. The same as one file.

use super::csv;
use super::figures::{self, FigureView, Line, days_waited, how_we_count, months, shown, year_word};
use super::show::read_year;
use crate::desks::rules::sheets::Sheet;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::reports::rules::{ReferralOutcome, ReportOutcome, burden};
use crate::statistics::rules::{Shown, YearFigures, bar, length};
use crate::statistics::store;
use crate::urls;
use crate::web::{Shell, Visit};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "statistics/year.html")]
struct YearPage {
    shell: Shell,
    title: String,
    back: String,
    csv: String,
    /// Which days are counted.
    span: String,
    figures: Vec<FigureView>,
    how: Vec<String>,
    made: String,
}

/// A year, the one before if something is known of it, and what criteria ask for.
struct Years {
    its: YearFigures,
    before: Option<YearFigures>,
    wordings: BTreeMap<String, String>,
}

async fn load(visit: &Visit, year: &str) -> AppResult<Years> {
    let year = read_year(year).ok_or(AppError::NotFound)?;
    let (language, today) = (visit.language, visit.now.local_date());
    let counting = move |conn: &mut crate::db::AnyConnection| {
        let counted = store::count(conn)?;
        let its = counted.of_year(year, today).ok_or(AppError::NotFound)?;
        let before = counted.of_year(year - 1, today);
        Ok(Years { its, before, wordings: store::list_wordings(conn, language)? })
    };
    visit.state.db.read(counting).await
}

pub(super) async fn show(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let years = load(&visit, &path.1).await?;
    let (l, language, until) = (visit.l(), visit.language, years.its.until);
    let title = title(l, years.its.year);
    let first = NaiveDate::from_ymd_opt(years.its.year, 1, 1).unwrap_or(until);
    let shell = Shell {
        description: l.t("statistics-lead").to_string(),
        nav_current: "statistics",
        robots_index: true,
        ..visit.shell(title.clone())
    };
    visit.show(&YearPage {
        title,
        back: urls::statistics(language),
        csv: format!("{}.csv", urls::statistics_year(language, years.its.year)),
        span: l.t("statistics-year-span").with("from", l.day(first)).with("until", l.day(until)).to_string(),
        figures: figures(l, &years),
        how: how_we_count(l),
        made: l.t("statistics-made").with("date", l.day(visit.now.local_date())).to_string(),
        shell,
    })
}

/// All tables of a year under each other: which table, which row, which column, what.
pub(super) async fn file(visit: Visit, year: &str) -> AppResult<HttpResponse> {
    let years = load(&visit, year).await?;
    let l = visit.l();
    let mut rows = Vec::new();
    for figure in figures(l, &years) {
        for row in figure.rows {
            for (column, cell) in row.cells {
                rows.push(vec![figure.title.clone(), row.label.clone(), column, cell]);
            }
        }
    }
    let columns = ["figure", "group", "column", "value"];
    let columns = columns.iter().map(|name| l.t(&format!("statistics-col-{name}")).to_string()).collect();
    csv(&years.its.year.to_string(), &Sheet { name: title(l, years.its.year), columns, rows })
}

fn title(l: &Words, year: i32) -> String {
    l.t("statistics-year-title").with("year", year_word(l, year)).to_string()
}

fn figures(l: &Words, years: &Years) -> Vec<FigureView> {
    let Years { its, before, wordings } = years;
    let moves = [("granted", its.granted), ("suspended", its.suspended), ("withdrawn", its.withdrawn)];
    let mut all = vec![
        FigureView::of(l, "year-end", figures::STATES, figures::certificates(l, &its.states)),
        FigureView::of(l, "moves", &["move", "count"], figures::moves(l, &moves)),
        FigureView::of(l, "findings", figures::FINDINGS, figures::findings(l, &its.findings, wordings)),
        FigureView::of(l, "reports", figures::REPORTS, figures::reports(l, &its.received)),
        FigureView::of(l, "outcomes", figures::OUTCOMES, figures::outcomes(l, &its.ended)),
        FigureView::of(l, "answers", &["answer", "count"], answers(l, its)),
        FigureView::of(l, "observations", &["what", "count"], observations(l, its)),
        FigureView::of(l, "refunds", figures::REFUNDS, figures::refunds(l, &its.refunds)),
        FigureView::of(l, "burden", figures::BURDEN, figures::burdens(l, &its.experiences)),
    ];
    let compared = before.as_ref().map(|before| compared(l, before, its)).unwrap_or_default();
    all.push(FigureView::of(l, "compared", &["what", "before", "now", "change"], compared));
    all
}

/// How many observations of partners came, and how many led further. A count, and a band where it is small.
fn observations(l: &Words, its: &YearFigures) -> Vec<Line> {
    let led = its.observations.iter().filter(|one| one.has_led).count();
    let counts = [("received", its.observations.len()), ("led", led)];
    let longest = its.observations.len();
    let line = |(name, count): (&str, usize)| Line {
        label: l.t(&format!("statistics-observations-{name}")).to_string(),
        cells: vec![shown(l, count)],
        percent: bar(count, longest),
    };
    counts.into_iter().map(line).collect()
}

/// How soon workers were answered, and who else helped.
fn answers(l: &Words, its: &YearFigures) -> Vec<Line> {
    let answered = its.received.iter().filter(|one| one.acknowledged_on.is_some()).count();
    let (passed, helped) = passed_and_helped(its);
    let longest = answered.max(passed);
    let count = |key: &str, count: usize| Line {
        label: l.t(key).to_string(),
        cells: vec![shown(l, count)],
        percent: bar(count, longest),
    };
    let mut lines = vec![count("statistics-answered", answered)];
    if let Some(days) = days_waited(&its.received) {
        let label = l.t("statistics-days-waited").to_string();
        lines.push(Line { label, cells: vec![days.to_string()], percent: 0 });
    }
    lines.push(count("statistics-passed", passed));
    lines.push(count("statistics-helped", helped));
    lines
}

fn passed_and_helped(its: &YearFigures) -> (usize, usize) {
    let helped = its.referrals.iter().filter(|one| one.outcome == Some(ReferralOutcome::Helped)).count();
    (its.referrals.len(), helped)
}

/// What is compared with the year before.
#[derive(Clone, Copy)]
enum Kind {
    /// A count that is public anyway.
    Open,
    /// A count that is a band where it is small.
    Banded,
}

fn compared(l: &Words, before: &YearFigures, its: &YearFigures) -> Vec<Line> {
    let breaches = |of: &YearFigures| of.findings.iter().filter(|one| one.grade.is_breach()).count();
    let is_true = |outcome: ReportOutcome| outcome.is_true();
    let substantiated = |of: &YearFigures| of.ended.iter().filter(|one| one.outcome.is_some_and(is_true)).count();
    let rows: [(&str, Kind, usize, usize); 7] = [
        ("statistics-move-granted", Kind::Open, before.granted, its.granted),
        ("statistics-move-suspended", Kind::Open, before.suspended, its.suspended),
        ("statistics-move-withdrawn", Kind::Open, before.withdrawn, its.withdrawn),
        ("statistics-breaches", Kind::Banded, breaches(before), breaches(its)),
        ("statistics-received", Kind::Banded, before.received.len(), its.received.len()),
        ("statistics-true", Kind::Banded, substantiated(before), substantiated(its)),
        ("statistics-passed", Kind::Banded, before.referrals.len(), its.referrals.len()),
    ];
    let mut lines: Vec<Line> =
        rows.into_iter().map(|(key, kind, then, now)| compared_counts(l, key, kind, (then, now))).collect();
    lines.extend(compared_burden(l, before, its));
    lines
}

fn compared_counts(l: &Words, key: &str, kind: Kind, (then, now): (usize, usize)) -> Line {
    let is_band = |count: usize| matches!(Shown::of(count), Shown::Few);
    let cell = |count: usize| match kind {
        Kind::Open => count.to_string(),
        Kind::Banded => shown(l, count),
    };
    let (percent, is_open) = match kind {
        Kind::Open => (length(now, now.max(then)), true),
        Kind::Banded => (bar(now, now.max(then)), !is_band(then) && !is_band(now)),
    };
    let change = if is_open { change(l, then, now, ToString::to_string) } else { l.t("statistics-unsaid").to_string() };
    Line { label: l.t(key).to_string(), cells: vec![cell(then), cell(now), change], percent }
}

/// The middle of what a job cost, where both years have enough workers.
fn compared_burden(l: &Words, before: &YearFigures, its: &YearFigures) -> Option<Line> {
    let middle = |of: &YearFigures| {
        let found = burden(of.experiences.iter().map(|one| (one.cost, one.wage)))?;
        usize::try_from(found.median).ok()
    };
    let (then, now) = (middle(before)?, middle(its)?);
    let word = |hundredths: &usize| months(i64::try_from(*hundredths).unwrap_or(0));
    Some(Line {
        label: l.t("statistics-burden-middle").to_string(),
        cells: vec![word(&then), word(&now), change(l, then, now, word)],
        percent: length(now, now.max(then)),
    })
}

/// How much more or less it is, in words.
fn change(l: &Words, then: usize, now: usize, word: impl Fn(&usize) -> String) -> String {
    let key = match now.cmp(&then) {
        std::cmp::Ordering::Greater => "statistics-more",
        std::cmp::Ordering::Less => "statistics-less",
        std::cmp::Ordering::Equal => return l.t("statistics-same").to_string(),
    };
    l.t(key).with("count", word(&now.abs_diff(then))).to_string()
}
