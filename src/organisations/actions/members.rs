//! Inviting people to an organisation, changing what they may do, and letting them go.

use crate::accounts;
use crate::accounts::actions::MemberInvitation;
use crate::accounts::rules::{Belonging, may_belong};
use crate::accounts::store::members as invitations;
use crate::base::{AccountId, Actor, EmailAddress, Language, LinkId, MemberRole, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::organisations::rules::{Member, OrganisationRefusal, check_someone_owns, may_change_members};
use crate::organisations::store::display_name;
use crate::organisations::store::members as store;

/// The members, for an owner; for everybody else there is no such organisation.
fn open(conn: &mut AnyConnection, actor: &Actor, organisation: &OrganisationId) -> AppResult<Vec<Member>> {
    if !actor.is_member(organisation) {
        return Err(AppError::NotFound);
    }
    if !may_change_members(actor, organisation) {
        return Err(AppError::NotAllowed);
    }
    Ok(store::list(conn, organisation)?)
}

fn member<'a>(members: &'a [Member], account: &AccountId) -> AppResult<&'a Member> {
    members.iter().find(|member| member.person.id == *account).ok_or(AppError::NotFound)
}

/// Invites somebody by e-mail.
///
/// # Errors
/// [`OrganisationRefusal::AlreadyMember`], `NotAllowed` for editors, or a database error.
pub fn invite(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    email: &EmailAddress,
    language: Language,
    role: MemberRole,
    now: When,
) -> AppResult<()> {
    let members = open(conn, actor, organisation)?;
    if members.iter().any(|member| member.person.email == *email) {
        return Err(OrganisationRefusal::AlreadyMember.into());
    }
    let invitation = MemberInvitation {
        email: email.clone(),
        language,
        organisation: organisation.clone(),
        organisation_name: display_name(conn, organisation, language)?,
        role,
    };
    accounts::actions::invite_member(conn, actor, &invitation, now)?;
    let entry = Entry::about("member_invited", "organisation", organisation.as_str()).of(organisation);
    history::append(conn, actor, &entry.to(role.as_str()), now)
}

/// Ends an invitation that was not taken up.
///
/// # Errors
/// `NotFound` if there is none of this organisation, `NotAllowed` for editors, or a database error.
pub fn withdraw_invitation(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    link: &LinkId,
    now: When,
) -> AppResult<()> {
    open(conn, actor, organisation)?;
    let waiting = invitations::list_waiting(conn, organisation, now)?;
    if waiting.iter().all(|invitation| invitation.id != *link) {
        return Err(AppError::NotFound);
    }
    invitations::end(conn, link, now)?;
    let entry = Entry::about("member_invitation_withdrawn", "organisation", organisation.as_str()).of(organisation);
    history::append(conn, actor, &entry, now)
}

/// Gives the place an invitation speaks of to the account that took it up. Who is a member already only gains.
///
/// # Errors
/// `NotFound` if there is no such organisation, `OfAPartner` to whoever speaks for a partner, or a database error.
pub fn accept_invitation(
    conn: &mut AnyConnection,
    account: &AccountId,
    organisation: &OrganisationId,
    role: MemberRole,
    now: When,
) -> AppResult<()> {
    crate::organisations::store::load(conn, organisation)?;
    let actor = accounts::store::sessions::actor_of(conn, account)?;
    may_belong(&actor, Belonging::Organisation)?;
    match (actor.member_role(organisation), role) {
        (Some(MemberRole::Owner), _) | (Some(MemberRole::Editor), MemberRole::Editor) => return Ok(()),
        (Some(MemberRole::Editor), MemberRole::Owner) => store::set_role(conn, organisation, account, role)?,
        (None, _) => store::insert(conn, organisation, account, role, now)?,
    }
    let entry = Entry::about("member_joined", "account", account.as_str()).of(organisation).to(role.as_str());
    history::append(conn, &actor, &entry, now)
}

/// Changes what a member may do. The last owner stays an owner.
///
/// # Errors
/// [`OrganisationRefusal::LastOwner`], `NotAllowed` for editors, or a database error.
pub fn change_role(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    account: &AccountId,
    role: MemberRole,
    now: When,
) -> AppResult<()> {
    let members = open(conn, actor, organisation)?;
    let before = member(&members, account)?.role;
    if before == role {
        return Ok(());
    }
    match role {
        MemberRole::Editor => check_someone_owns(&members, account)?,
        MemberRole::Owner => {}
    }
    store::set_role(conn, organisation, account, role)?;
    let entry = Entry::about("member_role_changed", "account", account.as_str()).of(organisation);
    history::append(conn, actor, &entry.between(before.as_str(), role.as_str()), now)
}

/// Lets a member go; anybody may go themselves. The last owner cannot.
///
/// # Errors
/// [`OrganisationRefusal::LastOwner`], `NotAllowed` for editors who would remove others, or a database error.
pub fn remove_member(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    account: &AccountId,
    now: When,
) -> AppResult<()> {
    let members = if actor.is_member(organisation) && actor.is_person(account) {
        store::list(conn, organisation)?
    } else {
        open(conn, actor, organisation)?
    };
    let before = member(&members, account)?.role;
    check_someone_owns(&members, account)?;
    store::remove(conn, organisation, account)?;
    let entry =
        Entry::about("member_removed", "account", account.as_str()).of(organisation).between(before.as_str(), "");
    history::append(conn, actor, &entry, now)
}
