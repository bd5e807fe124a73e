//! The rows of evidence files; the only writer of the table `files`.

use super::{MediaType, Stored};
use crate::base::{AccountId, FileId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::files;
use diesel::prelude::*;

/// A file as the database knows it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = files)]
pub struct FileRow {
    /// Its id, and its name on disk.
    pub id: FileId,
    /// What it belongs to: a plain kind, such as `application`.
    pub owner_kind: String,
    /// The owner's id.
    pub owner_id: String,
    /// The organisation whose evidence it is, if any.
    pub organisation_id: Option<OrganisationId>,
    /// What it is.
    pub media_type: MediaType,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
    /// The uploader's name for it, cleaned.
    pub original_name: String,
    /// Who handed it in; nobody, for files of the system.
    pub uploaded_by: Option<AccountId>,
    /// When.
    pub uploaded_at: When,
    /// When it was taken back, if it was.
    pub removed_at: Option<When>,
}

/// Writes the row of a file whose bytes are on disk.
///
/// # Errors
/// If the database refuses it.
pub fn insert(
    conn: &mut AnyConnection,
    stored: &Stored,
    owner_kind: &str,
    owner_id: &str,
    organisation: Option<&OrganisationId>,
    by: Option<&AccountId>,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(files::table)
        .values((
            files::id.eq(&stored.id),
            files::owner_kind.eq(owner_kind),
            files::owner_id.eq(owner_id),
            files::organisation_id.eq(organisation),
            files::media_type.eq(stored.media_type),
            files::size.eq(stored.size),
            files::digest.eq(&stored.digest),
            files::original_name.eq(&stored.original_name),
            files::uploaded_by.eq(by),
            files::uploaded_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

/// The files of an owner that were not taken back, in the order they came.
///
/// # Errors
/// If the database is out of reach.
pub fn list_for(conn: &mut AnyConnection, owner_kind: &str, owner_id: &str) -> QueryResult<Vec<FileRow>> {
    files::table
        .filter(files::owner_kind.eq(owner_kind))
        .filter(files::owner_id.eq(owner_id))
        .filter(files::removed_at.is_null())
        .order((files::uploaded_at, files::id))
        .select(FileRow::as_select())
        .load(conn)
}

/// A file that was not taken back.
///
/// # Errors
/// If the database is out of reach.
pub fn find(conn: &mut AnyConnection, id: &FileId) -> QueryResult<Option<FileRow>> {
    files::table.find(id).filter(files::removed_at.is_null()).select(FileRow::as_select()).first(conn).optional()
}

/// Gives a file to another owner, such as one uploaded before its owner was made.
///
/// # Errors
/// `NotFound` if there is no such file or it was taken back.
pub fn move_to(conn: &mut AnyConnection, id: &FileId, owner_kind: &str, owner_id: &str) -> QueryResult<()> {
    let moved = diesel::update(files::table.find(id).filter(files::removed_at.is_null()))
        .set((files::owner_kind.eq(owner_kind), files::owner_id.eq(owner_id)))
        .execute(conn)?;
    if moved == 0 { Err(diesel::result::Error::NotFound) } else { Ok(()) }
}

/// Takes a file back: it is no longer listed, and its bytes go 30 days later.
///
/// # Errors
/// `NotFound` if there is no such file or it was taken back before.
pub fn mark_removed(conn: &mut AnyConnection, id: &FileId, now: When) -> QueryResult<()> {
    let marked = diesel::update(files::table.find(id).filter(files::removed_at.is_null()))
        .set(files::removed_at.eq(now))
        .execute(conn)?;
    if marked == 0 { Err(diesel::result::Error::NotFound) } else { Ok(()) }
}

/// Those of these ids whose bytes nobody needs: they have no row, or were taken back before an instant.
///
/// # Errors
/// If the database is out of reach.
pub fn without_use(conn: &mut AnyConnection, ids: Vec<FileId>, removed_before: When) -> QueryResult<Vec<FileId>> {
    let mut useless = Vec::new();
    for id in ids {
        let row: Option<Option<When>> = files::table.find(&id).select(files::removed_at).first(conn).optional()?;
        let is_needed = row.is_some_and(|removed_at| removed_at.is_none_or(|at| at >= removed_before));
        if !is_needed {
            useless.push(id);
        }
    }
    Ok(useless)
}
