//! What case officers do: take up, check, return, accept, propose a rejection, and look at somebody else's proposal.

use super::super::rules::{
    ApplicationEvent, ApplicationRefusal, By, CheckKind, RETURN_DAYS, RejectionReason, SCREEN_DAYS,
    SECOND_OFFICER_DAYS, Section, due_after, next,
};
use super::super::store::{self, Application, CheckRow, ReturnReason};
use super::{due, entry, write_to_members};
use crate::accounts::rules::Person;
use crate::base::{AccountId, Actor, ApplicationId, ReturnReasonId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::{Declaration, take_part};
use crate::impartiality::rules::{ImpartialityRefusal, Part, Rule};
use crate::impartiality::store::Case;
use crate::notifications::{Field, Notice};
use crate::referrals::store::{NewTask, close_tasks, open_task};
use crate::{history, impartiality};

/// Who screens an application, and who looked at a proposed rejection.
///
/// # Errors
/// A database error.
pub fn officers_of(conn: &mut AnyConnection, application: &Application) -> AppResult<Vec<(Part, Person)>> {
    let Some(case) = &application.case_id else { return Ok(Vec::new()) };
    let all = impartiality::store::list_participants(conn, case)?;
    Ok(all.into_iter().filter(|(part, _)| matches!(part, Part::Officer | Part::SecondOfficer)).collect())
}

/// Takes an application up, with a conflict declaration. Code OFFICER_TAKES_UP.
///
/// # Errors
/// The refusal of a rule, `NotAllowed`, `NotFound`, or a database error.
pub fn take_up(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    declaration: &Declaration,
    now: When,
) -> AppResult<()> {
    let account = officer(actor)?;
    let application = sent(conn, id)?;
    // It is taken up where it could be accepted.
    next(application.status, ApplicationEvent::Accept, By::Officer)?;
    let case = case_of(conn, &application)?;
    take_part(conn, actor, &account, &case, Part::Officer, declaration, now)?;
    history::append(conn, actor, &entry("application_taken_up", &application), now)
}

/// Records a check in the place of the one before.
///
/// # Errors
/// The refusal of a rule, `NotAllowed`, `NotFound`, or a database error.
pub fn record_check(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    (kind, is_passed, note): (CheckKind, bool, &str),
    now: When,
) -> AppResult<()> {
    let application = screened(conn, actor, id)?;
    // A check belongs to the screening: it is recorded where the application could be accepted.
    next(application.status, ApplicationEvent::Accept, By::Officer)?;
    let check = CheckRow {
        application_id: id.clone(),
        kind,
        is_passed,
        note: note.to_owned(),
        checked_by: officer(actor)?,
        checked_at: now,
    };
    store::save_check(conn, &check)?;
    let outcome = if is_passed { "passed" } else { "failed" };
    let event = entry("application_checked", &application).to(outcome).because(kind.as_str()).note(note);
    history::append(conn, actor, &event, now)
}

/// Sends an application back with a reason for each section; the organisation has 60 days. Code RETURN_SIXTY_DAYS.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotAllowed`, `NotFound`, or a database error.
pub fn return_for_information(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    version: i32,
    reasons: &[(Section, String)],
    now: When,
) -> AppResult<()> {
    let mut application = screened(conn, actor, id)?;
    let from = application.status;
    application.status = next(from, ApplicationEvent::Return, By::Officer)?;
    if reasons.is_empty() {
        return Err(ApplicationRefusal::NoReason.into());
    }
    unmoved(&application, version)?;
    let due_at = due_after(now, RETURN_DAYS);
    application.returned_at = Some(now);
    application.due_at = Some(due_at);
    store::save(conn, &application)?;
    let given_by = officer(actor)?;
    for (section, reason) in reasons {
        let row = ReturnReason {
            id: ReturnReasonId::new(),
            application_id: id.clone(),
            section: *section,
            reason: reason.clone(),
            given_by: given_by.clone(),
            given_at: now,
            answered_at: None,
        };
        store::insert_reason(conn, &row)?;
    }
    let sections = reasons.iter().map(|(section, _)| section.as_str()).collect::<Vec<_>>().join(" ");
    let event =
        entry("application_returned", &application).between(from.as_str(), application.status.as_str()).note(&sections);
    history::append(conn, actor, &event, now)?;
    close_tasks(conn, "screen_application", id.as_str(), Some(&given_by), now)?;
    due::schedule(conn, &application, due_at, now)?;
    let fields = [("due", Field::Day(due_at.local_date()))];
    write_to_members(conn, &application, Notice::ApplicationReturned, &fields, now)
}

/// Takes an application in; all checks are passed. Code CHECKS_BEFORE_ACCEPTANCE.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotAllowed`, `NotFound`, or a database error.
pub fn accept(conn: &mut AnyConnection, actor: &Actor, id: &ApplicationId, version: i32, now: When) -> AppResult<()> {
    let mut application = screened(conn, actor, id)?;
    let from = application.status;
    application.status = next(from, ApplicationEvent::Accept, By::Officer)?;
    let checks = store::list_checks(conn, id)?;
    for &kind in CheckKind::ALL {
        if !checks.iter().any(|check| check.kind == kind && check.is_passed) {
            return Err(ApplicationRefusal::CheckNotPassed(kind).into());
        }
    }
    unmoved(&application, version)?;
    application.due_at = None;
    application.ended_at = Some(now);
    store::save(conn, &application)?;
    let event = entry("application_accepted", &application).between(from.as_str(), application.status.as_str());
    history::append(conn, actor, &event, now)?;
    close_tasks(conn, "screen_application", id.as_str(), actor.account(), now)?;
    let number = case_of(conn, &application)?.number;
    write_to_members(conn, &application, Notice::ApplicationAccepted, &[("number", Field::text(number))], now)
}

/// Proposes to reject, with a reason of the catalogue and in words. Code REJECTION_HAS_REASONS.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotAllowed`, `NotFound`, or a database error.
pub fn propose_rejection(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    version: i32,
    (code, reason): (RejectionReason, &str),
    now: When,
) -> AppResult<()> {
    let mut application = screened(conn, actor, id)?;
    let from = application.status;
    application.status = next(from, ApplicationEvent::ProposeRejection, By::Officer)?;
    if reason.trim().is_empty() {
        return Err(ApplicationRefusal::RejectionWithoutReasons.into());
    }
    unmoved(&application, version)?;
    let due_at = due_after(now, SECOND_OFFICER_DAYS);
    application.rejection_reason_code = Some(code);
    application.rejection_reason = Some(reason.to_owned());
    application.rejection_proposed_by = actor.account().cloned();
    application.due_at = Some(due_at);
    store::save(conn, &application)?;
    let event = entry("application_rejection_proposed", &application)
        .between(from.as_str(), application.status.as_str())
        .because(code.as_str())
        .note(reason);
    history::append(conn, actor, &event, now)?;
    close_tasks(conn, "screen_application", id.as_str(), actor.account(), now)?;
    open_task(conn, &task("confirm_rejection", &application, due_at), now)?;
    Ok(())
}

/// What a second officer says to a proposed rejection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// Reject.
    Confirmed,
    /// Screen it on.
    Refused,
}

