//! Claims as they are kept.

use crate::base::{AccountId, ClaimId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::organisation_claims;
use crate::organisations::rules::{Claim, ClaimStatus};
use diesel::prelude::*;

const COLUMNS: (
    organisation_claims::id,
    organisation_claims::organisation_id,
    organisation_claims::account_id,
    organisation_claims::statement,
    organisation_claims::status,
    organisation_claims::created_at,
    organisation_claims::decided_at,
    organisation_claims::decision_note,
    organisation_claims::version,
) = (
    organisation_claims::id,
    organisation_claims::organisation_id,
    organisation_claims::account_id,
    organisation_claims::statement,
    organisation_claims::status,
    organisation_claims::created_at,
    organisation_claims::decided_at,
    organisation_claims::decision_note,
    organisation_claims::version,
);

/// A claim; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &ClaimId) -> QueryResult<Claim> {
    organisation_claims::table.find(id).select(COLUMNS).first(conn)
}

/// All claims to an organisation, oldest first.
///
/// # Errors
/// A database error.
pub fn list_of_organisation(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Claim>> {
    organisation_claims::table
        .filter(organisation_claims::organisation_id.eq(organisation))
        .order((organisation_claims::created_at, organisation_claims::id))
        .select(COLUMNS)
        .load(conn)
}

/// All claims of a person, newest first.
///
/// # Errors
/// A database error.
pub fn list_of_person(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<Claim>> {
    organisation_claims::table
        .filter(organisation_claims::account_id.eq(account))
        .order((organisation_claims::created_at.desc(), organisation_claims::id))
        .select(COLUMNS)
        .load(conn)
}

/// The claims that wait, oldest first.
///
/// # Errors
/// A database error.
pub fn list_waiting(conn: &mut AnyConnection) -> QueryResult<Vec<Claim>> {
    organisation_claims::table
        .filter(organisation_claims::status.eq(ClaimStatus::Pending))
        .order((organisation_claims::created_at, organisation_claims::id))
        .select(COLUMNS)
        .load(conn)
}

/// How many claims wait.
///
/// # Errors
/// A database error.
pub fn count_waiting(conn: &mut AnyConnection) -> QueryResult<i64> {
    organisation_claims::table.filter(organisation_claims::status.eq(ClaimStatus::Pending)).count().get_result(conn)
}

/// Writes down a claim.
///
/// # Errors
/// A database error.
pub fn insert(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    account: &AccountId,
    statement: &str,
    now: When,
) -> QueryResult<ClaimId> {
    let id = ClaimId::new();
    diesel::insert_into(organisation_claims::table)
        .values((
            organisation_claims::id.eq(&id),
            organisation_claims::organisation_id.eq(organisation),
            organisation_claims::account_id.eq(account),
            organisation_claims::statement.eq(statement),
            organisation_claims::status.eq(ClaimStatus::Pending),
            organisation_claims::created_at.eq(now),
            organisation_claims::version.eq(1),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Writes a decision on a claim that waits; `false` if somebody decided first.
///
/// # Errors
/// A database error.
pub fn decide(
    conn: &mut AnyConnection,
    claim: &Claim,
    status: ClaimStatus,
    by: Option<&AccountId>,
    note: Option<&str>,
    now: When,
) -> QueryResult<bool> {
    let waiting = organisation_claims::table
        .filter(organisation_claims::id.eq(&claim.id).and(organisation_claims::version.eq(claim.version)))
        .filter(organisation_claims::status.eq(ClaimStatus::Pending));
    let saved = diesel::update(waiting)
        .set((
            organisation_claims::status.eq(status),
            organisation_claims::decided_by.eq(by),
            organisation_claims::decided_at.eq(now),
            organisation_claims::decision_note.eq(note),
            organisation_claims::version.eq(claim.version + 1),
        ))
        .execute(conn)?;
    Ok(saved == 1)
}
