//! Workers' committees of employers: elections, minutes by quarter, and members who countersign.

use super::OrganisationKind;
use crate::base::Refusal;
use chrono::{Datelike, NaiveDate};

/// From how many workers on an employer has an elected committee: more than this (the seed's rule). Code
/// COMMITTEE_ABOVE_FIFTY.
pub const COMMITTEE_ABOVE: i32 = 50;

/// How many days a member's link works.
pub const COUNTERSIGN_DAYS: i64 = 30;

/// Criteria about fees and remedy of the employers' standard, by the beginning of their codes: a member countersigns
/// that a finding about one is put right. Code COUNTERSIGN_FEES_AND_REMEDY.
const COUNTERSIGNED: &[&str] = &["E1.", "E9.", "E11.5"];

crate::base::text_enum! {
    /// What a member has said.
    pub enum CountersignStatus {
        /// Asked, not answered.
        Asked => "asked",
        /// It is put right.
        Agreed => "agreed",
        /// It is not.
        NotAgreed => "not_agreed",
        /// Nobody could be asked, for a reason that is written down.
        Waived => "waived",
    }
}

crate::base::text_enum! {
    /// What a member says: it is put right, or it is not.
    pub enum MemberWord {
        /// It is put right.
        PutRight => "put_right",
        /// It is not.
        NotPutRight => "not_put_right",
    }
}

/// What stands after a member's word: each is asked once, and answers once. Code COUNTERSIGN_ONCE.
///
/// # Errors
/// `LinkOver`.
pub const fn next_of_countersign(
    status: CountersignStatus,
    word: MemberWord,
) -> Result<CountersignStatus, CommitteeRefusal> {
    use CountersignStatus as S;
    match (status, word) {
        (S::Asked, MemberWord::PutRight) => Ok(S::Agreed),
        (S::Asked, MemberWord::NotPutRight) => Ok(S::NotAgreed),
        (S::Agreed | S::NotAgreed | S::Waived, MemberWord::PutRight | MemberWord::NotPutRight) => {
            Err(CommitteeRefusal::LinkOver)
        }
    }
}

/// Why something about a committee cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitteeRefusal {
    /// A member has not countersigned, and no reason is written down (registry rule). Code COUNTERSIGN_FEES_AND_REMEDY.
    #[error("no countersign")]
    NotCountersigned,
    /// The seats do not add up. Code COMMITTEE_SEATS.
    #[error("the seats do not add up")]
    OddSeats,
    /// A day in the future.
    #[error("a day to come")]
    NotYet,
    /// The link was used, or its time is over. Code COUNTERSIGN_ONCE.
    #[error("the link is over")]
    LinkOver,
    /// The seat is not one of the committee. Code COUNTERSIGN_SEAT.
    #[error("no such seat")]
    NoSuchSeat,
    /// There is no elected committee. Code COUNTERSIGN_SEAT.
    #[error("no committee")]
    NoCommittee,
}

impl Refusal for CommitteeRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotCountersigned => "committee-not-countersigned",
            Self::OddSeats => "committee-odd-seats",
            Self::NotYet => "error-date-past",
            Self::LinkOver => "committee-link-over",
            Self::NoSuchSeat => "committee-no-such-seat",
            Self::NoCommittee => "committee-none-elected",
        }
    }
}

/// Whether an organisation must have a committee.
pub fn needs_committee(kind: OrganisationKind, head_count: Option<i32>) -> bool {
    kind == OrganisationKind::Employer && head_count.is_some_and(|count| count > COMMITTEE_ABOVE)
}

/// Whether a finding about this criterion is closed only with a countersign.
pub fn is_countersigned(criterion_code: &str) -> bool {
    COUNTERSIGNED.iter().any(|stem| criterion_code.starts_with(stem))
}

/// Whether a finding may be verified and closed, as far as the committee is concerned. `said` is the newest answer.
///
/// # Errors
/// `NotCountersigned`.
pub fn may_close(said: Option<CountersignStatus>) -> Result<(), CommitteeRefusal> {
    match said {
        Some(CountersignStatus::Agreed | CountersignStatus::Waived) => Ok(()),
        Some(CountersignStatus::Asked | CountersignStatus::NotAgreed) | None => Err(CommitteeRefusal::NotCountersigned),
    }
}

/// An election.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Election {
    /// When.
    pub elected_on: NaiveDate,
    /// How many seats.
    pub seats: i32,
    /// How many of them are women's.
    pub women: i32,
    /// How many of them are men's.
    pub men: i32,
    /// How many of them are migrants'.
    pub migrants: i32,
    /// Which languages are spoken.
    pub languages: String,
}

/// Whether an election can stand.
///
/// # Errors
/// The first rule that says no.
pub fn check_election(election: &Election, today: NaiveDate) -> Result<(), CommitteeRefusal> {
    let Election { seats, women, men, migrants, .. } = *election;
    if election.elected_on > today {
        return Err(CommitteeRefusal::NotYet);
    }
    let is_odd = !(1..=200).contains(&seats) || women < 0 || men < 0 || migrants < 0;
    if is_odd || women + men > seats || migrants > seats {
        return Err(CommitteeRefusal::OddSeats);
    }
    Ok(())
}

/// The quarter of a day: `2026-Q4`.
pub fn quarter_of(day: NaiveDate) -> String {
    format!("{}-Q{}", day.year(), day.month0() / 3 + 1)
}

/// The first day after the quarter of a day.
pub fn quarter_end(day: NaiveDate) -> NaiveDate {
    let next = (day.month0() / 3 + 1) * 3;
    let (year, month) = if next == 12 { (day.year() + 1, 1) } else { (day.year(), next + 1) };
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(day)
}

/// The quarters that are over since an election and have no minutes, oldest first. Code COMMITTEE_EVERY_QUARTER.
pub fn overdue_quarters(elected_on: NaiveDate, held: &[String], today: NaiveDate) -> Vec<String> {
    let mut found = Vec::new();
    let mut day = elected_on;
    while quarter_end(day) <= today && found.len() < 40 {
        let quarter = quarter_of(day);
        if !held.contains(&quarter) {
            found.push(quarter);
        }
        day = quarter_end(day);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn employers_above_fifty_workers_have_a_committee() {
        assert!(needs_committee(OrganisationKind::Employer, Some(51)));
        assert!(!needs_committee(OrganisationKind::Employer, Some(50)));
        assert!(!needs_committee(OrganisationKind::AgencyOfOrigin, Some(500)));
    }

    #[test]
    fn a_quarter_without_minutes_is_overdue_when_it_is_over() {
        let held = vec!["2027-Q1".to_owned()];
        assert_eq!(overdue_quarters(day("2026-11-23"), &held, day("2027-06-30")), ["2026-Q4"]);
        assert_eq!(overdue_quarters(day("2026-11-23"), &held, day("2027-07-01")), ["2026-Q4", "2027-Q2"]);
        assert_eq!(quarter_end(day("2026-12-31")), day("2027-01-01"));
    }

    #[test]
    fn only_fees_and_remedy_are_countersigned() {
        assert!(is_countersigned("E1.1") && is_countersigned("E9.4") && is_countersigned("E11.5"));
        assert!(!is_countersigned("E10.1") && !is_countersigned("E11.1") && !is_countersigned("5.1"));
        assert_eq!(may_close(Some(CountersignStatus::NotAgreed)), Err(CommitteeRefusal::NotCountersigned));
        assert_eq!(may_close(Some(CountersignStatus::Waived)), Ok(()));
    }
}
