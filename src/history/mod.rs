//! The history: append-only events, chained by hash, and the two lists every action may add to.
//!
//! An event says who did what, in which role, when, to which subject, from which state to which, and why. Each carries
//! the hash of the one before, and a head row keeps the last: an event that is edited, removed or put elsewhere is
//! found by [`verify`], and a cut tail by comparing the head.
//!
//! `public_changes` counts what the public may see changing; snapshots follow it. `due_work` holds effects for later.
//! This room knows no slice: callers pass plain data.

mod chain;
mod due;
mod store;

pub use chain::{ChainFault, GENESIS, Head, hash_of};
pub use due::{DueWork, WaitingWork, finish_work, next_due, schedule, take_due, work_failed};
pub use store::{
    Event, PublicChange, append, by_people, change_mark, changed_publicly, changes_after, head, last_change,
    newest_public, newest_public_of, of_case, of_organisation, of_subject, public_after, public_of_after,
    public_of_organisation, verify,
};

use crate::base::{CaseId, OrganisationId};

/// What happened, as the caller says it.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What kind of event, such as `certificate_suspended`; a word of the catalogues under `history-…`.
    pub kind: &'static str,
    /// What kind of thing it happened to, such as `certificate`.
    pub subject_kind: &'static str,
    /// Which one.
    pub subject_id: &'a str,
    /// Whose history it belongs to.
    pub organisation: Option<&'a OrganisationId>,
    /// The case it belongs to.
    pub case: Option<&'a CaseId>,
    /// The state before, if the event is a transition.
    pub from: Option<&'a str>,
    /// The state after.
    pub to: Option<&'a str>,
    /// A code of a closed catalogue of reasons.
    pub reason_code: Option<&'a str>,
    /// For staff.
    pub staff_note: Option<&'a str>,
    /// For everybody: a plain value the public sentence shows, such as a count.
    pub public_text: Option<&'a str>,
    /// Whether it stands in the organisation's public timeline.
    pub is_public: bool,
}

impl<'a> Entry<'a> {
    /// An event about a subject, not public, with nothing else said.
    pub const fn about(kind: &'static str, subject_kind: &'static str, subject_id: &'a str) -> Self {
        Self {
            kind,
            subject_kind,
            subject_id,
            organisation: None,
            case: None,
            from: None,
            to: None,
            reason_code: None,
            staff_note: None,
            public_text: None,
            is_public: false,
        }
    }

    /// Whose history it belongs to.
    #[must_use]
    pub const fn of(mut self, organisation: &'a OrganisationId) -> Self {
        self.organisation = Some(organisation);
        self
    }

    /// The case it belongs to.
    #[must_use]
    pub const fn case(mut self, case: &'a CaseId) -> Self {
        self.case = Some(case);
        self
    }

    /// The states it leads between.
    #[must_use]
    pub const fn between(mut self, from: &'a str, to: &'a str) -> Self {
        self.from = Some(from);
        self.to = Some(to);
        self
    }

    /// The state it leads to, where there was none before.
    #[must_use]
    pub const fn to(mut self, to: &'a str) -> Self {
        self.to = Some(to);
        self
    }

    /// A reason from a closed catalogue.
    #[must_use]
    pub const fn because(mut self, reason_code: &'a str) -> Self {
        self.reason_code = Some(reason_code);
        self
    }

    /// A note for staff.
    #[must_use]
    pub const fn note(mut self, staff_note: &'a str) -> Self {
        self.staff_note = Some(staff_note);
        self
    }

    /// Puts it in the organisation's public timeline, with a plain value to show.
    #[must_use]
    pub const fn public(mut self, text: &'a str) -> Self {
        self.public_text = Some(text);
        self.is_public = true;
        self
    }
}
