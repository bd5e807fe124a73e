//! What something that was told can have led to: audits and findings of the organisation it is about, in whichever of its
//! records. Reports use it, and what partners observe.

use crate::audits::store::{self as audits, Audit};
use crate::base::{AuditId, FindingId, OrganisationId};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::findings::store::{self as findings, Finding};
use crate::organisations::store::merges::records_of;

/// What it led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewLink {
    /// A special audit.
    Audit(AuditId),
    /// A finding.
    Finding(FindingId),
}

/// Whether an audit or a finding is of the organisation that something is about, in whichever of its records.
///
/// # Errors
/// A database error; `NotFound` if there is no such audit or finding.
pub fn is_about(conn: &mut AnyConnection, link: &NewLink, about: Option<&OrganisationId>) -> AppResult<bool> {
    let Some(about) = about else { return Ok(false) };
    let of = match link {
        NewLink::Audit(audit) => audits::load(conn, audit)?.organisation_id,
        NewLink::Finding(finding) => findings::load(conn, finding)?.organisation_id,
    };
    Ok(records_of(conn, about)?.contains(&of))
}

/// The audits and findings that can be linked.
///
/// # Errors
/// A database error.
pub fn linkable(conn: &mut AnyConnection, about: Option<&OrganisationId>) -> AppResult<(Vec<Audit>, Vec<Finding>)> {
    let (mut of_audits, mut of_findings) = (Vec::new(), Vec::new());
    let Some(about) = about else { return Ok((of_audits, of_findings)) };
    for record in records_of(conn, about)? {
        of_audits.extend(audits::list_of_organisation(conn, &record)?);
        of_findings.extend(findings::list_of_organisation(conn, &record)?);
    }
    Ok((of_audits, of_findings))
}
