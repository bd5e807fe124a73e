//! The database room: SQLite or PostgreSQL behind one [`Db`], chosen by URL scheme.
//!
//! [`Db::read`] is one read-only transaction on a consistent snapshot. [`Db::write`] is one writing transaction, one at
//! a time on both databases: SQLite by its single writer connection and `BEGIN IMMEDIATE`, PostgreSQL by locking the
//! table `writer` first. Nothing is ever retried, and there is one history chain.
//! No password hashing, mail, file or network work belongs inside a transaction.

mod connection;
mod constraints;
mod migrate;
pub mod schema;

pub use connection::AnyConnection;
pub use constraints::{is_violation_of, unique_violation};
pub use migrate::{MigrateError, migrate_down_and_up};

use crate::config::{DatabaseUrl, PoolSizes};
use crate::error::{AppError, AppResult};
use connection::{Manager, Use};
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::r2d2::{Pool, PooledConnection};
use std::sync::Arc;
use tokio::sync::watch;

/// The open database; cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    commits: Arc<watch::Sender<u64>>,
    url: DatabaseUrl,
}

impl Db {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// If it is out of reach, or its schema is newer than this program.
    pub fn open(url: &DatabaseUrl, sizes: PoolSizes) -> Result<Self, MigrateError> {
        migrate::migrate(url)?;
        Self::open_unchecked(url, sizes)
    }

    /// Opens a database whose schema is known to be current.
    ///
    /// # Errors
    /// If it is out of reach.
    pub fn open_unchecked(url: &DatabaseUrl, sizes: PoolSizes) -> Result<Self, MigrateError> {
        let writers = if url.is_sqlite() { 1 } else { sizes.writers };
        let pool = |purpose, size| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
                .connection_timeout(sizes.wait)
                .build(Manager::new(url.clone(), purpose, sizes.wait))
                .map_err(|error| MigrateError::Unreachable(error.to_string()))
        };
        Ok(Self {
            writers: pool(Use::Writing, writers)?,
            readers: pool(Use::Reading, sizes.readers)?,
            commits: Arc::new(watch::Sender::new(0)),
            url: url.clone(),
        })
    }

    /// Where the database is.
    pub const fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// Counts this process's commits: a change of the number says that something was written.
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.commits.subscribe()
    }

    /// Runs queries on one consistent snapshot.
    ///
    /// # Errors
    /// What the work returns, or `Unavailable` if no connection is free in time.
    pub async fn read<T, F>(&self, work: F) -> AppResult<T>
    where
        F: FnOnce(&mut AnyConnection) -> AppResult<T> + Send + 'static,
        T: Send + 'static,
    {
        let db = self.clone();
        tokio::task::spawn_blocking(move || db.read_here(work)).await.map_err(AppError::internal)?
    }

    /// Runs one writing transaction: all of it happens, or nothing.
    ///
    /// # Errors
    /// What the work returns, or `Unavailable` if the turn does not come in time.
    pub async fn write<T, F>(&self, work: F) -> AppResult<T>
    where
        F: FnOnce(&mut AnyConnection) -> AppResult<T> + Send + 'static,
        T: Send + 'static,
    {
        let db = self.clone();
        tokio::task::spawn_blocking(move || db.write_here(work)).await.map_err(AppError::internal)?
    }

    /// [`Db::read`] on the calling thread, for the command line and for start.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_here<T>(&self, work: impl FnOnce(&mut AnyConnection) -> AppResult<T>) -> AppResult<T> {
        let mut connection = take(&self.readers)?;
        transact(&mut connection, Use::Reading, work)
    }

    /// [`Db::write`] on the calling thread, for the command line and for start.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_here<T>(&self, work: impl FnOnce(&mut AnyConnection) -> AppResult<T>) -> AppResult<T> {
        let mut connection = take(&self.writers)?;
        let result = transact(&mut connection, Use::Writing, work)?;
        self.commits.send_modify(|count| *count += 1);
        Ok(result)
    }
}

fn take(pool: &Pool<Manager>) -> AppResult<PooledConnection<Manager>> {
    pool.get().map_err(|error| AppError::Unavailable(error.to_string()))
}

/// Begins, works, and commits; rolls back on an error, and on a panic through the pool's broken-connection check.
fn transact<T>(
    connection: &mut AnyConnection,
    purpose: Use,
    work: impl FnOnce(&mut AnyConnection) -> AppResult<T>,
) -> AppResult<T> {
    begin(connection, purpose)?;
    match work(connection) {
        Ok(value) => {
            finish(connection, Ending::Commit)?;
            Ok(value)
        }
        Err(error) => {
            finish(connection, Ending::RollBack)?;
            Err(error)
        }
    }
}

fn begin(connection: &mut AnyConnection, purpose: Use) -> diesel::QueryResult<()> {
    use diesel::connection::SimpleConnection;
    match (connection, purpose) {
        (AnyConnection::Sqlite(inner), Use::Writing) => {
            AnsiTransactionManager::begin_transaction_sql(inner, "BEGIN IMMEDIATE")
        }
        (AnyConnection::Sqlite(inner), Use::Reading) => AnsiTransactionManager::begin_transaction_sql(inner, "BEGIN"),
        (AnyConnection::Postgres(inner), Use::Writing) => {
            AnsiTransactionManager::begin_transaction_sql(inner, "BEGIN")?;
            // Its own call: the lock must be the transaction's first statement, so that the snapshot comes after it.
            inner.batch_execute("LOCK TABLE writer IN EXCLUSIVE MODE").or_else(|error| {
                AnsiTransactionManager::rollback_transaction(inner)?;
                Err(error)
            })
        }
        (AnyConnection::Postgres(inner), Use::Reading) => AnsiTransactionManager::begin_transaction_sql(
            inner,
            "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
        ),
    }
}

/// How a transaction ends.
#[derive(Clone, Copy)]
enum Ending {
    Commit,
    RollBack,
}

fn finish(connection: &mut AnyConnection, ending: Ending) -> diesel::QueryResult<()> {
    match (connection, ending) {
        (AnyConnection::Sqlite(inner), Ending::Commit) => AnsiTransactionManager::commit_transaction(inner),
        (AnyConnection::Sqlite(inner), Ending::RollBack) => AnsiTransactionManager::rollback_transaction(inner),
        (AnyConnection::Postgres(inner), Ending::Commit) => AnsiTransactionManager::commit_transaction(inner),
        (AnyConnection::Postgres(inner), Ending::RollBack) => AnsiTransactionManager::rollback_transaction(inner),
    }
}
