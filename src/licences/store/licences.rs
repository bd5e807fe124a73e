//! Licences as the last list of their authority has them, and the look-ups that find their organisations.

use crate::base::{AuthorityId, Country, LicenceId, OrganisationId};
use crate::db::AnyConnection;
use crate::db::schema::{authorities, licences, organisation_identifiers, organisation_names, organisations};
use crate::licences::rules::{Known, LicenceStatus};
use crate::organisations::rules::IdentifierScheme;
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashMap;

/// A licence as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = licences)]
pub struct LicenceRow {
    /// Its id.
    pub id: LicenceId,
    /// Whose list it is on.
    pub authority_id: AuthorityId,
    /// What tells it from all others of the list.
    pub entry_key: String,
    /// Its number, if the list has numbers.
    pub number: Option<String>,
    /// Whose it is, once that is known.
    pub organisation_id: Option<OrganisationId>,
    /// What the list says of it.
    pub status: LicenceStatus,
    /// The entry as JSON.
    pub content: String,
}

/// A licence that was not known.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = licences)]
pub struct NewLicence<'a> {
    /// Its id.
    pub id: &'a LicenceId,
    /// Whose list it is on.
    pub authority_id: &'a AuthorityId,
    /// What tells it from all others of the list.
    pub entry_key: &'a str,
    /// Its number.
    pub number: Option<&'a str>,
    /// Whose it is; `None` while a person has to say.
    pub organisation_id: Option<&'a OrganisationId>,
    /// What the list says of it.
    pub status: LicenceStatus,
    /// What the authority says in its own words.
    pub remark: &'a str,
    /// The entry as JSON.
    pub content: &'a str,
    /// The day of the first list it was on.
    pub first_seen_on: NaiveDate,
    /// The day of the last list it was on.
    pub last_seen_on: NaiveDate,
    /// For saving.
    pub version: i32,
}

/// A licence with its authority's name, for pages about an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct ListedLicence {
    /// Its id.
    pub id: LicenceId,
    /// The authority.
    pub authority: String,
    /// The authority's country.
    pub country: Country,
    /// The number, if the list has numbers.
    pub number: Option<String>,
    /// What the list says.
    pub status: LicenceStatus,
    /// What the authority says in its own words; empty for nothing.
    pub remark: String,
    /// The day of the first list it was on.
    pub first_seen_on: NaiveDate,
    /// The day of the last list it was on.
    pub last_seen_on: NaiveDate,
    /// The day of the first list it was no longer on.
    pub gone_on: Option<NaiveDate>,
}

/// What stands of an authority's lists, by key.
///
/// # Errors
/// A database error.
pub fn known_entries(conn: &mut AnyConnection, authority: &AuthorityId) -> QueryResult<HashMap<String, Known>> {
    let rows: Vec<(String, String, Option<NaiveDate>)> = licences::table
        .filter(licences::authority_id.eq(authority))
        .select((licences::entry_key, licences::content, licences::gone_on))
        .load(conn)?;
    Ok(rows.into_iter().map(|(key, content, gone)| (key, Known { content, is_listed: gone.is_none() })).collect())
}

/// How many entries stand on an authority's last list.
///
/// # Errors
/// A database error.
pub fn count_listed(conn: &mut AnyConnection, authority: &AuthorityId) -> QueryResult<i64> {
    licences::table
        .filter(licences::authority_id.eq(authority).and(licences::gone_on.is_null()))
        .count()
        .get_result(conn)
}

/// A licence; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_licence(conn: &mut AnyConnection, id: &LicenceId) -> QueryResult<LicenceRow> {
    licences::table.find(id).select(LicenceRow::as_select()).first(conn)
}

/// The licences of an authority with these keys, by key.
///
/// # Errors
/// A database error.
pub fn find_by_keys(
    conn: &mut AnyConnection,
    authority: &AuthorityId,
    keys: &[&str],
) -> QueryResult<HashMap<String, LicenceRow>> {
    let rows: Vec<LicenceRow> = licences::table
        .filter(licences::authority_id.eq(authority).and(licences::entry_key.eq_any(keys)))
        .select(LicenceRow::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|row| (row.entry_key.clone(), row)).collect())
}

