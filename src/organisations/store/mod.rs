//! The only writer of the tables `organisations`, `organisation_*` and `memberships`.

use super::rules::{Name, NameKind, OrganisationKind, name_for};
use crate::accounts::store::people::Person;
use crate::base::{Country, Language, OrganisationId};
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
