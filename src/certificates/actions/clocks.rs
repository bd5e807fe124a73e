//! What falls due: an emergency suspension nobody confirmed, a suspension of six months, the end and the notices before
//! it. Each looks whether it still applies, so that doing it again changes nothing.

use super::letters::{tell_members, tell_staff};
use super::{TASK_CONFIRM, TASK_OVERDUE, TASK_UNCONFIRMED, Told, close_suspension, step, tell};
use crate::base::{Actor, CertificateId, Role, When};
use crate::certificates::rules::{CertificateEvent, CertificateState, SuspensionKind, end_of};
use crate::certificates::store::{self, Certificate};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry, WaitingWork};
use crate::impartiality::rules::CaseKind;
use crate::impartiality::store::close_case;
use crate::notifications::{Field, Notice};
use crate::referrals::store::{NewTask, close_tasks, open_task};
use chrono::NaiveDate;

/// The certificate a clock was wound for.
pub(super) fn certificate_of(conn: &mut AnyConnection, work: &WaitingWork) -> AppResult<Certificate> {
    let id = CertificateId::parse(&work.subject_id)
        .ok_or_else(|| AppError::Internal(format!("{:?} is no certificate", work.subject_id)))?;
    Ok(store::load(conn, &id)?)
}

/// An emergency suspension that nobody confirmed in 72 hours ends: the former state returns, the timeline shows it, and
/// an urgent task opens.
///
/// # Errors
/// A database error.
pub fn lapse_unconfirmed(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let mut certificate = certificate_of(conn, work)?;
    let is_due = certificate.suspension_kind == Some(SuspensionKind::Emergency)
        && certificate.confirm_by.is_some_and(|due| due <= now);
    if !is_due {
        return Ok(());
    }
    let reason = certificate.reason_code.take();
    let before = step(&mut certificate, CertificateEvent::NotConfirmed, now)?;
    store::save(conn, &mut certificate)?;
    let organisation = certificate.organisation_id.clone();
    let mut case = certificate.case_id.clone();
    for open in store::list_open_cases(conn, &organisation, CaseKind::Suspension)? {
        close_case(conn, &open, now)?;
        case = open;
    }
    close_tasks(conn, TASK_CONFIRM, certificate.id.as_str(), None, now)?;
    let due = now.plus_days(1);
    let task = NewTask {
        kind: TASK_UNCONFIRMED,
        subject_kind: "certificate",
        subject_id: certificate.id.as_str(),
        organisation: Some(&organisation),
        case: Some(&case),
        role: Role::Decider,
        is_urgent: true,
        due_at: due,
    };
    open_task(conn, &task, now)?;
    tell_staff(conn, Role::Decider, &organisation, &certificate.id, TASK_UNCONFIRMED, due, now)?;
    let told = Told { kind: "suspension_not_confirmed", case: &case, before, reason, text: "", note: "" };
    tell(conn, &Actor::System, &certificate, &told, now)?;
    let fields = [("number", Field::text(&*certificate.number))];
    tell_members(conn, &organisation, Notice::CertificateReinstated, &fields, now)
}

/// A suspension has lasted six months: it stays, and an urgent task says that a decision is overdue.
///
/// # Errors
/// A database error.
pub fn six_months_over(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let certificate = certificate_of(conn, work)?;
    let is_due = certificate.state == CertificateState::Suspended
        && certificate.suspension_ends_at.is_some_and(|end| end <= now);
    let Some(due) = certificate.suspension_ends_at.filter(|_| is_due) else { return Ok(()) };
    let open = store::list_open_cases(conn, &certificate.organisation_id, CaseKind::Suspension)?;
    let task = NewTask {
        kind: TASK_OVERDUE,
        subject_kind: "certificate",
        subject_id: certificate.id.as_str(),
        organisation: Some(&certificate.organisation_id),
        case: open.first(),
        role: Role::Decider,
        is_urgent: true,
        due_at: due,
    };
    open_task(conn, &task, now)?;
    tell_staff(conn, Role::Decider, &certificate.organisation_id, &certificate.id, TASK_OVERDUE, due, now)?;
    let entry = Entry::about("suspension_overdue", "certificate", certificate.id.as_str())
        .of(&certificate.organisation_id)
        .case(open.first().unwrap_or(&certificate.case_id));
    history::append(conn, &Actor::System, &entry, now)
}

/// The last day of a certificate has passed.
///
/// # Errors
/// A database error.
pub fn expire(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let mut certificate = certificate_of(conn, work)?;
    if !certificate.state.is_running() || now < end_of(certificate.valid_until) {
        return Ok(());
    }
    let before = step(&mut certificate, CertificateEvent::Expire, now)?;
    certificate.reason_code = None;
    store::save(conn, &mut certificate)?;
    close_suspension(conn, &certificate.organisation_id, &certificate.id, None, now)?;
    let told = Told {
        kind: "certificate_expired",
        case: &certificate.case_id,
        before,
        reason: None,
        text: &certificate.number,
        note: "",
    };
    tell(conn, &Actor::System, &certificate, &told, now)?;
    let fields = [("number", Field::text(&*certificate.number))];
    tell_members(conn, &certificate.organisation_id, Notice::CertificateExpired, &fields, now)
}

/// The end of a certificate is near: its holder is told, once for each notice.
///
/// # Errors
/// A database error.
pub fn remind_expiring(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let certificate = certificate_of(conn, work)?;
    let until: Option<NaiveDate> = work.field("until").and_then(|day| day.parse().ok());
    let days: Option<i64> = work.field("days").and_then(|days| days.parse().ok());
    let (Some(until), Some(days)) = (until, days) else {
        return Err(AppError::Internal("a notice without its day".to_owned()));
    };
    // A renewal has moved the end and wound clocks of its own.
    if !certificate.state.is_running() || certificate.valid_until != until || now >= end_of(until) {
        return Ok(());
    }
    let fields =
        [("number", Field::text(&*certificate.number)), ("until", Field::Day(until)), ("days", Field::Number(days))];
    tell_members(conn, &certificate.organisation_id, Notice::CertificateExpiring, &fields, now)
}
