//! Letters before and after an answer falls due.

use super::super::rules::{Clock, ClockKind, is_told};
use super::super::store::{self, Finding};
use super::{about, tell};
use crate::audits::store as audits;
use crate::base::{Actor, FindingId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, WaitingWork};
use crate::notifications::{Field, Notice};
use serde_json::json;

/// The kind of due work that reminds of an answer, a week before it is due.
pub const ANSWER_DUE: &str = "finding_answer_due";
/// The kind of due work that says that an answer is late.
pub const ANSWER_LATE: &str = "finding_answer_late";

/// How many days before an answer is due the reminder goes.
const DAYS_BEFORE: i64 = 7;

/// Writes down the reminders of a finding whose clocks begin to run. What would be due a week from now or sooner gets
/// no reminder: the letter about the finding itself says it.
pub(super) fn schedule(conn: &mut AnyConnection, finding: &Finding, now: When) -> AppResult<()> {
    for clock in finding.progress(&[]).list() {
        let early = clock.due.plus_days(-DAYS_BEFORE);
        for (kind, due_at) in [(ANSWER_DUE, early), (ANSWER_LATE, clock.due)] {
            if due_at <= now {
                continue;
            }
            let work = DueWork {
                kind,
                subject_id: finding.id.as_str(),
                fields: json!({ "clock": clock.kind, "due": clock.due }),
                due_at,
            };
            history::schedule(conn, &work, now)?;
        }
    }
    Ok(())
}

/// Reminds the organisation of an answer that is due or late: if that clock still runs and it is its turn. A clock
/// that was set anew has reminders of its own, and the old ones say nothing.
///
/// # Errors
/// A database error, or due work that names no finding.
pub fn remind(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let id = FindingId::parse(&work.subject_id).ok_or(AppError::NotFound)?;
    let kind = work.field("clock").and_then(|text| ClockKind::parse(&text));
    let due = work.field("due").and_then(|text| When::parse(&text));
    let (Some(kind), Some(due)) = (kind, due) else {
        return Err(AppError::Internal(format!("due work {} names no clock", work.id)));
    };
    let finding = store::load(conn, &id)?;
    if !is_told(finding.grade, audits::load(conn, &finding.audit_id)?.status) {
        // The audit was cancelled since.
        return Ok(());
    }
    let rounds = store::list_rounds(conn, &id)?;
    let progress = finding.progress(&rounds);
    let is_the_clock = |clock: &Clock| clock.kind == kind && clock.due == due;
    if !progress.list().iter().any(is_the_clock) || !progress.is_awaited(kind) {
        return Ok(());
    }
    let notice = if work.kind == ANSWER_LATE { Notice::AnswerLate } else { Notice::AnswerDue };
    if notice == Notice::AnswerLate {
        history::append(conn, &Actor::System, &about("finding_answer_late", &finding).because(kind.as_str()), now)?;
    }
    let fields = [("number", Field::text(&finding.number)), ("due", Field::Day(due.local_date()))];
    tell(conn, &finding, notice, &fields, now)
}
