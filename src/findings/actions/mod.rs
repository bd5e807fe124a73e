//! Raising, answering and verifying findings.

mod answer;
mod experience;
mod grades;
mod raise;
mod refunds;
mod reminders;
mod report;

pub use answer::{contain, judge_evidence, judge_plan, note_observation, reopen, submit_evidence, submit_plan};
pub use experience::{find_holder, part_experiences, raise_from_experience, schedule_experiences};
pub use grades::{GradeAnswer, answer_grade, propose_grade};
pub use raise::{SentFinding, content_of, raise_once, remove_draft, save_draft, settle_draft};
pub use refunds::{
    NewRefund, NewStep, REFUND_DUE, REFUND_LATE, confirm_refund, confirm_refund_by_receipt, order_refund, pay_refund,
    remind_of_refund, withdraw_refund,
};
pub use reminders::{ANSWER_DUE, ANSWER_LATE, remind};
pub use report::{draft_report, finish_report};

use super::rules::{CONTAIN_HOURS, FindingRefusal, FindingStatus, Grade, clocks, is_told};
use super::store::{self, Finding};
use crate::accounts::store::people;
use crate::audits::actions::{is_on_team, load_readable, tell_members};
use crate::audits::rules::{AuditRefusal, AuditResult, AuditStatus};
use crate::audits::store::{self as audits, Audit};
use crate::base::{AccountId, Actor, AuditId, Corridor, CriterionId, FindingId, Language, Money, Role, SiteId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::files::{self, Stored};
use crate::history::{self, Entry};
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store as organisations;
use crate::referrals::rules::REFERRAL_HOURS;
use crate::referrals::store::{NewTask, open_task};
use crate::standards::store as standards;
use crate::urls;
use chrono::{Duration, NaiveDate};

/// The kind of owner of evidence files of findings.
pub const FILE_OWNER: &str = "finding";

/// The kind of task a critical finding opens where a certificate runs.
pub const EMERGENCY_TASK: &str = "emergency_suspension_considered";

/// The kind of task that asks whether workers of a critical finding need help now.
pub const REFERRAL_TASK: &str = "finding_referral";

/// A finding as an auditor raises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFinding {
    /// The criterion it is about.
    pub criterion: CriterionId,
    /// How much it weighs.
    pub grade: Grade,
    /// What was found; the organisation reads it.
    pub statement: String,
    /// What shows it; for staff only.
    pub objective_evidence: String,
    /// On which way, if it is about one.
    pub corridor: Option<Corridor>,
    /// At which site, if at one.
    pub site: Option<SiteId>,
    /// How many workers it touches.
    pub workers_affected: i32,
    /// What is to be paid back to workers.
    pub repay: Option<Money>,
    /// What they paid it for; then the refund is ordered with the finding.
    pub repay_code: Option<FeeCode>,
}

/// What the organisation will do about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPlan {
    /// What is put right now.
    pub correction: String,
    /// Why it happened.
    pub root_cause: String,
    /// So that it does not happen again.
    pub action: String,
    /// By when all is done.
    pub due_on: NaiveDate,
}

/// How a plan or evidence is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It is good; what evidence is wanted, or what was seen.
    Accepted(String),
    /// It is not, and why.
    Rejected(String),
}

/// A finding its organisation may see, with its audit. To others it does not exist.
///
/// # Errors
/// `NotFound`.
pub fn load_told(conn: &mut AnyConnection, actor: &Actor, id: &FindingId) -> AppResult<(Finding, Audit)> {
    let finding = store::load(conn, id)?;
    let audit = audits::load(conn, &finding.audit_id)?;
    let may = actor.is_member(&finding.organisation_id) && is_told(finding.grade, audit.status);
    if may { Ok((finding, audit)) } else { Err(AppError::NotFound) }
}

/// A finding this auditor or office person may read, with its audit. To others it does not exist.
///
/// # Errors
/// `NotFound`.
pub fn load_for_staff(conn: &mut AnyConnection, actor: &Actor, id: &FindingId) -> AppResult<(Finding, Audit)> {
    let finding = store::load(conn, id)?;
    let audit = load_readable(conn, actor, &finding.audit_id)?;
    Ok((finding, audit))
}

