//! Gaps between what is declared and what workers paid, each drafted as a finding.

use crate::base::{AccountId, Currency, FindingId, GapId, Money, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::report_gaps;
use crate::error::{AppError, AppResult};
use crate::reports::rules::GapStatus;
use chrono::NaiveDate;
use diesel::prelude::*;

/// A gap.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = report_gaps, treat_none_as_null = true)]
pub struct Gap {
    /// Its id; tells no instant.
    pub id: GapId,
    /// Whose.
    pub organisation_id: OrganisationId,
    /// In which currency.
    pub currency: Currency,
    /// What a worker pays by what is declared, in minor units.
    pub declared_minor: i64,
    /// By how many hundredths of a month's wage half of the workers paid more, or more than that.
    pub above_hundredths: i64,
    /// Of how many workers; for the next draft alone, staff read a band.
    pub workers: i32,
    /// How far it is.
    pub status: GapStatus,
    /// The day it was drafted.
    pub drafted_on: NaiveDate,
    /// Who answered it.
    pub answered_by: Option<AccountId>,
    /// When.
    pub answered_at: Option<When>,
    /// Why it was dismissed.
    pub reason: String,
    /// What it became.
    pub finding_id: Option<FindingId>,
    /// For saving.
    pub version: i32,
}

impl Gap {
    /// What a worker pays by what is declared.
    pub fn declared(&self) -> Money {
        Money::new(self.declared_minor, self.currency)
    }
}

/// A gap; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &GapId) -> QueryResult<Gap> {
    report_gaps::table.find(id).select(Gap::as_select()).first(conn)
}

/// Every gap, newest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<Gap>> {
    report_gaps::table.order((report_gaps::drafted_on.desc(), report_gaps::id)).select(Gap::as_select()).load(conn)
}

/// The gaps of an organisation.
///
/// # Errors
/// A database error.
pub fn list_of(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Gap>> {
    report_gaps::table
        .filter(report_gaps::organisation_id.eq(organisation))
        .order((report_gaps::drafted_on.desc(), report_gaps::id))
        .select(Gap::as_select())
        .load(conn)
}

/// Writes a new gap.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, gap: &Gap) -> QueryResult<()> {
    diesel::insert_into(report_gaps::table).values(gap).execute(conn).map(|_| ())
}

/// Saves a gap and counts its version up.
///
/// # Errors
/// `Stale` if somebody saved first.
pub fn save(conn: &mut AnyConnection, gap: &mut Gap) -> AppResult<()> {
    let known = gap.version;
    gap.version = known + 1;
    let row = report_gaps::table.find(gap.id.clone()).filter(report_gaps::version.eq(known));
    let rows = diesel::update(row).set(&*gap).execute(conn)?;
    if rows == 0 { Err(AppError::Stale) } else { Ok(()) }
}
