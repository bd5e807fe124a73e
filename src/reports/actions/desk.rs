//! Opening reports for those who handle them: case officers without a tie, who took no part in auditing or deciding.

use super::key_of;
use crate::accounts::rules::Person;
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, OrganisationId, ReportFileId, ReportId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::MediaType;
use crate::impartiality::rules::{ImpartialityRefusal, Task, may};
use crate::impartiality::store::person_facts_about;
use crate::keys::{ReportKeys, opened, opened_file};
use crate::reports::rules::{Contact, MessageText, ReportRefusal, ReportSeat, Told};
use crate::reports::store::messages::{self, Message};
use crate::reports::store::referrals;
use crate::reports::store::{self, Report};
use std::collections::BTreeMap;

/// Every rule that keeps a person away from what was told about an organisation, by a worker or by a partner, whichever of its
/// records it names.
///
/// # Errors
/// A database error.
pub fn obstacles_about(
    conn: &mut AnyConnection,
    account: &AccountId,
    organisation: Option<&OrganisationId>,
    now: When,
) -> AppResult<Vec<ImpartialityRefusal>> {
    let Some(organisation) = organisation else { return Ok(Vec::new()) };
    let facts = person_facts_about(conn, account, organisation)?;
    Ok(may(&facts, Task::HandleReport, now.local_date()))
}

/// The case officers, by whether they may work on something.
pub struct SortedOfficers<R> {
    /// Those who may.
    pub free: Vec<Person>,
    /// Those who may not, each with every reason.
    pub shut_out: Vec<(Person, Vec<R>)>,
}

/// The case officers who may work on something, and those who may not.
///
/// # Errors
/// A database error.
pub fn sort_officers<R>(
    conn: &mut AnyConnection,
    obstacles: impl Fn(&mut AnyConnection, &AccountId) -> AppResult<Vec<R>>,
) -> AppResult<SortedOfficers<R>> {
    let mut sorted = SortedOfficers { free: Vec::new(), shut_out: Vec::new() };
    for person in people::list_with_role(conn, Role::CaseOfficer)? {
        let reasons = obstacles(conn, &person.id)?;
        if reasons.is_empty() { sorted.free.push(person) } else { sorted.shut_out.push((person, reasons)) }
    }
    Ok(sorted)
}

/// Every rule that keeps a person away from a report.
///
/// # Errors
/// A database error.
pub fn obstacles(
    conn: &mut AnyConnection,
    account: &AccountId,
    report: &Report,
    now: When,
) -> AppResult<Vec<ImpartialityRefusal>> {
    obstacles_about(conn, account, report.organisation_id.as_ref(), now)
}

/// The first rule that keeps a person away from a report.
///
/// # Errors
/// A database error.
pub fn obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    report: &Report,
    now: When,
) -> AppResult<Option<ImpartialityRefusal>> {
    Ok(obstacles(conn, account, report, now)?.into_iter().next())
}

/// Those of some reports that are open to a person. What keeps her away is asked once for each organisation.
///
/// # Errors
/// A database error.
pub fn list_open(
    conn: &mut AnyConnection,
    account: &AccountId,
    reports: Vec<Report>,
    now: When,
) -> AppResult<Vec<Report>> {
    let mut known: BTreeMap<Option<OrganisationId>, bool> = BTreeMap::new();
    let mut open = Vec::new();
    for report in reports {
        let is_open = match known.get(&report.organisation_id) {
            Some(is_open) => *is_open,
            None => obstacle(conn, account, &report, now)?.is_none(),
        };
        known.insert(report.organisation_id.clone(), is_open);
        if is_open {
            open.push(report);
        }
    }
    Ok(open)
}

/// A report for whoever may read it, and where she stands towards it.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers.
pub(super) fn load_for(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    now: When,
) -> AppResult<(Report, ReportSeat)> {
    let account = actor.account().filter(|_| actor.is(Role::CaseOfficer)).ok_or(AppError::NotFound)?;
    let report = store::load(conn, id)?;
    if let Some(refusal) = obstacle(conn, account, &report, now)? {
        return Err(refusal.into());
    }
    let is_theirs = report.assigned_to.as_ref() == Some(account);
    Ok((report, if is_theirs { ReportSeat::Assignee } else { ReportSeat::Officer }))
}