/// A finding this auditor may work on: whoever is on the team of its audit.
///
/// # Errors
/// `NotFound`, or the refusal of a rule.
pub fn load_for_team(conn: &mut AnyConnection, actor: &Actor, id: &FindingId) -> AppResult<(Finding, AccountId)> {
    let (finding, audit) = load_for_staff(conn, actor, id)?;
    match actor.account() {
        Some(account) if is_on_team(conn, actor, &audit)? => Ok((finding, account.clone())),
        Some(_) | None => Err(FindingRefusal::NotYourPart.into()),
    }
}

/// Raises a finding in stage 2. A critical one is told at once, and where a certificate runs, the duty officers are
/// asked to consider an emergency suspension: a person suspends.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever is not on the team.
pub fn raise(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &AuditId,
    new: &NewFinding,
    evidence: &[Stored],
    now: When,
) -> AppResult<FindingId> {
    raise_named(conn, actor, audit, new, evidence, None, now)
}

/// A finding as it is when it is raised, before its clocks run: the next after so many of its audit.
fn fresh(audit: &Audit, count: i64, new: &NewFinding, by: &AccountId, now: When) -> Finding {
    Finding {
        id: FindingId::new(),
        number: format!("{}/{}", audit.number, count + 1),
        audit_id: audit.id.clone(),
        case_id: audit.case_id.clone(),
        organisation_id: audit.organisation_id.clone(),
        criterion_id: new.criterion.clone(),
        grade: new.grade,
        status: FindingStatus::Open,
        statement: new.statement.clone(),
        objective_evidence: new.objective_evidence.clone(),
        corridor: new.corridor,
        site_id: new.site.clone(),
        workers_affected: new.workers_affected,
        repay_minor: new.repay.map(|repay| repay.minor),
        repay_currency: new.repay.map(|repay| repay.currency),
        raised_by: by.clone(),
        raised_at: now,
        contain_by: None,
        plan_by: None,
        verify_by: None,
        contained_at: None,
        containment: String::new(),
        closed_at: None,
        closed_by: None,
        verified_how: None,
        version: 1,
        record_key: None,
    }
}

/// Raises a finding under the name its device gave it, if one did.
fn raise_named(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &AuditId,
    new: &NewFinding,
    evidence: &[Stored],
    record: Option<&str>,
    now: When,
) -> AppResult<FindingId> {
    let audit = load_readable(conn, actor, audit)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    if !is_on_team(conn, actor, &audit)? {
        return Err(AuditRefusal::NotYourPart.into());
    }
    if audit.status != AuditStatus::Stage2InProgress {
        return Err(FindingRefusal::AuditNotInStage2.into());
    }
    let standard = standards::load(conn, &audit.standard_id, Language::En)?;
    let criterion = standard.criterion(&new.criterion).ok_or(AppError::NotFound)?;
    let result = audits::list_results(conn, &audit.id)?.get(&new.criterion).map(|row| row.result);
    if new.grade.is_breach() && result != Some(AuditResult::Nonconformity) {
        return Err(FindingRefusal::CriterionNotBreached { code: criterion.code.clone() }.into());
    }
    let count = store::count_of_audit(conn, &audit.id)?;
    let mut finding = Finding { record_key: record.map(ToOwned::to_owned), ..fresh(&audit, count, new, &by, now) };
    if is_told(finding.grade, audit.status) {
        finding.wind(clocks(finding.grade, now));
    }
    store::insert(conn, &finding)?;
    for file in evidence {
        files::store::insert(conn, file, FILE_OWNER, finding.id.as_str(), None, Some(&by), now)?;
    }
    let entry = about("finding_raised", &finding).to(finding.status.as_str()).because(finding.grade.as_str());
    history::append(conn, actor, &entry, now)?;
    if let (Some(total), Some(code)) = (new.repay, new.repay_code) {
        let refund = NewRefund { code, workers: new.workers_affected.max(1), total, due_on: None };
        refunds::write_order(conn, actor, &finding, &refund, &by, now)?;
    }
    grades::propose_if_repeated(conn, &finding, now)?;
    if is_told(finding.grade, audit.status) {
        tell_raised(conn, &finding, now)?;
    }
    if finding.grade == Grade::Critical {
        sound_alarm(conn, actor, &finding, now)?;
        refer(conn, actor, &finding, now)?;
    }
    Ok(finding.id)
}

