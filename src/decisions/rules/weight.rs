//! What the findings weigh: first the blockers, then the published score, then which outcome is open.

use super::{DecisionRefusal, Outcome};
use crate::base::{CriterionId, FindingId};
use crate::standards::rules::{Miss, Score, ScoreOutcome};

crate::base::text_enum! {
    /// How heavy a finding is for a decision.
    pub enum Weight {
        /// Blocks until it is closed.
        Critical => "critical",
        /// Blocks until it is closed.
        Major => "major",
        /// Counts, and needs an accepted plan.
        Minor => "minor",
        /// Does not count.
        Observation => "observation",
    }
}

/// What a decision needs to know of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingFact {
    /// Its id.
    pub id: FindingId,
    /// Its number.
    pub number: String,
    /// Which criterion it is about.
    pub criterion: CriterionId,
    /// The criterion's code.
    pub code: String,
    /// Whether that criterion is critical.
    pub is_critical_criterion: bool,
    /// How heavy it is.
    pub weight: Weight,
    /// Whether it is verified and closed.
    pub is_closed: bool,
    /// Whether a plan against it is accepted.
    pub is_plan_accepted: bool,
}

/// A finding that keeps the score from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocker {
    /// A critical or major finding is open. Code OPEN_FINDING_BLOCKS.
    Open {
        /// The finding's number.
        number: String,
        /// Its grade.
        weight: Weight,
    },
    /// A minor finding has no accepted plan. Code MINOR_NEEDS_PLAN.
    NoPlan {
        /// The finding's number.
        number: String,
    },
    /// Money that workers paid is ordered to be paid back and is not. Code UNREFUNDED_FEES.
    Unrefunded,
}

/// What a decision stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// What keeps the score from being read, by number.
    pub blockers: Vec<Blocker>,
    /// The score.
    pub score: Score,
}

impl Basis {
    /// The same, where a renewal is asked for and money is still to be paid back to workers. Code UNREFUNDED_FEES.
    #[must_use]
    pub fn with_unrefunded_fees(mut self) -> Self {
        self.blockers.push(Blocker::Unrefunded);
        self
    }

    /// Whether an open critical or major finding, or money not paid back, stands in the way.
    pub fn has_open_grave_finding(&self) -> bool {
        self.blockers.iter().any(|blocker| matches!(blocker, Blocker::Open { .. } | Blocker::Unrefunded))
    }
}

/// Weighs findings: an open critical or major one blocks before the score is read, a minor one needs an accepted plan;
/// points come once per criterion with a nonconformity that is not verified closed (published scoring rule).
pub fn weigh(findings: &[FindingFact]) -> Basis {
    let open = || findings.iter().filter(|finding| !finding.is_closed);
    let mut blockers: Vec<Blocker> = open()
        .filter_map(|finding| match finding.weight {
            Weight::Critical | Weight::Major => {
                Some(Blocker::Open { number: finding.number.clone(), weight: finding.weight })
            }
            Weight::Minor if !finding.is_plan_accepted => Some(Blocker::NoPlan { number: finding.number.clone() }),
            Weight::Minor | Weight::Observation => None,
        })
        .collect();
    blockers.sort_by(|a, b| number_of(a).cmp(number_of(b)));
    let misses = open().filter(|finding| finding.weight != Weight::Observation).map(|finding| Miss {
        criterion: finding.criterion.clone(),
        code: finding.code.clone(),
        is_critical: finding.is_critical_criterion,
    });
    Basis { blockers, score: Score::of(misses) }
}

fn number_of(blocker: &Blocker) -> &str {
    match blocker {
        Blocker::Open { number, .. } | Blocker::NoPlan { number } => number,
        Blocker::Unrefunded => "",
    }
}

