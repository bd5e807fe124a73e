//! One year of the registry in figures: what happened in it, and how things stood at its end.

use super::Experience;
use crate::base::CertificateId;
use crate::certificates::rules::CertificateState;
use crate::findings::rules::{Grade, Refund, RefundRate, public_rates};
use crate::reports::rules::{Burden, ReferralOutcome, ReportOutcome, burden};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// A step of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Which certificate.
    pub certificate: CertificateId,
    /// On which day, in Thailand.
    pub on: NaiveDate,
    /// Whether the certificate began with it.
    pub is_grant: bool,
    /// The state before, if it is known.
    pub from: Option<CertificateState>,
    /// The state after.
    pub to: CertificateState,
}

/// A finding as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The code of its criterion.
    pub code: String,
    /// How much it weighs.
    pub grade: Grade,
    /// The day it was raised.
    pub on: NaiveDate,
}

/// A report as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The day it came.
    pub received_on: NaiveDate,
    /// The day it was read and answered.
    pub acknowledged_on: Option<NaiveDate>,
    /// The day it ended.
    pub closed_on: Option<NaiveDate>,
    /// How it ended.
    pub outcome: Option<ReportOutcome>,
}

impl Told {
    /// How many days the worker waited for an answer.
    pub fn waited(&self) -> Option<i64> {
        Some((self.acknowledged_on? - self.received_on).num_days())
    }
}

/// A case passed on to somebody who helps, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassedOn {
    /// The day.
    pub on: NaiveDate,
    /// How it ended.
    pub outcome: Option<ReferralOutcome>,
}

/// An observation of a partner as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The day it came.
    pub on: NaiveDate,
    /// Whether it led to a finding or to a special audit.
    pub has_led: bool,
}

/// All that is counted, with its days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Steps of certificates, oldest first.
    pub passages: Vec<Passage>,
    /// Findings.
    pub findings: Vec<Found>,
    /// Reports of workers.
    pub reports: Vec<Told>,
    /// Cases passed on.
    pub referrals: Vec<PassedOn>,
    /// Observations of partners.
    pub observations: Vec<Observation>,
    /// Refunds, each with the day it was ordered.
    pub refunds: Vec<(NaiveDate, Refund)>,
    /// What workers paid.
    pub experiences: Vec<Experience>,
}

/// One year in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearFigures {
    /// Which year.
    pub year: i32,
    /// The last day that is counted: the year's last one, or today.
    pub until: NaiveDate,
    /// The states of all certificates at the end of that day.
    pub states: Vec<CertificateState>,
    /// Certificates that began.
    pub granted: usize,
    /// Suspensions.
    pub suspended: usize,
    /// Withdrawals.
    pub withdrawn: usize,
    /// Findings that were raised.
    pub findings: Vec<Found>,
    /// Reports that came.
    pub received: Vec<Told>,
    /// Reports that ended.
    pub ended: Vec<Told>,
    /// Cases passed on.
    pub referrals: Vec<PassedOn>,
    /// Observations of partners that came, and what they led to until now.
    pub observations: Vec<Observation>,
    /// What was ordered to be paid back, and what came of it until now.
    pub refunds: Vec<RefundRate>,
    /// What workers paid, as it was verified in the year.
    pub experiences: Vec<Experience>,
}

impl Counted {
    /// The years of which something is known, none of them to come.
    pub fn years(&self, today: NaiveDate) -> BTreeSet<i32> {
        let days = (self.passages.iter().map(|one| one.on))
            .chain(self.findings.iter().map(|one| one.on))
            .chain(self.reports.iter().map(|one| one.received_on))
            .chain(self.referrals.iter().map(|one| one.on))
            .chain(self.observations.iter().map(|one| one.on))
            .chain(self.refunds.iter().map(|(on, _)| *on));
        let years = days.map(|day| day.year()).chain(self.experiences.iter().map(|one| one.year));
        years.filter(|year| *year <= today.year()).collect()
    }

    /// The figures of a year; `None` if nothing is known of it, or it has not come.
    pub fn of_year(&self, year: i32, today: NaiveDate) -> Option<YearFigures> {
        self.years(today).contains(&year).then_some(())?;
        let until = NaiveDate::from_ymd_opt(year, 12, 31)?.min(today);
        let is_in = |day: NaiveDate| day.year() == year && day <= until;
        let passages = || self.passages.iter().filter(|one| is_in(one.on));
        let reached = |state| passages().filter(|one| one.to == state && one.from != Some(state)).count();
        let refunds: Vec<Refund> =
            self.refunds.iter().filter(|(on, _)| is_in(*on)).map(|(_, refund)| refund.clone()).collect();
        Some(YearFigures {
            year,
            until,
            states: states_on(&self.passages, until),
            granted: passages().filter(|one| one.is_grant).count(),
            suspended: reached(CertificateState::Suspended),
            withdrawn: reached(CertificateState::Withdrawn),
            findings: self.findings.iter().filter(|one| is_in(one.on)).cloned().collect(),
            received: self.reports.iter().filter(|one| is_in(one.received_on)).copied().collect(),
            ended: self.reports.iter().filter(|one| one.closed_on.is_some_and(is_in)).copied().collect(),
            referrals: self.referrals.iter().filter(|one| is_in(one.on)).copied().collect(),
            observations: self.observations.iter().filter(|one| is_in(one.on)).copied().collect(),
            refunds: public_rates(&refunds),
            experiences: self.experiences.iter().filter(|one| one.year == year).copied().collect(),
        })
    }
}

