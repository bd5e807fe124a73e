//! What a person does with the own account: password, address, name and language.

use super::{links, write_to};
use crate::accounts::rules::Person;
use crate::accounts::rules::{LinkFields, LinkKind, LinkRefusal, SignedInAs};
use crate::accounts::store::people;
use crate::accounts::store::{links as link_store, sessions};
use crate::base::{EmailAddress, Language, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::notifications::Notice;
use crate::urls;

/// Sets a new password; every other session ends.
///
/// # Errors
/// A database error.
pub fn change_password(conn: &mut AnyConnection, me: &SignedInAs, password_hash: String, now: When) -> AppResult<()> {
    let mut account = people::load_account(conn, &me.account)?;
    account.password_hash = Some(password_hash);
    people::save(conn, &account)?;
    sessions::remove_others(conn, &me.account, &me.session)?;
    sessions::authenticated(conn, &me.session, now)?;
    link_store::end_of_account(conn, LinkKind::Reset, &me.account, now)?;
    history::append(conn, &me.actor, &Entry::about("password_changed", "account", me.account.as_str()), now)?;
    write_to(conn, &account.person(), Notice::PasswordChanged, Some(urls::forgotten(account.language)), now)
}

/// Notes that the password was given again, for decisions.
///
/// # Errors
/// A database error.
pub fn confirm_password(conn: &mut AnyConnection, me: &SignedInAs, now: When) -> AppResult<()> {
    Ok(sessions::authenticated(conn, &me.session, now)?)
}

/// Sends a link to a new address. An address that has an account gets the letter that says so: the page tells nobody.
///
/// # Errors
/// A database error.
pub fn ask_for_email_change(
    conn: &mut AnyConnection,
    me: &SignedInAs,
    email: &EmailAddress,
    now: When,
) -> AppResult<()> {
    if let Some(taken) = people::find_by_email(conn, email)? {
        let path = Some(urls::sign_in(taken.language));
        return write_to(conn, &taken.person(), Notice::AlreadyRegistered, path, now);
    }
    link_store::end_of_account(conn, LinkKind::ChangeEmail, &me.account, now)?;
    let token = links::make(conn, LinkKind::ChangeEmail, Some(&me.account), email, &LinkFields::Account, None, now)?;
    let mut person = people::load(conn, &me.account)?;
    person.email = email.clone();
    write_to(conn, &person, Notice::ChangeEmail, Some(urls::link(&token)), now)
}

/// Takes a new address by the link that was sent there; the old one is told.
///
/// # Errors
/// A refusal if the link no longer works or the address has an account by now, or a database error.
pub fn change_email(conn: &mut AnyConnection, token: &str, now: When) -> AppResult<Person> {
    let link = links::take(conn, token, LinkKind::ChangeEmail, now)?;
    let mut account = links::account_of(conn, &link)?;
    if people::find_by_email(conn, &link.email)?.is_some() {
        return Err(LinkRefusal::AddressTaken.into());
    }
    let before = account.person();
    account.email = link.email;
    people::save(conn, &account)?;
    link_store::end_of_account(conn, LinkKind::ChangeEmail, &account.id, now)?;
    link_store::end_of_account(conn, LinkKind::Reset, &account.id, now)?;
    let actor = sessions::actor_of(conn, &account.id)?;
    history::append(conn, &actor, &Entry::about("email_changed", "account", account.id.as_str()), now)?;
    write_to(conn, &before, Notice::EmailChanged, None, now)?;
    Ok(account.person())
}

/// Saves name and language.
///
/// # Errors
/// `Stale` if they were saved elsewhere since the form was shown, or a database error.
pub fn change_name_and_language(
    conn: &mut AnyConnection,
    me: &SignedInAs,
    version: i32,
    name: String,
    language: Language,
    now: When,
) -> AppResult<()> {
    let mut account = people::load_account(conn, &me.account)?;
    if account.version != version {
        return Err(AppError::Stale);
    }
    account.name = name;
    account.language = language;
    people::save(conn, &account)?;
    history::append(conn, &me.actor, &Entry::about("account_changed", "account", me.account.as_str()), now)
}
