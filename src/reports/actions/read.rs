//! Reading how to reach a worker: with a reason, written down, and looked at by a privacy officer who did not read it.

use super::about;
use super::desk::load_own;
use crate::base::{Actor, ReadingId, ReportId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::reports::rules::{ReadingReview, ReportRefusal, may_review};
use crate::reports::store;
use crate::reports::store::referrals::{self, Reading};

/// The event that tells that a reading was reviewed: nothing that happens in the report itself.
pub(super) const READING_REVIEWED: &str = "report_reading_reviewed";

/// Writes down that somebody reads how to reach the worker, and why; from then on it can be read for an hour.
///
/// # Errors
/// [`ReportRefusal::NoReason`]; the refusal of a rule; `NotFound`; `Stale`.
pub fn read_contact(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (report, account) = load_own(conn, actor, id, version, now)?;
    if reason.trim().is_empty() {
        return Err(ReportRefusal::NoReason.into());
    }
    if report.contact.is_none() {
        return Err(ReportRefusal::ConsentWithdrawn.into());
    }
    let reading = Reading {
        id: ReadingId::new(),
        report_id: id.clone(),
        read_by: account,
        read_at: now,
        reason: reason.trim().to_owned(),
        reviewed_by: None,
        reviewed_on: None,
        review: None,
    };
    referrals::insert_reading(conn, &reading)?;
    history::append(conn, actor, &about("report_identity_read", &report), now)
}

/// The privacy officer says what she thinks of a reading: once, and never of one of her own.
///
/// # Errors
/// [`ReportRefusal::PrivacyOfficerApart`], [`ReportRefusal::Reviewed`]; `NotFound` to all but privacy officers.
pub fn review_reading(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReadingId,
    review: ReadingReview,
    now: When,
) -> AppResult<()> {
    let account = actor.account().filter(|_| actor.is(Role::PrivacyOfficer)).ok_or(AppError::NotFound)?;
    let reading = referrals::load_reading(conn, id)?;
    may_review(&reading.read_by, account, reading.review)?;
    referrals::save_review(conn, id, account, review, now.local_date())?;
    let report = store::load(conn, &reading.report_id)?;
    history::append(conn, actor, &about(READING_REVIEWED, &report).because(review.as_str()), now)
}
