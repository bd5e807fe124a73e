//! What the rules on applications say when they say no.

use super::{ApplicationEvent, ApplicationStatus, By, CheckKind, Gap};
use crate::base::Refusal;

/// Why something is not done with an application.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApplicationRefusal {
    /// The state does not allow it. Code APPLICATION_STATES.
    #[error("{event} is not open while the application is {status}")]
    NotNow {
        /// Where it stands.
        status: ApplicationStatus,
        /// What was tried.
        event: ApplicationEvent,
    },
    /// It is in other hands. Code APPLICATION_HANDS.
    #[error("{event} is not for the {by}")]
    NotTheirs {
        /// What was tried.
        event: ApplicationEvent,
        /// By whom.
        by: By,
    },
    /// What was sent or ended is not written in.
    #[error("an application that is {0} is not changed")]
    NotEditable(ApplicationStatus),
    /// The organisation has an application that is going on. Code ONE_OPEN_APPLICATION.
    #[error("the organisation has an open application")]
    OneOpen,
    /// Only an owner signs, sends and takes back for an organisation. Code OWNER_SIGNS.
    #[error("only an owner signs")]
    OwnerSigns,
    /// Something is missing. Code APPLICATION_COMPLETE.
    #[error("{} things are missing", .0.len())]
    Incomplete(Vec<Gap>),
    /// A return without any reason says nothing. Code RETURN_HAS_REASONS.
    #[error("a return needs a reason for at least one section")]
    NoReason,
    /// A rejection without reasons. Code REJECTION_HAS_REASONS.
    #[error("a rejection needs its reasons in words")]
    RejectionWithoutReasons,
    /// A check is missing or was not passed (registry rule; cf. ISO/IEC 17065, 7.3). Code CHECKS_BEFORE_ACCEPTANCE.
    #[error("the {0} check is not passed")]
    CheckNotPassed(CheckKind),
    /// The person has not taken the application up. Code OFFICER_TAKES_UP.
    #[error("take the application up first")]
    NotTakenUp,
    /// The same number is in the application already.
    #[error("this number stands there already")]
    NumberTwice,
    /// A kind of application that needs an earlier certification. Code RENEWAL_NEEDS_EARLIER.
    #[error("nothing to renew or extend")]
    NothingToRenew,
    /// An answer "not applicable" where the standard does not allow it. Code NOT_APPLICABLE_ONLY_WHERE_ALLOWED.
    #[error("not applicable is no answer here")]
    NotApplicableNotOpen,
}

impl Refusal for ApplicationRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotNow { .. } => "application-refused-not-now",
            Self::NotTheirs { .. } => "application-refused-not-theirs",
            Self::NotEditable(_) => "application-refused-not-editable",
            Self::OneOpen => "application-refused-one-open",
            Self::OwnerSigns => "application-refused-owner-signs",
            Self::Incomplete(_) => "application-refused-incomplete",
            Self::NoReason => "application-refused-no-reason",
            Self::RejectionWithoutReasons => "application-refused-rejection-reasons",
            Self::CheckNotPassed(_) => "application-refused-checks",
            Self::NotTakenUp => "application-refused-not-taken-up",
            Self::NumberTwice => "application-refused-number-twice",
            Self::NothingToRenew => "application-refused-nothing-to-renew",
            Self::NotApplicableNotOpen => "application-refused-not-applicable",
        }
    }
}