/// A critical finding is referred: a case officer sees whether workers need help now, and from whom. Code REFERRAL_DUTY.
fn refer(conn: &mut AnyConnection, actor: &Actor, finding: &Finding, now: When) -> AppResult<()> {
    let task = NewTask {
        kind: REFERRAL_TASK,
        subject_kind: "audit",
        subject_id: finding.audit_id.as_str(),
        organisation: Some(&finding.organisation_id),
        case: Some(&finding.case_id),
        role: Role::CaseOfficer,
        is_urgent: true,
        due_at: now + Duration::hours(REFERRAL_HOURS),
    };
    open_task(conn, &task, now)?;
    history::append(conn, actor, &about("finding_referred", finding), now)
}

/// Tells the organisation of a finding whose clocks have begun to run, and sets its reminders.
fn tell_raised(conn: &mut AnyConnection, finding: &Finding, now: When) -> AppResult<()> {
    let due = finding.contain_by.or(finding.plan_by).unwrap_or(now).local_date();
    let fields = [
        ("number", Field::text(&finding.number)),
        ("grade", Field::word(finding.grade.key())),
        ("due", Field::Day(due)),
    ];
    tell(conn, finding, Notice::FindingRaised, &fields, now)?;
    reminders::schedule(conn, finding, now)
}

/// Where a certificate runs, a critical finding opens an urgent task for the duty officers, with a letter to each.
fn sound_alarm(conn: &mut AnyConnection, actor: &Actor, finding: &Finding, now: When) -> AppResult<()> {
    if !store::has_running_certificate(conn, &finding.organisation_id)? {
        return Ok(());
    }
    let due_at = now + Duration::hours(CONTAIN_HOURS);
    let task = NewTask {
        kind: EMERGENCY_TASK,
        subject_kind: "finding",
        subject_id: finding.id.as_str(),
        organisation: Some(&finding.organisation_id),
        case: Some(&finding.case_id),
        role: Role::DutyOfficer,
        is_urgent: true,
        due_at,
    };
    open_task(conn, &task, now)?;
    history::append(conn, actor, &about("emergency_suspension_to_consider", finding), now)?;
    for person in people::list_with_role(conn, Role::DutyOfficer)? {
        let language = person.language.for_office();
        let organisation = organisations::display_name(conn, &finding.organisation_id, language)?;
        let envelope = Envelope {
            to: person.email,
            language,
            notice: Notice::UrgentTask,
            fields: vec![
                ("name", Field::text(person.name)),
                ("organisation", Field::text(organisation)),
                ("task", Field::word("task-emergency-suspension-considered")),
                ("due", Field::Day(due_at.local_date())),
            ],
            path: Some(urls::audit_finding(language, &finding.id)),
        };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}

/// An event about a finding.
fn about<'a>(kind: &'static str, finding: &'a Finding) -> Entry<'a> {
    Entry::about(kind, "finding", finding.id.as_str()).of(&finding.organisation_id).case(&finding.case_id)
}

fn transition(
    conn: &mut AnyConnection,
    actor: &Actor,
    kind: &'static str,
    finding: &Finding,
    from: FindingStatus,
    now: When,
) -> AppResult<()> {
    let entry = about(kind, finding).between(from.as_str(), finding.status.as_str());
    history::append(conn, actor, &entry, now)
}

fn tell(
    conn: &mut AnyConnection,
    finding: &Finding,
    notice: Notice,
    fields: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    let path = |language| urls::my_finding(language, &finding.id);
    tell_members(conn, &finding.organisation_id, notice, fields, path, now)
}
