//! Saves from tablets: each result and interview by itself, once; what differs or comes late is kept apart, and a person
//! settles it.

use super::super::rules::{
    ApartReason, AuditRefusal, AuditResult, Interview, LastSave, RecordKind, SaveKey, SaveOutcome, Settlement, Taking,
    is_over, may_result, settlements, take,
};
use super::super::store::interviews::{self, StoredInterview};
use super::super::store::saves::{self, Content, Difference};
use super::super::store::{self, Audit, ResultRow};
use super::{about, is_on_team, load_readable};
use crate::base::{AccountId, Actor, AuditId, CriterionId, DifferenceId, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::referrals::rules::REFERRAL_HOURS;
use crate::referrals::store::{NewTask, open_task};
use crate::standards::store as standards;
use chrono::Duration;
use std::collections::BTreeSet;

/// The kind of task a strong sign in an interview opens.
pub const INTERVIEW_REFERRAL: &str = "interview_referral";

/// What became of a save: the answer a device gets, however often it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What became of it.
    pub outcome: SaveOutcome,
    /// The version that is stored now.
    pub version: i32,
    /// The id of what was saved.
    pub subject: String,
}

impl Receipt {
    /// The receipt of a save that was taken before.
    pub fn repeated(last: LastSave) -> Self {
        Self { outcome: last.outcome, version: last.version_after, subject: last.subject }
    }
}

/// An audit this person works on, with the person and whether its fieldwork is over.
///
/// # Errors
/// `NotFound` to whoever may not read it, [`AuditRefusal::NotYourPart`] to whoever is not on the team,
/// [`AuditRefusal::WrongStep`] before the visit begins.
pub fn load_worked_on(conn: &mut AnyConnection, actor: &Actor, id: &AuditId) -> AppResult<(Audit, AccountId, bool)> {
    let audit = load_readable(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    if !is_on_team(conn, actor, &audit)? {
        return Err(AuditRefusal::NotYourPart.into());
    }
    let over = is_over(audit.status).ok_or(AuditRefusal::WrongStep)?;
    Ok((audit, by, over))
}

/// Something that is to be kept apart.
pub struct Apart<'a> {
    /// Of what kind.
    pub kind: RecordKind,
    /// Why.
    pub reason: ApartReason,
    /// The id of what it differs from; empty where there is nothing.
    pub subject: &'a str,
    /// Its fields as they were typed.
    pub content: &'a Content,
    /// The version that is stored.
    pub current: i32,
}

/// Keeps something apart and remembers the save.
///
/// # Errors
/// A database error.
pub fn keep_apart(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &Audit,
    key: &SaveKey,
    apart: &Apart<'_>,
    now: When,
) -> AppResult<Receipt> {
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let difference = Difference {
        id: DifferenceId::new(),
        audit_id: audit.id.clone(),
        kind: apart.kind,
        record: key.record.clone(),
        subject_id: apart.subject.to_owned(),
        device: key.device.clone(),
        reason: apart.reason,
        content: serde_json::to_string(apart.content).map_err(AppError::internal)?,
        sent_by: by.clone(),
        sent_at: now,
        settled_as: None,
        settled_by: None,
        settled_at: None,
    };
    if saves::keep_apart(conn, &difference)? {
        let entry = about("audit_entry_kept_apart", audit).because(apart.reason.as_str()).note(&key.record);
        history::append(conn, actor, &entry, now)?;
    }
    let outcome = match apart.reason {
        ApartReason::Differs => SaveOutcome::Differs,
        ApartReason::Late => SaveOutcome::Late,
    };
    remember(conn, audit, key, outcome, apart.current, apart.subject, &by, now)
}

/// Remembers what became of a save, so that the same one is answered the same.
///
/// # Errors
/// A database error.
pub fn remember(
    conn: &mut AnyConnection,
    audit: &Audit,
    key: &SaveKey,
    outcome: SaveOutcome,
    version: i32,
    subject: &str,
    by: &AccountId,
    now: When,
) -> AppResult<Receipt> {
    let last = LastSave { sequence: key.sequence, outcome, version_after: version, subject: subject.to_owned() };
    saves::remember(conn, &audit.id, key, &last, by, now)?;
    Ok(Receipt::repeated(last))
}

/// The fields of a result, as they are kept apart.
fn result_content(result: AuditResult, note: &str) -> Content {
    Content::from([("result".to_owned(), result.as_str().to_owned()), ("note".to_owned(), note.to_owned())])
}

/// A result a device sends by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentResult {
    /// Which criterion.
    pub criterion: CriterionId,
    /// What was found.
    pub result: AuditResult,
    /// What the auditor saw.
    pub note: String,
}

