//! Planning an audit and carrying it out. What touches findings too is in `findings::actions`.

use super::rules::{
    AuditEvent, AuditKind, AuditParty, AuditRefusal, AuditResult, AuditStatus, COMMENT_DAYS, MOST_IN_A_ROW, NewAudit,
    may_lead_again, may_result, next, sample_size,
};
use super::store::{self, Audit, ResultRow, WaitingCase};
use crate::accounts::store::people::{self, Person};
use crate::base::{AccountId, Actor, AuditId, CriterionId, Language, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, Entry};
use crate::impartiality::actions::{self as impartiality, Declaration};
use crate::impartiality::rules::{ImpartialityRefusal, Part};
use crate::impartiality::store::{self as cases, Case};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store as organisations;
use crate::referrals::store::{NewTask, close_tasks, open_task};
use crate::standards::store as standards;
use crate::urls;
use chrono::Datelike;
use serde_json::json;
use std::collections::BTreeSet;

/// The kind of due work that ends the time for comments on a draft report.
pub const COMMENT_TIME_OVER: &str = "audit_comment_time_over";

/// The kind of task for an audit whose lead auditor declared a conflict.
pub const REASSIGN_TASK: &str = "audit_reassign";

/// Roles that read every audit: whoever prepares, reviews or decides its case.
const OFFICE: &[Role] = &[Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer];

/// Whether a person takes part in an audit: leads it, or joined its team.
///
/// # Errors
/// A database error.
pub fn is_on_team(conn: &mut AnyConnection, actor: &Actor, audit: &Audit) -> AppResult<bool> {
    let Some(account) = actor.account().filter(|_| actor.is(Role::Auditor)) else { return Ok(false) };
    if account == &audit.lead_auditor_id {
        return Ok(true);
    }
    Ok(store::was_asked(conn, &audit.id, account)? && store::takes_part(conn, &audit.case_id, account)?)
}

/// An audit that this person may read: on its team, asked into it, or of the office. To others it does not exist.
///
/// # Errors
/// `NotFound`.
pub fn load_readable(conn: &mut AnyConnection, actor: &Actor, id: &AuditId) -> AppResult<Audit> {
    let audit = store::load(conn, id)?;
    let account = actor.account().ok_or(AppError::NotFound)?;
    let asked = actor.is(Role::Auditor) && store::was_asked(conn, id, account)?;
    if actor.is_any(OFFICE) || asked || is_on_team(conn, actor, &audit)? { Ok(audit) } else { Err(AppError::NotFound) }
}

/// An audit this person leads.
///
/// # Errors
/// `NotFound` to who may not read it, [`AuditRefusal::NotYourPart`] to who may.
pub fn load_led(conn: &mut AnyConnection, actor: &Actor, id: &AuditId) -> AppResult<Audit> {
    let audit = load_readable(conn, actor, id)?;
    let leads = actor.is(Role::Auditor) && actor.is_person(&audit.lead_auditor_id);
    if leads { Ok(audit) } else { Err(AuditRefusal::NotYourPart.into()) }
}

/// Why somebody may not lead or join the audit of a case, if so: for the list of who may and why not.
///
/// # Errors
/// A database error.
pub fn obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    part: Part,
    now: When,
) -> AppResult<Option<Box<dyn crate::base::Refusal>>> {
    if let Some(refusal) = impartiality::obstacle(conn, account, case, part, now)? {
        return Ok(Some(Box::new(refusal)));
    }
    if store::find_conflict(conn, &case.id, account)?.is_some() {
        return Ok(Some(Box::new(ImpartialityRefusal::DeclaredConflict)));
    }
    let most = i64::try_from(MOST_IN_A_ROW).map_err(AppError::internal)?;
    let leads = store::list_last_leads(conn, &case.organisation_id, most)?;
    let refusal = may_lead_again(account, &leads).err().filter(|_| part == Part::LeadAuditor);
    Ok(refusal.map(|refusal| Box::new(refusal) as _))
}

fn refuse_obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    part: Part,
    now: When,
) -> AppResult<Person> {
    let auditors = people::list_with_role(conn, Role::Auditor)?;
    let person = auditors.into_iter().find(|person| &person.id == account).ok_or(AuditRefusal::NoAuditor)?;
    match obstacle(conn, account, case, part, now)? {
        Some(refusal) => Err(AppError::Refused(refusal)),
        None => Ok(person),
    }
}

/// A case that may be audited.
///
/// # Errors
/// [`AuditRefusal::CaseHasAudit`], [`AuditRefusal::CaseNotReady`].
pub fn waiting_case(conn: &mut AnyConnection, case: &crate::base::CaseId) -> AppResult<WaitingCase> {
    let waiting = store::list_waiting(conn)?.into_iter().find(|waiting| &waiting.case == case);
    match waiting {
        Some(waiting) => Ok(waiting),
        None if store::find_by_case(conn, case)?.is_some() => Err(AuditRefusal::CaseHasAudit.into()),
        None => Err(AuditRefusal::CaseNotReady.into()),
    }
}

