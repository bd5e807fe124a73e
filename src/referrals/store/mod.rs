//! The only writer of `tasks` and, in `help`, of the directory.

pub mod help;

use crate::base::{AccountId, CaseId, OrganisationId, Role, TaskId, When};
use crate::db::AnyConnection;
use crate::db::schema::tasks;
use diesel::prelude::*;

/// A task for whoever holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = tasks)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// What is to be done; its words are under `task-…` in the office catalogue.
    pub kind: String,
    /// What kind of thing it is about.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: String,
    /// Whose.
    pub organisation_id: Option<OrganisationId>,
    /// In which case.
    pub case_id: Option<CaseId>,
    /// Who may do it.
    pub role: Role,
    /// Whether it burns.
    pub is_urgent: bool,
    /// Until when.
    pub due_at: When,
    /// Since when.
    pub created_at: When,
    /// When it was done.
    pub done_at: Option<When>,
    /// By whom; nobody where an event did it.
    pub done_by: Option<AccountId>,
}

/// A task as an action asks for it.
#[derive(Clone, Debug)]
pub struct NewTask<'a> {
    /// What is to be done.
    pub kind: &'static str,
    /// What kind of thing it is about.
    pub subject_kind: &'static str,
    /// Which one.
    pub subject_id: &'a str,
    /// Whose.
    pub organisation: Option<&'a OrganisationId>,
    /// In which case.
    pub case: Option<&'a CaseId>,
    /// Who may do it.
    pub role: Role,
    /// Whether it burns.
    pub is_urgent: bool,
    /// Until when.
    pub due_at: When,
}

/// Opens a task, unless the same one is open.
///
/// # Errors
/// A database error.
pub fn open_task(conn: &mut AnyConnection, task: &NewTask<'_>, now: When) -> QueryResult<()> {
    let same: i64 = tasks::table
        .filter(tasks::kind.eq(task.kind).and(tasks::subject_kind.eq(task.subject_kind)))
        .filter(tasks::subject_id.eq(task.subject_id).and(tasks::done_at.is_null()))
        .count()
        .get_result(conn)?;
    if same > 0 {
        return Ok(());
    }
    // One that was opened and closed within this very instant is opened again.
    let reopened = diesel::update(
        tasks::table
            .filter(tasks::kind.eq(task.kind).and(tasks::subject_kind.eq(task.subject_kind)))
            .filter(tasks::subject_id.eq(task.subject_id).and(tasks::created_at.eq(now))),
    )
    .set((tasks::done_at.eq(None::<When>), tasks::done_by.eq(None::<AccountId>), tasks::due_at.eq(task.due_at)))
    .execute(conn)?;
    if reopened > 0 {
        return Ok(());
    }
    let row = Task {
        id: TaskId::beside(now),
        kind: task.kind.to_owned(),
        subject_kind: task.subject_kind.to_owned(),
        subject_id: task.subject_id.to_owned(),
        organisation_id: task.organisation.cloned(),
        case_id: task.case.cloned(),
        role: task.role,
        is_urgent: task.is_urgent,
        due_at: task.due_at,
        created_at: now,
        done_at: None,
        done_by: None,
    };
    diesel::insert_into(tasks::table).values(&row).execute(conn).map(|_| ())
}

/// Marks the open tasks of a kind about a thing as done.
///
/// # Errors
/// A database error.
pub fn close_tasks(
    conn: &mut AnyConnection,
    kind: &str,
    subject_id: &str,
    by: Option<&AccountId>,
    now: When,
) -> QueryResult<()> {
    diesel::update(
        tasks::table.filter(tasks::kind.eq(kind).and(tasks::subject_id.eq(subject_id)).and(tasks::done_at.is_null())),
    )
    .set((tasks::done_at.eq(now), tasks::done_by.eq(by)))
    .execute(conn)
    .map(|_| ())
}

/// The open tasks of some roles, urgent first, then by due date.
///
/// # Errors
/// A database error.
pub fn list_open(conn: &mut AnyConnection, roles: &[Role]) -> QueryResult<Vec<Task>> {
    tasks::table
        .filter(tasks::done_at.is_null().and(tasks::role.eq_any(roles)))
        .order((tasks::is_urgent.desc(), tasks::due_at, tasks::id))
        .select(Task::as_select())
        .load(conn)
}

/// A task; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &TaskId) -> QueryResult<Task> {
    tasks::table.find(id).select(Task::as_select()).first(conn)
}

/// Marks a task as done by somebody.
///
/// # Errors
/// A database error.
pub fn finish(conn: &mut AnyConnection, id: &TaskId, by: &AccountId, now: When) -> QueryResult<()> {
    diesel::update(tasks::table.find(id)).set((tasks::done_at.eq(now), tasks::done_by.eq(by))).execute(conn).map(|_| ())
}
