//! Findings that are typed and not raised yet.

use crate::base::{AccountId, AuditId, When};
use crate::db::AnyConnection;
use crate::db::schema::finding_drafts;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A finding that is not raised yet.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = finding_drafts)]
pub struct Draft {
    /// In which audit.
    pub audit_id: AuditId,
    /// The name its device gave it.
    pub record_key: String,
    /// Its fields as they were typed, as JSON.
    pub content: String,
    /// Who saved it last.
    pub saved_by: AccountId,
    /// When.
    pub saved_at: When,
    /// For saving.
    pub version: i32,
}

impl Draft {
    /// Its fields; none where they cannot be read.
    pub fn fields(&self) -> BTreeMap<String, String> {
        serde_json::from_str(&self.content).unwrap_or_default()
    }
}

/// A draft by its name.
///
/// # Errors
/// A database error.
pub fn find(conn: &mut AnyConnection, audit: &AuditId, record: &str) -> QueryResult<Option<Draft>> {
    finding_drafts::table.find((audit, record)).select(Draft::as_select()).first(conn).optional()
}

/// The drafts of an audit, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<Draft>> {
    finding_drafts::table
        .filter(finding_drafts::audit_id.eq(audit))
        .order((finding_drafts::saved_at, finding_drafts::record_key))
        .select(Draft::as_select())
        .load(conn)
}

/// Writes a draft, over the one of that name if there is one.
///
/// # Errors
/// A database error.
pub fn save(conn: &mut AnyConnection, draft: &Draft) -> QueryResult<()> {
    let changed = diesel::update(finding_drafts::table.find((&draft.audit_id, &draft.record_key)))
        .set((
            finding_drafts::content.eq(&draft.content),
            finding_drafts::saved_by.eq(&draft.saved_by),
            finding_drafts::saved_at.eq(draft.saved_at),
            finding_drafts::version.eq(draft.version),
        ))
        .execute(conn)?;
    if changed > 0 {
        return Ok(());
    }
    diesel::insert_into(finding_drafts::table).values(draft).execute(conn).map(|_| ())
}

/// Takes a draft away: it was raised, or is not wanted.
///
/// # Errors
/// A database error.
pub fn remove(conn: &mut AnyConnection, audit: &AuditId, record: &str) -> QueryResult<()> {
    diesel::delete(finding_drafts::table.find((audit, record))).execute(conn).map(|_| ())
}
