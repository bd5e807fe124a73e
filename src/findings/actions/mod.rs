//! Raising, answering and verifying findings.

mod reminders;
mod report;

pub use reminders::{ANSWER_DUE, ANSWER_LATE, remind};
pub use report::{draft_report, finish_report};

use super::rules::{
    CONTAIN_HOURS, FindingEvent, FindingParty, FindingRefusal, FindingStatus, Grade, VerifiedHow, clocks, is_told,
    may_promise, may_reopen, next,
};
use super::store::{self, Finding, Round};
use crate::accounts::store::people;
use crate::audits::actions::{is_on_team, load_readable, tell_members};
use crate::audits::rules::{AuditRefusal, AuditResult, AuditStatus};
use crate::audits::store::{self as audits, Audit};
use crate::base::{
    AccountId, Actor, AuditId, CorrectiveActionId, Corridor, CriterionId, FindingId, Language, Money, Role, SiteId,
    When,
};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::{self, Stored};
use crate::history::{self, Entry};
use crate::impartiality::actions as impartiality;
use crate::impartiality::rules::Part;
use crate::impartiality::store as cases;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::organisations::store as organisations;
use crate::referrals::store::{NewTask, open_task};
use crate::standards::store as standards;
use crate::urls;
use chrono::{Duration, NaiveDate};

/// The kind of owner of evidence files of findings.
pub const FILE_OWNER: &str = "finding";

/// The kind of task a critical finding opens where a certificate runs.
pub const EMERGENCY_TASK: &str = "emergency_suspension_considered";

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

fn load_for_team(conn: &mut AnyConnection, actor: &Actor, id: &FindingId) -> AppResult<(Finding, AccountId)> {
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
    let mut finding = Finding {
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
    };
    if is_told(finding.grade, audit.status) {
        finding.wind(clocks(finding.grade, now));
    }
    store::insert(conn, &finding)?;
    for file in evidence {
        files::store::insert(conn, file, FILE_OWNER, finding.id.as_str(), None, Some(&by), now)?;
    }
    let entry = about("finding_raised", &finding).to(finding.status.as_str()).because(finding.grade.as_str());
    history::append(conn, actor, &entry, now)?;
    if is_told(finding.grade, audit.status) {
        tell_raised(conn, &finding, now)?;
    }
    if finding.grade == Grade::Critical {
        sound_alarm(conn, actor, &finding, now)?;
    }
    Ok(finding.id)
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

/// The organisation says that a critical finding is contained, and how.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members; `Stale`.
pub fn contain(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    how: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, _) = load_told(conn, actor, id)?;
    if finding.grade != Grade::Critical {
        return Err(FindingRefusal::NothingToContain.into());
    }
    if finding.contained_at.is_some() || finding.status == FindingStatus::VerifiedClosed {
        return Err(FindingRefusal::ContainedAlready.into());
    }
    finding.contained_at = Some(now);
    how.clone_into(&mut finding.containment);
    store::save(conn, &finding, version)?;
    history::append(conn, actor, &about("finding_contained", &finding), now)
}

/// The organisation hands in a plan.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members; `Stale`.
pub fn submit_plan(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    plan: &NewPlan,
    evidence: &[Stored],
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, _) = load_told(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let from = finding.status;
    finding.status = next(finding.grade, from, FindingEvent::SubmitPlan, FindingParty::Organisation)?;
    may_promise(plan.due_on, now.local_date(), finding.verify_by)?;
    store::save(conn, &finding, version)?;
    let last = store::list_rounds(conn, id)?.pop();
    let round = Round {
        id: CorrectiveActionId::new(),
        finding_id: id.clone(),
        round: last.map_or(1, |last| last.round + 1),
        correction: plan.correction.clone(),
        root_cause: plan.root_cause.clone(),
        action: plan.action.clone(),
        due_on: plan.due_on,
        submitted_by: by.clone(),
        submitted_at: now,
        plan_judged_by: None,
        plan_judged_at: None,
        plan_reason: None,
        is_plan_accepted: None,
        evidence_note: None,
        evidence_by: None,
        evidence_at: None,
        evidence_judged_by: None,
        evidence_judged_at: None,
        evidence_reason: None,
        is_evidence_accepted: None,
    };
    store::insert_round(conn, &round)?;
    keep_files(conn, &finding, evidence, &by, now)?;
    transition(conn, actor, "finding_plan_submitted", &finding, from, now)
}

