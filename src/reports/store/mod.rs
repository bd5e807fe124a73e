//! The only writer of the tables of reports: drafts and their files, reports and their wrapped keys, messages and files,
//! referrals, readings, experiences, gaps, and the figures that are released. What is told comes and goes sealed; who opens it
//! holds the key.

pub mod burdens;
pub mod drafts;
pub mod gaps;
pub mod kept;
pub mod messages;
pub mod referrals;

use super::rules::{ReportOutcome, ReportStatus, is_looked_into, report_number};
use crate::base::{AccountId, AuditId, FindingId, Language, OrganisationId, ReportId, When};
use crate::db::AnyConnection;
use crate::db::schema::{report_keys, reports};
use crate::error::{AppError, AppResult};
use crate::keys::WrappedKey;
use crate::organisations::store::merges::records_of;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A report as it is kept. Of what the worker did only days are kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = reports, treat_none_as_null = true)]
pub struct Report {
    /// Its id; tells no instant.
    pub id: ReportId,
    /// Its number, `R-2026-00001`; never shown to an organisation.
    pub number: String,
    /// The mark of its receipt.
    pub receipt_mark: String,
    /// Which organisation it is about, as far as it is known.
    pub organisation_id: Option<OrganisationId>,
    /// In which language the worker reads.
    pub language: Language,
    /// How far it has come.
    pub status: ReportStatus,
    /// Whether it burns.
    pub is_urgent: bool,
    /// The day it came.
    pub received_on: NaiveDate,
    /// Until when it is acknowledged: the start of a day.
    pub acknowledge_by: When,
    /// The day it was.
    pub acknowledged_on: Option<NaiveDate>,
    /// Who works on it.
    pub assigned_to: Option<AccountId>,
    /// The special audit it led to.
    pub audit_id: Option<AuditId>,
    /// The finding it led to.
    pub finding_id: Option<FindingId>,
    /// How it ended.
    pub outcome: Option<ReportOutcome>,
    /// The day it ended.
    pub closed_on: Option<NaiveDate>,
    /// The day what was told goes.
    pub erase_on: Option<NaiveDate>,
    /// The day it went.
    pub erased_on: Option<NaiveDate>,
    /// Whether the worker took the consent back.
    pub is_consent_withdrawn: bool,
    /// Whether it left its experience for statistics.
    pub is_counted: bool,
    /// The day the worker confirmed a refund.
    pub refund_confirmed_on: Option<NaiveDate>,
    /// What the organisation may read: written by staff.
    pub summary: String,
    /// The day it was written.
    pub summary_on: Option<NaiveDate>,
    /// What was told, sealed.
    pub content: Option<Vec<u8>>,
    /// How to reach the worker, sealed.
    pub contact: Option<Vec<u8>>,
    /// For saving.
    pub version: i32,
    /// The day it was given to whoever works on it; ties are counted from there.
    pub assigned_on: Option<NaiveDate>,
}

/// A report; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &ReportId) -> QueryResult<Report> {
    reports::table.find(id).select(Report::as_select()).first(conn)
}

/// The report of a receipt's mark.
///
/// # Errors
/// A database error.
pub fn find_by_mark(conn: &mut AnyConnection, mark: &str) -> QueryResult<Option<ReportId>> {
    reports::table.filter(reports::receipt_mark.eq(mark)).select(reports::id).first(conn).optional()
}

/// Every report: what burns first, then what waits, by the day it is due.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<Report>> {
    let found =
        reports::table.order((reports::acknowledge_by, reports::number)).select(Report::as_select()).load(conn)?;
    Ok(burning_first(found))
}

/// The reports about an organisation, whichever of its records they name, each once, in the order of [`list`].
///
/// # Errors
/// A database error.
pub fn list_about(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Report>> {
    let records = records_of(conn, organisation)?;
    let found = reports::table
        .filter(reports::organisation_id.eq_any(records))
        .order((reports::acknowledge_by, reports::number))
        .select(Report::as_select())
        .load(conn)?;
    Ok(burning_first(found))
}

fn burning_first(mut found: Vec<Report>) -> Vec<Report> {
    found.sort_by_key(|report| (report.status == ReportStatus::Closed, !report.is_urgent));
    found
}

/// How many of the reports about an organisation were looked into: so many count towards what it reads.
pub fn count_looked_into(about: &[Report]) -> usize {
    about.iter().filter(|report| is_looked_into(report.status, report.outcome)).count()
}

/// The next number of a year.
///
/// # Errors
/// A database error.
pub fn next_number(conn: &mut AnyConnection, year: i32) -> QueryResult<String> {
    let last: Option<String> = reports::table
        .filter(reports::number.between(report_number(year, 0), report_number(year, 99_999)))
        .select(diesel::dsl::max(reports::number))
        .first(conn)?;
    let used = last.and_then(|last| last.rsplit('-').next()?.parse::<u32>().ok()).unwrap_or(0);
    Ok(report_number(year, used + 1))
}

/// Writes a new report with its key.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, report: &Report, key: &WrappedKey) -> QueryResult<()> {
    diesel::insert_into(reports::table).values(report).execute(conn)?;
    diesel::insert_into(report_keys::table)
        .values((
            report_keys::report_id.eq(&report.id),
            report_keys::wrapped_by.eq(key.by),
            report_keys::wrapped.eq(&key.bytes),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Saves a report and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, report: &mut Report) -> AppResult<()> {
    let known = report.version;
    report.version = known + 1;
    let row = reports::table.find(report.id.clone()).filter(reports::version.eq(known));
    let rows = diesel::update(row).set(&*report).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// The wrapped key of a report; `None` after the end of retention.
///
/// # Errors
/// A database error.
pub fn find_key(conn: &mut AnyConnection, id: &ReportId) -> QueryResult<Option<WrappedKey>> {
    let row: Option<(i32, Vec<u8>)> =
        report_keys::table.find(id).select((report_keys::wrapped_by, report_keys::wrapped)).first(conn).optional()?;
    Ok(row.map(|(by, bytes)| WrappedKey { by, bytes }))
}

/// The keys that another file wraps than this one, in the order of their ids and after one of them, at most so many; all are
/// after the empty one.
///
/// # Errors
/// A database error.
pub fn list_keys_not_by(
    conn: &mut AnyConnection,
    current: i32,
    after: &str,
    most: i64,
) -> QueryResult<Vec<(ReportId, i32, Vec<u8>)>> {
    report_keys::table
        .filter(report_keys::wrapped_by.ne(current).and(report_keys::report_id.gt(after)))
        .order(report_keys::report_id)
        .limit(most)
        .select((report_keys::report_id, report_keys::wrapped_by, report_keys::wrapped))
        .load(conn)
}

/// Puts another wrapping in the place of a key's.
///
/// # Errors
/// A database error.
pub fn replace_key(conn: &mut AnyConnection, id: &ReportId, key: &WrappedKey) -> QueryResult<()> {
    diesel::update(report_keys::table.find(id))
        .set((report_keys::wrapped_by.eq(key.by), report_keys::wrapped.eq(&key.bytes)))
        .execute(conn)
        .map(|_| ())
}

/// Deletes the key of a report: what was sealed with it can no longer be read by anybody.
///
/// # Errors
/// A database error.
pub fn delete_key(conn: &mut AnyConnection, id: &ReportId) -> QueryResult<()> {
    diesel::delete(report_keys::table.find(id)).execute(conn).map(|_| ())
}
