//! Files handed in with observations, sealed with the observation's key, names and all.

use crate::base::{ObservationFileId, ObservationId};
use crate::db::AnyConnection;
use crate::db::schema::observation_files;
use crate::files::MediaType;
use diesel::prelude::*;

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = observation_files)]
pub struct SealedFile {
    /// Its id.
    pub id: ObservationFileId,
    /// Of which observation.
    pub observation_id: ObservationId,
    /// What it is.
    pub media_type: MediaType,
    /// The name it came with, sealed.
    pub name: Vec<u8>,
    /// Its content, sealed.
    pub content: Vec<u8>,
}

/// The files of an observation in the order they came, each with its sealed name and without its content.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection, observation: &ObservationId) -> QueryResult<Vec<(ObservationFileId, Vec<u8>)>> {
    observation_files::table
        .filter(observation_files::observation_id.eq(observation))
        .order(observation_files::id)
        .select((observation_files::id, observation_files::name))
        .load(conn)
}

/// How many files an observation has.
///
/// # Errors
/// A database error.
pub fn count(conn: &mut AnyConnection, observation: &ObservationId) -> QueryResult<i64> {
    observation_files::table.filter(observation_files::observation_id.eq(observation)).count().get_result(conn)
}

/// A file of an observation.
///
/// # Errors
/// A database error; `NotFound` if the observation has no such file.
pub fn load(conn: &mut AnyConnection, observation: &ObservationId, id: &ObservationFileId) -> QueryResult<SealedFile> {
    let row = observation_files::table.find(id).filter(observation_files::observation_id.eq(observation));
    row.select(SealedFile::as_select()).first(conn)
}

/// Adds a file.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, file: &SealedFile) -> QueryResult<()> {
    diesel::insert_into(observation_files::table).values(file).execute(conn).map(drop)
}

/// Deletes the files at the end of retention.
///
/// # Errors
/// A database error.
pub fn delete_all(conn: &mut AnyConnection, observation: &ObservationId) -> QueryResult<()> {
    let its = observation_files::table.filter(observation_files::observation_id.eq(observation));
    diesel::delete(its).execute(conn).map(drop)
}
