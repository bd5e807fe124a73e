//! Planning: which case, who leads, who joins, and the letters about it.

use super::super::rules::{AuditEvent, AuditKind, AuditParty, AuditRefusal, AuditStatus, NewAudit, next, sample_size};
use super::super::store::{self, Audit, WaitingCase};
use super::choose::must_lead_special;
use super::{REASSIGN_TASK, about, obstacle, officer, tell_members};
use crate::accounts::rules::Person;
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, AuditId, CaseId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::impartiality::rules::Part;
use crate::impartiality::store::{self as cases, Case, auditors};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store as organisations;
use crate::referrals::store::close_tasks;
use crate::urls;
use chrono::Datelike;

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
pub fn waiting_case(conn: &mut AnyConnection, case: &CaseId) -> AppResult<WaitingCase> {
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
    must_lead_special(conn, &lead.id, &case, AuditKind::planned(case.kind, plan.is_special))?;
    let audit = Audit {
        id: AuditId::new(),
        number: store::next_number(conn, now.local_date().year())?,
        case_id: case.id.clone(),
        organisation_id: case.organisation_id.clone(),
        standard_id: waiting.standard,
        kind: AuditKind::planned(case.kind, plan.is_special),
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
        objectives: String::new(),
        scope: String::new(),
    };
    store::insert(conn, &audit, &plan.sites)?;
    auditors::name_auditor(conn, &audit.id, &lead.id, now)?;
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
    must_lead_special(conn, account, &case, audit.kind)?;
    auditors::forget_auditor(conn, &audit.id, &audit.lead_auditor_id)?;
    auditors::name_auditor(conn, &audit.id, account, now)?;
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
    auditors::name_auditor(conn, id, account, now)?;
    history::append(conn, actor, &about("audit_team_asked", &audit).note(account.as_str()), now)?;
    tell_auditor(conn, &audit, &person, now)?;
    let fields = [("number", Field::text(&audit.number)), ("auditor", Field::text(&person.name))];
    let path = |language| urls::my_audit_team(language, &audit.id);
    tell_members(conn, &audit.organisation_id, Notice::AuditTeamJoined, &fields, path, now)
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
