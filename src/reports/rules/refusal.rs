//! Why something cannot be done with a report.

use super::ReportStatus;
use crate::base::Refusal;

/// Why not. Codes are published and stable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportRefusal {
    /// The report is in a state from which this does not follow. Code REPORT_IN_ORDER.
    #[error("not from {0}")]
    NotFromThisState(ReportStatus),
    /// Whoever it is assigned to does this. Code REPORT_ASSIGNEE.
    #[error("the assignee does this")]
    NotYours,
    /// The clock alone does this. Code REPORT_LAPSES.
    #[error("by the clock")]
    ByTheClock,
    /// What is judged has been looked into. Code REPORT_LOOKED_INTO.
    #[error("not this outcome from here")]
    NotThisOutcome,
    /// The person is no case officer. Code REPORT_ASSIGNEE.
    #[error("no case officer")]
    NoOfficer,
    /// The worker has not agreed. Code REFERRAL_NEEDS_CONSENT.
    #[error("no consent")]
    NoConsent,
    /// The referral is in a state from which this does not follow. Code REFERRAL_IN_ORDER.
    #[error("the referral is elsewhere")]
    ReferralNotFromThisState,
    /// The worker is asked about this line already. Code REFERRAL_ONCE.
    #[error("asked already")]
    AskedAlready,
    /// The worker did not want the organisation to be told, or took it back. Code REPORT_AS_THE_WORKER_CHOSE.
    #[error("the worker does not want them told")]
    NotToBeTold,
    /// What was told has been erased. Code REPORT_RETENTION.
    #[error("erased")]
    Erased,
    /// Reading how to reach somebody needs a reason. Code IDENTITY_NEEDS_REASON.
    #[error("no reason")]
    NoReason,
    /// Who reviews a reading did not read it. Code PRIVACY_OFFICER_APART.
    #[error("the reader does not review")]
    PrivacyOfficerApart,
    /// The reading is reviewed. Code READING_REVIEWED_ONCE.
    #[error("the reading is reviewed")]
    Reviewed,
    /// The worker took back the consent. Code REPORT_AS_THE_WORKER_CHOSE.
    #[error("consent taken back")]
    ConsentWithdrawn,
    /// There is no refund to confirm, or it was confirmed. Code REFUND_BY_RECEIPT.
    #[error("no refund to confirm")]
    NoRefund,
    /// It is counted already, or cannot be. Code EXPERIENCE_ONCE.
    #[error("not to be counted")]
    NotCountable,
    /// No organisation is known. Code REPORT_NEEDS_ORGANISATION.
    #[error("no organisation")]
    NoOrganisation,
    /// The audit or finding is another organisation's. Code REPORT_SAME_ORGANISATION.
    #[error("another organisation's")]
    AnotherOrganisation,
    /// Somebody has answered the gap. Code DECLARED_GAP.
    #[error("the gap is answered")]
    GapAnswered,
    /// No audit of an open case or a running certificate can hold a finding. Code FINDING_FROM_EXPERIENCE.
    #[error("nothing holds a finding")]
    GapWithoutCase,
}

impl Refusal for ReportRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotFromThisState(_) => "desk-report-not-from-this-state",
            Self::NotYours => "desk-report-not-yours",
            Self::ByTheClock => "desk-by-the-clock",
            Self::NotThisOutcome => "desk-report-not-this-outcome",
            Self::NoOfficer => "desk-report-no-officer",
            Self::NoConsent => "desk-report-no-consent",
            Self::ReferralNotFromThisState => "desk-report-referral-state",
            Self::AskedAlready => "desk-report-asked-already",
            Self::NotToBeTold => "desk-report-not-to-be-told",
            Self::Erased => "desk-report-erased",
            Self::NoReason => "desk-report-no-reason",
            Self::PrivacyOfficerApart => "reading-apart",
            Self::Reviewed => "reading-reviewed",
            Self::ConsentWithdrawn => "desk-report-consent-withdrawn",
            Self::NoRefund => "report-no-refund",
            Self::NotCountable => "desk-report-not-countable",
            Self::NoOrganisation => "desk-report-no-organisation",
            Self::AnotherOrganisation => "desk-report-another-organisation",
            Self::GapAnswered => "desk-gap-answered",
            Self::GapWithoutCase => "desk-gap-without-case",
        }
    }
}
