//! Joining by invitation: the staff, or an organisation.

use super::links::{self, Newcomer};
use crate::accounts::rules::Person;
use crate::accounts::rules::{LinkFields, LinkKind, LinkRefusal};
use crate::accounts::store::people;
use crate::accounts::store::{links as link_store, sessions};
use crate::base::{AccountId, Actor, EmailAddress, Language, MemberRole, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history::{self, Entry};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::urls;

/// An invitation to an organisation.
#[derive(Clone, Debug)]
pub struct MemberInvitation {
    /// To whom.
    pub email: EmailAddress,
    /// In which language the letter is written, if the address has no account yet.
    pub language: Language,
    /// Which organisation.
    pub organisation: OrganisationId,
    /// Its name in the reader's language.
    pub organisation_name: String,
    /// What the person may do there.
    pub role: MemberRole,
}

/// Who joins what: the place in the organisation is written by the organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joining {
    /// Whose account.
    pub account: AccountId,
    /// Which organisation.
    pub organisation: OrganisationId,
    /// What the person may do there.
    pub role: MemberRole,
}

/// Sends an invitation to an organisation. Whether the actor may is for the caller to say.
///
/// # Errors
/// A database error.
pub fn invite_member(
    conn: &mut AnyConnection,
    actor: &Actor,
    invitation: &MemberInvitation,
    now: When,
) -> AppResult<()> {
    let known = people::find_by_email(conn, &invitation.email)?;
    let language = known.map_or(invitation.language, |account| account.language);
    let fields = LinkFields::Member {
        organisation: invitation.organisation.clone(),
        organisation_name: invitation.organisation_name.clone(),
        role: invitation.role,
        language,
    };
    let by = actor.account();
    let token = links::make(conn, LinkKind::MemberInvitation, None, &invitation.email, &fields, by, now)?;
    let envelope = Envelope {
        to: invitation.email.clone(),
        language,
        notice: Notice::MemberInvitation,
        fields: vec![("organisation", Field::text(&invitation.organisation_name)), ("inviter", inviter(conn, actor)?)],
        path: Some(urls::link(&token)),
    };
    notifications::enqueue(conn, &envelope, now)
}

/// The name under which an invitation is sent: the person's, or the site's where the system invites.
pub(super) fn inviter(conn: &mut AnyConnection, actor: &Actor) -> AppResult<Field> {
    Ok(match actor.account() {
        Some(account) => Field::text(people::load(conn, account)?.name),
        None => Field::word("site-name"),
    })
}

/// Uses an invitation to an organisation for the account that is signed in.
///
/// # Errors
/// A refusal if the link no longer works or was sent to another address, or a database error.
pub fn join_as(conn: &mut AnyConnection, token: &str, account: &AccountId, now: When) -> AppResult<Joining> {
    let link = links::take(conn, token, LinkKind::MemberInvitation, now)?;
    if people::load(conn, account)?.email != link.email {
        return Err(LinkRefusal::ForSomebodyElse.into());
    }
    joining(account.clone(), link.fields)
}

/// Uses an invitation to an organisation to open an account.
///
/// # Errors
/// A refusal if the link no longer works or the address has an account, or a database error.
pub fn join_as_new(conn: &mut AnyConnection, token: &str, newcomer: &Newcomer, now: When) -> AppResult<Joining> {
    let link = links::take(conn, token, LinkKind::MemberInvitation, now)?;
    let account = links::open_account(conn, &link.email, newcomer, now)?;
    link_store::end_to_address(conn, LinkKind::Confirm, &link.email, now)?;
    let actor = sessions::actor_of(conn, &account.id)?;
    history::append(conn, &actor, &Entry::about("account_confirmed", "account", account.id.as_str()), now)?;
    joining(account.id, link.fields)
}

fn joining(account: AccountId, fields: LinkFields) -> AppResult<Joining> {
    match fields {
        LinkFields::Member { organisation, role, .. } => Ok(Joining { account, organisation, role }),
        LinkFields::Account | LinkFields::Confirm { .. } => Err(LinkRefusal::NoLongerWorks.into()),
    }
}

/// Uses an invitation to the staff: name, language and password are the person's own from now on.
///
/// # Errors
/// A refusal if the link no longer works, or a database error.
pub fn join_staff(conn: &mut AnyConnection, token: &str, newcomer: Newcomer, now: When) -> AppResult<Person> {
    let link = links::take(conn, token, LinkKind::StaffInvitation, now)?;
    let mut account = links::account_of(conn, &link)?;
    account.name = newcomer.name;
    account.language = newcomer.language;
    account.password_hash = Some(newcomer.password_hash);
    account.confirmed_at = account.confirmed_at.or(Some(now));
    people::save(conn, &account)?;
    sessions::remove_all(conn, &account.id)?;
    link_store::end_of_account(conn, LinkKind::StaffInvitation, &account.id, now)?;
    link_store::end_of_account(conn, LinkKind::Reset, &account.id, now)?;
    link_store::end_to_address(conn, LinkKind::Confirm, &account.email, now)?;
    let actor = sessions::actor_of(conn, &account.id)?;
    history::append(conn, &actor, &Entry::about("account_confirmed", "account", account.id.as_str()), now)?;
    Ok(account.person())
}
