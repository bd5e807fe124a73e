//! Figures as tables and bars, whatever span of time they are about. What a band keeps, no bar tells.

use crate::certificates::rules::CertificateState;
use crate::findings::rules::{Grade, PUBLIC_FROM_CONFIRMATIONS, RefundRate};
use crate::i18n::Words;
use crate::reports::rules::{BURDEN_FROM_WORKERS, Burden, GAP_TOLERANCE, ReportOutcome, acknowledge_by};
use crate::statistics::rules::{
    BAND_BELOW, Experience, Found, Shown, Told, bar, burden_by, burden_by_year, length, median, month_of,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The columns of the figures, by the last part of their keys.
pub(super) const STATES: &[&str] = &["state", "count"];
pub(super) const FINDINGS: &[&str] = &["criterion", "count", "critical", "major", "minor"];
pub(super) const REPORTS: &[&str] = &["month", "received", "in-time"];
pub(super) const OUTCOMES: &[&str] = &["outcome", "count"];
pub(super) const REFUNDS: &[&str] = &["currency", "ordered", "paid", "confirmed", "rate"];
pub(super) const BURDEN: &[&str] = &["group", "workers", "median", "lower", "upper", "free"];
pub(super) const OVER_TIME: &[&str] = &["year", "workers", "median", "lower", "upper", "free"];

/// A figure: a plot, and its table.
pub(super) struct FigureView {
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// The address of its file; empty where it has none of its own.
    pub(super) csv: String,
}

/// One line of a figure.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) label: String,
    /// Its cells with the words of their columns.
    pub(super) cells: Vec<(String, String)>,
    pub(super) percent: usize,
}

impl Row {
    /// Its texts alone.
    pub(super) fn plain(self) -> Vec<String> {
        std::iter::once(self.label).chain(self.cells.into_iter().map(|(_, cell)| cell)).collect()
    }
}

/// One line as it is counted.
pub(super) struct Line {
    pub(super) label: String,
    pub(super) cells: Vec<String>,
    pub(super) percent: usize,
}

impl FigureView {
    /// A figure with the words of its columns and its title by its name.
    pub(super) fn of(l: &Words, name: &'static str, columns: &[&str], lines: Vec<Line>) -> Self {
        let columns: Vec<String> =
            columns.iter().map(|column| l.t(&format!("statistics-col-{column}")).to_string()).collect();
        let row = |line: Line| Row {
            label: line.label,
            cells: columns.iter().skip(1).cloned().zip(line.cells).collect(),
            percent: line.percent,
        };
        Self {
            rows: lines.into_iter().map(row).collect(),
            title: l.t(&format!("statistics-{name}")).to_string(),
            lead: l.t(&format!("statistics-{name}-lead")).to_string(),
            csv: String::new(),
            columns,
            name,
        }
    }
}

/// A count as a reader sees it.
pub(super) fn shown(l: &Words, count: usize) -> String {
    match Shown::of(count) {
        Shown::None => "0".to_owned(),
        Shown::Few => l.t("statistics-few").with("count", BAND_BELOW).to_string(),
        Shown::Count(count) => count.to_string(),
    }
}

/// How long workers waited for an answer; nothing where it is about too few.
pub(super) fn days_sentence(l: &Words, reports: &[Told]) -> Option<String> {
    let days = days_waited(reports)?;
    Some(l.t("statistics-days").with("days", days).to_string())
}

/// The middle of the days workers waited; nothing where it is about too few.
pub(super) fn days_waited(reports: &[Told]) -> Option<i64> {
    let waited: Vec<i64> = reports.iter().filter_map(Told::waited).collect();
    if waited.len() < BAND_BELOW { None } else { median(waited) }
}

/// How all of it is counted, with the numbers of the rules.
pub(super) fn how_we_count(l: &Words) -> Vec<String> {
    let said = |key: &str| l.t(key).to_string();
    vec![
        l.t("statistics-how-bands").with("count", BAND_BELOW).to_string(),
        l.t("statistics-how-workers").with("count", BURDEN_FROM_WORKERS).to_string(),
        l.t("statistics-how-refunds").with("count", PUBLIC_FROM_CONFIRMATIONS).to_string(),
        said("statistics-how-burden"),
        said("statistics-how-verified"),
        said("statistics-how-organisations"),
        l.t("statistics-how-gap").with("percent", GAP_TOLERANCE).to_string(),
        said("statistics-how-gap-then"),
        said("statistics-how-days"),
    ]
}

/// Rows of counts that are public anyway, each with a bar beside the longest.
fn open_counts(counts: Vec<(String, usize)>) -> Vec<Line> {
    let longest = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let row = |(label, count): (String, usize)| Line {
        label,
        cells: vec![count.to_string()],
        percent: length(count, longest),
    };
    counts.into_iter().map(row).collect()
}

/// Certificates by state: how many are certified is public anyway, so there is no band.
pub(super) fn certificates(l: &Words, states: &[CertificateState]) -> Vec<Line> {
    let count = |state: &CertificateState| states.iter().filter(|its| *its == state).count();
    let word = |state: &CertificateState| l.t(&format!("status-{}", state.status_word())).to_string();
    open_counts(CertificateState::ALL.iter().map(|state| (word(state), count(state))).collect())
}

/// What certificates went through, by the last part of the key of its words.
pub(super) fn moves(l: &Words, counts: &[(&str, usize)]) -> Vec<Line> {
    let word = |name: &str| l.t(&format!("statistics-move-{name}")).to_string();
    open_counts(counts.iter().map(|(name, count)| (word(name), *count)).collect())
}

