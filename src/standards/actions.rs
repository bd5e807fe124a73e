//! Putting published standards into the database.

use super::published::{FILES, Published};
use super::store;
use crate::base::{Actor, When, digest_hex};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};

/// Stores every published version that is not there yet.
///
/// # Errors
/// A database error, or a published file that cannot be read.
pub fn install_published(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    for file in FILES {
        let published: Published = serde_json::from_str(file).map_err(AppError::internal)?;
        if store::is_stored(conn, published.kind, published.version)? {
            continue;
        }
        let id = store::insert(conn, &published, &digest_hex(file))?;
        let entry = Entry::about("standard_published", "standard", id.as_str()).to(published.kind.as_str());
        history::append(conn, &Actor::System, &entry, now)?;
        history::changed_publicly(conn, None, now)?;
    }
    Ok(())
}
