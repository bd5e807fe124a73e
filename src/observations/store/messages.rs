//! Messages and notes of observations, sealed with the observation's key.

use crate::base::{AccountId, ObservationId, ObservationMessageId, When};
use crate::db::AnyConnection;
use crate::db::schema::observation_messages;
use crate::observations::rules::Author;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A message or note as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = observation_messages)]
pub struct Message {
    /// Its id.
    pub id: ObservationMessageId,
    /// Of which observation.
    pub observation_id: ObservationId,
    /// Its place in the thread, from 1.
    pub place: i32,
    /// Who wrote it.
    pub author: Author,
    /// Which person.
    pub by_account: AccountId,
    /// When.
    pub sent_at: When,
    /// Its text, sealed.
    pub content: Vec<u8>,
}

/// The thread of an observation, in its order, notes among it.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, observation: &ObservationId) -> QueryResult<Vec<Message>> {
    observation_messages::table
        .filter(observation_messages::observation_id.eq(observation))
        .order(observation_messages::place)
        .select(Message::as_select())
        .load(conn)
}

/// Who wrote last to the other side, of every observation with a thread; notes do not count.
///
/// # Errors
/// A database error.
pub fn last_authors(conn: &mut AnyConnection) -> QueryResult<BTreeMap<ObservationId, Author>> {
    let rows: Vec<(ObservationId, Author)> = observation_messages::table
        .filter(observation_messages::author.ne(Author::Note))
        .order(observation_messages::place)
        .select((observation_messages::observation_id, observation_messages::author))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The next place in a thread.
///
/// # Errors
/// A database error.
pub fn next_place(conn: &mut AnyConnection, observation: &ObservationId) -> QueryResult<i32> {
    let its = observation_messages::table.filter(observation_messages::observation_id.eq(observation));
    let last: Option<i32> = its.select(diesel::dsl::max(observation_messages::place)).first(conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Adds a message.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, message: &Message) -> QueryResult<()> {
    diesel::insert_into(observation_messages::table).values(message).execute(conn).map(drop)
}

/// Deletes the thread at the end of retention.
///
/// # Errors
/// A database error.
pub fn delete_all(conn: &mut AnyConnection, observation: &ObservationId) -> QueryResult<()> {
    let its = observation_messages::table.filter(observation_messages::observation_id.eq(observation));
    diesel::delete(its).execute(conn).map(drop)
}