/// Saves the result of one criterion, once however often it is sent. `with_breach` are the criteria a finding says are
/// not met.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever may not read the audit.
pub fn save_result(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    key: &SaveKey,
    sent: &SentResult,
    with_breach: &BTreeSet<CriterionId>,
    now: When,
) -> AppResult<Receipt> {
    let (audit, by, over) = load_worked_on(conn, actor, id)?;
    let standard = standards::load(conn, &audit.standard_id, Language::En)?;
    let criterion = standard.criterion(&sent.criterion).ok_or(AppError::NotFound)?;
    let stored = store::list_results(conn, id)?.remove(&criterion.id);
    let current = stored.as_ref().map_or(0, |row| row.version);
    let is_same = stored.as_ref().is_some_and(|row| row.result == sent.result && row.note == sent.note);
    let last = saves::find_last(conn, id, key)?;
    let subject = criterion.id.as_str();
    match take(key, last.as_ref(), current, is_same, over) {
        Taking::Repeated => last.map(Receipt::repeated).ok_or(AppError::NotFound),
        Taking::Same => remember(conn, &audit, key, SaveOutcome::Saved, current, subject, &by, now),
        Taking::Apart(reason) => {
            let content = result_content(sent.result, &sent.note);
            let apart = Apart { kind: RecordKind::Result, reason, subject, content: &content, current };
            keep_apart(conn, actor, &audit, key, &apart, now)
        }
        Taking::Store => {
            may_result(criterion, sent.result, &sent.note, with_breach.contains(&criterion.id))?;
            let row = ResultRow {
                criterion_id: criterion.id.clone(),
                result: sent.result,
                note: sent.note.clone(),
                version: current,
            };
            store::save_result(conn, id, &row, &by, now)?;
            // A note that grows while it is typed is one event, not one per pause.
            if stored.as_ref().is_none_or(|before| before.result != sent.result) {
                let mut entry = about("audit_result_saved", &audit).to(sent.result.as_str()).because(&criterion.code);
                entry.from = stored.as_ref().map(|before| before.result.as_str());
                history::append(conn, actor, &entry, now)?;
            }
            remember(conn, &audit, key, SaveOutcome::Saved, current + 1, subject, &by, now)
        }
    }
}

/// Saves an interview, once however often it is sent; a new one gets the next number of its audit. A strong sign opens an
/// urgent referral task.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever may not read the audit.
pub fn save_interview(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    key: &SaveKey,
    said: &Interview,
    content: &Content,
    now: When,
) -> AppResult<Receipt> {
    let (audit, by, over) = load_worked_on(conn, actor, id)?;
    said.check()?;
    let stored = interviews::find_by_record(conn, id, &key.record)?;
    let current = stored.as_ref().map_or(0, |stored| stored.version);
    let is_same = stored.as_ref().is_some_and(|stored| &stored.said == said);
    let last = saves::find_last(conn, id, key)?;
    let subject = stored.as_ref().map(|stored| stored.id.to_string()).unwrap_or_default();
    match take(key, last.as_ref(), current, is_same, over) {
        Taking::Repeated => last.map(Receipt::repeated).ok_or(AppError::NotFound),
        Taking::Same => remember(conn, &audit, key, SaveOutcome::Saved, current, &subject, &by, now),
        Taking::Apart(reason) => {
            let apart = Apart { kind: RecordKind::Interview, reason, subject: &subject, content, current };
            keep_apart(conn, actor, &audit, key, &apart, now)
        }
        Taking::Store => {
            let stored = write_interview(conn, actor, &audit, stored, &key.record, said, now)?;
            remember(conn, &audit, key, SaveOutcome::Saved, stored.version, stored.id.as_str(), &by, now)
        }
    }
}

/// Writes an interview, and refers a strong sign that was not there before.
fn write_interview(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &Audit,
    stored: Option<StoredInterview>,
    record: &str,
    said: &Interview,
    now: When,
) -> AppResult<StoredInterview> {
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let before = stored.as_ref().map(|stored| stored.said.strong_signs()).unwrap_or_default();
    let after = match stored {
        None => {
            let new = interviews::insert(conn, &audit.id, record, said, &by, now)?;
            history::append(conn, actor, &about("audit_interview_begun", audit).note(&new.name()), now)?;
            new
        }
        Some(mut stored) => {
            interviews::save(conn, &stored, said, &by, now)?;
            stored.said = said.clone();
            stored.version += 1;
            stored
        }
    };
    if said.strong_signs().iter().any(|sign| !before.contains(sign)) {
        refer(conn, actor, audit, &after, now)?;
    }
    Ok(after)
}

/// Opens the urgent referral task of an interview with a strong sign. Code STRONG_SIGN_REFERRED.
fn refer(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &Audit,
    interview: &StoredInterview,
    now: When,
) -> AppResult<()> {
    let task = NewTask {
        kind: INTERVIEW_REFERRAL,
        subject_kind: "interview",
        subject_id: interview.id.as_str(),
        organisation: Some(&audit.organisation_id),
        case: Some(&audit.case_id),
        role: Role::CaseOfficer,
        is_urgent: true,
        due_at: now + Duration::hours(REFERRAL_HOURS),
    };
    open_task(conn, &task, now)?;
    history::append(conn, actor, &about("audit_interview_referred", audit).note(&interview.name()), now)
}

