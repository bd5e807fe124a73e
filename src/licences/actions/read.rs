//! Reading a list: the file is compared with what stands and kept as a snapshot; nothing of the register changes.

use super::BLOCK;
use crate::base::{Actor, SnapshotId, When, digest_hex};
use crate::db::{AnyConnection, Db};
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::licences::rules::{
    ComparedRow, Counts, LicenceRefusal, ListSource, Mapping, OfficialList, SnapshotEvent, SnapshotStatus, compare,
    may_keep_lists, next_of_snapshot, read,
};
use crate::licences::store::{self, Authority, Snapshot};

/// A list whose file could be read.
#[derive(Clone, Debug)]
pub struct ListFile {
    /// Whose list, of which day.
    pub source: ListSource,
    /// The file's name, for showing.
    pub name: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// Its columns and lines.
    pub list: OfficialList,
}

impl ListFile {
    /// Reads a file. No database is needed, so that a wrong file is refused before anything is opened.
    ///
    /// # Errors
    /// If the file as a whole cannot be read.
    pub fn read(source: ListSource, name: &str, bytes: &[u8], mapping: &Mapping) -> Result<Self, LicenceRefusal> {
        let list = read(bytes, mapping)?;
        let name = name.chars().filter(|letter| !letter.is_control()).take(120).collect();
        Ok(Self { source, name, digest: digest_hex(bytes), list })
    }

    fn snapshot(&self, authority: &Authority, rows: &[ComparedRow], actor: &Actor, now: When) -> AppResult<Snapshot> {
        let counts = Counts::of(rows);
        Ok(Snapshot {
            id: SnapshotId::new(),
            authority_id: authority.id.clone(),
            as_of: self.source.as_of,
            organisation_kind: self.source.kind,
            status: SnapshotStatus::Reading,
            file_name: self.name.clone(),
            digest: self.digest.clone(),
            column_mapping: serde_json::to_string(&self.list.columns.pairs()).map_err(AppError::internal)?,
            unknown_columns: serde_json::to_string(&self.list.columns.unknown).map_err(AppError::internal)?,
            rows_read: counts.read,
            rows_new: counts.new,
            rows_changed: counts.changed,
            rows_gone: counts.gone,
            rows_bad: counts.bad,
            rows_applied: 0,
            read_by: actor.account().cloned(),
            read_at: now,
            applied_by: None,
            applied_at: None,
            version: 1,
        })
    }
}

/// What reading a list came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The same file with the same columns stands already: nothing changes and nothing was written.
    Unchanged(SnapshotId),
    /// The same file is being applied.
    BeingApplied(SnapshotId),
    /// It is compared and waits to be applied or put away.
    Waiting(SnapshotId),
}

/// What a list would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preview {
    /// The same file with the same columns stands already.
    Unchanged,
    /// The same file is being applied.
    BeingApplied,
    /// These rows.
    Rows(Vec<ComparedRow>),
}

/// What a list would change, without writing anything.
///
/// # Errors
/// If the list may not be read now, or a database error.
pub fn preview(conn: &mut AnyConnection, file: &ListFile) -> AppResult<Preview> {
    let authority = store::find_authority(conn, file.source.country, &file.source.authority)?;
    Ok(match stands(conn, file, authority.as_ref())? {
        Standing::Same(_) => Preview::Unchanged,
        Standing::Applying(_) => Preview::BeingApplied,
        Standing::Compared(rows) => Preview::Rows(rows),
    })
}

/// How a list stands to what is known of its authority.
enum Standing {
    Same(SnapshotId),
    Applying(SnapshotId),
    Compared(Vec<ComparedRow>),
}

