//! Declared beside experienced: where workers paid clearly more than an organisation says, a finding is drafted. An officer
//! confirms it or says why it is none; and once a month what workers paid is released to the public.

use crate::base::{AccountId, Actor, Currency, FindingId, GapId, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::fees::store::schedules::find_published;
use crate::findings::actions::{find_holder, raise_from_experience};
use crate::history::{self, Entry, WaitingWork};
use crate::impartiality::rules::{ImpartialityRefusal, Task, may};
use crate::impartiality::store::person_facts_about;
use crate::organisations::store::merges::records_of;
use crate::referrals::store::{NewTask, close_tasks, open_task};
use crate::reports::rules::{
    Burden, GapEvent, GapStatus, Paid, Release, ReportRefusal, above_declared, burden, is_about_fees, may_draft_gap,
    next_of_gap, release, rounded_burden,
};
use crate::reports::store::burdens::{self, Released};
use crate::reports::store::gaps::{self, Gap};
use crate::standards::store as standards;
use chrono::{Datelike, NaiveDate};

/// The task that asks for an answer to a gap: a person decides whether it becomes a finding.
pub const GAP_TASK: &str = "experience_gap";

/// The kind under which history and tasks know gaps.
pub const GAP_SUBJECT: &str = "gap";

/// How many days the answer may take.
const DAYS: i64 = 30;

/// The record that stands for an organisation, and all that are one with it.
fn whole(conn: &mut AnyConnection, organisation: &OrganisationId) -> AppResult<(OrganisationId, Vec<OrganisationId>)> {
    let records = records_of(conn, organisation)?;
    Ok((records.last().unwrap_or(organisation).clone(), records))
}

fn pairs(paid: &[Paid]) -> Vec<(i64, i64)> {
    paid.iter().map(|one| (one.cost, one.wage)).collect()
}

fn as_count(workers: usize) -> i32 {
    i32::try_from(workers).unwrap_or(i32::MAX)
}

/// Drafts a finding where ten workers or more paid more than is declared, beyond the published tolerance.
///
/// # Errors
/// A database error.
pub fn look_at_gap(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    currency: Currency,
    now: When,
) -> AppResult<()> {
    let (head, records) = whole(conn, organisation)?;
    let mut declared = 0;
    let mut before = Vec::new();
    for record in &records {
        let sums = find_published(conn, record)?.map(|schedule| schedule.most_for_worker()).unwrap_or_default();
        let in_currency = sums.iter().filter(|sum| sum.currency == currency).map(|sum| sum.minor);
        declared = in_currency.fold(declared, i64::max);
        let answered = gaps::list_of(conn, record)?;
        before.extend(answered.iter().map(|gap| (gap.status, usize::try_from(gap.workers).unwrap_or(0))));
    }
    let mut paid = burdens::list_paid(conn, &records)?;
    paid.retain(|one| one.currency == currency);
    let Some(above) = above_declared(&pairs(&paid), declared) else { return Ok(()) };
    if !may_draft_gap(above.workers, &before) {
        return Ok(());
    }
    let gap = Gap {
        id: GapId::random(),
        organisation_id: head,
        currency,
        declared_minor: declared,
        above_hundredths: rounded_burden(&above).median,
        workers: as_count(above.workers),
        status: GapStatus::Drafted,
        drafted_on: now.local_date(),
        answered_by: None,
        answered_at: None,
        reason: String::new(),
        finding_id: None,
        version: 1,
    };
    gaps::insert(conn, &gap)?;
    let task = NewTask {
        kind: GAP_TASK,
        subject_kind: GAP_SUBJECT,
        subject_id: gap.id.as_str(),
        organisation: Some(&gap.organisation_id),
        case: None,
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(DAYS),
    };
    open_task(conn, &task, now)?;
    history::append(conn, &Actor::System, &about("gap_drafted", &gap).to(gap.status.as_str()), now)
}

/// An event about a gap. It stands in the history of the gap alone: a finding has one of its own.
fn about<'a>(kind: &'static str, gap: &'a Gap) -> Entry<'a> {
    Entry::about(kind, GAP_SUBJECT, gap.id.as_str())
}

/// The first rule that keeps a person away from a gap: the same as from a report.
///
/// # Errors
/// A database error.
pub fn gap_obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    gap: &Gap,
    now: When,
) -> AppResult<Option<ImpartialityRefusal>> {
    let facts = person_facts_about(conn, account, &gap.organisation_id)?;
    Ok(may(&facts, Task::HandleReport, now.local_date()).into_iter().next())
}

/// A gap for whoever may answer it.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers.
pub fn load_gap(conn: &mut AnyConnection, actor: &Actor, id: &GapId, now: When) -> AppResult<Gap> {
    let account = actor.account().filter(|_| actor.is(Role::CaseOfficer)).ok_or(AppError::NotFound)?;
    let gap = gaps::load(conn, id)?;
    match gap_obstacle(conn, account, &gap, now)? {
        Some(refusal) => Err(refusal.into()),
        None => Ok(gap),
    }
}

