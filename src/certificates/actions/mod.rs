//! Granting, suspending, confirming, reinstating, withdrawing and ending certificates.

mod chain;
mod clocks;
mod conditions;
mod end;
mod grant;
mod letters;
mod merge;
mod notices;
mod reduce;
mod surveillance;
mod suspend;
mod transfer;
mod verify;

pub use chain::TASK_CHAIN;
pub use clocks::{expire, lapse_unconfirmed, remind_expiring, six_months_over};
pub use conditions::meet_condition;
pub use end::{propose_withdrawal, surrender};
pub use grant::sign;
pub use merge::{MergeAnswer, TASK_MERGE, answer_merge, merge_obstacles, propose_merge, undo_merge};
pub use notices::{condition_late, remind_condition, remind_confirmation, remind_suspension};
pub use reduce::{TakenOut, may_be_reduced, recommend_reduction_of};
pub use surveillance::{remind_surveillance, surveillance_missed};
pub use suspend::{confirm_suspension, reinstate, suspend, suspend_emergency};
pub use transfer::{decide_transfer, may_decide_transfer, propose_transfer};
pub use verify::{ask_to_surrender, verify_remedy};

use super::rules::{self, CertificateEvent, CertificateRefusal, CertificateState, Target, must_differ, next};
use super::store::{self, Certificate};
use crate::base::{AccountId, Actor, CaseId, CertificateId, OrganisationId, Refusal, When};
use crate::db::AnyConnection;
use crate::decisions::rules::ReasonCode;
use crate::decisions::store::find_half_signed_of;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::{CaseKind, Part};
use crate::impartiality::store::{close_case, load_case};
use crate::referrals::store::close_tasks;

/// The task by which a critical finding asks duty officers to consider a suspension.
pub const TASK_CONSIDER: &str = "emergency_suspension_considered";
/// The task of a decider to confirm an emergency suspension.
pub const TASK_CONFIRM: &str = "confirm_suspension";
/// The task that opens when nobody confirmed in time.
pub const TASK_UNCONFIRMED: &str = "suspension_unconfirmed";
/// The task that opens when a suspension has lasted six months.
pub const TASK_OVERDUE: &str = "suspension_decision_overdue";
/// The task by which a missed surveillance asks deciders to suspend.
pub const TASK_SURVEILLANCE: &str = "surveillance_missed";
/// The task that opens when the day of a condition has passed.
pub const TASK_CONDITION: &str = "condition_late";
/// The task of a decider to decide a transfer.
pub const TASK_TRANSFER: &str = "decide_transfer";
/// The task to plan a special audit after a transfer.
pub const TASK_FOLLOW_UP: &str = "transfer_follow_up";
/// The task to write down that the holder gives a certificate up.
pub const TASK_SURRENDER: &str = "surrender_asked";

/// Why an event is not open to a person now, if so: for pages that show who may do what, and why not. An event that the
/// state of the certificate does not allow is closed to everybody.
///
/// # Errors
/// A database error.
pub fn why_not(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    event: CertificateEvent,
    now: When,
) -> AppResult<Option<Box<dyn Refusal>>> {
    let Some(account) = actor.account() else { return Ok(Some(Box::new(CertificateRefusal::NeedsDecider))) };
    let standing = certificate.standing();
    if next(standing, event).is_none() {
        return Ok(Some(Box::new(CertificateRefusal::NotFromThisState(standing))));
    }
    if let Err(refusal) = rules::may_cause(actor, event) {
        return Ok(Some(Box::new(refusal)));
    }
    let differs = matches!(event, CertificateEvent::ConfirmSuspension | CertificateEvent::Reinstate);
    if let (true, Err(refusal)) = (differs, must_differ(account, certificate.suspended_by.as_ref())) {
        return Ok(Some(Box::new(refusal)));
    }
    if event == CertificateEvent::VerifyRemedy && certificate.suspended_by.as_ref() == Some(account) {
        return Ok(Some(Box::new(CertificateRefusal::SuspenderVerifies)));
    }
    if event == CertificateEvent::Reinstate {
        let check = store::find_check_since(conn, &certificate.id, certificate.state_since)?;
        if let Err(refusal) = rules::must_be_verified(account, check.as_ref().map(|check| &check.checked_by)) {
            return Ok(Some(Box::new(refusal)));
        }
    }
    let case = load_case(conn, &certificate.case_id)?;
    let part = match event {
        CertificateEvent::SuspendEmergency => Part::DutyOfficer,
        CertificateEvent::VerifyRemedy => Part::Reviewer,
        CertificateEvent::Surrender => return Ok(None),
        CertificateEvent::Grant
        | CertificateEvent::GrantWithConditions
        | CertificateEvent::ConfirmSuspension
        | CertificateEvent::Suspend
        | CertificateEvent::NotConfirmed
        | CertificateEvent::Reinstate
        | CertificateEvent::Withdraw
        | CertificateEvent::Expire
        | CertificateEvent::Transfer
        | CertificateEvent::ConditionsMet => Part::Decider,
    };
    if let Some(refusal) = obstacle(conn, account, &case, part, now)? {
        return Ok(Some(Box::new(refusal)));
    }
    let under_way = event == CertificateEvent::Withdraw && find_half_signed_of(conn, &certificate.id)?.is_some();
    Ok(under_way.then(|| Box::new(CertificateRefusal::WithdrawalUnderWay) as Box<dyn Refusal>))
}

