//! Filing, acknowledging, proposing and deciding appeals; receiving and answering service complaints.

mod clocks;
mod complaint;
mod effects;

pub use clocks::{remind_appeal, remind_complaint};
pub use complaint::{NewComplaint, acknowledge_complaint, answer_complaint, complain, name_auditor, seat_towards};

use super::rules::{
    ANSWER_DAYS, AppealEvent, AppealOutcome, AppealRefusal, AppealSeat, AppealStatus, Looking, may_appeal,
    next_of_appeal, seat_at_appeal,
};
use super::store::{self, Appeal};
use crate::accounts::rules::Person;
use crate::base::{AccountId, Actor, AppealId, DecisionId, Role, When};
use crate::db::AnyConnection;
use crate::decisions::store as decisions;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::impartiality::store::{load_case, person_facts};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store::{display_name, list_members};
use crate::{accounts, urls};
use chrono::Datelike;

/// Where somebody stands towards an appeal.
///
/// # Errors
/// A database error.
pub fn seat_of(conn: &mut AnyConnection, actor: &Actor, appeal: &Appeal, now: When) -> AppResult<AppealSeat> {
    let Some(account) = actor.account() else { return Ok(AppealSeat::Other) };
    let case = load_case(conn, &appeal.case_id)?;
    let standing = person_facts(conn, account, &case)?;
    let signed_it = signers(conn, &appeal.decision_id)?.contains(account);
    let looking = Looking {
        standing: &standing,
        signed_it,
        is_member: actor.is_member(&appeal.organisation_id),
        proposed_by: appeal.proposed_by.as_ref(),
    };
    Ok(seat_at_appeal(actor, looking, now.local_date()))
}

fn signers(conn: &mut AnyConnection, decision: &DecisionId) -> AppResult<Vec<AccountId>> {
    let decision = decisions::load(conn, decision)?;
    let others = [decision.recommended_by, decision.first_signed_by, decision.second_signed_by];
    Ok(others.into_iter().flatten().chain([decision.drafted_by]).collect())
}

/// Files an appeal. Nothing that was decided changes by that. Code APPEAL_NOT_SUSPENSIVE.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whoever does not belong to the organisation, or a database error.
pub fn file(
    conn: &mut AnyConnection,
    actor: &Actor,
    decision: &DecisionId,
    grounds: &str,
    now: When,
) -> AppResult<AppealId> {
    let account = actor.account().ok_or(AppError::NotFound)?;
    let decision = decisions::load(conn, decision)?;
    let Some(taken_at) = decision.taken_at.filter(|_| actor.is_member(&decision.organisation_id)) else {
        return Err(AppError::NotFound);
    };
    may_appeal(decision.outcome, taken_at.local_date(), now.local_date())?;
    if store::is_appealed(conn, &decision.id)? {
        return Err(AppealRefusal::AppealedAlready.into());
    }
    let appeal = Appeal {
        id: AppealId::new(),
        number: store::next_number(conn, now.local_date().year())?,
        decision_id: decision.id,
        organisation_id: decision.organisation_id,
        case_id: decision.case_id,
        status: AppealStatus::Filed,
        grounds: grounds.to_owned(),
        filed_by: account.clone(),
        filed_at: now,
        decide_by: now.plus_days(ANSWER_DAYS),
        acknowledged_by: None,
        acknowledged_at: None,
        proposed_by: None,
        proposed_at: None,
        outcome: None,
        reasons: String::new(),
        staff_note: String::new(),
        decided_by: None,
        decided_at: None,
        version: 1,
    };
    store::insert(conn, &appeal)?;
    let entry = about("appeal_filed", &appeal).to(appeal.status.as_str());
    history::append(conn, actor, &entry, now)?;
    clocks::wind_appeal(conn, &appeal, now)?;
    effects::open_its_task(conn, &appeal, now)?;
    let due = ("due", Field::Day(appeal.decide_by.local_date()));
    tell_members(conn, &appeal, Notice::AppealReceived, std::slice::from_ref(&due), now)?;
    for person in uninvolved(conn, &appeal, now)? {
        tell_person(conn, person, &appeal, Notice::AppealWaits, std::slice::from_ref(&due), now)?;
    }
    Ok(appeal.id)
}

