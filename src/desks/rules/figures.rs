//! Workload and turnaround: how much came in and was done in each month of the last year, and how long it took.

use crate::base::When;
use chrono::{Datelike, NaiveDate};

/// How many months are shown.
pub const MONTHS: usize = 12;

/// One piece of work: since when, and until when if it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// When it came.
    pub from: When,
    /// When it was done.
    pub until: Option<When>,
}

/// What happened in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthFigure {
    /// Its first day.
    pub month: NaiveDate,
    /// How many pieces came.
    pub came: usize,
    /// How many were done.
    pub done: usize,
    /// How many days the middle one of those done took.
    pub median_days: Option<i64>,
}

/// Work of one kind in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// How much is not done.
    pub open: usize,
    /// How many days the oldest of it waits.
    pub oldest_days: Option<i64>,
    /// How many days the middle one of all done in these months took.
    pub median_days: Option<i64>,
    /// The months, oldest first, this one last.
    pub months: Vec<MonthFigure>,
}

impl Figures {
    /// The figures of some work as of a day.
    pub fn of(spans: &[Span], today: NaiveDate) -> Self {
        let months: Vec<MonthFigure> = last_months(today)
            .into_iter()
            .map(|month| MonthFigure {
                month,
                came: spans.iter().filter(|span| is_in(span.from, month)).count(),
                done: done_in(spans, month).count(),
                median_days: median(done_in(spans, month).collect()),
            })
            .collect();
        let all = months.iter().flat_map(|figure| done_in(spans, figure.month)).collect();
        let waiting = spans.iter().filter(|span| span.until.is_none());
        Self {
            open: waiting.clone().count(),
            oldest_days: waiting.map(|span| (today - span.from.local_date()).num_days()).max(),
            median_days: median(all),
            months,
        }
    }

    /// The most that came or was done in a month; at least one, so that it divides.
    pub fn most(&self) -> usize {
        self.months.iter().map(|figure| figure.came.max(figure.done)).max().unwrap_or(0).max(1)
    }
}

/// The first days of the last months, oldest first.
fn last_months(today: NaiveDate) -> Vec<NaiveDate> {
    let back = (0_u32..).take(MONTHS).filter_map(|back| {
        let first = today.with_day(1)?;
        first.checked_sub_months(chrono::Months::new(back))
    });
    let mut months: Vec<NaiveDate> = back.collect();
    months.reverse();
    months
}

fn is_in(at: When, month: NaiveDate) -> bool {
    let day = at.local_date();
    (day.year(), day.month()) == (month.year(), month.month())
}

/// How many days each piece took that was done in a month.
fn done_in(spans: &[Span], month: NaiveDate) -> impl Iterator<Item = i64> {
    spans.iter().filter_map(move |span| {
        let until = span.until.filter(|until| is_in(*until, month))?;
        Some((until.local_date() - span.from.local_date()).num_days())
    })
}

/// The middle of some days; of two middles the shorter.
fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    let middle = days.len().checked_sub(1)? / 2;
    days.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, until: Option<&str>) -> Span {
        let at = |day: &str| When::at(&format!("{day}T03:00:00Z"));
        Span { from: at(from), until: until.map(at) }
    }

    #[test]
    fn a_year_is_twelve_months_and_ends_with_this_one() {
        let figures = Figures::of(&[], "2026-01-31".parse().unwrap());
        assert_eq!(figures.months.len(), MONTHS);
        assert_eq!(figures.months[0].month, "2025-02-01".parse::<NaiveDate>().unwrap());
        assert_eq!(figures.months[11].month, "2026-01-01".parse::<NaiveDate>().unwrap());
        assert_eq!((figures.open, figures.oldest_days, figures.median_days, figures.most()), (0, None, None, 1));
    }

    #[test]
    fn what_waits_is_open_and_what_is_done_counts_in_its_month() {
        let spans = [
            span("2026-10-20", Some("2026-11-01")),
            span("2026-11-01", Some("2026-11-05")),
            span("2026-11-02", Some("2026-11-03")),
            span("2026-11-16", None),
            span("2024-01-01", Some("2024-02-01")),
        ];
        let figures = Figures::of(&spans, "2026-11-26".parse().unwrap());
        assert_eq!((figures.open, figures.oldest_days), (1, Some(10)));
        let last = figures.months.last().unwrap();
        assert_eq!((last.came, last.done, last.median_days), (3, 3, Some(4)));
        assert_eq!(figures.months[10].came, 1);
        assert_eq!((figures.median_days, figures.most()), (Some(4), 3));
    }
}
