//! Coming back with the receipt: messages and status, answers, more files, consent, refunds. Never the report itself.

use super::clocks::{FILES_RECEIVED, wind_erasing, wind_news};
use super::send::open_urgent;
use super::{RETALIATION_TASK, about, add_message, key_of};
use crate::base::{Actor, Money, ReferralId, RefundId, ReportFileId, ReportId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::MediaType;
use crate::findings::actions::confirm_refund_by_receipt;
use crate::findings::store::refunds;
use crate::history;
use crate::keys::{ReportKeys, opened, sealed_file};
use crate::reports::rules::{
    Author, MOST_FILES, MessageText, ReferralEvent, ReferralStatus, ReportRefusal, erase_on, next_of_referral,
};
use crate::reports::store::drafts::SealedFile;
use crate::reports::store::messages;
use crate::reports::store::referrals::{self, Referral};
use crate::reports::store::{self, Report};
use bytes::Bytes;
use chrono::NaiveDate;

/// Money that an organisation says it paid back, and a worker may confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundToConfirm {
    /// Which refund.
    pub id: RefundId,
    /// What is paid and not confirmed by anybody: the most that can be confirmed.
    pub most: Money,
}

/// What somebody who comes back sees.
#[derive(Clone, Debug)]
pub struct Comeback {
    /// The report's row; nothing that was told is opened.
    pub report: Report,
    /// What staff wrote to the worker: the day and the text.
    pub messages: Vec<(NaiveDate, String)>,
    /// The days on which the worker wrote; the texts are not shown.
    pub written_on: Vec<NaiveDate>,
    /// Referrals the worker is asked about, or was.
    pub referrals: Vec<Referral>,
    /// A refund that waits for the worker's word.
    pub refund: Option<RefundToConfirm>,
}

/// What is shown to whoever gave the right receipt.
///
/// # Errors
/// `NotFound` if there is no such report; a database error.
pub fn come_back(conn: &mut AnyConnection, keys: &ReportKeys, id: &ReportId) -> AppResult<Comeback> {
    let report = store::load(conn, id)?;
    let (mut texts, mut written_on) = (Vec::new(), Vec::new());
    if report.erased_on.is_none() {
        let key = key_of(conn, keys, id)?;
        for message in messages::list(conn, id)? {
            match message.author {
                Author::Worker => written_on.push(message.sent_on),
                Author::Staff => {
                    let text: MessageText = opened(&key, message.id.as_str(), &message.content)?;
                    let shown = if text.translation.is_empty() { text.text } else { text.translation };
                    texts.push((message.sent_on, shown));
                }
                Author::Note => {}
            }
        }
    }
    let referrals = referrals::list(conn, id)?;
    let refund = to_confirm(conn, &report)?;
    Ok(Comeback { report, messages: texts, written_on, referrals, refund })
}

/// The first refund of the report's finding of which money was paid and is not confirmed.
fn to_confirm(conn: &mut AnyConnection, report: &Report) -> AppResult<Option<RefundToConfirm>> {
    let (Some(finding), None) = (&report.finding_id, report.refund_confirmed_on) else { return Ok(None) };
    let stored = refunds::list_of_finding(conn, finding)?.into_iter().find_map(|refund| {
        let facts = refund.facts();
        let most = facts.paid().minus(facts.confirmed()).filter(|left| left.minor > 0)?;
        facts.may_confirm(1, most.minor).is_ok().then_some(RefundToConfirm { id: refund.row.id, most })
    });
    Ok(stored)
}

/// A report that still stands: what was told is not erased.
fn load_standing(conn: &mut AnyConnection, id: &ReportId) -> AppResult<Report> {
    let report = store::load(conn, id)?;
    if report.erased_on.is_some() { Err(ReportRefusal::Erased.into()) } else { Ok(report) }
}

/// The worker writes. Whoever is punished for the report says so: that burns.
///
/// # Errors
/// [`ReportRefusal::Erased`]; a database error.
pub fn write_message(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    id: &ReportId,
    (text, is_punished): (&str, bool),
    now: When,
) -> AppResult<()> {
    let report = load_standing(conn, id)?;
    let key = key_of(conn, keys, id)?;
    let today = now.local_date();
    let day = When::start_of(today);
    let text = MessageText { text: text.to_owned(), translation: String::new() };
    add_message(conn, &key, id, (Author::Worker, None), &text, today)?;
    history::append(conn, &Actor::System, &about("report_message_received", &report), day)?;
    wind_news(conn, day)?;
    if is_punished {
        history::append(conn, &Actor::System, &about("report_retaliation_told", &report), day)?;
        open_urgent(conn, RETALIATION_TASK, &report, day)?;
    }
    Ok(())
}