/// An appeal as the person saw it.
fn load_as_seen(conn: &mut AnyConnection, id: &AppealId, version: i32) -> AppResult<Appeal> {
    let appeal = store::load(conn, id)?;
    if appeal.version == version { Ok(appeal) } else { Err(AppError::Stale) }
}

/// Takes an appeal one step on; returns who acts and the state before.
fn step<'a>(
    conn: &mut AnyConnection,
    actor: &'a Actor,
    appeal: &mut Appeal,
    event: AppealEvent,
    now: When,
) -> AppResult<(&'a AccountId, AppealStatus)> {
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    let seat = seat_of(conn, actor, appeal, now)?;
    let before = appeal.status;
    appeal.status = next_of_appeal(before, event, seat)?;
    Ok((account, before))
}

fn note_step(
    conn: &mut AnyConnection,
    actor: &Actor,
    appeal: &Appeal,
    (kind, before): (&'static str, AppealStatus),
    note: &str,
    now: When,
) -> AppResult<()> {
    let mut entry = about(kind, appeal).between(before.as_str(), appeal.status.as_str());
    if !note.is_empty() {
        entry = entry.note(note);
    }
    history::append(conn, actor, &entry, now)
}

/// Somebody uninvolved begins to look at an appeal; the organisation is told.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn acknowledge(conn: &mut AnyConnection, actor: &Actor, id: &AppealId, version: i32, now: When) -> AppResult<()> {
    let mut appeal = load_as_seen(conn, id, version)?;
    let (account, before) = step(conn, actor, &mut appeal, AppealEvent::Acknowledge, now)?;
    appeal.acknowledged_by = Some(account.clone());
    appeal.acknowledged_at = Some(now);
    store::save(conn, &mut appeal)?;
    note_step(conn, actor, &appeal, ("appeal_acknowledged", before), "", now)?;
    let due = ("due", Field::Day(appeal.decide_by.local_date()));
    tell_members(conn, &appeal, Notice::AppealAcknowledged, &[due], now)
}

/// Proposes how an appeal is answered.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn propose(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AppealId,
    (outcome, reasons, note): (AppealOutcome, &str, &str),
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut appeal = load_as_seen(conn, id, version)?;
    let (account, before) = step(conn, actor, &mut appeal, AppealEvent::Propose, now)?;
    appeal.proposed_by = Some(account.clone());
    appeal.proposed_at = Some(now);
    appeal.outcome = Some(outcome);
    appeal.reasons = reasons.to_owned();
    appeal.staff_note = note.to_owned();
    store::save(conn, &mut appeal)?;
    note_step(conn, actor, &appeal, ("appeal_proposed", before), note, now)
}

/// The second person does not agree: the proposal falls.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn send_back(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AppealId,
    note: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut appeal = load_as_seen(conn, id, version)?;
    let (_, before) = step(conn, actor, &mut appeal, AppealEvent::SendBack, now)?;
    appeal.proposed_by = None;
    appeal.proposed_at = None;
    appeal.outcome = None;
    appeal.staff_note = note.to_owned();
    store::save(conn, &mut appeal)?;
    note_step(conn, actor, &appeal, ("appeal_sent_back", before), note, now)
}

