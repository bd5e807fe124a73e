//! The client's objection to a named auditor, and the case officer's answer to it.

use super::super::rules::{AuditEvent, AuditKind, AuditParty, AuditStatus, next};
use super::super::store::{self, Audit};
use super::{REASSIGN_TASK, about, officer, tell_members};
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, AuditId, ObjectionId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::impartiality::rules::{
    CaseKind, Naming, ObjectionRefusal, ObjectionStatus, PersonFacts, Task, judge as judged, may, may_object,
};
use crate::impartiality::store::auditors::{forget_auditor, list_named};
use crate::impartiality::store::objections::{self, Objection};
use crate::impartiality::store::{load_case, person_facts};
use crate::notifications::{Field, Notice};
use crate::referrals::store::{NewTask, close_tasks, open_task};
use crate::urls;

/// The kind of task for an objection that waits for its answer.
const OBJECTION_TASK: &str = "audit_objection";

/// For how many days an objection may wait (registry rule). Code OBJECTION_FIVE_DAYS.
const ANSWER_DAYS: i64 = 5;

/// What a case officer says to an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Upheld, or rejected.
    pub status: ObjectionStatus,
    /// Why; the client reads it.
    pub reason: String,
}

/// Whether an audit comes at short notice after an allegation: a special audit that is not about a change of scope.
pub const fn is_short_notice(kind: AuditKind, case: CaseKind) -> bool {
    matches!(kind, AuditKind::Special) && !matches!(case, CaseKind::ScopeChange)
}

/// Whether the visit of an audit has begun, or will never begin.
const fn has_begun(status: AuditStatus) -> bool {
    match status {
        AuditStatus::Planned | AuditStatus::TeamConfirmed | AuditStatus::Stage1Done => false,
        AuditStatus::Stage2InProgress
        | AuditStatus::ReportDraft
        | AuditStatus::ClientComment
        | AuditStatus::ReportFinal
        | AuditStatus::Closed
        | AuditStatus::Cancelled => true,
    }
}

/// What is known of the naming of an auditor for an audit.
///
/// # Errors
/// [`ObjectionRefusal::NotNamed`], or a database error.
pub fn naming_of(conn: &mut AnyConnection, audit: &Audit, auditor: &AccountId) -> AppResult<Naming> {
    let named = list_named(conn, &audit.id)?.into_iter().find(|(person, _)| &person.id == auditor);
    let (_, told_at) = named.ok_or(ObjectionRefusal::NotNamed)?;
    let case = load_case(conn, &audit.case_id)?;
    let made = objections::list_of_audit(conn, &audit.id)?;
    Ok(Naming {
        told_at,
        is_short_notice: is_short_notice(audit.kind, case.kind),
        has_begun: has_begun(audit.status),
        has_objection: made.iter().any(|one| &one.account_id == auditor),
    })
}

/// A member of the client objects to a named auditor. A case officer has five days to answer.
///
/// # Errors
/// `NotFound` to all but members; the refusal of a rule; a database error.
pub fn object(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    auditor: &AccountId,
    reason: &str,
    now: When,
) -> AppResult<ObjectionId> {
    let audit = store::load(conn, id)?;
    let by = actor.account().filter(|_| actor.is_member(&audit.organisation_id)).ok_or(AppError::NotFound)?;
    may_object(&naming_of(conn, &audit, auditor)?, now)?;
    if reason.trim().is_empty() {
        return Err(ObjectionRefusal::NoReason.into());
    }
    let objection = Objection {
        id: ObjectionId::new(),
        audit_id: audit.id.clone(),
        case_id: audit.case_id.clone(),
        organisation_id: audit.organisation_id.clone(),
        account_id: auditor.clone(),
        made_by: by.clone(),
        made_at: now,
        reason: reason.trim().to_owned(),
        status: ObjectionStatus::Made,
        judged_by: None,
        judged_at: None,
        answer: String::new(),
        version: 1,
    };
    objections::insert(conn, &objection)?;
    let task = NewTask {
        kind: OBJECTION_TASK,
        subject_kind: "objection",
        subject_id: objection.id.as_str(),
        organisation: Some(&audit.organisation_id),
        case: Some(&audit.case_id),
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(ANSWER_DAYS),
    };
    open_task(conn, &task, now)?;
    history::append(conn, actor, &about("audit_objection_made", &audit).note(auditor.as_str()), now)?;
    Ok(objection.id)
}

