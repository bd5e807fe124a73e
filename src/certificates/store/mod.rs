//! The only writer of `certificates`, `certificate_scope`, `certificate_conditions`, `certificate_checks` and
//! `certificate_transfers`.

mod life;

pub use life::{
    Check, Transfer, due_surveillance, find_check_since, find_condition, find_open_transfer, insert_check,
    insert_transfer, list_transfers_from, load_transfer, save_transfer,
};

use super::rules::{CertificateState, Standing, SuspensionKind, number};
use crate::base::{
    AccountId, CaseId, CertificateId, ConditionId, CriterionId, DecisionId, FindingId, OrganisationId, Page,
    PageRequest, StandardId, When,
};
use crate::db::AnyConnection;
use crate::db::schema::{cases, certificate_conditions, certificate_scope, certificates, criteria, findings};
use crate::decisions::rules::{ConditionTerm, ReasonCode, ScopeItem};
use crate::error::{AppError, AppResult};
use crate::impartiality::rules::CaseKind;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A certificate as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = certificates, treat_none_as_null = true)]
pub struct Certificate {
    /// Its id.
    pub id: CertificateId,
    /// Its number, `WM-2026-00001`.
    pub number: String,
    /// Its holder.
    pub organisation_id: OrganisationId,
    /// The case that led to it, or to its last renewal.
    pub case_id: CaseId,
    /// The decision that granted or renewed it.
    pub decision_id: DecisionId,
    /// The standard it is under.
    pub standard_id: StandardId,
    /// What the public sees.
    pub state: CertificateState,
    /// Since when.
    pub state_since: When,
    /// Its first day.
    pub valid_from: NaiveDate,
    /// Its last day.
    pub valid_until: NaiveDate,
    /// The state before a suspension.
    pub former_state: Option<CertificateState>,
    /// How firm a suspension is.
    pub suspension_kind: Option<SuspensionKind>,
    /// Who suspended it.
    pub suspended_by: Option<AccountId>,
    /// Until when an emergency suspension must be confirmed.
    pub confirm_by: Option<When>,
    /// When a decision on the suspension is overdue.
    pub suspension_ends_at: Option<When>,
    /// Why it is in its state.
    pub reason_code: Option<ReasonCode>,
    /// For saving.
    pub version: i32,
}

impl Certificate {
    /// Where it stands.
    pub const fn standing(&self) -> Standing {
        Standing::of(self.state, self.suspension_kind)
    }
}

/// A condition of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Condition {
    /// Its id.
    pub id: ConditionId,
    /// Of which certificate.
    pub certificate: CertificateId,
    /// Which criterion must be met.
    pub criterion: CriterionId,
    /// Its code.
    pub code: String,
    /// The finding that says so.
    pub finding: Option<FindingId>,
    /// Until when.
    pub due_on: NaiveDate,
    /// Since when it is met.
    pub met_at: Option<When>,
}

/// A certificate; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &CertificateId) -> QueryResult<Certificate> {
    certificates::table.find(id).select(Certificate::as_select()).first(conn)
}

/// The certificate of an organisation that has not ended.
///
/// # Errors
/// A database error.
pub fn find_running(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Option<Certificate>> {
    certificates::table
        .filter(certificates::organisation_id.eq(organisation))
        .filter(certificates::state.eq_any([
            CertificateState::Active,
            CertificateState::ActiveWithConditions,
            CertificateState::Suspended,
        ]))
        .select(Certificate::as_select())
        .first(conn)
        .optional()
}

/// Every certificate of an organisation: the running one first, then the newest.
///
/// # Errors
/// A database error.
pub fn list_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Certificate>> {
    let mut found: Vec<Certificate> = certificates::table
        .filter(certificates::organisation_id.eq(organisation))
        .order((certificates::state_since.desc(), certificates::number.desc()))
        .select(Certificate::as_select())
        .load(conn)?;
    found.sort_by_key(|certificate| !certificate.state.is_running());
    Ok(found)
}

/// The certificates in some states, the last changed first, a page at a time.
///
/// # Errors
/// A database error.
pub fn list(
    conn: &mut AnyConnection,
    states: &[CertificateState],
    request: PageRequest,
) -> QueryResult<Page<Certificate>> {
    let total: i64 = certificates::table.filter(certificates::state.eq_any(states)).count().get_result(conn)?;
    let rows = certificates::table
        .filter(certificates::state.eq_any(states))
        .order((certificates::state_since.desc(), certificates::number.desc()))
        .offset(i64::try_from(request.offset()).unwrap_or(0))
        .limit(i64::try_from(request.size).unwrap_or(0))
        .select(Certificate::as_select())
        .load(conn)?;
    Ok(Page { rows, total: usize::try_from(total).unwrap_or(0), request })
}

/// The certificates suspended in an emergency that nobody has confirmed, the first due first.
///
/// # Errors
/// A database error.
pub fn list_unconfirmed(conn: &mut AnyConnection) -> QueryResult<Vec<Certificate>> {
    certificates::table
        .filter(certificates::suspension_kind.eq(SuspensionKind::Emergency))
        .order((certificates::confirm_by, certificates::number))
        .select(Certificate::as_select())
        .load(conn)
}

/// The next number of a year.
///
/// # Errors
/// A database error.
pub fn next_number(conn: &mut AnyConnection, year: i32) -> QueryResult<String> {
    let last: Option<String> = certificates::table
        .filter(certificates::number.between(number(year, 0), number(year, 99_999)))
        .select(diesel::dsl::max(certificates::number))
        .first(conn)?;
    let used = last.and_then(|last| last.rsplit('-').next()?.parse::<u32>().ok()).unwrap_or(0);
    Ok(number(year, used + 1))
}

/// Writes a new certificate.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, certificate: &Certificate) -> QueryResult<()> {
    diesel::insert_into(certificates::table).values(certificate).execute(conn).map(|_| ())
}

