//! What the registry adds: frozen snapshots, reasons of a return, checks.

use super::super::rules::{CheckKind, Section};
use crate::base::{AccountId, ApplicationId, ReturnReasonId, When};
use crate::db::AnyConnection;
use crate::db::schema::{application_checks, application_return_reasons, application_snapshots};
use diesel::prelude::*;

/// An application as it was sent; append-only.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = application_snapshots)]
pub struct FrozenSnapshot {
    /// Of which application.
    pub application_id: ApplicationId,
    /// The how-manieth time it was sent, from 1.
    pub round: i32,
    /// When.
    pub at: When,
    /// By whom.
    pub by_account: AccountId,
    /// Everything, as JSON.
    pub content: String,
    /// SHA-256 of the content.
    pub digest: String,
}

/// Freezes a snapshot.
///
/// # Errors
/// A database error.
pub fn insert_snapshot(conn: &mut AnyConnection, snapshot: &FrozenSnapshot) -> QueryResult<()> {
    diesel::insert_into(application_snapshots::table).values(snapshot).execute(conn).map(drop)
}

/// Every snapshot of an application, oldest first.
///
/// # Errors
/// A database error.
pub fn list_snapshots(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Vec<FrozenSnapshot>> {
    application_snapshots::table
        .filter(application_snapshots::application_id.eq(id))
        .order(application_snapshots::round)
        .select(FrozenSnapshot::as_select())
        .load(conn)
}

/// Why a section went back.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = application_return_reasons)]
pub struct ReturnReason {
    /// Its id.
    pub id: ReturnReasonId,
    /// Of which application.
    pub application_id: ApplicationId,
    /// Which section.
    pub section: Section,
    /// What is asked.
    pub reason: String,
    /// By whom.
    pub given_by: AccountId,
    /// When.
    pub given_at: When,
    /// When the section was saved again.
    pub answered_at: Option<When>,
}

/// Writes down a reason.
///
/// # Errors
/// A database error.
pub fn insert_reason(conn: &mut AnyConnection, reason: &ReturnReason) -> QueryResult<()> {
    diesel::insert_into(application_return_reasons::table).values(reason).execute(conn).map(drop)
}

/// All reasons given about an application, oldest first.
///
/// # Errors
/// A database error.
pub fn list_reasons(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Vec<ReturnReason>> {
    application_return_reasons::table
        .filter(application_return_reasons::application_id.eq(id))
        .order((application_return_reasons::given_at, application_return_reasons::id))
        .select(ReturnReason::as_select())
        .load(conn)
}

/// Marks the open reasons about a section as answered.
///
/// # Errors
/// A database error.
pub fn answer_reasons(conn: &mut AnyConnection, id: &ApplicationId, section: Section, now: When) -> QueryResult<()> {
    diesel::update(
        application_return_reasons::table
            .filter(application_return_reasons::application_id.eq(id))
            .filter(application_return_reasons::section.eq(section))
            .filter(application_return_reasons::answered_at.is_null()),
    )
    .set(application_return_reasons::answered_at.eq(now))
    .execute(conn)
    .map(drop)
}

/// A check an officer recorded.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = application_checks)]
pub struct CheckRow {
    /// Of which application.
    pub application_id: ApplicationId,
    /// What was checked.
    pub kind: CheckKind,
    /// Whether it was passed.
    pub is_passed: bool,
    /// How it was checked.
    pub note: String,
    /// By whom.
    pub checked_by: AccountId,
    /// When.
    pub checked_at: When,
}

/// The checks of an application.
///
/// # Errors
/// A database error.
pub fn list_checks(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Vec<CheckRow>> {
    application_checks::table
        .filter(application_checks::application_id.eq(id))
        .order(application_checks::kind)
        .select(CheckRow::as_select())
        .load(conn)
}

/// Saves a check in the place of the one before.
///
/// # Errors
/// A database error.
pub fn save_check(conn: &mut AnyConnection, check: &CheckRow) -> QueryResult<()> {
    diesel::delete(application_checks::table.find((&check.application_id, check.kind))).execute(conn)?;
    diesel::insert_into(application_checks::table).values(check).execute(conn).map(drop)
}
