//! The rows of a snapshot, as they were read and compared.

use crate::base::{Page, PageRequest, SnapshotId};
use crate::db::AnyConnection;
use crate::db::schema::licence_snapshot_rows;
use crate::licences::rules::{ComparedRow, RowChange};
use diesel::prelude::*;

/// One row as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = licence_snapshot_rows)]
pub struct KeptRow {
    /// Its line in the file; below 0 for an entry that is gone.
    pub line: i32,
    /// The entry's key.
    pub entry_key: String,
    /// What it changes.
    pub change: RowChange,
    /// The entry as JSON, or what stands in a bad line.
    pub content: String,
    /// What is wrong with a bad line, as JSON.
    pub problem: Option<String>,
}

/// Writes rows down, one statement each: both databases have only that in common.
///
/// # Errors
/// A database error.
pub fn insert_rows(conn: &mut AnyConnection, snapshot: &SnapshotId, rows: &[ComparedRow]) -> QueryResult<()> {
    for row in rows {
        diesel::insert_into(licence_snapshot_rows::table)
            .values((
                licence_snapshot_rows::snapshot_id.eq(snapshot),
                licence_snapshot_rows::line.eq(row.line),
                licence_snapshot_rows::entry_key.eq(&row.key),
                licence_snapshot_rows::change.eq(row.change),
                licence_snapshot_rows::content.eq(&row.content),
                licence_snapshot_rows::problem.eq(&row.problem),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The rows after the first `done`, in the order in which they are applied.
///
/// # Errors
/// A database error.
pub fn next_rows(conn: &mut AnyConnection, snapshot: &SnapshotId, done: i32, most: i64) -> QueryResult<Vec<KeptRow>> {
    licence_snapshot_rows::table
        .filter(licence_snapshot_rows::snapshot_id.eq(snapshot))
        .order(licence_snapshot_rows::line)
        .offset(i64::from(done))
        .limit(most)
        .select(KeptRow::as_select())
        .load(conn)
}

/// One page of the rows with a change, in the order of the file.
///
/// # Errors
/// A database error.
pub fn list_rows(
    conn: &mut AnyConnection,
    snapshot: &SnapshotId,
    change: RowChange,
    request: PageRequest,
) -> QueryResult<Page<KeptRow>> {
    let of = || {
        licence_snapshot_rows::table
            .filter(licence_snapshot_rows::snapshot_id.eq(snapshot).and(licence_snapshot_rows::change.eq(change)))
    };
    let total: i64 = of().count().get_result(conn)?;
    let rows = of()
        .order(licence_snapshot_rows::line)
        .offset(i64::try_from(request.offset()).unwrap_or(i64::MAX))
        .limit(i64::try_from(request.size).unwrap_or(i64::MAX))
        .select(KeptRow::as_select())
        .load(conn)?;
    Ok(Page { rows, total: usize::try_from(total).unwrap_or_default(), request })
}
