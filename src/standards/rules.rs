//! What a standard is, and the published score.

use crate::base::{CriterionId, Refusal, StandardId};
use crate::organisations::rules::OrganisationKind;
use chrono::{Months, NaiveDate};

crate::base::text_enum! {
    /// For whom a standard is.
    pub enum StandardKind {
        /// Recruitment agencies of either end.
        Agencies => "agencies",
        /// Employers.
        Employers => "employers",
    }
}

impl StandardKind {
    /// The standard for a kind of organisation.
    pub const fn of(kind: OrganisationKind) -> Self {
        match kind {
            OrganisationKind::AgencyOfOrigin | OrganisationKind::AgencyOfDestination => Self::Agencies,
            OrganisationKind::Employer => Self::Employers,
        }
    }
}

crate::base::text_enum! {
    /// A part of a management system by which every criterion for agencies is judged (after the IRIS standard).
    pub enum Element {
        /// Written rules, and who does what.
        Policies => "policies",
        /// Who is told, and in which language.
        Communication => "communication",
        /// Who learns it.
        Skills => "skills",
        /// How it is seen whether the rule is kept.
        Monitoring => "monitoring",
        /// Who answers for it, and what changes after a mistake.
        Governance => "governance",
    }
}

impl Element {
    /// The elements by which the criteria of a standard are judged.
    pub const fn of(kind: StandardKind) -> &'static [Self] {
        match kind {
            StandardKind::Agencies => Self::ALL,
            StandardKind::Employers => &[],
        }
    }
}

/// For how many months a certificate by an older version stays valid after a newer one came into force (registry rule;
/// cf. ISO/IEC 17065, 7.10). Code STANDARD_TRANSITION.
pub const TRANSITION_MONTHS: u32 = 12;

/// The last day of the transition to a version that came into force on a day.
pub fn transition_ends(effective_from: NaiveDate) -> NaiveDate {
    effective_from.checked_add_months(Months::new(TRANSITION_MONTHS)).unwrap_or(effective_from)
}

/// A standard in one reader's language.
#[derive(Clone, Debug)]
pub struct Standard {
    /// Its id.
    pub id: StandardId,
    /// For whom.
    pub kind: StandardKind,
    /// Its version, from 1.
    pub version: i32,
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Its principles, in their order.
    pub principles: Vec<Principle>,
}

/// A principle of a standard.
#[derive(Clone, Debug)]
pub struct Principle {
    /// Its code, such as `1` or `E4`.
    pub code: String,
    /// Its name.
    pub title: String,
    /// One sentence for a worker.
    pub plain: String,
    /// Its criteria, in their order.
    pub criteria: Vec<Criterion>,
}

/// A criterion of a standard.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// Its code, such as `1.2` or `E4.1`.
    pub code: String,
    /// Whether a breach weighs 30 points.
    pub is_critical: bool,
    /// Whether "not applicable" is an answer.
    pub may_be_not_applicable: bool,
    /// What is required.
    pub wording: String,
    /// What an auditor looks for.
    pub evidence: String,
}

impl Standard {
    /// All criteria in their order.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.principles.iter().flat_map(|principle| principle.criteria.iter())
    }

    /// One criterion.
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria().find(|criterion| &criterion.id == id)
    }
}

/// Points for a critical criterion not met (published scoring rule). Code SCORE_CRITICAL.
pub const CRITICAL_POINTS: i32 = 30;
/// Points for any other criterion not met. Code SCORE_OTHER.
pub const OTHER_POINTS: i32 = 8;
/// A sum from here on fails; below it, with misses, conditions are set. Code SCORE_LIMIT.
pub const FAILING_SUM: i32 = 30;

/// A criterion that is not met at the decision.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Miss {
    /// Which one.
    pub criterion: CriterionId,
    /// Its code.
    pub code: String,
    /// Whether it is critical.
    pub is_critical: bool,
}

impl Miss {
    /// What it adds to the sum.
    pub const fn points(&self) -> i32 {
        if self.is_critical { CRITICAL_POINTS } else { OTHER_POINTS }
    }
}

/// The published score.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Score {
    /// Each criterion missed, once, by code.
    pub misses: Vec<Miss>,
    /// The sum.
    pub points: i32,
}

/// What the score allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreOutcome {
    /// Nothing is missed.
    Passes,
    /// Misses below the limit: certified with these as conditions.
    WithConditions,
    /// The limit is reached.
    Fails,
}

impl Score {
    /// Adds up criteria not met: each counts once, however many findings it has (the model is the UK labour-provider
    /// licensing rule).
    pub fn of(misses: impl IntoIterator<Item = Miss>) -> Self {
        let mut misses: Vec<Miss> = misses.into_iter().collect();
        misses.sort_by(|a, b| a.code.cmp(&b.code));
        misses.dedup_by(|a, b| a.criterion == b.criterion);
        let points = misses.iter().map(Miss::points).sum();
        Self { misses, points }
    }

    /// What it allows.
    pub const fn outcome(&self) -> ScoreOutcome {
        if self.misses.is_empty() {
            ScoreOutcome::Passes
        } else if self.points >= FAILING_SUM {
            ScoreOutcome::Fails
        } else {
            ScoreOutcome::WithConditions
        }
    }
}

/// Why something cannot be done with a standard.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StandardRefusal {
    /// No version of the standard is in force.
    #[error("no standard is in force for {0}")]
    NoneInForce(StandardKind),
}

impl Refusal for StandardRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NoneInForce(_) => "standard-none-in-force",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn miss(code: &str, is_critical: bool) -> Miss {
        Miss { criterion: CriterionId::new(), code: code.to_owned(), is_critical }
    }

    #[test]
    fn one_critical_miss_fails_and_three_others_do_not() {
        assert_eq!(Score::of([]).outcome(), ScoreOutcome::Passes);
        assert_eq!(Score::of([miss("1.1", true)]).outcome(), ScoreOutcome::Fails);
        let three = Score::of([miss("A.1", false), miss("A.2", false), miss("A.3", false)]);
        assert_eq!((three.points, three.outcome()), (24, ScoreOutcome::WithConditions));
        let four = Score::of((1..=4).map(|n| miss(&format!("A.{n}"), false)));
        assert_eq!((four.points, four.outcome()), (32, ScoreOutcome::Fails));
    }

    #[test]
    fn a_transition_takes_twelve_months() {
        let from: NaiveDate = "2027-03-01".parse().unwrap();
        assert_eq!(transition_ends(from), "2028-03-01".parse::<NaiveDate>().unwrap());
        assert_eq!(Element::of(StandardKind::Agencies).len(), 5);
        assert!(Element::of(StandardKind::Employers).is_empty());
    }

    #[test]
    fn a_criterion_counts_once() {
        let same = miss("A.1", false);
        assert_eq!(Score::of([same.clone(), same]).points, 8);
    }
}
