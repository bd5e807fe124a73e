//! Sending: report, key, files, history, clock and receipt in one transaction, so that a receipt that is shown always opens
//! its report, and no report is without one.

use super::clocks::{wind, wind_news};
use super::lapse::wind_lapse;
use super::{SUBJECT, URGENT_TASK, about, find_typing};
use crate::base::{Actor, Language, ReportId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::keys::{DraftKey, ReportKeys, SealingKey, opened_file, sealed, sealed_file};
use crate::referrals::rules::REFERRAL_HOURS;
use crate::referrals::store::{NewTask, open_task};
use crate::reports::rules::{Receipt, ReportStatus, Section, Told, acknowledge_by, receipt_until};
use crate::reports::store::drafts::{self, SealedFile};
use crate::reports::store::{self, Report, messages};
use chrono::{Datelike, Duration};

/// How many tries random bytes get to make fifteen fair digits.
const TRIES: usize = 8;

/// What is made before the transaction, because it is slow: the receipt with its mark.
pub struct Prepared {
    receipt: Receipt,
    mark: String,
}

/// What came of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is there, now or since it was sent before.
    Done,
    /// This page lacks its answer.
    Missing(Section),
}

/// Makes a receipt.
///
/// # Errors
/// `Unavailable` if too many are made at once.
pub async fn prepare(keys: &ReportKeys) -> AppResult<Prepared> {
    for _ in 0..TRIES {
        let mut bytes = [0_u8; 24];
        getrandom::fill(&mut bytes).map_err(AppError::internal)?;
        if let Some(receipt) = Receipt::of_random(&bytes) {
            let mark = keys.new_receipt_mark(receipt.code()).await?;
            return Ok(Prepared { receipt, mark });
        }
    }
    Err(AppError::Internal("no receipt came of the random bytes".to_owned()))
}

/// Sends a draft. Sent twice, it is one report. What was typed goes at once; the receipt stays readable on this device for
/// a while.
///
/// # Errors
/// `NotFound` if the draft's time is over; a database error.
pub fn send(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    draft: &DraftKey,
    prepared: &Prepared,
    language: Language,
    now: When,
) -> AppResult<Sent> {
    let mut typing = find_typing(conn, draft, now)?.ok_or(AppError::NotFound)?;
    if typing.is_sent() {
        return Ok(Sent::Done);
    }
    let section = Section::missing(&typing.told);
    if section != Section::Check {
        return Ok(Sent::Missing(section));
    }
    let today = now.local_date();
    let day = When::start_of(today);
    let mut told = std::mem::take(&mut typing.told);
    let contact = std::mem::take(&mut told.contact);
    let (id, key) = (ReportId::random(), SealingKey::random().map_err(AppError::internal)?);
    let report = Report {
        number: store::next_number(conn, today.year())?,
        receipt_mark: prepared.mark.clone(),
        organisation_id: told.organisation.clone(),
        language,
        status: ReportStatus::Received,
        is_urgent: told.is_urgent(),
        received_on: today,
        acknowledge_by: acknowledge_by(today),
        acknowledged_on: None,
        assigned_to: None,
        audit_id: None,
        finding_id: None,
        outcome: None,
        closed_on: None,
        erase_on: None,
        erased_on: None,
        is_consent_withdrawn: false,
        is_counted: false,
        refund_confirmed_on: None,
        summary: String::new(),
        summary_on: None,
        content: Some(sealed(&key, id.as_str(), &told)?),
        contact: Some(sealed(&key, id.as_str(), &contact)?),
        version: 1,
        assigned_on: None,
        id,
    };
    store::insert(conn, &report, &keys.wrap(report.id.as_str(), &key).map_err(AppError::internal)?)?;
    move_files(conn, draft, &report.id, &key)?;
    history::append(conn, &Actor::System, &about("report_received", &report).to(report.status.as_str()), day)?;
    wind(conn, &report, day)?;
    wind_news(conn, day)?;
    wind_lapse(conn, &report, today)?;
    if report.is_urgent {
        open_urgent(conn, URGENT_TASK, &report, day)?;
    }
    typing.told = Told { receipt: Some(prepared.receipt.code().to_owned()), ..Told::default() };
    typing.row.content = sealed(draft.sealing(), &typing.row.id, &typing.told)?;
    typing.row.is_sent = true;
    typing.row.expires_at = receipt_until(now);
    drafts::save(conn, &mut typing.row)?;
    Ok(Sent::Done)
}

/// Seals the files of the draft anew, with the report's key.
fn move_files(conn: &mut AnyConnection, draft: &DraftKey, report: &ReportId, key: &SealingKey) -> AppResult<()> {
    for file in drafts::list_files(conn, &draft.id())? {
        let plain = opened_file(draft.sealing(), file.id.as_str(), &file.content)?;
        let content = sealed_file(key, file.id.as_str(), &plain)?;
        messages::insert_file(conn, report, &SealedFile { content, ..file })?;
    }
    Ok(drafts::delete_files(conn, &draft.id())?)
}

/// Opens an urgent task about a report. Its hours count from the start of the day it came, never from the instant, and the
/// letters about it go at once. Code STRONG_SIGN_REFERRED.
pub(super) fn open_urgent(conn: &mut AnyConnection, kind: &'static str, report: &Report, day: When) -> AppResult<()> {
    let task = NewTask {
        kind,
        subject_kind: SUBJECT,
        subject_id: report.id.as_str(),
        organisation: None,
        case: None,
        role: Role::CaseOfficer,
        is_urgent: true,
        due_at: day + Duration::hours(REFERRAL_HOURS),
    };
    open_task(conn, &task, day)?;
    super::clocks::tell_officers(conn, report, kind, task.due_at, day)
}
