//! Sessions as they are kept.

use crate::accounts::rules::SignedInAs;
use crate::base::{AccountId, Actor, EmailAddress, Language, MemberRole, Membership, OrganisationId, SessionId, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, memberships, organisations, sessions};
use diesel::prelude::*;

/// A live session with its person.
#[derive(Clone, Debug)]
pub struct Found {
    /// Who it is.
    pub person: SignedInAs,
    /// When it was last used.
    pub last_seen_at: When,
    /// When it was made.
    pub created_at: When,
    /// When it ends at the latest.
    pub expires_at: When,
}

/// The session of a token, with its person, roles and memberships; disabled people have none.
///
/// # Errors
/// A database error.
pub fn find_by_token(conn: &mut AnyConnection, token_hash: &str) -> QueryResult<Option<Found>> {
    type Row = ((SessionId, AccountId, String, When, When, When, When), (String, EmailAddress, Language));
    let row: Option<Row> = sessions::table
        .inner_join(accounts::table)
        .filter(sessions::token_hash.eq(token_hash).and(accounts::disabled_at.is_null()))
        .select((
            (
                sessions::id,
                sessions::account_id,
                sessions::form_token,
                sessions::created_at,
                sessions::last_seen_at,
                sessions::expires_at,
                sessions::authenticated_at,
            ),
            (accounts::name, accounts::email, accounts::language),
        ))
        .first(conn)
        .optional()?;
    let Some(((session, account, form_token, created_at, last_seen_at, expires_at, authenticated_at), person)) = row
    else {
        return Ok(None);
    };
    let actor = actor_of(conn, &account)?;
    let (name, email, language) = person;
    let person = SignedInAs { account, name, email, language, actor, session, form_token, authenticated_at };
    Ok(Some(Found { person, last_seen_at, created_at, expires_at }))
}

/// A person with roles and memberships.
///
/// # Errors
/// A database error.
pub fn actor_of(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Actor> {
    let roles = super::roles::list(conn, account)?;
    let places: Vec<(OrganisationId, MemberRole)> = memberships::table
        .inner_join(organisations::table)
        .filter(memberships::account_id.eq(account).and(organisations::merged_into.is_null()))
        .order(memberships::created_at)
        .select((memberships::organisation_id, memberships::role))
        .load(conn)?;
    let memberships = places.into_iter().map(|(organisation, role)| Membership { organisation, role }).collect();
    Ok(Actor::Person { account: account.clone(), roles, memberships })
}

/// Whether somebody has a place at an organisation, be it one whose record is part of another now.
///
/// # Errors
/// A database error.
pub fn has_place_anywhere(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<bool> {
    let places: i64 = memberships::table.filter(memberships::account_id.eq(account)).count().get_result(conn)?;
    Ok(places > 0)
}

/// Notes that a session was used.
///
/// # Errors
/// A database error.
pub fn seen(conn: &mut AnyConnection, session: &SessionId, now: When) -> QueryResult<()> {
    diesel::update(sessions::table.find(session)).set(sessions::last_seen_at.eq(now)).execute(conn).map(|_| ())
}

/// Ends a session.
///
/// # Errors
/// A database error.
pub fn remove(conn: &mut AnyConnection, session: &SessionId) -> QueryResult<()> {
    diesel::delete(sessions::table.find(session)).execute(conn).map(|_| ())
}

/// A session as an action asks for it.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = sessions)]
pub struct NewSession {
    /// Its id.
    pub id: SessionId,
    /// The digest of the token in the cookie.
    pub token_hash: String,
    /// Whose it is.
    pub account_id: AccountId,
    /// The token its forms carry.
    pub form_token: String,
    /// When it began.
    pub created_at: When,
    /// When it was last used.
    pub last_seen_at: When,
    /// When it ends at the latest.
    pub expires_at: When,
    /// When the password was given.
    pub authenticated_at: When,
    /// Browser and system, in two plain names.
    pub device: String,
}

/// A session in the list of its owner.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct OwnSession {
    /// Its id.
    pub id: SessionId,
    /// When it began.
    pub created_at: When,
    /// When it was last used.
    pub last_seen_at: When,
    /// Browser and system; may be empty.
    pub device: String,
}

/// Begins a session, and forgets those that have ended.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, session: &NewSession) -> QueryResult<()> {
    diesel::delete(sessions::table.filter(sessions::expires_at.le(session.created_at))).execute(conn)?;
    diesel::insert_into(sessions::table).values(session).execute(conn).map(|_| ())
}

/// The sessions of a person that have not reached their end, the last used first.
///
/// # Errors
/// A database error.
pub fn list_of_account(conn: &mut AnyConnection, account: &AccountId, now: When) -> QueryResult<Vec<OwnSession>> {
    sessions::table
        .filter(sessions::account_id.eq(account).and(sessions::expires_at.gt(now)))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .select((sessions::id, sessions::created_at, sessions::last_seen_at, sessions::device))
        .load(conn)
}

/// Notes that the password was given again.
///
/// # Errors
/// A database error.
pub fn authenticated(conn: &mut AnyConnection, session: &SessionId, now: When) -> QueryResult<()> {
    diesel::update(sessions::table.find(session)).set(sessions::authenticated_at.eq(now)).execute(conn).map(|_| ())
}

/// Ends the session of a token, if there is one.
///
/// # Errors
/// A database error.
pub fn remove_by_token(conn: &mut AnyConnection, token_hash: &str) -> QueryResult<()> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token_hash))).execute(conn).map(|_| ())
}

/// Ends one session of a person; says whether there was one.
///
/// # Errors
/// A database error.
pub fn remove_own(conn: &mut AnyConnection, account: &AccountId, session: &SessionId) -> QueryResult<bool> {
    diesel::delete(sessions::table.filter(sessions::id.eq(session).and(sessions::account_id.eq(account))))
        .execute(conn)
        .map(|rows| rows > 0)
}

/// Ends every session of a person.
///
/// # Errors
/// A database error.
pub fn remove_all(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<()> {
    diesel::delete(sessions::table.filter(sessions::account_id.eq(account))).execute(conn).map(|_| ())
}

/// Ends every session of a person but one.
///
/// # Errors
/// A database error.
pub fn remove_others(conn: &mut AnyConnection, account: &AccountId, kept: &SessionId) -> QueryResult<()> {
    diesel::delete(sessions::table.filter(sessions::account_id.eq(account).and(sessions::id.ne(kept))))
        .execute(conn)
        .map(|_| ())
}
