//! Signing a decision and what follows once it is taken.

use super::chain::tell_partners;
use super::letters::tell_members;
use super::reduce::{reduce, removed_by};
use super::{Told, close_suspension, must_be_outside, notices, step, surveillance, tell};
use crate::base::{Actor, CertificateId, DecisionId, Role, When};
use crate::certificates::rules::{
    CertificateEvent, CertificateRefusal, CertificateState, NOTICE_DAYS, Standing, end_of,
};
use crate::certificates::store::{self, Certificate};
use crate::db::AnyConnection;
use crate::decisions::actions::{self as decisions, Signer};
use crate::decisions::rules::{DecisionKind, DecisionRefusal, DecisionStatus, Outcome};
use crate::decisions::store::{self as decision_store, Decision, Ground};
use crate::error::{AppError, AppResult};
use crate::fees;
use crate::history::{self, DueWork, Entry};
use crate::impartiality::rules::CaseKind;
use crate::impartiality::store::close_case;
use crate::notifications::{Field, Notice};
use chrono::Datelike;
use serde_json::json;

/// Signs a decision. The last signature it needs takes it, and what was decided happens in the same transaction.
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
    let seen = decision_store::load(conn, id)?;
    if let (Some(certificate), false) = (&seen.certificate_id, seen.kind.is_reviewed()) {
        let account = signer.must_be(Role::Decider, now)?;
        let certificate = store::load(conn, certificate)?;
        must_be_outside(conn, account, &certificate, now)?;
    }
    let decision = decisions::sign(conn, signer, id, version, now)?;
    if decision.status != DecisionStatus::Taken {
        return Ok(decision);
    }
    let removed = removed_by(conn, &decision)?;
    match decision.outcome {
        Outcome::Grant if !removed.is_empty() => reduce(conn, signer.actor, decision, &removed, now),
        Outcome::Grant | Outcome::GrantWithConditions => grant(conn, signer.actor, decision, now),
        Outcome::Refuse => refuse(conn, signer.actor, decision, now),
        Outcome::Withdraw => withdraw(conn, signer.actor, decision, now),
        Outcome::Suspend | Outcome::Reinstate => Err(DecisionRefusal::NotInThisCase.into()),
    }
}

fn grant(conn: &mut AnyConnection, actor: &Actor, mut decision: Decision, now: When) -> AppResult<Decision> {
    let ground = decision_store::find_ground(conn, &decision.case_id)?.ok_or(DecisionRefusal::CaseNotReady)?;
    let mut certificate = held_or_new(conn, &decision, &ground, now)?;
    let terms = decision.terms()?;
    let event = match decision.outcome {
        Outcome::GrantWithConditions => CertificateEvent::GrantWithConditions,
        Outcome::Grant | Outcome::Refuse | Outcome::Suspend | Outcome::Reinstate | Outcome::Withdraw => {
            CertificateEvent::Grant
        }
    };
    let before = certificate.state;
    if certificate.version == 0 {
        certificate.version = 1;
        certificate.state = granted_state(event);
        store::insert(conn, &certificate)?;
    } else {
        step(&mut certificate, event, now)?;
        store::save(conn, &mut certificate)?;
    }
    store::replace_scope(conn, &certificate.id, &decision.scope_items()?)?;
    store::replace_open_conditions(conn, &certificate.id, &terms)?;
    decision.certificate_id = Some(certificate.id.clone());
    decision.valid_from = Some(certificate.valid_from);
    decision.valid_until = Some(certificate.valid_until);
    decision_store::save(conn, &mut decision)?;
    wind_clocks(conn, &certificate, now)?;
    surveillance::wind(conn, &certificate, now)?;
    notices::wind_conditions(conn, &certificate, now)?;
    if let Some(schedule) = &ground.fee_schedule {
        fees::actions::publish_schedule(conn, schedule, now)?;
    }
    close_case(conn, &decision.case_id, now)?;
    tell_of_grant(conn, actor, &certificate, &decision, before, terms.len(), now)?;
    Ok(decision)
}

const fn granted_state(event: CertificateEvent) -> CertificateState {
    if matches!(event, CertificateEvent::GrantWithConditions) {
        CertificateState::ActiveWithConditions
    } else {
        CertificateState::Active
    }
}

