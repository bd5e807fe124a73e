//! Which constraint a write broke. PostgreSQL names it; SQLite names CHECKs, but for a unique one only its columns.

use diesel::result::{DatabaseErrorKind, Error};

/// Whether an error is the breach of a named CHECK or of a unique constraint over `table.column[, table.column]`.
pub fn is_violation_of(error: &Error, constraint: &str, columns: &str) -> bool {
    match error {
        Error::DatabaseError(
            DatabaseErrorKind::UniqueViolation | DatabaseErrorKind::CheckViolation | DatabaseErrorKind::Unknown,
            info,
        ) => {
            info.constraint_name() == Some(constraint)
                || info.message().contains(constraint)
                || (!columns.is_empty() && info.message().ends_with(columns))
        }
        _ => false,
    }
}

/// Whether an error is the breach of any unique constraint.
pub const fn unique_violation(error: &Error) -> bool {
    matches!(error, Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _))
}
