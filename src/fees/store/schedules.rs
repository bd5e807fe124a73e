//! Fee schedules and their lines.

use super::broken;
use crate::base::{Corridor, Currency, FeeLineId, FeeScheduleId, Money, OrganisationId, Sector, When};
use crate::db::AnyConnection;
use crate::db::schema::{fee_lines, fee_schedules};
use crate::error::{AppError, AppResult};
use crate::fees::rules::{FeeCode, FeeLine, FeeSchedule, Labels, Method, Payer, ScheduleAnswer, ScheduleStatus, Stage};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashMap;

/// A schedule's own row.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = fee_schedules)]
pub struct ScheduleRow {
    /// Its id.
    pub id: FeeScheduleId,
    /// Whose it is.
    pub organisation_id: OrganisationId,
    /// Where it is on its way.
    pub status: ScheduleStatus,
    /// The day it was said that nothing is charged.
    pub nothing_charged_on: Option<NaiveDate>,
    /// When it was published.
    pub published_at: Option<When>,
    /// For saving.
    pub version: i32,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = fee_lines)]
struct LineRow {
    id: FeeLineId,
    schedule_id: FeeScheduleId,
    position: i32,
    corridor: Corridor,
    sector: Option<Sector>,
    code: FeeCode,
    labels: String,
    amount_minor: i64,
    currency: Currency,
    payer: Payer,
    stage: Stage,
    method: Method,
    paid_to: String,
    is_refundable: bool,
    is_disclosed_before_acceptance: bool,
    is_receipt_given: bool,
}

impl LineRow {
    fn of(schedule: &FeeScheduleId, position: i32, line: &FeeLine) -> Self {
        Self {
            id: line.id.clone(),
            schedule_id: schedule.clone(),
            position,
            corridor: line.corridor,
            sector: line.sector,
            code: line.code,
            labels: line.labels.to_json(),
            amount_minor: line.amount.minor,
            currency: line.amount.currency,
            payer: line.payer,
            stage: line.stage,
            method: line.method,
            paid_to: line.paid_to.clone(),
            is_refundable: line.is_refundable,
            is_disclosed_before_acceptance: line.is_disclosed_before_acceptance,
            is_receipt_given: line.is_receipt_given,
        }
    }

    fn into_line(self) -> QueryResult<FeeLine> {
        Ok(FeeLine {
            id: self.id,
            corridor: self.corridor,
            sector: self.sector,
            code: self.code,
            labels: Labels::from_json(&self.labels).ok_or_else(|| broken("the labels of a fee line"))?,
            amount: Money::new(self.amount_minor, self.currency),
            payer: self.payer,
            stage: self.stage,
            method: self.method,
            paid_to: self.paid_to,
            is_refundable: self.is_refundable,
            is_disclosed_before_acceptance: self.is_disclosed_before_acceptance,
            is_receipt_given: self.is_receipt_given,
        })
    }
}

/// A schedule's own row; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load_row(conn: &mut AnyConnection, id: &FeeScheduleId) -> QueryResult<ScheduleRow> {
    fee_schedules::table.find(id).select(ScheduleRow::as_select()).first(conn)
}

/// A schedule with its lines in the order they were entered; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &FeeScheduleId) -> QueryResult<FeeSchedule> {
    let row = load_row(conn, id)?;
    with_lines(conn, vec![row])?.pop().ok_or(diesel::result::Error::NotFound)
}

