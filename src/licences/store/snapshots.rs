//! Authorities and the dated snapshots of their lists.

use crate::base::{AccountId, AuthorityId, Country, SnapshotId, When, fold};
use crate::db::AnyConnection;
use crate::db::schema::{authorities, licence_snapshots};
use crate::licences::rules::{Counts, SnapshotEvent, SnapshotStatus, next_of_snapshot};
use crate::organisations::rules::OrganisationKind;
use chrono::NaiveDate;
use diesel::prelude::*;

/// An authority that publishes a list.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = authorities)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// Its country.
    pub country: Country,
    /// Its name as the first list gave it.
    pub name: String,
}

/// One dated snapshot of a list.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = licence_snapshots)]
pub struct Snapshot {
    /// Its id.
    pub id: SnapshotId,
    /// Whose list.
    pub authority_id: AuthorityId,
    /// Of which day.
    pub as_of: NaiveDate,
    /// What an organisation becomes that is not in the register yet.
    pub organisation_kind: OrganisationKind,
    /// How far it is.
    pub status: SnapshotStatus,
    /// The name of the file, for showing.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub digest: String,
    /// Pairs of theirs and ours, as JSON.
    pub column_mapping: String,
    /// Columns that are left out, as JSON.
    pub unknown_columns: String,
    /// Lines with something in them.
    pub rows_read: i32,
    /// New entries.
    pub rows_new: i32,
    /// Changed entries.
    pub rows_changed: i32,
    /// Entries of the last list that are not on this one.
    pub rows_gone: i32,
    /// Lines that are no entries.
    pub rows_bad: i32,
    /// Rows (read and gone) whose changes are made.
    pub rows_applied: i32,
    /// Who read it; nobody where the command line did.
    pub read_by: Option<AccountId>,
    /// When.
    pub read_at: When,
    /// Who had it applied.
    pub applied_by: Option<AccountId>,
    /// When it stood.
    pub applied_at: Option<When>,
    /// For saving.
    pub version: i32,
}

impl Snapshot {
    /// How many rows are to be gone through: those of the file, and the entries that are gone.
    pub const fn rows_to_apply(&self) -> i32 {
        self.rows_read + self.rows_gone
    }

    /// The counts it was read with.
    pub const fn counts(&self) -> Counts {
        Counts {
            read: self.rows_read,
            new: self.rows_new,
            changed: self.rows_changed,
            same: self.rows_read - self.rows_new - self.rows_changed - self.rows_bad,
            gone: self.rows_gone,
            bad: self.rows_bad,
        }
    }
}

/// The authority of a country whose name folds to the same.
///
/// # Errors
/// A database error.
pub fn find_authority(conn: &mut AnyConnection, country: Country, name: &str) -> QueryResult<Option<Authority>> {
    let folded = fold::fold(name);
    let all: Vec<Authority> = authorities::table
        .filter(authorities::country.eq(country))
        .order(authorities::id)
        .select(Authority::as_select())
        .load(conn)?;
    Ok(all.into_iter().find(|authority| fold::fold(&authority.name) == folded))
}

/// An authority; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_authority(conn: &mut AnyConnection, id: &AuthorityId) -> QueryResult<Authority> {
    authorities::table.find(id).select(Authority::as_select()).first(conn)
}

/// Enters an authority.
///
/// # Errors
/// A database error.
pub fn insert_authority(conn: &mut AnyConnection, country: Country, name: &str) -> QueryResult<Authority> {
    let authority = Authority { id: AuthorityId::new(), country, name: name.to_owned() };
    diesel::insert_into(authorities::table).values(&authority).execute(conn)?;
    Ok(authority)
}

/// Every authority, by country and name.
///
/// # Errors
/// A database error.
pub fn list_authorities(conn: &mut AnyConnection) -> QueryResult<Vec<Authority>> {
    authorities::table.order((authorities::country, authorities::name)).select(Authority::as_select()).load(conn)
}

/// Writes a snapshot down.
///
/// # Errors
/// A database error.
pub fn insert_snapshot(conn: &mut AnyConnection, snapshot: &Snapshot) -> QueryResult<()> {
    diesel::insert_into(licence_snapshots::table).values(snapshot).execute(conn).map(|_| ())
}

/// A snapshot; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_snapshot(conn: &mut AnyConnection, id: &SnapshotId) -> QueryResult<Snapshot> {
    licence_snapshots::table.find(id).select(Snapshot::as_select()).first(conn)
}

/// The snapshot that stands for an authority: the newest applied one.
///
/// # Errors
/// A database error.
pub fn find_last_applied(conn: &mut AnyConnection, authority: &AuthorityId) -> QueryResult<Option<Snapshot>> {
    licence_snapshots::table
        .filter(
            licence_snapshots::authority_id.eq(authority).and(licence_snapshots::status.eq(SnapshotStatus::Applied)),
        )
        .order((licence_snapshots::as_of.desc(), licence_snapshots::applied_at.desc(), licence_snapshots::id.desc()))
        .select(Snapshot::as_select())
        .first(conn)
        .optional()
}