/// The state of every certificate at the end of a day: where its last step before led.
pub fn states_on(passages: &[Passage], day: NaiveDate) -> Vec<CertificateState> {
    let mut last: BTreeMap<&CertificateId, CertificateState> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.on <= day) {
        last.insert(&passage.certificate, passage.to);
    }
    last.into_values().collect()
}

/// The burden of each year of which something is known; `None` where it is fewer than ten workers: too few to tell.
/// Code BURDEN_TEN_WORKERS.
pub fn burden_by_year(experiences: &[Experience]) -> Vec<(i32, Option<Burden>)> {
    let mut years: BTreeMap<i32, Vec<(i64, i64)>> = BTreeMap::new();
    for one in experiences {
        years.entry(one.year).or_default().push((one.cost, one.wage));
    }
    years.into_iter().map(|(year, workers)| (year, burden(workers))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn step(certificate: &CertificateId, on: &str, from: Option<CertificateState>, to: CertificateState) -> Passage {
        Passage { certificate: certificate.clone(), on: day(on), is_grant: from.is_none(), from, to }
    }

    #[test]
    fn certificates_are_counted_as_they_stood_at_the_end_of_a_year() {
        use CertificateState::{Active, Suspended, Withdrawn};
        let (one, other) = (CertificateId::new(), CertificateId::new());
        let counted = Counted {
            passages: vec![
                step(&one, "2024-03-01", None, Active),
                step(&other, "2025-02-01", None, Active),
                step(&one, "2025-12-31", Some(Active), Suspended),
                step(&one, "2026-01-01", Some(Suspended), Withdrawn),
            ],
            ..Counted::default()
        };
        let today = day("2026-11-20");
        let of = |year| {
            let figures = counted.of_year(year, today).unwrap();
            let mut states = figures.states;
            states.sort_unstable();
            (states, figures.granted, figures.suspended, figures.withdrawn)
        };
        assert_eq!(of(2024), (vec![Active], 1, 0, 0));
        assert_eq!(of(2025), (vec![Active, Suspended], 1, 1, 0));
        assert_eq!(of(2026), (vec![Active, Withdrawn], 0, 0, 1));
        assert_eq!(counted.of_year(2026, today).unwrap().until, today);
    }

    #[test]
    fn a_year_without_data_or_to_come_has_no_figures() {
        let told = |on| Told { received_on: day(on), acknowledged_on: None, closed_on: None, outcome: None };
        let counted = Counted { reports: vec![told("2026-01-01"), told("2027-01-01")], ..Counted::default() };
        let today = day("2026-11-20");
        assert_eq!(counted.years(today).into_iter().collect::<Vec<_>>(), [2026]);
        assert!(counted.of_year(2026, today).is_some());
        assert_eq!(counted.of_year(2025, today), None);
        assert_eq!(counted.of_year(2027, today), None);
    }

    #[test]
    fn a_report_counts_where_it_came_and_where_it_ended() {
        let told = Told {
            received_on: day("2025-12-30"),
            acknowledged_on: Some(day("2026-01-04")),
            closed_on: Some(day("2026-02-01")),
            outcome: Some(ReportOutcome::Substantiated),
        };
        let counted = Counted { reports: vec![told], ..Counted::default() };
        let today = day("2026-11-20");
        let before = counted.of_year(2025, today).unwrap();
        assert_eq!((before.received.len(), before.ended.len()), (1, 0));
        assert_eq!(told.waited(), Some(5));
    }

    #[test]
    fn an_observation_counts_where_it_came_with_what_it_led_to() {
        let observed = |on, has_led| Observation { on: day(on), has_led };
        let observations = vec![observed("2025-12-31", true), observed("2026-01-01", false)];
        let counted = Counted { observations, ..Counted::default() };
        let today = day("2026-11-20");
        assert_eq!(counted.of_year(2025, today).unwrap().observations, [observed("2025-12-31", true)]);
        assert_eq!(counted.of_year(2026, today).unwrap().observations.len(), 1);
    }

    #[test]
    fn a_year_of_nine_workers_is_too_few_to_tell() {
        let paid = |year| Experience { corridor: None, sector: None, year, cost: 50, wage: 100 };
        let mut all = vec![paid(2025); 9];
        all.extend(vec![paid(2026); 10]);
        let found = burden_by_year(&all);
        assert_eq!(found.iter().map(|(year, _)| *year).collect::<Vec<_>>(), [2025, 2026]);
        assert_eq!(found[0].1, None);
        assert_eq!(found[1].1.unwrap().median, 50);
    }
}
