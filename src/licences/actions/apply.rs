//! Applying a list, block by block. Each block is one transaction that makes its changes and counts its rows, so that
//! an interrupted list goes on where it stopped and no row is applied twice.

use super::matching::{Lookups, find_organisation, tell_history};
use crate::base::{Actor, LicenceId, SnapshotId, When};
use crate::db::{AnyConnection, Db};
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, Entry};
use crate::licences::rules::{
    LicenceRefusal, LicenceStatus, ListEntry, RowChange, SnapshotEvent, SnapshotStatus, may_keep_lists,
    next_of_snapshot,
};
use crate::licences::store::{self, Authority, KeptRow, LicenceRow, NewLicence, Snapshot};
use crate::organisations;
use crate::organisations::rules::{Address, Channel, Name, NameKind};
use chrono::Duration;
use std::collections::HashMap;

/// The most rows of one transaction.
pub const BLOCK: usize = 200;

/// The kind of due work that applies the next block of a list.
pub const APPLY_WORK: &str = "apply_licence_list";

/// How far a list is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Rows whose changes are made.
    pub done: i32,
    /// All rows.
    pub of: i32,
    /// Whether the list stands.
    pub stands: bool,
}

/// Begins to apply a list that was read; one that is being applied goes on. Every other list of the authority that
/// waits is put away: it was compared with what no longer stands.
///
/// # Errors
/// `NotAllowed`, [`LicenceRefusal::NotWaiting`] or [`LicenceRefusal::BeingApplied`], `Stale`, or a database error.
pub fn begin_to_apply(conn: &mut AnyConnection, actor: &Actor, id: &SnapshotId, now: When) -> AppResult<()> {
    if !may_keep_lists(actor) {
        return Err(AppError::NotAllowed);
    }
    let mut snapshot = store::load_snapshot(conn, id)?;
    let to = next_of_snapshot(snapshot.status, SnapshotEvent::Apply)?;
    if snapshot.status == to {
        return schedule_next(conn, &snapshot, now);
    }
    if store::find_applying(conn, &snapshot.authority_id)?.is_some() {
        return Err(LicenceRefusal::BeingApplied.into());
    }
    store::discard_others(conn, &snapshot)?;
    let from = snapshot.status;
    snapshot.status = to;
    snapshot.applied_by = actor.account().cloned();
    if !store::save_status(conn, &snapshot)? {
        return Err(AppError::Stale);
    }
    let entry = Entry::about("licence_list_applying", "licence_list", id.as_str()).between(from.as_str(), to.as_str());
    history::append(conn, actor, &entry, now)?;
    schedule_next(conn, &snapshot, now)
}

/// Puts a list away that was read.
///
/// # Errors
/// `NotAllowed`, [`LicenceRefusal::NotWaiting`], `Stale`, or a database error.
pub fn discard(conn: &mut AnyConnection, actor: &Actor, id: &SnapshotId, now: When) -> AppResult<()> {
    if !may_keep_lists(actor) {
        return Err(AppError::NotAllowed);
    }
    let mut snapshot = store::load_snapshot(conn, id)?;
    let from = snapshot.status;
    snapshot.status = next_of_snapshot(from, SnapshotEvent::Discard)?;
    if !store::save_status(conn, &snapshot)? {
        return Err(AppError::Stale);
    }
    let entry = Entry::about("licence_list_discarded", "licence_list", id.as_str())
        .between(from.as_str(), snapshot.status.as_str());
    history::append(conn, actor, &entry, now)
}

/// Applies a list to its end at once: for the command line. `tell` hears each step.
///
/// # Errors
/// As [`begin_to_apply`] and [`apply_block`].
pub fn apply_list(db: &Db, actor: &Actor, id: &SnapshotId, now: When, tell: impl Fn(Progress)) -> AppResult<()> {
    db.write_here(|conn| begin_to_apply(conn, actor, id, now))?;
    loop {
        let progress = db.write_here(|conn| apply_block(conn, id, now))?;
        tell(progress);
        if progress.stands {
            return Ok(());
        }
    }
}