/// Whether an outcome is open to a reviewer. With an open critical or major finding, or from 30 points on, only a
/// refusal is; from 1 to 29 points certification with conditions; at 0 certification.
///
/// # Errors
/// The first rule that closes it.
pub fn may_recommend(outcome: Outcome, basis: &Basis) -> Result<(), DecisionRefusal> {
    let points = basis.score.points;
    match outcome {
        Outcome::Grant | Outcome::GrantWithConditions => {
            match basis.blockers.first() {
                Some(Blocker::Open { number, weight }) => {
                    return Err(DecisionRefusal::OpenFinding { number: number.clone(), weight: *weight });
                }
                Some(Blocker::NoPlan { number }) => {
                    return Err(DecisionRefusal::MinorWithoutPlan { number: number.clone() });
                }
                Some(Blocker::Unrefunded) => return Err(DecisionRefusal::UnrefundedFees),
                None => {}
            }
            match (basis.score.outcome(), outcome) {
                (ScoreOutcome::Fails, _) => Err(DecisionRefusal::ScoreFails { points }),
                (ScoreOutcome::Passes, Outcome::GrantWithConditions) => Err(DecisionRefusal::NothingMissed),
                (ScoreOutcome::WithConditions, Outcome::Grant) => Err(DecisionRefusal::PointsLeft { points }),
                (ScoreOutcome::Passes | ScoreOutcome::WithConditions, _) => Ok(()),
            }
        }
        Outcome::Refuse if basis.has_open_grave_finding() => Ok(()),
        Outcome::Refuse => match basis.score.outcome() {
            ScoreOutcome::Fails => Ok(()),
            ScoreOutcome::Passes | ScoreOutcome::WithConditions => Err(DecisionRefusal::BelowLimit { points }),
        },
        Outcome::Suspend | Outcome::Reinstate | Outcome::Withdraw => Err(DecisionRefusal::NotInThisCase),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(number: &str, weight: Weight, is_critical_criterion: bool) -> FindingFact {
        FindingFact {
            id: FindingId::new(),
            number: number.to_owned(),
            criterion: CriterionId::new(),
            code: number.to_owned(),
            is_critical_criterion,
            weight,
            is_closed: false,
            is_plan_accepted: true,
        }
    }

    #[test]
    fn an_open_critical_or_major_finding_blocks_before_the_score_is_read() {
        for weight in [Weight::Critical, Weight::Major] {
            let basis = weigh(&[finding("F-1", weight, false)]);
            assert_eq!(basis.score.points, 8);
            let refusal = may_recommend(Outcome::GrantWithConditions, &basis).unwrap_err();
            assert_eq!(refusal, DecisionRefusal::OpenFinding { number: "F-1".to_owned(), weight });
            may_recommend(Outcome::Refuse, &basis).unwrap();
        }
    }

    #[test]
    fn a_closed_finding_weighs_nothing() {
        let mut closed = finding("F-1", Weight::Critical, true);
        closed.is_closed = true;
        let basis = weigh(&[closed, finding("F-2", Weight::Observation, true)]);
        assert_eq!((basis.score.points, basis.blockers.len()), (0, 0));
        may_recommend(Outcome::Grant, &basis).unwrap();
        assert_eq!(may_recommend(Outcome::Refuse, &basis), Err(DecisionRefusal::BelowLimit { points: 0 }));
        assert_eq!(may_recommend(Outcome::GrantWithConditions, &basis), Err(DecisionRefusal::NothingMissed));
    }

    #[test]
    fn a_minor_finding_counts_and_needs_a_plan() {
        let mut minor = finding("F-1", Weight::Minor, false);
        let basis = weigh(std::slice::from_ref(&minor));
        may_recommend(Outcome::GrantWithConditions, &basis).unwrap();
        assert_eq!(may_recommend(Outcome::Grant, &basis), Err(DecisionRefusal::PointsLeft { points: 8 }));
        minor.is_plan_accepted = false;
        let refusal = may_recommend(Outcome::GrantWithConditions, &weigh(&[minor])).unwrap_err();
        assert_eq!(refusal, DecisionRefusal::MinorWithoutPlan { number: "F-1".to_owned() });
    }

    #[test]
    fn money_not_paid_back_blocks_a_renewal_whatever_the_score() {
        let basis = weigh(&[]).with_unrefunded_fees();
        assert_eq!(may_recommend(Outcome::Grant, &basis), Err(DecisionRefusal::UnrefundedFees));
        may_recommend(Outcome::Refuse, &basis).unwrap();
    }

    #[test]
    fn thirty_points_fail() {
        let basis = weigh(&[finding("F-1", Weight::Minor, true)]);
        assert_eq!(
            may_recommend(Outcome::GrantWithConditions, &basis),
            Err(DecisionRefusal::ScoreFails { points: 30 })
        );
        may_recommend(Outcome::Refuse, &basis).unwrap();
    }
}
