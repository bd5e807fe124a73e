//! Possible matches of a licence with an organisation, which a person confirms or refuses.

use crate::base::{AccountId, AuthorityId, LicenceId, MatchId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{licence_matches, licences};
use crate::licences::rules::MatchStatus;
use diesel::prelude::*;

/// A possible match.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = licence_matches)]
pub struct MatchRow {
    /// Its id.
    pub id: MatchId,
    /// The licence.
    pub licence_id: LicenceId,
    /// The organisation it may belong to.
    pub organisation_id: OrganisationId,
    /// What a person says of it.
    pub status: MatchStatus,
    /// Since when it waits.
    pub created_at: When,
}

/// Writes a possible match down, unless it was asked before.
///
/// # Errors
/// A database error.
pub fn insert_match(
    conn: &mut AnyConnection,
    licence: &LicenceId,
    organisation: &OrganisationId,
    now: When,
) -> QueryResult<()> {
    let asked: i64 = licence_matches::table
        .filter(licence_matches::licence_id.eq(licence).and(licence_matches::organisation_id.eq(organisation)))
        .count()
        .get_result(conn)?;
    if asked > 0 {
        return Ok(());
    }
    diesel::insert_into(licence_matches::table)
        .values((
            licence_matches::id.eq(MatchId::new()),
            licence_matches::licence_id.eq(licence),
            licence_matches::organisation_id.eq(organisation),
            licence_matches::status.eq(MatchStatus::Pending),
            licence_matches::created_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// A possible match; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_match(conn: &mut AnyConnection, id: &MatchId) -> QueryResult<MatchRow> {
    licence_matches::table.find(id).select(MatchRow::as_select()).first(conn)
}

/// What of a licence still waits for a person.
///
/// # Errors
/// A database error.
pub fn pending_of_licence(conn: &mut AnyConnection, licence: &LicenceId) -> QueryResult<Vec<MatchRow>> {
    licence_matches::table
        .filter(licence_matches::licence_id.eq(licence).and(licence_matches::status.eq(MatchStatus::Pending)))
        .order((licence_matches::created_at, licence_matches::id))
        .select(MatchRow::as_select())
        .load(conn)
}

/// A page of what waits for a person, oldest first.
///
/// # Errors
/// A database error.
pub fn list_pending_matches(conn: &mut AnyConnection, offset: i64, most: i64) -> QueryResult<Vec<MatchRow>> {
    licence_matches::table
        .filter(licence_matches::status.eq(MatchStatus::Pending))
        .order((licence_matches::created_at, licence_matches::id))
        .offset(offset)
        .limit(most)
        .select(MatchRow::as_select())
        .load(conn)
}

/// How many matches wait for a person.
///
/// # Errors
/// A database error.
pub fn count_pending_matches(conn: &mut AnyConnection) -> QueryResult<i64> {
    licence_matches::table.filter(licence_matches::status.eq(MatchStatus::Pending)).count().get_result(conn)
}

/// How many matches of an authority's licences wait for a person.
///
/// # Errors
/// A database error.
pub fn count_pending_of_authority(conn: &mut AnyConnection, authority: &AuthorityId) -> QueryResult<i64> {
    licence_matches::table
        .inner_join(licences::table)
        .filter(licence_matches::status.eq(MatchStatus::Pending).and(licences::authority_id.eq(authority)))
        .count()
        .get_result(conn)
}

/// Keeps what a person said of a match that waits; `false` if somebody said so first.
///
/// # Errors
/// A database error.
pub fn save_match(
    conn: &mut AnyConnection,
    id: &MatchId,
    status: MatchStatus,
    by: Option<&AccountId>,
    now: When,
) -> QueryResult<bool> {
    let saved = diesel::update(
        licence_matches::table.filter(licence_matches::id.eq(id).and(licence_matches::status.eq(MatchStatus::Pending))),
    )
    .set((licence_matches::status.eq(status), licence_matches::decided_by.eq(by), licence_matches::decided_at.eq(now)))
    .execute(conn)?;
    Ok(saved == 1)
}