/// The licences of an organisation, its own country's first, then by authority and number.
///
/// # Errors
/// A database error.
pub fn list_by_organisation(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<ListedLicence>> {
    licences::table
        .inner_join(authorities::table)
        .filter(licences::organisation_id.eq(id))
        .order((authorities::country, authorities::name, licences::number, licences::id))
        .select((
            licences::id,
            authorities::name,
            authorities::country,
            licences::number,
            licences::status,
            licences::remark,
            licences::first_seen_on,
            licences::last_seen_on,
            licences::gone_on,
        ))
        .load(conn)
}

/// Enters a licence.
///
/// # Errors
/// A database error.
pub fn insert_licence(conn: &mut AnyConnection, licence: &NewLicence<'_>) -> QueryResult<()> {
    diesel::insert_into(licences::table).values(licence).execute(conn).map(|_| ())
}

/// Writes a licence anew as a list has it; it is on the list again if it was gone.
///
/// # Errors
/// A database error.
pub fn rewrite_licence(conn: &mut AnyConnection, licence: &NewLicence<'_>) -> QueryResult<()> {
    diesel::update(licences::table.find(licence.id))
        .set((
            licences::number.eq(licence.number),
            licences::status.eq(licence.status),
            licences::remark.eq(licence.remark),
            licences::content.eq(licence.content),
            licences::last_seen_on.eq(licence.last_seen_on),
            licences::gone_on.eq(None::<NaiveDate>),
            licences::version.eq(licences::version + 1),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Notes that entries stood unchanged on a list of this day.
///
/// # Errors
/// A database error.
pub fn mark_seen(conn: &mut AnyConnection, authority: &AuthorityId, keys: &[&str], on: NaiveDate) -> QueryResult<()> {
    diesel::update(licences::table.filter(licences::authority_id.eq(authority).and(licences::entry_key.eq_any(keys))))
        .set(licences::last_seen_on.eq(on))
        .execute(conn)
        .map(|_| ())
}

/// Notes that an entry is not on a list of this day.
///
/// # Errors
/// A database error.
pub fn mark_gone(conn: &mut AnyConnection, id: &LicenceId, status: LicenceStatus, on: NaiveDate) -> QueryResult<()> {
    diesel::update(licences::table.find(id))
        .set((licences::status.eq(status), licences::gone_on.eq(on), licences::version.eq(licences::version + 1)))
        .execute(conn)
        .map(|_| ())
}

/// Says whose a licence is.
///
/// # Errors
/// A database error.
pub fn link_organisation(conn: &mut AnyConnection, id: &LicenceId, organisation: &OrganisationId) -> QueryResult<()> {
    diesel::update(licences::table.find(id))
        .set((licences::organisation_id.eq(organisation), licences::version.eq(licences::version + 1)))
        .execute(conn)
        .map(|_| ())
}

/// Whether an organisation holds another licence on the authority's list: then the list itself says that it is not
/// this one.
///
/// # Errors
/// A database error.
pub fn holds_another(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    authority: &AuthorityId,
    but: &LicenceId,
) -> QueryResult<bool> {
    let others: i64 = licences::table
        .filter(licences::organisation_id.eq(organisation).and(licences::authority_id.eq(authority)))
        .filter(licences::id.ne(but).and(licences::gone_on.is_null()))
        .count()
        .get_result(conn)?;
    Ok(others > 0)
}

/// Whose these licence numbers of a country are, by folded number.
///
/// # Errors
/// A database error.
pub fn organisations_by_numbers(
    conn: &mut AnyConnection,
    country: Country,
    folded: &[String],
) -> QueryResult<HashMap<String, OrganisationId>> {
    let rows: Vec<(String, OrganisationId)> = organisation_identifiers::table
        .filter(organisation_identifiers::scheme.eq(IdentifierScheme::Licence))
        .filter(organisation_identifiers::country.eq(country).and(organisation_identifiers::folded.eq_any(folded)))
        .select((organisation_identifiers::folded, organisation_identifiers::organisation_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The organisations of a country that have one of these names, by folded name, oldest first.
///
/// # Errors
/// A database error.
pub fn organisations_by_names(
    conn: &mut AnyConnection,
    country: Country,
    folded: &[String],
) -> QueryResult<HashMap<String, Vec<OrganisationId>>> {
    let rows: Vec<(String, OrganisationId)> = organisations::table
        .inner_join(organisation_names::table)
        .filter(organisations::country.eq(country).and(organisation_names::search_text.eq_any(folded)))
        .order((organisations::id, organisation_names::search_text))
        .select((organisation_names::search_text, organisations::id))
        .load(conn)?;
    let mut found: HashMap<String, Vec<OrganisationId>> = HashMap::new();
    for (text, id) in rows {
        let ids = found.entry(text).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(found)
}