/// The second person decides as proposed, and what follows happens in the same transaction.
///
/// # Errors
/// The refusal of a rule, `Stale`, or a database error.
pub fn decide(conn: &mut AnyConnection, actor: &Actor, id: &AppealId, version: i32, now: When) -> AppResult<()> {
    let mut appeal = load_as_seen(conn, id, version)?;
    let (account, before) = step(conn, actor, &mut appeal, AppealEvent::Decide, now)?;
    let outcome = appeal.outcome.ok_or(AppealRefusal::NotFromThisState(before))?;
    appeal.decided_by = Some(account.clone());
    appeal.decided_at = Some(now);
    store::save(conn, &mut appeal)?;
    effects::close_its_task(conn, &appeal, Some(account), now)?;
    let entry =
        about("appeal_decided", &appeal).between(before.as_str(), appeal.status.as_str()).because(outcome.as_str());
    history::append(conn, actor, &entry, now)?;
    if outcome.changes_something() {
        effects::bring_about(conn, actor, &appeal, now)?;
    }
    let word = ("outcome", Field::word(format!("appeal-outcome-{outcome}")));
    tell_members(conn, &appeal, Notice::AppealDecided, &[word], now)
}

/// The organisation takes its appeal back.
///
/// # Errors
/// The refusal of a rule, `Stale`, `NotFound` to others, or a database error.
pub fn take_back(conn: &mut AnyConnection, actor: &Actor, id: &AppealId, version: i32, now: When) -> AppResult<()> {
    let mut appeal = load_as_seen(conn, id, version)?;
    if !actor.is_member(&appeal.organisation_id) {
        return Err(AppError::NotFound);
    }
    let (_, before) = step(conn, actor, &mut appeal, AppealEvent::TakeBack, now)?;
    store::save(conn, &mut appeal)?;
    effects::close_its_task(conn, &appeal, None, now)?;
    note_step(conn, actor, &appeal, ("appeal_taken_back", before), "", now)?;
    for person in uninvolved(conn, &appeal, now)? {
        tell_person(conn, person, &appeal, Notice::AppealTakenBack, &[], now)?;
    }
    Ok(())
}

/// An event about an appeal.
fn about<'a>(kind: &'static str, appeal: &'a Appeal) -> Entry<'a> {
    Entry::about(kind, "appeal", appeal.id.as_str()).of(&appeal.organisation_id).case(&appeal.case_id)
}

/// Reviewers and deciders who took no part: whom letters about an appeal go to.
fn uninvolved(conn: &mut AnyConnection, appeal: &Appeal, now: When) -> AppResult<Vec<Person>> {
    let mut people = accounts::store::people::list_with_role(conn, Role::Decider)?;
    for person in accounts::store::people::list_with_role(conn, Role::Reviewer)? {
        if people.iter().all(|known| known.id != person.id) {
            people.push(person);
        }
    }
    let mut found = Vec::new();
    for person in people {
        let actor = Actor::Person { account: person.id.clone(), roles: vec![Role::Decider], memberships: Vec::new() };
        match seat_of(conn, &actor, appeal, now)? {
            AppealSeat::Reviewer | AppealSeat::Decider | AppealSeat::Proposer => found.push(person),
            AppealSeat::Appellant | AppealSeat::Involved | AppealSeat::Other => {}
        }
    }
    Ok(found)
}

fn tell_person(
    conn: &mut AnyConnection,
    person: Person,
    appeal: &Appeal,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    let organisation = display_name(conn, &appeal.organisation_id, person.language)?;
    let mut fields = vec![
        ("name", Field::text(person.name)),
        ("organisation", Field::text(organisation)),
        ("number", Field::text(&*appeal.number)),
    ];
    fields.extend(more.iter().cloned());
    let path = Some(urls::office_appeal(person.language.for_office(), &appeal.id));
    notifications::enqueue(conn, &Envelope { to: person.email, language: person.language, notice, fields, path }, now)?;
    Ok(())
}

fn tell_members(
    conn: &mut AnyConnection,
    appeal: &Appeal,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    for person in list_members(conn, &appeal.organisation_id)? {
        let organisation = display_name(conn, &appeal.organisation_id, person.language)?;
        let mut fields = vec![
            ("name", Field::text(person.name)),
            ("organisation", Field::text(organisation)),
            ("number", Field::text(&*appeal.number)),
        ];
        fields.extend(more.iter().cloned());
        let path = Some(urls::my_appeals(person.language, &appeal.organisation_id));
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