/// Due work: the next block of a list, and the work for the one after it. A list that stands already is no fault.
///
/// # Errors
/// A database error.
pub fn go_on_applying(conn: &mut AnyConnection, id: &str, now: When) -> AppResult<()> {
    let id = SnapshotId::parse(id).ok_or(AppError::NotFound)?;
    if store::load_snapshot(conn, &id)?.status != SnapshotStatus::Applying {
        return Ok(());
    }
    if apply_block(conn, &id, now)?.stands {
        return Ok(());
    }
    let snapshot = store::load_snapshot(conn, &id)?;
    schedule_next(conn, &snapshot, now)
}

/// Work is known by its instant: each block has one of its own, before the list was read.
fn schedule_next(conn: &mut AnyConnection, snapshot: &Snapshot, now: When) -> AppResult<()> {
    let work = DueWork {
        kind: APPLY_WORK,
        subject_id: snapshot.id.as_str(),
        fields: serde_json::json!({}),
        due_at: snapshot.read_at - Duration::microseconds(i64::from(snapshot.rows_applied)),
    };
    history::schedule(conn, &work, now)
}

/// Applies the next block of a list that is being applied.
///
/// # Errors
/// A database error.
pub fn apply_block(conn: &mut AnyConnection, id: &SnapshotId, now: When) -> AppResult<Progress> {
    let mut snapshot = store::load_snapshot(conn, id)?;
    let of = snapshot.rows_to_apply();
    if snapshot.status == SnapshotStatus::Applied {
        return Ok(Progress { done: of, of, stands: true });
    }
    let (from, to) = (snapshot.status, next_of_snapshot(snapshot.status, SnapshotEvent::FinishApplying)?);
    let rows = store::next_rows(conn, id, snapshot.rows_applied, i64::try_from(BLOCK).unwrap_or(i64::MAX))?;
    let count = i32::try_from(rows.len()).map_err(AppError::internal)?;
    let mut block = Block::open(conn, &snapshot, &rows, now)?;
    for row in &rows {
        block.apply(conn, row)?;
    }
    let same: Vec<&str> = keys_of(&rows, RowChange::Same);
    store::mark_seen(conn, &snapshot.authority_id, &same, snapshot.as_of)?;
    let done = snapshot.rows_applied + count;
    store::save_progress(conn, id, done)?;
    let stands = rows.len() < BLOCK || done >= of;
    if stands {
        snapshot.status = to;
        snapshot.applied_at = Some(now);
        if !store::save_status(conn, &snapshot)? {
            return Err(AppError::Stale);
        }
        let counts = snapshot.counts();
        let note = format!(
            "{} new, {} changed, {} same, {} gone, {} bad",
            counts.new, counts.changed, counts.same, counts.gone, counts.bad
        );
        let entry = Entry::about("licence_list_applied", "licence_list", id.as_str())
            .between(from.as_str(), to.as_str())
            .note(&note);
        history::append(conn, &Actor::System, &entry, now)?;
    }
    Ok(Progress { done, of, stands })
}

fn keys_of(rows: &[KeptRow], change: RowChange) -> Vec<&str> {
    rows.iter().filter(|row| row.change == change).map(|row| row.entry_key.as_str()).collect()
}

/// What the rows of one block have in common.
struct Block<'s> {
    snapshot: &'s Snapshot,
    authority: Authority,
    stored: HashMap<String, LicenceRow>,
    lookups: Lookups,
    now: When,
}

impl<'s> Block<'s> {
    fn open(conn: &mut AnyConnection, snapshot: &'s Snapshot, rows: &[KeptRow], now: When) -> AppResult<Self> {
        let authority = store::load_authority(conn, &snapshot.authority_id)?;
        let wanted: Vec<&str> = rows
            .iter()
            .filter(|row| matches!(row.change, RowChange::New | RowChange::Changed | RowChange::Gone))
            .map(|row| row.entry_key.as_str())
            .collect();
        let stored = store::find_by_keys(conn, &authority.id, &wanted)?;
        let new: Vec<ListEntry> = rows
            .iter()
            .filter(|row| row.change == RowChange::New)
            .map(|row| serde_json::from_str(&row.content))
            .collect::<Result<_, _>>()
            .map_err(AppError::internal)?;
        let lookups = Lookups::of(conn, authority.country, &new)?;
        Ok(Self { snapshot, authority, stored, lookups, now })
    }

