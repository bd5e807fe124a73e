//! Findings that rest on what many workers told, and not on a visit.

use super::super::rules::{EXPERIENCES_DUE, Grade, clocks, experiences_due};
use super::super::store;
use super::{NewFinding, about, fresh, tell_raised};
use crate::audits::store::{self as audits, Audit};
use crate::base::{Actor, CriterionId, FindingId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork};
use crate::impartiality::store::load_case;
use crate::organisations::store::merges::records_of;
use serde_json::json;

/// The audit that can hold a finding raised outside fieldwork: the newest one of the organisation whose report it knows, as
/// long as its case is open or a certificate runs. None: there is nobody to answer to.
///
/// # Errors
/// A database error.
pub fn find_holder(conn: &mut AnyConnection, organisation: &OrganisationId) -> AppResult<Option<Audit>> {
    let mut told = Vec::new();
    let mut is_certified = false;
    for record in records_of(conn, organisation)? {
        told.extend(audits::list_of_organisation(conn, &record)?.into_iter().filter(|audit| audit.status.is_told()));
        is_certified |= store::has_running_certificate(conn, &record)?;
    }
    told.sort_by(|one, other| (other.ends_on, &other.number).cmp(&(one.ends_on, &one.number)));
    for audit in told {
        if is_certified || load_case(conn, &audit.case_id)?.closed_at.is_none() {
            return Ok(Some(audit));
        }
    }
    Ok(None)
}

/// Raises a major finding, held by an audit of [`find_holder`], that rests on what many workers told (a fee charged and not
/// yet repaid is major). It says how many workers it touches nowhere, and has no files. The organisation is told at once and answers it as any other; the auditors
/// of the audit verify it, so that whoever raised it does not close it. Code FINDING_FROM_EXPERIENCE.
///
/// # Errors
/// `NotFound` for somebody without an account; a database error.
pub fn raise_from_experience(
    conn: &mut AnyConnection,
    actor: &Actor,
    audit: &Audit,
    criterion: &CriterionId,
    (statement, evidence): (&str, &str),
    now: When,
) -> AppResult<FindingId> {
    let by = actor.account().cloned().ok_or(AppError::NotFound)?;
    let count = store::count_of_audit(conn, &audit.id)?;
    let new = NewFinding {
        criterion: criterion.clone(),
        grade: Grade::Major,
        statement: statement.to_owned(),
        objective_evidence: evidence.to_owned(),
        corridor: None,
        site: None,
        workers_affected: 0,
        repay: None,
        repay_code: None,
    };
    let mut finding = fresh(audit, count, &new, &by, now);
    finding.wind(clocks(finding.grade, now));
    store::insert(conn, &finding)?;
    let entry = about("finding_raised", &finding).to(finding.status.as_str()).because(finding.grade.as_str());
    history::append(conn, actor, &entry, now)?;
    tell_raised(conn, &finding, now)?;
    if audit.status.is_final() {
        // The public page counts the findings of finished audits.
        history::changed_publicly(conn, Some(&finding.organisation_id), now)?;
    }
    Ok(finding.id)
}

/// Writes down that at the beginning of the next month somebody looks whether costs of an organisation may be published.
///
/// # Errors
/// A database error.
pub fn schedule_experiences(conn: &mut AnyConnection, organisation: &OrganisationId, now: When) -> AppResult<()> {
    let Some(due_at) = experiences_due(now.local_date()) else { return Ok(()) };
    look_at(conn, organisation, due_at, now)
}

/// Writes down that somebody looks at once: records whose costs were counted together parted, and what was published of them
/// together is so no more.
///
/// # Errors
/// A database error.
pub fn part_experiences(conn: &mut AnyConnection, organisation: &OrganisationId, now: When) -> AppResult<()> {
    look_at(conn, organisation, now, now)
}

fn look_at(conn: &mut AnyConnection, organisation: &OrganisationId, due_at: When, now: When) -> AppResult<()> {
    let work = DueWork { kind: EXPERIENCES_DUE, subject_id: organisation.as_str(), fields: json!({}), due_at };
    history::schedule(conn, &work, now)
}
