//! Drafts: what is typed is kept for 24 hours under a key that only the cookie holds.

use crate::base::{ReportFileId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::MediaType;
use crate::keys::{DraftKey, opened, sealed, sealed_file};
use crate::reports::rules::{MOST_FILES, Told};
use crate::reports::store::drafts::{self, Draft, SealedFile};
use bytes::Bytes;
use chrono::Duration;

/// For how many hours a draft is kept; until the end of the last one, so that its row tells no minute.
const HOURS: i64 = 24;

/// A draft that is being typed.
#[derive(Clone, Debug)]
pub struct Typing {
    /// Its row.
    pub(super) row: Draft,
    /// What was typed so far.
    pub told: Told,
    /// How many files it has.
    pub files: i64,
}

impl Typing {
    /// Whether the report was sent, and only the receipt is left.
    pub const fn is_sent(&self) -> bool {
        self.row.is_sent
    }
}

/// The draft of a cookie; `None` if there is none, or its time is over.
///
/// # Errors
/// A database error.
pub fn find_typing(conn: &mut AnyConnection, key: &DraftKey, now: When) -> AppResult<Option<Typing>> {
    let Some(row) = drafts::find(conn, &key.id(), now)? else { return Ok(None) };
    let told = opened(key.sealing(), &row.id, &row.content)?;
    let files = drafts::count_files(conn, &row.id)?;
    Ok(Some(Typing { row, told, files }))
}

fn need(conn: &mut AnyConnection, key: &DraftKey, now: When) -> AppResult<Typing> {
    find_typing(conn, key, now)?.ok_or(AppError::NotFound)
}

/// Begins a draft with the first answer.
///
/// # Errors
/// A database error.
pub fn begin(conn: &mut AnyConnection, key: &DraftKey, told: &Told, now: When) -> AppResult<()> {
    let id = key.id();
    let content = sealed(key.sealing(), &id, told)?;
    let expires_at = (now + Duration::hours(HOURS - 1)).end_of_hour();
    Ok(drafts::insert(conn, &Draft { id, content, is_sent: false, expires_at, version: 1 })?)
}

/// Keeps what was typed on one page: `change` is given what stands there now.
///
/// # Errors
/// `NotFound` if the draft's time is over; a database error.
pub fn keep(conn: &mut AnyConnection, key: &DraftKey, now: When, change: impl FnOnce(&mut Told)) -> AppResult<Told> {
    let mut typing = need(conn, key, now)?;
    if typing.is_sent() {
        return Ok(typing.told);
    }
    change(&mut typing.told);
    typing.row.content = sealed(key.sealing(), &typing.row.id, &typing.told)?;
    drafts::save(conn, &mut typing.row)?;
    Ok(typing.told)
}

/// Whoever sent the report says that the receipt is saved; it is shown once more, and then the draft goes.
///
/// # Errors
/// `NotFound` if the draft's time is over; a database error.
pub fn mark_saved(conn: &mut AnyConnection, key: &DraftKey, now: When) -> AppResult<()> {
    let mut typing = need(conn, key, now)?;
    typing.told.is_saved = true;
    typing.row.content = sealed(key.sealing(), &typing.row.id, &typing.told)?;
    drafts::save(conn, &mut typing.row)
}

/// Adds files to a draft, as many as still fit.
///
/// # Errors
/// `NotFound` if the draft's time is over; a database error.
pub fn add_draft_files(
    conn: &mut AnyConnection,
    key: &DraftKey,
    files: &[(MediaType, Bytes)],
    now: When,
) -> AppResult<()> {
    let typing = need(conn, key, now)?;
    let room = usize::try_from(MOST_FILES - typing.files).unwrap_or(0);
    for (media_type, bytes) in files.iter().take(room).filter(|_| !typing.is_sent()) {
        let id = ReportFileId::random();
        let content = sealed_file(key.sealing(), id.as_str(), bytes)?;
        drafts::insert_file(conn, &typing.row.id, &SealedFile { id, media_type: *media_type, content })?;
    }
    Ok(())
}

/// Takes the files of a draft away.
///
/// # Errors
/// A database error.
pub fn drop_draft_files(conn: &mut AnyConnection, key: &DraftKey) -> AppResult<()> {
    Ok(drafts::delete_files(conn, &key.id())?)
}

/// Takes a draft away: nothing of it stays.
///
/// # Errors
/// A database error.
pub fn leave(conn: &mut AnyConnection, key: &DraftKey) -> AppResult<()> {
    Ok(drafts::delete(conn, &key.id())?)
}
