//! Receiving, naming, acknowledging and answering service complaints. No history row, letter or task about one reaches
//! whom it is about; whoever complains without an address leaves only the day.

use super::clocks;
use crate::appeals::rules::{
    ANSWER_DAYS, AppealRefusal, ComplaintEvent, ComplaintOutcome, ComplaintSeat, ComplaintStatus, ComplaintSubject,
    acknowledge_by, next_of_complaint, seat_at_complaint,
};
use crate::appeals::store::{self, Complaint};
use crate::base::{AccountId, Actor, ComplaintId, EmailAddress, Language, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::{accounts, urls};
use chrono::Datelike;

/// A complaint as it is told.
#[derive(Clone, Debug)]
pub struct NewComplaint {
    /// Whom it is about.
    pub about: ComplaintSubject,
    /// Which organisation was audited, if known.
    pub organisation: Option<OrganisationId>,
    /// What is told.
    pub told: String,
    /// Where the answer goes.
    pub contact: Option<EmailAddress>,
    /// In which language.
    pub language: Language,
}

/// Where somebody stands towards a complaint.
pub fn seat_towards(actor: &Actor, complaint: &Complaint) -> ComplaintSeat {
    seat_at_complaint(actor, complaint.about, complaint.about_account.as_ref())
}

/// Takes a complaint. Sent twice on one day, it is one. Returns its number.
///
/// # Errors
/// A database error.
pub fn complain(conn: &mut AnyConnection, new: &NewComplaint, now: When) -> AppResult<String> {
    let today = now.local_date();
    if let Some(number) = store::find_same_complaint(conn, new.about, &new.told, today)? {
        return Ok(number);
    }
    // Only the day of a complaint is kept: clocks and rows begin with it.
    let day = When::start_of(today);
    let complaint = Complaint {
        id: ComplaintId::new(),
        number: store::next_complaint_number(conn, today.year())?,
        about: new.about,
        about_account: None,
        organisation_id: new.organisation.clone(),
        told: new.told.clone(),
        contact: new.contact.clone(),
        language: new.language,
        status: ComplaintStatus::Received,
        received_on: today,
        acknowledge_by: acknowledge_by(day),
        answer_by: day.plus_days(ANSWER_DAYS),
        acknowledged_by: None,
        acknowledged_at: None,
        outcome: None,
        answer: String::new(),
        closed_by: None,
        closed_at: None,
        version: 1,
    };
    store::insert_complaint(conn, &complaint)?;
    let entry = Entry::about("complaint_received", "complaint", complaint.id.as_str()).to(complaint.status.as_str());
    history::append(conn, &Actor::System, &entry, day)?;
    clocks::wind_complaint(conn, &complaint, now)?;
    let answer = [("due", Field::Day(complaint.answer_by.local_date()))];
    tell_complainant(conn, &complaint, Notice::ComplaintReceived, &answer, now)?;
    let due = [("due", Field::Day(complaint.acknowledge_by.local_date()))];
    tell_handlers(conn, &complaint, Notice::ComplaintWaits, &due, now)?;
    Ok(complaint.number)
}

fn load_as_seen(conn: &mut AnyConnection, id: &ComplaintId, version: i32) -> AppResult<Complaint> {
    let complaint = store::load_complaint(conn, id)?;
    if complaint.version == version { Ok(complaint) } else { Err(AppError::Stale) }
}

/// Takes a complaint one step on; to whom it is about, it is not there.
fn step<'a>(actor: &'a Actor, complaint: &mut Complaint, event: ComplaintEvent) -> AppResult<&'a AccountId> {
    let seat = seat_towards(actor, complaint);
    if seat != ComplaintSeat::Handler {
        return Err(AppError::NotFound);
    }
    complaint.status = next_of_complaint(complaint.status, event, seat)?;
    actor.account().ok_or(AppError::NotFound)
}

fn save(
    conn: &mut AnyConnection,
    actor: &Actor,
    complaint: &mut Complaint,
    kind: &'static str,
    before: ComplaintStatus,
    now: When,
) -> AppResult<()> {
    store::save_complaint(conn, complaint)?;
    let entry =
        Entry::about(kind, "complaint", complaint.id.as_str()).between(before.as_str(), complaint.status.as_str());
    history::append(conn, actor, &entry, now)
}