    fn apply(&mut self, conn: &mut AnyConnection, row: &KeptRow) -> AppResult<()> {
        match row.change {
            RowChange::New | RowChange::Changed => {
                let entry: ListEntry = serde_json::from_str(&row.content).map_err(AppError::internal)?;
                match self.stored.remove(&row.entry_key) {
                    Some(stored) => self.rewrite(conn, row, &stored, &entry),
                    None => self.enter(conn, row, &entry),
                }
            }
            RowChange::Gone => match self.stored.remove(&row.entry_key) {
                Some(stored) => self.take_off(conn, &stored),
                None => Ok(()),
            },
            RowChange::Same | RowChange::Bad => Ok(()),
        }
    }

    /// An entry nobody knew: it finds its organisation, or waits for a person, or brings a new one.
    fn enter(&mut self, conn: &mut AnyConnection, row: &KeptRow, entry: &ListEntry) -> AppResult<()> {
        let id = LicenceId::new();
        let remark = entry.note();
        store::insert_licence(conn, &self.written(&id, row, entry, &remark))?;
        let licence = store::load_licence(conn, &id)?;
        find_organisation(
            conn,
            &mut self.lookups,
            &self.authority,
            self.snapshot.organisation_kind,
            &licence,
            entry,
            self.now,
        )
    }

    fn written<'a>(
        &'a self,
        id: &'a LicenceId,
        row: &'a KeptRow,
        entry: &'a ListEntry,
        remark: &'a str,
    ) -> NewLicence<'a> {
        NewLicence {
            id,
            authority_id: &self.authority.id,
            entry_key: &row.entry_key,
            number: entry.number.as_deref(),
            organisation_id: None,
            status: entry.status(),
            remark,
            content: &row.content,
            first_seen_on: self.snapshot.as_of,
            last_seen_on: self.snapshot.as_of,
            version: 1,
        }
    }

    /// An entry that is written otherwise, or is on the list again.
    fn rewrite(
        &mut self,
        conn: &mut AnyConnection,
        row: &KeptRow,
        stored: &LicenceRow,
        entry: &ListEntry,
    ) -> AppResult<()> {
        let remark = entry.note();
        store::rewrite_licence(conn, &self.written(&stored.id, row, entry, &remark))?;
        let Some(organisation) = &stored.organisation_id else { return Ok(()) };
        self.follow(conn, stored, entry)?;
        let kind = match (row.change, stored.status, entry.status()) {
            (_, LicenceStatus::Licensed | LicenceStatus::Gone, LicenceStatus::Revoked) => "licence_revoked",
            (RowChange::New, _, LicenceStatus::Licensed) | (_, LicenceStatus::Revoked, LicenceStatus::Licensed) => {
                "licence_listed"
            }
            _ => "licence_changed",
        };
        tell_history(conn, kind, stored, &self.authority, organisation, self.now)
    }

    /// An entry that is no longer on the list.
    fn take_off(&mut self, conn: &mut AnyConnection, stored: &LicenceRow) -> AppResult<()> {
        store::mark_gone(conn, &stored.id, stored.status.once_gone(), self.snapshot.as_of)?;
        match &stored.organisation_id {
            Some(organisation) => tell_history(conn, "licence_gone", stored, &self.authority, organisation, self.now),
            None => Ok(()),
        }
    }

    /// An organisation that nobody has taken over follows the list: new names, addresses and numbers are taken on, a
    /// name the list no longer gives becomes a former one. One with members speaks for itself.
    fn follow(&self, conn: &mut AnyConnection, stored: &LicenceRow, entry: &ListEntry) -> AppResult<()> {
        let Some(id) = &stored.organisation_id else { return Ok(()) };
        let country = self.authority.country;
        super::matching::add_numbers(conn, id, country, entry)?;
        if !organisations::store::list_members(conn, id)?.is_empty() {
            return Ok(());
        }
        let before: ListEntry = serde_json::from_str(&stored.content).map_err(AppError::internal)?;
        let version = |conn: &mut AnyConnection| organisations::store::load(conn, id).map(|row| row.version);
        let stood = organisations::store::list_names(conn, id)?;
        let names = names_after(&stood, &before.organisation_names(country), &entry.organisation_names(country));
        if names != stood {
            let at = version(conn)?;
            organisations::actions::update_names(conn, &Actor::System, id, at, &names, self.now)?;
        }
        if before.addresses != entry.addresses {
            let stood = organisations::store::list_addresses(conn, id)?;
            let addresses = swapped(&stood, &addresses_of(&before), &addresses_of(entry));
            let at = version(conn)?;
            organisations::actions::update_addresses(conn, &Actor::System, id, at, &addresses, self.now)?;
        }
        if before.phone != entry.phone {
            let stood = organisations::store::list_channels(conn, id)?;
            let channels = swapped(&stood, &channels_of(&before, country), &channels_of(entry, country));
            let at = version(conn)?;
            organisations::actions::update_channels(conn, &Actor::System, id, at, &channels, self.now)?;
        }
        Ok(())
    }
}

