//! What is done with fee schedules and fee rules.

use super::rules::{FeeLine, FeeRule, KeptRule, ScheduleAnswer, published_rules};
use super::store::{self, schedules::ScheduleRow};
use crate::base::{Actor, FeeLineId, FeeRuleId, FeeScheduleId, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};

/// Who may enter fee rules and exchange rates.
pub const KEEPERS: &[Role] = &[Role::CaseOfficer, Role::Administrator];

/// Stores every published rule that is not there yet, by its reference.
///
/// # Errors
/// A database error, or published rows that break a rule.
pub fn install_published(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let known = store::rules::list_references(conn)?;
    let rules = published_rules().map_err(AppError::internal)?;
    let new: Vec<FeeRule> = rules.into_iter().filter(|rule| !known.contains(&rule.reference)).collect();
    if new.is_empty() {
        return Ok(());
    }
    for rule in new {
        let kept = KeptRule { rule, replaces: None, entered_by: None, entered_at: now };
        keep(conn, &Actor::System, &kept, now)?;
    }
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Enters a fee rule, in the place of an older one if that is named. No row is ever changed.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn add_rule(
    conn: &mut AnyConnection,
    actor: &Actor,
    rule: FeeRule,
    replaces: Option<FeeRuleId>,
    now: When,
) -> AppResult<()> {
    if *actor != Actor::System && !actor.is_any(KEEPERS) {
        return Err(AppError::NotAllowed);
    }
    let kept = KeptRule { rule, replaces, entered_by: actor.account().cloned(), entered_at: now };
    kept.check(&store::rules::list(conn)?, now.local_date())?;
    keep(conn, actor, &kept, now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}

fn keep(conn: &mut AnyConnection, actor: &Actor, kept: &KeptRule, now: When) -> AppResult<()> {
    store::rules::insert(conn, kept)?;
    let mut entry = Entry::about("fee_rule_added", "fee_rule", kept.rule.id.as_str()).to(&kept.rule.reference);
    entry.from = kept.replaces.as_ref().map(FeeRuleId::as_str);
    history::append(conn, actor, &entry, now)
}

/// Begins an organisation's fee schedule: empty, not answered.
///
/// # Errors
/// `NotFound` for whoever does not belong to the organisation, or a database error.
pub fn start_schedule(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<FeeScheduleId> {
    may_write(actor, organisation)?;
    let id = store::schedules::insert(conn, organisation, now)?;
    let entry = Entry::about("fee_schedule_started", "fee_schedule", id.as_str()).of(organisation).to("draft");
    history::append(conn, actor, &entry, now)?;
    Ok(id)
}

/// Adds a line, or replaces the one with its id. A schedule that said "nothing" says so no longer; one that was
/// submitted is a draft again.
///
/// # Errors
/// `NotFound` for strangers, the refusal of a rule, or a database error.
pub fn save_line(
    conn: &mut AnyConnection,
    actor: &Actor,
    schedule: &FeeScheduleId,
    line: &FeeLine,
    now: When,
) -> AppResult<()> {
    let row = open_for_writing(conn, actor, schedule)?;
    line.check()?;
    store::schedules::save_line(conn, schedule, line)?;
    store::schedules::save(conn, &ScheduleRow { nothing_charged_on: None, ..row.clone() })?;
    changed(conn, actor, &row, "fee_line_saved", now)
}

/// Removes a line.
///
/// # Errors
/// `NotFound` for strangers and for a line that is not there, the refusal of a rule, or a database error.
pub fn remove_line(
    conn: &mut AnyConnection,
    actor: &Actor,
    schedule: &FeeScheduleId,
    line: &FeeLineId,
    now: When,
) -> AppResult<()> {
    let row = open_for_writing(conn, actor, schedule)?;
    store::schedules::delete_line(conn, schedule, line)?;
    store::schedules::save(conn, &row)?;
    changed(conn, actor, &row, "fee_line_removed", now)
}

/// Notes that the organisation charges nothing to anybody; lines that were entered go.
///
/// # Errors
/// `NotFound` for strangers, the refusal of a rule, or a database error.
pub fn say_nothing_charged(
    conn: &mut AnyConnection,
    actor: &Actor,
    schedule: &FeeScheduleId,
    now: When,
) -> AppResult<()> {
    let row = open_for_writing(conn, actor, schedule)?;
    store::schedules::delete_lines(conn, schedule)?;
    store::schedules::save(conn, &ScheduleRow { nothing_charged_on: Some(now.local_date()), ..row.clone() })?;
    changed(conn, actor, &row, "fee_schedule_nothing_charged", now)
}

/// Takes back that nothing is charged: the schedule is not answered until it has a line.
///
/// # Errors
/// `NotFound` for strangers, the refusal of a rule, or a database error.
pub fn unsay_nothing_charged(
    conn: &mut AnyConnection,
    actor: &Actor,
    schedule: &FeeScheduleId,
    now: When,
) -> AppResult<()> {
    let row = open_for_writing(conn, actor, schedule)?;
    store::schedules::save(conn, &ScheduleRow { nothing_charged_on: None, ..row.clone() })?;
    changed(conn, actor, &row, "fee_schedule_reopened", now)
}

/// Sends a schedule in with an application; the caller has asked who may. Silence is refused.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn submit_schedule(conn: &mut AnyConnection, schedule: &FeeScheduleId, now: When) -> AppResult<()> {
    let row = store::schedules::load_row(conn, schedule)?;
    let whole = store::schedules::load(conn, schedule)?;
    let status = row.status.submit(&whole.answer)?;
    store::schedules::save(conn, &ScheduleRow { status, ..row.clone() })?;
    let entry = Entry::about("fee_schedule_submitted", "fee_schedule", schedule.as_str())
        .of(&row.organisation_id)
        .between(row.status.as_str(), status.as_str());
    history::append(conn, &Actor::System, &entry, now)
}

/// Shows a submitted schedule to the public in the place of the one before; the caller has asked who may.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn publish_schedule(conn: &mut AnyConnection, schedule: &FeeScheduleId, now: When) -> AppResult<()> {
    let row = store::schedules::load_row(conn, schedule)?;
    let status = row.status.publish()?;
    if status == row.status {
        return Ok(());
    }
    let whole = store::schedules::load(conn, schedule)?;
    store::schedules::supersede_others(conn, &row.organisation_id, schedule)?;
    store::schedules::save(conn, &ScheduleRow { status, published_at: Some(now), ..row.clone() })?;
    let kind = match whole.answer {
        ScheduleAnswer::NothingCharged { .. } | ScheduleAnswer::Silence => "fee_schedule_published_empty",
        ScheduleAnswer::Lines(_) => "fee_schedule_published",
    };
    let count = whole.answer.lines().len().to_string();
    let entry = Entry::about(kind, "fee_schedule", schedule.as_str())
        .of(&row.organisation_id)
        .between(row.status.as_str(), status.as_str())
        .public(&count);
    history::append(conn, &Actor::System, &entry, now)?;
    Ok(history::changed_publicly(conn, Some(&row.organisation_id), now)?)
}

fn may_write(actor: &Actor, organisation: &OrganisationId) -> AppResult<()> {
    if *actor == Actor::System || actor.is_member(organisation) { Ok(()) } else { Err(AppError::NotFound) }
}

/// A schedule's row in the state in which it is written, if this person may.
fn open_for_writing(conn: &mut AnyConnection, actor: &Actor, schedule: &FeeScheduleId) -> AppResult<ScheduleRow> {
    let row = store::schedules::load_row(conn, schedule)?;
    may_write(actor, &row.organisation_id)?;
    let status = row.status.for_writing()?;
    Ok(ScheduleRow { status, ..row })
}

fn changed(conn: &mut AnyConnection, actor: &Actor, row: &ScheduleRow, kind: &'static str, now: When) -> AppResult<()> {
    let entry = Entry::about(kind, "fee_schedule", row.id.as_str()).of(&row.organisation_id).to(row.status.as_str());
    history::append(conn, actor, &entry, now)
}
