//! The score, the criteria missed and what blocks.

use super::wording;
use crate::decisions::rules::{Basis, Blocker, DecisionRefusal, FindingFact, Weight};
use crate::i18n::Words;
use crate::standards::rules::{FAILING_SUM, Score, ScoreOutcome, Standard};

/// Where the track of the score ends, in points: a third beyond the limit.
const TRACK_END: i32 = FAILING_SUM / 3 * 4;

/// The score, as the page draws it.
pub(in crate::decisions::pages) struct ScoreView {
    pub(in crate::decisions::pages) points: i32,
    pub(in crate::decisions::pages) says: String,
    pub(in crate::decisions::pages) class: &'static str,
    /// How far along the track, in per cent.
    pub(in crate::decisions::pages) percent: i64,
    pub(in crate::decisions::pages) caption: String,
}

/// A criterion that is missed.
pub(in crate::decisions::pages) struct MissRow {
    pub(in crate::decisions::pages) criterion: String,
    pub(in crate::decisions::pages) findings: Vec<(Weight, String)>,
    pub(in crate::decisions::pages) points: i32,
}

pub(super) fn score(l: &Words, score: &Score) -> ScoreView {
    let (class, key) = match score.outcome() {
        ScoreOutcome::Passes => ("ok", "decision-score-passes"),
        ScoreOutcome::WithConditions => ("cond", "decision-score-conditions"),
        ScoreOutcome::Fails => ("stop", "decision-score-fails-so"),
    };
    let critical = score.misses.iter().filter(|miss| miss.is_critical).count();
    ScoreView {
        points: score.points,
        says: l.t(key).to_string(),
        class,
        percent: crate::web::signs::percent(i64::from(score.points), i64::from(TRACK_END)),
        caption: l
            .t("decision-score-caption")
            .with("critical", critical)
            .with("others", score.misses.len() - critical)
            .to_string(),
    }
}

pub(super) fn misses(score: &Score, facts: &[FindingFact], standard: Option<&Standard>) -> Vec<MissRow> {
    let row = |miss: &crate::standards::rules::Miss| MissRow {
        criterion: wording(standard, &miss.criterion, &miss.code),
        findings: facts
            .iter()
            .filter(|fact| fact.criterion == miss.criterion && !fact.is_closed)
            .map(|fact| (fact.weight, fact.number.clone()))
            .collect(),
        points: miss.points(),
    };
    score.misses.iter().map(row).collect()
}

pub(super) fn blockers(l: &Words, basis: &Basis) -> Vec<String> {
    let refusal = |blocker: &Blocker| match blocker {
        Blocker::Open { number, weight } => DecisionRefusal::OpenFinding { number: number.clone(), weight: *weight },
        Blocker::NoPlan { number } => DecisionRefusal::MinorWithoutPlan { number: number.clone() },
        Blocker::Unrefunded => DecisionRefusal::UnrefundedFees,
    };
    basis.blockers.iter().map(|blocker| l.refusal(&refusal(blocker)).to_string()).collect()
}