/// Plans an audit for the case of an accepted application and tells auditor and organisation.
///
/// # Errors
/// `NotAllowed` to all but case officers; the refusal of a rule.
pub fn plan(conn: &mut AnyConnection, actor: &Actor, plan: &NewAudit, now: When) -> AppResult<AuditId> {
    let officer = officer(actor)?;
    let waiting = waiting_case(conn, &plan.case)?;
    plan.check(now.local_date())?;
    let case = cases::load_case(conn, &plan.case)?;
    let lead = refuse_obstacle(conn, &plan.lead_auditor, &case, Part::LeadAuditor, now)?;
    let audit = Audit {
        id: AuditId::new(),
        number: store::next_number(conn, now.local_date().year())?,
        case_id: case.id.clone(),
        organisation_id: case.organisation_id.clone(),
        standard_id: waiting.standard,
        kind: AuditKind::of(case.kind),
        status: AuditStatus::Planned,
        lead_auditor_id: plan.lead_auditor.clone(),
        planned_by: officer,
        planned_at: now,
        starts_on: plan.starts_on,
        ends_on: plan.ends_on,
        head_count: plan.head_count,
        sample_size: sample_size(plan.head_count),
        stage1_note: String::new(),
        summary: String::new(),
        client_comment: String::new(),
        report_final_at: None,
        cancelled_reason: None,
        version: 1,
    };
    store::insert(conn, &audit, &plan.sites)?;
    let entry = about("audit_planned", &audit).to(audit.status.as_str()).note(lead.id.as_str());
    history::append(conn, actor, &entry, now)?;
    tell_auditor(conn, &audit, &lead, now)?;
    tell_of_plan(conn, &audit, &lead, now)?;
    Ok(audit.id)
}

/// Names another lead auditor before the team is confirmed.
///
/// # Errors
/// As [`plan`]; `Stale`.
pub fn reassign(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    account: &AccountId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let officer = officer(actor)?;
    let mut audit = store::load(conn, id)?;
    if &audit.lead_auditor_id == account {
        return Err(AuditRefusal::InTheTeam.into());
    }
    audit.status = next(audit.kind, audit.status, AuditEvent::Reassign, AuditParty::CaseOfficer)?;
    let case = cases::load_case(conn, &audit.case_id)?;
    let lead = refuse_obstacle(conn, account, &case, Part::LeadAuditor, now)?;
    audit.lead_auditor_id = account.clone();
    store::save(conn, &audit, version)?;
    history::append(conn, actor, &about("audit_reassigned", &audit).note(account.as_str()), now)?;
    close_tasks(conn, REASSIGN_TASK, audit.id.as_str(), Some(&officer), now)?;
    tell_auditor(conn, &audit, &lead, now)?;
    tell_of_plan(conn, &audit, &lead, now)
}

/// Asks one more auditor into the team, who may verify what the organisation has put right.
///
/// # Errors
/// As [`plan`].
pub fn ask_into_team(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    account: &AccountId,
    now: When,
) -> AppResult<()> {
    let officer = officer(actor)?;
    let audit = store::load(conn, id)?;
    if matches!(audit.status, AuditStatus::Cancelled) {
        return Err(AuditRefusal::WrongStep.into());
    }
    if &audit.lead_auditor_id == account || store::was_asked(conn, id, account)? {
        return Err(AuditRefusal::InTheTeam.into());
    }
    let case = cases::load_case(conn, &audit.case_id)?;
    let person = refuse_obstacle(conn, account, &case, Part::Auditor, now)?;
    store::insert_seat(conn, id, account, &officer, now)?;
    history::append(conn, actor, &about("audit_team_asked", &audit).note(account.as_str()), now)?;
    tell_auditor(conn, &audit, &person, now)
}

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

/// The organisation says what it thinks of the draft report; an empty comment says that there is none.
///
/// # Errors
/// `NotFound` to all but members; the refusal of a rule; `Stale`.
pub fn comment(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    text: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut audit = store::load(conn, id)?;
    if !actor.is_member(&audit.organisation_id) || !audit.status.is_told() {
        return Err(AppError::NotFound);
    }
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::Comment, AuditParty::Client)?;
    text.clone_into(&mut audit.client_comment);
    store::save(conn, &audit, version)?;
    transition(conn, actor, "audit_commented", &audit, from, now)
}

/// Writes down when the time for comments ends.
///
/// # Errors
/// A database error.
pub fn schedule_end_of_comments(conn: &mut AnyConnection, audit: &Audit, now: When) -> AppResult<()> {
    let work = DueWork {
        kind: COMMENT_TIME_OVER,
        subject_id: audit.id.as_str(),
        fields: json!({}),
        due_at: now.plus_days(COMMENT_DAYS),
    };
    history::schedule(conn, &work, now)
}

