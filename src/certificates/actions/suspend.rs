//! Suspending in an emergency, confirming, suspending by decision, and reinstating.

use super::chain::tell_partners;
use super::letters::{tell_members, tell_staff};
use super::{
    Grounds, TASK_CONFIRM, TASK_CONSIDER, TASK_SURVEILLANCE, TASK_UNCONFIRMED, Told, close_suspension, load_as_seen,
    must_be_outside, notices, step, tell,
};
use crate::base::{AccountId, CaseId, CertificateId, Role, When};
use crate::certificates::rules::{
    CertificateEvent, CertificateRefusal, CertificateState, Standing, confirm_by, must_be_verified, must_differ,
    suspension_ends,
};
use crate::certificates::store::{self, Certificate};
use crate::db::AnyConnection;
use crate::decisions::actions::{Matter, Signer, take_alone};
use crate::decisions::rules::{DecisionKind, Outcome};
use crate::error::AppResult;
use crate::history::{self, DueWork};
use crate::impartiality::actions::take_part;
use crate::impartiality::rules::{CaseKind, Part};
use crate::impartiality::store::{load_case, open_case};
use crate::notifications::{Field, Notice};
use crate::referrals::store::{NewTask, close_tasks, finish, list_open, open_task};
use serde_json::json;

/// Suspends in an emergency: one duty officer, public at once. A decider, another person, must confirm within 72 hours
/// (domain rule). Code EMERGENCY_ONE_DUTY_OFFICER.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn suspend_emergency(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &CertificateId,
    grounds: &Grounds,
    version: i32,
    now: When,
) -> AppResult<()> {
    let account = signer.must_be(Role::DutyOfficer, now)?;
    let mut certificate = load_as_seen(conn, id, version)?;
    grounds.reason.must_fit(Outcome::Suspend)?;
    let before = step(&mut certificate, CertificateEvent::SuspendEmergency, now)?;
    let case = open_case(conn, &certificate.organisation_id, CaseKind::Suspension, now)?;
    take_part(conn, signer.actor, account, &case, Part::DutyOfficer, signer.declaration, now)?;
    let due = confirm_by(now);
    begin(&mut certificate, account, grounds, now);
    certificate.confirm_by = Some(due);
    store::save(conn, &mut certificate)?;
    let work = DueWork { kind: "suspension_unconfirmed", subject_id: id.as_str(), fields: json!({}), due_at: due };
    history::schedule(conn, &work, now)?;
    notices::wind_confirmation(conn, &certificate, now)?;
    wind_six_months(conn, &certificate, now)?;
    let task = NewTask {
        kind: TASK_CONFIRM,
        subject_kind: "certificate",
        subject_id: id.as_str(),
        organisation: Some(&certificate.organisation_id),
        case: Some(&case.id),
        role: Role::Decider,
        is_urgent: true,
        due_at: due,
    };
    open_task(conn, &task, now)?;
    answer_alarms(conn, account, &certificate, now)?;
    tell_staff(conn, Role::Decider, &certificate.organisation_id, id, TASK_CONFIRM, due, now)?;
    tell_of(conn, signer, &certificate, "certificate_suspended", &case.id, before, grounds, now)
}

/// Confirms an emergency suspension: a decider, another person, within 72 hours.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn confirm_suspension(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &CertificateId,
    grounds: &Grounds,
    version: i32,
    now: When,
) -> AppResult<()> {
    let account = signer.must_be(Role::Decider, now)?;
    let mut certificate = load_as_seen(conn, id, version)?;
    must_differ(account, certificate.suspended_by.as_ref())?;
    if certificate.confirm_by.is_some_and(|due| now >= due) {
        return Err(CertificateRefusal::TooLateToConfirm.into());
    }
    must_be_outside(conn, account, &certificate, now)?;
    let before = step(&mut certificate, CertificateEvent::ConfirmSuspension, now)?;
    let case = decide(conn, signer, account, &certificate, DecisionKind::Suspension, Outcome::Suspend, grounds, now)?;
    certificate.confirm_by = None;
    certificate.reason_code = Some(grounds.reason);
    store::save(conn, &mut certificate)?;
    close_tasks(conn, TASK_CONFIRM, id.as_str(), Some(account), now)?;
    tell_of(conn, signer, &certificate, "suspension_confirmed", &case, before, grounds, now)
}

/// Suspends by the decision of one decider, who neither audited nor reviewed.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn suspend(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &CertificateId,
    grounds: &Grounds,
    version: i32,
    now: When,
) -> AppResult<()> {
    let account = signer.must_be(Role::Decider, now)?;
    let mut certificate = load_as_seen(conn, id, version)?;
    must_be_outside(conn, account, &certificate, now)?;
    let before = step(&mut certificate, CertificateEvent::Suspend, now)?;
    let case = decide(conn, signer, account, &certificate, DecisionKind::Suspension, Outcome::Suspend, grounds, now)?;
    begin(&mut certificate, account, grounds, now);
    store::save(conn, &mut certificate)?;
    wind_six_months(conn, &certificate, now)?;
    for kind in [TASK_UNCONFIRMED, TASK_SURVEILLANCE] {
        close_tasks(conn, kind, id.as_str(), Some(account), now)?;
    }
    answer_alarms(conn, account, &certificate, now)?;
    tell_of(conn, signer, &certificate, "certificate_suspended", &case, before, grounds, now)
}