/// The most names, addresses or channels an organisation keeps of a list.
const MOST_PARTS: usize = organisations::rules::MOST_ROWS;

/// The longest address an organisation keeps, in characters; a longer one stays with the licence alone.
const LONGEST_ADDRESS: usize = 500;

/// The addresses of an entry.
pub(super) fn addresses_of(entry: &ListEntry) -> Vec<Address> {
    let short = entry.addresses.iter().filter(|said| said.text.chars().count() <= LONGEST_ADDRESS);
    short.map(|said| Address { language: said.language, text: said.text.clone() }).collect()
}

/// The telephone numbers of an entry that can be read.
pub(super) fn channels_of(entry: &ListEntry, country: crate::base::Country) -> Vec<Channel> {
    use crate::licences::rules::phones;
    let phones = entry.phone.as_deref().map(|cell| phones::numbers_of(cell, country)).unwrap_or_default();
    let kind = organisations::rules::ChannelKind::Phone;
    phones.iter().take(MOST_PARTS).map(|phone| Channel { kind, value: phone.as_str().to_owned() }).collect()
}

/// What an organisation's names are when its entry changes: those of the new entry first, then what else stood; what
/// only the old entry gave is former.
fn names_after(stood: &[Name], before: &[Name], now: &[Name]) -> Vec<Name> {
    let mut names = now.to_vec();
    for name in stood {
        let is_listed_now = names.iter().any(|new| new.text == name.text && new.language == name.language);
        if is_listed_now || names.len() >= MOST_PARTS {
            continue;
        }
        let kind = if before.contains(name) { NameKind::Former } else { name.kind };
        names.push(Name { kind, ..name.clone() });
    }
    names
}

/// What stood, with the parts of the old entry replaced by those of the new one.
fn swapped<T: Clone + PartialEq>(stood: &[T], before: &[T], now: &[T]) -> Vec<T> {
    let mut parts = now.to_vec();
    for part in stood {
        if !before.contains(part) && !parts.contains(part) && parts.len() < MOST_PARTS {
            parts.push(part.clone());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;

    fn name(text: &str, kind: NameKind) -> Name {
        Name { text: text.into(), language: Language::En, kind }
    }

    #[test]
    fn a_name_the_list_no_longer_gives_becomes_a_former_one() {
        let stood = [name("Old Example", NameKind::Legal), name("Corner Shop", NameKind::Trading)];
        let before = [name("Old Example", NameKind::Legal)];
        let now = [name("New Example", NameKind::Legal)];
        assert_eq!(
            names_after(&stood, &before, &now),
            [
                name("New Example", NameKind::Legal),
                name("Old Example", NameKind::Former),
                name("Corner Shop", NameKind::Trading)
            ]
        );
        let again = names_after(&names_after(&stood, &before, &now), &now, &before);
        assert_eq!(again[0], name("Old Example", NameKind::Legal));
        assert_eq!(again[1], name("New Example", NameKind::Former));
        assert_eq!(again.len(), 3);
    }

    #[test]
    fn parts_of_the_old_entry_are_replaced_and_others_stay() {
        assert_eq!(swapped(&["own", "old"], &["old"], &["new"]), ["new", "own"]);
        assert_eq!(swapped(&["own", "new"], &[], &["new"]), ["new", "own"]);
    }
}
