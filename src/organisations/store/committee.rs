//! Committees, minutes and countersigns as they are kept. Of a member only the number of the seat is.

use crate::base::{AccountId, CommitteeId, CountersignId, FindingId, MinutesId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{organisation_committee_minutes, organisation_committees, organisation_countersigns};
use crate::organisations::rules::CountersignStatus;
use chrono::NaiveDate;
use diesel::prelude::*;

/// An elected committee.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisation_committees)]
pub struct Committee {
    /// Its id.
    pub id: CommitteeId,
    /// Of which employer.
    pub organisation_id: OrganisationId,
    /// When it was elected.
    pub elected_on: NaiveDate,
    /// How many seats.
    pub seats: i32,
    /// Women's seats.
    pub women: i32,
    /// Men's seats.
    pub men: i32,
    /// Migrants' seats.
    pub migrants: i32,
    /// Languages spoken.
    pub languages: String,
    /// Who entered it.
    pub entered_by: AccountId,
    /// When.
    pub entered_at: When,
}

/// The minutes of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisation_committee_minutes)]
pub struct Minutes {
    /// Their id; evidence files are kept under it.
    pub id: MinutesId,
    /// Of which employer.
    pub organisation_id: OrganisationId,
    /// For which quarter, `2026-Q4`.
    pub quarter: String,
    /// When the committee met.
    pub held_on: NaiveDate,
    /// What was spoken about.
    pub topics: String,
    /// Who entered them.
    pub entered_by: AccountId,
    /// When.
    pub entered_at: When,
}

/// What a member was asked and has said.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = organisation_countersigns, treat_none_as_null = true)]
pub struct Countersign {
    /// Its id.
    pub id: CountersignId,
    /// Of which employer.
    pub organisation_id: OrganisationId,
    /// About which finding.
    pub finding_id: FindingId,
    /// Which seat; 0 where nobody was asked.
    pub seat: i32,
    /// What was said.
    pub status: CountersignStatus,
    /// The hash of the link's token, until it is used.
    pub token_hash: Option<String>,
    /// Why nobody was asked.
    pub reason: String,
    /// Which auditor asked.
    pub asked_by: AccountId,
    /// When.
    pub asked_at: When,
    /// Until when the link works.
    pub expires_at: When,
    /// When it was answered.
    pub answered_at: Option<When>,
}

/// The newest committee of an employer.
///
/// # Errors
/// A database error.
pub fn find_committee(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Option<Committee>> {
    organisation_committees::table
        .filter(organisation_committees::organisation_id.eq(organisation))
        .order((organisation_committees::elected_on.desc(), organisation_committees::id.desc()))
        .select(Committee::as_select())
        .first(conn)
        .optional()
}

/// Writes a committee down.
///
/// # Errors
/// A database error.
pub fn insert_committee(conn: &mut AnyConnection, committee: &Committee) -> QueryResult<()> {
    diesel::insert_into(organisation_committees::table).values(committee).execute(conn).map(|_| ())
}

/// The minutes of an employer's committee, newest first.
///
/// # Errors
/// A database error.
pub fn list_minutes(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Minutes>> {
    organisation_committee_minutes::table
        .filter(organisation_committee_minutes::organisation_id.eq(organisation))
        .order((organisation_committee_minutes::held_on.desc(), organisation_committee_minutes::id.desc()))
        .select(Minutes::as_select())
        .load(conn)
}

/// Writes minutes down.
///
/// # Errors
/// A database error.
pub fn insert_minutes(conn: &mut AnyConnection, row: &Minutes) -> QueryResult<()> {
    diesel::insert_into(organisation_committee_minutes::table).values(row).execute(conn).map(|_| ())
}

/// What was asked and said about a finding, newest first.
///
/// # Errors
/// A database error.
pub fn list_countersigns(conn: &mut AnyConnection, finding: &FindingId) -> QueryResult<Vec<Countersign>> {
    organisation_countersigns::table
        .filter(organisation_countersigns::finding_id.eq(finding))
        .order((organisation_countersigns::asked_at.desc(), organisation_countersigns::id.desc()))
        .select(Countersign::as_select())
        .load(conn)
}

/// What a link is for, by the hash of its token.
///
/// # Errors
/// A database error.
pub fn find_countersign(conn: &mut AnyConnection, token_hash: &str) -> QueryResult<Option<Countersign>> {
    organisation_countersigns::table
        .filter(organisation_countersigns::token_hash.eq(token_hash))
        .select(Countersign::as_select())
        .first(conn)
        .optional()
}

/// Writes down what is asked.
///
/// # Errors
/// A database error.
pub fn insert_countersign(conn: &mut AnyConnection, row: &Countersign) -> QueryResult<()> {
    diesel::insert_into(organisation_countersigns::table).values(row).execute(conn).map(|_| ())
}

/// Writes down what was said.
///
/// # Errors
/// A database error.
pub fn save_countersign(conn: &mut AnyConnection, row: &Countersign) -> QueryResult<()> {
    diesel::update(organisation_countersigns::table.find(row.id.clone())).set(row).execute(conn).map(|_| ())
}
