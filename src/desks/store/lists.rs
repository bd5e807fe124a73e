//! Whole lists, for search and for files that leave the house.

use crate::base::{CaseId, OrganisationId, When, fold};
use crate::db::AnyConnection;
use crate::db::schema::{
    applications, audits, cases, certificates, decisions, findings, organisation_names, organisations, tasks,
};
use crate::impartiality::rules::CaseKind;
use chrono::NaiveDate;
use diesel::prelude::*;

/// What cases are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Part of a number or of a client's name, as it was typed; empty for all.
    pub text: String,
    /// Of this kind only.
    pub kind: Option<CaseKind>,
    /// Open ones, closed ones, or both.
    pub state: Option<CaseState>,
}

crate::base::text_enum! {
    /// Whether a case goes on.
    pub enum CaseState {
        /// It goes on.
        Open => "open",
        /// It is over.
        Closed => "closed",
    }
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct CaseRow {
    /// Its id.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// The client.
    pub organisation_id: OrganisationId,
    /// What it is about.
    pub kind: CaseKind,
    /// Since when.
    pub opened_at: When,
    /// Until when.
    pub closed_at: Option<When>,
}

/// A text as a pattern finds it: `%`, `_` and `\` stand for themselves.
fn containing(text: &str) -> String {
    let plain: String = text
        .chars()
        .flat_map(|letter| {
            let escape = matches!(letter, '%' | '_' | '\\').then_some('\\');
            escape.into_iter().chain([letter])
        })
        .collect();
    format!("%{plain}%")
}

/// Cases that fit, newest first.
///
/// # Errors
/// A database error.
pub fn list_cases(conn: &mut AnyConnection, filter: &CaseFilter) -> QueryResult<Vec<CaseRow>> {
    let mut query = cases::table
        .select((cases::id, cases::number, cases::organisation_id, cases::kind, cases::opened_at, cases::closed_at))
        .order((cases::opened_at.desc(), cases::id.desc()))
        .into_boxed();
    if let Some(kind) = filter.kind {
        query = query.filter(cases::kind.eq(kind));
    }
    match filter.state {
        Some(CaseState::Open) => query = query.filter(cases::closed_at.is_null()),
        Some(CaseState::Closed) => query = query.filter(cases::closed_at.is_not_null()),
        None => {}
    }
    let folded = fold::fold(&filter.text);
    if folded.is_empty() && !filter.text.trim().is_empty() {
        // Signs alone are no part of any name or number.
        return Ok(Vec::new());
    }
    if !folded.is_empty() {
        let named: Vec<OrganisationId> = organisation_names::table
            .filter(organisation_names::search_text.like(containing(&folded)).escape('\\'))
            .select(organisation_names::organisation_id)
            .distinct()
            .load(conn)?;
        let number = containing(filter.text.trim().to_uppercase().as_str());
        query = query.filter(cases::organisation_id.eq_any(named).or(cases::number.like(number).escape('\\')));
    }
    query.load(conn)
}

/// A thing of a case as files list it: number, client, kind or grade, state, and its days.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct ListedRow {
    /// Its number or id.
    pub number: String,
    /// The client.
    pub organisation_id: Option<OrganisationId>,
    /// Kind, grade or outcome.
    pub kind: String,
    /// Its state.
    pub state: String,
    /// Since when.
    pub since: Option<When>,
    /// Until when it is due or valid.
    pub until: Option<When>,
    /// When it ended.
    pub ended: Option<When>,
}

/// All applications.
///
/// # Errors
/// A database error.
pub fn list_applications(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    let rows: Vec<(Option<String>, ListedRest)> = applications::table
        .left_join(cases::table)
        .order((applications::created_at, applications::id))
        .select((
            cases::number.nullable(),
            (
                applications::organisation_id,
                applications::kind,
                applications::status,
                applications::submitted_at,
                applications::due_at,
                applications::ended_at,
            ),
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(|(number, rest)| listed(number.unwrap_or_default(), rest)).collect())
}

type ListedRest = (OrganisationId, String, String, Option<When>, Option<When>, Option<When>);

fn listed(number: String, rest: ListedRest) -> ListedRow {
    let (organisation, kind, state, since, until, ended) = rest;
    ListedRow { number, organisation_id: Some(organisation), kind, state, since, until, ended }
}

/// All audits; the days are those on site.
///
/// # Errors
/// A database error.
pub fn list_audits(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    type Row = (String, OrganisationId, String, String, NaiveDate, NaiveDate, Option<When>);
    let rows: Vec<Row> = audits::table
        .order((audits::starts_on, audits::id))
        .select((
            audits::number,
            audits::organisation_id,
            audits::kind,
            audits::status,
            audits::starts_on,
            audits::ends_on,
            audits::report_final_at,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(number, organisation, kind, state, first, last, ended)| {
            let days = (Some(When::start_of(first)), Some(When::start_of(last)), ended);
            listed(number, (organisation, kind, state, days.0, days.1, days.2))
        })
        .collect())
}

/// All findings; never their texts.
///
/// # Errors
/// A database error.
pub fn list_findings(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    findings::table
        .order((findings::raised_at, findings::id))
        .select((
            findings::number,
            findings::organisation_id.nullable(),
            findings::grade,
            findings::status,
            findings::raised_at.nullable(),
            findings::verify_by,
            findings::closed_at,
        ))
        .load(conn)
}

/// All decisions.
///
/// # Errors
/// A database error.
pub fn list_decisions(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    decisions::table
        .inner_join(cases::table)
        .order((decisions::drafted_at, decisions::id))
        .select((
            cases::number,
            decisions::organisation_id.nullable(),
            decisions::outcome,
            decisions::status,
            decisions::drafted_at.nullable(),
            decisions::recommended_at,
            decisions::taken_at,
        ))
        .load(conn)
}

/// All certificates.
///
/// # Errors
/// A database error.
pub fn list_certificates(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    type Row = (String, OrganisationId, String, Option<String>, When, NaiveDate);
    let rows: Vec<Row> = certificates::table
        .order((certificates::number, certificates::id))
        .select((
            certificates::number,
            certificates::organisation_id,
            certificates::state,
            certificates::reason_code,
            certificates::state_since,
            certificates::valid_until,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(number, organisation, state, reason, since, until)| {
            let until = Some(When::start_of(until));
            listed(number, (organisation, reason.unwrap_or_default(), state, Some(since), until, None))
        })
        .collect())
}

/// All tasks.
///
/// # Errors
/// A database error.
pub fn list_tasks(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    tasks::table
        .order((tasks::created_at, tasks::id))
        .select((
            tasks::kind,
            tasks::organisation_id,
            tasks::role,
            tasks::subject_kind,
            tasks::created_at.nullable(),
            tasks::due_at.nullable(),
            tasks::done_at,
        ))
        .load(conn)
}

/// All organisations.
///
/// # Errors
/// A database error.
pub fn list_organisations(conn: &mut AnyConnection) -> QueryResult<Vec<ListedRow>> {
    type Row = (OrganisationId, String, String, When);
    let rows: Vec<Row> = organisations::table
        .order((organisations::created_at, organisations::id))
        .select((organisations::id, organisations::kind, organisations::country, organisations::created_at))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, kind, country, at)| listed(id.to_string(), (id, kind, country, Some(at), None, None)))
        .collect())
}
