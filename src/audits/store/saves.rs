//! What devices sent last, and what is kept apart until a person chooses.

use crate::audits::rules::{ApartReason, LastSave, RecordKind, SaveKey, SaveOutcome, Settlement};
use crate::base::{AccountId, AuditId, DifferenceId, When};
use crate::db::AnyConnection;
use crate::db::schema::{audit_differences, audit_saves};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The fields of a record as they were typed.
pub type Content = BTreeMap<String, String>;

/// Something kept apart.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_differences)]
pub struct Difference {
    /// Its id.
    pub id: DifferenceId,
    /// In which audit.
    pub audit_id: AuditId,
    /// Of what kind.
    pub kind: RecordKind,
    /// The record's name.
    pub record: String,
    /// The id of what it differs from; a criterion's for results; empty where there is nothing.
    pub subject_id: String,
    /// The device that sent it.
    pub device: String,
    /// Why it is kept apart.
    pub reason: ApartReason,
    /// Its fields, as JSON.
    pub content: String,
    /// Who sent it.
    pub sent_by: AccountId,
    /// When.
    pub sent_at: When,
    /// How it was settled.
    pub settled_as: Option<Settlement>,
    /// By whom.
    pub settled_by: Option<AccountId>,
    /// When.
    pub settled_at: Option<When>,
}

impl Difference {
    /// Its fields; none where they cannot be read.
    pub fn fields(&self) -> Content {
        serde_json::from_str(&self.content).unwrap_or_default()
    }
}

/// The last save of a record from a device.
///
/// # Errors
/// A database error.
pub fn find_last(conn: &mut AnyConnection, audit: &AuditId, key: &SaveKey) -> QueryResult<Option<LastSave>> {
    let row: Option<(i32, SaveOutcome, i32, String)> = audit_saves::table
        .find((audit, &key.device, &key.record))
        .select((audit_saves::sequence, audit_saves::outcome, audit_saves::version_after, audit_saves::subject_id))
        .first(conn)
        .optional()?;
    Ok(row.map(|(sequence, outcome, version_after, subject)| LastSave { sequence, outcome, version_after, subject }))
}

/// Writes down what became of a save.
///
/// # Errors
/// A database error.
pub fn remember(
    conn: &mut AnyConnection,
    audit: &AuditId,
    key: &SaveKey,
    last: &LastSave,
    by: &AccountId,
    now: When,
) -> QueryResult<()> {
    let values = (
        audit_saves::sequence.eq(last.sequence),
        audit_saves::outcome.eq(last.outcome),
        audit_saves::subject_id.eq(&last.subject),
        audit_saves::version_after.eq(last.version_after),
        audit_saves::sent_by.eq(by),
        audit_saves::sent_at.eq(now),
    );
    let changed =
        diesel::update(audit_saves::table.find((audit, &key.device, &key.record))).set(values).execute(conn)?;
    if changed > 0 {
        return Ok(());
    }
    let place =
        (audit_saves::audit_id.eq(audit), audit_saves::device.eq(&key.device), audit_saves::record.eq(&key.record));
    diesel::insert_into(audit_saves::table).values((place, values)).execute(conn).map(|_| ())
}

/// Keeps something apart. What the same device sent of the same record and nobody settled yet is replaced. Returns
/// whether it is new.
///
/// # Errors
/// A database error.
pub fn keep_apart(conn: &mut AnyConnection, difference: &Difference) -> QueryResult<bool> {
    let open = audit_differences::table
        .filter(audit_differences::audit_id.eq(&difference.audit_id))
        .filter(audit_differences::device.eq(&difference.device))
        .filter(audit_differences::record.eq(&difference.record))
        .filter(audit_differences::reason.eq(difference.reason))
        .filter(audit_differences::settled_at.is_null());
    let changed = diesel::update(open)
        .set((
            audit_differences::content.eq(&difference.content),
            audit_differences::subject_id.eq(&difference.subject_id),
            audit_differences::sent_at.eq(difference.sent_at),
        ))
        .execute(conn)?;
    if changed > 0 {
        return Ok(false);
    }
    diesel::insert_into(audit_differences::table).values(difference).execute(conn)?;
    Ok(true)
}

/// What is kept apart in an audit and not settled, oldest first.
///
/// # Errors
/// A database error.
pub fn list_open(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<Difference>> {
    audit_differences::table
        .filter(audit_differences::audit_id.eq(audit).and(audit_differences::settled_at.is_null()))
        .order((audit_differences::sent_at, audit_differences::id))
        .select(Difference::as_select())
        .load(conn)
}

/// Everything that was kept apart in an audit, oldest first.
///
/// # Errors
/// A database error.
pub fn list_all(conn: &mut AnyConnection, audit: &AuditId) -> QueryResult<Vec<Difference>> {
    audit_differences::table
        .filter(audit_differences::audit_id.eq(audit))
        .order((audit_differences::sent_at, audit_differences::id))
        .select(Difference::as_select())
        .load(conn)
}

/// Something kept apart; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, audit: &AuditId, id: &DifferenceId) -> QueryResult<Difference> {
    audit_differences::table
        .find(id)
        .filter(audit_differences::audit_id.eq(audit))
        .select(Difference::as_select())
        .first(conn)
}

/// Marks a difference as settled; one that was settled before is left alone. Returns whether it was.
///
/// # Errors
/// A database error.
pub fn settle(
    conn: &mut AnyConnection,
    id: &DifferenceId,
    settlement: Settlement,
    by: &AccountId,
    now: When,
) -> QueryResult<bool> {
    let open =
        audit_differences::table.filter(audit_differences::id.eq(id).and(audit_differences::settled_at.is_null()));
    let changed = diesel::update(open)
        .set((
            audit_differences::settled_as.eq(settlement),
            audit_differences::settled_by.eq(by),
            audit_differences::settled_at.eq(now),
        ))
        .execute(conn)?;
    Ok(changed > 0)
}
