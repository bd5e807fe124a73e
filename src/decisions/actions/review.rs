//! What the reviewer does.

use super::{basis_of, holder, load_as_seen, must_write};
use crate::base::{Actor, CaseId, DecisionId, Role, When};
use crate::db::AnyConnection;
use crate::decisions::rules::{
    Basis, ConditionTerm, DecisionEvent, DecisionKind, DecisionRefusal, DecisionStatus, FindingFact, Outcome,
    ReasonCode, Seat, last_day, may_recommend, must_be_a_condition_day, next, signatures_for,
};
use crate::decisions::store::{self, Decision};
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::impartiality::actions::{Declaration, take_part};
use crate::impartiality::rules::Part;
use crate::impartiality::store::load_case;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What a reviewer recommends.
#[derive(Clone, Debug)]
pub struct Recommendation {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: ReasonCode,
    /// For everybody.
    pub public_text: String,
    /// For staff.
    pub staff_note: String,
    /// For how many months the certificate is valid.
    pub months: u32,
    /// Until when each missed criterion must be met, by its code.
    pub due: BTreeMap<String, NaiveDate>,
}

/// Begins a decision about an audited case. The reviewer declares to have no conflict, and takes the part.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn draft(
    conn: &mut AnyConnection,
    actor: &Actor,
    case: &CaseId,
    declaration: &Declaration,
    now: When,
) -> AppResult<DecisionId> {
    let reviewer = holder(actor, Role::Reviewer)?;
    let case = load_case(conn, case)?;
    let kind = DecisionKind::of(case.kind).ok_or(DecisionRefusal::NotInThisCase)?;
    if case.closed_at.is_some() {
        return Err(DecisionRefusal::CaseNotReady.into());
    }
    let ground = store::find_ground(conn, &case.id)?.ok_or(DecisionRefusal::CaseNotReady)?;
    if store::find_unfinished_of_case(conn, &case.id)?.is_some() {
        return Err(DecisionRefusal::UnderWay.into());
    }
    take_part(conn, actor, reviewer, &case, Part::Reviewer, declaration, now)?;
    let facts = store::list_facts(conn, &case.id)?;
    let basis = basis_of(conn, &case.id, &facts)?;
    let outcome = open_outcome(&basis);
    let decision = Decision {
        id: DecisionId::new(),
        case_id: case.id,
        organisation_id: case.organisation_id,
        certificate_id: None,
        kind,
        outcome,
        status: DecisionStatus::Drafted,
        points: basis.score.points,
        score_steps: json(&basis.score)?,
        reason_code: if outcome.is_grant() { ReasonCode::CriteriaMet } else { ReasonCode::FindingsOverdue },
        staff_note: String::new(),
        public_text: String::new(),
        valid_from: None,
        valid_until: None,
        scope: json(&ground.scope)?,
        conditions: json::<[ConditionTerm; 0]>(&[])?,
        drafted_by: reviewer.clone(),
        drafted_at: now,
        recommended_by: None,
        recommended_at: None,
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
    let entry = Entry::about("decision_drafted", "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .to(decision.status.as_str());
    history::append(conn, actor, &entry, now)?;
    Ok(decision.id)
}

/// The first outcome the findings leave open; a refusal where they leave none yet.
fn open_outcome(basis: &Basis) -> Outcome {
    let open = Outcome::REVIEWED.iter().copied().find(|&outcome| may_recommend(outcome, basis).is_ok());
    open.unwrap_or(Outcome::Refuse)
}

/// Recommends an outcome: the findings are weighed anew, and only an outcome they leave open is taken.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn recommend(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &DecisionId,
    recommendation: &Recommendation,
    version: i32,
    now: When,
) -> AppResult<()> {
    let reviewer = holder(actor, Role::Reviewer)?;
    let mut decision = load_as_seen(conn, id, version)?;
    must_write(&decision, reviewer)?;
    let outcome = recommendation.outcome;
    let needed = signatures_for(decision.kind, outcome);
    let from = decision.status;
    let to = next(from, DecisionEvent::Recommend, Seat::Reviewer, needed)?;
    let facts = store::list_facts(conn, &decision.case_id)?;
    let basis = basis_of(conn, &decision.case_id, &facts)?;
    may_recommend(outcome, &basis)?;
    recommendation.reason.must_fit(outcome)?;
    let today = now.local_date();
    let terms = match outcome {
        Outcome::GrantWithConditions => terms(&basis, &facts, &recommendation.due, today)?,
        Outcome::Grant | Outcome::Refuse | Outcome::Suspend | Outcome::Reinstate | Outcome::Withdraw => Vec::new(),
    };
    decision.status = to;
    decision.outcome = outcome;
    decision.points = basis.score.points;
    decision.score_steps = json(&basis.score)?;
    decision.reason_code = recommendation.reason;
    decision.public_text.clone_from(&recommendation.public_text);
    decision.staff_note.clone_from(&recommendation.staff_note);
    decision.valid_from = outcome.is_grant().then_some(today);
    decision.valid_until = outcome.is_grant().then(|| last_day(today, recommendation.months));
    decision.conditions = json(&terms)?;
    decision.recommended_by = Some(reviewer.clone());
    decision.recommended_at = Some(now);
    store::save(conn, &mut decision)?;
    let entry = Entry::about("decision_recommended", "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .between(from.as_str(), to.as_str())
        .because(decision.reason_code.as_str())
        .note(outcome.as_str());
    history::append(conn, actor, &entry, now)
}

/// The conditions: every missed criterion with its due day and the finding that says so.
fn terms(
    basis: &Basis,
    facts: &[FindingFact],
    due: &BTreeMap<String, NaiveDate>,
    today: NaiveDate,
) -> Result<Vec<ConditionTerm>, DecisionRefusal> {
    let term = |miss: &crate::standards::rules::Miss| {
        let due_on = due.get(&miss.code).copied().ok_or(DecisionRefusal::ConditionDate)?;
        must_be_a_condition_day(due_on, today)?;
        let finding = facts.iter().find(|fact| fact.criterion == miss.criterion && !fact.is_closed);
        Ok(ConditionTerm {
            criterion: miss.criterion.clone(),
            code: miss.code.clone(),
            finding: finding.map(|fact| fact.id.clone()),
            due_on,
        })
    };
    basis.score.misses.iter().map(term).collect()
}

/// Takes up again what a decider sent back, or a draft of which the findings have changed. Another reviewer may.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn redraft(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &DecisionId,
    declaration: &Declaration,
    version: i32,
    now: When,
) -> AppResult<()> {
    let reviewer = holder(actor, Role::Reviewer)?;
    let mut decision = load_as_seen(conn, id, version)?;
    if !decision.kind.is_reviewed() || !store::removals::list(conn, id)?.is_empty() {
        return Err(DecisionRefusal::NotInThisCase.into());
    }
    let from = decision.status;
    let needed = signatures_for(decision.kind, decision.outcome);
    let to = next(from, DecisionEvent::Redraft, Seat::Reviewer, needed)?;
    let case = load_case(conn, &decision.case_id)?;
    take_part(conn, actor, reviewer, &case, Part::Reviewer, declaration, now)?;
    let facts = store::list_facts(conn, &decision.case_id)?;
    let basis = basis_of(conn, &decision.case_id, &facts)?;
    decision.status = to;
    decision.points = basis.score.points;
    decision.score_steps = json(&basis.score)?;
    decision.drafted_by = reviewer.clone();
    decision.recommended_by = None;
    decision.recommended_at = None;
    store::save(conn, &mut decision)?;
    let entry = Entry::about("decision_redrafted", "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .between(from.as_str(), to.as_str());
    history::append(conn, actor, &entry, now)
}

pub(super) fn json<T: serde::Serialize + ?Sized>(value: &T) -> AppResult<String> {
    serde_json::to_string(value).map_err(AppError::internal)
}