/// A second officer, another person, confirms or refuses a proposed rejection. Code SECOND_OFFICER_DIFFERS.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotAllowed`, `NotFound`, or a database error.
pub fn judge_rejection(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    version: i32,
    (proposal, note, declaration): (Proposal, &str, &Declaration),
    now: When,
) -> AppResult<()> {
    let account = officer(actor)?;
    let mut application = sent(conn, id)?;
    let from = application.status;
    let event = match proposal {
        Proposal::Confirmed => ApplicationEvent::ConfirmRejection,
        Proposal::Refused => ApplicationEvent::RefuseRejection,
    };
    application.status = next(from, event, By::SecondOfficer)?;
    if application.rejection_proposed_by.as_ref() == Some(&account) {
        return Err(ImpartialityRefusal::Breaks(Rule::SecondOfficerDiffers).into());
    }
    unmoved(&application, version)?;
    let case = case_of(conn, &application)?;
    take_part(conn, actor, &account, &case, Part::SecondOfficer, declaration, now)?;
    let (kind, reason) = match proposal {
        Proposal::Confirmed => ("application_rejected", application.rejection_reason.clone()),
        Proposal::Refused => ("application_rejection_refused", None),
    };
    match proposal {
        Proposal::Confirmed => {
            application.ended_at = Some(now);
            application.due_at = None;
        }
        Proposal::Refused => {
            application.rejection_reason_code = None;
            application.rejection_reason = None;
            application.rejection_proposed_by = None;
            application.due_at = Some(due_after(now, SCREEN_DAYS));
        }
    }
    store::save(conn, &application)?;
    let event = entry(kind, &application).between(from.as_str(), application.status.as_str()).note(note);
    history::append(conn, actor, &event, now)?;
    close_tasks(conn, "confirm_rejection", id.as_str(), Some(&account), now)?;
    match application.due_at {
        Some(due_at) => Ok(open_task(conn, &task("screen_application", &application, due_at), now)?),
        None => {
            impartiality::store::close_case(conn, &case.id, now)?;
            let fields = [("reason", Field::text(reason.unwrap_or_default()))];
            write_to_members(conn, &application, Notice::ApplicationRejected, &fields, now)
        }
    }
}

fn task<'a>(kind: &'static str, application: &'a Application, due_at: When) -> NewTask<'a> {
    NewTask {
        kind,
        subject_kind: "application",
        subject_id: application.id.as_str(),
        organisation: Some(&application.organisation_id),
        case: application.case_id.as_ref(),
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at,
    }
}

fn officer(actor: &Actor) -> AppResult<AccountId> {
    match actor.account() {
        Some(account) if actor.is(Role::CaseOfficer) => Ok(account.clone()),
        Some(_) | None => Err(AppError::NotAllowed),
    }
}

/// An application that was ever sent: a draft does not exist for the registry.
fn sent(conn: &mut AnyConnection, id: &ApplicationId) -> AppResult<Application> {
    let application = store::load(conn, id)?;
    if application.case_id.is_some() { Ok(application) } else { Err(AppError::NotFound) }
}

fn case_of(conn: &mut AnyConnection, application: &Application) -> AppResult<Case> {
    let case = application.case_id.as_ref().ok_or(AppError::NotFound)?;
    Ok(impartiality::store::load_case(conn, case)?)
}

/// An application for the officer who took it up.
fn screened(conn: &mut AnyConnection, actor: &Actor, id: &ApplicationId) -> AppResult<Application> {
    let account = officer(actor)?;
    let application = sent(conn, id)?;
    let took = officers_of(conn, &application)?;
    if took.iter().any(|(part, person)| *part == Part::Officer && person.id == account) {
        Ok(application)
    } else {
        Err(ApplicationRefusal::NotTakenUp.into())
    }
}

fn unmoved(application: &Application, version: i32) -> AppResult<()> {
    if application.version == version { Ok(()) } else { Err(AppError::Stale) }
}