/// A gap that waits, as it was shown, who answers it, and its state after the answer.
fn load_drafted(
    conn: &mut AnyConnection,
    actor: &Actor,
    (id, version): (&GapId, i32),
    event: GapEvent,
    now: When,
) -> AppResult<(Gap, AccountId, GapStatus)> {
    let gap = load_gap(conn, actor, id, now)?;
    let account = actor.account().cloned().ok_or(AppError::NotFound)?;
    let to = next_of_gap(gap.status, event)?;
    if gap.version != version { Err(AppError::Stale) } else { Ok((gap, account, to)) }
}

fn answer(
    conn: &mut AnyConnection,
    actor: &Actor,
    (mut gap, by): (Gap, AccountId),
    (kind, status): (&'static str, GapStatus),
    now: When,
) -> AppResult<()> {
    let before = gap.status;
    gap.status = status;
    gap.answered_by = Some(by.clone());
    gap.answered_at = Some(now);
    gaps::save(conn, &mut gap)?;
    close_tasks(conn, GAP_TASK, gap.id.as_str(), Some(&by), now)?;
    let entry = about(kind, &gap).between(before.as_str(), gap.status.as_str());
    let entry = if gap.reason.is_empty() { entry } else { entry.note(&gap.reason) };
    history::append(conn, actor, &entry, now)
}

/// Confirms a gap: it becomes a finding about a criterion on fees, with the officer's own words and, for staff, what it rests
/// on. The organisation sees it as any finding, and nothing of workers.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn confirm_gap(
    conn: &mut AnyConnection,
    actor: &Actor,
    gap: (&GapId, i32),
    (criterion, statement, evidence): (&str, &str, &str),
    now: When,
) -> AppResult<FindingId> {
    let (mut gap, by, to) = load_drafted(conn, actor, gap, GapEvent::Confirm, now)?;
    let audit = find_holder(conn, &gap.organisation_id)?.ok_or(ReportRefusal::GapWithoutCase)?;
    let standard = standards::load(conn, &audit.standard_id, crate::base::Language::En)?;
    let criterion = standard.criteria().find(|one| one.code == criterion && is_about_fees(&one.code));
    let criterion = criterion.ok_or(AppError::NotFound)?.id.clone();
    let finding = raise_from_experience(conn, actor, &audit, &criterion, (statement, evidence), now)?;
    gap.finding_id = Some(finding.clone());
    answer(conn, actor, (gap, by), ("gap_confirmed", to), now)?;
    Ok(finding)
}

/// Dismisses a gap with a reason. Nobody but staff learns of it.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub fn dismiss_gap(
    conn: &mut AnyConnection,
    actor: &Actor,
    gap: (&GapId, i32),
    reason: &str,
    now: When,
) -> AppResult<()> {
    let (mut gap, by, to) = load_drafted(conn, actor, gap, GapEvent::Dismiss, now)?;
    if reason.trim().is_empty() {
        return Err(ReportRefusal::NoReason.into());
    }
    gap.reason = reason.trim().to_owned();
    answer(conn, actor, (gap, by), ("gap_dismissed", to), now)
}

/// Releases what workers of an organisation paid, at the beginning of a month: of the months before, if they are ten workers
/// and five more than at the last release. Else nothing changes for the public, but where a merge was undone: what was released
/// with the workers of a record that is no part any more, is withdrawn or written anew.
///
/// # Errors
/// A database error, or due work that names no organisation.
pub fn release_burden(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let id = OrganisationId::parse(&work.subject_id).ok_or(AppError::NotFound)?;
    release_of(conn, &id, now)
}

/// Releases what workers of this organisation paid, as [`release_burden`] does.
///
/// # Errors
/// A database error.
pub fn release_of(conn: &mut AnyConnection, organisation: &OrganisationId, now: When) -> AppResult<()> {
    let (head, records) = whole(conn, organisation)?;
    let today = now.local_date();
    let mut paid = burdens::list_paid(conn, &records)?;
    paid.retain(|one| (one.month.year(), one.month.month()) < (today.year(), today.month()) && one.wage > 0);
    let before = burdens::list(conn, &records)?.iter().filter_map(|one| usize::try_from(one.counted).ok()).max();
    let months = paid.iter().map(|one| one.month);
    let span = months.clone().min().zip(months.max());
    match (release(paid.len(), before), span, burden(pairs(&paid))) {
        (Release::Write, Some((from_on, until_on)), Some(found)) => {
            burdens::save(conn, &as_released(&head, &found, (from_on, until_on), today))?;
        }
        (Release::Withdraw, _, _) => burdens::delete(conn, &head)?,
        (Release::Keep | Release::Write, _, _) => return Ok(()),
    }
    Ok(history::changed_publicly(conn, Some(&head), now)?)
}

fn as_released(
    head: &OrganisationId,
    found: &Burden,
    (from_on, until_on): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Released {
    let shown = rounded_burden(found);
    Released {
        organisation_id: head.clone(),
        counted: as_count(found.workers),
        lower_hundredths: shown.lower,
        median_hundredths: shown.median,
        upper_hundredths: shown.upper,
        free_percent: shown.free_percent,
        from_on,
        until_on,
        released_on: today,
    }
}
