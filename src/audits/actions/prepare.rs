//! Preparing an audit in detail: objectives, scope, days, helpers; and opening a case for what the programme asks for.

use super::super::rules::{AuditRefusal, AuditStatus, HelperKind, InterviewLanguage, PlannedDay, check_days};
use super::super::store::plan::{self, Helper};
use super::super::store::{self, Audit};
use super::{about, officer};
use crate::base::{Actor, AuditId, CaseId, HelperId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use crate::impartiality::rules::CaseKind;
use crate::impartiality::store as cases;

/// What a case officer writes down about an audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preparation {
    /// What the audit is to find out.
    pub objectives: String,
    /// What it covers.
    pub scope: String,
    /// Its days with what is looked at.
    pub days: Vec<PlannedDay>,
}

/// An audit whose plan may still change: its report is not drafted.
fn load_preparable(conn: &mut AnyConnection, actor: &Actor, id: &AuditId) -> AppResult<Audit> {
    officer(actor)?;
    let audit = store::load(conn, id)?;
    match audit.status {
        AuditStatus::Planned | AuditStatus::TeamConfirmed | AuditStatus::Stage1Done | AuditStatus::Stage2InProgress => {
            Ok(audit)
        }
        AuditStatus::ReportDraft
        | AuditStatus::ClientComment
        | AuditStatus::ReportFinal
        | AuditStatus::Closed
        | AuditStatus::Cancelled => Err(AuditRefusal::WrongStep.into()),
    }
}

/// Writes down objectives, scope and days of an audit.
///
/// # Errors
/// `NotAllowed` to all but case officers; the refusal of a rule; `Stale`.
pub fn prepare(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    preparation: &Preparation,
    version: i32,
    now: When,
) -> AppResult<()> {
    let mut audit = load_preparable(conn, actor, id)?;
    check_days(&preparation.days, audit.starts_on, audit.ends_on)?;
    preparation.objectives.clone_into(&mut audit.objectives);
    preparation.scope.clone_into(&mut audit.scope);
    store::save(conn, &audit, version)?;
    plan::replace_days(conn, id, &preparation.days)?;
    history::append(conn, actor, &about("audit_prepared", &audit), now)
}

/// Somebody without an account who is to help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewHelper {
    /// Doing what.
    pub kind: HelperKind,
    /// The name.
    pub name: String,
    /// The language an interpreter speaks with workers.
    pub language: Option<InterviewLanguage>,
    /// The field of an expert.
    pub field: String,
    /// Whether the person was asked and has no tie to the client.
    pub is_free_of_ties: bool,
}

/// Adds an interpreter or a technical expert. Code HELPER_FREE_OF_TIES.
///
/// # Errors
/// `NotAllowed` to all but case officers; the refusal of a rule.
pub fn add_helper(conn: &mut AnyConnection, actor: &Actor, id: &AuditId, new: &NewHelper, now: When) -> AppResult<()> {
    let audit = load_preparable(conn, actor, id)?;
    if !new.is_free_of_ties {
        return Err(AuditRefusal::HelperTied.into());
    }
    if new.kind == HelperKind::Interpreter && new.language.is_none() {
        return Err(AuditRefusal::HelperLanguage.into());
    }
    let helper = Helper {
        id: HelperId::new(),
        audit_id: id.clone(),
        kind: new.kind,
        name: new.name.clone(),
        language: new.language.filter(|_| new.kind == HelperKind::Interpreter),
        field: if new.kind == HelperKind::TechnicalExpert { new.field.clone() } else { String::new() },
        added_by: officer(actor)?,
        added_at: now,
        removed_at: None,
    };
    plan::insert_helper(conn, &helper)?;
    history::append(conn, actor, &about("audit_helper_added", &audit).because(new.kind.as_str()), now)
}

/// A helper helps no more; interviews that name the helper keep doing so.
///
/// # Errors
/// `NotAllowed` to all but case officers; `NotFound` if there is no such helper.
pub fn remove_helper(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &AuditId,
    helper: &HelperId,
    now: When,
) -> AppResult<()> {
    let audit = load_preparable(conn, actor, id)?;
    if plan::remove_helper(conn, id, helper, now)? == 0 {
        return Err(AppError::NotFound);
    }
    history::append(conn, actor, &about("audit_helper_removed", &audit), now)
}

/// Opens a case of surveillance for the holder of a certificate that runs, so that an audit can be planned: the yearly
/// one, or a special one at short notice.
///
/// # Errors
/// `NotAllowed` to all but case officers; [`AuditRefusal::NoCertificate`]; [`AuditRefusal::CaseOpen`].
pub fn open_surveillance(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    now: When,
) -> AppResult<CaseId> {
    officer(actor)?;
    if store::find_certified_standard(conn, organisation)?.is_none() {
        return Err(AuditRefusal::NoCertificate.into());
    }
    let open = cases::list_cases_of(conn, organisation)?
        .into_iter()
        .find(|case| case.kind == CaseKind::Surveillance && case.closed_at.is_none());
    if let Some(case) = open {
        // A case that waits for its audit is the one to plan for; one that is audited must end first.
        let waits = store::find_by_case(conn, &case.id)?.is_none();
        return if waits { Ok(case.id) } else { Err(AuditRefusal::CaseOpen.into()) };
    }
    let case = cases::open_case(conn, organisation, CaseKind::Surveillance, now)?;
    let entry = Entry::about("case_opened", "case", case.id.as_str()).of(organisation).case(&case.id);
    history::append(conn, actor, &entry, now)?;
    Ok(case.id)
}
