//! Evidence of a workers' committee, and the countersign of its members.

use crate::base::{
    AccountId, Actor, CommitteeId, CountersignId, FindingId, MinutesId, OrganisationId, When, digest_hex,
};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::{self, Stored};
use crate::history::{self, DueWork, Entry, WaitingWork};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::rules::{
    COUNTERSIGN_DAYS, CommitteeRefusal, CountersignStatus, Election, MemberWord, check_election, is_countersigned,
    may_close, needs_committee, next_of_countersign, overdue_quarters, quarter_end, quarter_of,
};
use crate::organisations::store::committee::{self as store, Committee, Countersign, Minutes};
use crate::organisations::store::{display_name, list_members, load};
use crate::{accounts, urls};
use chrono::NaiveDate;
use serde_json::json;

/// How many days after a quarter's end a letter asks for its minutes (registry rule).
const MINUTES_DAYS: i64 = 14;

/// Whose a file of minutes is, in the table of files.
pub const MINUTES_FILE_OWNER: &str = "committee_minutes";

fn member<'a>(actor: &'a Actor, organisation: &OrganisationId) -> AppResult<&'a AccountId> {
    actor.account().filter(|_| actor.is_member(organisation)).ok_or(AppError::NotFound)
}

/// Writes an election down.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whoever is no member, or a database error.
pub fn enter_election(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    election: &Election,
    now: When,
) -> AppResult<()> {
    let account = member(actor, organisation)?;
    check_election(election, now.local_date())?;
    let committee = Committee {
        id: CommitteeId::new(),
        organisation_id: organisation.clone(),
        elected_on: election.elected_on,
        seats: election.seats,
        women: election.women,
        men: election.men,
        migrants: election.migrants,
        languages: election.languages.trim().to_owned(),
        entered_by: account.clone(),
        entered_at: now,
    };
    store::insert_committee(conn, &committee)?;
    wind_quarter(conn, organisation, now.local_date(), now)?;
    let entry = Entry::about("committee_elected", "committee", committee.id.as_str()).of(organisation);
    history::append(conn, actor, &entry, now)
}

/// Writes the minutes of a meeting down.
///
/// # Errors
/// The refusal of a rule, `NotFound` to whoever is no member, or a database error.
pub fn enter_minutes(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    (held_on, topics): (NaiveDate, &str),
    file: Option<&Stored>,
    now: When,
) -> AppResult<MinutesId> {
    let account = member(actor, organisation)?;
    if held_on > now.local_date() {
        return Err(CommitteeRefusal::NotYet.into());
    }
    let row = Minutes {
        id: MinutesId::new(),
        organisation_id: organisation.clone(),
        quarter: quarter_of(held_on),
        held_on,
        topics: topics.to_owned(),
        entered_by: account.clone(),
        entered_at: now,
    };
    store::insert_minutes(conn, &row)?;
    if let Some(file) = file {
        files::store::insert(conn, file, MINUTES_FILE_OWNER, row.id.as_str(), Some(organisation), Some(account), now)?;
    }
    let entry = Entry::about("minutes_entered", "minutes", row.id.as_str()).of(organisation).to(&row.quarter);
    history::append(conn, actor, &entry, now)?;
    Ok(row.id)
}

/// The quarters of an employer that are over and have no minutes; none where it needs no committee.
///
/// # Errors
/// A database error.
pub fn missing_quarters(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    today: NaiveDate,
) -> AppResult<Vec<String>> {
    let row = load(conn, organisation)?;
    let Some(committee) = store::find_committee(conn, organisation)? else { return Ok(Vec::new()) };
    if !needs_committee(row.kind, row.head_count) {
        return Ok(Vec::new());
    }
    let held: Vec<String> =
        store::list_minutes(conn, organisation)?.into_iter().map(|minutes| minutes.quarter).collect();
    Ok(overdue_quarters(committee.elected_on, &held, today))
}

fn wind_quarter(conn: &mut AnyConnection, organisation: &OrganisationId, day: NaiveDate, now: When) -> AppResult<()> {
    let due_at = When::start_of(quarter_end(day)).plus_days(MINUTES_DAYS);
    let fields = json!({ "quarter": quarter_of(day), "next": quarter_end(day).to_string() });
    history::schedule(conn, &DueWork { kind: "minutes_due", subject_id: organisation.as_str(), fields, due_at }, now)
}

