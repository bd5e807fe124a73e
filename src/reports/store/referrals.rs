//! Referrals, and readings of how to reach a worker.

use crate::base::{AccountId, HelpLineId, ReadingId, ReferralId, ReportId, When};
use crate::db::AnyConnection;
use crate::db::schema::{report_readings, report_referrals};
use crate::error::{AppError, AppResult};
use crate::reports::rules::{ReferralOutcome, ReferralStatus};
use chrono::NaiveDate;
use diesel::prelude::*;

/// A report passed on to a line of help.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = report_referrals, treat_none_as_null = true)]
pub struct Referral {
    /// Its id.
    pub id: ReferralId,
    /// Which report.
    pub report_id: ReportId,
    /// To which line of help.
    pub help_line_id: HelpLineId,
    /// How far it has come.
    pub status: ReferralStatus,
    /// Who asked the worker.
    pub asked_by: AccountId,
    /// The day.
    pub asked_on: NaiveDate,
    /// The day the worker answered.
    pub answered_on: Option<NaiveDate>,
    /// The day it was passed on.
    pub handed_over_on: Option<NaiveDate>,
    /// What became of it.
    pub outcome: Option<ReferralOutcome>,
    /// For saving.
    pub version: i32,
}

/// Somebody of the staff read how to reach a worker.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_readings)]
pub struct Reading {
    /// Its id.
    pub id: ReadingId,
    /// Which report.
    pub report_id: ReportId,
    /// Who.
    pub read_by: AccountId,
    /// When.
    pub read_at: When,
    /// Why.
    pub reason: String,
}

/// The referrals of a report, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, report: &ReportId) -> QueryResult<Vec<Referral>> {
    report_referrals::table
        .filter(report_referrals::report_id.eq(report))
        .order((report_referrals::asked_on, report_referrals::id))
        .select(Referral::as_select())
        .load(conn)
}

/// A referral of a report.
///
/// # Errors
/// A database error; `NotFound` if the report has no such referral.
pub fn load(conn: &mut AnyConnection, report: &ReportId, id: &ReferralId) -> QueryResult<Referral> {
    let row = report_referrals::table.find(id).filter(report_referrals::report_id.eq(report));
    row.select(Referral::as_select()).first(conn)
}

/// Writes a new referral.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, referral: &Referral) -> QueryResult<()> {
    diesel::insert_into(report_referrals::table).values(referral).execute(conn).map(|_| ())
}

/// Saves a referral and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, referral: &mut Referral) -> AppResult<()> {
    let known = referral.version;
    referral.version = known + 1;
    let row = report_referrals::table.find(referral.id.clone()).filter(report_referrals::version.eq(known));
    let rows = diesel::update(row).set(&*referral).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// How many referrals were passed on, and how many of them helped.
///
/// # Errors
/// A database error.
pub fn count(conn: &mut AnyConnection) -> QueryResult<(i64, i64)> {
    let passed = report_referrals::table.filter(report_referrals::handed_over_on.is_not_null());
    let passed = passed.count().get_result(conn)?;
    let helped = report_referrals::table.filter(report_referrals::outcome.eq(ReferralOutcome::Helped));
    Ok((passed, helped.count().get_result(conn)?))
}

/// Writes down a reading.
///
/// # Errors
/// A database error.
pub fn insert_reading(conn: &mut AnyConnection, reading: &Reading) -> QueryResult<()> {
    diesel::insert_into(report_readings::table).values(reading).execute(conn).map(|_| ())
}

/// Every reading, newest first, at most so many.
///
/// # Errors
/// A database error.
pub fn list_readings(conn: &mut AnyConnection, most: i64) -> QueryResult<Vec<Reading>> {
    report_readings::table
        .order((report_readings::read_at.desc(), report_readings::id.desc()))
        .limit(most)
        .select(Reading::as_select())
        .load(conn)
}

/// Whether somebody has read how to reach a worker since an instant.
///
/// # Errors
/// A database error.
pub fn has_read(conn: &mut AnyConnection, report: &ReportId, account: &AccountId, since: When) -> QueryResult<bool> {
    let rows: i64 = report_readings::table
        .filter(report_readings::report_id.eq(report).and(report_readings::read_by.eq(account)))
        .filter(report_readings::read_at.ge(since))
        .count()
        .get_result(conn)?;
    Ok(rows > 0)
}