/// The worker adds files, as many as still fit.
///
/// # Errors
/// [`ReportRefusal::Erased`]; a database error.
pub fn add_files(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    id: &ReportId,
    files: &[(MediaType, Bytes)],
    now: When,
) -> AppResult<()> {
    let report = load_standing(conn, id)?;
    let key = key_of(conn, keys, id)?;
    // Three more than were sent with the report.
    let there = i64::try_from(messages::list_files(conn, id)?.len()).map_err(AppError::internal)?;
    let room = usize::try_from(2 * MOST_FILES - there).unwrap_or(0).min(files.len());
    for (media_type, bytes) in files.iter().take(room) {
        let file = ReportFileId::random();
        let content = sealed_file(&key, file.as_str(), bytes)?;
        messages::insert_file(conn, id, &SealedFile { id: file, media_type: *media_type, content })?;
    }
    if room == 0 {
        return Ok(());
    }
    let day = When::start_of(now.local_date());
    wind_news(conn, day)?;
    history::append(conn, &Actor::System, &about(FILES_RECEIVED, &report), day)
}

/// The worker takes the consent back: how to reach her goes at once, nothing is passed on any more, the organisation sees no
/// summary, and what was told goes sooner.
///
/// # Errors
/// A database error.
pub fn withdraw_consent(conn: &mut AnyConnection, id: &ReportId, now: When) -> AppResult<()> {
    let mut report = load_standing(conn, id)?;
    if report.is_consent_withdrawn {
        return Ok(());
    }
    let today = now.local_date();
    report.is_consent_withdrawn = true;
    report.contact = None;
    for mut referral in referrals::list(conn, id)? {
        if let Ok(status) = next_of_referral(referral.status, ReferralEvent::Refuse) {
            referral.status = status;
            referral.answered_on = Some(today);
            referrals::save(conn, &mut referral)?;
        }
    }
    if let Some(closed_on) = report.closed_on {
        report.erase_on = Some(erase_on(closed_on.max(today), None, true));
        wind_erasing(conn, &report, When::start_of(today))?;
    }
    store::save(conn, &mut report)?;
    history::append(conn, &Actor::System, &about("report_consent_withdrawn", &report), When::start_of(today))
}

/// The worker agrees to a referral, or does not.
///
/// # Errors
/// The refusal of a rule; `NotFound`; a database error.
pub fn answer_referral(
    conn: &mut AnyConnection,
    id: &ReportId,
    referral: &ReferralId,
    event: ReferralEvent,
    now: When,
) -> AppResult<()> {
    let report = load_standing(conn, id)?;
    let is_answer = matches!(event, ReferralEvent::Agree | ReferralEvent::Refuse);
    if !is_answer || (report.is_consent_withdrawn && event == ReferralEvent::Agree) {
        return Err(ReportRefusal::ConsentWithdrawn.into());
    }
    let mut referral = referrals::load(conn, id, referral)?;
    let before = referral.status;
    referral.status = next_of_referral(before, event)?;
    let today = now.local_date();
    referral.answered_on = Some(today);
    referrals::save(conn, &mut referral)?;
    let (has_agreed, day) = (referral.status == ReferralStatus::Agreed, When::start_of(today));
    if has_agreed {
        wind_news(conn, day)?;
    }
    let kind = if has_agreed { "referral_agreed" } else { "referral_refused" };
    let entry = about(kind, &report).between(before.as_str(), referral.status.as_str());
    history::append(conn, &Actor::System, &entry, day)
}

/// The worker says that money came back.
///
/// # Errors
/// The refusal of a rule; a database error.
pub fn confirm_refund(conn: &mut AnyConnection, id: &ReportId, minor: i64, now: When) -> AppResult<()> {
    let mut report = store::load(conn, id)?;
    let refund = to_confirm(conn, &report)?.ok_or(ReportRefusal::NoRefund)?;
    let finding = report.finding_id.clone().ok_or(ReportRefusal::NoRefund)?;
    let today = now.local_date();
    confirm_refund_by_receipt(conn, &finding, &refund.id, minor, today)?;
    report.refund_confirmed_on = Some(today);
    store::save(conn, &mut report)?;
    history::append(conn, &Actor::System, &about("report_refund_confirmed", &report), When::start_of(today))
}
