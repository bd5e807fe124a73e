//! One connection of either database, and the pool's way of making it.

use crate::config::DatabaseUrl;
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::ManageConnection;
use diesel::{Connection, ConnectionError, PgConnection, SqliteConnection};
use std::time::Duration;

/// A connection of either database.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    /// Embedded.
    Sqlite(SqliteConnection),
    /// A server.
    Postgres(PgConnection),
}

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Read-only.
    Reading,
    /// Writing.
    Writing,
}

#[derive(diesel::QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    busy: i32,
}

/// How long the wiping waits for readers, in milliseconds.
const WIPE_WAIT: u32 = 100;

/// Writes the write-ahead log of SQLite into the database and cuts it off, so that pages of before are nowhere; `wait` is
/// what the connection waits for locks otherwise. Returns whether it is done: not while somebody reads. Of PostgreSQL nothing
/// is asked.
///
/// # Errors
/// A database error.
pub(super) fn cut_log(connection: &mut AnyConnection, wait: Duration) -> diesel::QueryResult<bool> {
    use diesel::RunQueryDsl;
    let AnyConnection::Sqlite(inner) = connection else { return Ok(true) };
    inner.batch_execute(&format!("PRAGMA busy_timeout = {WIPE_WAIT}"))?;
    let rows: diesel::QueryResult<Vec<Checkpoint>> = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").load(inner);
    inner.batch_execute(&format!("PRAGMA busy_timeout = {}", wait.as_millis()))?;
    Ok(rows?.iter().all(|row| row.busy == 0))
}

/// Opens a connection by the URL's scheme. The derived `establish` would make a SQLite file of a mistyped
/// PostgreSQL URL.
///
/// # Errors
/// If the database cannot be reached or refuses the settings.
pub fn open(url: &DatabaseUrl, purpose: Use, wait: Duration) -> Result<AnyConnection, ConnectionError> {
    let milliseconds = wait.as_millis();
    match url {
        DatabaseUrl::Sqlite(path) => {
            let mut inner = SqliteConnection::establish(&path.to_string_lossy())?;
            let query_only = match purpose {
                Use::Reading => "ON",
                Use::Writing => "OFF",
            };
            inner
                .batch_execute(&format!(
                    "PRAGMA busy_timeout = {milliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA query_only = {query_only};"
                ))
                .map_err(ConnectionError::CouldntSetupConfiguration)?;
            Ok(AnyConnection::Sqlite(inner))
        }
        DatabaseUrl::Postgres(text) => {
            let mut inner = PgConnection::establish(text.expose())?;
            inner
                .batch_execute(&format!(
                    "SET lock_timeout = {milliseconds}; SET timezone = 'UTC'; SET client_min_messages = warning;"
                ))
                .map_err(ConnectionError::CouldntSetupConfiguration)?;
            Ok(AnyConnection::Postgres(inner))
        }
    }
}

/// Makes the pool's connections.
pub struct Manager {
    url: DatabaseUrl,
    purpose: Use,
    wait: Duration,
}

impl Manager {
    /// A maker of connections for one purpose.
    pub const fn new(url: DatabaseUrl, purpose: Use, wait: Duration) -> Self {
        Self { url, purpose, wait }
    }
}

impl ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<AnyConnection, Self::Error> {
        open(&self.url, self.purpose, self.wait).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, connection: &mut AnyConnection) -> Result<(), Self::Error> {
        match connection {
            AnyConnection::Sqlite(_) => Ok(()),
            AnyConnection::Postgres(inner) => inner.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError),
        }
    }

    fn has_broken(&self, connection: &mut AnyConnection) -> bool {
        // A panic inside a transaction leaves it open: such a connection is thrown away, which rolls it back.
        match connection {
            AnyConnection::Sqlite(inner) => std::thread::panicking() || is_inside_transaction(inner),
            AnyConnection::Postgres(inner) => std::thread::panicking() || is_inside_transaction(inner),
        }
    }
}

fn is_inside_transaction<C>(connection: &mut C) -> bool
where
    C: Connection<TransactionManager = AnsiTransactionManager>,
{
    match AnsiTransactionManager::transaction_manager_status_mut(connection).transaction_depth() {
        Ok(depth) => depth.is_some(),
        Err(_) => true,
    }
}
