//! Marking a condition as met.

use super::{Told, step, tell};
use crate::base::{Actor, CertificateId, ConditionId, Role, When};
use crate::certificates::rules::{CertificateEvent, CertificateRefusal, CertificateState};
use crate::certificates::store;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};

/// Marks a condition as met, once an auditor has verified and closed its finding. With the last one the conditions are
/// gone: the certificate is active, or will be when its suspension ends.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn meet_condition(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CertificateId,
    condition: &ConditionId,
    now: When,
) -> AppResult<()> {
    if !actor.is_any(&[Role::CaseOfficer, Role::Reviewer, Role::Decider]) {
        return Err(AppError::NotAllowed);
    }
    let condition = store::load_condition(conn, condition)?;
    if &condition.certificate != id {
        return Err(AppError::NotFound);
    }
    if condition.met_at.is_some() {
        return Err(CertificateRefusal::ConditionMet.into());
    }
    if let Some(finding) = &condition.finding
        && !store::is_finding_closed(conn, finding)?
    {
        return Err(CertificateRefusal::FindingStillOpen.into());
    }
    let mut certificate = store::load(conn, id)?;
    if !certificate.state.is_running() {
        return Err(CertificateRefusal::NotFromThisState(certificate.standing()).into());
    }
    store::mark_met(conn, &condition.id, now)?;
    let before = certificate.state;
    let is_last = store::list_conditions(conn, id)?.iter().all(|condition| condition.met_at.is_some());
    if is_last {
        match certificate.state {
            CertificateState::ActiveWithConditions => {
                step(&mut certificate, CertificateEvent::ConditionsMet, now)?;
            }
            CertificateState::Suspended => certificate.former_state = Some(CertificateState::Active),
            CertificateState::Active
            | CertificateState::Withdrawn
            | CertificateState::Expired
            | CertificateState::Surrendered => {}
        }
        store::save(conn, &mut certificate)?;
    }
    let told = Told {
        kind: "condition_met",
        case: &certificate.case_id,
        before,
        reason: None,
        text: &condition.code,
        note: "",
    };
    tell(conn, actor, &certificate, &told, now)
}
