//! What waits, read from the tables of the other slices. Of all tables this store writes `desk_filters` only.

pub mod clocks;
pub mod figures;
pub mod filters;
pub mod lists;
pub mod work;

use crate::base::{AccountId, ApplicationId, FindingId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{
    applications, audits, cases, findings, organisation_claims, organisation_contacts, organisation_sub_agents,
};
use diesel::prelude::*;

/// Something that waits, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting<Id> {
    /// Which one.
    pub id: Id,
    /// What it is called.
    pub number: String,
    /// Whose.
    pub organisation: OrganisationId,
    /// How far it is.
    pub step: String,
    /// Since when.
    pub since: Option<When>,
    /// Until when.
    pub due: Option<When>,
}

/// Applications that were sent in, or of which the rejection waits for a second officer, longest waiting first.
///
/// # Errors
/// A database error.
pub fn list_applications(conn: &mut AnyConnection) -> QueryResult<Vec<Waiting<ApplicationId>>> {
    type Row = (ApplicationId, OrganisationId, String, Option<When>, Option<When>, Option<String>);
    let rows: Vec<Row> = applications::table
        .left_join(cases::table)
        .filter(applications::status.eq_any(["submitted", "rejection_proposed"]))
        .order((applications::submitted_at, applications::id))
        .select((
            applications::id,
            applications::organisation_id,
            applications::status,
            applications::submitted_at,
            applications::due_at,
            cases::number.nullable(),
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, organisation, step, since, due, number)| Waiting {
            id,
            number: number.unwrap_or_default(),
            organisation,
            step,
            since,
            due,
        })
        .collect())
}

/// Accepted applications of open cases for which no audit is planned, longest waiting first.
///
/// # Errors
/// A database error.
pub fn list_audits_to_plan(conn: &mut AnyConnection) -> QueryResult<Vec<Waiting<ApplicationId>>> {
    let planned =
        audits::table.filter(audits::case_id.eq(cases::id).and(audits::status.ne("cancelled"))).select(audits::id);
    let rows: Vec<(ApplicationId, OrganisationId, Option<When>, String)> = applications::table
        .inner_join(cases::table)
        .filter(applications::status.eq("accepted").and(cases::closed_at.is_null()))
        .filter(diesel::dsl::not(diesel::dsl::exists(planned)))
        .order((applications::ended_at, applications::submitted_at, applications::id))
        .select((applications::id, applications::organisation_id, applications::ended_at, cases::number))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, organisation, since, number)| Waiting {
            id,
            number,
            organisation,
            step: "audit_to_plan".to_owned(),
            since,
            due: None,
        })
        .collect())
}

/// Findings of an auditor's audits of which a plan or evidence waits to be judged, longest waiting first.
///
/// # Errors
/// A database error.
pub fn list_to_judge(conn: &mut AnyConnection, auditor: &AccountId) -> QueryResult<Vec<Waiting<FindingId>>> {
    let rows: Vec<(FindingId, String, OrganisationId, String, When, Option<When>)> = findings::table
        .inner_join(audits::table)
        .filter(audits::lead_auditor_id.eq(auditor))
        .filter(findings::status.eq_any(["plan_submitted", "evidence_submitted"]))
        .order((findings::raised_at, findings::id))
        .select((
            findings::id,
            findings::number,
            findings::organisation_id,
            findings::status,
            findings::raised_at,
            findings::verify_by,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, number, organisation, step, since, due)| Waiting {
            id,
            number,
            organisation,
            step,
            since: Some(since),
            due,
        })
        .collect())
}

/// Claims to organisations that nobody has answered: how many, and since when the oldest waits.
///
/// # Errors
/// A database error.
pub fn count_claims(conn: &mut AnyConnection) -> QueryResult<(i64, Option<When>)> {
    let pending = organisation_claims::table.filter(organisation_claims::status.eq("pending"));
    let count: i64 = pending.count().get_result(conn)?;
    let oldest = pending
        .order(organisation_claims::created_at)
        .select(organisation_claims::created_at)
        .first(conn)
        .optional()?;
    Ok((count, oldest))
}

/// Declared contacts and sub-agents that nobody has checked: how many, and since when the oldest waits.
///
/// # Errors
/// A database error.
pub fn count_declared(conn: &mut AnyConnection) -> QueryResult<(i64, Option<When>)> {
    let contacts = organisation_contacts::table.filter(organisation_contacts::status.eq("waiting"));
    let agents = organisation_sub_agents::table.filter(organisation_sub_agents::status.eq("waiting"));
    let count: i64 = contacts.count().get_result(conn)?;
    let more: i64 = agents.count().get_result(conn)?;
    let oldest: Option<When> = contacts.select(diesel::dsl::min(organisation_contacts::declared_at)).first(conn)?;
    let older: Option<When> = agents.select(diesel::dsl::min(organisation_sub_agents::declared_at)).first(conn)?;
    Ok((count + more, oldest.into_iter().chain(older).min()))
}
