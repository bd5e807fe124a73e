//! Moving a certificate to another holder: a case officer proposes it, a decider who has no tie to either decides.

use super::letters::tell_members;
use super::{TASK_FOLLOW_UP, TASK_TRANSFER, load_as_seen, must_be_outside, step};
use crate::base::{AccountId, Actor, CaseId, CertificateId, Language, OrganisationId, Role, TransferId, When};
use crate::certificates::rules::{
    CertificateEvent, CertificateRefusal, FOLLOW_UP_DAYS, TransferAnswer, TransferKind, TransferSeat, TransferStatus,
    may_move, next, next_of_transfer,
};
use crate::certificates::store::{self, Certificate, Transfer};
use crate::db::AnyConnection;
use crate::decisions::actions::Signer;
use crate::error::AppResult;
use crate::history::{self, Entry};
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::{CaseKind, Part};
use crate::impartiality::store::Case;
use crate::notifications::{Field, Notice};
use crate::organisations::store::{display_name, load as load_organisation};
use crate::referrals::store::{NewTask, close_tasks, open_task};

/// Within how many days a transfer is decided (registry rule).
const DECIDE_DAYS: i64 = 30;

/// Proposes that a certificate moves to another holder.
///
/// # Errors
/// The refusal of a rule, `Stale`, `NotFound` for a holder nobody knows, or a database error.
pub fn propose_transfer(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CertificateId,
    (to, kind): (&OrganisationId, TransferKind),
    note: &str,
    version: i32,
    now: When,
) -> AppResult<TransferId> {
    let account = match actor.account() {
        Some(account) if actor.is(Role::CaseOfficer) => account,
        Some(_) | None => return Err(CertificateRefusal::NeedsOfficer.into()),
    };
    let certificate = load_as_seen(conn, id, version)?;
    must_be_movable(conn, &certificate, to)?;
    if store::find_open_transfer(conn, id)?.is_some() {
        return Err(CertificateRefusal::TransferUnderWay.into());
    }
    let transfer = Transfer {
        id: TransferId::new(),
        certificate_id: id.clone(),
        from_organisation_id: certificate.organisation_id.clone(),
        to_organisation_id: to.clone(),
        kind,
        status: TransferStatus::Proposed,
        note: note.to_owned(),
        proposed_by: account.clone(),
        proposed_at: now,
        decided_by: None,
        decided_at: None,
        public_text: String::new(),
        version: 1,
    };
    store::insert_transfer(conn, &transfer)?;
    let task = NewTask {
        kind: TASK_TRANSFER,
        subject_kind: "certificate",
        subject_id: id.as_str(),
        organisation: Some(&certificate.organisation_id),
        case: Some(&certificate.case_id),
        role: Role::Decider,
        is_urgent: false,
        due_at: now.plus_days(DECIDE_DAYS),
    };
    open_task(conn, &task, now)?;
    let entry = Entry::about("transfer_proposed", "certificate", id.as_str())
        .of(&certificate.organisation_id)
        .case(&certificate.case_id)
        .note(note);
    history::append(conn, actor, &entry, now)?;
    Ok(transfer.id)
}

fn must_be_movable(conn: &mut AnyConnection, certificate: &Certificate, to: &OrganisationId) -> AppResult<()> {
    let standing = certificate.standing();
    if next(standing, CertificateEvent::Transfer).is_none() {
        return Err(CertificateRefusal::NotFromThisState(standing).into());
    }
    let holder = load_organisation(conn, &certificate.organisation_id)?;
    let receiver = load_organisation(conn, to)?;
    let holds_one = store::find_running(conn, to)?.is_some();
    let is_same = holder.id == receiver.id;
    Ok(may_move(is_same, holder.kind == receiver.kind, holds_one)?)
}

