//! The refund ledger: what is ordered, paid and confirmed.

use crate::base::{AccountId, Currency, FindingId, Money, OrganisationId, RefundId, RefundStepId, When};
use crate::db::AnyConnection;
use crate::db::schema::{finding_refund_steps, finding_refunds};
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeCode;
use crate::findings::rules::{ConfirmedBy, Refund, RefundStep, StepKind};
use chrono::NaiveDate;
use diesel::prelude::*;

/// A sum that is ordered to be paid back.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = finding_refunds, treat_none_as_null = true)]
pub struct RefundRow {
    /// Its id.
    pub id: RefundId,
    /// The finding that orders it.
    pub finding_id: FindingId,
    /// Who pays.
    pub organisation_id: OrganisationId,
    /// What the workers paid for.
    pub fee_code: FeeCode,
    /// How many workers get money back.
    pub workers: i32,
    /// All of it, in minor units.
    pub total_minor: i64,
    /// In which currency.
    pub currency: Currency,
    /// Until when.
    pub due_on: NaiveDate,
    /// Who ordered it.
    pub ordered_by: AccountId,
    /// When.
    pub ordered_at: When,
    /// When the order was withdrawn.
    pub withdrawn_at: Option<When>,
    /// By whom.
    pub withdrawn_by: Option<AccountId>,
    /// Why.
    pub withdrawn_reason: Option<String>,
    /// For saving.
    pub version: i32,
}

/// A payment or a confirmation.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = finding_refund_steps)]
pub struct StepRow {
    /// Its id.
    pub id: RefundStepId,
    /// Of which refund.
    pub refund_id: RefundId,
    /// Paid or confirmed.
    pub kind: StepKind,
    /// How many workers.
    pub workers: i32,
    /// How much, in minor units of the refund's currency.
    pub amount_minor: i64,
    /// How it was paid, or how it was confirmed.
    pub note: String,
    /// Who confirmed it.
    pub confirmed_by: Option<ConfirmedBy>,
    /// The account that wrote it down; nobody, where a worker confirmed with a receipt.
    pub by_account: Option<AccountId>,
    /// When.
    pub at: When,
}

/// A refund with its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRefund {
    /// The order.
    pub row: RefundRow,
    /// What happened since, oldest first.
    pub steps: Vec<StepRow>,
}

impl StoredRefund {
    /// What the rules need to know.
    pub fn facts(&self) -> Refund {
        let step = |step: &StepRow| RefundStep { kind: step.kind, workers: step.workers, minor: step.amount_minor };
        Refund {
            code: self.row.fee_code,
            workers: self.row.workers,
            total: Money::new(self.row.total_minor, self.row.currency),
            due_on: self.row.due_on,
            is_withdrawn: self.row.withdrawn_at.is_some(),
            steps: self.steps.iter().map(step).collect(),
        }
    }
}

fn with_steps(conn: &mut AnyConnection, rows: Vec<RefundRow>) -> QueryResult<Vec<StoredRefund>> {
    let mut refunds = Vec::with_capacity(rows.len());
    for row in rows {
        let steps = finding_refund_steps::table
            .filter(finding_refund_steps::refund_id.eq(&row.id))
            .order((finding_refund_steps::at, finding_refund_steps::id))
            .select(StepRow::as_select())
            .load(conn)?;
        refunds.push(StoredRefund { row, steps });
    }
    Ok(refunds)
}

/// The refunds a finding orders, oldest first, withdrawn ones among them.
///
/// # Errors
/// A database error.
pub fn list_of_finding(conn: &mut AnyConnection, finding: &FindingId) -> QueryResult<Vec<StoredRefund>> {
    let rows = finding_refunds::table
        .filter(finding_refunds::finding_id.eq(finding))
        .order((finding_refunds::ordered_at, finding_refunds::id))
        .select(RefundRow::as_select())
        .load(conn)?;
    with_steps(conn, rows)
}

/// Every refund an organisation owes or paid, oldest first, withdrawn ones among them.
///
/// # Errors
/// A database error.
pub fn list_of_organisation(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<StoredRefund>> {
    let rows = finding_refunds::table
        .filter(finding_refunds::organisation_id.eq(organisation))
        .order((finding_refunds::ordered_at, finding_refunds::id))
        .select(RefundRow::as_select())
        .load(conn)?;
    with_steps(conn, rows)
}

/// A refund of a finding; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, finding: &FindingId, id: &RefundId) -> QueryResult<StoredRefund> {
    let row = finding_refunds::table
        .find(id)
        .filter(finding_refunds::finding_id.eq(finding))
        .select(RefundRow::as_select())
        .first(conn)?;
    let mut refunds = with_steps(conn, vec![row])?;
    refunds.pop().ok_or(diesel::result::Error::NotFound)
}

/// Writes a new order.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, refund: &RefundRow) -> QueryResult<()> {
    diesel::insert_into(finding_refunds::table).values(refund).execute(conn).map(|_| ())
}

/// Saves a refund that was loaded with this version.
///
/// # Errors
/// `Stale` if it was saved since; a database error.
pub fn save(conn: &mut AnyConnection, refund: &RefundRow, version: i32) -> AppResult<()> {
    let next = RefundRow { version: version + 1, ..refund.clone() };
    let place =
        finding_refunds::table.filter(finding_refunds::id.eq(&refund.id).and(finding_refunds::version.eq(version)));
    let saved = diesel::update(place).set(&next).execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Writes a payment or a confirmation.
///
/// # Errors
/// A database error.
pub fn insert_step(conn: &mut AnyConnection, step: &StepRow) -> QueryResult<()> {
    diesel::insert_into(finding_refund_steps::table).values(step).execute(conn).map(|_| ())
}