/// The time for comments is over: the audit goes on without one. Done once; an audit that went on is left alone.
///
/// # Errors
/// A database error.
pub fn end_comment_time(conn: &mut AnyConnection, id: &AuditId, now: When) -> AppResult<()> {
    let mut audit = store::load(conn, id)?;
    let from = audit.status;
    let Ok(to) = next(audit.kind, from, AuditEvent::EndCommentTime, AuditParty::System) else { return Ok(()) };
    audit.status = to;
    store::save(conn, &audit, audit.version)?;
    transition(conn, &Actor::System, "audit_comment_time_over", &audit, from, now)
}

/// Cancels an audit before its report is final.
///
/// # Errors
/// The refusal of a rule; `Stale`.
pub fn cancel(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let officer = officer(actor)?;
    let mut audit = store::load(conn, id)?;
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::Cancel, AuditParty::CaseOfficer)?;
    audit.cancelled_reason = Some(reason.to_owned());
    store::save(conn, &audit, version)?;
    close_tasks(conn, REASSIGN_TASK, audit.id.as_str(), Some(&officer), now)?;
    transition(conn, actor, "audit_cancelled", &audit, from, now)
}

/// Closes an audit whose report is final: nothing more is to be done.
///
/// # Errors
/// The refusal of a rule; a database error.
pub fn close(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, now: When) -> AppResult<()> {
    let by = match actor {
        Actor::System => AuditParty::System,
        Actor::Person { .. } => {
            officer(actor)?;
            AuditParty::CaseOfficer
        }
    };
    let mut audit = store::load(conn, id)?;
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::Close, by)?;
    store::save(conn, &audit, audit.version)?;
    transition(conn, actor, "audit_closed", &audit, from, now)
}

/// The account of a case officer.
fn officer(actor: &Actor) -> AppResult<AccountId> {
    match actor.account() {
        Some(account) if actor.is(Role::CaseOfficer) => Ok(account.clone()),
        Some(_) | None => Err(AppError::NotAllowed),
    }
}

/// An event about an audit.
pub fn about<'a>(kind: &'static str, audit: &'a Audit) -> Entry<'a> {
    Entry::about(kind, "audit", audit.id.as_str()).of(&audit.organisation_id).case(&audit.case_id)
}

/// Writes a step of an audit into the history.
///
/// # Errors
/// A database error.
pub fn transition(
    conn: &mut AnyConnection,
    actor: &Actor,
    kind: &'static str,
    audit: &Audit,
    from: AuditStatus,
    now: When,
) -> AppResult<()> {
    history::append(conn, actor, &about(kind, audit).between(from.as_str(), audit.status.as_str()), now)
}

fn tell_auditor(conn: &mut AnyConnection, audit: &Audit, person: &Person, now: When) -> AppResult<()> {
    let language = person.language.for_office();
    let envelope = Envelope {
        to: person.email.clone(),
        language,
        notice: Notice::AuditAssigned,
        fields: vec![
            ("name", Field::text(&person.name)),
            ("organisation", Field::text(organisations::display_name(conn, &audit.organisation_id, language)?)),
            ("number", Field::text(&audit.number)),
            ("starts", Field::Day(audit.starts_on)),
            ("ends", Field::Day(audit.ends_on)),
        ],
        path: Some(urls::audit(language, &audit.id)),
    };
    notifications::enqueue(conn, &envelope, now)
}

fn tell_of_plan(conn: &mut AnyConnection, audit: &Audit, lead: &Person, now: When) -> AppResult<()> {
    let fields = [
        ("number", Field::text(&audit.number)),
        ("auditor", Field::text(&lead.name)),
        ("starts", Field::Day(audit.starts_on)),
        ("ends", Field::Day(audit.ends_on)),
    ];
    let path = |language| urls::my_audit(language, &audit.id);
    tell_members(conn, &audit.organisation_id, Notice::AuditPlanned, &fields, path, now)
}

/// Whether the words of a letter name the organisation; those about one finding name its number only.
const fn names_organisation(notice: Notice) -> bool {
    !matches!(
        notice,
        Notice::PlanAccepted
            | Notice::PlanRejected
            | Notice::FindingClosed
            | Notice::EvidenceRejected
            | Notice::FindingReopened
            | Notice::AnswerDue
            | Notice::AnswerLate
    )
}

/// Writes to every member of an organisation, in the member's language; name and organisation are filled in here.
///
/// # Errors
/// A database error.
pub fn tell_members(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    notice: Notice,
    fields: &[(&'static str, Field)],
    path: impl Fn(Language) -> String,
    now: When,
) -> AppResult<()> {
    for person in organisations::list_members(conn, organisation)? {
        let mut all = vec![("name", Field::text(&person.name))];
        if names_organisation(notice) {
            let name = organisations::display_name(conn, organisation, person.language)?;
            all.push(("organisation", Field::text(name)));
        }
        all.extend(fields.iter().cloned());
        let envelope = Envelope {
            to: person.email,
            language: person.language,
            notice,
            fields: all,
            path: Some(path(person.language)),
        };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
