//! Keeping and dropping one's own filters. Nothing else is written from a desk.

use super::rules::filters::{FilterName, FilterRefusal, MOST_FILTERS};
use super::store::filters::{self, Filter};
use crate::base::{Actor, FilterId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};

/// Keeps the query of a list under a name; one of the same name is replaced.
///
/// # Errors
/// [`FilterRefusal::TooMany`], or a database error.
pub fn keep_filter(
    conn: &mut AnyConnection,
    actor: &Actor,
    name: FilterName,
    query: String,
    now: When,
) -> AppResult<()> {
    let account = actor.account().ok_or(AppError::SignInNeeded)?;
    let kept = filters::list(conn, account)?;
    let is_new = kept.iter().all(|filter| filter.name != name.as_str());
    if is_new && kept.len() >= MOST_FILTERS {
        return Err(FilterRefusal::TooMany.into());
    }
    let filter =
        Filter { id: FilterId::new(), account_id: account.clone(), name: name.into_text(), query, created_at: now };
    filters::keep(conn, &filter)?;
    Ok(())
}

/// Drops one's own filter.
///
/// # Errors
/// `NotFound` where it is somebody else's or gone, or a database error.
pub fn drop_filter(conn: &mut AnyConnection, actor: &Actor, id: &FilterId) -> AppResult<()> {
    let account = actor.account().ok_or(AppError::SignInNeeded)?;
    if filters::drop_own(conn, account, id)? { Ok(()) } else { Err(AppError::NotFound) }
}
