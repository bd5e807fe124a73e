//! What comes: audits and clocks, for one reader's calendar.

use crate::base::{
    AccountId, Actor, ApplicationId, AuditId, CertificateId, FindingId, OrganisationId, Role, TaskId, When,
};
use crate::db::AnyConnection;
use crate::db::schema::{applications, audit_team, audits, certificates, findings, tasks};
use chrono::{Duration, NaiveDate};
use diesel::prelude::*;

/// Which thing has a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dated {
    /// An audit on site: its days.
    Audit(AuditId, NaiveDate, NaiveDate),
    /// A task.
    Task(TaskId, When),
    /// An application waits for answers until then.
    Application(ApplicationId, When),
    /// A finding has to be verified until then.
    Finding(FindingId, When),
    /// An emergency suspension has to be confirmed until then.
    Confirmation(CertificateId, When),
    /// A suspension has to be decided until then.
    Suspension(CertificateId, When),
    /// A certificate ends on that day.
    Expiry(CertificateId, NaiveDate),
}

/// Something that comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// What.
    pub what: Dated,
    /// Its number or kind.
    pub number: String,
    /// Whose.
    pub organisation: Option<OrganisationId>,
}

/// How far back and ahead a calendar reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// From this instant.
    pub from: When,
    /// To this one.
    pub to: When,
}

impl Reach {
    /// From 30 days ago to a year from now: what is late stays in sight.
    pub fn around(now: When) -> Self {
        Self { from: now + Duration::days(-30), to: now + Duration::days(366) }
    }
}

/// What comes for somebody: an auditor's own audits and findings; for office roles all audits, their tasks, and the
/// clocks of applications, findings and certificates.
///
/// # Errors
/// A database error.
pub fn list_coming(conn: &mut AnyConnection, actor: &Actor, reach: Reach) -> QueryResult<Vec<Coming>> {
    let office =
        actor.is_any(&[Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer, Role::Administrator]);
    let mut coming = Vec::new();
    if office {
        coming.extend(all_audits(conn, reach)?);
        coming.extend(certificate_clocks(conn, reach)?);
    }
    if actor.is(Role::CaseOfficer) {
        coming.extend(application_clocks(conn, reach)?);
    }
    if let Some(account) = actor.account()
        && actor.is(Role::Auditor)
    {
        let own = own_audits(conn, account)?;
        if !office {
            coming.extend(
                all_audits(conn, reach)?
                    .into_iter()
                    .filter(|coming| matches!(&coming.what, Dated::Audit(audit, _, _) if own.contains(audit))),
            );
        }
        coming.extend(finding_clocks(conn, &own, reach)?);
    }
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|&role| actor.is(role)).collect();
    coming.extend(task_clocks(conn, &roles, reach)?);
    Ok(coming)
}

fn own_audits(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<AuditId>> {
    let asked: Vec<AuditId> =
        audit_team::table.filter(audit_team::account_id.eq(account)).select(audit_team::audit_id).load(conn)?;
    audits::table.filter(audits::lead_auditor_id.eq(account).or(audits::id.eq_any(asked))).select(audits::id).load(conn)
}

fn all_audits(conn: &mut AnyConnection, reach: Reach) -> QueryResult<Vec<Coming>> {
    let rows: Vec<(AuditId, String, OrganisationId, NaiveDate, NaiveDate)> = audits::table
        .filter(audits::status.ne("cancelled"))
        .filter(audits::ends_on.ge(reach.from.local_date()).and(audits::starts_on.le(reach.to.local_date())))
        .order((audits::starts_on, audits::id))
        .select((audits::id, audits::number, audits::organisation_id, audits::starts_on, audits::ends_on))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, number, organisation, first, last)| Coming {
            what: Dated::Audit(id, first, last),
            number,
            organisation: Some(organisation),
        })
        .collect())
}

fn task_clocks(conn: &mut AnyConnection, roles: &[Role], reach: Reach) -> QueryResult<Vec<Coming>> {
    let rows: Vec<(TaskId, String, Option<OrganisationId>, When)> = tasks::table
        .filter(tasks::role.eq_any(roles.to_vec()).and(tasks::done_at.is_null()))
        .filter(tasks::due_at.between(reach.from, reach.to))
        .order((tasks::due_at, tasks::id))
        .select((tasks::id, tasks::kind, tasks::organisation_id, tasks::due_at))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, kind, organisation, due)| Coming { what: Dated::Task(id, due), number: kind, organisation })
        .collect())
}

fn application_clocks(conn: &mut AnyConnection, reach: Reach) -> QueryResult<Vec<Coming>> {
    let rows: Vec<(ApplicationId, OrganisationId, Option<When>)> = applications::table
        .filter(applications::status.eq("returned"))
        .filter(applications::due_at.between(reach.from, reach.to))
        .order((applications::due_at, applications::id))
        .select((applications::id, applications::organisation_id, applications::due_at))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, organisation, due)| {
            Some(Coming { what: Dated::Application(id, due?), number: String::new(), organisation: Some(organisation) })
        })
        .collect())
}

fn finding_clocks(conn: &mut AnyConnection, own: &[AuditId], reach: Reach) -> QueryResult<Vec<Coming>> {
    let rows: Vec<(FindingId, String, OrganisationId, Option<When>)> = findings::table
        .filter(findings::audit_id.eq_any(own.to_vec()).and(findings::closed_at.is_null()))
        .filter(findings::verify_by.between(reach.from, reach.to))
        .order((findings::verify_by, findings::id))
        .select((findings::id, findings::number, findings::organisation_id, findings::verify_by))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, number, organisation, due)| {
            Some(Coming { what: Dated::Finding(id, due?), number, organisation: Some(organisation) })
        })
        .collect())
}

fn certificate_clocks(conn: &mut AnyConnection, reach: Reach) -> QueryResult<Vec<Coming>> {
    type Row = (CertificateId, String, OrganisationId, Option<When>, Option<When>, NaiveDate);
    let rows: Vec<Row> = certificates::table
        .filter(certificates::state.eq_any(["active", "active_with_conditions", "suspended"]))
        .order((certificates::valid_until, certificates::id))
        .select((
            certificates::id,
            certificates::number,
            certificates::organisation_id,
            certificates::confirm_by,
            certificates::suspension_ends_at,
            certificates::valid_until,
        ))
        .load(conn)?;
    let mut coming = Vec::new();
    for (id, number, organisation, confirm_by, suspension_ends_at, valid_until) in rows {
        let mut add = |what| {
            let (number, organisation) = (number.clone(), Some(organisation.clone()));
            coming.push(Coming { what, number, organisation });
        };
        if let Some(at) = confirm_by {
            add(Dated::Confirmation(id.clone(), at));
        }
        if let Some(at) = suspension_ends_at {
            add(Dated::Suspension(id.clone(), at));
        }
        if valid_until >= reach.from.local_date() && valid_until <= reach.to.local_date() {
            add(Dated::Expiry(id.clone(), valid_until));
        }
    }
    Ok(coming)
}
