//! Partners: registered, their people invited and let go, and ended by an administrator.

use crate::accounts::actions::{invite_for_partner, leave_partner};
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, Corridor, Country, EmailAddress, Language, PartnerId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::observations::rules::{ObservationRefusal, PartnerKind};
use crate::observations::store::partners::{self as store, Partner};

/// A partner as an administrator enters it.
#[derive(Clone, Debug)]
pub struct NewPartner {
    /// Its name, as it calls itself.
    pub name: String,
    /// What it is.
    pub kind: PartnerKind,
    /// Where it works from.
    pub country: Country,
    /// The corridors it works on.
    pub corridors: Vec<Corridor>,
}

/// Only administrators do this.
fn administrator(actor: &Actor) -> AppResult<&AccountId> {
    actor.account().filter(|_| actor.is(Role::Administrator)).ok_or(AppError::NotAllowed)
}

/// A partner that goes on.
fn load_open(conn: &mut AnyConnection, id: &PartnerId) -> AppResult<Partner> {
    let partner = store::load(conn, id)?;
    if partner.ended_at.is_some() { Err(ObservationRefusal::PartnerEnded.into()) } else { Ok(partner) }
}

fn about<'a>(kind: &'static str, id: &'a PartnerId) -> Entry<'a> {
    Entry::about(kind, "partner", id.as_str())
}

/// Registers a partner.
///
/// # Errors
/// `NotAllowed`, or a database error.
pub fn register(conn: &mut AnyConnection, actor: &Actor, new: &NewPartner, now: When) -> AppResult<PartnerId> {
    let by = administrator(actor)?;
    let partner = Partner {
        id: PartnerId::new(),
        name: new.name.clone(),
        kind: new.kind,
        country: new.country,
        corridors: store::joined(&new.corridors),
        registered_by: by.clone(),
        registered_at: now,
        ended_at: None,
        version: 1,
    };
    store::insert(conn, &partner)?;
    history::append(conn, actor, &about("partner_registered", &partner.id).to(new.kind.as_str()), now)?;
    Ok(partner.id)
}

/// Invites somebody to speak for a partner; whoever was invited and has not come yet gets another letter. Whoever belongs to
/// the registry, to an organisation or to another partner is refused. Code PARTNER_INDEPENDENT.
///
/// # Errors
/// A refusal, `NotAllowed`, or a database error.
pub fn invite(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &PartnerId,
    (email, name, language): (&EmailAddress, &str, Language),
    now: When,
) -> AppResult<AccountId> {
    administrator(actor)?;
    let partner = load_open(conn, id)?;
    let account = invite_for_partner(conn, actor, (email, name, language), &partner.name, now)?;
    match store::partner_of(conn, &account)? {
        Some(known) if known == partner.id => {
            let has_come = people::load_account(conn, &account)?.confirmed_at.is_some();
            return if has_come { Err(ObservationRefusal::SpeaksAlready.into()) } else { Ok(account) };
        }
        Some(_) => return Err(ObservationRefusal::SpeaksForAnother.into()),
        None => store::join(conn, &partner.id, &account, now)?,
    }
    history::append(conn, actor, &about("partner_person_joined", &partner.id).note(account.as_str()), now)?;
    Ok(account)
}

/// Ends somebody's place at a partner: the role goes, and open sessions end.
///
/// # Errors
/// `NotAllowed`, `NotFound` if the person has no place there, or a database error.
pub fn let_go(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &PartnerId,
    account: &AccountId,
    now: When,
) -> AppResult<()> {
    administrator(actor)?;
    store::leave(conn, id, account, now)?;
    leave_partner(conn, actor, account, now)?;
    history::append(conn, actor, &about("partner_person_let_go", id).note(account.as_str()), now)
}

/// Ends a partner and the places of all its people. What it filed stays, and is worked on.
///
/// # Errors
/// A refusal if it has ended, `Stale`, `NotAllowed`, or a database error.
pub fn end(conn: &mut AnyConnection, actor: &Actor, id: &PartnerId, version: i32, now: When) -> AppResult<()> {
    administrator(actor)?;
    let mut partner = load_open(conn, id)?;
    if partner.version != version {
        return Err(AppError::Stale);
    }
    for person in store::list_places(conn, id)? {
        let_go(conn, actor, id, &person, now)?;
    }
    partner.ended_at = Some(now);
    store::save(conn, &mut partner)?;
    history::append(conn, actor, &about("partner_ended", id), now)
}
