//! Decisions that no reviewer prepares: about a certificate that exists. `certificates` asks for them.

use super::review::json;
use crate::base::{AccountId, Actor, CaseId, CertificateId, DecisionId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::decisions::rules::{
    ConditionTerm, DecisionKind, DecisionRefusal, DecisionStatus, Outcome, ReasonCode, ScopeItem, Signatures, Vote,
    signatures_for,
};
use crate::decisions::store::{self, Decision};
use crate::error::AppResult;
use crate::history::{self, Entry};
use crate::standards::rules::Score;

/// What is decided about a certificate.
#[derive(Clone, Debug)]
pub struct Matter<'a> {
    /// In which case.
    pub case: &'a CaseId,
    /// About whom.
    pub organisation: &'a OrganisationId,
    /// About which certificate.
    pub certificate: &'a CertificateId,
    /// What it is about.
    pub kind: DecisionKind,
    /// What is decided.
    pub outcome: Outcome,
    /// Why.
    pub reason: ReasonCode,
    /// For everybody.
    pub public_text: &'a str,
    /// For staff.
    pub staff_note: &'a str,
}

/// Takes a decision that needs one decider.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn take_alone(
    conn: &mut AnyConnection,
    actor: &Actor,
    decider: &AccountId,
    matter: &Matter<'_>,
    now: When,
) -> AppResult<DecisionId> {
    match signatures_for(matter.kind, matter.outcome) {
        Signatures::One => write(conn, actor, decider, matter, DecisionStatus::Taken, now),
        Signatures::Two => Err(DecisionRefusal::SignedAlready.into()),
    }
}

/// Gives the first of two signatures under a new decision.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn sign_first(
    conn: &mut AnyConnection,
    actor: &Actor,
    decider: &AccountId,
    matter: &Matter<'_>,
    now: When,
) -> AppResult<DecisionId> {
    match signatures_for(matter.kind, matter.outcome) {
        Signatures::Two => write(conn, actor, decider, matter, DecisionStatus::FirstSigned, now),
        Signatures::One => Err(DecisionRefusal::NotInThisCase.into()),
    }
}

fn write(
    conn: &mut AnyConnection,
    actor: &Actor,
    decider: &AccountId,
    matter: &Matter<'_>,
    status: DecisionStatus,
    now: When,
) -> AppResult<DecisionId> {
    matter.reason.must_fit(matter.outcome)?;
    let score = Score::of([]);
    let decision = Decision {
        id: DecisionId::new(),
        case_id: matter.case.clone(),
        organisation_id: matter.organisation.clone(),
        certificate_id: Some(matter.certificate.clone()),
        kind: matter.kind,
        outcome: matter.outcome,
        status,
        points: score.points,
        score_steps: json(&score)?,
        reason_code: matter.reason,
        staff_note: matter.staff_note.to_owned(),
        public_text: matter.public_text.to_owned(),
        valid_from: None,
        valid_until: None,
        scope: json::<[ScopeItem; 0]>(&[])?,
        conditions: json::<[ConditionTerm; 0]>(&[])?,
        drafted_by: decider.clone(),
        drafted_at: now,
        recommended_by: None,
        recommended_at: None,
        first_signed_by: Some(decider.clone()),
        first_signed_at: Some(now),
        second_signed_by: None,
        second_signed_at: None,
        taken_at: (status == DecisionStatus::Taken).then_some(now),
        sent_back_by: None,
        sent_back_at: None,
        sent_back_reason: None,
        version: 1,
    };
    store::insert(conn, &decision)?;
    store::votes::insert(conn, &decision, decider, Vote::For, "", now)?;
    let kind = if status == DecisionStatus::Taken { "decision_taken" } else { "decision_first_signed" };
    let entry = Entry::about(kind, "decision", decision.id.as_str())
        .of(matter.organisation)
        .case(matter.case)
        .to(status.as_str())
        .because(matter.reason.as_str())
        .note(matter.outcome.as_str());
    history::append(conn, actor, &entry, now)?;
    Ok(decision.id)
}