/// A quarter is over: without minutes the employer is told. The clock of the next quarter is wound.
///
/// # Errors
/// A database error.
pub fn remind_minutes(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let organisation = OrganisationId::parse(&work.subject_id).ok_or(AppError::NotFound)?;
    let next: Option<NaiveDate> = work.field("next").and_then(|day| day.parse().ok());
    if let Some(next) = next {
        wind_quarter(conn, &organisation, next, now)?;
    }
    let quarter = work.field("quarter").unwrap_or_default();
    if !missing_quarters(conn, &organisation, now.local_date())?.contains(&quarter) {
        return Ok(());
    }
    for person in list_members(conn, &organisation)? {
        let name = display_name(conn, &organisation, person.language)?;
        let fields = vec![
            ("name", Field::text(person.name)),
            ("organisation", Field::text(name)),
            ("quarter", Field::text(&*quarter)),
        ];
        let path = Some(urls::my_committee(person.language, &organisation));
        let notice = Notice::MinutesLate;
        let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// Asks a member, known only by the seat, whether a finding is put right: the link is made by the auditor, who hands it
/// over. `token` is shown once; its hash is kept.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn ask_countersign(
    conn: &mut AnyConnection,
    actor: &Actor,
    (organisation, finding): (&OrganisationId, &FindingId),
    seat: i32,
    token: &str,
    now: When,
) -> AppResult<()> {
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    let committee = store::find_committee(conn, organisation)?.ok_or(CommitteeRefusal::NoCommittee)?;
    if !(1..=committee.seats).contains(&seat) {
        return Err(CommitteeRefusal::NoSuchSeat.into());
    }
    let row = Countersign {
        id: CountersignId::new(),
        organisation_id: organisation.clone(),
        finding_id: finding.clone(),
        seat,
        status: CountersignStatus::Asked,
        token_hash: Some(digest_hex(token)),
        reason: String::new(),
        asked_by: account.clone(),
        asked_at: now,
        expires_at: now.plus_days(COUNTERSIGN_DAYS),
        answered_at: None,
    };
    store::insert_countersign(conn, &row)?;
    note(conn, actor, "countersign_asked", &row, now)
}

/// Writes down why no member could be asked.
///
/// # Errors
/// A database error.
pub fn waive_countersign(
    conn: &mut AnyConnection,
    actor: &Actor,
    (organisation, finding): (&OrganisationId, &FindingId),
    reason: &str,
    now: When,
) -> AppResult<()> {
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    let row = Countersign {
        id: CountersignId::new(),
        organisation_id: organisation.clone(),
        finding_id: finding.clone(),
        seat: 0,
        status: CountersignStatus::Waived,
        token_hash: None,
        reason: reason.to_owned(),
        asked_by: account.clone(),
        asked_at: now,
        expires_at: now,
        answered_at: Some(now),
    };
    store::insert_countersign(conn, &row)?;
    note(conn, actor, "countersign_waived", &row, now)
}

/// What a link is for, while it works.
///
/// # Errors
/// `LinkOver`, or a database error.
pub fn open_countersign(conn: &mut AnyConnection, token: &str, now: When) -> AppResult<Countersign> {
    let found = store::find_countersign(conn, &digest_hex(token))?.ok_or(CommitteeRefusal::LinkOver)?;
    if found.status != CountersignStatus::Asked || found.expires_at <= now {
        return Err(CommitteeRefusal::LinkOver.into());
    }
    Ok(found)
}

/// Takes a member's word. The link works once.
///
/// # Errors
/// `LinkOver`, or a database error.
pub fn countersign(conn: &mut AnyConnection, token: &str, word: MemberWord, now: When) -> AppResult<()> {
    let mut row = open_countersign(conn, token, now)?;
    row.status = next_of_countersign(row.status, word)?;
    row.answered_at = Some(now);
    row.token_hash = None;
    store::save_countersign(conn, &row)?;
    note(conn, &Actor::System, "countersign_given", &row, now)?;
    tell_who_asked(conn, &row, word, now)
}

/// The auditor who asked reads the answer by letter, without the seat.
fn tell_who_asked(conn: &mut AnyConnection, row: &Countersign, word: MemberWord, now: When) -> AppResult<()> {
    let person = accounts::store::people::load(conn, &row.asked_by)?;
    let answer = match word {
        MemberWord::PutRight => "countersign-said-agreed",
        MemberWord::NotPutRight => "countersign-said-not-agreed",
    };
    let fields = vec![
        ("name", Field::text(person.name)),
        ("organisation", Field::text(display_name(conn, &row.organisation_id, person.language)?)),
        ("answer", Field::word(answer)),
    ];
    let path = Some(urls::audit_finding(person.language.for_office(), &row.finding_id));
    let notice = Notice::CountersignGiven;
    let envelope = Envelope { to: person.email, language: person.language, notice, fields, path };
    notifications::enqueue(conn, &envelope, now)?;
    Ok(())
}

fn note(conn: &mut AnyConnection, actor: &Actor, kind: &'static str, row: &Countersign, now: When) -> AppResult<()> {
    let entry = Entry::about(kind, "finding", row.finding_id.as_str()).of(&row.organisation_id).to(row.status.as_str());
    history::append(conn, actor, &entry, now)
}

/// Whether a finding may be verified and closed: for an employer above 50 workers, about fees or remedy, a member has
/// countersigned, or a reason is written down why none could be asked. Code COUNTERSIGN_FEES_AND_REMEDY.
///
/// # Errors
/// `NotCountersigned`, or a database error.
pub fn must_be_countersigned(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    finding: &FindingId,
    criterion_code: &str,
) -> AppResult<()> {
    let row = load(conn, organisation)?;
    if !needs_committee(row.kind, row.head_count) || !is_countersigned(criterion_code) {
        return Ok(());
    }
    let said = store::list_countersigns(conn, finding)?;
    let answered = said.iter().find(|row| row.status != CountersignStatus::Asked);
    Ok(may_close(answered.map(|row| row.status))?)
}
