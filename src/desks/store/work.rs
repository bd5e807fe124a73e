//! Work that runs by itself, and letters, as their tables stand.

use crate::base::When;
use crate::db::AnyConnection;
use crate::db::schema::{due_work, outbox};
use chrono::Duration;
use diesel::prelude::*;

/// Which work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkKind {
    /// It failed at least once and will be tried again.
    Failed,
    /// It waits for its time.
    Waiting,
    /// It is done.
    Done,
}

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct WorkRow {
    /// What is to be done.
    pub kind: String,
    /// With which thing.
    pub subject_id: String,
    /// When it falls due.
    pub due_at: When,
    /// When it was done.
    pub done_at: Option<When>,
    /// How often it failed.
    pub attempts: i32,
    /// When it is tried next.
    pub retry_at: When,
    /// What went wrong the last time.
    pub last_error: Option<String>,
}

/// Work of one kind: what waits by its time, what is done newest first.
///
/// # Errors
/// A database error.
pub fn list_work(conn: &mut AnyConnection, which: WorkKind, most: i64) -> QueryResult<Vec<WorkRow>> {
    let columns = (
        due_work::kind,
        due_work::subject_id,
        due_work::due_at,
        due_work::done_at,
        due_work::attempts,
        due_work::retry_at,
        due_work::last_error,
    );
    let all = due_work::table.select(columns).limit(most);
    match which {
        WorkKind::Failed => all
            .filter(due_work::done_at.is_null().and(due_work::attempts.gt(0)))
            .order((due_work::retry_at, due_work::id))
            .load(conn),
        WorkKind::Waiting => all
            .filter(due_work::done_at.is_null().and(due_work::attempts.eq(0)))
            .order((due_work::due_at, due_work::id))
            .load(conn),
        WorkKind::Done => all
            .filter(due_work::done_at.is_not_null())
            .order((due_work::done_at.desc(), due_work::id.desc()))
            .load(conn),
    }
}

/// Letters in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LetterCounts {
    /// Not yet sent.
    pub waiting: i64,
    /// Given up after many tries.
    pub given_up: i64,
    /// Sent in the last 24 hours.
    pub sent_today: i64,
}

/// How the letters stand.
///
/// # Errors
/// A database error.
pub fn count_letters(conn: &mut AnyConnection, now: When) -> QueryResult<LetterCounts> {
    let waiting = outbox::table.filter(outbox::sent_at.is_null().and(outbox::given_up_at.is_null()));
    let since = now + Duration::hours(-24);
    Ok(LetterCounts {
        waiting: waiting.count().get_result(conn)?,
        given_up: outbox::table.filter(outbox::given_up_at.is_not_null()).count().get_result(conn)?,
        sent_today: outbox::table.filter(outbox::sent_at.gt(since)).count().get_result(conn)?,
    })
}
