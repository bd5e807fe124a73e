//! How a certificate ends before its day: withdrawal by two deciders, and the holder giving it up.

use super::letters::tell_members;
use super::{Grounds, Told, close_suspension, load_as_seen, must_be_outside, step, tell};
use crate::base::{Actor, CertificateId, DecisionId, Role, When};
use crate::certificates::rules::{CertificateEvent, CertificateRefusal, next};
use crate::certificates::store;
use crate::db::AnyConnection;
use crate::decisions;
use crate::decisions::actions::{Matter, Signer, sign_first};
use crate::decisions::rules::{DecisionKind, Outcome, ReasonCode};
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::take_part;
use crate::impartiality::rules::{CaseKind, Part};
use crate::impartiality::store::open_case;
use crate::notifications::{Field, Notice};

/// Gives the first of the two signatures under a withdrawal. Nothing changes until another decider signs.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn propose_withdrawal(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &CertificateId,
    grounds: &Grounds,
    version: i32,
    now: When,
) -> AppResult<DecisionId> {
    let account = signer.must_be(Role::Decider, now)?;
    let certificate = load_as_seen(conn, id, version)?;
    must_be_outside(conn, account, &certificate, now)?;
    let standing = certificate.standing();
    if next(standing, CertificateEvent::Withdraw).is_none() {
        return Err(CertificateRefusal::NotFromThisState(standing).into());
    }
    if decisions::store::find_half_signed_of(conn, id)?.is_some() {
        return Err(CertificateRefusal::WithdrawalUnderWay.into());
    }
    let case = open_case(conn, &certificate.organisation_id, CaseKind::Withdrawal, now)?;
    take_part(conn, signer.actor, account, &case, Part::Decider, signer.declaration, now)?;
    let matter = Matter {
        case: &case.id,
        organisation: &certificate.organisation_id,
        certificate: id,
        kind: DecisionKind::Withdrawal,
        outcome: Outcome::Withdraw,
        reason: grounds.reason,
        public_text: &grounds.public_text,
        staff_note: &grounds.staff_note,
    };
    sign_first(conn, signer.actor, account, &matter, now)
}

/// Writes down that the holder gives the certificate up; a case officer or a decider does, on the holder's request.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn surrender(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CertificateId,
    note: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    if !actor.is_any(&[Role::CaseOfficer, Role::Decider]) {
        return Err(AppError::NotAllowed);
    }
    let mut certificate = load_as_seen(conn, id, version)?;
    let before = step(&mut certificate, CertificateEvent::Surrender, now)?;
    certificate.reason_code = Some(ReasonCode::HolderRequest);
    store::save(conn, &mut certificate)?;
    close_suspension(conn, &certificate.organisation_id, id, actor.account(), now)?;
    let told = Told {
        kind: "certificate_surrendered",
        case: &certificate.case_id,
        before,
        reason: Some(ReasonCode::HolderRequest),
        text: "",
        note,
    };
    tell(conn, actor, &certificate, &told, now)?;
    let fields = [("number", Field::text(&*certificate.number))];
    tell_members(conn, &certificate.organisation_id, Notice::CertificateSurrendered, &fields, now)
}
