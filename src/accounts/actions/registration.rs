//! Registering, confirming the address, and choosing a new password. What a stranger is told never says whether an
//! address has an account; the letter does.

use super::{links, write_to};
use crate::accounts::rules::Person;
use crate::accounts::rules::{LinkFields, LinkKind, LinkRefusal};
use crate::accounts::store::people;
use crate::accounts::store::{links as link_store, sessions};
use crate::base::{AccountId, EmailAddress, Language, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::urls;

/// The address of links nobody gets: they are made so that an unknown address takes as long as a known one.
const NOBODY: &str = "nobody@waymark.invalid";

/// What somebody registers with.
#[derive(Clone, Debug)]
pub struct Registration {
    /// The name.
    pub name: String,
    /// The address.
    pub email: EmailAddress,
    /// The language of letters.
    pub language: Language,
    /// The hash of the password chosen.
    pub password_hash: String,
}

/// Takes a registration: a letter with a link to an address that is new, another letter to one that has an account.
/// The account itself is made when the link is used.
///
/// # Errors
/// A database error.
pub fn register(conn: &mut AnyConnection, registration: &Registration, now: When) -> AppResult<()> {
    if let Some(known) = people::find_by_email(conn, &registration.email)? {
        let path = Some(urls::sign_in(known.language));
        return write_to(conn, &known.person(), Notice::AlreadyRegistered, path, now);
    }
    let fields = LinkFields::Confirm {
        name: registration.name.clone(),
        language: registration.language,
        password_hash: registration.password_hash.clone(),
    };
    let token = links::make(conn, LinkKind::Confirm, None, &registration.email, &fields, None, now)?;
    let envelope = Envelope {
        to: registration.email.clone(),
        language: registration.language,
        notice: Notice::ConfirmEmail,
        fields: vec![("name", Field::text(&registration.name))],
        path: Some(urls::link(&token)),
    };
    notifications::enqueue(conn, &envelope, now)
}

/// Confirms the address of a registration: the account begins.
///
/// # Errors
/// A refusal if the link no longer works, or a database error.
pub fn confirm_email(conn: &mut AnyConnection, token: &str, now: When) -> AppResult<AccountId> {
    let link = links::take(conn, token, LinkKind::Confirm, now)?;
    let LinkFields::Confirm { name, language, password_hash } = link.fields else {
        return Err(LinkRefusal::NoLongerWorks.into());
    };
    // Whoever was invited meanwhile joins by the invitation: a password chosen before must not open that account.
    if people::find_by_email(conn, &link.email)?.is_some() {
        return Err(LinkRefusal::NoLongerWorks.into());
    }
    let newcomer = links::Newcomer { name, language, password_hash };
    let account = links::open_account(conn, &link.email, &newcomer, now)?;
    link_store::end_to_address(conn, LinkKind::Confirm, &link.email, now)?;
    let actor = sessions::actor_of(conn, &account.id)?;
    history::append(conn, &actor, &Entry::about("account_confirmed", "account", account.id.as_str()), now)?;
    Ok(account.id)
}

/// Sends a link for a new password to an address that has an account. For one that has none, a link is made that
/// nobody gets.
///
/// # Errors
/// A database error.
pub fn ask_for_reset(conn: &mut AnyConnection, email: &EmailAddress, now: When) -> AppResult<()> {
    let known = people::find_by_email(conn, email)?.filter(|account| account.disabled_at.is_none());
    let Some(account) = known else {
        let nobody = EmailAddress::parse(NOBODY).ok_or_else(|| AppError::Internal("no address".to_owned()))?;
        return links::make(conn, LinkKind::Reset, None, &nobody, &LinkFields::Account, None, now).map(|_| ());
    };
    link_store::end_of_account(conn, LinkKind::Reset, &account.id, now)?;
    let token = links::make(conn, LinkKind::Reset, Some(&account.id), email, &LinkFields::Account, None, now)?;
    write_to(conn, &account.person(), Notice::ResetPassword, Some(urls::link(&token)), now)
}

/// Sets a new password by a link from the mailbox, and ends every session. The mailbox is shown to be the person's, so
/// the address counts as confirmed.
///
/// # Errors
/// A refusal if the link no longer works, or a database error.
pub fn reset_password(conn: &mut AnyConnection, token: &str, password_hash: String, now: When) -> AppResult<Person> {
    let link = links::take(conn, token, LinkKind::Reset, now)?;
    let mut account = links::account_of(conn, &link)?;
    // A link that was sent to an address the person has given up since is worth nothing.
    if account.email != link.email {
        return Err(LinkRefusal::NoLongerWorks.into());
    }
    account.password_hash = Some(password_hash);
    account.confirmed_at = account.confirmed_at.or(Some(now));
    people::save(conn, &account)?;
    sessions::remove_all(conn, &account.id)?;
    link_store::end_of_account(conn, LinkKind::Reset, &account.id, now)?;
    link_store::end_of_account(conn, LinkKind::StaffInvitation, &account.id, now)?;
    let actor = sessions::actor_of(conn, &account.id)?;
    history::append(conn, &actor, &Entry::about("password_reset", "account", account.id.as_str()), now)?;
    write_to(conn, &account.person(), Notice::PasswordChanged, Some(urls::forgotten(account.language)), now)?;
    Ok(account.person())
}