/// An auditor judges a plan.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever is not on the team; `Stale`.
pub fn judge_plan(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    judgement: &Judgement,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, by) = load_for_team(conn, actor, id)?;
    let (event, kind, notice, reason) = match judgement {
        Judgement::Accepted(note) => {
            (FindingEvent::AcceptPlan, "finding_plan_accepted", Notice::PlanAccepted, note)
        }
        Judgement::Rejected(why) => (FindingEvent::RejectPlan, "finding_plan_rejected", Notice::PlanRejected, why),
    };
    let from = finding.status;
    finding.status = next(finding.grade, from, event, FindingParty::Auditor)?;
    store::save(conn, &finding, version)?;
    let mut round = store::list_rounds(conn, id)?.pop().ok_or(AppError::NotFound)?;
    round.plan_judged_by = Some(by);
    round.plan_judged_at = Some(now);
    round.plan_reason = Some(reason.clone());
    round.is_plan_accepted = Some(matches!(judgement, Judgement::Accepted(_)));
    store::save_round(conn, &round)?;
    transition(conn, actor, kind, &finding, from, now)?;
    tell(conn, &finding, notice, &judged(&finding, judgement), now)
}

/// The organisation shows that the plan is carried out.
///
/// # Errors
/// The refusal of a rule; `NotFound` to all but members; `Stale`.
pub fn submit_evidence(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    note: &str,
    evidence: &[Stored],
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, _) = load_told(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let from = finding.status;
    finding.status = next(finding.grade, from, FindingEvent::SubmitEvidence, FindingParty::Organisation)?;
    store::save(conn, &finding, version)?;
    let mut round = store::list_rounds(conn, id)?.pop().ok_or(AppError::NotFound)?;
    if round.evidence_at.is_some() {
        // Refused evidence stays as it is: the next try is a round of its own under the same plan.
        round.id = CorrectiveActionId::new();
        round.round += 1;
        round.evidence_judged_by = None;
        round.evidence_judged_at = None;
        round.evidence_reason = None;
        round.is_evidence_accepted = None;
        store::insert_round(conn, &round)?;
    }
    round.evidence_note = Some(note.to_owned());
    round.evidence_by = Some(by.clone());
    round.evidence_at = Some(now);
    store::save_round(conn, &round)?;
    keep_files(conn, &finding, evidence, &by, now)?;
    transition(conn, actor, "finding_evidence_submitted", &finding, from, now)
}

/// An auditor judges evidence, by documents or on site. Whoever got a tie to the client since does not.
///
/// # Errors
/// The refusal of a rule; `NotFound` to whoever is not on the team; `Stale`.
pub fn judge_evidence(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    judgement: &Judgement,
    how: VerifiedHow,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, by) = load_for_team(conn, actor, id)?;
    let (event, kind, notice, reason) = match judgement {
        Judgement::Accepted(note) => (FindingEvent::Verify, "finding_verified", Notice::FindingClosed, note),
        Judgement::Rejected(why) => {
            (FindingEvent::RejectEvidence, "finding_evidence_rejected", Notice::EvidenceRejected, why)
        }
    };
    let from = finding.status;
    finding.status = next(finding.grade, from, event, FindingParty::Auditor)?;
    let case = cases::load_case(conn, &finding.case_id)?;
    if let Some(refusal) = impartiality::obstacle(conn, &by, &case, Part::Auditor, now)? {
        return Err(refusal.into());
    }
    if finding.status == FindingStatus::VerifiedClosed {
        finding.closed_at = Some(now);
        finding.closed_by = Some(by.clone());
        finding.verified_how = Some(how);
    }
    store::save(conn, &finding, version)?;
    let mut round = store::list_rounds(conn, id)?.pop().ok_or(AppError::NotFound)?;
    round.evidence_judged_by = Some(by);
    round.evidence_judged_at = Some(now);
    round.evidence_reason = Some(reason.clone());
    round.is_evidence_accepted = Some(matches!(judgement, Judgement::Accepted(_)));
    store::save_round(conn, &round)?;
    transition(conn, actor, kind, &finding, from, now)?;
    tell(conn, &finding, notice, &judged(&finding, judgement), now)
}

