//! The task of an appeal, and what follows when it is upheld.

use crate::appeals::rules::Effect;
use crate::appeals::store::Appeal;
use crate::base::{AccountId, Actor, Role, When};
use crate::db::AnyConnection;
use crate::decisions::store as decisions;
use crate::error::AppResult;
use crate::history::{self, Entry};
use crate::impartiality::store::reopen_case;
use crate::referrals::store::{NewTask, close_tasks, open_task};

/// The task of uninvolved deciders to decide an appeal.
const TASK_DECIDE: &str = "decide_appeal";

/// Within how many days what follows from an appeal begins (registry rule).
const FOLLOW_DAYS: i64 = 30;

/// Opens the task of an appeal.
pub(super) fn open_its_task(conn: &mut AnyConnection, appeal: &Appeal, now: When) -> AppResult<()> {
    let task = NewTask {
        kind: TASK_DECIDE,
        subject_kind: "appeal",
        subject_id: appeal.id.as_str(),
        organisation: Some(&appeal.organisation_id),
        case: Some(&appeal.case_id),
        role: Role::Decider,
        is_urgent: false,
        due_at: appeal.decide_by,
    };
    Ok(open_task(conn, &task, now)?)
}

/// Closes it.
pub(super) fn close_its_task(
    conn: &mut AnyConnection,
    appeal: &Appeal,
    by: Option<&AccountId>,
    now: When,
) -> AppResult<()> {
    Ok(close_tasks(conn, TASK_DECIDE, appeal.id.as_str(), by, now)?)
}

/// Brings about what an upheld appeal leads to.
pub(super) fn bring_about(conn: &mut AnyConnection, actor: &Actor, appeal: &Appeal, now: When) -> AppResult<()> {
    let decision = decisions::load(conn, &appeal.decision_id)?;
    let Some(effect) = Effect::of(decision.outcome) else { return Ok(()) };
    let certificate = decision.certificate_id.as_ref();
    let by_certificate = certificate.map(|id| ("certificate", id.as_str()));
    let by_appeal = ("appeal", appeal.id.as_str());
    let (kind, role, (subject_kind, subject_id), is_urgent) = match effect {
        Effect::CaseReopened => {
            reopen_case(conn, &appeal.case_id)?;
            ("appeal_case_reopened", Role::Reviewer, by_appeal, false)
        }
        Effect::SuspensionLookedAt => ("appeal_suspension", Role::Decider, by_certificate.unwrap_or(by_appeal), true),
        Effect::NewApplication => ("appeal_new_application", Role::CaseOfficer, by_appeal, false),
    };
    let task = NewTask {
        kind,
        subject_kind,
        subject_id,
        organisation: Some(&appeal.organisation_id),
        case: Some(&appeal.case_id),
        role,
        is_urgent,
        due_at: now.plus_days(FOLLOW_DAYS),
    };
    open_task(conn, &task, now)?;
    let entry = Entry::about("appeal_brought_about", "appeal", appeal.id.as_str())
        .of(&appeal.organisation_id)
        .case(&appeal.case_id)
        .to(effect.as_str());
    history::append(conn, actor, &entry, now)
}
