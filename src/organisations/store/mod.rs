//! The only writer of the tables `organisations`, `organisation_*` and `memberships`.

pub mod chains;
pub mod claims;
pub mod committee;
pub mod contacts;
pub mod lists;
pub mod members;
pub mod merges;
mod parts;
pub mod sub_agents;

pub use parts::{
    add_identifier, find_by_identifier, find_by_search_text, find_taken, list_addresses, list_channels, list_corridors,
    list_identifiers, list_sectors, replace_addresses, replace_channels, replace_corridors, replace_identifiers,
    replace_names, replace_sectors,
};

use super::rules::{Address, Channel, Identifier, Name, NameKind, NewOrganisation, OrganisationKind, name_for};
use crate::accounts::rules::Person;
use crate::base::{AccountId, Corridor, Country, Language, OrganisationId, Sector, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, memberships, organisation_names, organisations};
use diesel::prelude::*;

/// An organisation's own row.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct OrganisationRow {
    /// Its id.
    pub id: OrganisationId,
    /// Its kind.
    pub kind: OrganisationKind,
    /// Its country.
    pub country: Country,
    /// How many people work there, if known.
    pub head_count: Option<i32>,
    /// Whether it is invented for a demonstration.
    pub is_invented: bool,
    /// For saving.
    pub version: i32,
}

/// An organisation with all that is written about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its own row.
    pub row: OrganisationRow,
    /// Its names, in their order.
    pub names: Vec<Name>,
    /// Its numbers.
    pub identifiers: Vec<Identifier>,
    /// Its addresses, in their order.
    pub addresses: Vec<Address>,
    /// Its contact channels, in their order.
    pub channels: Vec<Channel>,
    /// Its kinds of work.
    pub sectors: Vec<Sector>,
    /// From where to where.
    pub corridors: Vec<Corridor>,
}

impl Facts {
    /// The name a reader of a language is shown first.
    pub fn name(&self, language: Language) -> &str {
        name_for(&self.names, language).map_or(self.row.id.as_str(), |name| &name.text)
    }
}

/// All that is written about an organisation; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_facts(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Facts> {
    Ok(Facts {
        row: load(conn, id)?,
        names: list_names(conn, id)?,
        identifiers: list_identifiers(conn, id)?,
        addresses: list_addresses(conn, id)?,
        channels: list_channels(conn, id)?,
        sectors: list_sectors(conn, id)?,
        corridors: list_corridors(conn, id)?,
    })
}

/// Writes a new organisation with all its parts.
///
/// # Errors
/// A database error.
pub fn insert(
    conn: &mut AnyConnection,
    id: &OrganisationId,
    new: &NewOrganisation,
    by: Option<&AccountId>,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(organisations::table)
        .values((
            organisations::id.eq(id),
            organisations::kind.eq(new.kind),
            organisations::country.eq(new.country),
            organisations::head_count.eq(new.head_count),
            organisations::is_invented.eq(new.is_invented),
            organisations::created_at.eq(now),
            organisations::created_by.eq(by),
            organisations::version.eq(1),
        ))
        .execute(conn)?;
    replace_names(conn, id, &new.names)?;
    replace_identifiers(conn, id, &new.identifiers)?;
    replace_addresses(conn, id, &new.addresses)?;
    replace_channels(conn, id, &new.channels)?;
    replace_sectors(conn, id, &new.sectors)?;
    replace_corridors(conn, id, &new.corridors)
}

/// Takes the next version of an organisation before a part of it is changed; `false` if somebody saved first.
///
/// # Errors
/// A database error.
pub fn next_version(conn: &mut AnyConnection, id: &OrganisationId, version: i32) -> QueryResult<bool> {
    let saved =
        diesel::update(organisations::table.filter(organisations::id.eq(id).and(organisations::version.eq(version))))
            .set(organisations::version.eq(version + 1))
            .execute(conn)?;
    Ok(saved == 1)
}

/// Writes how many people work there.
///
/// # Errors
/// A database error.
pub fn set_head_count(conn: &mut AnyConnection, id: &OrganisationId, count: Option<i32>) -> QueryResult<()> {
    diesel::update(organisations::table.find(id)).set(organisations::head_count.eq(count)).execute(conn).map(|_| ())
}

/// An organisation; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<OrganisationRow> {
    organisations::table
        .find(id)
        .select((
            organisations::id,
            organisations::kind,
            organisations::country,
            organisations::head_count,
            organisations::is_invented,
            organisations::version,
        ))
        .first(conn)
}

/// The names of an organisation, in their order.
///
/// # Errors
/// A database error.
pub fn list_names(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Name>> {
    let rows: Vec<(String, Language, NameKind)> = organisation_names::table
        .filter(organisation_names::organisation_id.eq(id))
        .order((organisation_names::position, organisation_names::id))
        .select((organisation_names::text, organisation_names::language, organisation_names::kind))
        .load(conn)?;
    Ok(rows.into_iter().map(|(text, language, kind)| Name { text, language, kind }).collect())
}

/// The name a reader of a language is shown; the id where there is none.
///
/// # Errors
/// A database error.
pub fn display_name(conn: &mut AnyConnection, id: &OrganisationId, language: Language) -> QueryResult<String> {
    let names = list_names(conn, id)?;
    Ok(name_for(&names, language).map_or_else(|| id.to_string(), |name| name.text.clone()))
}

/// The members of an organisation: whom its letters go to.
///
/// # Errors
/// A database error.
pub fn list_members(conn: &mut AnyConnection, id: &OrganisationId) -> QueryResult<Vec<Person>> {
    memberships::table
        .inner_join(accounts::table)
        .filter(memberships::organisation_id.eq(id).and(accounts::disabled_at.is_null()))
        .order((memberships::created_at, memberships::id))
        .select((accounts::id, accounts::name, accounts::email, accounts::language))
        .load(conn)
}

/// How many organisations there are.
///
/// # Errors
/// A database error.
pub fn count(conn: &mut AnyConnection) -> QueryResult<i64> {
    organisations::table.count().get_result(conn)
}
