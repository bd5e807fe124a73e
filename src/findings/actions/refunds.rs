//! The refund ledger: ordered by the team, paid by the organisation, confirmed by whoever asked the workers.

use super::super::rules::{ConfirmedBy, FindingRefusal, REFUND_DAYS, StepKind};
use super::super::store::refunds::{self, RefundRow, StepRow};
use super::super::store::{self, Finding};
use super::{FILE_OWNER, about, load_for_staff, load_for_team, load_told, tell};
use crate::audits::actions::is_on_team;
use crate::audits::store as audits;
use crate::base::{AccountId, Actor, FindingId, Money, RefundId, RefundStepId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::files::{self, Stored};
use crate::findings::rules::is_told;
use crate::history::{self, DueWork, WaitingWork};
use crate::notifications::{Field, Notice};
use chrono::NaiveDate;
use serde_json::json;

/// The kind of due work that reminds of a refund, a week before it is due.
pub const REFUND_DUE: &str = "finding_refund_due";
/// The kind of due work that says that a refund is late.
pub const REFUND_LATE: &str = "finding_refund_late";

/// How many days before a refund is due the reminder goes.
const DAYS_BEFORE: i64 = 7;

/// A sum that is to be paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewRefund {
    /// What the workers paid for.
    pub code: FeeCode,
    /// How many workers get money back.
    pub workers: i32,
    /// All of it.
    pub total: Money,
    /// Until when; without a day, 30 days from now.
    pub due_on: Option<NaiveDate>,
}

/// Orders a sum to be paid back. The organisation is told with the finding, or at once where it knows the finding.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever is not on the team.
pub fn order_refund(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    new: &NewRefund,
    now: When,
) -> AppResult<RefundId> {
    let (finding, by) = load_for_team(conn, actor, id)?;
    if finding.closed_at.is_some() || !finding.grade.is_breach() {
        return Err(FindingRefusal::WrongStep.into());
    }
    if new.workers < 1 {
        return Err(FindingRefusal::MoreWorkers { most: finding.workers_affected.max(1) }.into());
    }
    history::changed_publicly(conn, Some(&finding.organisation_id), now)?;
    write_order(conn, actor, &finding, new, &by, now)
}

/// Writes an order of a finding.
///
/// # Errors
/// A database error; [`FindingRefusal::DuePast`].
pub(super) fn write_order(
    conn: &mut AnyConnection,
    actor: &Actor,
    finding: &Finding,
    new: &NewRefund,
    by: &AccountId,
    now: When,
) -> AppResult<RefundId> {
    let due_on = new.due_on.unwrap_or_else(|| now.plus_days(REFUND_DAYS).local_date());
    if due_on < now.local_date() {
        return Err(FindingRefusal::DuePast.into());
    }
    let row = RefundRow {
        id: RefundId::new(),
        finding_id: finding.id.clone(),
        organisation_id: finding.organisation_id.clone(),
        fee_code: new.code,
        workers: new.workers,
        total_minor: new.total.minor,
        currency: new.total.currency,
        due_on,
        ordered_by: by.clone(),
        ordered_at: now,
        withdrawn_at: None,
        withdrawn_by: None,
        withdrawn_reason: None,
        version: 1,
    };
    refunds::insert(conn, &row)?;
    history::append(conn, actor, &about("refund_ordered", finding).because(new.code.as_str()), now)?;
    for (kind, day) in [(REFUND_DUE, When::start_of(due_on).plus_days(-DAYS_BEFORE)), (REFUND_LATE, after(due_on))] {
        if day > now {
            let fields = json!({ "finding": finding.id });
            let work = DueWork { kind, subject_id: row.id.as_str(), fields, due_at: day };
            history::schedule(conn, &work, now)?;
        }
    }
    Ok(row.id)
}

/// The instant at which a day is over.
fn after(day: NaiveDate) -> When {
    When::start_of(day).plus_days(1)
}

/// Withdraws an order, with a reason: it was wrong, or another one stands in its place.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever is not on the team; `Stale`.
pub fn withdraw_refund(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    refund: &RefundId,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (finding, by) = load_for_team(conn, actor, id)?;
    let mut stored = refunds::load(conn, id, refund)?;
    if stored.row.withdrawn_at.is_some() || !stored.steps.is_empty() {
        return Err(FindingRefusal::WrongStep.into());
    }
    stored.row.withdrawn_at = Some(now);
    stored.row.withdrawn_by = Some(by);
    stored.row.withdrawn_reason = Some(reason.to_owned());
    refunds::save(conn, &stored.row, version)?;
    history::changed_publicly(conn, Some(&finding.organisation_id), now)?;
    history::append(conn, actor, &about("refund_withdrawn", &finding).note(reason), now)
}

/// A payment or a confirmation as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStep {
    /// How many workers.
    pub workers: i32,
    /// How much, in minor units of the refund's currency.
    pub minor: i64,
    /// How it was paid, or how it was confirmed.
    pub note: String,
}

