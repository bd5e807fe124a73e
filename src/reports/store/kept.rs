//! What is counted: experiences of workers, and figures of reports.

use crate::base::{Corridor, Currency, ExperienceId, OrganisationId, Sector};
use crate::db::AnyConnection;
use crate::db::schema::{report_experiences, reports};
use crate::reports::rules::{ReportOutcome, ReportStatus};
use chrono::NaiveDate;
use diesel::prelude::*;

/// What a verified report leaves: no report, no day, rounded sums.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_experiences)]
pub struct Experience {
    /// Its id; tells no instant.
    pub id: ExperienceId,
    /// With which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// On which way.
    pub corridor: Option<Corridor>,
    /// In which kind of work.
    pub sector: Option<Sector>,
    /// The year in which it was verified.
    pub year: i32,
    /// The month.
    pub month: i32,
    /// The fee codes, with blanks between.
    pub codes: String,
    /// What the worker paid, in minor units, rounded to two figures.
    pub cost_minor: i64,
    /// The first month's wage in the same currency, rounded to two figures.
    pub wage_minor: Option<i64>,
    /// In which currency.
    pub currency: Currency,
}

/// Writes an experience.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, experience: &Experience) -> QueryResult<()> {
    diesel::insert_into(report_experiences::table).values(experience).execute(conn).map(|_| ())
}

/// Every experience, by month.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<Experience>> {
    report_experiences::table
        .order((report_experiences::year, report_experiences::month, report_experiences::id))
        .select(Experience::as_select())
        .load(conn)
}

/// What is counted of a report: when it came, was acknowledged and ended, and how.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Figure {
    /// The day it came.
    pub received_on: NaiveDate,
    /// The day it was acknowledged.
    pub acknowledged_on: Option<NaiveDate>,
    /// The day it ended.
    pub closed_on: Option<NaiveDate>,
    /// How far it has come.
    pub status: ReportStatus,
    /// How it ended.
    pub outcome: Option<ReportOutcome>,
}

/// The figures of every report.
///
/// # Errors
/// A database error.
pub fn list_figures(conn: &mut AnyConnection) -> QueryResult<Vec<Figure>> {
    reports::table
        .order((reports::received_on, reports::number))
        .select((reports::received_on, reports::acknowledged_on, reports::closed_on, reports::status, reports::outcome))
        .load(conn)
}
