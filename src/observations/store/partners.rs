//! Partners and their people.

use crate::accounts::rules::Person;
use crate::base::{AccountId, Corridor, Country, PartnerId, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, partner_people, partners};
use crate::error::{AppError, AppResult};
use crate::observations::rules::PartnerKind;
use diesel::prelude::*;

/// A partner as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = partners, treat_none_as_null = true)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// Its name, as it calls itself.
    pub name: String,
    /// What it is.
    pub kind: PartnerKind,
    /// Where it works from.
    pub country: Country,
    /// The corridors it works on, with blanks between.
    pub corridors: String,
    /// Who registered it.
    pub registered_by: AccountId,
    /// When.
    pub registered_at: When,
    /// When it ended.
    pub ended_at: Option<When>,
    /// For saving.
    pub version: i32,
}

impl Partner {
    /// The corridors it works on.
    pub fn corridors(&self) -> Vec<Corridor> {
        self.corridors.split(' ').filter_map(Corridor::parse).collect()
    }
}

/// Corridors as they stand in the row.
pub fn joined(corridors: &[Corridor]) -> String {
    corridors.iter().map(Corridor::as_str).collect::<Vec<_>>().join(" ")
}

/// A partner; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &PartnerId) -> QueryResult<Partner> {
    partners::table.find(id).select(Partner::as_select()).first(conn)
}

/// Every partner by name.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<Partner>> {
    partners::table.order((partners::name, partners::id)).select(Partner::as_select()).load(conn)
}

/// Writes a partner.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, partner: &Partner) -> QueryResult<()> {
    diesel::insert_into(partners::table).values(partner).execute(conn).map(drop)
}

/// Saves a partner and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, partner: &mut Partner) -> AppResult<()> {
    let known = partner.version;
    partner.version = known + 1;
    let row = partners::table.find(partner.id.clone()).filter(partners::version.eq(known));
    if diesel::update(row).set(&*partner).execute(conn)? == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Those who speak for a partner now, by name. Whoever has not chosen a password yet is among them.
///
/// # Errors
/// A database error.
pub fn list_people(conn: &mut AnyConnection, partner: &PartnerId) -> QueryResult<Vec<Person>> {
    partner_people::table
        .inner_join(accounts::table)
        .filter(partner_people::partner_id.eq(partner).and(partner_people::left_at.is_null()))
        .filter(accounts::disabled_at.is_null())
        .order((accounts::name, accounts::id))
        .select((accounts::id, accounts::name, accounts::email, accounts::language))
        .load(conn)
}

/// Everybody who has a place at a partner now, whether the account is shut or not.
///
/// # Errors
/// A database error.
pub fn list_places(conn: &mut AnyConnection, partner: &PartnerId) -> QueryResult<Vec<AccountId>> {
    let now_there = partner_people::partner_id.eq(partner).and(partner_people::left_at.is_null());
    let places = partner_people::table.filter(now_there).order(partner_people::account_id);
    places.select(partner_people::account_id).load(conn)
}

/// The partner somebody speaks for now.
///
/// # Errors
/// A database error.
pub fn partner_of(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Option<PartnerId>> {
    partner_people::table
        .filter(partner_people::account_id.eq(account).and(partner_people::left_at.is_null()))
        .select(partner_people::partner_id)
        .first(conn)
        .optional()
}

/// Whether somebody speaks for a partner, or once did.
///
/// # Errors
/// A database error.
pub fn ever_spoke_for(conn: &mut AnyConnection, account: &AccountId, partner: &PartnerId) -> QueryResult<bool> {
    let places: i64 = partner_people::table.find((partner, account)).count().get_result(conn)?;
    Ok(places > 0)
}

/// Gives somebody a place at a partner, for the first time or again.
///
/// # Errors
/// A database error; a person has one place at a time.
pub fn join(conn: &mut AnyConnection, partner: &PartnerId, account: &AccountId, now: When) -> QueryResult<()> {
    if ever_spoke_for(conn, account, partner)? {
        let again = (partner_people::joined_at.eq(now), partner_people::left_at.eq(None::<When>));
        return diesel::update(partner_people::table.find((partner, account))).set(again).execute(conn).map(drop);
    }
    diesel::insert_into(partner_people::table)
        .values((
            partner_people::partner_id.eq(partner),
            partner_people::account_id.eq(account),
            partner_people::joined_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

/// Ends somebody's place at a partner.
///
/// # Errors
/// A database error; `NotFound` if there is none.
pub fn leave(conn: &mut AnyConnection, partner: &PartnerId, account: &AccountId, now: When) -> QueryResult<()> {
    let place = partner_people::table.find((partner, account)).filter(partner_people::left_at.is_null());
    let left = diesel::update(place).set(partner_people::left_at.eq(now)).execute(conn)?;
    if left == 0 { Err(diesel::result::Error::NotFound) } else { Ok(()) }
}