/// Notes an observation, which closes it: the organisation has read it, or the auditor says so.
///
/// # Errors
/// The refusal of a rule; `NotFound` to others; `Stale`.
pub fn note_observation(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    version: i32,
    now: When,
) -> AppResult<()> {
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let (mut finding, party) = match load_told(conn, actor, id) {
        Ok((finding, _)) => (finding, FindingParty::Organisation),
        Err(AppError::NotFound) => (load_for_team(conn, actor, id)?.0, FindingParty::Auditor),
        Err(error) => return Err(error),
    };
    let from = finding.status;
    finding.status = next(finding.grade, from, FindingEvent::Note, party)?;
    finding.closed_at = Some(now);
    finding.closed_by = Some(by);
    store::save(conn, &finding, version)?;
    transition(conn, actor, "finding_noted", &finding, from, now)
}

/// A second person opens a closed finding again: its clocks begin anew.
///
/// # Errors
/// [`FindingRefusal::SamePersonReopens`]; the refusal of another rule; `NotFound` to others; `Stale`.
pub fn reopen(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    reason: &str,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, audit) = load_for_staff(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let party = match (is_on_team(conn, actor, &audit)?, actor.is(Role::CaseOfficer)) {
        (true, _) => FindingParty::Auditor,
        (false, true) => FindingParty::CaseOfficer,
        (false, false) => return Err(FindingRefusal::NotYourPart.into()),
    };
    let from = finding.status;
    finding.status = next(finding.grade, from, FindingEvent::Reopen, party)?;
    may_reopen(&by, finding.closed_by.as_ref())?;
    finding.closed_at = None;
    finding.closed_by = None;
    finding.verified_how = None;
    finding.contained_at = None;
    finding.containment = String::new();
    finding.wind(clocks(finding.grade, now));
    store::save(conn, &finding, version)?;
    let entry = about("finding_reopened", &finding).between(from.as_str(), finding.status.as_str()).note(reason);
    history::append(conn, actor, &entry, now)?;
    let fields = [("number", Field::text(&finding.number)), ("reason", Field::text(reason))];
    tell(conn, &finding, Notice::FindingReopened, &fields, now)?;
    reminders::schedule(conn, &finding, now)?;
    if finding.grade == Grade::Critical { sound_alarm(conn, actor, &finding, now) } else { Ok(()) }
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

/// Keeps what the organisation handed in; it may look at it again.
fn keep_files(
    conn: &mut AnyConnection,
    finding: &Finding,
    evidence: &[Stored],
    by: &AccountId,
    now: When,
) -> AppResult<()> {
    for file in evidence {
        let organisation = Some(&finding.organisation_id);
        files::store::insert(conn, file, FILE_OWNER, finding.id.as_str(), organisation, Some(by), now)?;
    }
    Ok(())
}

fn judged(finding: &Finding, judgement: &Judgement) -> Vec<(&'static str, Field)> {
    let mut fields = vec![("number", Field::text(&finding.number))];
    if let Judgement::Rejected(why) = judgement {
        fields.push(("reason", Field::text(why)));
    }
    fields
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
