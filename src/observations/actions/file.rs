//! What a partner's people do: file, write, hand in a file, take back.

use super::queue::{FILE_ADDED, MESSAGE_RECEIVED};
use super::{about, add_message, clocks, key_of, letters, load_own, seal_file};
use crate::base::{AccountId, Actor, Language, ObservationId, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::Cleaned;
use crate::history;
use crate::keys::{ReportKeys, SealingKey, sealed};
use crate::notifications::{Field, Notice};
use crate::observations::rules::{
    Author, ObservationEvent, ObservationKind, ObservationRefusal, ObservationSeat, ObservationStatus, Observed,
    acknowledge_by, next_of_observation,
};
use crate::observations::store::{self, Observation, partners};
use crate::organisations;
use chrono::Datelike;

/// An observation as it is filed.
#[derive(Clone, Debug)]
pub struct NewObservation {
    /// Which organisation of the register it is about.
    pub organisation: Option<OrganisationId>,
    /// What was seen.
    pub kind: ObservationKind,
    /// All the rest; it is sealed.
    pub observed: Observed,
    /// The language it is written in.
    pub language: Language,
    /// Evidence; it is sealed too.
    pub files: Vec<Cleaned>,
}

/// Files an observation: row, key, files, history, clocks and the letter to those who may take it up in one transaction.
///
/// # Errors
/// `NotFound` to all but partners; `TooManyFiles`; a database error.
pub fn file(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    new: &NewObservation,
    now: When,
) -> AppResult<ObservationId> {
    let account = actor.account().filter(|_| actor.is(Role::Partner)).ok_or(AppError::NotFound)?;
    let partner = partners::partner_of(conn, account)?.ok_or(AppError::NotFound)?;
    if let Some(organisation) = &new.organisation {
        organisations::store::load(conn, organisation)?;
    }
    if !new.observed.gaps(new.organisation.is_some(), now.local_date()).is_empty() {
        return Err(AppError::Internal("an observation was filed with gaps".to_owned()));
    }
    let (id, key) = (ObservationId::new(), SealingKey::random().map_err(AppError::internal)?);
    let observation = Observation {
        number: store::next_number(conn, now.local_date().year())?,
        partner_id: partner,
        filed_by: account.clone(),
        language: new.language,
        organisation_id: new.organisation.clone(),
        kind: new.kind,
        status: ObservationStatus::Filed,
        filed_at: now,
        acknowledge_by: acknowledge_by(now),
        acknowledged_at: None,
        assigned_to: None,
        reason: None,
        outcome: None,
        audit_id: None,
        finding_id: None,
        answered_at: None,
        ended_at: None,
        erased_at: None,
        content: Some(sealed(&key, id.as_str(), &new.observed)?),
        version: 1,
        id,
    };
    let wrapped = keys.wrap(observation.id.as_str(), &key).map_err(AppError::internal)?;
    store::insert(conn, &observation, &wrapped)?;
    for file in &new.files {
        seal_file(conn, &key, &observation.id, file)?;
    }
    let entry = about("observation_filed", &observation).to(observation.status.as_str());
    history::append(conn, actor, &entry, now)?;
    clocks::wind(conn, &observation, now)?;
    let due = [("due", Field::Day(observation.last_day()))];
    letters::tell_officers(conn, &observation, Notice::ObservationFiled, &due, now)?;
    Ok(observation.id)
}

/// An observation of the own partner that is not over.
fn load_open(conn: &mut AnyConnection, actor: &Actor, id: &ObservationId) -> AppResult<(Observation, AccountId)> {
    let (observation, account) = load_own(conn, actor, id)?;
    if observation.status.is_over() { Err(ObservationRefusal::Over.into()) } else { Ok((observation, account)) }
}

/// Writes to the officer: an answer, or something that was forgotten. Whoever works on it, or should, gets a letter.
///
/// # Errors
/// The refusal of a rule; `NotFound` to others.
pub fn write(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ObservationId,
    text: &str,
    now: When,
) -> AppResult<()> {
    let (observation, account) = load_open(conn, actor, id)?;
    add_message(conn, keys, &observation, (Author::Observer, &account), text, now)?;
    history::append(conn, actor, &about(MESSAGE_RECEIVED, &observation), now)?;
    letters::tell_assignee(conn, &observation, now)
}

/// Hands in one more file. Whoever works on it, or should, gets a letter.
///
/// # Errors
/// The refusal of a rule; `NotFound` to others.
pub fn add_file(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ObservationId,
    file: &Cleaned,
    now: When,
) -> AppResult<()> {
    let (observation, _) = load_open(conn, actor, id)?;
    let key = key_of(conn, keys, id)?;
    seal_file(conn, &key, id, file)?;
    history::append(conn, actor, &about(FILE_ADDED, &observation), now)?;
    letters::tell_assignee(conn, &observation, now)
}

/// Takes an observation back. What was told stays for the time of retention, because an officer may have acted on it.
///
/// # Errors
/// The refusal of a rule, `Stale`, `NotFound` to others.
pub fn take_back(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ObservationId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut observation, _) = load_own(conn, actor, id)?;
    if observation.version != version {
        return Err(AppError::Stale);
    }
    let before = observation.status;
    observation.status = next_of_observation(before, ObservationEvent::TakeBack, ObservationSeat::Observer)?;
    observation.ended_at = Some(now);
    store::save(conn, &mut observation)?;
    let entry = about("observation_taken_back", &observation).between(before.as_str(), observation.status.as_str());
    history::append(conn, actor, &entry, now)
}