/// A case officer upholds or rejects an objection. If it is upheld the auditor leaves, and another one is needed.
///
/// # Errors
/// `NotAllowed` to all but case officers; the refusal of a rule; `Stale`; a database error.
pub fn judge(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ObjectionId,
    answer: &Answer,
    version: i32,
    now: When,
) -> AppResult<()> {
    let by = officer(actor)?;
    let mut objection = objections::load(conn, id)?;
    if objection.version != version {
        return Err(AppError::Stale);
    }
    objection.status = judged(objection.status, answer.status)?;
    let case = load_case(conn, &objection.case_id)?;
    let facts = PersonFacts { is_subject: by == objection.account_id, ..person_facts(conn, &by, &case)? };
    if let Some(refusal) = may(&facts, Task::JudgeObjection, now.local_date()).into_iter().next() {
        return Err(refusal.into());
    }
    answer.reason.trim().clone_into(&mut objection.answer);
    if objection.answer.is_empty() {
        return Err(ObjectionRefusal::NoReason.into());
    }
    objection.judged_by = Some(by.clone());
    objection.judged_at = Some(now);
    objections::save(conn, &objection)?;
    close_tasks(conn, OBJECTION_TASK, objection.id.as_str(), Some(&by), now)?;
    let audit = store::load(conn, &objection.audit_id)?;
    let is_upheld = objection.status == ObjectionStatus::Upheld;
    let kind = if is_upheld { "audit_objection_upheld" } else { "audit_objection_rejected" };
    history::append(conn, actor, &about(kind, &audit).note(objection.account_id.as_str()), now)?;
    if is_upheld {
        leave(conn, &audit, &objection.account_id, now)?;
    }
    let notice = if is_upheld { Notice::ObjectionUpheld } else { Notice::ObjectionRejected };
    let auditor = people::load(conn, &objection.account_id)?.name;
    let fields = [
        ("number", Field::text(&audit.number)),
        ("auditor", Field::text(auditor)),
        ("answer", Field::text(&objection.answer)),
    ];
    let path = |language| urls::my_audit_team(language, &audit.id);
    tell_members(conn, &audit.organisation_id, notice, &fields, path, now)
}

/// An auditor whom the client rightly objected to leaves: a lead auditor is replaced by a person, a seat is taken away.
fn leave(conn: &mut AnyConnection, audit: &Audit, auditor: &AccountId, now: When) -> AppResult<()> {
    forget_auditor(conn, &audit.id, auditor)?;
    if &audit.lead_auditor_id != auditor {
        store::delete_seat(conn, &audit.id, auditor)?;
        return Ok(());
    }
    if next(audit.kind, audit.status, AuditEvent::Reassign, AuditParty::CaseOfficer).is_err() {
        return Ok(());
    }
    let task = NewTask {
        kind: REASSIGN_TASK,
        subject_kind: "audit",
        subject_id: audit.id.as_str(),
        organisation: Some(&audit.organisation_id),
        case: Some(&audit.case_id),
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(3),
    };
    open_task(conn, &task, now)?;
    Ok(())
}

/// The visit does not begin while an objection waits, nor under a lead auditor the client rightly objected to.
///
/// # Errors
/// [`ObjectionRefusal::Waiting`], the upheld objection, or a database error.
pub fn must_have_no_objection(conn: &mut AnyConnection, audit: &Audit) -> AppResult<()> {
    if objections::has_waiting(conn, &audit.id)? {
        return Err(ObjectionRefusal::Waiting.into());
    }
    if objections::was_upheld(conn, &audit.case_id, &audit.lead_auditor_id)? {
        let rule = crate::impartiality::rules::Rule::ObjectionUpheld;
        return Err(crate::impartiality::rules::ImpartialityRefusal::Breaks(rule).into());
    }
    Ok(())
}
