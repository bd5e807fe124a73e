//! Objections of clients to named auditors: writes `objections`.

use crate::base::{AccountId, AuditId, CaseId, ObjectionId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::objections;
use crate::error::{AppError, AppResult};
use crate::impartiality::rules::ObjectionStatus;
use diesel::prelude::*;

/// A client's objection to a named auditor.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = objections, treat_none_as_null = true)]
pub struct Objection {
    /// Its id.
    pub id: ObjectionId,
    /// Which audit.
    pub audit_id: AuditId,
    /// Its case.
    pub case_id: CaseId,
    /// The client.
    pub organisation_id: OrganisationId,
    /// The auditor it is about.
    pub account_id: AccountId,
    /// Who made it.
    pub made_by: AccountId,
    /// When.
    pub made_at: When,
    /// Why, in the client's own words.
    pub reason: String,
    /// How far it is.
    pub status: ObjectionStatus,
    /// The case officer who answered.
    pub judged_by: Option<AccountId>,
    /// When.
    pub judged_at: Option<When>,
    /// The answer with its reason; empty before.
    pub answer: String,
    /// For saving.
    pub version: i32,
}

/// An objection; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &ObjectionId) -> QueryResult<Objection> {
    objections::table.find(id).select(Objection::as_select()).first(conn)
}

/// Every objection, those that wait first, then newest first.
///
/// # Errors
/// A database error.
pub fn list_all(conn: &mut AnyConnection) -> QueryResult<Vec<Objection>> {
    let mut all: Vec<Objection> = objections::table
        .order((objections::made_at.desc(), objections::id))
        .select(Objection::as_select())
        .load(conn)?;
    all.sort_by_key(|one| one.status != ObjectionStatus::Made);
    Ok(all)
}

/// The objections about one audit, oldest first.
///
/// # Errors
/// A database error.
pub fn list_of_audit(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<Objection>> {
    objections::table
        .filter(objections::audit_id.eq(audit))
        .order((objections::made_at, objections::id))
        .select(Objection::as_select())
        .load(conn)
}

/// Whether an objection about an audit waits for its answer.
///
/// # Errors
/// A database error.
pub fn has_waiting(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<bool> {
    let waiting: i64 = objections::table
        .filter(objections::audit_id.eq(audit).and(objections::status.eq(ObjectionStatus::Made)))
        .count()
        .get_result(conn)?;
    Ok(waiting > 0)
}

/// Whether an objection to a person was upheld in a case.
///
/// # Errors
/// A database error.
pub fn was_upheld(conn: &mut AnyConnection, case: &CaseId, account: &AccountId) -> QueryResult<bool> {
    let upheld: i64 = objections::table
        .filter(objections::case_id.eq(case).and(objections::account_id.eq(account)))
        .filter(objections::status.eq(ObjectionStatus::Upheld))
        .count()
        .get_result(conn)?;
    Ok(upheld > 0)
}

/// Writes a new objection.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, objection: &Objection) -> QueryResult<()> {
    diesel::insert_into(objections::table).values(objection).execute(conn).map(|_| ())
}

/// Saves an objection that was loaded with its version.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, objection: &Objection) -> AppResult<()> {
    let next = Objection { version: objection.version + 1, ..objection.clone() };
    let known = objections::id.eq(&objection.id).and(objections::version.eq(objection.version));
    let saved = diesel::update(objections::table.filter(known)).set(&next).execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}
