//! The days of an audit, and who helps in it without an account.

use crate::audits::rules::{HelperKind, InterviewLanguage, PlannedDay};
use crate::base::{AccountId, AuditId, HelperId, When};
use crate::db::AnyConnection;
use crate::db::schema::{audit_days, audit_helpers};
use chrono::NaiveDate;
use diesel::prelude::*;

/// Somebody without an account who helps in an audit.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_helpers)]
pub struct Helper {
    /// Its id.
    pub id: HelperId,
    /// In which audit.
    pub audit_id: AuditId,
    /// Doing what.
    pub kind: HelperKind,
    /// The name.
    pub name: String,
    /// The language an interpreter speaks with workers.
    pub language: Option<InterviewLanguage>,
    /// The field of an expert; empty for an interpreter.
    pub field: String,
    /// Who added the person, having asked about ties.
    pub added_by: AccountId,
    /// When.
    pub added_at: When,
    /// Since when the person helps no more.
    pub removed_at: Option<When>,
}

/// The days of an audit in their order.
///
/// # Errors
/// A database error.
pub fn list_days(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<PlannedDay>> {
    let rows: Vec<(NaiveDate, String)> = audit_days::table
        .filter(audit_days::audit_id.eq(audit))
        .order(audit_days::on_day)
        .select((audit_days::on_day, audit_days::looks_at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(on, looks_at)| PlannedDay { on, looks_at }).collect())
}

/// Puts other days in the place of those there are.
///
/// # Errors
/// A database error.
pub fn replace_days(conn: &mut AnyConnection, audit: &AuditId, days: &[PlannedDay]) -> QueryResult<()> {
    diesel::delete(audit_days::table.filter(audit_days::audit_id.eq(audit))).execute(conn)?;
    for day in days {
        diesel::insert_into(audit_days::table)
            .values((
                audit_days::id.eq(uuid::Uuid::now_v7().to_string()),
                audit_days::audit_id.eq(audit),
                audit_days::on_day.eq(day.on),
                audit_days::looks_at.eq(&day.looks_at),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Who helps in an audit, in the order they were added; those who help no more are not among them.
///
/// # Errors
/// A database error.
pub fn list_helpers(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<Helper>> {
    audit_helpers::table
        .filter(audit_helpers::audit_id.eq(audit).and(audit_helpers::removed_at.is_null()))
        .order((audit_helpers::added_at, audit_helpers::id))
        .select(Helper::as_select())
        .load(conn)
}

/// Adds a helper.
///
/// # Errors
/// A database error.
pub fn insert_helper(conn: &mut AnyConnection, helper: &Helper) -> QueryResult<()> {
    diesel::insert_into(audit_helpers::table).values(helper).execute(conn).map(|_| ())
}

/// Marks that a helper helps no more; one who is gone already stays gone.
///
/// # Errors
/// A database error.
pub fn remove_helper(conn: &mut AnyConnection, audit: &AuditId, id: &HelperId, now: When) -> QueryResult<usize> {
    let place = audit_helpers::table.filter(
        audit_helpers::id.eq(id).and(audit_helpers::audit_id.eq(audit)).and(audit_helpers::removed_at.is_null()),
    );
    diesel::update(place).set(audit_helpers::removed_at.eq(now)).execute(conn)
}
