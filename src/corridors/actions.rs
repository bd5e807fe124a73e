//! Entering exchange rates.

use super::rules::NewRate;
use super::store;
use crate::base::{Actor, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};

/// Who may enter exchange rates.
pub const KEEPERS: &[Role] = &[Role::CaseOfficer, Role::Administrator];

/// Enters an exchange rate. Verdicts use it from its day on.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn add_rate(conn: &mut AnyConnection, actor: &Actor, rate: &NewRate, now: When) -> AppResult<()> {
    if *actor != Actor::System && !actor.is_any(KEEPERS) {
        return Err(AppError::NotAllowed);
    }
    rate.check(now.local_date())?;
    let id = store::insert(conn, rate, actor.account(), now)?;
    let pair = format!("{}-{}", rate.from, rate.to);
    history::append(conn, actor, &Entry::about("exchange_rate_added", "exchange_rate", id.as_str()).to(&pair), now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}
