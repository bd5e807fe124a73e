//! Registering partners, filing observations, working on them, and what the clocks do.

mod clocks;
mod file;
mod handle;
mod letters;
mod open;
mod partners;
mod queue;

pub use clocks::{ERASE_WORK, OBSERVATION_DUE, erase, remind, wrap_anew};
pub use file::{NewObservation, add_file, file, take_back, write};
pub use handle::{acknowledge, answer, assign, close, link, look_into, name_organisation, note, say, set_aside};
pub use open::{Opened, open_file, open_for_partner, open_for_staff};
pub use partners::{NewPartner, end, invite, let_go, register};
pub use queue::{Queued, obstacles, queue};

use super::rules::{Author, ObservationRefusal, ObservationSeat, may_add_file};
use super::store::files::{self, SealedFile};
use super::store::messages::{self, Message};
use super::store::{self, Observation, partners as partner_store};
use crate::base::{AccountId, Actor, ObservationFileId, ObservationId, ObservationMessageId, Refusal, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::Cleaned;
use crate::history::Entry;
use crate::keys::{ReportKeys, SealingKey, sealed, sealed_file};

/// The kind under which history knows observations.
pub const SUBJECT: &str = "observation";

/// The key of an observation.
///
/// # Errors
/// [`ObservationRefusal::Erased`] after the end of retention; `Unavailable` if the key file is not there.
fn key_of(conn: &mut AnyConnection, keys: &ReportKeys, id: &ObservationId) -> AppResult<SealingKey> {
    let wrapped = store::find_key(conn, id)?.ok_or(ObservationRefusal::Erased)?;
    let key = keys.unwrap(id.as_str(), &wrapped);
    key.ok_or_else(|| AppError::Unavailable("the key file of observations is missing".to_owned()))
}

/// An event about an observation. It names no organisation, so that it stands in no history but the observation's own.
fn about<'a>(kind: &'static str, observation: &'a Observation) -> Entry<'a> {
    Entry::about(kind, SUBJECT, observation.id.as_str())
}

/// Whether nothing keeps an officer away from an observation.
///
/// # Errors
/// The first rule that keeps the person away, or a database error.
pub fn must_be_uninvolved(
    conn: &mut AnyConnection,
    account: &AccountId,
    observation: &Observation,
    now: When,
) -> AppResult<()> {
    match obstacles_to(conn, account, observation, now)?.into_iter().next() {
        Some(broken) => Err(AppError::Refused(broken)),
        None => Ok(()),
    }
}

/// What keeps an officer away from an observation.
fn obstacles_to(
    conn: &mut AnyConnection,
    account: &AccountId,
    observation: &Observation,
    now: When,
) -> AppResult<Vec<Box<dyn Refusal>>> {
    obstacles(conn, account, (&observation.partner_id, observation.organisation_id.as_ref()), now)
}

/// An observation for an officer who may handle it, and where the officer stands.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers.
fn load_for(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ObservationId,
    now: When,
) -> AppResult<(Observation, ObservationSeat)> {
    let account = actor.account().filter(|_| actor.is(Role::CaseOfficer)).ok_or(AppError::NotFound)?;
    let observation = store::load(conn, id)?;
    must_be_uninvolved(conn, account, &observation, now)?;
    let is_assigned = observation.assigned_to.as_ref() == Some(account);
    let seat = if is_assigned { ObservationSeat::Assignee } else { ObservationSeat::Officer };
    Ok((observation, seat))
}

/// An observation of the person's own partner. To everybody else there is none.
///
/// # Errors
/// `NotFound`.
fn load_own(conn: &mut AnyConnection, actor: &Actor, id: &ObservationId) -> AppResult<(Observation, AccountId)> {
    let account = actor.account().filter(|_| actor.is(Role::Partner)).cloned().ok_or(AppError::NotFound)?;
    let speaks_for = partner_store::partner_of(conn, &account)?.ok_or(AppError::NotFound)?;
    let observation = store::load(conn, id)?;
    if observation.partner_id == speaks_for { Ok((observation, account)) } else { Err(AppError::NotFound) }
}

/// Adds a message or a note to the thread.
fn add_message(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    observation: &Observation,
    (author, by): (Author, &AccountId),
    text: &str,
    now: When,
) -> AppResult<()> {
    let key = key_of(conn, keys, &observation.id)?;
    let id = ObservationMessageId::new();
    let content = sealed(&key, id.as_str(), &text)?;
    let place = messages::next_place(conn, &observation.id)?;
    let (observation_id, by_account) = (observation.id.clone(), by.clone());
    Ok(messages::insert(conn, &Message { id, observation_id, place, author, by_account, sent_at: now, content })?)
}

/// To what the name of a file is bound when it is sealed.
fn name_of(file: &ObservationFileId) -> String {
    format!("{file}/name")
}

/// Seals a file with the key of its observation, its name too. Code OBSERVATION_FILES.
fn seal_file(conn: &mut AnyConnection, key: &SealingKey, id: &ObservationId, file: &Cleaned) -> AppResult<()> {
    may_add_file(files::count(conn, id)?)?;
    let file_id = ObservationFileId::new();
    let name = sealed(key, &name_of(&file_id), &file.original_name)?;
    let content = sealed_file(key, file_id.as_str(), &file.bytes)?;
    let (observation_id, media_type) = (id.clone(), file.media_type);
    Ok(files::insert(conn, &SealedFile { id: file_id, observation_id, media_type, name, content })?)
}