/// Breaches by criterion: its code, and what it asks for.
pub(super) fn findings(l: &Words, found: &[Found], wordings: &BTreeMap<String, String>) -> Vec<Line> {
    let mut by: BTreeMap<&str, Vec<Grade>> = BTreeMap::new();
    for one in found.iter().filter(|one| one.grade.is_breach()) {
        by.entry(&one.code).or_default().push(one.grade);
    }
    let longest = by.values().map(Vec::len).max().unwrap_or(0);
    by.into_iter()
        .map(|(code, grades)| {
            let of = |grade: Grade| shown(l, grades.iter().filter(|its| **its == grade).count());
            let wording = wordings.get(code).map(String::as_str).unwrap_or_default();
            Line {
                label: format!("{code} {wording}").trim_end().to_owned(),
                cells: vec![shown(l, grades.len()), of(Grade::Critical), of(Grade::Major), of(Grade::Minor)],
                percent: bar(grades.len(), longest),
            }
        })
        .collect()
}

pub(super) fn reports(l: &Words, reports: &[Told]) -> Vec<Line> {
    let mut by: BTreeMap<(i32, u32), (usize, usize)> = BTreeMap::new();
    for told in reports {
        let month = by.entry(month_of(told.received_on)).or_default();
        month.0 += 1;
        let due = acknowledge_by(told.received_on).date();
        month.1 += usize::from(told.acknowledged_on.is_some_and(|on| on < due));
    }
    let longest = by.values().map(|(received, _)| *received).max().unwrap_or(0);
    by.into_iter()
        .map(|((year, month), (received, in_time))| Line {
            label: format!("{year}-{month:02}"),
            cells: vec![shown(l, received), shown(l, in_time)],
            percent: bar(received, longest),
        })
        .collect()
}

pub(super) fn outcomes(l: &Words, reports: &[Told]) -> Vec<Line> {
    let count = |outcome: ReportOutcome| reports.iter().filter(|one| one.outcome == Some(outcome)).count();
    let longest = ReportOutcome::ALL.iter().map(|outcome| count(*outcome)).max().unwrap_or(0);
    let row = |outcome: &ReportOutcome| Line {
        label: l.t(&format!("statistics-outcome-{outcome}")).to_string(),
        cells: vec![shown(l, count(*outcome))],
        percent: bar(count(*outcome), longest),
    };
    ReportOutcome::ALL.iter().map(row).collect()
}

/// Money paid back; where too few workers confirmed it, that alone is said.
pub(super) fn refunds(l: &Words, rates: &[RefundRate]) -> Vec<Line> {
    let unsaid = || l.t("statistics-unsaid").to_string();
    let row = |rate: &RefundRate| Line {
        label: rate.currency.code().to_owned(),
        cells: match &rate.told {
            Some(sums) => vec![
                l.money(&sums.ordered),
                l.money(&sums.paid),
                l.money(&sums.confirmed),
                format!("{} %", sums.percent),
            ],
            None => vec![l.t("statistics-too-few").to_string(), unsaid(), unsaid(), unsaid()],
        },
        percent: rate.told.map_or(0, |sums| usize::try_from(sums.percent.clamp(0, 100)).unwrap_or(0)),
    };
    rates.iter().map(row).collect()
}

/// Hundredths of a month's wage as months.
pub(super) fn months(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn burden_cells(one: &Burden) -> Vec<String> {
    vec![
        one.workers.to_string(),
        months(one.median),
        months(one.lower),
        months(one.upper),
        format!("{} %", one.free_percent),
    ]
}

fn beside(one: i64, longest: i64) -> usize {
    length(usize::try_from(one).unwrap_or(0), usize::try_from(longest).unwrap_or(0))
}

/// What a job cost: everybody, then by corridor and by kind of work.
pub(super) fn burdens(l: &Words, experiences: &[Experience]) -> Vec<Line> {
    let all = burden_by(experiences, |_| Some(())).into_iter().map(|(_, one)| (l.t("statistics-all").to_string(), one));
    let ways = burden_by(experiences, |one| one.corridor);
    let ways = ways.into_iter().map(|(way, one)| (l.corridor(&way), one));
    let sectors = burden_by(experiences, |one| one.sector);
    let sectors = sectors.into_iter().map(|(sector, one)| (l.t(&sector.key()).to_string(), one));
    let groups: Vec<(String, Burden)> = all.chain(ways).chain(sectors).collect();
    let longest = groups.iter().map(|(_, one)| one.median).max().unwrap_or(0);
    let row = |(label, one): (String, Burden)| Line {
        label,
        cells: burden_cells(&one),
        percent: beside(one.median, longest),
    };
    groups.into_iter().map(row).collect()
}

/// What a job cost, year by year; a year of too few workers says so and no more.
pub(super) fn over_time(l: &Words, experiences: &[Experience]) -> Vec<Line> {
    let years = burden_by_year(experiences);
    let longest = years.iter().filter_map(|(_, one)| Some(one.as_ref()?.median)).max().unwrap_or(0);
    let unsaid = || l.t("statistics-unsaid").to_string();
    let too_few = || {
        let few = l.t("statistics-few").with("count", BURDEN_FROM_WORKERS).to_string();
        vec![few, l.t("statistics-too-few").to_string(), unsaid(), unsaid(), unsaid()]
    };
    years
        .into_iter()
        .map(|(year, one)| Line {
            label: year_word(l, year),
            cells: one.as_ref().map_or_else(too_few, burden_cells),
            percent: one.map_or(0, |one| beside(one.median, longest)),
        })
        .collect()
}

/// A year as this language counts it.
pub(super) fn year_word(l: &Words, year: i32) -> String {
    NaiveDate::from_ymd_opt(year, 12, 31).map(|day| l.year(day)).unwrap_or_default()
}