/// The snapshot of an authority that is being applied.
///
/// # Errors
/// A database error.
pub fn find_applying(conn: &mut AnyConnection, authority: &AuthorityId) -> QueryResult<Option<Snapshot>> {
    licence_snapshots::table
        .filter(
            licence_snapshots::authority_id.eq(authority).and(licence_snapshots::status.eq(SnapshotStatus::Applying)),
        )
        .select(Snapshot::as_select())
        .first(conn)
        .optional()
}

/// The same file, read and not applied yet.
///
/// # Errors
/// A database error.
pub fn find_waiting(conn: &mut AnyConnection, like: &Snapshot) -> QueryResult<Option<Snapshot>> {
    licence_snapshots::table
        .filter(
            licence_snapshots::authority_id
                .eq(&like.authority_id)
                .and(licence_snapshots::status.eq(SnapshotStatus::Read)),
        )
        .filter(licence_snapshots::digest.eq(&like.digest).and(licence_snapshots::as_of.eq(like.as_of)))
        .filter(licence_snapshots::column_mapping.eq(&like.column_mapping))
        .filter(licence_snapshots::organisation_kind.eq(like.organisation_kind))
        .order(licence_snapshots::id.desc())
        .select(Snapshot::as_select())
        .first(conn)
        .optional()
}

/// Snapshots that wait for a person or are being applied, newest first.
///
/// # Errors
/// A database error.
pub fn list_open_snapshots(conn: &mut AnyConnection) -> QueryResult<Vec<Snapshot>> {
    licence_snapshots::table
        .filter(licence_snapshots::status.eq_any([SnapshotStatus::Read, SnapshotStatus::Applying]))
        .order((licence_snapshots::read_at.desc(), licence_snapshots::id.desc()))
        .select(Snapshot::as_select())
        .load(conn)
}

/// Puts away every other snapshot of an authority that is not applied: it was compared with what no longer stands.
///
/// # Errors
/// A database error.
pub fn discard_others(conn: &mut AnyConnection, snapshot: &Snapshot) -> QueryResult<()> {
    let overtaken =
        SnapshotStatus::ALL.iter().filter(|status| next_of_snapshot(**status, SnapshotEvent::Overtake).is_ok());
    diesel::update(
        licence_snapshots::table
            .filter(licence_snapshots::authority_id.eq(&snapshot.authority_id))
            .filter(licence_snapshots::id.ne(&snapshot.id))
            .filter(licence_snapshots::status.eq_any(overtaken)),
    )
    .set(licence_snapshots::status.eq(SnapshotStatus::Discarded))
    .execute(conn)
    .map(|_| ())
}

/// Saves how far a snapshot is; `false` if somebody saved first.
///
/// # Errors
/// A database error.
pub fn save_status(conn: &mut AnyConnection, snapshot: &Snapshot) -> QueryResult<bool> {
    let saved = diesel::update(
        licence_snapshots::table
            .filter(licence_snapshots::id.eq(&snapshot.id).and(licence_snapshots::version.eq(snapshot.version))),
    )
    .set((
        licence_snapshots::status.eq(snapshot.status),
        licence_snapshots::applied_by.eq(&snapshot.applied_by),
        licence_snapshots::applied_at.eq(snapshot.applied_at),
        licence_snapshots::version.eq(snapshot.version + 1),
    ))
    .execute(conn)?;
    Ok(saved == 1)
}

/// Saves how many rows are applied.
///
/// # Errors
/// A database error.
pub fn save_progress(conn: &mut AnyConnection, id: &SnapshotId, rows_applied: i32) -> QueryResult<()> {
    diesel::update(licence_snapshots::table.find(id))
        .set(licence_snapshots::rows_applied.eq(rows_applied))
        .execute(conn)
        .map(|_| ())
}

/// What an organisation becomes that the newest list of an authority brings.
///
/// # Errors
/// A database error.
pub fn kind_of_last_list(conn: &mut AnyConnection, authority: &AuthorityId) -> QueryResult<OrganisationKind> {
    let kind = licence_snapshots::table
        .filter(licence_snapshots::authority_id.eq(authority))
        .filter(licence_snapshots::status.eq_any([SnapshotStatus::Applying, SnapshotStatus::Applied]))
        .order((licence_snapshots::as_of.desc(), licence_snapshots::read_at.desc(), licence_snapshots::id.desc()))
        .select(licence_snapshots::organisation_kind)
        .first(conn)
        .optional()?;
    Ok(kind.unwrap_or(OrganisationKind::AgencyOfOrigin))
}
