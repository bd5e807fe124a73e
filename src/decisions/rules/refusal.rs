//! Why something cannot be decided, or not by this person. Codes are published and stable.

use super::Weight;
use crate::base::Refusal;

/// Why a step of a decision is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionRefusal {
    /// The decision has come to another step. Code DECISION_IN_ORDER.
    #[error("not at this step")]
    NotNow,
    /// The step belongs to the other seat. Code DECISION_SEATS.
    #[error("not from this seat")]
    WrongSeat,
    /// The case has no final audit report, or no accepted application. Code CASE_AUDITED.
    #[error("the case is not ready for a decision")]
    CaseNotReady,
    /// There is an unfinished decision about the same thing. Code ONE_DECISION_A_CASE.
    #[error("a decision is under way")]
    UnderWay,
    /// An open critical or major finding blocks (registry rule, after ISO/IEC 17065, 7.6.2). Code OPEN_FINDING_BLOCKS.
    #[error("finding {number} is open and {weight}")]
    OpenFinding {
        /// The finding's number.
        number: String,
        /// Its grade.
        weight: Weight,
    },
    /// A minor finding has no accepted plan (registry rule). Code MINOR_NEEDS_PLAN.
    #[error("finding {number} has no accepted plan")]
    MinorWithoutPlan {
        /// The finding's number.
        number: String,
    },
    /// Money that workers paid is not paid back (registry rule). Code UNREFUNDED_FEES.
    #[error("money is not paid back to workers")]
    UnrefundedFees,
    /// The score reaches the limit (published scoring rule). Code SCORE_LIMIT.
    #[error("{points} points fail")]
    ScoreFails {
        /// The sum.
        points: i32,
    },
    /// Points are left, so that conditions must be set (published scoring rule). Code SCORE_CONDITIONS.
    #[error("{points} points need conditions")]
    PointsLeft {
        /// The sum.
        points: i32,
    },
    /// Nothing is missed, so that there is nothing to set as a condition. Code SCORE_ZERO.
    #[error("no condition without a miss")]
    NothingMissed,
    /// The score is below the limit: a refusal has no ground. Code REFUSE_NEEDS_GROUND.
    #[error("{points} points do not fail")]
    BelowLimit {
        /// The sum.
        points: i32,
    },
    /// Such an outcome belongs to another procedure. Code OUTCOME_FITS_CASE.
    #[error("not in this procedure")]
    NotInThisCase,
    /// The findings have changed since the recommendation. Code FINDINGS_STAND.
    #[error("the findings have changed")]
    FindingsChanged,
    /// Who recommended does not sign (registry rule). Code REVIEWER_NOT_DECIDER.
    #[error("who recommended does not sign")]
    ReviewerSigns,
    /// Two signatures are of two people (registry rule). Codes GRANT_TWO_DECIDERS, WITHDRAW_TWO_DECIDERS.
    #[error("the second signature is another person's")]
    SignedAlready,
    /// The reason does not fit the outcome. Code REASON_FITS.
    #[error("the reason does not fit")]
    ReasonDoesNotFit,
    /// A condition is due within twelve months (domain rule). Code CONDITION_TWELVE_MONTHS.
    #[error("a condition is due within twelve months")]
    ConditionDate,
    /// Nothing is taken out of the scope, or something that is not in it. Code SCOPE_REMOVES_SOMETHING.
    #[error("nothing is taken out")]
    NothingRemoved,
    /// Nothing of a kind is left in the scope. Code SCOPE_KEEPS_SOMETHING.
    #[error("nothing of a kind is left")]
    NothingLeft,
    /// The certificate is not one that runs. Code REDUCE_WHAT_RUNS.
    #[error("the certificate does not run")]
    NoRunningCertificate,
    /// The password was given too long ago (registry rule). Code SIGN_WITH_PASSWORD.
    #[error("the password is needed again")]
    PasswordNeeded,
}

impl Refusal for DecisionRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotNow => "decision-not-now",
            Self::WrongSeat => "decision-wrong-seat",
            Self::CaseNotReady => "decision-case-not-ready",
            Self::UnderWay => "decision-under-way",
            Self::OpenFinding { weight: Weight::Critical, .. } => "decision-open-critical",
            Self::OpenFinding { .. } => "decision-open-major",
            Self::UnrefundedFees => "decision-unrefunded-fees",
            Self::MinorWithoutPlan { .. } => "decision-minor-without-plan",
            Self::ScoreFails { .. } => "decision-score-fails",
            Self::PointsLeft { .. } => "decision-points-left",
            Self::NothingMissed => "decision-nothing-missed",
            Self::BelowLimit { .. } => "decision-below-limit",
            Self::NotInThisCase => "decision-not-in-this-case",
            Self::FindingsChanged => "decision-findings-changed",
            Self::ReviewerSigns => "decision-reviewer-signs",
            Self::SignedAlready => "decision-signed-already",
            Self::ReasonDoesNotFit => "decision-reason-does-not-fit",
            Self::ConditionDate => "decision-condition-date",
            Self::NothingRemoved => "decision-nothing-removed",
            Self::NothingLeft => "decision-nothing-left",
            Self::NoRunningCertificate => "decision-no-running-certificate",
            Self::PasswordNeeded => "decision-password-needed",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::OpenFinding { number, .. } | Self::MinorWithoutPlan { number } => vec![("number", number.clone())],
            Self::ScoreFails { points } | Self::PointsLeft { points } | Self::BelowLimit { points } => {
                vec![("points", points.to_string())]
            }
            Self::NotNow
            | Self::WrongSeat
            | Self::CaseNotReady
            | Self::UnderWay
            | Self::NothingMissed
            | Self::NotInThisCase
            | Self::FindingsChanged
            | Self::ReviewerSigns
            | Self::SignedAlready
            | Self::ReasonDoesNotFit
            | Self::ConditionDate
            | Self::NothingRemoved
            | Self::NothingLeft
            | Self::NoRunningCertificate
            | Self::PasswordNeeded
            | Self::UnrefundedFees => Vec::new(),
        }
    }
}