/// Why something is done to a certificate.
#[derive(Clone, Debug)]
pub struct Grounds {
    /// The reason.
    pub reason: ReasonCode,
    /// For everybody.
    pub public_text: String,
    /// For staff.
    pub staff_note: String,
}

/// A certificate as the person saw it.
fn load_as_seen(conn: &mut AnyConnection, id: &CertificateId, version: i32) -> AppResult<Certificate> {
    let certificate = store::load(conn, id)?;
    if certificate.version == version { Ok(certificate) } else { Err(AppError::Stale) }
}

/// Who audited or reviewed the case of a certificate does not decide about it (registry rule; cf. ISO/IEC 17065,
/// 7.6.2). Codes AUDITOR_NOT_DECIDER, REVIEWER_NOT_DECIDER.
fn must_be_outside(
    conn: &mut AnyConnection,
    account: &AccountId,
    certificate: &Certificate,
    now: When,
) -> AppResult<()> {
    let case = load_case(conn, &certificate.case_id)?;
    match obstacle(conn, account, &case, Part::Decider, now)? {
        Some(refusal) => Err(refusal.into()),
        None => Ok(()),
    }
}

/// Takes a certificate one step on in the table of its states. Returns the state before.
fn step(
    certificate: &mut Certificate,
    event: CertificateEvent,
    now: When,
) -> Result<CertificateState, CertificateRefusal> {
    let from = certificate.standing();
    let refusal = || CertificateRefusal::NotFromThisState(from);
    let before = certificate.state;
    let (state, suspension) = match next(from, event).ok_or_else(refusal)? {
        Target::To(standing) => standing.kept().ok_or_else(refusal)?,
        Target::Former => (certificate.former_state.unwrap_or(CertificateState::Active), None),
    };
    if state != before {
        certificate.state_since = now;
        certificate.former_state = suspension.is_some().then_some(before);
    }
    certificate.state = state;
    certificate.suspension_kind = suspension;
    if suspension.is_none() {
        certificate.suspended_by = None;
        certificate.confirm_by = None;
        certificate.suspension_ends_at = None;
    }
    Ok(before)
}

/// What the public timeline says of a step.
struct Told<'a> {
    kind: &'static str,
    case: &'a CaseId,
    before: CertificateState,
    reason: Option<ReasonCode>,
    text: &'a str,
    note: &'a str,
}

/// Writes a step into the history and the public timeline.
fn tell(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    told: &Told<'_>,
    now: When,
) -> AppResult<()> {
    let mut entry = Entry::about(told.kind, "certificate", certificate.id.as_str())
        .of(&certificate.organisation_id)
        .case(told.case)
        .between(told.before.as_str(), certificate.state.as_str())
        .public(told.text);
    let reason = told.reason.map(|reason| reason.as_str());
    if let Some(code) = reason {
        entry = entry.because(code);
    }
    if !told.note.is_empty() {
        entry = entry.note(told.note);
    }
    history::append(conn, actor, &entry, now)?;
    Ok(history::changed_publicly(conn, Some(&certificate.organisation_id), now)?)
}

/// Closes what a suspension has left open: its case and its tasks.
fn close_suspension(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    certificate: &CertificateId,
    by: Option<&AccountId>,
    now: When,
) -> AppResult<()> {
    for case in store::list_open_cases(conn, organisation, CaseKind::Suspension)? {
        close_case(conn, &case, now)?;
    }
    for kind in [TASK_CONFIRM, TASK_UNCONFIRMED, TASK_OVERDUE, TASK_SURVEILLANCE, TASK_SURRENDER] {
        close_tasks(conn, kind, certificate.as_str(), by, now)?;
    }
    Ok(())
}
