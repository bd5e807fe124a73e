//! Notices before a clock of a certificate runs out: the confirmation of an emergency suspension, the six months of a
//! suspension, and the days of conditions.

use super::clocks::certificate_of;
use super::letters::{tell_members, tell_staff, tell_staff_of};
use super::{TASK_CONDITION, TASK_CONFIRM};
use crate::base::{ConditionId, Role, When};
use crate::certificates::rules::{
    CONDITION_NOTICE_DAYS, CertificateState, SUSPENSION_NOTICE_DAYS, SuspensionKind, end_of,
};
use crate::certificates::store::{self, Certificate, Condition};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, WaitingWork};
use crate::notifications::{Field, Notice};
use crate::referrals::store::{NewTask, list_open, open_task};
use chrono::Duration;
use serde_json::json;

/// How many hours before the end deciders are told again that a suspension waits to be confirmed.
const CONFIRM_NOTICE_HOURS: i64 = 24;

/// Winds the notice before an emergency suspension lapses.
pub(super) fn wind_confirmation(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let Some(due) = certificate.confirm_by else { return Ok(()) };
    let due_at = due - Duration::hours(CONFIRM_NOTICE_HOURS);
    let subject_id = certificate.id.as_str();
    history::schedule(conn, &DueWork { kind: "confirmation_due", subject_id, fields: json!({}), due_at }, now)
}

/// An emergency suspension waits for a day more: the deciders are told again.
///
/// # Errors
/// A database error.
pub fn remind_confirmation(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let certificate = certificate_of(conn, work)?;
    let waits = certificate.suspension_kind == Some(SuspensionKind::Emergency);
    match certificate.confirm_by {
        Some(due) if waits && now < due => {
            let organisation = &certificate.organisation_id;
            tell_staff(conn, Role::Decider, organisation, &certificate.id, TASK_CONFIRM, due, now)
        }
        Some(_) | None => Ok(()),
    }
}

/// Winds the notices before a suspension has lasted six months.
pub(super) fn wind_suspension(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let Some(end) = certificate.suspension_ends_at else { return Ok(()) };
    for &days in SUSPENSION_NOTICE_DAYS {
        let fields = json!({ "days": days.to_string(), "end": end.rfc3339() });
        let subject_id = certificate.id.as_str();
        let work = DueWork { kind: "suspension_ending", subject_id, fields, due_at: end.plus_days(-days) };
        history::schedule(conn, &work, now)?;
    }
    Ok(())
}

/// A suspension has lasted nearly six months: holder and deciders are told.
///
/// # Errors
/// A database error.
pub fn remind_suspension(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let certificate = certificate_of(conn, work)?;
    let wound = work.field("end");
    let Some(end) = certificate.suspension_ends_at.filter(|end| Some(end.rfc3339()) == wound) else { return Ok(()) };
    if certificate.state != CertificateState::Suspended || now >= end {
        return Ok(());
    }
    let days: i64 = work.field("days").and_then(|days| days.parse().ok()).unwrap_or(0);
    let fields = [
        ("number", Field::text(&*certificate.number)),
        ("due", Field::Day(end.local_date())),
        ("days", Field::Number(days)),
    ];
    let organisation = &certificate.organisation_id;
    tell_members(conn, organisation, Notice::SuspensionEnding, &fields, now)?;
    tell_staff_of(conn, Role::Decider, organisation, &certificate.id, Notice::SuspensionEnding, &fields, now)
}

/// Winds the clocks of a certificate's open conditions.
pub(super) fn wind_conditions(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    for condition in store::list_conditions(conn, &certificate.id)? {
        if condition.met_at.is_some() {
            continue;
        }
        let (end, subject_id) = (end_of(condition.due_on), condition.id.as_str());
        for &days in CONDITION_NOTICE_DAYS {
            let due_at = end.plus_days(-days);
            if due_at > now {
                let fields = json!({ "days": days.to_string() });
                history::schedule(conn, &DueWork { kind: "condition_due", subject_id, fields, due_at }, now)?;
            }
        }
        history::schedule(conn, &DueWork { kind: "condition_late", subject_id, fields: json!({}), due_at: end }, now)?;
    }
    Ok(())
}

/// The condition of a clock and its certificate, if it is still open.
fn open_condition(conn: &mut AnyConnection, work: &WaitingWork) -> AppResult<Option<(Certificate, Condition)>> {
    let id = ConditionId::parse(&work.subject_id)
        .ok_or_else(|| AppError::Internal(format!("{:?} is no condition", work.subject_id)))?;
    // A later decision about the certificate may have put other conditions in its place.
    let Some(condition) = store::find_condition(conn, &id)? else { return Ok(None) };
    let certificate = store::load(conn, &condition.certificate)?;
    let is_open = condition.met_at.is_none() && certificate.state.is_running();
    Ok(is_open.then_some((certificate, condition)))
}

/// A condition is due soon: the holder is told.
///
/// # Errors
/// A database error.
pub fn remind_condition(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let Some((certificate, condition)) = open_condition(conn, work)? else { return Ok(()) };
    // Where the clocks ran late, the letter that it is late goes alone.
    if now >= end_of(condition.due_on) {
        return Ok(());
    }
    let days: i64 = work.field("days").and_then(|days| days.parse().ok()).unwrap_or(0);
    let fields = [
        ("number", Field::text(&*certificate.number)),
        ("criterion", Field::text(&*condition.code)),
        ("due", Field::Day(condition.due_on)),
        ("days", Field::Number(days)),
    ];
    tell_members(conn, &certificate.organisation_id, Notice::ConditionDue, &fields, now)
}

/// The day of a condition has passed: the holder is told, and a task for the deciders says so.
///
/// # Errors
/// A database error.
pub fn condition_late(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let Some((certificate, condition)) = open_condition(conn, work)? else { return Ok(()) };
    let known = list_open(conn, &[Role::Decider])?;
    let is_told = known.iter().any(|task| task.kind == TASK_CONDITION && task.subject_id == certificate.id.as_str());
    let due_at = now.plus_days(14);
    let task = NewTask {
        kind: TASK_CONDITION,
        subject_kind: "certificate",
        subject_id: certificate.id.as_str(),
        organisation: Some(&certificate.organisation_id),
        case: Some(&certificate.case_id),
        role: Role::Decider,
        is_urgent: false,
        due_at,
    };
    open_task(conn, &task, now)?;
    if !is_told {
        let organisation = &certificate.organisation_id;
        tell_staff(conn, Role::Decider, organisation, &certificate.id, TASK_CONDITION, due_at, now)?;
    }
    let fields = [
        ("number", Field::text(&*certificate.number)),
        ("criterion", Field::text(&*condition.code)),
        ("due", Field::Day(condition.due_on)),
    ];
    tell_members(conn, &certificate.organisation_id, Notice::ConditionLate, &fields, now)
}
