//! Two records of one organisation become one: a case officer proposes it, another confirms it, and for thirty days it is
//! undone. It stands here and not with the organisations because it asks what is under way: cases, findings, certificates.
//!
//! Only links of chains move. Everything else stays where it was written and is read together with the record that stays,
//! so that undoing a merge restores exactly what was.

use crate::applications::rules::ApplicationStatus;
use crate::applications::store as applications;
use crate::base::{Actor, Language, MergeId, OrganisationId, Role, When};
use crate::certificates::store::find_running;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::actions::{part_experiences, schedule_experiences};
use crate::findings::rules::{FindingStatus, has_unrefunded};
use crate::findings::store as findings;
use crate::history::{self, Entry};
use crate::impartiality::store::list_cases_of;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::rules::{
    MergeEvent, MergeFacts, MergeRefusal, MergeStatus, UNDO_DAYS, answered, must_be_officer, obstacles, undone,
};
use crate::organisations::store::merges::{self, Merge};
use crate::organisations::store::{display_name, list_members, load as load_organisation};
use crate::referrals::store::{NewTask, close_tasks, list_open, open_task};
use crate::urls;

/// The task of another case officer to answer a proposed merge.
pub const TASK_MERGE: &str = "answer_merge";

/// Within how many days a proposed merge is answered (registry rule).
const ANSWER_DAYS: i64 = 14;

/// What another officer says to a proposed merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeAnswer {
    /// Both are one organisation.
    Merge,
    /// They are not.
    Keep,
}

/// What is known of two records before one becomes part of the other.
fn facts(conn: &mut AnyConnection, merged: &OrganisationId, survivor: &OrganisationId) -> AppResult<MergeFacts> {
    let (going, staying) = (load_organisation(conn, merged)?, load_organisation(conn, survivor)?);
    let is_merged = merges::survivor_of(conn, merged)?.is_some() || merges::survivor_of(conn, survivor)?.is_some();
    let cases = list_cases_of(conn, merged)?;
    let of_it = applications::list_of(conn, std::slice::from_ref(merged))?;
    let is_open = |status: ApplicationStatus| match status {
        ApplicationStatus::Draft
        | ApplicationStatus::Submitted
        | ApplicationStatus::Returned
        | ApplicationStatus::RejectionProposed => true,
        ApplicationStatus::Accepted
        | ApplicationStatus::Rejected
        | ApplicationStatus::TakenBack
        | ApplicationStatus::Lapsed => false,
    };
    let found = findings::list_of_organisation(conn, merged)?;
    let refunds: Vec<_> =
        findings::refunds::list_of_organisation(conn, merged)?.iter().map(|stored| stored.facts()).collect();
    let tasks = list_open(conn, Role::ALL)?;
    Ok(MergeFacts {
        is_same: merged == survivor,
        differs_in_kind: going.kind != staying.kind,
        is_merged,
        has_parts: !merges::list_parts(conn, merged)?.is_empty(),
        has_certificate: find_running(conn, merged)?.is_some(),
        has_open_case: cases.iter().any(|case| case.closed_at.is_none()) || of_it.iter().any(|its| is_open(its.status)),
        has_open_finding: found.iter().any(|finding| finding.status != FindingStatus::VerifiedClosed)
            || has_unrefunded(&refunds),
        has_open_task: tasks
            .iter()
            .any(|task| task.organisation_id.as_ref() == Some(merged) && task.kind != TASK_MERGE),
    })
}

/// Everything that stands in the way of a merge now: for pages that show why not.
///
/// # Errors
/// A database error.
pub fn merge_obstacles(
    conn: &mut AnyConnection,
    merged: &OrganisationId,
    survivor: &OrganisationId,
) -> AppResult<Vec<MergeRefusal>> {
    Ok(obstacles(facts(conn, merged, survivor)?))
}

