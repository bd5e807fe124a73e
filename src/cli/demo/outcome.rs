//! How it is decided on an invented organisation, and what becomes of its certificate.

use super::crew::{Crew, no_conflict};
use crate::base::{Actor, CaseId, CertificateId, DecisionId, OrganisationId, When};
use crate::certificates::actions::{self as certificates, Grounds};
use crate::certificates::store;
use crate::db::AnyConnection;
use crate::decisions::actions::{self as decisions, Recommendation, Signer};
use crate::decisions::rules::{Outcome, ReasonCode};
use crate::decisions::store as decision_store;
use crate::error::{AppError, AppResult};

/// Reviews a case and recommends; `conditions` are the criteria still open.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn recommend(
    conn: &mut AnyConnection,
    crew: &Crew,
    case: &CaseId,
    (outcome, reason, months): (Outcome, ReasonCode, u32),
    conditions: &[&str],
    now: When,
) -> AppResult<DecisionId> {
    let decision = decisions::draft(conn, &crew.reviewer, case, &no_conflict(), now)?;
    let recommendation = Recommendation {
        outcome,
        reason,
        public_text: "Decided on the report of the audit (invented).".to_owned(),
        staff_note: "Reviewed (invented).".to_owned(),
        months,
        due: conditions.iter().map(|code| ((*code).to_owned(), now.plus_days(300).local_date())).collect(),
    };
    let version = decision_store::load(conn, &decision)?.version;
    decisions::recommend(conn, &crew.reviewer, &decision, &recommendation, version, now)?;
    Ok(decision)
}

/// Signs a decision as these deciders, one after the other.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn sign(conn: &mut AnyConnection, deciders: &[&Actor], decision: &DecisionId, now: When) -> AppResult<()> {
    for decider in deciders {
        let version = decision_store::load(conn, decision)?.version;
        let signer = Signer { actor: decider, authenticated_at: now, declaration: &no_conflict() };
        certificates::sign(conn, &signer, decision, version, now)?;
    }
    Ok(())
}

/// The running certificate of an organisation.
///
/// # Errors
/// If it has none, or a database error.
pub fn certificate_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> AppResult<(CertificateId, i32)> {
    let running = store::find_running(conn, organisation)?.ok_or(AppError::NotFound)?;
    Ok((running.id, running.version))
}

/// Why something happens to a certificate.
pub fn grounds(reason: ReasonCode) -> Grounds {
    Grounds {
        reason,
        public_text: "Found in a check of the registry (invented).".to_owned(),
        staff_note: "Invented.".to_owned(),
    }
}

/// Does one thing to an organisation's certificate, as somebody who has just given the password.
///
/// # Errors
/// A refusal of the rules, or a database error.
pub fn act(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    now: When,
    work: impl FnOnce(&mut AnyConnection, &Signer<'_>, &CertificateId, i32) -> AppResult<()>,
) -> AppResult<()> {
    let (id, version) = certificate_of(conn, organisation)?;
    let signer = Signer { actor, authenticated_at: now, declaration: &no_conflict() };
    work(conn, &signer, &id, version)
}
