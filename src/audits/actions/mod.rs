//! Planning an audit and carrying it out. What touches findings too is in `findings::actions`.

mod choose;
mod fieldwork;
mod objections;
mod plan;
mod prepare;
mod work;

pub use choose::{candidates, obstacles};
pub use fieldwork::{
    Apart, Chosen, INTERVIEW_REFERRAL, Receipt, SentResult, keep_apart, load_settled_by, load_worked_on, mark_settled,
    may_settle, remember, save_interview, save_result, settle,
};
pub use objections::{Answer, is_short_notice, judge, must_have_no_objection, naming_of, object};
pub use plan::{ask_into_team, plan, reassign, waiting_case};
pub use prepare::{NewHelper, Preparation, add_helper, open_surveillance, prepare, remove_helper};
pub use work::{Declared, NewResult, declare, go_on, save_results, save_summary};

use super::rules::{AuditEvent, AuditParty, AuditRefusal, AuditStatus, COMMENT_DAYS, next};
use super::store::{self, Audit};
use crate::base::{AccountId, Actor, AuditId, Language, OrganisationId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, Entry};
use crate::impartiality::rules::Part;
use crate::impartiality::store::Case;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store as organisations;
use crate::referrals::store::close_tasks;
use serde_json::json;

/// The kind of due work that ends the time for comments on a draft report.
pub const COMMENT_TIME_OVER: &str = "audit_comment_time_over";

/// The kind of task for an audit whose lead auditor declared a conflict.
pub const REASSIGN_TASK: &str = "audit_reassign";

/// Roles that read every audit: whoever prepares, reviews or decides its case.
const OFFICE: &[Role] = &[Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer];

/// Whether a person takes part in an audit: leads it, or joined its team.
///
/// # Errors
/// A database error.
pub fn is_on_team(conn: &mut AnyConnection, actor: &Actor, audit: &Audit) -> AppResult<bool> {
    let Some(account) = actor.account().filter(|_| actor.is(Role::Auditor)) else { return Ok(false) };
    if account == &audit.lead_auditor_id {
        return Ok(true);
    }
    Ok(store::was_asked(conn, &audit.id, account)? && store::takes_part(conn, &audit.case_id, account)?)
}

/// An audit that this person may read: on its team, asked into it, or of the office. To others it does not exist.
///
/// # Errors
/// `NotFound`.
pub fn load_readable(conn: &mut AnyConnection, actor: &Actor, id: &AuditId) -> AppResult<Audit> {
    let audit = store::load(conn, id)?;
    let account = actor.account().ok_or(AppError::NotFound)?;
    let asked = actor.is(Role::Auditor) && store::was_asked(conn, id, account)?;
    if actor.is_any(OFFICE) || asked || is_on_team(conn, actor, &audit)? { Ok(audit) } else { Err(AppError::NotFound) }
}

/// An audit this person leads.
///
/// # Errors
/// `NotFound` to who may not read it, [`AuditRefusal::NotYourPart`] to who may.
pub fn load_led(conn: &mut AnyConnection, actor: &Actor, id: &AuditId) -> AppResult<Audit> {
    let audit = load_readable(conn, actor, id)?;
    let leads = actor.is(Role::Auditor) && actor.is_person(&audit.lead_auditor_id);
    if leads { Ok(audit) } else { Err(AuditRefusal::NotYourPart.into()) }
}

/// Why somebody may not lead or join the audit of a case, if so: the first rule that says no.
///
/// # Errors
/// A database error.
pub fn obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    part: Part,
    now: When,
) -> AppResult<Option<Box<dyn crate::base::Refusal>>> {
    let first = obstacles(conn, account, case, part, now)?.into_iter().next();
    Ok(first.map(|refusal| Box::new(refusal) as _))
}

/// The organisation says what it thinks of the draft report; an empty comment says that there is none.
///
/// # Errors
/// `NotFound` to all but members; the refusal of a rule; `Stale`.
pub fn comment(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    text: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut audit = store::load(conn, id)?;
    if !actor.is_member(&audit.organisation_id) || !audit.status.is_told() {
        return Err(AppError::NotFound);
    }
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::Comment, AuditParty::Client)?;
    text.clone_into(&mut audit.client_comment);
    store::save(conn, &audit, version)?;
    transition(conn, actor, "audit_commented", &audit, from, now)
}

