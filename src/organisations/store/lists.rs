//! Lists of organisations: one person's, and the office's search.

use crate::base::{AccountId, Country, MemberRole, OrganisationId, PageRequest, fold};
use crate::db::AnyConnection;
use crate::db::schema::{
    authorities, licences, memberships, organisation_identifiers, organisation_names, organisations,
};
use crate::organisations::rules::OrganisationKind;
use chrono::NaiveDate;
use diesel::prelude::*;

/// What the office searches by. Nothing narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// Part of a name or number, as typed.
    pub text: String,
    /// Only of this kind.
    pub kind: Option<OrganisationKind>,
    /// Only of this country.
    pub country: Option<Country>,
}

/// An official licence of an organisation, as a list has it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct LicenceLine {
    /// Who gave it.
    pub authority: String,
    /// Its number, where the list has numbers.
    pub number: Option<String>,
    /// `licensed`, `revoked` or `gone`.
    pub status: String,
    /// What the list remarks.
    pub remark: String,
    /// The day of the last list it stood on.
    pub last_seen_on: NaiveDate,
}

/// The organisations a person belongs to, oldest place first. A record that became part of another is left out: nobody
/// acts for it any more, and whoever speaks for the other is for its owners to say.
///
/// # Errors
/// A database error.
pub fn of_person(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<(OrganisationId, MemberRole)>> {
    memberships::table
        .inner_join(organisations::table)
        .filter(memberships::account_id.eq(account).and(organisations::merged_into.is_null()))
        .order((memberships::created_at, memberships::id))
        .select((memberships::organisation_id, memberships::role))
        .load(conn)
}

/// One page of the organisations that fit, by their first name, and how many fit in all.
///
/// # Errors
/// A database error.
pub fn search(conn: &mut AnyConnection, by: &Narrowed, page: PageRequest) -> QueryResult<(Vec<OrganisationId>, usize)> {
    // Folding leaves no `%` and no `_`, so that the pattern means what was typed.
    let words = format!("%{}%", fold::fold(&by.text));
    let number = format!("%{}%", fold::fold_number(&by.text));
    let kind = by.kind.map_or("%", |kind| kind.as_str());
    let country = by.country.map_or("%", Country::code);
    let named = organisation_names::table
        .filter(organisation_names::search_text.like(&words))
        .select(organisation_names::organisation_id);
    let numbered = organisation_identifiers::table
        .filter(organisation_identifiers::folded.like(&number))
        .select(organisation_identifiers::organisation_id);
    let fitting = organisations::table
        .filter(organisations::kind.like(kind).and(organisations::country.like(country)))
        .filter(organisations::id.eq_any(named).or(organisations::id.eq_any(numbered)));
    let total: i64 = fitting.count().get_result(conn)?;
    let first = diesel::alias!(organisation_names as first_names);
    let rows: Vec<OrganisationId> = fitting
        .inner_join(first.on(first.field(organisation_names::organisation_id).eq(organisations::id)))
        .filter(first.field(organisation_names::position).eq(0))
        .order((first.field(organisation_names::search_text), organisations::id))
        .select(organisations::id)
        .limit(i64::try_from(page.size).unwrap_or(i64::MAX))
        .offset(i64::try_from(page.offset()).unwrap_or(i64::MAX))
        .load(conn)?;
    Ok((rows, usize::try_from(total).unwrap_or(0)))
}

/// The official licences of an organisation, newest list first.
///
/// # Errors
/// A database error.
pub fn licences_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<LicenceLine>> {
    licences::table
        .inner_join(authorities::table)
        .filter(licences::organisation_id.eq(organisation))
        .order((licences::last_seen_on.desc(), licences::id))
        .select((authorities::name, licences::number, licences::status, licences::remark, licences::last_seen_on))
        .load(conn)
}
