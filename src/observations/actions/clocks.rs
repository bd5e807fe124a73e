//! What happens by itself: reminders before and after the day of acknowledgement, the end of retention and the word to the
//! desk before it, and keys that are wrapped anew after a rotation.

use super::{SUBJECT, about, letters};
use crate::base::{Actor, ObservationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, WaitingWork};
use crate::keys::ReportKeys;
use crate::notifications::{Field, Notice};
use crate::observations::rules::{
    ObservationEvent, ObservationOutcome, ObservationSeat, ObservationStatus, RETENTION_DAYS, next_of_observation,
};
use crate::observations::store::{self, Observation, files, messages};
use crate::reports::actions::wrap_each_anew;
use crate::reports::rules::LAPSE_NOTICE_DAYS;
use serde_json::{Value, json};

/// The due work that reminds of an observation nobody has acknowledged.
pub const OBSERVATION_DUE: &str = "observation_due";
/// The due work that ends the retention of an observation.
pub const ERASE_WORK: &str = "observation_erase";
/// The field of that work that says after which movement the desk was told that the end is near.
const TOLD_AFTER: &str = "told_after";

/// Winds the clocks of an observation that came: a day before it has to be acknowledged, when that is late, and the day on
/// which the desk is told that it will end by itself.
pub(super) fn wind(conn: &mut AnyConnection, observation: &Observation, now: When) -> AppResult<()> {
    let subject_id = observation.id.as_str();
    for (days, fields) in [(1, json!({ "days": "1" })), (0, json!({}))] {
        let due_at = observation.acknowledge_by.plus_days(-days);
        history::schedule(conn, &DueWork { kind: OBSERVATION_DUE, subject_id, fields, due_at }, now)?;
    }
    wind_erasing(conn, observation, notice_at(now), json!({}), now)
}

/// When the desk is told of an observation in which something happened last at an instant.
fn notice_at(moved: When) -> When {
    moved.plus_days(RETENTION_DAYS - LAPSE_NOTICE_DAYS)
}

/// Winds the clock of retention.
fn wind_erasing(
    conn: &mut AnyConnection,
    observation: &Observation,
    due_at: When,
    fields: Value,
    now: When,
) -> AppResult<()> {
    let work = DueWork { kind: ERASE_WORK, subject_id: observation.id.as_str(), fields, due_at };
    history::schedule(conn, &work, now)
}

fn observation_of(conn: &mut AnyConnection, work: &WaitingWork) -> AppResult<Observation> {
    let id = ObservationId::parse(&work.subject_id);
    let id = id.ok_or_else(|| AppError::Internal(format!("{:?} is no observation", work.subject_id)))?;
    Ok(store::load(conn, &id)?)
}

/// Nobody has acknowledged an observation, and it is due soon, or late: those who may take it up are told.
///
/// # Errors
/// A database error.
pub fn remind(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let observation = observation_of(conn, work)?;
    let days: Option<i64> = work.field("days").and_then(|days| days.parse().ok());
    let is_too_late_for_a_hint = days.is_some() && now >= observation.acknowledge_by;
    if observation.status != ObservationStatus::Filed || is_too_late_for_a_hint {
        return Ok(());
    }
    let mut fields = vec![("due", Field::Day(observation.last_day()))];
    fields.extend(days.map(|days| ("days", Field::Number(days))));
    let notice = if days.is_some() { Notice::AnswerWaits } else { Notice::AnswerOverdue };
    letters::tell_officers(conn, &observation, notice, &fields, now)
}

/// When something happened last: what the history says of the observation.
fn moved_at(conn: &mut AnyConnection, observation: &Observation) -> AppResult<When> {
    let events = history::of_subject(conn, SUBJECT, observation.id.as_str())?;
    Ok(events.iter().map(|event| event.at).fold(observation.filed_at, When::max))
}

/// The retention of an observation is over: its key goes, and everything that was sealed with it. One that nobody has ended
/// by then ends, which the desk is told before; where something has happened since, the clock waits as long again.
/// Code OBSERVATION_RETENTION.
///
/// # Errors
/// A database error.
pub fn erase(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let observation = observation_of(conn, work)?;
    if observation.erased_at.is_some() {
        return Ok(());
    }
    let moved = moved_at(conn, &observation)?;
    if observation.status.is_over() {
        let due_at = moved.plus_days(RETENTION_DAYS);
        return if due_at > now {
            wind_erasing(conn, &observation, due_at, json!({}), now)
        } else {
            forget(conn, observation, now)
        };
    }
    if notice_at(moved) > now {
        return wind_erasing(conn, &observation, notice_at(moved), json!({}), now);
    }
    if work.field(TOLD_AFTER) != Some(moved.rfc3339()) {
        return tell_of_lapse(conn, &observation, moved, now);
    }
    lapse(conn, observation, now)
}

/// Tells those who may work on an observation that it will end by itself, and winds the clock for that day.
fn tell_of_lapse(conn: &mut AnyConnection, observation: &Observation, moved: When, now: When) -> AppResult<()> {
    let ends_at = moved.plus_days(RETENTION_DAYS).max(now.plus_days(LAPSE_NOTICE_DAYS));
    let due = [("due", Field::Day(ends_at.local_date()))];
    letters::tell_officers(conn, observation, Notice::ObservationLapses, &due, now)?;
    wind_erasing(conn, observation, ends_at, json!({ TOLD_AFTER: moved.rfc3339() }), now)
}

/// Ends an observation that nobody has ended. Its partner hears of it, but for one that heard before what it led to, or why
/// it was set aside.
fn lapse(conn: &mut AnyConnection, mut observation: Observation, now: When) -> AppResult<()> {
    let before = observation.status;
    observation.status = next_of_observation(before, ObservationEvent::Lapse, ObservationSeat::System)?;
    observation.ended_at = Some(now);
    let entry = about("observation_lapsed", &observation).between(before.as_str(), observation.status.as_str());
    history::append(conn, &Actor::System, &entry, now)?;
    if observation.outcome.is_none() && observation.reason.is_none() {
        let outcome = ObservationOutcome::Lapsed;
        observation.outcome = Some(outcome);
        let word = ("outcome", Field::word(format!("observation-outcome-{outcome}")));
        letters::tell_partner(conn, &observation, Notice::ObservationAnswered, &[word], now)?;
    }
    forget(conn, observation, now)
}

/// Deletes the key of an observation that is over, and all that was sealed with it.
fn forget(conn: &mut AnyConnection, mut observation: Observation, now: When) -> AppResult<()> {
    store::delete_key(conn, &observation.id)?;
    messages::delete_all(conn, &observation.id)?;
    files::delete_all(conn, &observation.id)?;
    observation.content = None;
    observation.erased_at = Some(now);
    store::save(conn, &mut observation)?;
    history::append(conn, &Actor::System, &about("observation_erased", &observation), now)
}

/// Wraps every key anew that an older file wraps; done at start, after a rotation. Keys whose file is not there stay.
///
/// # Errors
/// A database error.
pub fn wrap_anew(conn: &mut AnyConnection, keys: &ReportKeys) -> AppResult<usize> {
    let list = |conn: &mut AnyConnection, after: &str, most| store::list_keys_not_by(conn, keys.current(), after, most);
    wrap_each_anew(conn, keys, list, ObservationId::as_str, store::replace_key)
}