/// Writes down when the time for comments ends.
///
/// # Errors
/// A database error.
pub fn schedule_end_of_comments(conn: &mut AnyConnection, audit: &Audit, now: When) -> AppResult<()> {
    let work = DueWork {
        kind: COMMENT_TIME_OVER,
        subject_id: audit.id.as_str(),
        fields: json!({}),
        due_at: now.plus_days(COMMENT_DAYS),
    };
    history::schedule(conn, &work, now)
}

/// The time for comments is over: the audit goes on without one. Done once; an audit that went on is left alone.
///
/// # Errors
/// A database error.
pub fn end_comment_time(conn: &mut AnyConnection, id: &AuditId, now: When) -> AppResult<()> {
    let mut audit = store::load(conn, id)?;
    let from = audit.status;
    let Ok(to) = next(audit.kind, from, AuditEvent::EndCommentTime, AuditParty::System) else { return Ok(()) };
    audit.status = to;
    store::save(conn, &audit, audit.version)?;
    transition(conn, &Actor::System, "audit_comment_time_over", &audit, from, now)
}

/// Cancels an audit before its report is final.
///
/// # Errors
/// The refusal of a rule; `Stale`.
pub fn cancel(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let officer = officer(actor)?;
    let mut audit = store::load(conn, id)?;
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::Cancel, AuditParty::CaseOfficer)?;
    audit.cancelled_reason = Some(reason.to_owned());
    store::save(conn, &audit, version)?;
    close_tasks(conn, REASSIGN_TASK, audit.id.as_str(), Some(&officer), now)?;
    transition(conn, actor, "audit_cancelled", &audit, from, now)
}

/// Closes an audit whose report is final: nothing more is to be done.
///
/// # Errors
/// The refusal of a rule; a database error.
pub fn close(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, now: When) -> AppResult<()> {
    let by = match actor {
        Actor::System => AuditParty::System,
        Actor::Person { .. } => {
            officer(actor)?;
            AuditParty::CaseOfficer
        }
    };
    let mut audit = store::load(conn, id)?;
    let from = audit.status;
    audit.status = next(audit.kind, from, AuditEvent::Close, by)?;
    store::save(conn, &audit, audit.version)?;
    transition(conn, actor, "audit_closed", &audit, from, now)
}

/// The account of a case officer.
fn officer(actor: &Actor) -> AppResult<AccountId> {
    match actor.account() {
        Some(account) if actor.is(Role::CaseOfficer) => Ok(account.clone()),
        Some(_) | None => Err(AppError::NotAllowed),
    }
}

/// An event about an audit.
pub fn about<'a>(kind: &'static str, audit: &'a Audit) -> Entry<'a> {
    Entry::about(kind, "audit", audit.id.as_str()).of(&audit.organisation_id).case(&audit.case_id)
}

/// Writes a step of an audit into the history.
///
/// # Errors
/// A database error.
pub fn transition(
    conn: &mut AnyConnection,
    actor: &Actor,
    kind: &'static str,
    audit: &Audit,
    from: AuditStatus,
    now: When,
) -> AppResult<()> {
    history::append(conn, actor, &about(kind, audit).between(from.as_str(), audit.status.as_str()), now)
}

/// Whether the words of a letter name the organisation; those about one finding name its number only.
const fn names_organisation(notice: Notice) -> bool {
    !matches!(
        notice,
        Notice::PlanAccepted
            | Notice::PlanRejected
            | Notice::FindingClosed
            | Notice::EvidenceRejected
            | Notice::FindingReopened
            | Notice::AnswerDue
            | Notice::AnswerLate
            | Notice::FindingRegraded
            | Notice::RefundDue
            | Notice::RefundLate
    )
}

/// Writes to every member of an organisation, in the member's language; name and organisation are filled in here.
///
/// # Errors
/// A database error.
pub fn tell_members(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    notice: Notice,
    fields: &[(&'static str, Field)],
    path: impl Fn(Language) -> String,
    now: When,
) -> AppResult<()> {
    for person in organisations::list_members(conn, organisation)? {
        let mut all = vec![("name", Field::text(&person.name))];
        if names_organisation(notice) {
            let name = organisations::display_name(conn, organisation, person.language)?;
            all.push(("organisation", Field::text(name)));
        }
        all.extend(fields.iter().cloned());
        let envelope = Envelope {
            to: person.email,
            language: person.language,
            notice,
            fields: all,
            path: Some(path(person.language)),
        };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