/// The schedule of an organisation that the public reads.
///
/// # Errors
/// A database error.
pub fn find_published(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Option<FeeSchedule>> {
    let row = fee_schedules::table
        .filter(fee_schedules::organisation_id.eq(organisation))
        .filter(fee_schedules::status.eq(ScheduleStatus::Published))
        .select(ScheduleRow::as_select())
        .first(conn)
        .optional()?;
    Ok(with_lines(conn, row.into_iter().collect())?.pop())
}

/// Every schedule that the public reads, by organisation: for snapshots.
///
/// # Errors
/// A database error.
pub fn list_published(conn: &mut AnyConnection) -> QueryResult<Vec<FeeSchedule>> {
    let rows = fee_schedules::table
        .filter(fee_schedules::status.eq(ScheduleStatus::Published))
        .order((fee_schedules::organisation_id, fee_schedules::id))
        .select(ScheduleRow::as_select())
        .load(conn)?;
    with_lines(conn, rows)
}

/// How many ids one query asks for: below the fewest variables any database takes.
const AT_ONCE: usize = 500;

fn with_lines(conn: &mut AnyConnection, rows: Vec<ScheduleRow>) -> QueryResult<Vec<FeeSchedule>> {
    let ids: Vec<FeeScheduleId> = rows.iter().map(|row| row.id.clone()).collect();
    let mut lines: HashMap<FeeScheduleId, Vec<FeeLine>> = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let found = fee_lines::table
            .filter(fee_lines::schedule_id.eq_any(some))
            .order((fee_lines::schedule_id, fee_lines::position, fee_lines::id))
            .select(LineRow::as_select())
            .load::<LineRow>(conn)?;
        for row in found {
            lines.entry(row.schedule_id.clone()).or_default().push(row.into_line()?);
        }
    }
    let whole = |row: ScheduleRow| {
        let its = lines.remove(&row.id).unwrap_or_default();
        let answer = ScheduleAnswer::of(its, row.nothing_charged_on);
        FeeSchedule { id: row.id, organisation: row.organisation_id, answer }
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// Begins an empty schedule.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, organisation: &OrganisationId, now: When) -> QueryResult<FeeScheduleId> {
    let id = FeeScheduleId::new();
    diesel::insert_into(fee_schedules::table)
        .values((
            fee_schedules::id.eq(&id),
            fee_schedules::organisation_id.eq(organisation),
            fee_schedules::status.eq(ScheduleStatus::Draft),
            fee_schedules::is_nothing_charged.eq(false),
            fee_schedules::created_at.eq(now),
            fee_schedules::version.eq(1),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Saves what is said about charging nothing, and the state; `Stale` if the version moved.
///
/// # Errors
/// A database error.
pub fn save(conn: &mut AnyConnection, row: &ScheduleRow) -> AppResult<()> {
    let saved = diesel::update(fee_schedules::table.find(&row.id).filter(fee_schedules::version.eq(row.version)))
        .set((
            fee_schedules::status.eq(row.status),
            fee_schedules::is_nothing_charged.eq(row.nothing_charged_on.is_some()),
            fee_schedules::nothing_charged_on.eq(row.nothing_charged_on),
            fee_schedules::published_at.eq(row.published_at),
            fee_schedules::version.eq(row.version + 1),
        ))
        .execute(conn)?;
    if saved == 0 { Err(AppError::Stale) } else { Ok(()) }
}

/// Inserts a line at the end, or replaces the one with its id in its place. A line of another schedule is not found.
///
/// # Errors
/// A database error.
pub fn save_line(conn: &mut AnyConnection, schedule: &FeeScheduleId, line: &FeeLine) -> QueryResult<()> {
    let known: Option<(FeeScheduleId, i32)> =
        fee_lines::table.find(&line.id).select((fee_lines::schedule_id, fee_lines::position)).first(conn).optional()?;
    let position = match known {
        Some((its, _)) if &its != schedule => return Err(diesel::result::Error::NotFound),
        Some((_, position)) => {
            delete_line(conn, schedule, &line.id)?;
            position
        }
        None => {
            let last: Option<i32> = fee_lines::table
                .filter(fee_lines::schedule_id.eq(schedule))
                .select(diesel::dsl::max(fee_lines::position))
                .first(conn)?;
            last.unwrap_or(0) + 1
        }
    };
    diesel::insert_into(fee_lines::table).values(&LineRow::of(schedule, position, line)).execute(conn)?;
    Ok(())
}

/// Removes a line; an error if the schedule has none of that id.
///
/// # Errors
/// A database error.
pub fn delete_line(conn: &mut AnyConnection, schedule: &FeeScheduleId, line: &FeeLineId) -> QueryResult<()> {
    let its = fee_lines::table.filter(fee_lines::id.eq(line).and(fee_lines::schedule_id.eq(schedule)));
    let removed = diesel::delete(its).execute(conn)?;
    if removed == 0 { Err(diesel::result::Error::NotFound) } else { Ok(()) }
}

/// Removes every line.
///
/// # Errors
/// A database error.
pub fn delete_lines(conn: &mut AnyConnection, schedule: &FeeScheduleId) -> QueryResult<()> {
    diesel::delete(fee_lines::table.filter(fee_lines::schedule_id.eq(schedule))).execute(conn)?;
    Ok(())
}

/// Marks the published schedules of an organisation as superseded, all but one.
///
/// # Errors
/// A database error.
pub fn supersede_others(
    conn: &mut AnyConnection,
    organisation: &OrganisationId,
    but: &FeeScheduleId,
) -> QueryResult<()> {
    diesel::update(
        fee_schedules::table
            .filter(fee_schedules::organisation_id.eq(organisation).and(fee_schedules::id.ne(but)))
            .filter(fee_schedules::status.eq(ScheduleStatus::Published)),
    )
    .set((fee_schedules::status.eq(ScheduleStatus::Superseded), fee_schedules::version.eq(fee_schedules::version + 1)))
    .execute(conn)?;
    Ok(())
}
