//! What others see of reports: the organisation a summary, everybody a figure, and neither a worker.

use super::{ReportOutcome, ReportStatus, Wish};
use chrono::{Datelike, Duration, Months, NaiveDate};

/// From how many reports about one organisation that were looked into on a summary is shown to it (registry rule).
/// Code SUMMARY_THRESHOLD.
pub const SUMMARY_FROM_REPORTS: usize = 3;
/// How many days a summary waits at least before it is shown (registry rule). Code SUMMARY_DELAY.
pub const SUMMARY_WAITS_DAYS: i64 = 14;
/// From how many workers on a figure about costs is published (domain rule). Code BURDEN_TEN_WORKERS.
pub const BURDEN_FROM_WORKERS: usize = 10;

/// The day from which the organisation may see a summary: the first of a month, two weeks after it was written at least, so
/// that it does not follow closely on what a worker did.
pub fn summary_from(written_on: NaiveDate) -> NaiveDate {
    let ready = written_on + Duration::days(SUMMARY_WAITS_DAYS);
    let first = ready.with_day(1).unwrap_or(ready);
    first.checked_add_months(Months::new(1)).unwrap_or(ready)
}

/// Whether a report is one that was looked into: it was admitted, and nobody found that it is not for us, or only to be
/// counted. Anybody can send a report; these alone count towards what an organisation reads. Code SUMMARY_THRESHOLD.
pub const fn is_looked_into(status: ReportStatus, outcome: Option<ReportOutcome>) -> bool {
    match (status, outcome) {
        (ReportStatus::Investigating, _)
        | (
            ReportStatus::Closed,
            Some(ReportOutcome::Substantiated | ReportOutcome::PartlySubstantiated | ReportOutcome::NotSubstantiated),
        ) => true,
        (ReportStatus::Received | ReportStatus::Acknowledged | ReportStatus::Closed, _) => false,
    }
}

/// Whether the organisation sees a summary on a day: the worker wanted it and did not take it back, enough reports about the
/// organisation were looked into (`reports`), and its time has come.
pub fn is_shown(
    written_on: Option<NaiveDate>,
    wish: Option<Wish>,
    is_consent_withdrawn: bool,
    reports: usize,
    today: NaiveDate,
) -> bool {
    let has_come = written_on.is_some_and(|on| today >= summary_from(on));
    has_come && wish == Some(Wish::TellThem) && !is_consent_withdrawn && reports >= SUMMARY_FROM_REPORTS
}

/// What a worker reads of a state, by the last part of its key.
pub const fn told_status(status: ReportStatus) -> &'static str {
    match status {
        ReportStatus::Received => "report-state-received",
        ReportStatus::Acknowledged => "report-state-acknowledged",
        ReportStatus::Investigating => "report-state-investigating",
        ReportStatus::Closed => "report-state-closed",
    }
}

/// Quartiles of what workers paid, in hundredths of a month's wage, and how many paid nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burden {
    /// How many workers.
    pub workers: usize,
    /// A quarter paid this or less.
    pub lower: i64,
    /// Half of them paid this or less.
    pub median: i64,
    /// Three quarters paid this or less.
    pub upper: i64,
    /// How many in a hundred paid nothing.
    pub free_percent: i64,
}

/// The cost burden (SDG indicator 10.7.1) of workers, each given by what she paid and her first month's wage in one
/// currency; `None` below ten workers. Code BURDEN_TEN_WORKERS.
pub fn burden(workers: impl IntoIterator<Item = (i64, i64)>) -> Option<Burden> {
    let known = workers.into_iter().filter(|(_, wage)| *wage > 0);
    let mut shares: Vec<i64> = known.map(|(cost, wage)| cost.saturating_mul(100) / wage).collect();
    if shares.len() < BURDEN_FROM_WORKERS {
        return None;
    }
    shares.sort_unstable();
    // The nearest rank: the smallest share that so many in a hundred do not exceed.
    let rank = |percent: usize| {
        let place = (shares.len() * percent).div_ceil(100).max(1) - 1;
        shares.get(place).copied().unwrap_or(0)
    };
    let free = shares.iter().filter(|share| **share == 0).count();
    let percent = i64::try_from(free * 100 / shares.len()).unwrap_or(0);
    Some(Burden { workers: shares.len(), lower: rank(25), median: rank(50), upper: rank(75), free_percent: percent })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_summary_waits_for_the_first_of_a_month_and_for_other_reports() {
        assert_eq!(summary_from(day("2026-11-10")), day("2026-12-01"));
        assert_eq!(summary_from(day("2026-11-20")), day("2027-01-01"));
        let shown = |wish, reports, today| is_shown(Some(day("2026-11-10")), Some(wish), false, reports, day(today));
        assert!(shown(Wish::TellThem, 3, "2026-12-01"));
        assert!(!shown(Wish::TellThem, 3, "2026-11-30"));
        assert!(!shown(Wish::TellThem, 2, "2026-12-01"));
        assert!(!shown(Wish::OnlyRegistry, 3, "2026-12-01"));
        assert!(!is_shown(Some(day("2026-11-10")), Some(Wish::TellThem), true, 3, day("2027-11-10")));
    }

    #[test]
    fn only_what_was_looked_into_counts_towards_a_summary() {
        use ReportOutcome as O;
        use ReportStatus as S;
        assert!(is_looked_into(S::Investigating, None));
        assert!(!is_looked_into(S::Received, None) && !is_looked_into(S::Acknowledged, None));
        for outcome in [O::Substantiated, O::PartlySubstantiated, O::NotSubstantiated] {
            assert!(is_looked_into(S::Closed, Some(outcome)), "{outcome}");
        }
        for outcome in [O::NotAdmissible, O::Referred, O::Counted, O::Withdrawn, O::Lapsed] {
            assert!(!is_looked_into(S::Closed, Some(outcome)), "{outcome}");
        }
    }

    #[test]
    fn a_burden_needs_ten_workers() {
        let workers = |count: i64| (0..count).map(|place| (place * 1_000, 10_000));
        assert_eq!(burden(workers(9)), None);
        let found = burden(workers(10)).unwrap();
        assert_eq!((found.workers, found.lower, found.median, found.upper), (10, 20, 40, 70));
        assert_eq!(found.free_percent, 10);
        assert_eq!(burden((0..20).map(|_| (1, 0))), None, "no wage, no share");
    }
}
