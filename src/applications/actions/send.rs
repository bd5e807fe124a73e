//! Sending an application, first or again, and taking it back.

use super::super::rules::{ApplicationEvent, ApplicationRefusal, By, SCREEN_DAYS, due_after, next};
use super::super::store::{self, FrozenSnapshot};
use super::{entry, open_as_member, owner_signs, write_to_members};
use crate::base::{Actor, ApplicationId, Language, Role, When, digest_hex};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::impartiality;
use crate::notifications::{Field, Notice};
use crate::referrals::store::NewTask;
use crate::{fees, history, referrals};

/// Sends an application: nothing may be missing; a case is opened the first time; everything is frozen with its hash.
///
/// # Errors
/// `Stale` if it changed since it was shown, the refusal of a rule, `NotFound`, or a database error.
pub fn submit(conn: &mut AnyConnection, actor: &Actor, id: &ApplicationId, version: i32, now: When) -> AppResult<()> {
    let opened = open_as_member(conn, actor, id, Language::En)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    owner_signs(actor, &opened.application)?;
    let from = opened.application.status;
    let to = next(from, ApplicationEvent::Submit, By::Applicant)?;
    if opened.application.version != version {
        return Err(AppError::Stale);
    }
    let missing = opened.gaps();
    if !missing.is_empty() {
        return Err(ApplicationRefusal::Incomplete(missing).into());
    }
    let mut application = opened.application.clone();
    let case = match &application.case_id {
        Some(case) => impartiality::store::load_case(conn, case)?,
        None => {
            let kind = application.kind.case_kind();
            impartiality::store::open_case(conn, &application.organisation_id, kind, now)?
        }
    };
    if let Some(schedule) = &application.fee_schedule_id {
        fees::actions::submit_schedule(conn, schedule, now)?;
    }
    let due_at = due_after(now, SCREEN_DAYS);
    application.case_id = Some(case.id.clone());
    application.status = to;
    application.submitted_at = Some(now);
    application.due_at = Some(due_at);
    store::save(conn, &application)?;
    let content = opened.said.to_json().map_err(AppError::internal)?;
    let rounds = store::list_snapshots(conn, id)?.len();
    let frozen = FrozenSnapshot {
        application_id: id.clone(),
        round: i32::try_from(rounds).map_err(AppError::internal)? + 1,
        at: now,
        by_account: by,
        digest: digest_hex(&content),
        content,
    };
    store::insert_snapshot(conn, &frozen)?;
    let event = entry("application_submitted", &application).between(from.as_str(), to.as_str()).note(&frozen.digest);
    history::append(conn, actor, &event, now)?;
    let task = NewTask {
        kind: "screen_application",
        subject_kind: "application",
        subject_id: id.as_str(),
        organisation: Some(&application.organisation_id),
        case: Some(&case.id),
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at,
    };
    referrals::store::open_task(conn, &task, now)?;
    let fields = [("number", Field::text(case.number))];
    write_to_members(conn, &application, Notice::ApplicationReceived, &fields, now)
}

/// Takes an application back: the organisation no longer asks.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotFound`, or a database error.
pub fn take_back(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut application = store::load(conn, id)?;
    if !actor.is_member(&application.organisation_id) {
        return Err(AppError::NotFound);
    }
    owner_signs(actor, &application)?;
    let from = application.status;
    application.status = next(from, ApplicationEvent::TakeBack, By::Applicant)?;
    if application.version != version {
        return Err(AppError::Stale);
    }
    application.ended_at = Some(now);
    application.due_at = None;
    store::save(conn, &application)?;
    if let Some(case) = &application.case_id {
        impartiality::store::close_case(conn, case, now)?;
    }
    referrals::store::close_tasks(conn, "screen_application", id.as_str(), None, now)?;
    let event = entry("application_taken_back", &application).between(from.as_str(), application.status.as_str());
    history::append(conn, actor, &event, now)
}
