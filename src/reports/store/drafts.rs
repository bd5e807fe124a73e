//! Drafts: sealed rows that only the cookie opens, gone after 24 hours or when whoever typed them leaves.

use crate::base::{ReportFileId, When};
use crate::db::AnyConnection;
use crate::db::schema::{report_draft_files, report_drafts};
use crate::error::{AppError, AppResult};
use crate::files::MediaType;
use diesel::prelude::*;

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_drafts)]
pub struct Draft {
    /// A digest of the cookie.
    pub id: String,
    /// What was typed, sealed.
    pub content: Vec<u8>,
    /// Whether the report was sent.
    pub is_sent: bool,
    /// When it goes: the end of an hour.
    pub expires_at: When,
    /// For saving.
    pub version: i32,
}

/// A file of a draft or a report, sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedFile {
    /// Its id.
    pub id: ReportFileId,
    /// What it is.
    pub media_type: MediaType,
    /// Its content, sealed.
    pub content: Vec<u8>,
}

/// A draft that has not gone.
///
/// # Errors
/// A database error.
pub fn find(conn: &mut AnyConnection, id: &str, now: When) -> QueryResult<Option<Draft>> {
    report_drafts::table
        .find(id)
        .filter(report_drafts::expires_at.gt(now))
        .select(Draft::as_select())
        .first(conn)
        .optional()
}

/// Writes a new draft.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, draft: &Draft) -> QueryResult<()> {
    diesel::insert_into(report_drafts::table).values(draft).execute(conn).map(|_| ())
}

/// Saves what was typed and counts the version up.
///
/// # Errors
/// `Stale` if it was saved since, or has gone.
pub fn save(conn: &mut AnyConnection, draft: &mut Draft) -> AppResult<()> {
    let known = draft.version;
    draft.version = known + 1;
    let row = report_drafts::table.find(&draft.id).filter(report_drafts::version.eq(known));
    let rows = diesel::update(row)
        .set((
            report_drafts::content.eq(&draft.content),
            report_drafts::is_sent.eq(draft.is_sent),
            report_drafts::expires_at.eq(draft.expires_at),
            report_drafts::version.eq(draft.version),
        ))
        .execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// The files of a draft.
///
/// # Errors
/// A database error.
pub fn list_files(conn: &mut AnyConnection, draft: &str) -> QueryResult<Vec<SealedFile>> {
    let rows: Vec<(ReportFileId, MediaType, Vec<u8>)> = report_draft_files::table
        .filter(report_draft_files::draft_id.eq(draft))
        .order(report_draft_files::id)
        .select((report_draft_files::id, report_draft_files::media_type, report_draft_files::content))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, media_type, content)| SealedFile { id, media_type, content }).collect())
}

/// How many files a draft has.
///
/// # Errors
/// A database error.
pub fn count_files(conn: &mut AnyConnection, draft: &str) -> QueryResult<i64> {
    report_draft_files::table.filter(report_draft_files::draft_id.eq(draft)).count().get_result(conn)
}

/// Adds a file to a draft.
///
/// # Errors
/// A database error.
pub fn insert_file(conn: &mut AnyConnection, draft: &str, file: &SealedFile) -> QueryResult<()> {
    diesel::insert_into(report_draft_files::table)
        .values((
            report_draft_files::id.eq(&file.id),
            report_draft_files::draft_id.eq(draft),
            report_draft_files::media_type.eq(file.media_type),
            report_draft_files::content.eq(&file.content),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Takes the files of a draft away.
///
/// # Errors
/// A database error.
pub fn delete_files(conn: &mut AnyConnection, draft: &str) -> QueryResult<()> {
    diesel::delete(report_draft_files::table.filter(report_draft_files::draft_id.eq(draft))).execute(conn).map(|_| ())
}

/// Takes a draft away, with its files.
///
/// # Errors
/// A database error.
pub fn delete(conn: &mut AnyConnection, id: &str) -> QueryResult<()> {
    delete_files(conn, id)?;
    diesel::delete(report_drafts::table.find(id)).execute(conn).map(|_| ())
}

/// Whether the time of some draft is over.
///
/// # Errors
/// A database error.
pub fn has_expired(conn: &mut AnyConnection, now: When) -> QueryResult<bool> {
    let old: i64 = report_drafts::table.filter(report_drafts::expires_at.le(now)).count().get_result(conn)?;
    Ok(old > 0)
}

/// Takes away the drafts whose time is over; at most so many in one go.
///
/// # Errors
/// A database error.
pub fn delete_expired(conn: &mut AnyConnection, now: When, most: i64) -> QueryResult<usize> {
    let old: Vec<String> = report_drafts::table
        .filter(report_drafts::expires_at.le(now))
        .order(report_drafts::id)
        .limit(most)
        .select(report_drafts::id)
        .load(conn)?;
    for id in &old {
        delete(conn, id)?;
    }
    Ok(old.len())
}