/// The organisation says that it paid, all or part, with evidence.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members; `Stale`.
pub fn pay_refund(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    refund: &RefundId,
    step: &NewStep,
    evidence: &[Stored],
    version: i32,
    now: When,
) -> AppResult<()> {
    let (finding, _) = load_told(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let stored = refunds::load(conn, id, refund)?;
    stored.facts().may_pay(step.workers, step.minor)?;
    refunds::save(conn, &stored.row, version)?;
    write_step(conn, refund, StepKind::Paid, step, None, &by, now)?;
    for file in evidence {
        files::store::insert(
            conn,
            file,
            FILE_OWNER,
            finding.id.as_str(),
            Some(&finding.organisation_id),
            Some(&by),
            now,
        )?;
    }
    history::changed_publicly(conn, Some(&finding.organisation_id), now)?;
    history::append(conn, actor, &about("refund_paid", &finding), now)
}

/// An auditor of the team or a case officer asked workers, who have their money.
///
/// # Errors
/// The refusal of a rule; `NotFound` to others; `Stale`.
pub fn confirm_refund(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    refund: &RefundId,
    step: &NewStep,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (finding, audit) = load_for_staff(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let confirmed_by = match (is_on_team(conn, actor, &audit)?, actor.is(Role::CaseOfficer)) {
        (true, _) => ConfirmedBy::Auditor,
        (false, true) => ConfirmedBy::CaseOfficer,
        (false, false) => return Err(FindingRefusal::NotYourPart.into()),
    };
    let stored = refunds::load(conn, id, refund)?;
    stored.facts().may_confirm(step.workers, step.minor)?;
    refunds::save(conn, &stored.row, version)?;
    write_step(conn, refund, StepKind::Confirmed, step, Some(confirmed_by), &by, now)?;
    history::changed_publicly(conn, Some(&finding.organisation_id), now)?;
    let entry = about("refund_confirmed", &finding).because(confirmed_by.as_str());
    history::append(conn, actor, &entry, now)
}

/// A worker says with the receipt of a report that she has her money. The row names nobody and tells only the day.
///
/// # Errors
/// The refusal of a rule.
pub fn confirm_refund_by_receipt(
    conn: &mut AnyConnection,
    id: &FindingId,
    refund: &RefundId,
    minor: i64,
    day: NaiveDate,
) -> AppResult<()> {
    let finding = store::load(conn, id)?;
    let stored = refunds::load(conn, id, refund)?;
    // The version stays, so that the organisation's own form does not tell that a worker answered; nobody else writes
    // between the check and the step.
    stored.facts().may_confirm(1, minor)?;
    let at = When::start_of(day);
    let row = StepRow {
        id: RefundStepId::random(),
        refund_id: refund.clone(),
        kind: StepKind::Confirmed,
        workers: 1,
        amount_minor: minor,
        note: String::new(),
        confirmed_by: Some(ConfirmedBy::Worker),
        by_account: None,
        at,
    };
    refunds::insert_step(conn, &row)?;
    history::changed_publicly(conn, Some(&finding.organisation_id), at)?;
    let entry = about("refund_confirmed", &finding).because(ConfirmedBy::Worker.as_str());
    history::append(conn, &Actor::System, &entry, at)
}

fn write_step(
    conn: &mut AnyConnection,
    refund: &RefundId,
    kind: StepKind,
    step: &NewStep,
    confirmed_by: Option<ConfirmedBy>,
    by: &AccountId,
    now: When,
) -> AppResult<()> {
    let row = StepRow {
        id: RefundStepId::new(),
        refund_id: refund.clone(),
        kind,
        workers: step.workers,
        amount_minor: step.minor,
        note: step.note.clone(),
        confirmed_by,
        by_account: Some(by.clone()),
        at: now,
    };
    Ok(refunds::insert_step(conn, &row)?)
}

/// Reminds the organisation of a refund that is due or late, if money is still outstanding.
///
/// # Errors
/// A database error, or due work that names no refund.
pub fn remind_of_refund(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let refund = RefundId::parse(&work.subject_id).ok_or(AppError::NotFound)?;
    let finding = work.field("finding").and_then(|text| FindingId::parse(&text));
    let finding = finding.ok_or_else(|| AppError::Internal(format!("due work {} names no finding", work.id)))?;
    let stored = refunds::load(conn, &finding, &refund)?;
    let finding = store::load(conn, &finding)?;
    let audit = audits::load(conn, &finding.audit_id)?;
    let outstanding = stored.facts().outstanding();
    if outstanding.minor == 0 || !is_told(finding.grade, audit.status) {
        return Ok(());
    }
    let notice = if work.kind == REFUND_LATE { Notice::RefundLate } else { Notice::RefundDue };
    if notice == Notice::RefundLate {
        history::append(conn, &Actor::System, &about("refund_late", &finding), now)?;
    }
    let fields = [
        ("number", Field::text(&finding.number)),
        ("amount", Field::Money(outstanding)),
        ("due", Field::Day(stored.row.due_on)),
    ];
    tell(conn, &finding, notice, &fields, now)
}
