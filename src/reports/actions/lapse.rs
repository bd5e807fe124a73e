//! Reports that nobody ends: after two years without movement they are closed, and their key goes. The desk is told before.

use super::clocks::{forget, handlers, report_of};
use super::read::READING_REVIEWED;
use super::{RETALIATION_TASK, SUBJECT, URGENT_TASK, about};
use crate::base::{Actor, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history::{self, DueWork, WaitingWork};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::referrals::store::close_tasks;
use crate::reports::rules::{
    LAPSE_NOTICE_DAYS, ReportEvent, ReportOutcome, ReportSeat, ReportStatus, lapse_on, next_of_report,
};
use crate::reports::store::{self, Report};
use crate::urls;
use chrono::{Duration, NaiveDate};
use serde_json::json;

/// The due work that tells the desk of a report that will lapse.
pub const LAPSE_NOTICE: &str = "report_lapse_notice";
/// The due work that closes a report in which nothing happened.
pub const LAPSE_WORK: &str = "report_lapse";

/// Winds the clock of a report in which something happened last on a day.
pub(super) fn wind_lapse(conn: &mut AnyConnection, report: &Report, moved_on: NaiveDate) -> AppResult<()> {
    let due_at = When::start_of(lapse_on(moved_on) - Duration::days(LAPSE_NOTICE_DAYS));
    let work = DueWork { kind: LAPSE_NOTICE, subject_id: report.id.as_str(), fields: json!({}), due_at };
    history::schedule(conn, &work, When::start_of(moved_on))
}

/// Winds the clocks of all reports that are open; done at start, for those that came before there was this clock.
///
/// # Errors
/// A database error.
pub fn wind_lapses(conn: &mut AnyConnection) -> AppResult<()> {
    for report in store::list(conn)?.into_iter().filter(|report| report.status != ReportStatus::Closed) {
        wind_lapse(conn, &report, report.received_on)?;
    }
    Ok(())
}

/// The day on which something happened last: what the history says of the report. That somebody else looked at a reading of
/// before is no movement of it.
fn moved_on(conn: &mut AnyConnection, report: &Report) -> AppResult<NaiveDate> {
    let events = history::of_subject(conn, SUBJECT, report.id.as_str())?;
    let movements = events.iter().filter(|event| event.kind != READING_REVIEWED);
    Ok(movements.map(|event| event.at.local_date()).fold(report.received_on, NaiveDate::max))
}

/// A report of due work that is still open, and the day it lapses.
fn open_one(conn: &mut AnyConnection, work: &WaitingWork) -> AppResult<Option<(Report, NaiveDate, NaiveDate)>> {
    let report = report_of(conn, work)?;
    if report.status == ReportStatus::Closed {
        return Ok(None);
    }
    let moved = moved_on(conn, &report)?;
    Ok(Some((report, moved, lapse_on(moved))))
}

/// Tells the desk that a report will lapse, and winds the clock for the day; where something has happened since, the notice
/// waits as long again.
///
/// # Errors
/// A database error.
pub fn tell_of_lapse(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let Some((report, moved, on)) = open_one(conn, work)? else { return Ok(()) };
    let today = now.local_date();
    let notice_on = on - Duration::days(LAPSE_NOTICE_DAYS);
    if notice_on > today {
        return wind_lapse(conn, &report, moved);
    }
    let on = on.max(today + Duration::days(LAPSE_NOTICE_DAYS));
    for person in handlers(conn, &report, now)? {
        let fields =
            vec![("name", Field::text(person.name)), ("number", Field::text(&*report.number)), ("due", Field::Day(on))];
        let path = Some(urls::office_report(person.language.for_office(), &report.id));
        let envelope =
            Envelope { to: person.email, language: person.language, notice: Notice::ReportLapses, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    let (subject_id, due_at) = (report.id.as_str(), When::start_of(on));
    history::schedule(conn, &DueWork { kind: LAPSE_WORK, subject_id, fields: json!({}), due_at }, now)
}

/// Closes a report in which nothing happened for two years, and deletes its key. Code REPORT_LAPSES.
///
/// # Errors
/// A database error.
pub fn lapse(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let Some((mut report, moved, on)) = open_one(conn, work)? else { return Ok(()) };
    let today = now.local_date();
    if on > today {
        return wind_lapse(conn, &report, moved);
    }
    let before = report.status;
    report.status = next_of_report(before, ReportEvent::Lapse, ReportSeat::System)?;
    report.outcome = Some(ReportOutcome::Lapsed);
    report.closed_on = Some(today);
    report.erase_on = Some(today);
    forget(conn, &mut report, today)?;
    for kind in [URGENT_TASK, RETALIATION_TASK] {
        close_tasks(conn, kind, report.id.as_str(), None, now)?;
    }
    store::save(conn, &mut report)?;
    let entry = about("report_lapsed", &report).between(before.as_str(), report.status.as_str());
    history::append(conn, &Actor::System, &entry.because(ReportOutcome::Lapsed.as_str()), When::start_of(today))
}
