//! What happens by itself: reminders before and after the day of acknowledgement, the end of retention, drafts whose time is
//! over, and keys that are wrapped anew after a rotation.

use super::handle::ASSIGNED;
use super::read::READING_REVIEWED;
use super::{SUBJECT, about, desk};
use crate::accounts::rules::Person;
use crate::accounts::store::people;
use crate::base::{Actor, ReportId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, WaitingWork};
use crate::keys::{ReportKeys, WrappedKey};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::reports::rules::{Author, ReferralStatus, ReportStatus, last_day};
use crate::reports::store::{self, Report, drafts, messages, referrals};
use crate::urls;
use chrono::NaiveDate;
use serde_json::json;

/// The due work that reminds of a report nobody has acknowledged.
pub const REPORT_DUE: &str = "report_due";
/// The due work that tells the desk once a day what waits.
pub const REPORT_NEWS: &str = "report_news";
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

/// The event that tells that a worker sent files to a report of before.
pub(super) const FILES_RECEIVED: &str = "report_files_received";

/// Winds the letter that tells the desk, once a day, that reports wait, or that a worker wrote, sent files or agreed to a
/// referral. It goes at the start of the next day, so that it does not tell when.
pub(super) fn wind_news(conn: &mut AnyConnection, day: When) -> AppResult<()> {
    let (due_at, subject) = (day.plus_days(1), day.date().to_string());
    let work = DueWork { kind: REPORT_NEWS, subject_id: &subject, fields: json!({}), due_at };
    history::schedule(conn, &work, day)
}

/// Tells every case officer how many reports wait that are theirs to take up, or in which there is news from the worker.
///
/// # Errors
/// A database error.
pub fn tell_news(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let waiting = waiting(conn)?;
    for person in people::list_with_role(conn, Role::CaseOfficer)? {
        let is_theirs = |report: &&Report| report.assigned_to.as_ref().is_none_or(|assigned| assigned == &person.id);
        let theirs = waiting.iter().filter(is_theirs).cloned().collect();
        let count = desk::list_open(conn, &person.id, theirs, now)?.len();
        if count == 0 {
            continue;
        }
        let count = Field::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let fields = vec![("name", Field::text(person.name)), ("count", count)];
        let path = Some(urls::office_reports(person.language.for_office()));
        let envelope =
            Envelope { to: person.email, language: person.language, notice: Notice::ReportsWait, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// Whether there is news from the worker: she wrote last, or agreed to a referral that is not handed over, or sent files after
/// the last that staff did.
///
/// # Errors
/// A database error.
pub fn has_news(conn: &mut AnyConnection, report: &Report) -> AppResult<bool> {
    if report.erased_on.is_some() {
        return Ok(false);
    }
    if messages::last_author(conn, &report.id)? == Some(Author::Worker) {
        return Ok(true);
    }
    let is_open = report.status != ReportStatus::Closed;
    if is_open && referrals::list(conn, &report.id)?.iter().any(|one| one.status == ReferralStatus::Agreed) {
        return Ok(true);
    }
    let events = history::of_subject(conn, SUBJECT, report.id.as_str())?;
    // Giving a report on, and looking at a reading of before, is no answer to her.
    let is_answer = |kind: &str| kind != ASSIGNED && kind != READING_REVIEWED;
    let is_step = |event: &&history::Event| event.actor_id.is_some() && is_answer(&event.kind);
    let last = events.iter().rev().find(|event| is_step(event) || event.kind == FILES_RECEIVED);
    Ok(last.is_some_and(|event| event.kind == FILES_RECEIVED))
}

/// The reports that nobody has taken up, or in which there is news from the worker.
fn waiting(conn: &mut AnyConnection) -> AppResult<Vec<Report>> {
    let mut waiting = Vec::new();
    for report in store::list(conn)? {
        let waits = match report.status {
            ReportStatus::Received => true,
            ReportStatus::Acknowledged | ReportStatus::Investigating => has_news(conn, &report)?,
            ReportStatus::Closed => false,
        };
        if waits {
            waiting.push(report);
        }
    }
    Ok(waiting)
}

/// Winds the clock of retention.
pub(super) fn wind_erasing(conn: &mut AnyConnection, report: &Report, now: When) -> AppResult<()> {
    let Some(on) = report.erase_on else { return Ok(()) };
    let due_at = When::start_of(on);
    let work = DueWork { kind: ERASE_WORK, subject_id: report.id.as_str(), fields: json!({}), due_at };
    history::schedule(conn, &work, now)
}

pub(super) fn report_of(conn: &mut AnyConnection, work: &WaitingWork) -> AppResult<Report> {
    let id = ReportId::parse(&work.subject_id)
        .ok_or_else(|| AppError::Internal(format!("{:?} is no report", work.subject_id)))?;
    Ok(store::load(conn, &id)?)
}

/// The case officers who may handle a report, and how they are called and reached.
pub(super) fn handlers(conn: &mut AnyConnection, report: &Report, now: When) -> AppResult<Vec<Person>> {
    Ok(desk::sort_officers(conn, |conn, account| desk::obstacles(conn, account, report, now))?.free)
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
            ("due", Field::Day(last_day(report.acknowledge_by))),
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
    forget(conn, &mut report, today)?;
    store::save(conn, &mut report)?;
    history::append(conn, &Actor::System, &about("report_erased", &report), When::start_of(today))
}

/// Deletes the key of a report and all that was sealed with it; the report itself is still to be saved.
pub(super) fn forget(conn: &mut AnyConnection, report: &mut Report, today: NaiveDate) -> AppResult<()> {
    store::delete_key(conn, &report.id)?;
    messages::delete_all(conn, &report.id)?;
    report.content = None;
    report.contact = None;
    report.erased_on = Some(today);
    Ok(())
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
    let list = |conn: &mut AnyConnection, after: &str, most| store::list_keys_not_by(conn, keys.current(), after, most);
    wrap_each_anew(conn, keys, list, ReportId::as_str, store::replace_key)
}

/// Wraps keys anew, a block at a time: `list` gives those that another file wraps after an id, `text` their ids as text, `put`
/// takes one back. Those whose file is not there are passed over, however many they are.
///
/// # Errors
/// A database error.
pub fn wrap_each_anew<Id>(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    list: impl Fn(&mut AnyConnection, &str, i64) -> diesel::QueryResult<Vec<(Id, i32, Vec<u8>)>>,
    text: impl Fn(&Id) -> &str,
    put: impl Fn(&mut AnyConnection, &Id, &WrappedKey) -> diesel::QueryResult<()>,
) -> AppResult<usize> {
    let (mut done, mut after) = (0, String::new());
    loop {
        let block = list(conn, &after, BLOCK)?;
        let Some((last, _, _)) = block.last() else { return Ok(done) };
        text(last).clone_into(&mut after);
        for (id, by, bytes) in block {
            let Some(key) = keys.unwrap(text(&id), &WrappedKey { by, bytes }) else { continue };
            put(conn, &id, &keys.wrap(text(&id), &key).map_err(AppError::internal)?)?;
            done += 1;
        }
    }
}