/// Saves a certificate and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, certificate: &mut Certificate) -> AppResult<()> {
    let known = certificate.version;
    certificate.version = known + 1;
    let row = certificates::table.find(certificate.id.clone()).filter(certificates::version.eq(known));
    let rows = diesel::update(row).set(&*certificate).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Puts a certificate's scope in place of the one before.
///
/// # Errors
/// A database error.
pub fn replace_scope(conn: &mut AnyConnection, id: &CertificateId, scope: &[ScopeItem]) -> QueryResult<()> {
    diesel::delete(certificate_scope::table.filter(certificate_scope::certificate_id.eq(id))).execute(conn)?;
    for item in scope {
        diesel::insert_into(certificate_scope::table)
            .values((
                certificate_scope::certificate_id.eq(id),
                certificate_scope::kind.eq(&item.kind),
                certificate_scope::value.eq(&item.value),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The scope of a certificate, by kind and value.
///
/// # Errors
/// A database error.
pub fn list_scope(conn: &mut AnyConnection, id: &CertificateId) -> QueryResult<Vec<ScopeItem>> {
    let rows: Vec<(String, String)> = certificate_scope::table
        .filter(certificate_scope::certificate_id.eq(id))
        .order((certificate_scope::kind, certificate_scope::value))
        .select((certificate_scope::kind, certificate_scope::value))
        .load(conn)?;
    Ok(rows.into_iter().map(|(kind, value)| ScopeItem { kind, value }).collect())
}

/// Adds the conditions of a decision; open ones of an earlier decision about the same criterion are replaced.
///
/// # Errors
/// A database error.
pub fn replace_open_conditions(
    conn: &mut AnyConnection,
    id: &CertificateId,
    terms: &[ConditionTerm],
) -> QueryResult<()> {
    diesel::delete(
        certificate_conditions::table
            .filter(certificate_conditions::certificate_id.eq(id).and(certificate_conditions::met_at.is_null())),
    )
    .execute(conn)?;
    for term in terms {
        diesel::insert_into(certificate_conditions::table)
            .values((
                certificate_conditions::id.eq(ConditionId::new()),
                certificate_conditions::certificate_id.eq(id),
                certificate_conditions::criterion_id.eq(&term.criterion),
                certificate_conditions::finding_id.eq(&term.finding),
                certificate_conditions::due_on.eq(term.due_on),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The conditions of a certificate, the first due first.
///
/// # Errors
/// A database error.
pub fn list_conditions(conn: &mut AnyConnection, id: &CertificateId) -> QueryResult<Vec<Condition>> {
    conditions()
        .filter(certificate_conditions::certificate_id.eq(id))
        .order((certificate_conditions::due_on, criteria::code))
        .load(conn)
}

/// A condition; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_condition(conn: &mut AnyConnection, id: &ConditionId) -> QueryResult<Condition> {
    conditions().filter(certificate_conditions::id.eq(id)).first(conn)
}

#[diesel::dsl::auto_type]
fn conditions() -> _ {
    certificate_conditions::table.inner_join(criteria::table).select((
        certificate_conditions::id,
        certificate_conditions::certificate_id,
        certificate_conditions::criterion_id,
        criteria::code,
        certificate_conditions::finding_id,
        certificate_conditions::due_on,
        certificate_conditions::met_at,
    ))
}

/// Marks a condition as met.
///
/// # Errors
/// A database error.
pub fn mark_met(conn: &mut AnyConnection, id: &ConditionId, now: When) -> QueryResult<()> {
    diesel::update(certificate_conditions::table.find(id))
        .set(certificate_conditions::met_at.eq(now))
        .execute(conn)
        .map(|_| ())
}

/// The open cases of a kind about an organisation, the newest first.
///
/// # Errors
/// A database error.
pub fn list_open_cases(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    kind: CaseKind,
) -> QueryResult<Vec<CaseId>> {
    cases::table
        .filter(cases::organisation_id.eq(organisation).and(cases::kind.eq(kind)).and(cases::closed_at.is_null()))
        .order((cases::opened_at.desc(), cases::id.desc()))
        .select(cases::id)
        .load(conn)
}

/// Whether an auditor has verified and closed a finding.
///
/// # Errors
/// A database error.
pub fn is_finding_closed(conn: &mut AnyConnection, id: &FindingId) -> QueryResult<bool> {
    let closed: i64 = findings::table
        .filter(findings::id.eq(id).and(findings::status.eq("verified_closed")))
        .count()
        .get_result(conn)?;
    Ok(closed > 0)
}
