//! Closing a task by hand; and, in `help`, keeping the directory.

pub mod help;

use crate::base::{Actor, TaskId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::referrals::rules::may_close;
use crate::referrals::store;

/// Closes a task, with a note of what was done about it.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn finish(conn: &mut AnyConnection, actor: &Actor, id: &TaskId, note: &str, now: When) -> AppResult<()> {
    let account = actor.account().ok_or(AppError::SignInNeeded)?;
    let task = store::load(conn, id)?;
    may_close(actor, &task.kind, task.role, task.done_at.is_some())?;
    store::finish(conn, id, account, now)?;
    let mut entry = Entry::about("task_done", "task", task.id.as_str()).because(&task.kind).note(note);
    entry.organisation = task.organisation_id.as_ref();
    entry.case = task.case_id.as_ref();
    history::append(conn, actor, &entry, now)
}