/// Lets a suspended certificate stand again as before: one decider, who did not suspend it, after somebody else has
/// verified that its reason is put right. Code REINSTATE_VERIFIED.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn reinstate(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &CertificateId,
    grounds: &Grounds,
    version: i32,
    now: When,
) -> AppResult<()> {
    let account = signer.must_be(Role::Decider, now)?;
    let mut certificate = load_as_seen(conn, id, version)?;
    must_differ(account, certificate.suspended_by.as_ref())?;
    let check = store::find_check_since(conn, id, certificate.state_since)?;
    must_be_outside(conn, account, &certificate, now)?;
    let before = step(&mut certificate, CertificateEvent::Reinstate, now)?;
    must_be_verified(account, check.as_ref().map(|check| &check.checked_by))?;
    let case =
        decide(conn, signer, account, &certificate, DecisionKind::Reinstatement, Outcome::Reinstate, grounds, now)?;
    certificate.reason_code = Some(grounds.reason);
    store::save(conn, &mut certificate)?;
    close_suspension(conn, &certificate.organisation_id, id, Some(account), now)?;
    tell_of(conn, signer, &certificate, "certificate_reinstated", &case, before, grounds, now)
}

/// Closes the tasks by which critical findings asked for this suspension.
fn answer_alarms(conn: &mut AnyConnection, account: &AccountId, certificate: &Certificate, now: When) -> AppResult<()> {
    for task in list_open(conn, &[Role::DutyOfficer])? {
        if task.kind == TASK_CONSIDER && task.organisation_id.as_ref() == Some(&certificate.organisation_id) {
            finish(conn, &task.id, account, now)?;
        }
    }
    Ok(())
}

/// Notes who suspended and why, and until when that must be decided.
fn begin(certificate: &mut Certificate, account: &AccountId, grounds: &Grounds, now: When) {
    certificate.suspended_by = Some(account.clone());
    certificate.suspension_ends_at = Some(suspension_ends(now));
    certificate.reason_code = Some(grounds.reason);
}

fn wind_six_months(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let Some(due_at) = certificate.suspension_ends_at else { return Ok(()) };
    notices::wind_suspension(conn, certificate, now)?;
    let subject_id = certificate.id.as_str();
    history::schedule(conn, &DueWork { kind: "suspension_six_months", subject_id, fields: json!({}), due_at }, now)
}

/// Takes a decision about a suspension in the suspension's own case, which is opened if there is none.
fn decide(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    account: &AccountId,
    certificate: &Certificate,
    kind: DecisionKind,
    outcome: Outcome,
    grounds: &Grounds,
    now: When,
) -> AppResult<CaseId> {
    let open = store::list_open_cases(conn, &certificate.organisation_id, CaseKind::Suspension)?.into_iter().next();
    let case = match open {
        Some(case) => load_case(conn, &case)?,
        None => open_case(conn, &certificate.organisation_id, CaseKind::Suspension, now)?,
    };
    take_part(conn, signer.actor, account, &case, Part::Decider, signer.declaration, now)?;
    let matter = Matter {
        case: &case.id,
        organisation: &certificate.organisation_id,
        certificate: &certificate.id,
        kind,
        outcome,
        reason: grounds.reason,
        public_text: &grounds.public_text,
        staff_note: &grounds.staff_note,
    };
    take_alone(conn, signer.actor, account, &matter, now)?;
    Ok(case.id)
}

fn tell_of(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    certificate: &Certificate,
    kind: &'static str,
    case: &CaseId,
    before: CertificateState,
    grounds: &Grounds,
    now: When,
) -> AppResult<()> {
    let told = Told {
        kind,
        case,
        before,
        reason: Some(grounds.reason),
        text: &grounds.public_text,
        note: &grounds.staff_note,
    };
    tell(conn, signer.actor, certificate, &told, now)?;
    let number = ("number", Field::text(&*certificate.number));
    match certificate.standing() {
        Standing::EmergencySuspended | Standing::Suspended => {
            if kind == "certificate_suspended" {
                tell_partners(conn, certificate, now)?;
            }
            let fields = [number, ("reason", Field::word(grounds.reason.key()))];
            tell_members(conn, &certificate.organisation_id, Notice::CertificateSuspended, &fields, now)
        }
        Standing::NotGranted
        | Standing::Active
        | Standing::ActiveWithConditions
        | Standing::Withdrawn
        | Standing::Expired
        | Standing::Surrendered => {
            tell_members(conn, &certificate.organisation_id, Notice::CertificateReinstated, &[number], now)
        }
    }
}
