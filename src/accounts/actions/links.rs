//! Making, finding and using one-time links.

use crate::accounts::rules::{LinkFields, LinkKind, LinkRefusal};
use crate::accounts::store::links::{self as store, Link, NewLink};
use crate::accounts::store::people::{self, Account};
use crate::base::{AccountId, EmailAddress, Language, When, digest_hex, random_token};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};

/// What somebody says who opens an account from an invitation.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// The name.
    pub name: String,
    /// The language of letters.
    pub language: Language,
    /// The hash of the password chosen.
    pub password_hash: String,
}

/// The link of a token, if it still works.
///
/// # Errors
/// A database error.
pub fn find_link(conn: &mut AnyConnection, token: &str, now: When) -> AppResult<Option<Link>> {
    store::find_working(conn, &digest_hex(token), now)
}

/// Makes a link and gives its token, which is nowhere else.
pub(super) fn make(
    conn: &mut AnyConnection,
    kind: LinkKind,
    account: Option<&AccountId>,
    email: &EmailAddress,
    fields: &LinkFields,
    created_by: Option<&AccountId>,
    now: When,
) -> AppResult<String> {
    let token = random_token::<24>().map_err(AppError::internal)?;
    let token_hash = digest_hex(&token);
    store::insert(conn, &NewLink { kind, token_hash: &token_hash, account, email, fields, created_by }, now)?;
    Ok(token)
}

/// Uses a link up.
pub(super) fn take(conn: &mut AnyConnection, token: &str, kind: LinkKind, now: When) -> AppResult<Link> {
    match find_link(conn, token, now)? {
        Some(link) if link.kind == kind => {
            store::mark_used(conn, &link.id, now)?;
            Ok(link)
        }
        _ => Err(LinkRefusal::NoLongerWorks.into()),
    }
}

/// The account a link belongs to, if it is not shut.
pub(super) fn account_of(conn: &mut AnyConnection, link: &Link) -> AppResult<Account> {
    let id = link.account.as_ref().ok_or(LinkRefusal::NoLongerWorks)?;
    let account = people::load_account(conn, id)?;
    if account.disabled_at.is_some() { Err(LinkRefusal::NoLongerWorks.into()) } else { Ok(account) }
}

/// Opens the account of an address for somebody who has shown, by a link, that it is theirs: a new one, or the one an
/// invitation made beforehand.
pub(super) fn open_account(
    conn: &mut AnyConnection,
    email: &EmailAddress,
    newcomer: &Newcomer,
    now: When,
) -> AppResult<Account> {
    match people::find_by_email(conn, email)? {
        Some(known) if known.confirmed_at.is_some() || known.disabled_at.is_some() => {
            Err(LinkRefusal::NoLongerWorks.into())
        }
        Some(mut invited) => {
            invited.name.clone_from(&newcomer.name);
            invited.language = newcomer.language;
            invited.password_hash = Some(newcomer.password_hash.clone());
            invited.confirmed_at = Some(now);
            people::save(conn, &invited)?;
            Ok(invited)
        }
        None => {
            let account = Account {
                id: AccountId::new(),
                email: email.clone(),
                name: newcomer.name.clone(),
                language: newcomer.language,
                password_hash: Some(newcomer.password_hash.clone()),
                confirmed_at: Some(now),
                disabled_at: None,
                created_at: now,
                version: 1,
            };
            people::insert(conn, &account)?;
            Ok(account)
        }
    }
}
