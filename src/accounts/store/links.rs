//! One-time links as they are kept: only the digest of their token.

use crate::accounts::rules::{LinkFields, LinkKind};
use crate::base::{AccountId, EmailAddress, LinkId, When};
use crate::db::AnyConnection;
use crate::db::schema::one_time_links;
use crate::error::{AppError, AppResult};
use diesel::prelude::*;

/// How long a link that has ended is kept: a registration that nobody confirmed is forgotten then.
const KEPT_DAYS: i64 = 30;

/// What a used link carries: nothing any more.
const EMPTY: &str = r#"{"kind":"account"}"#;

/// A link that still works.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// What it is for.
    pub kind: LinkKind,
    /// Whose account, if there is one.
    pub account: Option<AccountId>,
    /// The address it was sent to.
    pub email: EmailAddress,
    /// What it carries.
    pub fields: LinkFields,
    /// Who had it sent; nobody where the person asked for it.
    pub created_by: Option<AccountId>,
}

/// A link as an action asks for it.
#[derive(Clone, Debug)]
pub struct NewLink<'a> {
    /// What it is for.
    pub kind: LinkKind,
    /// The digest of its token.
    pub token_hash: &'a str,
    /// Whose account.
    pub account: Option<&'a AccountId>,
    /// The address it goes to.
    pub email: &'a EmailAddress,
    /// What it carries.
    pub fields: &'a LinkFields,
    /// Who has it sent.
    pub created_by: Option<&'a AccountId>,
}

/// Keeps a new link, and forgets those that ended long ago.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, link: &NewLink<'_>, now: When) -> AppResult<()> {
    diesel::delete(one_time_links::table.filter(one_time_links::expires_at.lt(now.plus_days(-KEPT_DAYS))))
        .execute(conn)?;
    diesel::insert_into(one_time_links::table)
        .values((
            one_time_links::id.eq(LinkId::new()),
            one_time_links::kind.eq(link.kind),
            one_time_links::token_hash.eq(link.token_hash),
            one_time_links::account_id.eq(link.account),
            one_time_links::email.eq(link.email),
            one_time_links::fields.eq(serde_json::to_string(link.fields).map_err(AppError::internal)?),
            one_time_links::created_by.eq(link.created_by),
            one_time_links::created_at.eq(now),
            one_time_links::expires_at.eq(link.kind.ends(now)),
        ))
        .execute(conn)?;
    Ok(())
}

/// The link of a token, if it was not used and has not ended.
///
/// # Errors
/// A database error.
pub fn find_working(conn: &mut AnyConnection, token_hash: &str, now: When) -> AppResult<Option<Link>> {
    type Row = (LinkId, LinkKind, Option<AccountId>, EmailAddress, String, Option<AccountId>);
    let row: Option<Row> = one_time_links::table
        .filter(one_time_links::token_hash.eq(token_hash))
        .filter(one_time_links::used_at.is_null().and(one_time_links::expires_at.gt(now)))
        .select((
            one_time_links::id,
            one_time_links::kind,
            one_time_links::account_id,
            one_time_links::email,
            one_time_links::fields,
            one_time_links::created_by,
        ))
        .first(conn)
        .optional()?;
    let Some((id, kind, account, email, fields, created_by)) = row else { return Ok(None) };
    let fields = serde_json::from_str(&fields).map_err(AppError::internal)?;
    Ok(Some(Link { id, kind, account, email, fields, created_by }))
}

/// Marks a link as used; what it carried (a password's hash among it) is forgotten.
///
/// # Errors
/// A database error.
pub fn mark_used(conn: &mut AnyConnection, id: &LinkId, now: When) -> QueryResult<()> {
    diesel::update(one_time_links::table.find(id))
        .set((one_time_links::used_at.eq(now), one_time_links::fields.eq(EMPTY)))
        .execute(conn)
        .map(|_| ())
}

/// Ends every working link of a kind to an address: a newer one takes their place.
///
/// # Errors
/// A database error.
pub fn end_to_address(conn: &mut AnyConnection, kind: LinkKind, email: &EmailAddress, now: When) -> QueryResult<()> {
    diesel::update(
        one_time_links::table
            .filter(one_time_links::kind.eq(kind).and(one_time_links::email.eq(email)))
            .filter(one_time_links::used_at.is_null()),
    )
    .set((one_time_links::used_at.eq(now), one_time_links::fields.eq(EMPTY)))
    .execute(conn)
    .map(|_| ())
}

/// Ends every working link of a kind that belongs to an account.
///
/// # Errors
/// A database error.
pub fn end_of_account(conn: &mut AnyConnection, kind: LinkKind, account: &AccountId, now: When) -> QueryResult<()> {
    diesel::update(
        one_time_links::table
            .filter(one_time_links::kind.eq(kind).and(one_time_links::account_id.eq(account)))
            .filter(one_time_links::used_at.is_null()),
    )
    .set((one_time_links::used_at.eq(now), one_time_links::fields.eq(EMPTY)))
    .execute(conn)
    .map(|_| ())
}
