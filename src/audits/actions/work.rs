//! The auditor's work: declaring, going on, results, summary.

use super::super::rules::{AuditEvent, AuditParty, AuditRefusal, AuditResult, AuditStatus, may_result, next};
use super::super::store::{self, ResultRow};
use super::{REASSIGN_TASK, about, is_on_team, load_led, load_readable, must_have_no_objection, transition};
use crate::base::{Actor, AuditId, CriterionId, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::impartiality::actions::{self as impartiality, Declaration};
use crate::impartiality::rules::Part;
use crate::impartiality::store as cases;
use crate::referrals::store::{NewTask, open_task};
use crate::standards::store as standards;
use std::collections::BTreeSet;

/// What a declaration leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// The person takes part.
    Joined,
    /// There is a conflict: the person does not take part, the declaration is kept.
    Conflict,
}

/// Declares whether there is a conflict of interest: the lead auditor's declaration confirms the team, or sends the
/// audit back for another auditor; somebody who was asked joins, or does not.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever was not asked.
pub fn declare(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    declaration: &Declaration,
    now: When,
) -> AppResult<Declared> {
    let mut audit = load_readable(conn, actor, id)?;
    let account = actor.account().cloned().ok_or(AppError::NotFound)?;
    let leads = account == audit.lead_auditor_id;
    if !leads && !store::was_asked(conn, id, &account)? {
        return Err(AuditRefusal::NotYourPart.into());
    }
    let has_declared = store::find_conflict(conn, &audit.case_id, &account)?.is_some()
        || (!leads && store::takes_part(conn, &audit.case_id, &account)?);
    if has_declared {
        return Err(AuditRefusal::WrongStep.into());
    }
    let part = if leads { Part::LeadAuditor } else { Part::Auditor };
    let event = if declaration.has_conflict { AuditEvent::DeclareConflict } else { AuditEvent::ConfirmTeam };
    let from = audit.status;
    if leads {
        audit.status = next(audit.kind, from, event, AuditParty::LeadAuditor)?;
    }
    let case = cases::load_case(conn, &audit.case_id)?;
    if declaration.has_conflict {
        cases::insert_declaration(conn, &case.id, &account, part, true, &declaration.statement, now)?;
        history::append(conn, actor, &about("audit_conflict_declared", &audit).note(account.as_str()), now)?;
        if leads {
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
        }
        return Ok(Declared::Conflict);
    }
    impartiality::take_part(conn, actor, &account, &case, part, declaration, now)?;
    if leads {
        store::save(conn, &audit, audit.version)?;
        transition(conn, actor, "audit_team_confirmed", &audit, from, now)?;
    }
    Ok(Declared::Joined)
}

/// Leads an audit through its stages on site: stage 1 is done (with a note on the papers), or the visit begins.
///
/// # Errors
/// The refusal of a rule; `Stale`.
pub fn go_on(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    event: AuditEvent,
    note: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut audit = load_led(conn, actor, id)?;
    let from = audit.status;
    let kind = match event {
        AuditEvent::FinishStage1 => "audit_stage1_done",
        AuditEvent::BeginStage2 => "audit_stage2_begun",
        AuditEvent::Reassign
        | AuditEvent::ConfirmTeam
        | AuditEvent::DeclareConflict
        | AuditEvent::DraftReport
        | AuditEvent::Comment
        | AuditEvent::EndCommentTime
        | AuditEvent::FinishReport
        | AuditEvent::Close
        | AuditEvent::Cancel => return Err(AuditRefusal::WrongStep.into()),
    };
    audit.status = next(audit.kind, from, event, AuditParty::LeadAuditor)?;
    if matches!(event, AuditEvent::BeginStage2) {
        must_have_no_objection(conn, &audit)?;
    }
    if matches!(event, AuditEvent::FinishStage1) {
        note.clone_into(&mut audit.stage1_note);
    }
    store::save(conn, &audit, version)?;
    transition(conn, actor, kind, &audit, from, now)
}

/// A result as the auditor's page sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewResult {
    /// Which criterion.
    pub criterion: CriterionId,
    /// What was found.
    pub result: AuditResult,
    /// What the auditor saw.
    pub note: String,
    /// The version that was shown; 0 where there was none.
    pub version: i32,
}

/// Saves results of criteria. What has not changed is not saved; if somebody saved another of them since, nothing is.
/// `with_breach` are the criteria a finding says are not met.
///
/// # Errors
/// The refusal of a rule; `Stale`.
pub fn save_results(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    results: &[NewResult],
    with_breach: &BTreeSet<CriterionId>,
    now: When,
) -> AppResult<()> {
    let audit = load_readable(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    if !is_on_team(conn, actor, &audit)? {
        return Err(AuditRefusal::NotYourPart.into());
    }
    if audit.status != AuditStatus::Stage2InProgress {
        return Err(AuditRefusal::WrongStep.into());
    }
    let standard = standards::load(conn, &audit.standard_id, Language::En)?;
    let stored = store::list_results(conn, id)?;
    for result in results {
        let criterion = standard.criterion(&result.criterion).ok_or(AppError::NotFound)?;
        let before = stored.get(&result.criterion);
        if before.is_some_and(|before| before.result == result.result && before.note == result.note) {
            continue;
        }
        may_result(criterion, result.result, &result.note, with_breach.contains(&criterion.id))?;
        let row = ResultRow {
            criterion_id: result.criterion.clone(),
            result: result.result,
            note: result.note.clone(),
            version: result.version,
        };
        store::save_result(conn, id, &row, &by, now)?;
        let from = before.map(|before| before.result.as_str());
        let mut entry = about("audit_result_saved", &audit).to(result.result.as_str()).because(&criterion.code);
        entry.from = from;
        history::append(conn, actor, &entry, now)?;
    }
    Ok(())
}

/// Saves the summary of the report while it is still the auditor's.
///
/// # Errors
/// The refusal of a rule; `Stale`.
pub fn save_summary(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    summary: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut audit = load_led(conn, actor, id)?;
    match audit.status {
        AuditStatus::Stage2InProgress | AuditStatus::ReportDraft | AuditStatus::ClientComment => {}
        AuditStatus::Planned
        | AuditStatus::TeamConfirmed
        | AuditStatus::Stage1Done
        | AuditStatus::ReportFinal
        | AuditStatus::Closed
        | AuditStatus::Cancelled => return Err(AuditRefusal::WrongStep.into()),
    }
    summary.clone_into(&mut audit.summary);
    store::save(conn, &audit, version)?;
    history::append(conn, actor, &about("audit_summary_saved", &audit), now)
}
