//! The only writer of `watches`, `watch_letters` and `watch_progress`.

use crate::base::{Language, OrganisationId, WatchId, When};
use crate::db::AnyConnection;
use crate::db::schema::{watch_letters, watch_progress, watches};
use crate::watches::rules::Letters;
use diesel::prelude::*;

/// How many ids stand in one statement.
const BLOCK: usize = 500;

/// A watch as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = watches)]
pub struct Watch {
    /// Its id, which tells no instant.
    pub id: WatchId,
    /// The mark of address and organisation.
    pub mark: String,
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The language of the letters.
    pub language: Language,
    /// The watcher, sealed for this row.
    pub sealed: String,
    /// The digest of the token that stops it.
    pub stop_hash: String,
    /// The digest of the token that confirms it; nothing once it is confirmed.
    pub confirm_hash: Option<String>,
    /// When it goes if it is not confirmed.
    pub expires_at: Option<When>,
    /// When a letter is due, if something changed.
    pub tell_at: Option<When>,
    /// After which event of the history that began.
    pub tell_after: Option<i64>,
}

/// The watch of a mark.
///
/// # Errors
/// A database error.
pub fn find_by_mark(conn: &mut AnyConnection, mark: &str) -> QueryResult<Option<Watch>> {
    watches::table.filter(watches::mark.eq(mark)).select(Watch::as_select()).first(conn).optional()
}

/// The watch that a token can still confirm.
///
/// # Errors
/// A database error.
pub fn find_unconfirmed(conn: &mut AnyConnection, confirm_hash: &str, now: When) -> QueryResult<Option<Watch>> {
    watches::table
        .filter(watches::confirm_hash.eq(confirm_hash).and(watches::expires_at.gt(now)))
        .select(Watch::as_select())
        .first(conn)
        .optional()
}

/// The watch that a token stops.
///
/// # Errors
/// A database error.
pub fn find_by_stop(conn: &mut AnyConnection, stop_hash: &str) -> QueryResult<Option<Watch>> {
    watches::table.filter(watches::stop_hash.eq(stop_hash)).select(Watch::as_select()).first(conn).optional()
}

/// Keeps a watch.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, watch: &Watch) -> QueryResult<()> {
    diesel::insert_into(watches::table).values(watch).execute(conn).map(|_| ())
}

/// Marks a watch as confirmed: its token is of no use any more.
///
/// # Errors
/// A database error.
pub fn mark_confirmed(conn: &mut AnyConnection, id: &WatchId) -> QueryResult<()> {
    diesel::update(watches::table.find(id))
        .set((watches::confirm_hash.eq(None::<String>), watches::expires_at.eq(None::<When>)))
        .execute(conn)
        .map(|_| ())
}

/// Removes a watch; nothing of it stays.
///
/// # Errors
/// A database error.
pub fn remove(conn: &mut AnyConnection, id: &WatchId) -> QueryResult<()> {
    diesel::delete(watches::table.find(id)).execute(conn).map(|_| ())
}

/// Watches that nobody confirmed in time, at most so many.
///
/// # Errors
/// A database error.
pub fn list_expired(conn: &mut AnyConnection, now: When, most: i64) -> QueryResult<Vec<WatchId>> {
    watches::table.filter(watches::expires_at.le(now)).order(watches::id).limit(most).select(watches::id).load(conn)
}

/// Whether anybody watches anything.
///
/// # Errors
/// A database error.
pub fn is_anybody_watching(conn: &mut AnyConnection) -> QueryResult<bool> {
    let one: Option<WatchId> =
        watches::table.filter(watches::confirm_hash.is_null()).select(watches::id).first(conn).optional()?;
    Ok(one.is_some())
}