/// Decides a transfer: one decider, not who proposed it, outside the case and without a tie to either holder.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn decide_transfer(
    conn: &mut AnyConnection,
    signer: &Signer<'_>,
    id: &TransferId,
    answer: TransferAnswer,
    public_text: &str,
    now: When,
) -> AppResult<()> {
    let account = signer.must_be(Role::Decider, now)?;
    let mut transfer = store::load_transfer(conn, id)?;
    let to = next_of_transfer(transfer.status, answer, TransferSeat::of(account, &transfer.proposed_by))?;
    let mut certificate = store::load(conn, &transfer.certificate_id)?;
    must_be_outside(conn, account, &certificate, now)?;
    must_have_no_tie(conn, account, &transfer.to_organisation_id, now)?;
    transfer.decided_by = Some(account.clone());
    transfer.decided_at = Some(now);
    transfer.public_text = public_text.to_owned();
    transfer.status = to;
    store::save_transfer(conn, &mut transfer)?;
    close_tasks(conn, TASK_TRANSFER, certificate.id.as_str(), Some(account), now)?;
    if answer == TransferAnswer::Stay {
        let entry = Entry::about("transfer_refused", "certificate", certificate.id.as_str())
            .of(&certificate.organisation_id)
            .case(&certificate.case_id)
            .note(public_text);
        return history::append(conn, signer.actor, &entry, now);
    }
    must_be_movable(conn, &certificate, &transfer.to_organisation_id)?;
    step(&mut certificate, CertificateEvent::Transfer, now)?;
    certificate.organisation_id = transfer.to_organisation_id.clone();
    store::save(conn, &mut certificate)?;
    plan_a_look(conn, &certificate, now)?;
    tell_both(conn, signer.actor, &certificate, &transfer, now)
}

/// Nobody with a tie to the new holder decides. Codes NO_TIE_WITHIN_TWO_YEARS, NOT_A_MEMBER.
fn must_have_no_tie(
    conn: &mut AnyConnection,
    account: &AccountId,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<()> {
    // A case of the new holder in which nobody has taken a part: only ties and membership count.
    let case = Case {
        id: CaseId::new(),
        number: String::new(),
        organisation_id: organisation.clone(),
        kind: CaseKind::ScopeChange,
        opened_at: now,
        closed_at: None,
        version: 1,
    };
    obstacle(conn, account, &case, Part::Decider, now)?.map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// A special audit looks at the new holder: a task says until when it is planned.
fn plan_a_look(conn: &mut AnyConnection, certificate: &Certificate, now: When) -> AppResult<()> {
    let task = NewTask {
        kind: TASK_FOLLOW_UP,
        subject_kind: "certificate",
        subject_id: certificate.id.as_str(),
        organisation: Some(&certificate.organisation_id),
        case: Some(&certificate.case_id),
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(FOLLOW_UP_DAYS),
    };
    Ok(open_task(conn, &task, now)?)
}

/// Both timelines say it, and both are told by letter.
fn tell_both(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    transfer: &Transfer,
    now: When,
) -> AppResult<()> {
    let (from, to) = (&transfer.from_organisation_id, &transfer.to_organisation_id);
    let from_name = display_name(conn, from, Language::En)?;
    let to_name = display_name(conn, to, Language::En)?;
    let left = format!("{} → {to_name}", certificate.number);
    let taken = format!("{} ← {from_name}", certificate.number);
    let rows = [("certificate_transferred", from, &left), ("certificate_taken_over", to, &taken)];
    for (kind, organisation, text) in rows {
        let entry = Entry::about(kind, "certificate", certificate.id.as_str())
            .of(organisation)
            .case(&certificate.case_id)
            .because(transfer.kind.as_str())
            .public(text);
        history::append(conn, actor, &entry, now)?;
        history::changed_publicly(conn, Some(organisation), now)?;
        let fields = [
            ("number", Field::text(&*certificate.number)),
            ("from", Field::text(&*from_name)),
            ("to", Field::text(&*to_name)),
        ];
        tell_members(conn, organisation, Notice::CertificateTransferred, &fields, now)?;
    }
    Ok(())
}

/// Why a person may not decide an open transfer, if so: for pages.
///
/// # Errors
/// A database error, or the refusal as the error.
pub fn may_decide_transfer(conn: &mut AnyConnection, actor: &Actor, transfer: &Transfer, now: When) -> AppResult<()> {
    let account = match actor.account() {
        Some(account) if actor.is(Role::Decider) => account,
        Some(_) | None => return Err(CertificateRefusal::NeedsDecider.into()),
    };
    next_of_transfer(transfer.status, TransferAnswer::Move, TransferSeat::of(account, &transfer.proposed_by))?;
    let certificate = store::load(conn, &transfer.certificate_id)?;
    must_be_outside(conn, account, &certificate, now)?;
    must_have_no_tie(conn, account, &transfer.to_organisation_id, now)
}
