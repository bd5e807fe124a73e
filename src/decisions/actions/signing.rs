//! What deciders do.

use super::{basis_of, holder, load_as_seen};
use crate::base::{AccountId, Actor, DecisionId, Role, When};
use crate::db::AnyConnection;
use crate::decisions::rules::{
    DecisionEvent, DecisionKind, DecisionRefusal, DecisionStatus, Seat, Vote, may_recommend, may_sign, must_be_fresh,
    next, signatures_for,
};
use crate::decisions::store::{self, Decision, removals, votes};
use crate::error::AppResult;
use crate::history::{self, Entry};
use crate::impartiality::actions::{Declaration, must_sign_second, take_part};
use crate::impartiality::rules::{Part, TwoSigned};
use crate::impartiality::store::{close_case, load_case};

/// Somebody who signs: who, when the password was last given, and what is declared.
#[derive(Clone, Copy, Debug)]
pub struct Signer<'a> {
    /// Who acts.
    pub actor: &'a Actor,
    /// When the password was last given.
    pub authenticated_at: When,
    /// What the person declares about conflicts of interest.
    pub declaration: &'a Declaration,
}

impl Signer<'_> {
    /// The account of a signer who holds a role and gave the password within five minutes.
    ///
    /// # Errors
    /// `NotAllowed`, or the refusal `PasswordNeeded`.
    pub fn must_be(&self, role: Role, now: When) -> AppResult<&AccountId> {
        let account = holder(self.actor, role)?;
        must_be_fresh(self.authenticated_at, now)?;
        Ok(account)
    }
}

/// Signs a decision. The answer is the decision as it stands then: `FirstSigned`, or `Taken`, whose effects the caller
/// brings about in the same transaction.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn sign(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &DecisionId,
    version: i32,
    now: When,
) -> AppResult<Decision> {
    let account = signer.must_be(Role::Decider, now)?;
    let mut decision = load_as_seen(conn, id, version)?;
    let from = decision.status;
    let needed = signatures_for(decision.kind, decision.outcome);
    let to = next(from, DecisionEvent::Sign, Seat::Decider, needed)?;
    let case = load_case(conn, &decision.case_id)?;
    if from == DecisionStatus::FirstSigned {
        let what = two_signed(decision.kind);
        must_sign_second(conn, account, &case, what, decision.first_signed_by.as_ref(), now)?;
    }
    may_sign(account, decision.recommended_by.as_ref(), decision.first_signed_by.as_ref())?;
    must_still_stand(conn, &decision)?;
    take_part(conn, signer.actor, account, &case, Part::Decider, signer.declaration, now)?;
    votes::insert(conn, &decision, account, Vote::For, "", now)?;
    if from == DecisionStatus::FirstSigned {
        decision.second_signed_by = Some(account.clone());
        decision.second_signed_at = Some(now);
    } else {
        decision.first_signed_by = Some(account.clone());
        decision.first_signed_at = Some(now);
    }
    decision.status = to;
    decision.taken_at = (to == DecisionStatus::Taken).then_some(now);
    store::save(conn, &mut decision)?;
    let kind = if to == DecisionStatus::Taken { "decision_taken" } else { "decision_first_signed" };
    let entry = Entry::about(kind, "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .between(from.as_str(), to.as_str())
        .because(decision.reason_code.as_str())
        .note(decision.outcome.as_str());
    history::append(conn, signer.actor, &entry, now)?;
    Ok(decision)
}

/// What two people sign.
const fn two_signed(kind: DecisionKind) -> TwoSigned {
    match kind {
        DecisionKind::Withdrawal => TwoSigned::Withdrawal,
        DecisionKind::Initial
        | DecisionKind::Suspension
        | DecisionKind::Reinstatement
        | DecisionKind::ScopeChange
        | DecisionKind::Renewal => TwoSigned::Grant,
    }
}

/// A grant is signed only over the findings it was recommended on.
fn must_still_stand(conn: &mut AnyConnection, decision: &Decision) -> AppResult<()> {
    if !decision.kind.is_reviewed() || !decision.outcome.is_grant() {
        return Ok(());
    }
    let facts = store::list_facts(conn, &decision.case_id)?;
    let basis = basis_of(conn, &decision.case_id, &facts)?;
    if may_recommend(decision.outcome, &basis).is_err() || basis.score != decision.score()? {
        return Err(DecisionRefusal::FindingsChanged.into());
    }
    Ok(())
}

/// Votes against a decision with a reason, and so sends it back, whoever signed before: a reviewed one to the reviewer; a
/// withdrawal and a reduction of the scope end there, and their case with them.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn send_back(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &DecisionId,
    declaration: &Declaration,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let account = holder(actor, Role::Decider)?;
    let mut decision = load_as_seen(conn, id, version)?;
    let from = decision.status;
    let needed = signatures_for(decision.kind, decision.outcome);
    let to = next(from, DecisionEvent::SendBack, Seat::Decider, needed)?;
    may_sign(account, decision.recommended_by.as_ref(), None)?;
    let case = load_case(conn, &decision.case_id)?;
    take_part(conn, actor, account, &case, Part::Decider, declaration, now)?;
    votes::insert(conn, &decision, account, Vote::Against, reason, now)?;
    decision.status = to;
    decision.first_signed_by = None;
    decision.first_signed_at = None;
    decision.sent_back_by = Some(account.clone());
    decision.sent_back_at = Some(now);
    decision.sent_back_reason = Some(reason.to_owned());
    store::save(conn, &mut decision)?;
    if !decision.kind.is_reviewed() || !removals::list(conn, id)?.is_empty() {
        close_case(conn, &decision.case_id, now)?;
    }
    let entry = Entry::about("decision_sent_back", "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .between(from.as_str(), to.as_str())
        .note(reason);
    history::append(conn, actor, &entry, now)
}
