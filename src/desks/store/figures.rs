//! Since when and until when work lasted, kind by kind.

use crate::base::When;
use crate::db::AnyConnection;
use crate::db::schema::{appeals, applications, audits, cases, findings};
use crate::desks::rules::figures::Span;
use diesel::prelude::*;

fn spans(rows: Vec<(When, Option<When>)>) -> Vec<Span> {
    rows.into_iter().map(|(from, until)| Span { from, until }).collect()
}

/// Applications: from being sent until accepted, rejected, taken back or lapsed.
///
/// # Errors
/// A database error.
pub fn list_applications(conn: &mut AnyConnection) -> QueryResult<Vec<Span>> {
    let rows: Vec<(Option<When>, Option<When>)> = applications::table
        .filter(applications::submitted_at.is_not_null())
        .select((applications::submitted_at, applications::ended_at))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(from, until)| Some(Span { from: from?, until })).collect())
}

/// Audits that were not cancelled: from being planned until the final report.
///
/// # Errors
/// A database error.
pub fn list_audits(conn: &mut AnyConnection) -> QueryResult<Vec<Span>> {
    audits::table
        .filter(audits::status.ne("cancelled"))
        .select((audits::planned_at, audits::report_final_at))
        .load(conn)
        .map(spans)
}

/// Findings: from being raised until verified.
///
/// # Errors
/// A database error.
pub fn list_findings(conn: &mut AnyConnection) -> QueryResult<Vec<Span>> {
    findings::table.select((findings::raised_at, findings::closed_at)).load(conn).map(spans)
}

/// Cases: from being opened until decided or closed.
///
/// # Errors
/// A database error.
pub fn list_cases(conn: &mut AnyConnection) -> QueryResult<Vec<Span>> {
    cases::table.select((cases::opened_at, cases::closed_at)).load(conn).map(spans)
}

/// Appeals that were not taken back: from arriving until decided.
///
/// # Errors
/// A database error.
pub fn list_appeals(conn: &mut AnyConnection) -> QueryResult<Vec<Span>> {
    appeals::table
        .filter(appeals::status.ne("taken_back"))
        .select((appeals::filed_at, appeals::decided_at))
        .load(conn)
        .map(spans)
}
