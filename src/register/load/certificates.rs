//! Certificates with what they cover and what has still to be put right, and finished audits in numbers.

use super::organisations::Loading;
use crate::base::{AuditId, CertificateId, Corridor, CriterionId, OrganisationId, Sector, StandardId, When};
use crate::db::AnyConnection;
use crate::db::schema::{audits, certificate_conditions, certificate_scope, certificates, findings};
use crate::register::rules::{CertificateState, Grade};
use crate::register::snapshot::{Audit, Certificate, Condition, GradeCount, Scope};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashMap;

type CertificateRow = (
    CertificateId,
    OrganisationId,
    String,
    StandardId,
    CertificateState,
    When,
    NaiveDate,
    NaiveDate,
    Option<When>,
    Option<String>,
);
type AuditRow = (AuditId, OrganisationId, String, NaiveDate, NaiveDate, Option<When>);

/// Adds certificates and audits to organisations.
pub(super) fn add(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    add_certificates(conn, ids, found)?;
    add_audits(conn, ids, found)
}

fn add_certificates(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let rows: Vec<CertificateRow> = certificates::table
        .filter(certificates::organisation_id.eq_any(ids))
        .select((
            certificates::id,
            certificates::organisation_id,
            certificates::number,
            certificates::standard_id,
            certificates::state,
            certificates::state_since,
            certificates::valid_from,
            certificates::valid_until,
            certificates::suspension_ends_at,
            certificates::reason_code,
        ))
        .load(conn)?;
    let own: Vec<CertificateId> = rows.iter().map(|row| row.0.clone()).collect();
    let mut scopes = scopes_of(conn, &own)?;
    let mut conditions = conditions_of(conn, &own)?;
    for (id, organisation, number, standard, state, state_since, valid_from, valid_until, ends_at, reason) in rows {
        if let Some(organisation) = found.get_mut(&organisation) {
            organisation.certificates.push(Certificate {
                number,
                standard,
                state,
                state_since,
                valid_from,
                valid_until,
                suspension_ends_at: ends_at,
                reason_code: reason,
                scope: scopes.remove(&id).unwrap_or_default(),
                open_conditions: conditions.remove(&id).unwrap_or_default(),
            });
        }
    }
    for organisation in found.values_mut() {
        organisation.order_certificates();
    }
    Ok(())
}

fn scopes_of(conn: &mut AnyConnection, ids: &[CertificateId]) -> QueryResult<HashMap<CertificateId, Scope>> {
    let rows: Vec<(CertificateId, String, String)> = certificate_scope::table
        .filter(certificate_scope::certificate_id.eq_any(ids))
        .order((certificate_scope::kind, certificate_scope::value))
        .select((certificate_scope::certificate_id, certificate_scope::kind, certificate_scope::value))
        .load(conn)?;
    let mut scopes: HashMap<CertificateId, Scope> = HashMap::new();
    for (id, kind, value) in rows {
        let scope = scopes.entry(id).or_default();
        match kind.as_str() {
            "corridor" => scope.corridors.extend(Corridor::parse(&value)),
            "sector" => scope.sectors.extend(Sector::parse(&value)),
            _ => scope.sites.push(value),
        }
    }
    Ok(scopes)
}

fn conditions_of(
    conn: &mut AnyConnection,
    ids: &[CertificateId],
) -> QueryResult<HashMap<CertificateId, Vec<Condition>>> {
    let rows: Vec<(CertificateId, CriterionId, NaiveDate)> = certificate_conditions::table
        .filter(certificate_conditions::certificate_id.eq_any(ids).and(certificate_conditions::met_at.is_null()))
        .order((certificate_conditions::due_on, certificate_conditions::id))
        .select((
            certificate_conditions::certificate_id,
            certificate_conditions::criterion_id,
            certificate_conditions::due_on,
        ))
        .load(conn)?;
    let mut conditions: HashMap<CertificateId, Vec<Condition>> = HashMap::new();
    for (id, criterion, due_on) in rows {
        conditions.entry(id).or_default().push(Condition { criterion, due_on });
    }
    Ok(conditions)
}

/// Only audits whose report is final: an audit in progress is not public.
fn add_audits(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let rows: Vec<AuditRow> = audits::table
        .filter(audits::organisation_id.eq_any(ids).and(audits::status.eq_any(["report_final", "closed"])))
        .order((audits::ends_on.desc(), audits::id.desc()))
        .select((
            audits::id,
            audits::organisation_id,
            audits::kind,
            audits::starts_on,
            audits::ends_on,
            audits::report_final_at,
        ))
        .load(conn)?;
    let own: Vec<AuditId> = rows.iter().map(|row| row.0.clone()).collect();
    let mut counts = counts_of(conn, &own)?;
    for (id, organisation, kind, starts_on, ends_on, final_at) in rows {
        if let Some(organisation) = found.get_mut(&organisation) {
            organisation.audits.push(Audit {
                kind,
                starts_on,
                ends_on,
                finished_on: final_at.map_or(ends_on, When::local_date),
                counts: counts.remove(&id).unwrap_or_default(),
            });
        }
    }
    Ok(())
}

fn counts_of(conn: &mut AnyConnection, ids: &[AuditId]) -> QueryResult<HashMap<AuditId, Vec<GradeCount>>> {
    let rows: Vec<(AuditId, Grade, String)> = findings::table
        .filter(findings::audit_id.eq_any(ids))
        .select((findings::audit_id, findings::grade, findings::status))
        .load(conn)?;
    let mut counts: HashMap<AuditId, Vec<GradeCount>> = HashMap::new();
    for (id, grade, status) in rows {
        let of_audit = counts.entry(id).or_default();
        let is_closed = status == "verified_closed";
        match of_audit.iter_mut().find(|count| count.grade == grade) {
            Some(count) if is_closed => count.closed += 1,
            Some(count) => count.open += 1,
            None => {
                of_audit.push(GradeCount { grade, open: usize::from(!is_closed), closed: usize::from(is_closed) });
            }
        }
    }
    for of_audit in counts.values_mut() {
        of_audit.sort_by_key(|count| count.grade);
    }
    Ok(counts)
}
