//! The statistics: each figure as a plot made on the server, with its table and the same as CSV.

use super::rules::{Experience, Shown, burden_by, length, median, month_of};
use super::store;
use crate::certificates::rules::CertificateState;
use crate::db::AnyConnection;
use crate::desks::rules::sheets::{Sheet, SheetKind};
use crate::error::{AppError, AppResult};
use crate::findings::rules::{Grade, RefundRate, public_rates};
use crate::i18n::Words;
use crate::reports::rules::{Burden, ReportOutcome, acknowledge_by};
use crate::reports::store::kept::{self, Figure};
use crate::reports::store::referrals;
use crate::urls;
use crate::web::{Access, Shell, Visit, Who, page};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Path, ServiceConfig, resource};
use askama::Template;
use std::collections::BTreeMap;

/// Who may use these pages.
pub const ACCESS: &[Access] =
    &[Access::get("/{lang}/statistics", Who::Public), Access::get("/{lang}/statistics/{name}.csv", Who::Public)];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(resource("/{lang}/statistics").route(page().to(show)));
    cfg.service(resource("/{lang}/statistics/{name}.csv").route(page().to(file)));
}

/// The names of the figures, in the order of the page.
const NAMES: [&str; 6] = ["certificates", "findings", "reports", "outcomes", "refunds", "burden"];

#[derive(Template)]
#[template(path = "statistics/show.html")]
struct StatisticsPage {
    shell: Shell,
    sentences: Vec<String>,
    figures: Vec<FigureView>,
}

/// A figure: a plot, and its table.
struct FigureView {
    name: &'static str,
    title: String,
    lead: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    csv: String,
}

/// One line of a figure.
#[derive(Clone, Debug)]
struct Row {
    label: String,
    /// Its cells with the words of their columns.
    cells: Vec<(String, String)>,
    percent: usize,
}

/// One line as it is counted.
struct Line {
    label: String,
    cells: Vec<String>,
    percent: usize,
}

/// What the page is made of.
struct Gathered {
    states: Vec<CertificateState>,
    findings: Vec<(String, Grade)>,
    reports: Vec<Figure>,
    referrals: (i64, i64),
    refunds: Vec<RefundRate>,
    experiences: Vec<Experience>,
}

fn gather(conn: &mut AnyConnection) -> AppResult<Gathered> {
    Ok(Gathered {
        states: store::list_states(conn)?,
        findings: store::list_findings(conn)?,
        reports: kept::list_figures(conn)?,
        referrals: referrals::count(conn)?,
        refunds: public_rates(&store::list_refunds(conn)?),
        experiences: store::list_experiences(conn)?,
    })
}

async fn show(visit: Visit) -> AppResult<HttpResponse> {
    let found = visit.state.db.read(gather).await?;
    let l = visit.l();
    let mut shell = visit.shell(l.t("statistics-title").to_string());
    shell.description = l.t("statistics-lead").to_string();
    shell.robots_index = true;
    shell.nav_current = "statistics";
    let figures = NAMES.into_iter().map(|name| figure(&visit, name, &found)).collect();
    visit.show(&StatisticsPage { shell, sentences: sentences(l, &found), figures })
}

async fn file(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let name = NAMES.into_iter().find(|name| *name == path.1).ok_or(AppError::NotFound)?;
    let found = visit.state.db.read(gather).await?;
    let FigureView { columns, rows, title, .. } = figure(&visit, name, &found);
    let line = |row: Row| -> Vec<String> {
        std::iter::once(row.label).chain(row.cells.into_iter().map(|(_, cell)| cell)).collect()
    };
    let sheet = Sheet { name: title, columns, rows: rows.into_iter().map(line).collect() };
    let bytes = sheet.file(SheetKind::Csv).map_err(AppError::internal)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, SheetKind::Csv.media_type()))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"waymark-{name}.csv\"")))
        .body(bytes))
}

/// A count as a reader sees it.
fn shown(l: &Words, count: usize) -> String {
    match Shown::of(count) {
        Shown::None => "0".to_owned(),
        Shown::Few => l.t("statistics-few").to_string(),
        Shown::Count(count) => count.to_string(),
    }
}

fn sentences(l: &Words, found: &Gathered) -> Vec<String> {
    let days = |figure: &Figure| Some((figure.acknowledged_on? - figure.received_on).num_days());
    let answered: Vec<i64> = found.reports.iter().filter_map(days).collect();
    let (passed, helped) = found.referrals;
    let count = |count: i64| shown(l, usize::try_from(count).unwrap_or(0));
    let mut sentences =
        vec![l.t("statistics-referrals").with("passed", count(passed)).with("helped", count(helped)).to_string()];
    if answered.len() >= super::rules::BAND_BELOW
        && let Some(days) = median(answered)
    {
        sentences.push(l.t("statistics-days").with("days", days).to_string());
    }
    sentences
}

fn figure(visit: &Visit, name: &'static str, found: &Gathered) -> FigureView {
    let l = visit.l();
    let (columns, rows): (Vec<&str>, Vec<Line>) = match name {
        "certificates" => (vec!["state", "count"], certificates(l, found)),
        "findings" => (vec!["criterion", "count", "critical", "major", "minor"], findings(l, found)),
        "reports" => (vec!["month", "received", "in-time"], reports(l, found)),
        "outcomes" => (vec!["outcome", "count"], outcomes(l, found)),
        "refunds" => (vec!["currency", "ordered", "paid", "confirmed", "rate"], refunds(l, found)),
        _ => (vec!["group", "workers", "median", "lower", "upper", "free"], burdens(l, found)),
    };
    let columns: Vec<String> =
        columns.iter().map(|column| l.t(&format!("statistics-col-{column}")).to_string()).collect();
    let name_cells = |line: Line| Row {
        label: line.label,
        cells: columns.iter().skip(1).cloned().zip(line.cells).collect(),
        percent: line.percent,
    };
    FigureView {
        rows: rows.into_iter().map(name_cells).collect(),
        title: l.t(&format!("statistics-{name}")).to_string(),
        lead: l.t(&format!("statistics-{name}-lead")).to_string(),
        csv: format!("{}/{name}.csv", urls::statistics(visit.language)),
        columns,
        name,
    }
}

