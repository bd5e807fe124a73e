//! What time does to a returned application: reminders, and the end.

use super::super::rules::{ApplicationEvent, ApplicationStatus, By, DUE_NOTICE_DAYS, next};
use super::super::store::{self, Application};
use super::{entry, write_to_members};
use crate::base::{Actor, ApplicationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork};
use crate::impartiality;
use crate::notifications::{Field, Notice};
use chrono::Duration;
use serde_json::json;

/// The kind of due work that ends an application nobody answered.
const LAPSE: &str = "application_lapse";
/// The kind of due work that reminds of the end.
const NOTICE: &str = "application_due_notice";

/// Writes down what time will do to an application that goes back now: the end, and a letter 30, 7 and 1 days before, at
/// nine in the morning in Bangkok.
pub(super) fn schedule(conn: &mut AnyConnection, application: &Application, due_at: When, now: When) -> AppResult<()> {
    let subject_id = application.id.as_str();
    let due = due_at.rfc3339();
    for days in DUE_NOTICE_DAYS {
        let fields = json!({ "due": due, "days": days.to_string() });
        let at = due_at.plus_days(-days) - Duration::hours(15);
        history::schedule(conn, &DueWork { kind: NOTICE, subject_id, fields, due_at: at }, now)?;
    }
    // One second later, so that the last day is whole.
    let at = due_at + Duration::seconds(1);
    let fields = json!({ "due": due });
    history::schedule(conn, &DueWork { kind: LAPSE, subject_id, fields, due_at: at }, now)
}

/// Lets an application lapse if it still waits for the answer that was due then.
///
/// # Errors
/// A database error.
pub fn lapse_unanswered(conn: &mut AnyConnection, subject_id: &str, due: Option<&str>, now: When) -> AppResult<()> {
    let Some(mut application) = waiting(conn, subject_id, due)? else { return Ok(()) };
    let from = application.status;
    application.status = next(from, ApplicationEvent::Lapse, By::System)?;
    application.ended_at = Some(now);
    application.due_at = None;
    store::save(conn, &application)?;
    if let Some(case) = &application.case_id {
        impartiality::store::close_case(conn, case, now)?;
    }
    let event = entry("application_lapsed", &application).between(from.as_str(), application.status.as_str());
    history::append(conn, &Actor::System, &event, now)?;
    write_to_members(conn, &application, Notice::ApplicationLapsed, &[], now)
}

/// Reminds the organisation of the last day, if its answer is still awaited.
///
/// # Errors
/// A database error.
pub fn remind(
    conn: &mut AnyConnection,
    subject_id: &str,
    (due, days): (Option<&str>, Option<&str>),
    now: When,
) -> AppResult<()> {
    let Some(application) = waiting(conn, subject_id, due)? else { return Ok(()) };
    let Some(due_at) = application.due_at else { return Ok(()) };
    let days = days.and_then(|days| days.parse().ok()).unwrap_or(1);
    let fields = [("due", Field::Day(due_at.local_date())), ("days", Field::Number(days))];
    write_to_members(conn, &application, Notice::ApplicationDue, &fields, now)
}

/// The application, if it is still the return that the work was written for.
fn waiting(conn: &mut AnyConnection, subject_id: &str, due: Option<&str>) -> AppResult<Option<Application>> {
    let id = ApplicationId::parse(subject_id).ok_or_else(|| AppError::Internal("no application id".to_owned()))?;
    let application = store::load(conn, &id)?;
    let is_same =
        application.status == ApplicationStatus::Returned && application.due_at.map(When::rfc3339).as_deref() == due;
    Ok(is_same.then_some(application))
}
