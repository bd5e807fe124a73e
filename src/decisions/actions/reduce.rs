//! Taking something out of the scope of a certificate: a reviewer recommends it without an audit.

use super::holder;
use super::review::json;
use crate::base::{Actor, CertificateId, DecisionId, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::decisions::rules::{
    ConditionTerm, DecisionKind, DecisionRefusal, DecisionStatus, Outcome, ReasonCode, ScopeItem, reduced,
};
use crate::decisions::store::{self, Decision, removals};
use crate::error::AppResult;
use crate::history::{self, Entry};
use crate::impartiality::actions::{Declaration, take_part};
use crate::impartiality::rules::{CaseKind, Part};
use crate::impartiality::store::open_case;
use crate::standards::rules::Score;

/// What is to be taken out, and why.
#[derive(Clone, Debug)]
pub struct Reduction {
    /// Of which certificate.
    pub certificate: CertificateId,
    /// Whose.
    pub organisation: OrganisationId,
    /// The scope as it stands.
    pub scope: Vec<ScopeItem>,
    /// What is taken out.
    pub removed: Vec<ScopeItem>,
    /// Why.
    pub reason: ReasonCode,
    /// For everybody.
    pub public_text: String,
    /// For staff.
    pub staff_note: String,
}

/// Recommends to take something out of the scope: opens a case, in which the person is the reviewer. One decider signs.
///
/// # Errors
/// `NotAllowed` to all but reviewers; the refusal of a rule; a database error.
pub fn recommend_reduction(
    conn: &mut AnyConnection,
    actor: &Actor,
    reduction: &Reduction,
    declaration: &Declaration,
    now: When,
) -> AppResult<DecisionId> {
    let reviewer = holder(actor, Role::Reviewer)?;
    let left = reduced(&reduction.scope, &reduction.removed)?;
    if !reduction.reason.fits_reduction() {
        return Err(DecisionRefusal::ReasonDoesNotFit.into());
    }
    if removals::find_waiting(conn, &reduction.certificate)?.is_some() {
        return Err(DecisionRefusal::UnderWay.into());
    }
    let case = open_case(conn, &reduction.organisation, CaseKind::ScopeChange, now)?;
    take_part(conn, actor, reviewer, &case, Part::Reviewer, declaration, now)?;
    let score = Score::of([]);
    let decision = Decision {
        id: DecisionId::new(),
        case_id: case.id,
        organisation_id: reduction.organisation.clone(),
        certificate_id: Some(reduction.certificate.clone()),
        kind: DecisionKind::ScopeChange,
        outcome: Outcome::Grant,
        status: DecisionStatus::Recommended,
        points: score.points,
        score_steps: json(&score)?,
        reason_code: reduction.reason,
        staff_note: reduction.staff_note.clone(),
        public_text: reduction.public_text.clone(),
        valid_from: None,
        valid_until: None,
        scope: json(&left)?,
        conditions: json::<[ConditionTerm; 0]>(&[])?,
        drafted_by: reviewer.clone(),
        drafted_at: now,
        recommended_by: Some(reviewer.clone()),
        recommended_at: Some(now),
        first_signed_by: None,
        first_signed_at: None,
        second_signed_by: None,
        second_signed_at: None,
        taken_at: None,
        sent_back_by: None,
        sent_back_at: None,
        sent_back_reason: None,
        version: 1,
    };
    store::insert(conn, &decision)?;
    removals::insert(conn, &decision.id, &reduction.removed)?;
    let entry = Entry::about("scope_reduction_recommended", "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .to(decision.status.as_str())
        .because(decision.reason_code.as_str());
    history::append(conn, actor, &entry, now)?;
    Ok(decision.id)
}
