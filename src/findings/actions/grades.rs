//! Changes of grade: one person or a rule proposes, another person confirms.

use super::super::rules::{
    FindingRefusal, Grade, GradeChangeEvent, GradeChangeSeat, GradeChangeStatus, REPEATED_MINOR_BECOMES_MAJOR, clocks,
    is_told, may_propose, next_of_grade_change, repetition, told_at,
};
use super::super::store::grades::{self, GradeChange};
use super::super::store::{self, Finding};
use super::{about, load_for_staff, reminders, sound_alarm, tell};
use crate::audits::actions::is_on_team;
use crate::audits::store::Audit;
use crate::base::{AccountId, Actor, FindingId, GradeChangeId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history;
use crate::notifications::{Field, Notice};

/// A finding whose grade this person may propose or confirm: on the team, or a case officer.
fn load_graded_by(conn: &mut AnyConnection, actor: &Actor, id: &FindingId) -> AppResult<(Finding, Audit, AccountId)> {
    let (finding, audit) = load_for_staff(conn, actor, id)?;
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    if is_on_team(conn, actor, &audit)? || actor.is(Role::CaseOfficer) {
        Ok((finding, audit, by))
    } else {
        Err(FindingRefusal::NotYourPart.into())
    }
}

/// Proposes another grade; a second person confirms it or does not.
///
/// # Errors
/// The refusal of a rule; `NotFound` to others.
pub fn propose_grade(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    to: Grade,
    reason: &str,
    now: When,
) -> AppResult<()> {
    let (finding, _, by) = load_graded_by(conn, actor, id)?;
    may_propose(finding.grade, to, finding.status)?;
    if grades::find_open(conn, id)?.is_some() {
        return Err(FindingRefusal::ChangeWaits.into());
    }
    write_proposal(conn, &finding, to, reason, None, Some(by), now)?;
    let entry = about("finding_grade_proposed", &finding).between(finding.grade.as_str(), to.as_str()).note(reason);
    history::append(conn, actor, &entry, now)
}

fn write_proposal(
    conn: &mut AnyConnection,
    finding: &Finding,
    to: Grade,
    reason: &str,
    rule: Option<&str>,
    by: Option<AccountId>,
    now: When,
) -> AppResult<()> {
    let change = GradeChange {
        id: GradeChangeId::new(),
        finding_id: finding.id.clone(),
        from_grade: finding.grade,
        to_grade: to,
        reason: reason.to_owned(),
        rule_code: rule.map(ToOwned::to_owned),
        proposed_by: by,
        proposed_at: now,
        answered_by: None,
        answered_at: None,
        is_confirmed: None,
        answer: None,
    };
    Ok(grades::insert(conn, &change)?)
}

/// Proposes major for a minor finding that comes again. The rule proposes; a person confirms.
/// Code REPEATED_MINOR_BECOMES_MAJOR.
///
/// # Errors
/// A database error.
pub(super) fn propose_if_repeated(conn: &mut AnyConnection, finding: &Finding, now: When) -> AppResult<()> {
    if finding.grade != Grade::Minor || grades::find_open(conn, &finding.id)?.is_some() {
        return Ok(());
    }
    let minors = grades::list_minors(conn, &finding.organisation_id)?;
    let audits = grades::list_audits_in_a_row(conn, &finding.organisation_id)?;
    let Some(why) = repetition(&finding.id, &minors, &audits) else { return Ok(()) };
    write_proposal(conn, finding, Grade::Major, why.key(), Some(REPEATED_MINOR_BECOMES_MAJOR), None, now)?;
    let entry = about("finding_grade_proposed", finding)
        .between(finding.grade.as_str(), Grade::Major.as_str())
        .because(REPEATED_MINOR_BECOMES_MAJOR);
    history::append(conn, &Actor::System, &entry, now)
}

/// What a second person says to a proposed grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GradeAnswer {
    /// The grade changes.
    Confirmed(String),
    /// It stays.
    Refused(String),
}

/// Answers a proposed change of grade. Confirmed, its clocks are set anew; a finding that becomes critical is told at
/// once.
///
/// # Errors
/// [`FindingRefusal::SamePersonConfirms`]; the refusal of another rule; `NotFound` to others; `Stale`.
pub fn answer_grade(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &FindingId,
    answer: &GradeAnswer,
    version: i32,
    now: When,
) -> AppResult<()> {
    let (mut finding, audit, by) = load_graded_by(conn, actor, id)?;
    let change = grades::find_open(conn, id)?.ok_or(FindingRefusal::WrongStep)?;
    let (event, text) = match answer {
        GradeAnswer::Confirmed(text) => (GradeChangeEvent::Confirm, text),
        GradeAnswer::Refused(text) => (GradeChangeEvent::Keep, text),
    };
    let seat = GradeChangeSeat::of(&by, change.proposed_by.as_ref());
    let is_confirmed = next_of_grade_change(change.status(), event, seat)? == GradeChangeStatus::Confirmed;
    if is_confirmed {
        may_propose(finding.grade, change.to_grade, finding.status)?;
    }
    if !grades::answer(conn, &change.id, is_confirmed, text, &by, now)? {
        return Err(AppError::Stale);
    }
    let kind = if is_confirmed { "finding_grade_changed" } else { "finding_grade_kept" };
    let entry = about(kind, &finding).between(change.from_grade.as_str(), change.to_grade.as_str()).note(text);
    history::append(conn, actor, &entry, now)?;
    if !is_confirmed {
        return Ok(());
    }
    let before = finding.progress(&[]).clocks;
    let was_told = told_at(finding.grade, before);
    let is_graver = change.to_grade < finding.grade;
    finding.grade = change.to_grade;
    let known = is_told(finding.grade, audit.status);
    if known {
        // A graver grade gives its full time from now; a lighter one counts from when the organisation was told.
        let from = was_told.filter(|_| !is_graver).unwrap_or(now);
        finding.wind(clocks(finding.grade, from));
    } else {
        finding.wind(super::super::rules::Clocks::default());
    }
    store::save(conn, &finding, version)?;
    if known {
        let fields = [("number", Field::text(&finding.number)), ("grade", Field::word(finding.grade.key()))];
        tell(conn, &finding, Notice::FindingRegraded, &fields, now)?;
        reminders::schedule(conn, &finding, now)?;
    }
    if finding.grade == Grade::Critical {
        sound_alarm(conn, actor, &finding, now)?;
        super::refer(conn, actor, &finding, now)?;
    }
    Ok(())
}
