//! The only writer of `audits` and of every table whose name begins with `audit_`.

pub mod experienced;
pub mod interviews;
pub mod plan;
pub mod saves;

use super::rules::{AuditKind, AuditResult, AuditStatus, Site};
use crate::accounts::rules::Person;
use crate::base::{AccountId, AuditId, CaseId, CriterionId, OrganisationId, SiteId, StandardId, When};
use crate::db::AnyConnection;
use crate::db::schema::{
    accounts, applications, audit_results, audit_sites, audit_team, audits, case_participants, cases, certificates,
    declarations,
};
use crate::error::{AppError, AppResult};
use crate::impartiality::rules::{CaseKind, Part};
use crate::organisations::store::merges::records_of;
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// An audit.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = audits, treat_none_as_null = true)]
pub struct Audit {
    /// Its id.
    pub id: AuditId,
    /// Its number, `A-2026-00001`.
    pub number: String,
    /// Its case.
    pub case_id: CaseId,
    /// The client.
    pub organisation_id: OrganisationId,
    /// Against which version of which standard.
    pub standard_id: StandardId,
    /// Its kind.
    pub kind: AuditKind,
    /// How far it is.
    pub status: AuditStatus,
    /// Who leads it.
    pub lead_auditor_id: AccountId,
    /// Who planned it.
    pub planned_by: AccountId,
    /// When.
    pub planned_at: When,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// How many people work there.
    pub head_count: i32,
    /// How many workers are interviewed.
    pub sample_size: i32,
    /// What the papers showed; empty before stage 1 is done.
    pub stage1_note: String,
    /// The summary of the report.
    pub summary: String,
    /// What the organisation says to the draft.
    pub client_comment: String,
    /// When the report became final.
    pub report_final_at: Option<When>,
    /// Why it does not take place.
    pub cancelled_reason: Option<String>,
    /// For saving.
    pub version: i32,
    /// What the audit is to find out.
    pub objectives: String,
    /// What it covers.
    pub scope: String,
}

/// A site as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = audit_sites)]
pub struct SiteRow {
    /// Its id.
    pub id: SiteId,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// When it is visited.
    pub visit_on: NaiveDate,
}

/// The result of one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = audit_results)]
pub struct ResultRow {
    /// Which criterion.
    pub criterion_id: CriterionId,
    /// What was found.
    pub result: AuditResult,
    /// What the auditor saw.
    pub note: String,
    /// For saving.
    pub version: i32,
}

/// A case that waits for an audit.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct WaitingCase {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// Its kind.
    pub kind: CaseKind,
    /// The client.
    pub organisation: OrganisationId,
    /// The standard it applied for.
    pub standard: StandardId,
}

/// Somebody who was asked into the team beside the lead auditor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamSeat {
    /// Who.
    pub person: Person,
    /// Whether the declaration was given and the person takes part.
    pub has_joined: bool,
    /// Whether a conflict was declared.
    pub has_conflict: bool,
}

/// An audit; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &AuditId) -> QueryResult<Audit> {
    audits::table.find(id).select(Audit::as_select()).first(conn)
}

