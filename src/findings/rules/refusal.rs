//! What the rules on findings say when they say no.

use crate::base::Refusal;
use crate::base::typed_day;
use chrono::NaiveDate;

/// Why something is not done with a finding.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindingRefusal {
    /// The finding is at another step.
    #[error("the finding is at another step")]
    WrongStep,
    /// Another party does this.
    #[error("another party does this")]
    NotYourPart,
    /// Who closed it does not open it again (registry rule). Code REOPEN_SECOND_PERSON.
    #[error("who closed it does not open it again")]
    SamePersonReopens,
    /// The auditor is not on site, so no finding can be raised.
    #[error("the audit is not in stage 2")]
    AuditNotInStage2,
    /// A breach needs a criterion with a nonconformity.
    #[error("criterion {code} has no nonconformity")]
    CriterionNotBreached {
        /// The criterion.
        code: String,
    },
    /// Only a critical finding is contained.
    #[error("only a critical finding is contained")]
    NothingToContain,
    /// It is contained already.
    #[error("contained already")]
    ContainedAlready,
    /// The day by which it is to be done is over.
    #[error("the day is over")]
    DuePast,
    /// The day by which it is to be done is after the clock of the grade.
    #[error("the day is after {until}")]
    DueTooLate {
        /// The last day.
        until: NaiveDate,
    },
    /// A grade changes only between critical, major and minor.
    #[error("the grade does not change so")]
    NoGradeChange,
    /// Who proposed a grade does not confirm it (registry rule). Code GRADE_SECOND_PERSON.
    #[error("who proposed it does not confirm it")]
    SamePersonConfirms,
    /// Another change of grade waits for an answer.
    #[error("another change of grade waits")]
    ChangeWaits,
    /// The order to pay back was withdrawn.
    #[error("the refund was withdrawn")]
    RefundWithdrawn,
    /// More is paid than is outstanding.
    #[error("more than is outstanding")]
    AboveOutstanding,
    /// More is confirmed than is paid.
    #[error("more than is paid")]
    AbovePaid,
    /// More workers than there are.
    #[error("more workers than {most}")]
    MoreWorkers {
        /// The most.
        most: i32,
    },
    /// Refunds are not paid or not confirmed by enough workers. Code REFUND_BEFORE_CLOSING.
    #[error("refunds are open")]
    RefundsOpen,
}

impl Refusal for FindingRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::WrongStep => "finding-wrong-step",
            Self::NotYourPart => "finding-not-your-part",
            Self::SamePersonReopens => "finding-same-person-reopens",
            Self::AuditNotInStage2 => "finding-audit-not-in-stage2",
            Self::CriterionNotBreached { .. } => "finding-criterion-not-breached",
            Self::NothingToContain => "finding-nothing-to-contain",
            Self::ContainedAlready => "finding-contained-already",
            Self::DuePast => "error-date-future",
            Self::DueTooLate { .. } => "finding-due-too-late",
            Self::NoGradeChange => "finding-no-grade-change",
            Self::SamePersonConfirms => "finding-same-person-confirms",
            Self::ChangeWaits => "finding-change-waits",
            Self::RefundWithdrawn => "refund-is-withdrawn",
            Self::AboveOutstanding => "refund-above-outstanding",
            Self::AbovePaid => "refund-above-paid",
            Self::MoreWorkers { .. } => "refund-more-workers",
            Self::RefundsOpen => "refund-before-closing",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::CriterionNotBreached { code } => vec![("code", code.clone())],
            Self::DueTooLate { until } => vec![("until", typed_day(*until))],
            Self::MoreWorkers { most } => vec![("most", most.to_string())],
            Self::WrongStep
            | Self::NotYourPart
            | Self::SamePersonReopens
            | Self::AuditNotInStage2
            | Self::NothingToContain
            | Self::ContainedAlready
            | Self::DuePast
            | Self::NoGradeChange
            | Self::SamePersonConfirms
            | Self::ChangeWaits
            | Self::RefundWithdrawn
            | Self::AboveOutstanding
            | Self::AbovePaid
            | Self::RefundsOpen => Vec::new(),
        }
    }
}
