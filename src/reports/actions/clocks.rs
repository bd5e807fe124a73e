//! What happens by itself: reminders before and after the day of acknowledgement, the end of retention, drafts whose time is
//! over, and keys that are wrapped anew after a rotation.

use super::{about, desk};
use crate::accounts::store::people;
use crate::base::{Actor, ReportId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, WaitingWork};
use crate::keys::{ReportKeys, WrappedKey};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::reports::rules::ReportStatus;
use crate::reports::store::{self, Report, drafts, messages};
use crate::urls;
use serde_json::json;

/// The due work that reminds of a report nobody has acknowledged.
pub const REPORT_DUE: &str = "report_due";
/// The due work that ends the retention of a report.
pub const ERASE_WORK: &str = "report_erase";

/// How many rows are touched in one go.
const BLOCK: i64 = 200;

/// Winds the clock of acknowledgement: a day before, and when it is late.
pub(super) fn wind(conn: &mut AnyConnection, report: &Report, day: When) -> AppResult<()> {
    let subject_id = report.id.as_str();
    for (days, fields) in [(1, json!({ "days": "1" })), (0, json!({}))] {
        let due_at = report.acknowledge_by.plus_days(-days);
        history::schedule(conn, &DueWork { kind: REPORT_DUE, subject_id, fields, due_at }, day)?;
    }
    Ok(())
}

/// Winds the clock of retention.
pub(super) fn wind_erasing(conn: &mut AnyConnection, report: &Report, now: When) -> AppResult<()> {
    let Some(on) = report.erase_on else { return Ok(()) };
    let due_at = When::start_of(on);
    let work = DueWork { kind: ERASE_WORK, subject_id: report.id.as_str(), fields: json!({}), due_at };
    history::schedule(conn, &work, now)
}

fn report_of(conn: &mut AnyConnection, work: &WaitingWork) -> AppResult<Report> {
    let id = ReportId::parse(&work.subject_id)
        .ok_or_else(|| AppError::Internal(format!("{:?} is no report", work.subject_id)))?;
    Ok(store::load(conn, &id)?)
}

/// The case officers who may handle a report, and how they are called and reached.
fn handlers(conn: &mut AnyConnection, report: &Report, now: When) -> AppResult<Vec<crate::accounts::rules::Person>> {
    let mut free = Vec::new();
    for person in people::list_with_role(conn, Role::CaseOfficer)? {
        if desk::obstacle(conn, &person.id, report, now)?.is_none() {
            free.push(person);
        }
    }
    Ok(free)
}

/// Tells those who may handle a report of an urgent task. The letter names the number, and neither the organisation nor the
/// worker.
pub(super) fn tell_officers(
    conn: &mut AnyConnection,
    report: &Report,
    kind: &'static str,
    due: When,
    now: When,
) -> AppResult<()> {
    for person in handlers(conn, report, now)? {
        let fields = vec![
            ("name", Field::text(person.name)),
            ("organisation", Field::text(&*report.number)),
            ("task", Field::word(format!("task-{kind}"))),
            ("due", Field::Day(due.local_date())),
        ];
        let path = Some(urls::office_report(person.language.for_office(), &report.id));
        let envelope =
            Envelope { to: person.email, language: person.language, notice: Notice::UrgentTask, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// Nobody has acknowledged a report, and it is due soon, or late.
///
/// # Errors
/// A database error.
pub fn remind(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let report = report_of(conn, work)?;
    let days: Option<i64> = work.field("days").and_then(|days| days.parse().ok());
    if report.status != ReportStatus::Received || (days.is_some() && now >= report.acknowledge_by) {
        return Ok(());
    }
    for person in handlers(conn, &report, now)? {
        let mut fields = vec![
            ("name", Field::text(person.name)),
            ("number", Field::text(&*report.number)),
            ("due", Field::Day(report.acknowledge_by.date())),
        ];
        fields.extend(days.map(|days| ("days", Field::Number(days))));
        let notice = if days.is_some() { Notice::AnswerWaits } else { Notice::AnswerOverdue };
        let path = Some(urls::office_report(person.language.for_office(), &report.id));
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// The retention of a report is over: its key goes, and everything that was sealed with it.
///
/// # Errors
/// A database error.
pub fn erase(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let mut report = report_of(conn, work)?;
    let today = now.local_date();
    if report.erased_on.is_some() || report.erase_on.is_none_or(|on| on > now.date()) {
        return Ok(());
    }
    store::delete_key(conn, &report.id)?;
    messages::delete_all(conn, &report.id)?;
    report.content = None;
    report.contact = None;
    report.erased_on = Some(today);
    store::save(conn, &mut report)?;
    history::append(conn, &Actor::System, &about("report_erased", &report), When::start_of(today))
}

/// Takes away the drafts whose time is over.
///
/// # Errors
/// A database error.
pub fn forget_drafts(conn: &mut AnyConnection, now: When) -> AppResult<usize> {
    Ok(drafts::delete_expired(conn, now, BLOCK)?)
}

/// Wraps every key anew that an older file wraps; done at start, after a rotation. Keys whose file is not there stay.
///
/// # Errors
/// A database error.
pub fn wrap_anew(conn: &mut AnyConnection, keys: &ReportKeys) -> AppResult<usize> {
    let mut done = 0;
    loop {
        let mut moved = 0;
        for (id, by, bytes) in store::list_keys_not_by(conn, keys.current(), BLOCK)? {
            let Some(key) = keys.unwrap(&id, &WrappedKey { by, bytes }) else { continue };
            store::replace_key(conn, &id, &keys.wrap(&id, &key).map_err(AppError::internal)?)?;
            moved += 1;
        }
        if moved == 0 {
            return Ok(done);
        }
        done += moved;
    }
}