/// Rows of counts, each with a bar beside the longest.
fn counted(l: &Words, counts: Vec<(String, usize)>) -> Vec<Line> {
    let longest = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let row = |(label, count)| Line { label, cells: vec![shown(l, count)], percent: length(count, longest) };
    counts.into_iter().map(row).collect()
}

fn certificates(l: &Words, found: &Gathered) -> Vec<Line> {
    let count = |state: &CertificateState| found.states.iter().filter(|its| *its == state).count();
    let word = |state: &CertificateState| l.t(&format!("status-{}", state.status_word())).to_string();
    // How many are certified is public anyway: no band.
    let counts: Vec<(String, usize)> = CertificateState::ALL.iter().map(|state| (word(state), count(state))).collect();
    let longest = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let row = |(label, count): (String, usize)| Line {
        label,
        cells: vec![count.to_string()],
        percent: length(count, longest),
    };
    counts.into_iter().map(row).collect()
}

fn findings(l: &Words, found: &Gathered) -> Vec<Line> {
    let mut by: BTreeMap<&str, Vec<Grade>> = BTreeMap::new();
    for (code, grade) in found.findings.iter().filter(|(_, grade)| grade.is_breach()) {
        by.entry(code).or_default().push(*grade);
    }
    let longest = by.values().map(Vec::len).max().unwrap_or(0);
    by.into_iter()
        .map(|(code, grades)| {
            let of = |grade: Grade| shown(l, grades.iter().filter(|its| **its == grade).count());
            let cells = vec![shown(l, grades.len()), of(Grade::Critical), of(Grade::Major), of(Grade::Minor)];
            Line { label: code.to_owned(), cells, percent: length(grades.len(), longest) }
        })
        .collect()
}

fn reports(l: &Words, found: &Gathered) -> Vec<Line> {
    let mut by: BTreeMap<(i32, u32), (usize, usize)> = BTreeMap::new();
    for figure in &found.reports {
        let month = by.entry(month_of(figure.received_on)).or_default();
        month.0 += 1;
        let due = acknowledge_by(figure.received_on).date();
        month.1 += usize::from(figure.acknowledged_on.is_some_and(|on| on < due));
    }
    let longest = by.values().map(|(received, _)| *received).max().unwrap_or(0);
    by.into_iter()
        .map(|((year, month), (received, in_time))| Line {
            label: format!("{year}-{month:02}"),
            cells: vec![shown(l, received), shown(l, in_time)],
            // A bar would say what a band keeps.
            percent: if matches!(Shown::of(received), Shown::Few) { 2 } else { length(received, longest) },
        })
        .collect()
}

fn outcomes(l: &Words, found: &Gathered) -> Vec<Line> {
    let count = |outcome: ReportOutcome| found.reports.iter().filter(|one| one.outcome == Some(outcome)).count();
    let word = |outcome: &ReportOutcome| l.t(&format!("statistics-outcome-{outcome}")).to_string();
    let mut rows = counted(l, ReportOutcome::ALL.iter().map(|outcome| (word(outcome), count(*outcome))).collect());
    for (row, outcome) in rows.iter_mut().zip(ReportOutcome::ALL) {
        if matches!(Shown::of(count(*outcome)), Shown::Few) {
            row.percent = 2;
        }
    }
    rows
}

fn refunds(l: &Words, found: &Gathered) -> Vec<Line> {
    let row = |rate: &RefundRate| Line {
        label: rate.ordered.currency.code().to_owned(),
        cells: vec![
            l.money(&rate.ordered),
            l.money(&rate.paid),
            l.money(&rate.confirmed),
            format!("{} %", rate.percent),
        ],
        percent: usize::try_from(rate.percent.clamp(0, 100)).unwrap_or(0),
    };
    found.refunds.iter().map(row).collect()
}

fn burdens(l: &Words, found: &Gathered) -> Vec<Line> {
    let all = burden_by(&found.experiences, |_| Some(())).into_iter().map(|(_, one)| (all_word(l), one));
    let ways = burden_by(&found.experiences, |one| one.corridor);
    let ways = ways.into_iter().map(|(way, one)| (l.corridor(&way), one));
    let sectors = burden_by(&found.experiences, |one| one.sector);
    let sectors = sectors.into_iter().map(|(sector, one)| (l.t(&sector.key()).to_string(), one));
    let years = burden_by(&found.experiences, |one| Some(one.year));
    let years = years.into_iter().map(|(year, one)| (year.to_string(), one));
    let groups: Vec<(String, Burden)> = all.chain(ways).chain(sectors).chain(years).collect();
    let longest = groups.iter().map(|(_, one)| one.median).max().unwrap_or(0);
    let wages = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
    groups
        .into_iter()
        .map(|(label, one)| Line {
            label,
            cells: vec![
                one.workers.to_string(),
                wages(one.median),
                wages(one.lower),
                wages(one.upper),
                format!("{} %", one.free_percent),
            ],
            percent: length(usize::try_from(one.median).unwrap_or(0), usize::try_from(longest).unwrap_or(0)),
        })
        .collect()
}

fn all_word(l: &Words) -> String {
    l.t("statistics-all").to_string()
}
