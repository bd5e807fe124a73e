//! Why something cannot be done with an observation.

use super::{MOST_FILES, ObservationStatus};
use crate::base::Refusal;

/// Why not. Codes are published and stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ObservationRefusal {
    /// The observation is in a state from which this does not follow. Code OBSERVATION_IN_ORDER.
    #[error("not from {0}")]
    NotFromThisState(ObservationStatus),
    /// The partner alone takes back what it filed. Code OBSERVATION_PARTNER.
    #[error("the partner does this")]
    PartnerOnly,
    /// A case officer does this. Code OBSERVATION_OFFICER.
    #[error("a case officer does this")]
    OfficerOnly,
    /// Whoever it is assigned to does this. Code OBSERVATION_ASSIGNEE.
    #[error("the assignee does this")]
    NotYours,
    /// Whoever speaks, or spoke, for the partner does not judge what it observed. Code OBSERVATION_UNINVOLVED.
    #[error("involved")]
    Involved,
    /// The outcome names a finding, and none is linked. Code OBSERVATION_OUTCOME_LINKED.
    #[error("no finding is linked")]
    NoFinding,
    /// The outcome names a special audit, and none is linked. Code OBSERVATION_OUTCOME_LINKED.
    #[error("no audit is linked")]
    NoAudit,
    /// Only a special audit can have come of an observation. Code OBSERVATION_SPECIAL_AUDIT.
    #[error("no special audit")]
    NotSpecial,
    /// The clock alone ends an observation so. Code OBSERVATION_RETENTION.
    #[error("by the clock")]
    ByTheClock,
    /// It has as many files as it may have. Code OBSERVATION_FILES.
    #[error("too many files")]
    TooManyFiles,
    /// The audit or finding is another organisation's. Code OBSERVATION_SAME_ORGANISATION.
    #[error("another organisation's")]
    AnotherOrganisation,
    /// The organisation cannot change once it is linked or answered. Code OBSERVATION_SAME_ORGANISATION.
    #[error("linked or answered already")]
    Linked,
    /// What was told has been erased. Code OBSERVATION_RETENTION.
    #[error("erased")]
    Erased,
    /// It is over: nothing more is written. Code OBSERVATION_IN_ORDER.
    #[error("over")]
    Over,
    /// The partner has ended. Code PARTNER_ENDED.
    #[error("the partner has ended")]
    PartnerEnded,
    /// The person speaks for another partner. Code PARTNER_INDEPENDENT.
    #[error("speaks for another partner")]
    SpeaksForAnother,
    /// The person speaks for this partner already.
    #[error("speaks for it already")]
    SpeaksAlready,
}

impl Refusal for ObservationRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotFromThisState(_) => "observation-not-from-this-state",
            Self::PartnerOnly => "observation-partner-only",
            Self::OfficerOnly => "desk-observation-officer-only",
            Self::NotYours => "desk-observation-not-yours",
            Self::Involved => "desk-observation-involved",
            Self::NoFinding => "desk-observation-no-finding",
            Self::NoAudit => "desk-observation-no-audit",
            Self::NotSpecial => "desk-observation-not-special",
            Self::ByTheClock => "desk-by-the-clock",
            Self::TooManyFiles => "observation-too-many-files",
            Self::AnotherOrganisation => "desk-observation-another-organisation",
            Self::Linked => "desk-observation-linked",
            Self::Erased => "observation-erased",
            Self::Over => "observation-over",
            Self::PartnerEnded => "desk-partner-has-ended",
            Self::SpeaksForAnother => "desk-partner-speaks-for-another",
            Self::SpeaksAlready => "desk-partner-speaks-already",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooManyFiles => vec![("max", MOST_FILES.to_string())],
            Self::NotFromThisState(_)
            | Self::PartnerOnly
            | Self::OfficerOnly
            | Self::NotYours
            | Self::Involved
            | Self::NoFinding
            | Self::NoAudit
            | Self::NotSpecial
            | Self::ByTheClock
            | Self::AnotherOrganisation
            | Self::Linked
            | Self::Erased
            | Self::Over
            | Self::PartnerEnded
            | Self::SpeaksForAnother
            | Self::SpeaksAlready => Vec::new(),
        }
    }
}
