//! Verifying that the reason of a suspension is put right, and the holder's wish to give a certificate up.

use super::{TASK_SURRENDER, load_as_seen, step};
use crate::base::{Actor, CertificateCheckId, CertificateId, OrganisationId, Role, When};
use crate::certificates::rules::{self, CertificateEvent, CertificateRefusal};
use crate::certificates::store::{self, Check};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::Part;
use crate::impartiality::store::load_case;
use crate::referrals::store::{NewTask, open_task};

/// Within how many days staff write down that a holder gives its certificate up (registry rule).
const SURRENDER_DAYS: i64 = 5;

/// Writes down that the reason of a suspension is put right, and how that was seen. Neither who suspended nor who
/// audited does. Code VERIFY_OTHER_PERSON.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn verify_remedy(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CertificateId,
    note: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    rules::may_cause(actor, CertificateEvent::VerifyRemedy)?;
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    let mut certificate = load_as_seen(conn, id, version)?;
    if certificate.suspended_by.as_ref() == Some(account) {
        return Err(CertificateRefusal::SuspenderVerifies.into());
    }
    let case = load_case(conn, &certificate.case_id)?;
    if let Some(refusal) = obstacle(conn, account, &case, Part::Reviewer, now)? {
        return Err(refusal.into());
    }
    let before = step(&mut certificate, CertificateEvent::VerifyRemedy, now)?;
    store::save(conn, &mut certificate)?;
    let check = Check {
        id: CertificateCheckId::new(),
        certificate_id: id.clone(),
        checked_by: account.clone(),
        checked_at: now,
        note: note.to_owned(),
    };
    store::insert_check(conn, &check)?;
    let entry = Entry::about("suspension_verified", "certificate", id.as_str())
        .of(&certificate.organisation_id)
        .case(&certificate.case_id)
        .between(before.as_str(), certificate.state.as_str())
        .note(note);
    history::append(conn, actor, &entry, now)
}

/// A member asks to give the certificate up: a task for a case officer, who writes it down.
///
/// # Errors
/// `NotFound` to whoever is no member or where nothing runs, or a database error.
pub fn ask_to_surrender(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<()> {
    if !actor.is_member(organisation) {
        return Err(AppError::NotFound);
    }
    let certificate = store::find_running(conn, organisation)?.ok_or(AppError::NotFound)?;
    let task = NewTask {
        kind: TASK_SURRENDER,
        subject_kind: "certificate",
        subject_id: certificate.id.as_str(),
        organisation: Some(organisation),
        case: Some(&certificate.case_id),
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(SURRENDER_DAYS),
    };
    open_task(conn, &task, now)?;
    let entry = Entry::about("surrender_asked", "certificate", certificate.id.as_str())
        .of(organisation)
        .case(&certificate.case_id);
    history::append(conn, actor, &entry, now)
}
