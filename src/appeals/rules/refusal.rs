//! Why something cannot be done with an appeal or a complaint.

use super::{AppealStatus, ComplaintStatus};
use crate::base::Refusal;

/// Why not. Codes are published and stable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppealRefusal {
    /// The appeal is in a state from which this does not follow. Code APPEAL_IN_ORDER.
    #[error("not from {0}")]
    NotFromThisState(AppealStatus),
    /// The complaint is in a state from which this does not follow. Code COMPLAINT_IN_ORDER.
    #[error("not from {0}")]
    ComplaintNotFromThisState(ComplaintStatus),
    /// The decision is not against the organisation. Code APPEAL_AGAINST_IT.
    #[error("nothing to appeal against")]
    NothingAgainst,
    /// More than 30 days have passed (domain rule). Code APPEAL_THIRTY_DAYS.
    #[error("the time to appeal is over")]
    TooLate,
    /// There is an appeal against this decision already (registry rule). Code ONE_APPEAL.
    #[error("an appeal is there")]
    AppealedAlready,
    /// Took a part in the case (cf. ISO/IEC 17065, 7.13.5). Code APPEAL_UNINVOLVED.
    #[error("involved in the case")]
    Involved,
    /// Only the organisation takes its appeal back. Code APPEAL_ROLES.
    #[error("the organisation does this")]
    AppellantOnly,
    /// A reviewer or a decider does this. Code APPEAL_ROLES.
    #[error("a reviewer or a decider does this")]
    NeedsReviewerOrDecider,
    /// A decider does this. Code APPEAL_ROLES.
    #[error("a decider does this")]
    NeedsDecider,
    /// Who proposed does not decide (registry rule). Code APPEAL_TWO_PEOPLE.
    #[error("who proposed does not decide")]
    ProposedItself,
    /// A complaint is not handled by whom it is about. Code COMPLAINT_NOT_TO_ITS_SUBJECT.
    #[error("not for you")]
    NotForYou,
    /// The person is no auditor. Code COMPLAINT_NAMES_AN_AUDITOR.
    #[error("no auditor")]
    NoAuditor,
}

impl Refusal for AppealRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotFromThisState(_) | Self::ComplaintNotFromThisState(_) => "appeal-not-from-this-state",
            Self::NothingAgainst => "appeal-nothing-against",
            Self::TooLate => "appeal-too-late",
            Self::AppealedAlready => "appeal-there-already",
            Self::Involved => "appeal-involved",
            Self::AppellantOnly => "appeal-appellant-only",
            Self::NeedsReviewerOrDecider => "appeal-needs-reviewer-or-decider",
            Self::NeedsDecider => "appeal-needs-decider",
            Self::ProposedItself => "appeal-proposed-itself",
            Self::NotForYou => "appeal-not-for-you",
            Self::NoAuditor => "appeal-no-auditor",
        }
    }
}