fn stands(conn: &mut AnyConnection, file: &ListFile, authority: Option<&Authority>) -> AppResult<Standing> {
    let Some(authority) = authority else {
        let rows = compare(&file.list, &std::collections::HashMap::new()).map_err(AppError::internal)?;
        return Ok(Standing::Compared(rows));
    };
    let columns = serde_json::to_string(&file.list.columns.pairs()).map_err(AppError::internal)?;
    let is_this = |other: &Snapshot| other.digest == file.digest && other.column_mapping == columns;
    if let Some(applying) = store::find_applying(conn, &authority.id)? {
        let same = is_this(&applying) && applying.as_of == file.source.as_of;
        return if same { Ok(Standing::Applying(applying.id)) } else { Err(LicenceRefusal::BeingApplied.into()) };
    }
    if let Some(last) = store::find_last_applied(conn, &authority.id)? {
        if is_this(&last) {
            return Ok(Standing::Same(last.id));
        }
        if file.source.as_of < last.as_of {
            let (as_of, applied) = (file.source.as_of, last.as_of);
            return Err(LicenceRefusal::OlderThanApplied { as_of, applied }.into());
        }
    }
    let known = store::known_entries(conn, &authority.id)?;
    Ok(Standing::Compared(compare(&file.list, &known).map_err(AppError::internal)?))
}

/// What the first transaction of reading found.
enum Begun {
    Done(Reading),
    Rows(Box<Snapshot>, Vec<ComparedRow>),
}

/// Reads a list: compares it and keeps the comparison, in blocks of rows. `tell` hears how many rows of how many are
/// kept.
///
/// # Errors
/// `NotAllowed`, a refusal of the rules, or a database error.
pub fn read_list(
    db: &Db,
    actor: &Actor,
    file: &ListFile,
    now: When,
    tell: impl Fn(usize, usize),
) -> AppResult<Reading> {
    let (snapshot, rows) = match db.write_here(|conn| begin(conn, actor, file, now))? {
        Begun::Done(reading) => return Ok(reading),
        Begun::Rows(snapshot, rows) => (snapshot, rows),
    };
    let mut kept = 0;
    for block in rows.chunks(BLOCK) {
        db.write_here(|conn| Ok(store::insert_rows(conn, &snapshot.id, block)?))?;
        kept += block.len();
        tell(kept, rows.len());
    }
    db.write_here(|conn| finish(conn, actor, &snapshot.id, now))?;
    Ok(Reading::Waiting(snapshot.id))
}

fn begin(conn: &mut AnyConnection, actor: &Actor, file: &ListFile, now: When) -> AppResult<Begun> {
    if !may_keep_lists(actor) {
        return Err(AppError::NotAllowed);
    }
    let known = store::find_authority(conn, file.source.country, &file.source.authority)?;
    let rows = match stands(conn, file, known.as_ref())? {
        Standing::Same(id) => return Ok(Begun::Done(Reading::Unchanged(id))),
        Standing::Applying(id) => return Ok(Begun::Done(Reading::BeingApplied(id))),
        Standing::Compared(rows) => rows,
    };
    let authority = match known {
        Some(authority) => authority,
        None => store::insert_authority(conn, file.source.country, &file.source.authority)?,
    };
    let snapshot = file.snapshot(&authority, &rows, actor, now)?;
    if let Some(waiting) = store::find_waiting(conn, &snapshot)? {
        return Ok(Begun::Done(Reading::Waiting(waiting.id)));
    }
    store::insert_snapshot(conn, &snapshot)?;
    Ok(Begun::Rows(Box::new(snapshot), rows))
}

fn finish(conn: &mut AnyConnection, actor: &Actor, id: &SnapshotId, now: When) -> AppResult<()> {
    let mut snapshot = store::load_snapshot(conn, id)?;
    snapshot.status = next_of_snapshot(snapshot.status, SnapshotEvent::FinishReading)?;
    if !store::save_status(conn, &snapshot)? {
        return Err(AppError::Stale);
    }
    let entry = Entry::about("licence_list_read", "licence_list", id.as_str()).to(snapshot.status.as_str());
    history::append(conn, actor, &entry, now)
}