/// The certificate a grant is about: a new one (version 0), or for a renewal and a change of scope the one that runs.
/// A renewal goes on from a certificate that runs or has expired; who never had one, or lost it, applies anew, and then
/// two deciders sign.
fn held_or_new(conn: &mut AnyConnection, decision: &Decision, ground: &Ground, now: When) -> AppResult<Certificate> {
    let today = now.local_date();
    let until = decision.valid_until.ok_or_else(|| AppError::Internal("a grant without an end".to_owned()))?;
    if until < today {
        return Err(CertificateRefusal::EndsBeforeItBegins.into());
    }
    let newest = store::list_of(conn, &decision.organisation_id)?.into_iter().next();
    let none = || CertificateRefusal::NotFromThisState(newest.as_ref().map_or(Standing::NotGranted, |c| c.standing()));
    match (decision.kind, &newest) {
        (DecisionKind::Initial, Some(held)) if held.state.is_running() => {
            return Err(CertificateRefusal::AlreadyCertified.into());
        }
        (DecisionKind::Initial, _) => {}
        (DecisionKind::Renewal | DecisionKind::ScopeChange, Some(held)) if held.state.is_running() => {
            let mut held = held.clone();
            held.case_id = decision.case_id.clone();
            held.decision_id = decision.id.clone();
            held.reason_code = Some(decision.reason_code);
            if decision.kind == DecisionKind::Renewal {
                held.standard_id = ground.standard.clone();
                held.valid_from = today;
                held.valid_until = until;
            }
            return Ok(held);
        }
        (DecisionKind::Renewal, Some(held)) if held.state == CertificateState::Expired => {}
        (DecisionKind::Renewal | DecisionKind::ScopeChange, _) => return Err(none().into()),
        (DecisionKind::Suspension | DecisionKind::Reinstatement | DecisionKind::Withdrawal, _) => {
            return Err(DecisionRefusal::NotInThisCase.into());
        }
    }
    Ok(Certificate {
        id: CertificateId::new(),
        number: store::next_number(conn, today.year())?,
        organisation_id: decision.organisation_id.clone(),
        case_id: decision.case_id.clone(),
        decision_id: decision.id.clone(),
        standard_id: ground.standard.clone(),
        state: CertificateState::Active,
        state_since: now,
        valid_from: today,
        valid_until: until,
        former_state: None,
        suspension_kind: None,
        suspended_by: None,
        confirm_by: None,
        suspension_ends_at: None,
        reason_code: Some(decision.reason_code),
        version: 0,
    })
}

/// Winds the clocks of a certificate: its end, and the notices before it.
fn wind_clocks(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let end = end_of(certificate.valid_until);
    let id = certificate.id.as_str();
    let work = DueWork { kind: "certificate_expire", subject_id: id, fields: json!({}), due_at: end };
    history::schedule(conn, &work, now)?;
    for &days in NOTICE_DAYS {
        let due_at = end.plus_days(-days);
        if due_at <= now {
            continue;
        }
        let fields = json!({ "days": days.to_string(), "until": certificate.valid_until.to_string() });
        history::schedule(conn, &DueWork { kind: "certificate_expiring", subject_id: id, fields, due_at }, now)?;
    }
    Ok(())
}

fn tell_of_grant(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    decision: &Decision,
    before: CertificateState,
    conditions: usize,
    now: When,
) -> AppResult<()> {
    let count = i64::try_from(conditions).unwrap_or(i64::MAX);
    let counted = count.to_string();
    let with_conditions = decision.outcome == Outcome::GrantWithConditions;
    let (kind, text) = if with_conditions {
        ("certificate_granted_with_conditions", counted.as_str())
    } else if decision.kind == DecisionKind::Renewal && certificate.version > 1 {
        ("certificate_renewed", certificate.number.as_str())
    } else {
        ("certificate_granted", certificate.number.as_str())
    };
    let told = Told { kind, case: &decision.case_id, before, reason: Some(decision.reason_code), text, note: "" };
    tell(conn, actor, certificate, &told, now)?;
    let mut fields =
        vec![("number", Field::text(&*certificate.number)), ("until", Field::Day(certificate.valid_until))];
    if with_conditions {
        fields.push(("count", Field::Number(count)));
        tell_members(conn, &certificate.organisation_id, Notice::DecisionConditions, &fields, now)
    } else {
        tell_members(conn, &certificate.organisation_id, Notice::DecisionGranted, &fields, now)
    }
}

fn refuse(conn: &mut AnyConnection, actor: &Actor, decision: Decision, now: When) -> AppResult<Decision> {
    close_case(conn, &decision.case_id, now)?;
    let entry = Entry::about("certification_refused", "decision", decision.id.as_str())
        .of(&decision.organisation_id)
        .case(&decision.case_id)
        .because(decision.reason_code.as_str());
    history::append(conn, actor, &entry, now)?;
    let fields = [("reason", Field::word(decision.reason_code.key()))];
    tell_members(conn, &decision.organisation_id, Notice::DecisionRefused, &fields, now)?;
    Ok(decision)
}

fn withdraw(conn: &mut AnyConnection, actor: &Actor, decision: Decision, now: When) -> AppResult<Decision> {
    let id = decision.certificate_id.as_ref().ok_or(DecisionRefusal::NotInThisCase)?;
    let mut certificate = store::load(conn, id)?;
    let before = step(&mut certificate, CertificateEvent::Withdraw, now)?;
    certificate.reason_code = Some(decision.reason_code);
    store::save(conn, &mut certificate)?;
    close_suspension(conn, &certificate.organisation_id, &certificate.id, actor.account(), now)?;
    for case in store::list_open_cases(conn, &certificate.organisation_id, CaseKind::Withdrawal)? {
        close_case(conn, &case, now)?;
    }
    let told = Told {
        kind: "certificate_withdrawn",
        case: &decision.case_id,
        before,
        reason: Some(decision.reason_code),
        text: &decision.public_text,
        note: &decision.staff_note,
    };
    tell(conn, actor, &certificate, &told, now)?;
    let fields = [("number", Field::text(&*certificate.number)), ("reason", Field::word(decision.reason_code.key()))];
    tell_partners(conn, &certificate, now)?;
    tell_members(conn, &certificate.organisation_id, Notice::CertificateWithdrawn, &fields, now)?;
    Ok(decision)
}
