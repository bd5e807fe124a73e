//! What workers paid in one organisation: what is known, and the figures the public reads.

use crate::audits::store::experienced::{Experienced, list_experienced};
use crate::base::{AuditId, Currency, OrganisationId};
use crate::db::AnyConnection;
use crate::db::schema::{audits, report_burdens, report_experiences};
use crate::reports::rules::Paid;
use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;

/// The figures of an organisation as they were released: rounded, and of ten workers or more.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = report_burdens)]
pub struct Released {
    /// Whose.
    pub organisation_id: OrganisationId,
    /// Of how many workers; the public reads a band.
    pub counted: i32,
    /// A quarter paid this or less, in hundredths of a month's wage.
    pub lower_hundredths: i64,
    /// Half of them paid this or less.
    pub median_hundredths: i64,
    /// Three quarters paid this or less.
    pub upper_hundredths: i64,
    /// How many in a hundred paid nothing.
    pub free_percent: i64,
    /// The first day of the first month that is counted.
    pub from_on: NaiveDate,
    /// The first day of the last month that is counted.
    pub until_on: NaiveDate,
    /// The day it was released.
    pub released_on: NaiveDate,
}

/// The released figures of some organisations.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, of: &[OrganisationId]) -> QueryResult<Vec<Released>> {
    report_burdens::table
        .filter(report_burdens::organisation_id.eq_any(of))
        .order(report_burdens::organisation_id)
        .select(Released::as_select())
        .load(conn)
}

/// Writes the figures of an organisation in the place of those before.
///
/// # Errors
/// A database error.
pub fn save(conn: &mut AnyConnection, released: &Released) -> QueryResult<()> {
    let row = report_burdens::table.find(&released.organisation_id);
    if diesel::update(row).set(released).execute(conn)? > 0 {
        return Ok(());
    }
    diesel::insert_into(report_burdens::table).values(released).execute(conn).map(|_| ())
}

/// Withdraws the figures of an organisation.
///
/// # Errors
/// A database error.
pub fn delete(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<()> {
    diesel::delete(report_burdens::table.find(organisation)).execute(conn).map(|_| ())
}

/// What is known of workers of some records of one organisation: verified reports, and interviews of finished audits, each
/// with the month in which it became known.
///
/// # Errors
/// A database error.
pub fn list_paid(conn: &mut AnyConnection, records: &[OrganisationId]) -> QueryResult<Vec<Paid>> {
    let told: Vec<(i32, i32, i64, Option<i64>, Currency)> = report_experiences::table
        .filter(report_experiences::organisation_id.eq_any(records))
        .order((report_experiences::year, report_experiences::month, report_experiences::id))
        .select((
            report_experiences::year,
            report_experiences::month,
            report_experiences::cost_minor,
            report_experiences::wage_minor,
            report_experiences::currency,
        ))
        .load(conn)?;
    let paid = |(year, month, cost, wage, currency): (i32, i32, i64, Option<i64>, Currency)| {
        let month = NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, 1)?;
        Some(Paid { month, cost, wage: wage?, currency })
    };
    let mut all: Vec<Paid> = told.into_iter().filter_map(paid).collect();
    all.extend(list_interviewed(conn, records)?);
    Ok(all)
}

/// What interviews tell whose audit is reported, with the month in which the report became final.
fn list_interviewed(conn: &mut AnyConnection, records: &[OrganisationId]) -> QueryResult<Vec<Paid>> {
    let reported: Vec<AuditId> = audits::table
        .filter(audits::organisation_id.eq_any(records).and(audits::report_final_at.is_not_null()))
        .order(audits::id)
        .select(audits::id)
        .load(conn)?;
    let paid = |told: Experienced| {
        let month = told.final_at?.local_date().with_day(1)?;
        Some(Paid { month, cost: told.cost, wage: told.wage, currency: told.currency })
    };
    Ok(list_experienced(conn, &reported)?.into_iter().filter_map(paid).collect())
}
