//! Telling, sending and coming back, without an account; opening reports and working on them; reading how to reach a worker;
//! referrals; gaps and what is released to the public; and what the clocks do: reminders, letters, the end of retention, reports
//! that lapse, and keys that are wrapped anew.

mod back;
mod clocks;
mod desk;
mod draft;
mod gap;
mod handle;
mod help;
mod lapse;
mod links;
mod passed;
mod read;
mod send;

pub use back::{
    Comeback, RefundToConfirm, add_files, answer_referral, come_back, confirm_refund, withdraw_consent, write_message,
};
pub use clocks::{
    ERASE_WORK, REPORT_DUE, REPORT_NEWS, erase, forget_drafts, has_news, remind, tell_news, wrap_anew, wrap_each_anew,
};
pub use desk::{
    Opened, SortedOfficers, list_open, obstacle, obstacles, obstacles_about, open_contact, open_file, open_report,
    sort_officers,
};
pub use draft::{Typing, add_draft_files, begin, drop_draft_files, find_typing, keep, leave, mark_saved};
pub use gap::{
    GAP_SUBJECT, GAP_TASK, confirm_gap, dismiss_gap, gap_obstacle, load_gap, look_at_gap, release_burden, release_of,
};
pub use handle::{assign, close, link, name_organisation, note, say, start, summarise, translate};
pub use help::{ask_about, end_referral, hand_over};
pub use lapse::{LAPSE_NOTICE, LAPSE_WORK, lapse, tell_of_lapse, wind_lapses};
pub use links::{NewLink, is_about, linkable};
pub use passed::tell_of_hand_over;
pub use read::{read_contact, review_reading};
pub use send::{Prepared, Sent, prepare, send};

use super::rules::{Author, MessageText, ReportRefusal};
use super::store::messages::{self, Message};
use super::store::{self, Report};
use crate::base::{AccountId, ReportId, ReportMessageId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::Entry;
use crate::keys::{ReportKeys, SealingKey, sealed};
use chrono::NaiveDate;

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
    keys.unwrap(id.as_str(), &wrapped)
        .ok_or_else(|| AppError::Unavailable("the key file of reports is missing".to_owned()))
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