/// Writes down which auditor a complaint is about; from then on that person alone does not see it.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whom it is about, `Stale`, or a database error.
pub fn name_auditor(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ComplaintId,
    auditor: &AccountId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut complaint = load_as_seen(conn, id, version)?;
    let before = complaint.status;
    step(actor, &mut complaint, ComplaintEvent::Name)?;
    let auditors = accounts::store::people::list_with_role(conn, Role::Auditor)?;
    if auditors.iter().all(|person| &person.id != auditor) {
        return Err(AppealRefusal::NoAuditor.into());
    }
    if complaint.acknowledged_by.as_ref() == Some(auditor) {
        complaint.acknowledged_by = None;
    }
    complaint.about = ComplaintSubject::Auditor;
    complaint.about_account = Some(auditor.clone());
    save(conn, actor, &mut complaint, "complaint_named", before, now)
}

/// Somebody begins to look at a complaint; whoever gave an address is told.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whom it is about, `Stale`, or a database error.
pub fn acknowledge_complaint(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ComplaintId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut complaint = load_as_seen(conn, id, version)?;
    let before = complaint.status;
    let account = step(actor, &mut complaint, ComplaintEvent::Acknowledge)?.clone();
    complaint.acknowledged_by = Some(account);
    complaint.acknowledged_at = Some(now);
    save(conn, actor, &mut complaint, "complaint_acknowledged", before, now)?;
    let due = [("due", Field::Day(complaint.answer_by.local_date()))];
    tell_complainant(conn, &complaint, Notice::ComplaintAcknowledged, &due, now)
}

/// Answers a complaint.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whom it is about, `Stale`, or a database error.
pub fn answer_complaint(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ComplaintId,
    (outcome, answer): (ComplaintOutcome, &str),
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut complaint = load_as_seen(conn, id, version)?;
    let before = complaint.status;
    let account = step(actor, &mut complaint, ComplaintEvent::Close)?.clone();
    complaint.outcome = Some(outcome);
    complaint.answer = answer.to_owned();
    complaint.closed_by = Some(account);
    complaint.closed_at = Some(now);
    save(conn, actor, &mut complaint, "complaint_answered", before, now)?;
    let fields = [("outcome", Field::word(format!("complaint-outcome-{outcome}"))), ("answer", Field::text(answer))];
    tell_complainant(conn, &complaint, Notice::ComplaintAnswered, &fields, now)
}

fn tell_complainant(
    conn: &mut AnyConnection,
    complaint: &Complaint,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    let Some(to) = complaint.contact.clone() else { return Ok(()) };
    let mut fields = vec![("number", Field::text(&*complaint.number))];
    fields.extend(more.iter().cloned());
    notifications::enqueue(conn, &Envelope { to, language: complaint.language, notice, fields, path: None }, now)?;
    Ok(())
}

/// Tells everybody who may handle a complaint; never whom it is about.
pub(super) fn tell_handlers(
    conn: &mut AnyConnection,
    complaint: &Complaint,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    let auditors = accounts::store::people::list_with_role(conn, Role::Auditor)?;
    let mut people = accounts::store::people::list_with_role(conn, Role::CaseOfficer)?;
    for person in accounts::store::people::list_with_role(conn, Role::Administrator)? {
        if people.iter().all(|known| known.id != person.id) {
            people.push(person);
        }
    }
    for person in people {
        let mut roles = vec![Role::CaseOfficer];
        if auditors.iter().any(|auditor| auditor.id == person.id) {
            roles.push(Role::Auditor);
        }
        let actor = Actor::Person { account: person.id.clone(), roles, memberships: Vec::new() };
        if seat_towards(&actor, complaint) != ComplaintSeat::Handler {
            continue;
        }
        let mut fields = vec![("name", Field::text(person.name)), ("number", Field::text(&*complaint.number))];
        fields.extend(more.iter().cloned());
        let path = Some(urls::office_complaint(person.language.for_office(), &complaint.id));
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
