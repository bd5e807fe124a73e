//! Who accepted the agreement: writes `application_agreements`, which is never changed.

use super::super::rules::Accepted;
use crate::base::{AccountId, ApplicationId, Language, When};
use crate::db::AnyConnection;
use crate::db::schema::application_agreements;
use diesel::prelude::*;

/// Writes that somebody accepted the agreement; accepting the same text again is one acceptance.
///
/// # Errors
/// A database error.
pub fn insert_agreement(conn: &mut AnyConnection, id: &ApplicationId, accepted: &Accepted) -> QueryResult<()> {
    let last = find_agreement(conn, id)?;
    if last.is_some_and(|last| last.digest == accepted.digest && last.by == accepted.by) {
        return Ok(());
    }
    diesel::insert_into(application_agreements::table)
        .values((
            application_agreements::application_id.eq(id),
            application_agreements::accepted_at.eq(accepted.at),
            application_agreements::accepted_by.eq(&accepted.by),
            application_agreements::version.eq(accepted.version),
            application_agreements::language.eq(accepted.language),
            application_agreements::digest.eq(&accepted.digest),
        ))
        .execute(conn)
        .map(|_| ())
}

/// The last acceptance of an application.
///
/// # Errors
/// A database error.
pub fn find_agreement(conn: &mut AnyConnection, id: &ApplicationId) -> QueryResult<Option<Accepted>> {
    let row: Option<(i32, Language, String, AccountId, When)> = application_agreements::table
        .filter(application_agreements::application_id.eq(id))
        .order(application_agreements::accepted_at.desc())
        .select((
            application_agreements::version,
            application_agreements::language,
            application_agreements::digest,
            application_agreements::accepted_by,
            application_agreements::accepted_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|(version, language, digest, by, at)| Accepted { version, language, digest, by, at }))
}
