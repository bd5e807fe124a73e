//! The dated rows that verdicts are drawn from.

use super::super::rules::{Books, published_rates, published_rules};
use crate::db::AnyConnection;
use diesel::QueryResult;

/// Every rule and rate.
///
/// # Errors
/// A database error.
pub fn load_books(conn: &mut AnyConnection) -> QueryResult<Books> {
    let _ = conn;
    let fault = |error: super::super::rules::PublishedError| {
        diesel::result::Error::DeserializationError(error.to_string().into())
    };
    Ok(Books { rules: published_rules().map_err(fault)?, rates: published_rates().map_err(fault)? })
}
