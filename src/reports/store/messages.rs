//! Messages, notes and files of reports, all sealed with the report's key.

use super::drafts::SealedFile;
use crate::base::{AccountId, ReportFileId, ReportId, ReportMessageId};
use crate::db::AnyConnection;
use crate::db::schema::{report_files, report_messages};
use crate::files::MediaType;
use crate::reports::rules::Author;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A message or note as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_messages)]
pub struct Message {
    /// Its id; tells no instant.
    pub id: ReportMessageId,
    /// Of which report.
    pub report_id: ReportId,
    /// Its place in the thread, from 1.
    pub place: i32,
    /// Who wrote it.
    pub author: Author,
    /// Which of the staff.
    pub by_account: Option<AccountId>,
    /// The day.
    pub sent_on: NaiveDate,
    /// Its text, sealed.
    pub content: Vec<u8>,
}

/// The thread of a report, in its order, notes among it.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, report: &ReportId) -> QueryResult<Vec<Message>> {
    report_messages::table
        .filter(report_messages::report_id.eq(report))
        .order(report_messages::place)
        .select(Message::as_select())
        .load(conn)
}

/// Who wrote last to the other side; notes do not count.
///
/// # Errors
/// A database error.
pub fn last_author(conn: &mut AnyConnection, report: &ReportId) -> QueryResult<Option<Author>> {
    report_messages::table
        .filter(report_messages::report_id.eq(report).and(report_messages::author.ne(Author::Note)))
        .order(report_messages::place.desc())
        .select(report_messages::author)
        .first(conn)
        .optional()
}

/// The next place in a thread.
///
/// # Errors
/// A database error.
pub fn next_place(conn: &mut AnyConnection, report: &ReportId) -> QueryResult<i32> {
    let last: Option<i32> = report_messages::table
        .filter(report_messages::report_id.eq(report))
        .select(diesel::dsl::max(report_messages::place))
        .first(conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Adds a message.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, message: &Message) -> QueryResult<()> {
    diesel::insert_into(report_messages::table).values(message).execute(conn).map(|_| ())
}

/// Puts a message with its translation in its place.
///
/// # Errors
/// A database error.
pub fn replace_content(conn: &mut AnyConnection, id: &ReportMessageId, content: &[u8]) -> QueryResult<()> {
    diesel::update(report_messages::table.find(id)).set(report_messages::content.eq(content)).execute(conn).map(|_| ())
}

/// Which files a report has.
///
/// # Errors
/// A database error.
pub fn list_files(conn: &mut AnyConnection, report: &ReportId) -> QueryResult<Vec<(ReportFileId, MediaType)>> {
    report_files::table
        .filter(report_files::report_id.eq(report))
        .order(report_files::id)
        .select((report_files::id, report_files::media_type))
        .load(conn)
}

/// A file of a report.
///
/// # Errors
/// A database error; `NotFound` if the report has no such file.
pub fn load_file(conn: &mut AnyConnection, report: &ReportId, id: &ReportFileId) -> QueryResult<SealedFile> {
    let row = report_files::table.find(id).filter(report_files::report_id.eq(report));
    let (media_type, content) = row.select((report_files::media_type, report_files::content)).first(conn)?;
    Ok(SealedFile { id: id.clone(), media_type, content })
}

/// Adds a file to a report.
///
/// # Errors
/// A database error.
pub fn insert_file(conn: &mut AnyConnection, report: &ReportId, file: &SealedFile) -> QueryResult<()> {
    diesel::insert_into(report_files::table)
        .values((
            report_files::id.eq(&file.id),
            report_files::report_id.eq(report),
            report_files::media_type.eq(file.media_type),
            report_files::content.eq(&file.content),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Deletes messages and files at the end of retention.
///
/// # Errors
/// A database error.
pub fn delete_all(conn: &mut AnyConnection, report: &ReportId) -> QueryResult<()> {
    diesel::delete(report_messages::table.filter(report_messages::report_id.eq(report))).execute(conn)?;
    diesel::delete(report_files::table.filter(report_files::report_id.eq(report))).execute(conn).map(|_| ())
}
