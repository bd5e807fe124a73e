//! The yearly surveillance: notices before, and what follows when it did not take place. The audits themselves belong
//! to `audits`; here is only the clock of the certificate, which looks at the final reports.

use super::letters::{tell_members, tell_staff};
use super::{TASK_SURVEILLANCE, clocks::certificate_of};
use crate::base::{Actor, Role, When};
use crate::certificates::rules::{SURVEILLANCE_NOTICE_DAYS, end_of};
use crate::certificates::store::{self, Certificate};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, Entry, WaitingWork};
use crate::notifications::{Field, Notice};
use crate::referrals::store::{NewTask, list_open, open_task};
use chrono::NaiveDate;
use serde_json::json;

/// Within how many days a decider looks at a missed surveillance (registry rule).
const CONSIDER_DAYS: i64 = 14;

/// Winds the clocks of the next surveillance.
pub(super) fn wind(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let Some(due) = store::due_surveillance(conn, certificate)? else { return Ok(()) };
    let (end, subject_id) = (end_of(due), certificate.id.as_str());
    for &days in SURVEILLANCE_NOTICE_DAYS {
        let due_at = end.plus_days(-days);
        if due_at > now {
            let fields = json!({ "days": days.to_string(), "due": due.to_string() });
            history::schedule(conn, &DueWork { kind: "surveillance_due", subject_id, fields, due_at }, now)?;
        }
    }
    let fields = json!({ "due": due.to_string() });
    history::schedule(conn, &DueWork { kind: "surveillance_missed", subject_id, fields, due_at: end }, now)
}

/// The certificate, if the surveillance this clock was wound for is still due then; else the clocks of the next are
/// wound.
fn still_due(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<Option<(Certificate, NaiveDate)>> {
    let certificate = certificate_of(conn, work)?;
    let wound: NaiveDate = work
        .field("due")
        .and_then(|day| day.parse().ok())
        .ok_or_else(|| AppError::Internal("a clock without its day".to_owned()))?;
    if !certificate.state.is_running() {
        return Ok(None);
    }
    if store::due_surveillance(conn, &certificate)? != Some(wound) {
        wind(conn, &certificate, now)?;
        return Ok(None);
    }
    Ok(Some((certificate, wound)))
}

/// Surveillance is due soon: the holder is told, once for each notice.
///
/// # Errors
/// A database error.
pub fn remind_surveillance(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let Some((certificate, due)) = still_due(conn, work, now)? else { return Ok(()) };
    // Where the clocks ran late, the letter that it was missed goes alone.
    if now >= end_of(due) {
        return Ok(());
    }
    let days: i64 = work.field("days").and_then(|days| days.parse().ok()).unwrap_or(0);
    let fields =
        [("number", Field::text(&*certificate.number)), ("due", Field::Day(due)), ("days", Field::Number(days))];
    tell_members(conn, &certificate.organisation_id, Notice::SurveillanceDue, &fields, now)
}

/// Surveillance did not take place in time: an urgent task proposes a suspension to the deciders. A person suspends.
/// Code SURVEILLANCE_YEARLY.
///
/// # Errors
/// A database error.
pub fn surveillance_missed(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let Some((certificate, due)) = still_due(conn, work, now)? else { return Ok(()) };
    let is_told = |task: &crate::referrals::store::Task| {
        task.kind == TASK_SURVEILLANCE && task.subject_id == certificate.id.as_str()
    };
    if now < end_of(due) || list_open(conn, &[Role::Decider])?.iter().any(is_told) {
        return Ok(());
    }
    let due_at = now.plus_days(CONSIDER_DAYS);
    let task = NewTask {
        kind: TASK_SURVEILLANCE,
        subject_kind: "certificate",
        subject_id: certificate.id.as_str(),
        organisation: Some(&certificate.organisation_id),
        case: Some(&certificate.case_id),
        role: Role::Decider,
        is_urgent: true,
        due_at,
    };
    open_task(conn, &task, now)?;
    tell_staff(conn, Role::Decider, &certificate.organisation_id, &certificate.id, TASK_SURVEILLANCE, due_at, now)?;
    let entry = Entry::about("surveillance_missed", "certificate", certificate.id.as_str())
        .of(&certificate.organisation_id)
        .case(&certificate.case_id);
    history::append(conn, &Actor::System, &entry, now)?;
    let fields = [("number", Field::text(&*certificate.number)), ("due", Field::Day(due))];
    tell_members(conn, &certificate.organisation_id, Notice::SurveillanceMissed, &fields, now)
}
