//! What administrators do: invite, give and take roles, shut and open accounts.

use super::{invitations, links};
use crate::accounts::rules::{
    AccountRefusal, Belonging, LinkFields, LinkKind, StaffChange, may_belong, may_change_staff,
};
use crate::accounts::store::people::{self, Account};
use crate::accounts::store::{links as link_store, roles as role_store, sessions};
use crate::base::{AccountId, Actor, EmailAddress, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::i18n;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::urls;

/// An invitation to the staff.
#[derive(Clone, Debug)]
pub struct StaffInvitation {
    /// To whom.
    pub email: EmailAddress,
    /// The name; the person may change it.
    pub name: String,
    /// The language of letters.
    pub language: Language,
    /// The roles given.
    pub roles: Vec<Role>,
}

/// Only administrators do this.
fn must_administer(actor: &Actor) -> AppResult<()> {
    if actor.is(Role::Administrator) { Ok(()) } else { Err(AppError::NotAllowed) }
}

/// Invites somebody to the staff. Whoever has an account already gets the roles at once, and a letter that says so.
///
/// # Errors
/// A refusal, `NotAllowed`, or a database error.
pub fn invite_staff(
    conn: &mut AnyConnection,
    actor: &Actor,
    invitation: &StaffInvitation,
    now: When,
) -> AppResult<AccountId> {
    must_administer(actor)?;
    let account = prepare(conn, actor, invitation, now)?;
    send(conn, actor, &account, now)?;
    Ok(account.id)
}

/// Makes an account of staff from the console; returns the token of the link by which its owner chooses a password.
///
/// # Errors
/// A refusal if the account is shut, or a database error.
pub fn invite_staff_from_console(
    conn: &mut AnyConnection,
    email: &EmailAddress,
    name: &str,
    roles: &[Role],
    now: When,
) -> AppResult<String> {
    let invitation =
        StaffInvitation { email: email.clone(), name: name.to_owned(), language: Language::En, roles: roles.to_vec() };
    let account = prepare(conn, &Actor::System, &invitation, now)?;
    link_for(conn, &Actor::System, &account, now)
}

/// Sends the invitation again; the link of the first one ends. Whoever speaks for a partner is invited again by its page.
///
/// # Errors
/// A refusal if it was accepted, the account is shut or a partner's, `NotAllowed`, or a database error.
pub fn invite_again(conn: &mut AnyConnection, actor: &Actor, target: &AccountId, now: When) -> AppResult<()> {
    must_administer(actor)?;
    let account = people::load_account(conn, target)?;
    if account.disabled_at.is_some() {
        return Err(AccountRefusal::Disabled.into());
    }
    if account.confirmed_at.is_some() {
        return Err(AccountRefusal::AlreadyConfirmed.into());
    }
    may_belong(&sessions::actor_of(conn, target)?, Belonging::Registry)?;
    send(conn, actor, &account, now)
}

/// Gives a person these roles and takes all others. A partner's role is neither given nor taken here: it comes and goes
/// with the place at the partner, and whoever holds it joins no staff. Code PARTNER_INDEPENDENT.
///
/// # Errors
/// A refusal if nobody could give roles any more, `Stale`, `NotAllowed`, or a database error.
pub fn change_roles(
    conn: &mut AnyConnection,
    actor: &Actor,
    target: &AccountId,
    version: i32,
    wanted: &[Role],
    now: When,
) -> AppResult<()> {
    must_administer(actor)?;
    let account = load_at(conn, target, version)?;
    let held = role_store::list(conn, target)?;
    if !wanted.is_empty() {
        may_belong(&sessions::actor_of(conn, target)?, Belonging::Registry)?;
    }
    let counts = counts_as_administrator(&account, &held);
    let administrators = administrators(conn)?;
    may_change_staff(actor, target, counts, administrators, StaffChange::Roles(wanted))?;
    for role in held.iter().filter(|role| role.is_of_staff() && !wanted.contains(role)) {
        role_store::take(conn, target, *role)?;
    }
    for role in wanted {
        role_store::give(conn, target, *role, actor.account(), now)?;
    }
    people::save(conn, &account)?;
    let (from, to) = (plain(&held), plain(wanted));
    let entry = Entry::about("roles_changed", "account", target.as_str()).between(&from, &to);
    history::append(conn, actor, &entry, now)
}

/// Shuts an account: its sessions end, its links too, and nobody signs in with it.
///
/// # Errors
/// A refusal for the own account or the last administrator, `Stale`, `NotAllowed`, or a database error.
pub fn disable(conn: &mut AnyConnection, actor: &Actor, target: &AccountId, version: i32, now: When) -> AppResult<()> {
    must_administer(actor)?;
    let mut account = load_at(conn, target, version)?;
    let held = role_store::list(conn, target)?;
    let counts = counts_as_administrator(&account, &held);
    let administrators = administrators(conn)?;
    may_change_staff(actor, target, counts, administrators, StaffChange::Disable)?;
    account.disabled_at = account.disabled_at.or(Some(now));
    people::save(conn, &account)?;
    sessions::remove_all(conn, target)?;
    for kind in [LinkKind::Reset, LinkKind::ChangeEmail, LinkKind::StaffInvitation] {
        link_store::end_of_account(conn, kind, target, now)?;
    }
    history::append(conn, actor, &Entry::about("account_disabled", "account", target.as_str()), now)
}

/// Opens an account again.
///
/// # Errors
/// `Stale`, `NotAllowed`, or a database error.
pub fn enable(conn: &mut AnyConnection, actor: &Actor, target: &AccountId, version: i32, now: When) -> AppResult<()> {
    must_administer(actor)?;
    let mut account = load_at(conn, target, version)?;
    account.disabled_at = None;
    people::save(conn, &account)?;
    history::append(conn, actor, &Entry::about("account_enabled", "account", target.as_str()), now)
}

fn load_at(conn: &mut AnyConnection, target: &AccountId, version: i32) -> AppResult<Account> {
    let account = people::load_account(conn, target)?;
    if account.version == version { Ok(account) } else { Err(AppError::Stale) }
}

/// Whether this is one of the administrators who can act: confirmed, and not shut out.
fn counts_as_administrator(account: &Account, held: &[Role]) -> bool {
    held.contains(&Role::Administrator) && account.confirmed_at.is_some() && account.disabled_at.is_none()
}

fn administrators(conn: &mut AnyConnection) -> AppResult<usize> {
    Ok(usize::try_from(role_store::count_active(conn, Role::Administrator)?).unwrap_or(0))
}

fn plain(roles: &[Role]) -> String {
    roles.iter().map(Role::as_str).collect::<Vec<_>>().join("+")
}

/// The account an invitation is for, with its roles.
fn prepare(conn: &mut AnyConnection, actor: &Actor, invitation: &StaffInvitation, now: When) -> AppResult<Account> {
    if invitation.roles.is_empty() {
        return Err(AccountRefusal::NoRole.into());
    }
    let account = match people::find_by_email(conn, &invitation.email)? {
        Some(known) if known.disabled_at.is_some() => return Err(AccountRefusal::Disabled.into()),
        Some(known) => {
            may_belong(&sessions::actor_of(conn, &known.id)?, Belonging::Registry)?;
            known
        }
        None => new_account(conn, invitation, now)?,
    };
    for role in &invitation.roles {
        role_store::give(conn, &account.id, *role, actor.account(), now)?;
    }
    let given = plain(&invitation.roles);
    let entry = Entry::about("staff_invited", "account", account.id.as_str()).to(&given);
    history::append(conn, actor, &entry, now)?;
    Ok(account)
}

/// An account nobody has chosen a password for yet.
fn new_account(conn: &mut AnyConnection, invitation: &StaffInvitation, now: When) -> AppResult<Account> {
    let account = Account {
        id: AccountId::new(),
        email: invitation.email.clone(),
        name: invitation.name.clone(),
        language: invitation.language,
        password_hash: None,
        confirmed_at: None,
        disabled_at: None,
        created_at: now,
        version: 1,
    };
    people::insert(conn, &account)?;
    Ok(account)
}

/// Invites somebody of a partner, such as an NGO or a union, by its name. The place at the partner is written by the
/// observations. Whoever belongs to the registry or to an organisation is refused: a partner speaks for neither.
/// Code PARTNER_INDEPENDENT.
///
/// # Errors
/// A refusal, `NotAllowed`, or a database error.
pub fn invite_for_partner(
    conn: &mut AnyConnection,
    actor: &Actor,
    (email, name, language): (&EmailAddress, &str, Language),
    partner_name: &str,
    now: When,
) -> AppResult<AccountId> {
    must_administer(actor)?;
    let roles = vec![Role::Partner];
    let invitation = StaffInvitation { email: email.clone(), name: name.to_owned(), language, roles };
    let account = match people::find_by_email(conn, email)? {
        Some(known) if known.disabled_at.is_some() => return Err(AccountRefusal::Disabled.into()),
        Some(known) => {
            must_be_independent(conn, &known.id)?;
            known
        }
        None => new_account(conn, &invitation, now)?,
    };
    role_store::give(conn, &account.id, Role::Partner, actor.account(), now)?;
    let entry = Entry::about("partner_person_invited", "account", account.id.as_str()).to(Role::Partner.as_str());
    history::append(conn, actor, &entry, now)?;
    let envelope = Envelope {
        to: account.email.clone(),
        language: account.language,
        notice: Notice::PartnerInvitation,
        fields: vec![("partner", Field::text(partner_name)), ("inviter", invitations::inviter(conn, actor)?)],
        path: Some(way_in(conn, actor, &account, now)?),
    };
    notifications::enqueue(conn, &envelope, now)?;
    Ok(account.id)
}

/// Whoever belongs to the registry, or has a place at an organisation, speaks for no partner. A place at a record that is
/// part of another now is one: it comes back when the two are parted. Code PARTNER_INDEPENDENT.
fn must_be_independent(conn: &mut AnyConnection, account: &AccountId) -> AppResult<()> {
    may_belong(&sessions::actor_of(conn, account)?, Belonging::Partner)?;
    if sessions::has_place_anywhere(conn, account)? { Err(AccountRefusal::NotIndependent.into()) } else { Ok(()) }
}

/// Takes a partner's role from somebody who left the partner; what was opened with it is shut.
///
/// # Errors
/// A database error.
pub fn leave_partner(conn: &mut AnyConnection, actor: &Actor, account: &AccountId, now: When) -> AppResult<()> {
    role_store::take(conn, account, Role::Partner)?;
    sessions::remove_all(conn, account)?;
    let entry = Entry::about("partner_person_left", "account", account.as_str());
    history::append(conn, actor, &entry, now)
}

/// Where a letter of invitation leads: to a link by which a password is chosen, or, for whoever has one, to the sign-in.
fn way_in(conn: &mut AnyConnection, actor: &Actor, account: &Account, now: When) -> AppResult<String> {
    Ok(match account.confirmed_at {
        Some(_) => urls::sign_in(account.language),
        None => urls::link(&link_for(conn, actor, account, now)?),
    })
}

/// The token of a new link to join; older ones end.
fn link_for(conn: &mut AnyConnection, actor: &Actor, account: &Account, now: When) -> AppResult<String> {
    link_store::end_of_account(conn, LinkKind::StaffInvitation, &account.id, now)?;
    let by = actor.account();
    links::make(conn, LinkKind::StaffInvitation, Some(&account.id), &account.email, &LinkFields::Account, by, now)
}

/// Writes the letter.
fn send(conn: &mut AnyConnection, actor: &Actor, account: &Account, now: When) -> AppResult<()> {
    let path = way_in(conn, actor, account, now)?;
    let l = i18n::words(account.language);
    let roles = role_store::list(conn, &account.id)?;
    let roles: Vec<String> = roles.iter().map(|role| l.t(&format!("role-{role}")).to_string()).collect();
    let envelope = Envelope {
        to: account.email.clone(),
        language: account.language,
        notice: Notice::StaffInvitation,
        fields: vec![("role", Field::text(roles.join(", "))), ("inviter", invitations::inviter(conn, actor)?)],
        path: Some(path),
    };
    notifications::enqueue(conn, &envelope, now)
}
