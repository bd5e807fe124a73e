//! Fee schedules and their lines.

use super::super::rules::{FeeCode, FeeLine, FeeSchedule, Labels, Method, Payer, ScheduleAnswer, Stage};
use crate::base::{Corridor, Currency, FeeLineId, FeeScheduleId, Money, OrganisationId, Sector, When};
use crate::db::AnyConnection;
use crate::db::schema::{fee_lines, fee_schedules};
use diesel::prelude::*;

/// A schedule with its lines; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &FeeScheduleId) -> QueryResult<FeeSchedule> {
    let (organisation, is_nothing, created_at): (OrganisationId, bool, When) = fee_schedules::table
        .find(id)
        .select((fee_schedules::organisation_id, fee_schedules::is_nothing_charged, fee_schedules::created_at))
        .first(conn)?;
    let nothing = is_nothing.then(|| created_at.local_date());
    Ok(FeeSchedule { id: id.clone(), organisation, answer: ScheduleAnswer::of(list_lines(conn, id)?, nothing) })
}

/// The schedule an organisation has published, if any.
///
/// # Errors
/// A database error.
pub fn find_published(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Option<FeeSchedule>> {
    let found: Option<FeeScheduleId> = fee_schedules::table
        .filter(fee_schedules::organisation_id.eq(organisation).and(fee_schedules::status.eq("published")))
        .order(fee_schedules::published_at.desc())
        .select(fee_schedules::id)
        .first(conn)
        .optional()?;
    found.map(|id| load(conn, &id)).transpose()
}

type Row = (
    (FeeLineId, Corridor, Option<Sector>, FeeCode, String),
    (i64, Currency, Payer, Stage, Method, String),
    (bool, bool, bool),
);

fn list_lines(conn: &mut AnyConnection, id: &FeeScheduleId) -> QueryResult<Vec<FeeLine>> {
    let rows: Vec<Row> = fee_lines::table
        .filter(fee_lines::schedule_id.eq(id))
        .order((fee_lines::position, fee_lines::id))
        .select((
            (fee_lines::id, fee_lines::corridor, fee_lines::sector, fee_lines::code, fee_lines::labels),
            (
                fee_lines::amount_minor,
                fee_lines::currency,
                fee_lines::payer,
                fee_lines::stage,
                fee_lines::method,
                fee_lines::paid_to,
            ),
            (fee_lines::is_refundable, fee_lines::is_disclosed_before_acceptance, fee_lines::is_receipt_given),
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|((id, corridor, sector, code, labels), (minor, currency, payer, stage, method, paid_to), said)| FeeLine {
            id,
            corridor,
            sector,
            code,
            labels: Labels::from_json(&labels).unwrap_or_default(),
            amount: Money::new(minor, currency),
            payer,
            stage,
            method,
            paid_to,
            is_refundable: said.0,
            is_disclosed_before_acceptance: said.1,
            is_receipt_given: said.2,
        })
        .collect())
}

/// Begins a schedule.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, organisation: &OrganisationId, now: When) -> QueryResult<FeeScheduleId> {
    let id = FeeScheduleId::new();
    diesel::insert_into(fee_schedules::table)
        .values((
            fee_schedules::id.eq(&id),
            fee_schedules::organisation_id.eq(organisation),
            fee_schedules::status.eq("draft"),
            fee_schedules::is_nothing_charged.eq(false),
            fee_schedules::created_at.eq(now),
            fee_schedules::version.eq(1),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Keeps whether it was said that nothing is charged.
///
/// # Errors
/// A database error.
pub fn save_nothing(conn: &mut AnyConnection, id: &FeeScheduleId, is_nothing: bool) -> QueryResult<()> {
    diesel::update(fee_schedules::table.find(id))
        .set(fee_schedules::is_nothing_charged.eq(is_nothing))
        .execute(conn)
        .map(drop)
}

/// Moves a schedule to a status.
///
/// # Errors
/// A database error.
pub fn save_status(conn: &mut AnyConnection, id: &FeeScheduleId, status: &str, published: Option<When>) -> QueryResult<()> {
    diesel::update(fee_schedules::table.find(id))
        .set((fee_schedules::status.eq(status), fee_schedules::published_at.eq(published)))
        .execute(conn)
        .map(drop)
}

/// Writes a line in the place of the one with its id.
///
/// # Errors
/// A database error.
pub fn save_line(conn: &mut AnyConnection, id: &FeeScheduleId, line: &FeeLine) -> QueryResult<()> {
    let place: Option<i32> = fee_lines::table.find(&line.id).select(fee_lines::position).first(conn).optional()?;
    let last: Option<i32> = fee_lines::table
        .filter(fee_lines::schedule_id.eq(id))
        .select(diesel::dsl::max(fee_lines::position))
        .first(conn)?;
    delete_line(conn, &line.id)?;
    diesel::insert_into(fee_lines::table)
        .values((
            (
                fee_lines::id.eq(&line.id),
                fee_lines::schedule_id.eq(id),
                fee_lines::position.eq(place.unwrap_or(last.unwrap_or(0) + 1)),
                fee_lines::corridor.eq(line.corridor),
                fee_lines::sector.eq(line.sector),
                fee_lines::code.eq(line.code),
                fee_lines::labels.eq(line.labels.to_json()),
            ),
            (
                fee_lines::amount_minor.eq(line.amount.minor),
                fee_lines::currency.eq(line.amount.currency),
                fee_lines::payer.eq(line.payer),
                fee_lines::stage.eq(line.stage),
                fee_lines::method.eq(line.method),
                fee_lines::paid_to.eq(&line.paid_to),
            ),
            (
                fee_lines::is_refundable.eq(line.is_refundable),
                fee_lines::is_disclosed_before_acceptance.eq(line.is_disclosed_before_acceptance),
                fee_lines::is_receipt_given.eq(line.is_receipt_given),
            ),
        ))
        .execute(conn)
        .map(drop)
}

/// Takes a line out.
///
/// # Errors
/// A database error.
pub fn delete_line(conn: &mut AnyConnection, line: &FeeLineId) -> QueryResult<()> {
    diesel::delete(fee_lines::table.find(line)).execute(conn).map(drop)
}