/// The audit of a case: the newest that was not cancelled.
///
/// # Errors
/// A database error.
pub fn find_by_case(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Option<Audit>> {
    audits::table
        .filter(audits::case_id.eq(case).and(audits::status.ne(AuditStatus::Cancelled)))
        .order((audits::planned_at.desc(), audits::id.desc()))
        .select(Audit::as_select())
        .first(conn)
        .optional()
}

/// Every audit, soonest first day first, those that are over last.
///
/// # Errors
/// A database error.
pub fn list_all(conn: &mut AnyConnection) -> QueryResult<Vec<Audit>> {
    let mut all: Vec<Audit> =
        audits::table.order((audits::starts_on, audits::number)).select(Audit::as_select()).load(conn)?;
    all.sort_by_key(|audit| matches!(audit.status, AuditStatus::Closed | AuditStatus::Cancelled));
    Ok(all)
}

/// The audits a person leads or was asked to join, soonest first.
///
/// # Errors
/// A database error.
pub fn list_for_auditor(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<Vec<Audit>> {
    let asked: Vec<AuditId> =
        audit_team::table.filter(audit_team::account_id.eq(account)).select(audit_team::audit_id).load(conn)?;
    let mut mine: Vec<Audit> = audits::table
        .filter(audits::lead_auditor_id.eq(account).or(audits::id.eq_any(asked)))
        .order((audits::starts_on, audits::number))
        .select(Audit::as_select())
        .load(conn)?;
    mine.sort_by_key(|audit| matches!(audit.status, AuditStatus::Closed | AuditStatus::Cancelled));
    Ok(mine)
}

/// The audits of an organisation, newest first.
///
/// # Errors
/// A database error.
pub fn list_of_organisation(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Audit>> {
    audits::table
        .filter(audits::organisation_id.eq(organisation))
        .order((audits::planned_at.desc(), audits::id.desc()))
        .select(Audit::as_select())
        .load(conn)
}

/// Who led the audits of an organisation, in all its records, that were not cancelled, newest first; an audit of this
/// case that has not begun is left out, since its lead auditor may yet be another.
///
/// # Errors
/// A database error.
pub fn list_former_leads(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    case: &CaseId,
) -> QueryResult<Vec<AccountId>> {
    let unbegun = [AuditStatus::Planned, AuditStatus::TeamConfirmed, AuditStatus::Stage1Done];
    let records = records_of(conn, organisation)?;
    audits::table
        .filter(audits::organisation_id.eq_any(records).and(audits::status.ne(AuditStatus::Cancelled)))
        .filter(diesel::dsl::not(audits::case_id.eq(case).and(audits::status.eq_any(unbegun))))
        .order((audits::planned_at.desc(), audits::id.desc()))
        .select(audits::lead_auditor_id)
        .load(conn)
}

/// How many audits somebody leads that are not over.
///
/// # Errors
/// A database error.
pub fn count_open_of(conn: &mut AnyConnection, account: &AccountId) -> QueryResult<usize> {
    let over = [AuditStatus::ReportFinal, AuditStatus::Closed, AuditStatus::Cancelled];
    let open: i64 = audits::table
        .filter(audits::lead_auditor_id.eq(account).and(audits::status.ne_all(over)))
        .count()
        .get_result(conn)?;
    Ok(usize::try_from(open).unwrap_or(usize::MAX))
}

/// Takes somebody out of the team.
///
/// # Errors
/// A database error.
pub fn delete_seat(conn: &mut AnyConnection, audit: &AuditId, account: &AccountId) -> QueryResult<()> {
    let seat = audit_team::audit_id.eq(audit).and(audit_team::account_id.eq(account));
    diesel::delete(audit_team::table.filter(seat)).execute(conn).map(|_| ())
}

/// Open cases with an accepted application and without an audit, then cases of surveillance of a certificate that runs,
/// each oldest first.
///
/// # Errors
/// A database error.
pub fn list_waiting(conn: &mut AnyConnection) -> QueryResult<Vec<WaitingCase>> {
    let mut waiting = list_waiting_after_application(conn)?;
    waiting.extend(list_waiting_for_surveillance(conn)?);
    Ok(waiting)
}

fn list_waiting_for_surveillance(conn: &mut AnyConnection) -> QueryResult<Vec<WaitingCase>> {
    let audited = audits::table.filter(audits::status.ne(AuditStatus::Cancelled)).select(audits::case_id);
    let open: Vec<(CaseId, String, CaseKind, OrganisationId)> = cases::table
        .filter(cases::kind.eq(CaseKind::Surveillance).and(cases::closed_at.is_null()))
        .filter(cases::id.ne_all(audited))
        .order((cases::opened_at, cases::id))
        .select((cases::id, cases::number, cases::kind, cases::organisation_id))
        .load(conn)?;
    let mut waiting = Vec::new();
    for (case, number, kind, organisation) in open {
        if let Some(standard) = find_certified_standard(conn, &organisation)? {
            waiting.push(WaitingCase { case, number, kind, organisation, standard });
        }
    }
    Ok(waiting)
}

/// The standard of the certificate of an organisation that runs: in force, with conditions, or suspended.
///
/// # Errors
/// A database error.
pub fn find_certified_standard(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
) -> QueryResult<Option<StandardId>> {
    certificates::table
        .filter(certificates::organisation_id.eq(organisation))
        .filter(certificates::state.eq_any(["active", "active_with_conditions", "suspended"]))
        .select(certificates::standard_id)
        .first(conn)
        .optional()
}

/// The organisations that hold a certificate that runs.
///
/// # Errors
/// A database error.
pub fn list_certified(conn: &mut AnyConnection) -> QueryResult<Vec<OrganisationId>> {
    certificates::table
        .filter(certificates::state.eq_any(["active", "active_with_conditions", "suspended"]))
        .order((certificates::valid_until, certificates::id))
        .select(certificates::organisation_id)
        .load(conn)
}

fn list_waiting_after_application(conn: &mut AnyConnection) -> QueryResult<Vec<WaitingCase>> {
    let audited = audits::table.filter(audits::status.ne(AuditStatus::Cancelled)).select(audits::case_id);
    cases::table
        .inner_join(applications::table.on(applications::case_id.eq(cases::id.nullable())))
        .filter(applications::status.eq("accepted").and(cases::closed_at.is_null()))
        .filter(cases::id.ne_all(audited))
        .order((cases::opened_at, cases::id))
        .select((cases::id, cases::number, cases::kind, cases::organisation_id, applications::standard_id))
        .load(conn)
}

/// Writes a new audit with its sites; its number is the next of its year.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, audit: &Audit, sites: &[Site]) -> QueryResult<()> {
    diesel::insert_into(audits::table).values(audit).execute(conn)?;
    for (position, site) in (1..).zip(sites) {
        diesel::insert_into(audit_sites::table)
            .values((
                audit_sites::id.eq(SiteId::new()),
                audit_sites::audit_id.eq(&audit.id),
                audit_sites::name.eq(&site.name),
                audit_sites::address.eq(&site.address),
                audit_sites::visit_on.eq(site.visit_on),
                audit_sites::position.eq(position),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The next audit number of a year, such as `A-2026-00001`.
///
/// # Errors
/// A database error.
pub fn next_number(conn: &mut AnyConnection, year: i32) -> QueryResult<String> {
    let prefix = format!("A-{year}-");
    let last: Option<String> = audits::table
        .filter(audits::number.between(format!("{prefix}00000"), format!("{prefix}99999")))
        .select(diesel::dsl::max(audits::number))
        .first(conn)?;
    let next = last.and_then(|last| last.strip_prefix(&prefix)?.parse::<u32>().ok()).unwrap_or(0) + 1;
    Ok(format!("{prefix}{next:05}"))
}

/// Saves an audit that was loaded with this version.
///
/// # Errors
/// `Stale` if it was saved since; a database error.
pub fn save(conn: &mut AnyConnection, audit: &Audit, version: i32) -> AppResult<()> {
    let next = Audit { version: version + 1, ..audit.clone() };
    let saved = diesel::update(audits::table.filter(audits::id.eq(&audit.id).and(audits::version.eq(version))))
        .set(&next)
        .execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// The sites of an audit in their order.
///
/// # Errors
/// A database error.
pub fn list_sites(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<SiteRow>> {
    audit_sites::table
        .filter(audit_sites::audit_id.eq(audit))
        .order(audit_sites::position)
        .select(SiteRow::as_select())
        .load(conn)
}

/// The results of an audit, by criterion.
///
/// # Errors
/// A database error.
pub fn list_results(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<BTreeMap<CriterionId, ResultRow>> {
    let rows: Vec<ResultRow> =
        audit_results::table.filter(audit_results::audit_id.eq(audit)).select(ResultRow::as_select()).load(conn)?;
    Ok(rows.into_iter().map(|row| (row.criterion_id.clone(), row)).collect())
}

/// Saves the result of a criterion; `row.version` is the version it was shown with, 0 where there was none.
///
/// # Errors
/// `Stale` if somebody saved since; a database error.
pub fn save_result(
    conn: &mut AnyConnection,
    audit: &AuditId,
    row: &ResultRow,
    by: &AccountId,
    now: When,
) -> AppResult<()> {
    let place = audit_results::table
        .filter(audit_results::audit_id.eq(audit).and(audit_results::criterion_id.eq(&row.criterion_id)));
    if row.version == 0 {
        let known: i64 = place.count().get_result(conn)?;
        if known > 0 {
            return Err(AppError::Stale);
        }
        diesel::insert_into(audit_results::table)
            .values((
                audit_results::audit_id.eq(audit),
                audit_results::criterion_id.eq(&row.criterion_id),
                audit_results::result.eq(row.result),
                audit_results::note.eq(&row.note),
                audit_results::saved_at.eq(now),
                audit_results::saved_by.eq(by),
                audit_results::version.eq(1),
            ))
            .execute(conn)?;
        return Ok(());
    }
    let saved = diesel::update(place.filter(audit_results::version.eq(row.version)))
        .set((
            audit_results::result.eq(row.result),
            audit_results::note.eq(&row.note),
            audit_results::saved_at.eq(now),
            audit_results::saved_by.eq(by),
            audit_results::version.eq(row.version + 1),
        ))
        .execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Notes that somebody is asked to join the team.
///
/// # Errors
/// A database error.
pub fn insert_seat(
    conn: &mut AnyConnection,
    audit: &AuditId,
    account: &AccountId,
    by: &AccountId,
    now: When,
) -> QueryResult<()> {
    diesel::insert_into(audit_team::table)
        .values((
            audit_team::audit_id.eq(audit),
            audit_team::account_id.eq(account),
            audit_team::asked_by.eq(by),
            audit_team::asked_at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// The team beside the lead auditor, in the order they were asked.
///
/// # Errors
/// A database error.
pub fn list_team(conn: &mut AnyConnection, audit: &Audit) -> QueryResult<Vec<TeamSeat>> {
    let asked: Vec<Person> = audit_team::table
        .inner_join(accounts::table)
        .filter(audit_team::audit_id.eq(&audit.id))
        .order((audit_team::asked_at, audit_team::account_id))
        .select((accounts::id, accounts::name, accounts::email, accounts::language))
        .load(conn)?;
    let mut team = Vec::with_capacity(asked.len());
    for person in asked {
        let has_joined = takes_part(conn, &audit.case_id, &person.id)?;
        let has_conflict = find_conflict(conn, &audit.case_id, &person.id)?.is_some();
        team.push(TeamSeat { person, has_joined, has_conflict });
    }
    Ok(team)
}

/// Whether somebody was asked to join the team.
///
/// # Errors
/// A database error.
pub fn was_asked(conn: &mut AnyConnection, audit: &AuditId, account: &AccountId) -> QueryResult<bool> {
    let seats: i64 = audit_team::table
        .filter(audit_team::audit_id.eq(audit).and(audit_team::account_id.eq(account)))
        .count()
        .get_result(conn)?;
    Ok(seats > 0)
}

/// Whether somebody takes an auditing part in a case: declared to have no conflict.
///
/// # Errors
/// A database error.
pub fn takes_part(conn: &mut AnyConnection, case: &CaseId, account: &AccountId) -> QueryResult<bool> {
    let parts: Vec<Part> = case_participants::table
        .filter(case_participants::case_id.eq(case).and(case_participants::account_id.eq(account)))
        .select(case_participants::part)
        .load(conn)?;
    Ok(parts.into_iter().any(Part::is_auditing))
}

/// The conflict somebody declared in a case, in the person's own words.
///
/// # Errors
/// A database error.
pub fn find_conflict(
    conn: &mut AnyConnection,
    case: &CaseId,
    account: &AccountId,
) -> QueryResult<Option<(String, When)>> {
    declarations::table
        .filter(declarations::case_id.eq(case).and(declarations::account_id.eq(account)))
        .filter(declarations::has_conflict.eq(true))
        .order(declarations::declared_at.desc())
        .select((declarations::statement, declarations::declared_at))
        .first(conn)
        .optional()
}
