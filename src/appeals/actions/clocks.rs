//! Notices before the answer to an appeal or a complaint is due, and when it is late. Each goes only to those who may
//! handle it, and looks whether it still applies.

use super::{complaint, tell_person, uninvolved};
use crate::appeals::rules::{AppealStatus, ComplaintStatus, NOTICE_DAYS};
use crate::appeals::store::{self, Appeal, Complaint};
use crate::base::{AppealId, ComplaintId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, WaitingWork};
use crate::notifications::{Field, Notice};
use serde_json::json;

fn wind(conn: &mut AnyConnection, kind: &'static str, subject_id: &str, due: When, now: When) -> AppResult<()> {
    for &days in NOTICE_DAYS {
        let fields = json!({ "days": days.to_string() });
        history::schedule(conn, &DueWork { kind, subject_id, fields, due_at: due.plus_days(-days) }, now)?;
    }
    history::schedule(conn, &DueWork { kind, subject_id, fields: json!({}), due_at: due }, now)
}

/// Winds the clocks of an appeal.
pub(super) fn wind_appeal(conn: &mut AnyConnection, appeal: &Appeal, now: When) -> AppResult<()> {
    wind(conn, "appeal_due", appeal.id.as_str(), appeal.decide_by, now)
}

/// Winds the clocks of a complaint: the day it is acknowledged, and the answer.
pub(super) fn wind_complaint(conn: &mut AnyConnection, complaint: &Complaint, now: When) -> AppResult<()> {
    let (subject_id, due_at) = (complaint.id.as_str(), complaint.acknowledge_by);
    let fields = json!({ "acknowledge": "yes" });
    history::schedule(conn, &DueWork { kind: "complaint_due", subject_id, fields, due_at }, now)?;
    wind(conn, "complaint_due", subject_id, complaint.answer_by, now)
}

/// Whether a notice before the day comes after it, because the clocks ran late: then the letter that it is late goes
/// alone.
fn comes_too_late(work: &WaitingWork, due: When, now: When) -> bool {
    work.field("days").is_some() && now >= due
}

/// The notice and its fields: so many days left, or late.
fn words(work: &WaitingWork, due: When) -> (Notice, Vec<(&'static str, Field)>) {
    let day = ("due", Field::Day(due.local_date()));
    match work.field("days").and_then(|days| days.parse().ok()) {
        Some(days) => (Notice::AnswerWaits, vec![day, ("days", Field::Number(days))]),
        None => (Notice::AnswerOverdue, vec![day]),
    }
}

/// An appeal is due soon, or late.
///
/// # Errors
/// A database error.
pub fn remind_appeal(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let id = AppealId::parse(&work.subject_id)
        .ok_or_else(|| AppError::Internal(format!("{:?} is no appeal", work.subject_id)))?;
    let appeal = store::load(conn, &id)?;
    if matches!(appeal.status, AppealStatus::Decided | AppealStatus::TakenBack) {
        return Ok(());
    }
    if comes_too_late(work, appeal.decide_by, now) {
        return Ok(());
    }
    let (notice, fields) = words(work, appeal.decide_by);
    for person in uninvolved(conn, &appeal, now)? {
        tell_person(conn, person, &appeal, notice, &fields, now)?;
    }
    Ok(())
}

/// A complaint is to be acknowledged or answered soon, or late.
///
/// # Errors
/// A database error.
pub fn remind_complaint(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let id = ComplaintId::parse(&work.subject_id)
        .ok_or_else(|| AppError::Internal(format!("{:?} is no complaint", work.subject_id)))?;
    let complaint = store::load_complaint(conn, &id)?;
    let is_for_receipt = work.field("acknowledge").is_some();
    let is_over = match complaint.status {
        ComplaintStatus::Received => false,
        ComplaintStatus::Acknowledged => is_for_receipt,
        ComplaintStatus::Closed => true,
    };
    if is_over {
        return Ok(());
    }
    let due = if is_for_receipt { complaint.acknowledge_by } else { complaint.answer_by };
    if comes_too_late(work, due, now) {
        return Ok(());
    }
    let (notice, fields) = words(work, due);
    complaint::tell_handlers(conn, &complaint, notice, &fields, now)
}
