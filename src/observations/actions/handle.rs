//! Working on an observation: taking it up, giving it on, asking, linking, setting aside, saying what it led to, ending.

use super::queue::{ASSIGNED, NOTE_WRITTEN};
use super::{about, add_message, letters, load_for, must_be_uninvolved, obstacles_to};
use crate::accounts::store::people;
use crate::audits::rules::AuditKind;
use crate::audits::store as audits;
use crate::base::{AccountId, Actor, ObservationId, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::keys::ReportKeys;
use crate::notifications::{Field, Notice};
use crate::observations::rules::{
    Author, ObservationEvent, ObservationOutcome, ObservationRefusal, ObservationSeat, ObservationStatus,
    SetAsideReason, may_answer, next_of_observation,
};
use crate::observations::store::{self, Observation};
use crate::organisations;
use crate::reports::actions::{NewLink, is_about, tell_of_hand_over};
use crate::urls;

/// An observation one step on, for an officer who may take that step: the row, who acts, and the state before.
fn step(
    conn: &mut AnyConnection,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    event: ObservationEvent,
    now: When,
) -> AppResult<(Observation, AccountId, ObservationStatus)> {
    let (mut observation, seat) = load_for(conn, actor, id, now)?;
    if observation.version != version {
        return Err(AppError::Stale);
    }
    let account = actor.account().cloned().ok_or(AppError::NotFound)?;
    let before = observation.status;
    observation.status = next_of_observation(before, event, seat)?;
    Ok((observation, account, before))
}

/// An observation that this person works on and that is not over, as it was shown.
fn load_mine(
    conn: &mut AnyConnection,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    now: When,
) -> AppResult<(Observation, AccountId)> {
    let (observation, seat) = load_for(conn, actor, id, now)?;
    let account = actor.account().cloned().ok_or(AppError::NotFound)?;
    if seat != ObservationSeat::Assignee {
        return Err(ObservationRefusal::NotYours.into());
    }
    if observation.status.is_over() {
        return Err(ObservationRefusal::Over.into());
    }
    if observation.version == version { Ok((observation, account)) } else { Err(AppError::Stale) }
}

fn note_step(
    conn: &mut AnyConnection,
    actor: &Actor,
    observation: &Observation,
    (kind, before): (&'static str, ObservationStatus),
    reason: &str,
    now: When,
) -> AppResult<()> {
    let mut entry = about(kind, observation).between(before.as_str(), observation.status.as_str());
    if !reason.is_empty() {
        entry = entry.because(reason);
    }
    history::append(conn, actor, &entry, now)
}

/// Takes an observation up: whoever acknowledges it works on it from then on, and the partner is told.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn acknowledge(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ObservationId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut observation, account, before) = step(conn, actor, (id, version), ObservationEvent::Acknowledge, now)?;
    observation.assigned_to = Some(account);
    observation.acknowledged_at = Some(now);
    store::save(conn, &mut observation)?;
    note_step(conn, actor, &observation, ("observation_acknowledged", before), "", now)?;
    letters::tell_partner(conn, &observation, Notice::ObservationAcknowledged, &[], now)
}

/// Gives an observation to another case officer, who must be uninvolved too.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn assign(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ObservationId,
    to: &AccountId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut observation, _, _) = step(conn, actor, (id, version), ObservationEvent::Assign, now)?;
    let officers = people::list_with_role(conn, Role::CaseOfficer)?;
    if officers.iter().all(|person| &person.id != to) {
        return Err(ObservationRefusal::OfficerOnly.into());
    }
    must_be_uninvolved(conn, to, &observation, now)?;
    let before = observation.assigned_to.replace(to.clone());
    store::save(conn, &mut observation)?;
    // Whoever has become involved since learns no more of it.
    let before = match before {
        Some(before) if obstacles_to(conn, &before, &observation, now)?.is_empty() => Some(before),
        _ => None,
    };
    let path = |language| urls::office_observation(language, id);
    tell_of_hand_over(conn, actor, (before.as_ref(), to), &observation.number, path, now)?;
    history::append(conn, actor, &about(ASSIGNED, &observation).note(to.as_str()), now)
}

/// Begins to look into it, from the first or after it was set aside.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn look_into(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ObservationId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut observation, _, before) = step(conn, actor, (id, version), ObservationEvent::LookInto, now)?;
    observation.reason = None;
    observation.answered_at = None;
    store::save(conn, &mut observation)?;
    note_step(conn, actor, &observation, ("observation_looked_into", before), "", now)
}

/// Sets an observation aside for a reason of the catalogue; the partner reads it, and `text` with it.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn set_aside(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    (reason, text): (SetAsideReason, &str),
    now: When,
) -> AppResult<()> {
    let (mut observation, account, before) = step(conn, actor, (id, version), ObservationEvent::SetAside, now)?;
    observation.reason = Some(reason);
    observation.answered_at = Some(now);
    store::save(conn, &mut observation)?;
    add_last_word(conn, keys, &observation, &account, text, now)?;
    note_step(conn, actor, &observation, ("observation_set_aside", before), reason.as_str(), now)?;
    let word = ("outcome", Field::word(format!("observation-reason-{reason}")));
    letters::tell_partner(conn, &observation, Notice::ObservationAnswered, &[word], now)
}