/// What a person chose for something kept apart, with what is stored if the sent one is to stand.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// How it is settled.
    pub settlement: Settlement,
    /// The interview as it was sent, read from its fields.
    pub interview: Option<Interview>,
}

/// A difference this person may settle: the team while the fieldwork goes on, then the lead auditor or a case officer.
///
/// # Errors
/// `NotFound`, [`AuditRefusal::NotYourPart`], [`AuditRefusal::NotSoSettled`].
pub fn load_settled_by(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &AuditId,
    id: &DifferenceId,
    settlement: Settlement,
) -> AppResult<(Audit, Difference, AccountId)> {
    let audit = load_readable(conn, actor, audit)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let difference = saves::load(conn, &audit.id, id)?;
    let over = is_over(audit.status).unwrap_or(false);
    if !may_settle(conn, actor, &audit)? {
        return Err(AuditRefusal::NotYourPart.into());
    }
    let open = difference.settled_at.is_none();
    if !open || !settlements(difference.reason, difference.kind, over).contains(&settlement) {
        return Err(AuditRefusal::NotSoSettled.into());
    }
    Ok((audit, difference, by))
}

/// Whether this person may settle what is kept apart in an audit.
///
/// # Errors
/// A database error.
pub fn may_settle(conn: &mut AnyConnection, actor: &Actor, audit: &Audit) -> AppResult<bool> {
    match is_over(audit.status) {
        Some(false) => is_on_team(conn, actor, audit),
        Some(true) | None => {
            Ok(actor.is(Role::CaseOfficer) || (actor.is(Role::Auditor) && actor.is_person(&audit.lead_auditor_id)))
        }
    }
}

/// Settles something kept apart of a criterion or an interview.
///
/// # Errors
/// The refusal of a rule; `NotFound` to others.
pub fn settle(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &AuditId,
    id: &DifferenceId,
    chosen: &Chosen,
    with_breach: &BTreeSet<CriterionId>,
    now: When,
) -> AppResult<()> {
    let (audit, difference, by) = load_settled_by(conn, actor, audit, id, chosen.settlement)?;
    match (chosen.settlement, difference.kind) {
        (Settlement::Stored | Settlement::Noted, _) => {}
        (Settlement::Sent | Settlement::Both, RecordKind::Result) => {
            overwrite_result(conn, &audit, &difference, chosen.settlement, with_breach, now)?;
        }
        (Settlement::Sent, RecordKind::Interview) => {
            let said = chosen.interview.as_ref().ok_or(AuditRefusal::NotSoSettled)?;
            let stored = interviews::find_by_record(conn, &audit.id, &difference.record)?;
            write_interview(conn, actor, &audit, stored, &difference.record, said, now)?;
        }
        (Settlement::Both, RecordKind::Interview) | (Settlement::Sent | Settlement::Both, RecordKind::Finding) => {
            return Err(AuditRefusal::NotSoSettled.into());
        }
    }
    mark_settled(conn, actor, &audit, &difference, chosen.settlement, &by, now)
}

/// Marks a difference as settled, in its row and in the history.
///
/// # Errors
/// [`AuditRefusal::NotSoSettled`] if somebody settled it first.
pub fn mark_settled(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &Audit,
    difference: &Difference,
    settlement: Settlement,
    by: &AccountId,
    now: When,
) -> AppResult<()> {
    if !saves::settle(conn, &difference.id, settlement, by, now)? {
        return Err(AuditRefusal::NotSoSettled.into());
    }
    let entry = about("audit_entry_settled", audit).because(settlement.as_str()).note(&difference.record);
    history::append(conn, actor, &entry, now)
}

fn overwrite_result(
    conn: &mut AnyConnection,
    audit: &Audit,
    difference: &Difference,
    settlement: Settlement,
    with_breach: &BTreeSet<CriterionId>,
    now: When,
) -> AppResult<()> {
    let standard = standards::load(conn, &audit.standard_id, Language::En)?;
    let id = CriterionId::parse(&difference.subject_id).ok_or(AppError::NotFound)?;
    let criterion = standard.criterion(&id).ok_or(AppError::NotFound)?;
    let fields = difference.fields();
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let sent = AuditResult::parse(&field("result")).ok_or(AuditRefusal::NotSoSettled)?;
    let stored = store::list_results(conn, &audit.id)?.remove(&id);
    let note = match (&stored, settlement) {
        (Some(stored), Settlement::Both) => format!("{}\n\n{}", stored.note, field("note")),
        (Some(_) | None, _) => field("note"),
    };
    let result = match (&stored, settlement) {
        (Some(stored), Settlement::Both) => stored.result,
        (Some(_) | None, _) => sent,
    };
    may_result(criterion, result, &note, with_breach.contains(&id))?;
    let version = stored.map_or(0, |stored| stored.version);
    let row = ResultRow { criterion_id: id, result, note, version };
    store::save_result(conn, &audit.id, &row, &difference.sent_by, now)
}
