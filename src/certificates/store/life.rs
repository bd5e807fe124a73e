//! Verifications, transfers, and when surveillance is due.

use super::{Certificate, Condition, conditions};
use crate::base::{AccountId, CertificateCheckId, CertificateId, ConditionId, OrganisationId, TransferId, When};
use crate::certificates::rules::{TransferKind, TransferStatus, surveillance_due};
use crate::db::AnyConnection;
use crate::db::schema::{audits, certificate_checks, certificate_conditions, certificate_transfers};
use crate::error::{AppError, AppResult};
use chrono::NaiveDate;
use diesel::prelude::*;

/// That the reason of a suspension is put right.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = certificate_checks)]
pub struct Check {
    /// Its id.
    pub id: CertificateCheckId,
    /// Of which certificate.
    pub certificate_id: CertificateId,
    /// Who verified it.
    pub checked_by: AccountId,
    /// When.
    pub checked_at: When,
    /// How.
    pub note: String,
}

/// A certificate moving to another holder.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = certificate_transfers, treat_none_as_null = true)]
pub struct Transfer {
    /// Its id.
    pub id: TransferId,
    /// Which certificate.
    pub certificate_id: CertificateId,
    /// From whom.
    pub from_organisation_id: OrganisationId,
    /// To whom.
    pub to_organisation_id: OrganisationId,
    /// Why.
    pub kind: TransferKind,
    /// How far it has come.
    pub status: TransferStatus,
    /// What it stands on, for staff.
    pub note: String,
    /// Who proposed it.
    pub proposed_by: AccountId,
    /// When.
    pub proposed_at: When,
    /// Who decided it.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<When>,
    /// For everybody.
    pub public_text: String,
    /// For saving.
    pub version: i32,
}

/// Writes down a verification.
///
/// # Errors
/// A database error.
pub fn insert_check(conn: &mut AnyConnection, check: &Check) -> QueryResult<()> {
    diesel::insert_into(certificate_checks::table).values(check).execute(conn).map(|_| ())
}

/// The newest verification since a moment.
///
/// # Errors
/// A database error.
pub fn find_check_since(conn: &mut AnyConnection, id: &CertificateId, since: When) -> QueryResult<Option<Check>> {
    certificate_checks::table
        .filter(certificate_checks::certificate_id.eq(id).and(certificate_checks::checked_at.ge(since)))
        .order((certificate_checks::checked_at.desc(), certificate_checks::id.desc()))
        .select(Check::as_select())
        .first(conn)
        .optional()
}

/// Writes down that a certificate is to move.
///
/// # Errors
/// A database error.
pub fn insert_transfer(conn: &mut AnyConnection, transfer: &Transfer) -> QueryResult<()> {
    diesel::insert_into(certificate_transfers::table).values(transfer).execute(conn).map(|_| ())
}

/// A transfer; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_transfer(conn: &mut AnyConnection, id: &TransferId) -> QueryResult<Transfer> {
    certificate_transfers::table.find(id).select(Transfer::as_select()).first(conn)
}

/// The transfer of a certificate that waits for its decider.
///
/// # Errors
/// A database error.
pub fn find_open_transfer(conn: &mut AnyConnection, id: &CertificateId) -> QueryResult<Option<Transfer>> {
    certificate_transfers::table
        .filter(certificate_transfers::certificate_id.eq(id))
        .filter(certificate_transfers::status.eq(TransferStatus::Proposed))
        .select(Transfer::as_select())
        .first(conn)
        .optional()
}

/// What an organisation gave up to another holder, newest first.
///
/// # Errors
/// A database error.
pub fn list_transfers_from(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Transfer>> {
    certificate_transfers::table
        .filter(certificate_transfers::from_organisation_id.eq(organisation))
        .filter(certificate_transfers::status.eq(TransferStatus::Decided))
        .order((certificate_transfers::decided_at.desc(), certificate_transfers::id.desc()))
        .select(Transfer::as_select())
        .load(conn)
}

/// Saves a transfer and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save_transfer(conn: &mut AnyConnection, transfer: &mut Transfer) -> AppResult<()> {
    let known = transfer.version;
    transfer.version = known + 1;
    let row = certificate_transfers::table.find(transfer.id.clone()).filter(certificate_transfers::version.eq(known));
    let rows = diesel::update(row).set(&*transfer).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// A condition, if it still stands.
///
/// # Errors
/// A database error.
pub fn find_condition(conn: &mut AnyConnection, id: &ConditionId) -> QueryResult<Option<Condition>> {
    conditions().filter(certificate_conditions::id.eq(id)).first(conn).optional()
}

/// The last day for the next surveillance of a certificate, from the audits with a final report.
///
/// # Errors
/// A database error.
pub fn due_surveillance(conn: &mut AnyConnection, certificate: &Certificate) -> QueryResult<Option<NaiveDate>> {
    let looks: Vec<NaiveDate> = audits::table
        .filter(audits::organisation_id.eq(&certificate.organisation_id))
        .filter(audits::kind.eq("surveillance"))
        .filter(audits::status.eq_any(["report_final", "closed"]))
        .select(audits::ends_on)
        .load(conn)?;
    Ok(surveillance_due(certificate.valid_from, certificate.valid_until, &looks))
}