/// A report that this person works on, as it was shown.
///
/// # Errors
/// The refusal of a rule; `NotFound`; `Stale`.
pub(super) fn load_own(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ReportId,
    version: i32,
    now: When,
) -> AppResult<(Report, AccountId)> {
    let (report, seat) = load_for(conn, actor, id, now)?;
    let account = actor.account().cloned().ok_or(AppError::NotFound)?;
    if seat != ReportSeat::Assignee {
        return Err(ReportRefusal::NotYours.into());
    }
    if report.version != version {
        return Err(AppError::Stale);
    }
    Ok((report, account))
}

/// A report as staff read it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its row.
    pub report: Report,
    /// Where the reader stands.
    pub seat: ReportSeat,
    /// What was told; nothing after the end of retention. Whoever does not work on it reads of what kind it is, and no more.
    pub told: Option<Told>,
    /// Messages and notes with their texts; none for whoever does not work on it.
    pub messages: Vec<(Message, MessageText)>,
    /// Its files; none for whoever does not work on it.
    pub files: Vec<(ReportFileId, MediaType)>,
}

impl Opened {
    /// Whether the reader reads the worker's words.
    pub fn is_theirs(&self) -> bool {
        self.seat == ReportSeat::Assignee
    }
}

/// Opens a report. Only whoever works on it reads the worker's words; other case officers see that it is there, how urgent
/// it is, of what kind, and its clocks. How to reach the worker is not among it. Code REPORT_WORDS_ASSIGNEE.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers; `Unavailable` without the key file.
pub fn open_report(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    now: When,
) -> AppResult<Opened> {
    let (report, seat) = load_for(conn, actor, id, now)?;
    let Some(content) = &report.content else {
        return Ok(Opened { report, seat, told: None, messages: Vec::new(), files: Vec::new() });
    };
    let key = key_of(conn, keys, id)?;
    let told: Told = opened(&key, id.as_str(), content)?;
    if seat != ReportSeat::Assignee {
        return Ok(Opened { report, seat, told: Some(told.outline()), messages: Vec::new(), files: Vec::new() });
    }
    let mut thread = Vec::new();
    for message in messages::list(conn, id)? {
        let text = opened(&key, message.id.as_str(), &message.content)?;
        thread.push((message, text));
    }
    let files = messages::list_files(conn, id)?;
    Ok(Opened { report, seat, told: Some(told), messages: thread, files })
}

/// A file of a report, for whoever works on it.
///
/// # Errors
/// [`ReportRefusal::NotYours`]; as [`open_report`].
pub fn open_file(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    file: &ReportFileId,
    now: When,
) -> AppResult<(MediaType, Vec<u8>)> {
    let (_, seat) = load_for(conn, actor, id, now)?;
    if seat != ReportSeat::Assignee {
        return Err(ReportRefusal::NotYours.into());
    }
    let sealed = messages::load_file(conn, id, file)?;
    Ok((sealed.media_type, opened_file(&key_of(conn, keys, id)?, file.as_str(), &sealed.content)?))
}

/// How to reach the worker, for whoever works on the report and gave a reason today.
///
/// # Errors
/// [`ReportRefusal::NoReason`], [`ReportRefusal::ConsentWithdrawn`], [`ReportRefusal::NotYours`]; as [`open_report`].
pub fn open_contact(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ReportId,
    now: When,
) -> AppResult<(Report, Contact)> {
    let (report, seat) = load_for(conn, actor, id, now)?;
    let account = actor.account().ok_or(AppError::NotFound)?;
    if seat != ReportSeat::Assignee {
        return Err(ReportRefusal::NotYours.into());
    }
    let since = now - chrono::Duration::hours(1);
    if !referrals::has_read(conn, id, account, since)? {
        return Err(ReportRefusal::NoReason.into());
    }
    let content = report.contact.as_ref().ok_or(ReportRefusal::ConsentWithdrawn)?;
    let contact = opened(&key_of(conn, keys, id)?, id.as_str(), content)?;
    Ok((report, contact))
}
