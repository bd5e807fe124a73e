//! Answers of the organisation and what the auditors make of them.

use super::super::rules::{
    FindingEvent, FindingParty, FindingRefusal, FindingStatus, Grade, VerifiedHow, clocks, may_promise, may_reopen,
    may_verify, next,
};
use super::super::store::refunds::{self, StoredRefund};
use super::super::store::{self, Finding, Round};
use super::FILE_OWNER;
use super::{
    Judgement, NewPlan, about, load_for_staff, load_for_team, load_told, reminders, sound_alarm, tell, transition,
};
use crate::audits::actions::is_on_team;
use crate::base::{AccountId, Actor, CorrectiveActionId, FindingId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::files::{self, Stored};
use crate::history;
use crate::impartiality::actions as impartiality;
use crate::impartiality::rules::Part;
use crate::impartiality::store as cases;
use crate::notifications::{Field, Notice};
use crate::organisations::actions::must_be_countersigned;

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
        Judgement::Accepted(note) => (FindingEvent::AcceptPlan, "finding_plan_accepted", Notice::PlanAccepted, note),
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
        let code = store::criterion_code(conn, &finding.criterion_id)?;
        must_be_countersigned(conn, &finding.organisation_id, &finding.id, &code)?;
        let refunds: Vec<_> = refunds::list_of_finding(conn, id)?.iter().map(StoredRefund::facts).collect();
        may_verify(&refunds)?;
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