/// Notes that those who watch these organisations are to be told, of what stands after this event; whoever is to be told
/// already waits no longer for it.
///
/// # Errors
/// A database error.
pub fn mark_to_tell(
    conn: &mut AnyConnection,
    organisations: &[OrganisationId],
    tell_at: When,
    after: i64,
) -> QueryResult<()> {
    for block in organisations.chunks(BLOCK) {
        let rows = watches::table
            .filter(watches::organisation_id.eq_any(block))
            .filter(watches::confirm_hash.is_null().and(watches::tell_at.is_null()));
        diesel::update(rows).set((watches::tell_at.eq(tell_at), watches::tell_after.eq(after))).execute(conn)?;
    }
    Ok(())
}

/// Watches whose letter is due, by organisation, at most so many.
///
/// # Errors
/// A database error.
pub fn list_to_tell(conn: &mut AnyConnection, now: When, most: i64) -> QueryResult<Vec<Watch>> {
    watches::table
        .filter(watches::tell_at.le(now))
        .order((watches::organisation_id, watches::id))
        .limit(most)
        .select(Watch::as_select())
        .load(conn)
}

/// Notes that a watcher was told.
///
/// # Errors
/// A database error.
pub fn mark_told(conn: &mut AnyConnection, id: &WatchId) -> QueryResult<()> {
    diesel::update(watches::table.find(id))
        .set((watches::tell_at.eq(None::<When>), watches::tell_after.eq(None::<i64>)))
        .execute(conn)
        .map(|_| ())
}

/// The letters counted under a mark.
///
/// # Errors
/// A database error.
pub fn find_letters(conn: &mut AnyConnection, mark: &str) -> QueryResult<Option<Letters>> {
    let found: Option<(i32, When)> = watch_letters::table
        .find(mark)
        .select((watch_letters::letters, watch_letters::ends_at))
        .first(conn)
        .optional()?;
    Ok(found.map(|(count, ends_at)| Letters { count, ends_at }))
}

/// Keeps how many letters are counted under a mark.
///
/// # Errors
/// A database error.
pub fn save_letters(conn: &mut AnyConnection, mark: &str, letters: Letters) -> QueryResult<()> {
    let columns = (watch_letters::letters.eq(letters.count), watch_letters::ends_at.eq(letters.ends_at));
    if diesel::update(watch_letters::table.find(mark)).set(columns).execute(conn)? == 0 {
        diesel::insert_into(watch_letters::table).values((watch_letters::mark.eq(mark), columns)).execute(conn)?;
    }
    Ok(())
}

/// Forgets letters that no longer count.
///
/// # Errors
/// A database error.
pub fn forget_letters(conn: &mut AnyConnection, now: When) -> QueryResult<()> {
    diesel::delete(watch_letters::table.filter(watch_letters::ends_at.le(now))).execute(conn).map(|_| ())
}

/// Whether a letter is due, or something is to be forgotten.
///
/// # Errors
/// A database error.
pub fn is_anything_due(conn: &mut AnyConnection, now: When) -> QueryResult<bool> {
    let watch: Option<WatchId> = watches::table
        .filter(watches::tell_at.le(now).or(watches::expires_at.le(now)))
        .select(watches::id)
        .first(conn)
        .optional()?;
    if watch.is_some() {
        return Ok(true);
    }
    let letters: Option<String> = watch_letters::table
        .filter(watch_letters::ends_at.le(now))
        .select(watch_letters::mark)
        .first(conn)
        .optional()?;
    Ok(letters.is_some())
}

/// Up to which event of the history watchers were looked for.
///
/// # Errors
/// A database error.
pub fn progress(conn: &mut AnyConnection) -> QueryResult<i64> {
    watch_progress::table.find(1).select(watch_progress::position).first(conn)
}

/// Keeps up to which event of the history watchers were looked for.
///
/// # Errors
/// A database error.
pub fn save_progress(conn: &mut AnyConnection, position: i64) -> QueryResult<()> {
    diesel::update(watch_progress::table.find(1)).set(watch_progress::position.eq(position)).execute(conn).map(|_| ())
}
