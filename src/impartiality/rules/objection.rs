//! The client's objection to a named auditor: until when, and who answers it.

use crate::base::{Refusal, When};

/// For how many days after a person is named the client may object (registry rule; cf. ISO/IEC 17021-1, 9.2.3.5, which
/// sets no number). Code OBJECTION_TEN_DAYS.
pub const OBJECTION_DAYS: i64 = 10;

/// The most characters of an objection, and of the answer to it.
pub const MOST_OBJECTION_CHARACTERS: usize = 2_000;

crate::base::text_enum! {
    /// How far an objection is: `made → upheld | rejected`.
    pub enum ObjectionStatus {
        /// It waits for a case officer.
        Made => "made",
        /// The client was right: another auditor is named.
        Upheld => "upheld",
        /// The auditor stays.
        Rejected => "rejected",
    }
}

/// Why an objection is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ObjectionRefusal {
    /// The audit comes at short notice (domain rule). Code SHORT_NOTICE_NO_OBJECTION.
    #[error("an audit at short notice")]
    ShortNotice,
    /// The ten days are over. Code OBJECTION_TEN_DAYS.
    #[error("the time for objections is over")]
    TooLate,
    /// The visit has begun, or the audit is over. Code OBJECTION_BEFORE_VISIT.
    #[error("the visit has begun")]
    Begun,
    /// There is one about this person already. Code OBJECTION_ONCE.
    #[error("objected to already")]
    Twice,
    /// This person is not named for this audit. Code OBJECTION_TO_NAMED.
    #[error("nobody who is named")]
    NotNamed,
    /// It was answered already. Code OBJECTION_ONCE.
    #[error("answered already")]
    Answered,
    /// An objection waits for its answer, and until then the visit does not begin. Code OBJECTION_FIRST.
    #[error("an objection waits")]
    Waiting,
    /// Reasons are needed. Code OBJECTION_REASON.
    #[error("no reason given")]
    NoReason,
}

impl Refusal for ObjectionRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::ShortNotice => "objection-short-notice",
            Self::TooLate => "objection-too-late",
            Self::Begun => "objection-begun",
            Self::Twice => "objection-twice",
            Self::NotNamed => "objection-not-named",
            Self::Answered => "objection-answered",
            Self::Waiting => "objection-waiting",
            Self::NoReason => "error-required",
        }
    }
}

/// What is known of the naming of an auditor, when the client wants to object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Naming {
    /// When the client was told.
    pub told_at: When,
    /// Whether the audit comes at short notice after an allegation.
    pub is_short_notice: bool,
    /// Whether the visit has begun, or the audit is over.
    pub has_begun: bool,
    /// Whether there is an objection to this person already.
    pub has_objection: bool,
}

/// The last instant at which the client may object.
pub fn object_until(told_at: When) -> When {
    told_at.plus_days(OBJECTION_DAYS)
}

/// Whether the client may object to a named auditor.
///
/// # Errors
/// The first reason why not.
pub fn may_object(naming: &Naming, now: When) -> Result<(), ObjectionRefusal> {
    if naming.is_short_notice {
        return Err(ObjectionRefusal::ShortNotice);
    }
    if naming.has_objection {
        return Err(ObjectionRefusal::Twice);
    }
    if naming.has_begun {
        return Err(ObjectionRefusal::Begun);
    }
    if now > object_until(naming.told_at) { Err(ObjectionRefusal::TooLate) } else { Ok(()) }
}

/// The status after the answer: an objection is answered once.
///
/// # Errors
/// `Answered`.
pub const fn judge(from: ObjectionStatus, to: ObjectionStatus) -> Result<ObjectionStatus, ObjectionRefusal> {
    match (from, to) {
        (ObjectionStatus::Made, ObjectionStatus::Upheld | ObjectionStatus::Rejected) => Ok(to),
        (ObjectionStatus::Made | ObjectionStatus::Upheld | ObjectionStatus::Rejected, _) => {
            Err(ObjectionRefusal::Answered)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naming() -> Naming {
        let told_at = When::at("2026-11-01T02:00:00Z");
        Naming { told_at, is_short_notice: false, has_begun: false, has_objection: false }
    }

    #[test]
    fn the_client_has_ten_days() {
        let last = When::at("2026-11-11T02:00:00Z");
        assert_eq!(may_object(&naming(), last), Ok(()));
        assert_eq!(may_object(&naming(), When::at("2026-11-11T02:00:01Z")), Err(ObjectionRefusal::TooLate));
    }

    #[test]
    fn not_at_short_notice_not_twice_not_after_the_visit_began() {
        let now = When::at("2026-11-02T02:00:00Z");
        let refused = |naming: Naming| may_object(&naming, now).unwrap_err();
        assert_eq!(refused(Naming { is_short_notice: true, ..naming() }), ObjectionRefusal::ShortNotice);
        assert_eq!(refused(Naming { has_objection: true, ..naming() }), ObjectionRefusal::Twice);
        assert_eq!(refused(Naming { has_begun: true, ..naming() }), ObjectionRefusal::Begun);
    }

    #[test]
    fn an_objection_is_answered_once() {
        use ObjectionStatus::{Made, Rejected, Upheld};
        assert_eq!(judge(Made, Upheld), Ok(Upheld));
        for (from, to) in [(Upheld, Rejected), (Rejected, Upheld), (Made, Made)] {
            assert_eq!(judge(from, to), Err(ObjectionRefusal::Answered));
        }
    }
}
