//! Referrals, and readings of how to reach a worker.

use crate::base::{AccountId, HelpLineId, ReadingId, ReferralId, ReportId, When};
use crate::db::AnyConnection;
use crate::db::schema::{accounts, report_readings, report_referrals, reports};
use crate::error::{AppError, AppResult};
use crate::reports::rules::{ReadingReview, ReferralOutcome, ReferralStatus};
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
    /// The privacy officer who looked at it.
    pub reviewed_by: Option<AccountId>,
    /// The day.
    pub reviewed_on: Option<NaiveDate>,
    /// What she thinks of it.
    pub review: Option<ReadingReview>,
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

/// The referrals that were passed on, oldest first: the day, and how it ended.
///
/// # Errors
/// A database error.
pub fn list_passed(conn: &mut AnyConnection) -> QueryResult<Vec<(NaiveDate, Option<ReferralOutcome>)>> {
    let rows: Vec<(Option<NaiveDate>, Option<ReferralOutcome>)> = report_referrals::table
        .filter(report_referrals::handed_over_on.is_not_null())
        .order((report_referrals::handed_over_on, report_referrals::id))
        .select((report_referrals::handed_over_on, report_referrals::outcome))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(on, outcome)| Some((on?, outcome))).collect())
}

/// Writes down a reading.
///
/// # Errors
/// A database error.
pub fn insert_reading(conn: &mut AnyConnection, reading: &Reading) -> QueryResult<()> {
    diesel::insert_into(report_readings::table).values(reading).execute(conn).map(|_| ())
}

/// A reading; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_reading(conn: &mut AnyConnection, id: &ReadingId) -> QueryResult<Reading> {
    report_readings::table.find(id).select(Reading::as_select()).first(conn)
}

/// Writes down what a privacy officer thinks of a reading.
///
/// # Errors
/// `Stale` if somebody did so first.
pub fn save_review(
    conn: &mut AnyConnection,
    id: &ReadingId,
    by: &AccountId,
    review: ReadingReview,
    on: NaiveDate,
) -> AppResult<()> {
    let rows = diesel::update(report_readings::table.find(id).filter(report_readings::review.is_null()))
        .set((
            report_readings::reviewed_by.eq(by),
            report_readings::reviewed_on.eq(on),
            report_readings::review.eq(review),
        ))
        .execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// A reading with the words a privacy officer reads it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedReading {
    /// The reading.
    pub reading: Reading,
    /// The number of the report.
    pub number: String,
    /// Who read.
    pub reader: String,
    /// Who reviewed it.
    pub reviewer: Option<String>,
}

/// Every reading, those that nobody has reviewed first, then newest first, at most so many.
///
/// # Errors
/// A database error.
pub fn list_readings(conn: &mut AnyConnection, most: i64) -> QueryResult<Vec<NamedReading>> {
    let reviewers = diesel::alias!(accounts as reviewers);
    let rows: Vec<(Reading, String, String, Option<String>)> = report_readings::table
        .inner_join(reports::table)
        .inner_join(accounts::table.on(accounts::id.eq(report_readings::read_by)))
        .left_join(reviewers.on(reviewers.field(accounts::id).nullable().eq(report_readings::reviewed_by)))
        .order((report_readings::review.is_not_null(), report_readings::read_at.desc(), report_readings::id.desc()))
        .limit(most)
        .select((Reading::as_select(), reports::number, accounts::name, reviewers.field(accounts::name).nullable()))
        .load(conn)?;
    let named = |(reading, number, reader, reviewer)| NamedReading { reading, number, reader, reviewer };
    Ok(rows.into_iter().map(named).collect())
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
