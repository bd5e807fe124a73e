//! Taking something out of the scope of a certificate that runs or is suspended.

use super::letters::greeting;
use super::{Told, must_be_outside, tell};
use crate::base::{Actor, CertificateId, Corridor, DecisionId, Sector, When};
use crate::certificates::rules::CertificateState;
use crate::certificates::store;
use crate::db::AnyConnection;
use crate::decisions::actions::{Reduction, recommend_reduction};
use crate::decisions::rules::{DecisionRefusal, ReasonCode, ScopeItem};
use crate::decisions::store::{self as decision_store, Decision, removals};
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::impartiality::actions::Declaration;
use crate::impartiality::store::close_case;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store::list_members;
use crate::urls;

/// What a reviewer takes out, and why.
#[derive(Clone, Debug)]
pub struct TakenOut {
    /// What.
    pub removed: Vec<ScopeItem>,
    /// Why.
    pub reason: ReasonCode,
    /// For everybody.
    pub public_text: String,
    /// For staff.
    pub staff_note: String,
}

/// Whether the scope of a certificate may be reduced in this state: while it runs, and while it is suspended.
pub const fn may_be_reduced(state: CertificateState) -> bool {
    state.is_running() || matches!(state, CertificateState::Suspended)
}

/// A reviewer recommends to take something out of the scope. One decider signs.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn recommend_reduction_of(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CertificateId,
    out: &TakenOut,
    declaration: &Declaration,
    now: When,
) -> AppResult<DecisionId> {
    let certificate = store::load(conn, id)?;
    if !may_be_reduced(certificate.state) {
        return Err(DecisionRefusal::NoRunningCertificate.into());
    }
    let reduction = Reduction {
        certificate: id.clone(),
        organisation: certificate.organisation_id.clone(),
        scope: store::list_scope(conn, id)?,
        removed: out.removed.clone(),
        reason: out.reason,
        public_text: out.public_text.clone(),
        staff_note: out.staff_note.clone(),
    };
    recommend_reduction(conn, actor, &reduction, declaration, now)
}

/// What a signed reduction brings about: the holder is told, and the public reads it at once.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub(super) fn reduce(
    conn: &mut AnyConnection,
    actor: &Actor,
    decision: Decision,
    removed: &[ScopeItem],
    now: When,
) -> AppResult<Decision> {
    let id = decision.certificate_id.clone().ok_or(DecisionRefusal::NotInThisCase)?;
    let mut certificate = store::load(conn, &id)?;
    if !may_be_reduced(certificate.state) {
        return Err(DecisionRefusal::NoRunningCertificate.into());
    }
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    must_be_outside(conn, account, &certificate, now)?;
    let before = certificate.state;
    let scope = store::list_scope(conn, &id)?;
    let left = crate::decisions::rules::reduced(&scope, removed)?;
    store::save(conn, &mut certificate)?;
    store::replace_scope(conn, &id, &left)?;
    close_case(conn, &decision.case_id, now)?;
    for person in list_members(conn, &certificate.organisation_id)? {
        let l = words(person.language);
        let what: Vec<String> = removed.iter().map(|item| scope_words(l, item)).collect();
        let mut fields = greeting(conn, &person.name, &certificate.organisation_id, person.language)?;
        fields.push(("number", Field::text(&*certificate.number)));
        fields.push(("what", Field::text(what.join(", "))));
        fields.push(("reason", Field::word(decision.reason_code.key())));
        fields.push(("text", Field::text(&*decision.public_text)));
        let path = Some(urls::my_certificate(person.language, &certificate.organisation_id));
        let notice = Notice::ScopeReduced;
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    let told = Told {
        kind: "certificate_scope_reduced",
        case: &decision.case_id,
        before,
        reason: Some(decision.reason_code),
        text: &decision.public_text,
        note: &decision.staff_note,
    };
    tell(conn, actor, &certificate, &told, now)?;
    Ok(decision_store::load(conn, &decision.id)?)
}

/// The parts a decision takes out; none if it is no reduction.
///
/// # Errors
/// A database error.
pub(super) fn removed_by(conn: &mut AnyConnection, decision: &Decision) -> AppResult<Vec<ScopeItem>> {
    Ok(removals::list(conn, &decision.id)?)
}

/// One part of a scope in a reader's words.
fn scope_words(l: &Words, item: &ScopeItem) -> String {
    match item.kind.as_str() {
        "corridor" => Corridor::parse(&item.value).map_or_else(|| item.value.clone(), |corridor| l.corridor(&corridor)),
        "sector" => Sector::parse(&item.value).map_or_else(|| item.value.clone(), |s| l.t(&s.key()).to_string()),
        _ => item.value.clone(),
    }
}
