//! Telling, sending, coming back, working on reports, referrals, and what the clocks do.

mod back;
mod clocks;
mod desk;
mod draft;
mod gap;
mod handle;
mod help;
mod send;

pub use back::{
    Comeback, RefundToConfirm, add_files, answer_referral, come_back, confirm_refund, withdraw_consent, write_message,
};
pub use clocks::{ERASE_WORK, REPORT_DUE, erase, forget_drafts, remind, wrap_anew};
pub use desk::{Opened, obstacle, open_contact, open_file, open_report, seat_at};
pub use draft::{Typing, add_draft_files, begin, drop_draft_files, find_typing, keep, leave, mark_saved};
pub use gap::GAP_TASK;
pub use handle::{
    NewLink, assign, close, link, name_organisation, note, read_contact, say, start, summarise, translate,
};
pub use help::{ask_about, end_referral, hand_over};
pub use send::{Prepared, Sent, prepare, send};

use super::rules::{Author, MessageText, ReportRefusal};
use super::store::messages::{self, Message};
use super::store::{self, Report};
use crate::base::{AccountId, ReportId, ReportMessageId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::Entry;
use crate::keys::{ReportKeys, SealingKey};
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The task that a strong sign of forced labour, or a cry for help, opens.
pub const URGENT_TASK: &str = "report_urgent";
/// The task that opens where a worker says that she is punished for the report.
pub const RETALIATION_TASK: &str = "report_retaliation";

/// The kind under which history and tasks know reports.
pub const SUBJECT: &str = "report";

/// The key of a report.
///
/// # Errors
/// [`ReportRefusal::Erased`] after the end of retention; `Unavailable` if the key file is not there.
fn key_of(conn: &mut AnyConnection, keys: &ReportKeys, id: &ReportId) -> AppResult<SealingKey> {
    let wrapped = store::find_key(conn, id)?.ok_or(ReportRefusal::Erased)?;
    keys.unwrap(id, &wrapped).ok_or_else(|| AppError::Unavailable("the key file of reports is missing".to_owned()))
}

fn sealed<T: Serialize>(key: &SealingKey, about: &str, value: &T) -> AppResult<Vec<u8>> {
    let plain = serde_json::to_vec(value).map_err(AppError::internal)?;
    key.seal(about, &plain).map_err(AppError::internal)
}

fn opened<T: DeserializeOwned>(key: &SealingKey, about: &str, content: &[u8]) -> AppResult<T> {
    let plain = key.open(about, content).ok_or_else(|| AppError::Internal("a sealed row does not open".to_owned()))?;
    serde_json::from_slice(&plain).map_err(AppError::internal)
}

/// An event about a report. It names no organisation, so that it stands in no history but the report's own.
fn about<'a>(kind: &'static str, report: &'a Report) -> Entry<'a> {
    Entry::about(kind, SUBJECT, report.id.as_str())
}

/// Adds a message or a note to the thread.
fn add_message(
    conn: &mut AnyConnection,
    key: &SealingKey,
    report: &ReportId,
    (author, by): (Author, Option<&AccountId>),
    text: &MessageText,
    day: NaiveDate,
) -> AppResult<()> {
    let id = ReportMessageId::random();
    let content = sealed(key, id.as_str(), text)?;
    let place = messages::next_place(conn, report)?;
    let (report_id, by_account) = (report.clone(), by.cloned());
    Ok(messages::insert(conn, &Message { id, report_id, place, author, by_account, sent_on: day, content })?)
}
