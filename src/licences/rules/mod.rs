//! What an official licence list is and what it changes, without a database: reading a file, its columns, its entries,
//! their telephone numbers, and the comparison with what stands.

pub mod cells;
pub mod columns;
pub mod compare;
pub mod entry;
pub mod list;
pub mod phones;
pub mod refusal;
#[cfg(test)]
mod tests;

pub use columns::{Columns, Field, Mapping};
pub use compare::{ComparedRow, Counts, Known, compare};
pub use entry::{ListEntry, LocalText};
pub use list::{ListLine, OfficialList, read};
pub use refusal::{LicenceRefusal, LineProblem};

use crate::base::{Actor, Country, Role, When};
use crate::organisations::rules::OrganisationKind;
use chrono::NaiveDate;

crate::base::text_enum! {
    /// What an authority's lists say of a licence.
    pub enum LicenceStatus {
        /// On the last list.
        Licensed => "licensed",
        /// The list says that it was taken back. It stays so when the entry is gone: an authority that takes a licence
        /// back often takes the line off its list too.
        Revoked => "revoked",
        /// No longer on the list.
        Gone => "gone",
    }
}

impl LicenceStatus {
    /// The status once the entry is no longer on the list.
    pub const fn once_gone(self) -> Self {
        match self {
            Self::Licensed | Self::Gone => Self::Gone,
            Self::Revoked => Self::Revoked,
        }
    }
}

crate::base::text_enum! {
    /// How far a snapshot is.
    pub enum SnapshotStatus {
        /// Its lines are still being written down.
        Reading => "reading",
        /// Compared and shown; nothing is changed yet.
        Read => "read",
        /// Its changes are being made, block by block.
        Applying => "applying",
        /// It stands.
        Applied => "applied",
        /// It was put away.
        Discarded => "discarded",
    }
}

crate::base::text_enum! {
    /// What happens to a snapshot.
    pub enum SnapshotEvent {
        /// Its last line is written down.
        FinishReading => "finish_reading",
        /// A keeper applies it; one that is being applied goes on.
        Apply => "apply",
        /// Its last change is made.
        FinishApplying => "finish_applying",
        /// A keeper puts it away.
        Discard => "discard",
        /// Another list of the authority is applied: what it was compared with no longer stands.
        Overtake => "overtake",
    }
}

/// The state of a snapshot after an event.
///
/// # Errors
/// [`LicenceRefusal::ComparedWithAnother`] where reading ends after another list was applied, else
/// [`LicenceRefusal::NotWaiting`].
pub const fn next_of_snapshot(status: SnapshotStatus, event: SnapshotEvent) -> Result<SnapshotStatus, LicenceRefusal> {
    use {SnapshotEvent as E, SnapshotStatus as S};
    match (status, event) {
        (S::Reading, E::FinishReading) => Ok(S::Read),
        (S::Read | S::Applying, E::Apply) => Ok(S::Applying),
        (S::Applying, E::FinishApplying) => Ok(S::Applied),
        (S::Read, E::Discard) | (S::Reading | S::Read, E::Overtake) => Ok(S::Discarded),
        (S::Read | S::Applying | S::Applied | S::Discarded, E::FinishReading) => {
            Err(LicenceRefusal::ComparedWithAnother)
        }
        (S::Reading | S::Applied | S::Discarded, E::Apply)
        | (S::Reading | S::Read | S::Applied | S::Discarded, E::FinishApplying)
        | (S::Reading | S::Applying | S::Applied | S::Discarded, E::Discard)
        | (S::Applying | S::Applied | S::Discarded, E::Overtake) => Err(LicenceRefusal::NotWaiting),
    }
}

crate::base::text_enum! {
    /// What a line changes.
    pub enum RowChange {
        /// Not on the last list.
        New => "new",
        /// On the last list, but otherwise.
        Changed => "changed",
        /// As on the last list.
        Same => "same",
        /// On the last list and not on this one.
        Gone => "gone",
        /// No entry.
        Bad => "bad",
    }
}

crate::base::text_enum! {
    /// What a person says of a possible match.
    pub enum MatchStatus {
        /// Nothing yet.
        Pending => "pending",
        /// The same firm.
        Same => "same",
        /// Another firm.
        Different => "different",
    }
}

/// The roles that keep licence lists.
pub const KEEPERS: &[Role] = &[Role::CaseOfficer, Role::Administrator];

/// Whether somebody may keep licence lists. The command line may.
pub fn may_keep_lists(actor: &Actor) -> bool {
    match actor {
        Actor::System => true,
        Actor::Person { .. } => actor.is_any(KEEPERS),
    }
}

/// Whose list it is, of which day, and what kind of organisations it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSource {
    /// The authority's country.
    pub country: Country,
    /// The authority's name, tidied.
    pub authority: String,
    /// The day the list is of.
    pub as_of: NaiveDate,
    /// What an organisation becomes that is not in the register yet.
    pub kind: OrganisationKind,
}

impl ListSource {
    /// A source.
    ///
    /// # Errors
    /// If the authority has no name, or the day is still to come in Thailand.
    pub fn new(
        country: Country,
        authority: &str,
        as_of: NaiveDate,
        kind: OrganisationKind,
        now: When,
    ) -> Result<Self, LicenceRefusal> {
        let authority = cells::tidy(authority);
        if !cells::may_be_a_name(&authority) {
            return Err(LicenceRefusal::AuthorityMissing);
        }
        if as_of > now.local_date() {
            return Err(LicenceRefusal::DateToCome);
        }
        Ok(Self { country, authority, as_of, kind })
    }
}
