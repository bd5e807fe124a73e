//! Counting for the statistics; reads the tables of other rooms and writes none.

use super::rules::Experience;
use crate::base::Currency;
use crate::certificates::rules::CertificateState;
use crate::db::AnyConnection;
use crate::db::schema::{
    audit_interview_payments, audit_interviews, audits, certificates, criteria, finding_refunds, findings,
};
use crate::findings::rules::{Grade, Refund};
use crate::findings::store::refunds::{self, StoredRefund};
use crate::reports::store::kept;
use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The states of all certificates that still say something: of each organisation those that are not replaced.
///
/// # Errors
/// A database error.
pub fn list_states(conn: &mut AnyConnection) -> QueryResult<Vec<CertificateState>> {
    certificates::table.order(certificates::id).select(certificates::state).load(conn)
}

/// The criterion's code and the grade of every finding.
///
/// # Errors
/// A database error.
pub fn list_findings(conn: &mut AnyConnection) -> QueryResult<Vec<(String, Grade)>> {
    findings::table
        .inner_join(criteria::table)
        .order((criteria::code, findings::id))
        .select((criteria::code, findings::grade))
        .load(conn)
}

/// Every refund that was ordered.
///
/// # Errors
/// A database error.
pub fn list_refunds(conn: &mut AnyConnection) -> QueryResult<Vec<Refund>> {
    let mut of: Vec<crate::base::FindingId> =
        finding_refunds::table.select(finding_refunds::finding_id).distinct().load(conn)?;
    of.sort_unstable();
    let mut found = Vec::new();
    for finding in of {
        found.extend(refunds::list_of_finding(conn, &finding)?.iter().map(StoredRefund::facts));
    }
    Ok(found)
}

/// What workers paid and earned: from verified reports and from interviews of audits.
///
/// # Errors
/// A database error.
pub fn list_experiences(conn: &mut AnyConnection) -> QueryResult<Vec<Experience>> {
    let reported = kept::list(conn)?.into_iter().filter_map(|one| {
        let (corridor, sector, year, cost) = (one.corridor, one.sector, one.year, one.cost_minor);
        Some(Experience { corridor, sector, year, cost, wage: one.wage_minor? })
    });
    let mut all: Vec<Experience> = reported.collect();
    all.extend(list_interviewed(conn)?);
    Ok(all)
}

/// Interviews with a first wage, whose payments are all in its currency.
fn list_interviewed(conn: &mut AnyConnection) -> QueryResult<Vec<Experience>> {
    type Row = (String, NaiveDate, Option<NaiveDate>, Option<i64>, Option<Currency>);
    let rows: Vec<Row> = audit_interviews::table
        .inner_join(audits::table)
        .filter(audit_interviews::first_wage_minor.is_not_null())
        .order(audit_interviews::id)
        .select((
            audit_interviews::id,
            audits::starts_on,
            audit_interviews::held_on,
            audit_interviews::first_wage_minor,
            audit_interviews::first_wage_currency,
        ))
        .load(conn)?;
    let paid: Vec<(String, i64, Currency)> = audit_interview_payments::table
        .order((audit_interview_payments::interview_id, audit_interview_payments::fee_code))
        .select((
            audit_interview_payments::interview_id,
            audit_interview_payments::amount_minor,
            audit_interview_payments::currency,
        ))
        .load(conn)?;
    let mut payments: BTreeMap<String, Vec<(i64, Currency)>> = BTreeMap::new();
    for (interview, amount, currency) in paid {
        payments.entry(interview).or_default().push((amount, currency));
    }
    let experience = |(id, starts_on, held_on, wage, currency): Row| {
        let (wage, currency) = wage.zip(currency)?;
        let paid = payments.get(&id).map(Vec::as_slice).unwrap_or_default();
        paid.iter().all(|(_, its)| *its == currency).then_some(())?;
        let cost = paid.iter().map(|(amount, _)| *amount).fold(0, i64::saturating_add);
        let year = held_on.unwrap_or(starts_on).year();
        Some(Experience { corridor: None, sector: None, year, cost, wage })
    };
    Ok(rows.into_iter().filter_map(experience).collect())
}
