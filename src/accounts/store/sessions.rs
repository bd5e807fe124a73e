//! Sessions as they are kept.

use crate::accounts::rules::SignedInAs;
use crate::base::{
    AccountId, Actor, EmailAddress, Language, MemberRole, Membership, OrganisationId, Role, SessionId, When,
};
use crate::db::AnyConnection;
use crate::db::schema::{account_roles, accounts, memberships, sessions};
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
    let roles: Vec<Role> = account_roles::table
        .filter(account_roles::account_id.eq(account))
        .order(account_roles::role)
        .select(account_roles::role)
        .load(conn)?;
    let places: Vec<(OrganisationId, MemberRole)> = memberships::table
        .filter(memberships::account_id.eq(account))
        .order(memberships::created_at)
        .select((memberships::organisation_id, memberships::role))
        .load(conn)?;
    let memberships = places.into_iter().map(|(organisation, role)| Membership { organisation, role }).collect();
    Ok(Actor::Person { account: account.clone(), roles, memberships })
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
