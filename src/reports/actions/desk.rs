//! Opening reports for those who handle them: case officers without a tie, who took no part in auditing or deciding.

use super::{key_of, opened};
use crate::base::{AccountId, Actor, ReportFileId, ReportId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::MediaType;
use crate::impartiality::rules::{ImpartialityRefusal, Task, may};
use crate::impartiality::store::person_facts_about;
use crate::keys::ReportKeys;
use crate::reports::rules::{Contact, MessageText, ReportRefusal, ReportSeat, Told};
use crate::reports::store::messages::{self, Message};
use crate::reports::store::referrals;
use crate::reports::store::{self, Report};

/// The first rule that keeps a person away from a report.
///
/// # Errors
/// A database error.
pub fn obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    report: &Report,
    now: When,
) -> AppResult<Option<ImpartialityRefusal>> {
    let Some(organisation) = &report.organisation_id else { return Ok(None) };
    let facts = person_facts_about(conn, account, organisation)?;
    Ok(may(&facts, Task::HandleReport, now.local_date()).into_iter().next())
}

/// Where somebody stands towards a report.
///
/// # Errors
/// A database error.
pub fn seat_at(conn: &mut AnyConnection, actor: &Actor, report: &Report, now: When) -> AppResult<ReportSeat> {
    let Some(account) = actor.account().filter(|_| actor.is(Role::CaseOfficer)) else { return Ok(ReportSeat::Other) };
    if obstacle(conn, account, report, now)?.is_some() {
        return Ok(ReportSeat::Other);
    }
    let is_theirs = report.assigned_to.as_ref() == Some(account);
    Ok(if is_theirs { ReportSeat::Assignee } else { ReportSeat::Officer })
}

/// A report for whoever may read it.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers.
pub(super) fn load_for(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    now: When,
) -> AppResult<(Report, ReportSeat)> {
    let account = actor.account().filter(|_| actor.is(Role::CaseOfficer)).ok_or(AppError::NotFound)?;
    let report = store::load(conn, id)?;
    if let Some(refusal) = obstacle(conn, account, &report, now)? {
        return Err(refusal.into());
    }
    let seat = seat_at(conn, actor, &report, now)?;
    Ok((report, seat))
}

/// A report that this person works on, as it was shown.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub(super) fn load_own(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    version: i32,
    now: When,
) -> AppResult<(Report, AccountId)> {
    let (report, seat) = load_for(conn, actor, id, now)?;
    let account = actor.account().cloned().ok_or(AppError::NotFound)?;
    if seat != ReportSeat::Assignee {
        return Err(ReportRefusal::NotYours.into());
    }
    if report.version != version {
        return Err(AppError::Stale);
    }
    Ok((report, account))
}

/// A report as staff read it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its row.
    pub report: Report,
    /// Where the reader stands.
    pub seat: ReportSeat,
    /// What was told; nothing after the end of retention.
    pub told: Option<Told>,
    /// Messages and notes with their texts.
    pub messages: Vec<(Message, MessageText)>,
    /// Its files.
    pub files: Vec<(ReportFileId, MediaType)>,
}

/// Opens a report. How to reach the worker is not among it.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers; `Unavailable` without the key file.
pub fn open_report(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    now: When,
) -> AppResult<Opened> {
    let (report, seat) = load_for(conn, actor, id, now)?;
    let Some(content) = &report.content else {
        return Ok(Opened { report, seat, told: None, messages: Vec::new(), files: Vec::new() });
    };
    let key = key_of(conn, keys, id)?;
    let told = Some(opened(&key, id.as_str(), content)?);
    let mut thread = Vec::new();
    for message in messages::list(conn, id)? {
        let text = opened(&key, message.id.as_str(), &message.content)?;
        thread.push((message, text));
    }
    let files = messages::list_files(conn, id)?;
    Ok(Opened { report, seat, told, messages: thread, files })
}

/// A file of a report.
///
/// # Errors
/// As [`open_report`].
pub fn open_file(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    file: &ReportFileId,
    now: When,
) -> AppResult<(MediaType, Vec<u8>)> {
    load_for(conn, actor, id, now)?;
    let sealed = messages::load_file(conn, id, file)?;
    let plain = key_of(conn, keys, id)?.open(file.as_str(), &sealed.content);
    Ok((sealed.media_type, plain.ok_or_else(|| AppError::Internal("a file of a report does not open".to_owned()))?))
}

/// How to reach the worker, for whoever works on the report and gave a reason today.
///
/// # Errors
/// [`ReportRefusal::NoReason`], [`ReportRefusal::ConsentWithdrawn`], [`ReportRefusal::NotYours`]; as [`open_report`].
pub fn open_contact(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    now: When,
) -> AppResult<(Report, Contact)> {
    let (report, seat) = load_for(conn, actor, id, now)?;
    let account = actor.account().ok_or(AppError::NotFound)?;
    if seat != ReportSeat::Assignee {
        return Err(ReportRefusal::NotYours.into());
    }
    let since = now - chrono::Duration::hours(1);
    if !referrals::has_read(conn, id, account, since)? {
        return Err(ReportRefusal::NoReason.into());
    }
    let content = report.contact.as_ref().ok_or(ReportRefusal::ConsentWithdrawn)?;
    let contact = opened(&key_of(conn, keys, id)?, id.as_str(), content)?;
    Ok((report, contact))
}
