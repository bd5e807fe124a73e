//! Work that falls due: rows written with the change that causes them, done later by `jobs`. The only writer of
//! `due_work`.

use crate::base::{When, WorkId};
use crate::db::AnyConnection;
use crate::db::schema::due_work;
use crate::error::{AppError, AppResult};
use chrono::Duration;
use diesel::prelude::*;
use serde_json::Value;

/// Work for later.
#[derive(Clone, Debug)]
pub struct DueWork<'a> {
    /// What is to be done; a word `jobs` knows.
    pub kind: &'static str,
    /// With which thing.
    pub subject_id: &'a str,
    /// What else it needs: plain fields.
    pub fields: Value,
    /// When.
    pub due_at: When,
}

/// Work that waits.
#[derive(Clone, Debug, Queryable)]
pub struct WaitingWork {
    /// Its id.
    pub id: WorkId,
    /// What is to be done.
    pub kind: String,
    /// With which thing.
    pub subject_id: String,
    /// What else it needs, as JSON.
    pub fields: String,
    /// When it fell due.
    pub due_at: When,
    /// How often it was tried.
    pub attempts: i32,
}

impl WaitingWork {
    /// A plain field of the work.
    pub fn field(&self, name: &str) -> Option<String> {
        let fields: Value = serde_json::from_str(&self.fields).ok()?;
        fields.get(name)?.as_str().map(str::to_owned)
    }
}

/// Writes down work for later. The same work for the same instant is written once.
///
/// # Errors
/// A database error.
pub fn schedule(conn: &mut AnyConnection, work: &DueWork<'_>, now: When) -> AppResult<()> {
    let same = due_work::table.filter(
        due_work::kind
            .eq(work.kind)
            .and(due_work::subject_id.eq(work.subject_id))
            .and(due_work::due_at.eq(work.due_at)),
    );
    let known: i64 = same.count().get_result(conn)?;
    if known > 0 {
        return Ok(());
    }
    diesel::insert_into(due_work::table)
        .values((
            due_work::id.eq(WorkId::beside(now)),
            due_work::kind.eq(work.kind),
            due_work::subject_id.eq(work.subject_id),
            due_work::fields.eq(serde_json::to_string(&work.fields).map_err(AppError::internal)?),
            due_work::due_at.eq(work.due_at),
            due_work::created_at.eq(now),
            due_work::attempts.eq(0),
            due_work::retry_at.eq(work.due_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// When the next piece of work is due: at once, if that has passed; `None` if none waits.
///
/// # Errors
/// A database error.
pub fn next_due(conn: &mut AnyConnection) -> QueryResult<Option<When>> {
    let waiting = due_work::table.filter(due_work::done_at.is_null());
    waiting.select(diesel::dsl::min(due_work::retry_at)).first(conn)
}

/// The next piece of work that is due, oldest first; none is `None`.
///
/// # Errors
/// A database error.
pub fn take_due(conn: &mut AnyConnection, now: When) -> QueryResult<Option<WaitingWork>> {
    due_work::table
        .filter(due_work::done_at.is_null().and(due_work::retry_at.le(now)))
        .order((due_work::retry_at, due_work::id))
        .select((
            due_work::id,
            due_work::kind,
            due_work::subject_id,
            due_work::fields,
            due_work::due_at,
            due_work::attempts,
        ))
        .first(conn)
        .optional()
}

/// Marks work as done, in the transaction that did it.
///
/// # Errors
/// A database error.
pub fn finish_work(conn: &mut AnyConnection, id: &WorkId, now: When) -> QueryResult<()> {
    diesel::update(due_work::table.find(id)).set(due_work::done_at.eq(now)).execute(conn).map(|_| ())
}

/// Puts failed work back with a growing pause: 1, 2, 4 … minutes, at most 6 hours.
///
/// # Errors
/// A database error.
pub fn work_failed(conn: &mut AnyConnection, work: &WaitingWork, error: &str, now: When) -> QueryResult<()> {
    let minutes = 1_i64 << work.attempts.clamp(0, 9);
    let pause = Duration::minutes(minutes.min(360));
    diesel::update(due_work::table.find(&work.id))
        .set((
            due_work::attempts.eq(work.attempts + 1),
            due_work::retry_at.eq(now + pause),
            due_work::last_error.eq(error.chars().take(500).collect::<String>()),
        ))
        .execute(conn)
        .map(|_| ())
}