fn must_be_free(conn: &mut AnyConnection, merged: &OrganisationId, survivor: &OrganisationId) -> AppResult<()> {
    let first = merge_obstacles(conn, merged, survivor)?.into_iter().next();
    first.map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// Proposes that one record is part of another; nothing changes by that but a task for another officer.
///
/// # Errors
/// The refusal of a rule, `NotFound` where a record is not there, or a database error.
pub fn propose_merge(
    conn: &mut AnyConnection,
    actor: &Actor,
    (merged, survivor): (&OrganisationId, &OrganisationId),
    reason: &str,
    now: When,
) -> AppResult<MergeId> {
    let account = must_be_officer(actor)?;
    if merges::find_current_of(conn, merged)?.is_some() {
        return Err(MergeRefusal::UnderWay.into());
    }
    must_be_free(conn, merged, survivor)?;
    let merge = Merge {
        id: MergeId::new(),
        merged_id: merged.clone(),
        survivor_id: survivor.clone(),
        status: MergeStatus::Proposed,
        reason: reason.to_owned(),
        proposed_by: account.clone(),
        proposed_at: now,
        answered_by: None,
        answered_at: None,
        answer_note: String::new(),
        undo_until: None,
        undone_by: None,
        undone_at: None,
        undo_reason: String::new(),
        version: 1,
    };
    merges::insert(conn, &merge)?;
    let task = NewTask {
        kind: TASK_MERGE,
        subject_kind: "organisation",
        subject_id: merged.as_str(),
        organisation: Some(merged),
        case: None,
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(ANSWER_DAYS),
    };
    open_task(conn, &task, now)?;
    note(conn, actor, ("merge_proposed", &merge), reason, now)?;
    Ok(merge.id)
}

fn load_as_seen(conn: &mut AnyConnection, id: &MergeId, version: i32) -> AppResult<Merge> {
    let merge = merges::load(conn, id)?;
    if merge.version == version { Ok(merge) } else { Err(AppError::Stale) }
}

/// Another officer agrees or does not. What stood in the way is asked again: it may have come since.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn answer_merge(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &MergeId,
    (answer, said): (MergeAnswer, &str),
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut merge = load_as_seen(conn, id, version)?;
    let event = match answer {
        MergeAnswer::Merge => MergeEvent::Merge,
        MergeAnswer::Keep => MergeEvent::Keep,
    };
    let (account, next) = answered(actor, merge.status, &merge.proposed_by, event)?;
    merge.status = next;
    merge.answered_by = Some(account.clone());
    merge.answered_at = Some(now);
    said.clone_into(&mut merge.answer_note);
    if answer == MergeAnswer::Keep {
        merges::save(conn, &mut merge)?;
        close_tasks(conn, TASK_MERGE, merge.merged_id.as_str(), Some(account), now)?;
        return note(conn, actor, ("merge_refused", &merge), said, now);
    }
    must_be_free(conn, &merge.merged_id, &merge.survivor_id)?;
    merge.undo_until = Some(now.plus_days(UNDO_DAYS));
    merges::save(conn, &mut merge)?;
    merges::mark(conn, &merge)?;
    close_tasks(conn, TASK_MERGE, merge.merged_id.as_str(), Some(account), now)?;
    note(conn, actor, ("organisation_merged", &merge), &merge.reason, now)?;
    schedule_experiences(conn, &merge.survivor_id, now)?;
    tell_everybody(conn, &merge, Notice::OrganisationMerged, now)
}

/// Undoes a merge that was a mistake: both records are as they were.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn undo_merge(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &MergeId,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut merge = load_as_seen(conn, id, version)?;
    let (account, next) = undone(actor, merge.status, merge.undo_until, now)?;
    merge.status = next;
    merge.undone_by = Some(account.clone());
    merge.undone_at = Some(now);
    reason.clone_into(&mut merge.undo_reason);
    merges::save(conn, &mut merge)?;
    merges::unmark(conn, &merge)?;
    note(conn, actor, ("merge_undone", &merge), reason, now)?;
    // What workers paid was counted together, and is so no more.
    part_experiences(conn, &merge.survivor_id, now)?;
    schedule_experiences(conn, &merge.merged_id, now)?;
    tell_everybody(conn, &merge, Notice::MergeUndone, now)
}

/// Both records have it in their history; where something public changes, the snapshot is told of both.
fn note(
    conn: &mut AnyConnection,
    actor: &Actor,
    (kind, merge): (&'static str, &Merge),
    said: &str,
    now: When,
) -> AppResult<()> {
    let is_public = matches!(merge.status, MergeStatus::Merged | MergeStatus::Undone);
    for organisation in [&merge.merged_id, &merge.survivor_id] {
        let entry =
            Entry::about(kind, "organisation", merge.merged_id.as_str()).of(organisation).to(merge.status.as_str());
        history::append(conn, actor, &entry.note(said), now)?;
        if is_public {
            history::changed_publicly(conn, Some(organisation), now)?;
        }
    }
    Ok(())
}

/// The members of both records are told; whoever belonged to the one that is now a part asks the owners of the other.
fn tell_everybody(conn: &mut AnyConnection, merge: &Merge, notice: Notice, now: When) -> AppResult<()> {
    for organisation in [&merge.merged_id, &merge.survivor_id] {
        for person in list_members(conn, organisation)? {
            let name_of = |conn: &mut AnyConnection, id: &OrganisationId, language: Language| {
                display_name(conn, id, language).map(Field::text)
            };
            let fields = vec![
                ("organisation", name_of(conn, &merge.merged_id, person.language)?),
                ("partner", name_of(conn, &merge.survivor_id, person.language)?),
                ("name", Field::text(person.name)),
            ];
            let path = Some(urls::organisation(person.language, &merge.survivor_id));
            let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
            notifications::enqueue(conn, &envelope, now)?;
        }
    }
    Ok(())
}