/// Says what an observation led to; the partner reads it, and `text` with it. Code OBSERVATION_OUTCOME_LINKED.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn answer(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    (outcome, text): (ObservationOutcome, &str),
    now: When,
) -> AppResult<()> {
    let (mut observation, account, before) = step(conn, actor, (id, version), ObservationEvent::Answer, now)?;
    may_answer(outcome, observation.finding_id.is_some(), observation.audit_id.is_some())?;
    // Records that were one when it was linked may have been parted since.
    let its = match outcome {
        ObservationOutcome::Finding => observation.finding_id.clone().map(NewLink::Finding),
        ObservationOutcome::SpecialAudit => observation.audit_id.clone().map(NewLink::Audit),
        ObservationOutcome::Referred
        | ObservationOutcome::Noted
        | ObservationOutcome::NotConfirmed
        | ObservationOutcome::Lapsed => None,
    };
    if let Some(link) = its {
        must_fit(conn, &observation, &link)?;
    }
    observation.outcome = Some(outcome);
    observation.answered_at = Some(now);
    store::save(conn, &mut observation)?;
    add_last_word(conn, keys, &observation, &account, text, now)?;
    note_step(conn, actor, &observation, ("observation_answered", before), outcome.as_str(), now)?;
    let word = ("outcome", Field::word(format!("observation-outcome-{outcome}")));
    letters::tell_partner(conn, &observation, Notice::ObservationAnswered, &[word], now)
}

fn add_last_word(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    observation: &Observation,
    account: &AccountId,
    text: &str,
    now: When,
) -> AppResult<()> {
    if text.is_empty() {
        return Ok(());
    }
    add_message(conn, keys, observation, (Author::Staff, account), text, now)
}

/// Ends an observation that is answered or set aside; the clock of retention begins.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn close(conn: &mut AnyConnection, actor: &Actor, id: &ObservationId, version: i32, now: When) -> AppResult<()> {
    let (mut observation, _, before) = step(conn, actor, (id, version), ObservationEvent::Close, now)?;
    observation.ended_at = Some(now);
    store::save(conn, &mut observation)?;
    note_step(conn, actor, &observation, ("observation_closed", before), "", now)
}

/// Asks the partner something; its people get a letter that an answer is waited for.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn say(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    text: &str,
    now: When,
) -> AppResult<()> {
    let (observation, account) = load_mine(conn, actor, (id, version), now)?;
    add_message(conn, keys, &observation, (Author::Staff, &account), text, now)?;
    history::append(conn, actor, &about("observation_message_sent", &observation), now)?;
    letters::tell_partner(conn, &observation, Notice::ObservationAsked, &[], now)
}

/// Writes a note for staff.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn note(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    text: &str,
    now: When,
) -> AppResult<()> {
    let (observation, account) = load_mine(conn, actor, (id, version), now)?;
    add_message(conn, keys, &observation, (Author::Note, &account), text, now)?;
    history::append(conn, actor, &about(NOTE_WRITTEN, &observation), now)
}

/// Writes down which organisation of the register it is about, once that is known. Whoever works on it must be uninvolved
/// with it. Code OBSERVATION_SAME_ORGANISATION.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn name_organisation(
    conn: &mut AnyConnection,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    organisation: &OrganisationId,
    now: When,
) -> AppResult<()> {
    let (mut observation, account) = load_mine(conn, actor, (id, version), now)?;
    if observation.audit_id.is_some() || observation.finding_id.is_some() || observation.outcome.is_some() {
        return Err(ObservationRefusal::Linked.into());
    }
    organisations::store::load(conn, organisation)?;
    observation.organisation_id = Some(organisation.clone());
    must_be_uninvolved(conn, &account, &observation, now)?;
    store::save(conn, &mut observation)?;
    history::append(conn, actor, &about("observation_organisation_named", &observation), now)
}

/// Whether an observation may be linked so: to what is of the same organisation, and, if it is an audit, to a special one.
/// Codes OBSERVATION_SAME_ORGANISATION, OBSERVATION_SPECIAL_AUDIT.
fn must_fit(conn: &mut AnyConnection, observation: &Observation, link: &NewLink) -> AppResult<()> {
    if !is_about(conn, link, observation.organisation_id.as_ref())? {
        return Err(ObservationRefusal::AnotherOrganisation.into());
    }
    match link {
        NewLink::Audit(audit) if audits::load(conn, audit)?.kind != AuditKind::Special => {
            Err(ObservationRefusal::NotSpecial.into())
        }
        NewLink::Audit(_) | NewLink::Finding(_) => Ok(()),
    }
}

/// Links an observation to a special audit or a finding of the same organisation, in whichever of its records. Nothing of it
/// stands there: the organisation never learns of it.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn link(
    conn: &mut AnyConnection,
    actor: &Actor,
    (id, version): (&ObservationId, i32),
    link: &NewLink,
    now: When,
) -> AppResult<()> {
    let (mut observation, _) = load_mine(conn, actor, (id, version), now)?;
    if observation.outcome.is_some() {
        return Err(ObservationRefusal::Linked.into());
    }
    must_fit(conn, &observation, link)?;
    match link {
        NewLink::Audit(audit) => observation.audit_id = Some(audit.clone()),
        NewLink::Finding(finding) => observation.finding_id = Some(finding.clone()),
    }
    store::save(conn, &mut observation)?;
    history::append(conn, actor, &about("observation_linked", &observation), now)
}
