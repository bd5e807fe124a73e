//! The database room: SQLite or PostgreSQL behind one [`Db`], chosen by URL scheme.
//!
//! [`Db::read`] is one read-only transaction on a consistent snapshot. [`Db::write`] is one writing transaction, one at
//! a time on both databases: SQLite by its single writer connection and `BEGIN IMMEDIATE`, PostgreSQL by locking the
//! table `writer` first. Nothing is ever retried, and there is one history chain.
//! What [`Db::erase`] deletes from SQLite is overwritten, in the database at once and in its log by the next round of jobs.
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
use std::convert::identity;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::watch;

/// The open database; cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    commits: Arc<watch::Sender<u64>>,
    freed: Arc<AtomicBool>,
    url: DatabaseUrl,
    wait: Duration,
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
            // Whoever had the database open before may have ended between deleting and wiping.
            freed: Arc::new(AtomicBool::new(true)),
            url: url.clone(),
            wait: sizes.wait,
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

    /// Wipes what was erased from the log of SQLite, if something was; freed pages hold nothing anyway (`secure_delete`).
    /// While somebody reads, or where it fails, it is put off to the next time.
    ///
    /// # Errors
    /// A database error, or `Unavailable` if the turn does not come in time.
    pub async fn wipe_freed(&self) -> AppResult<()> {
        if !self.freed.swap(false, Ordering::AcqRel) {
            return Ok(());
        }
        let db = self.clone();
        let wipe = move || -> AppResult<bool> {
            let mut connection = take(&db.writers)?;
            Ok(connection::cut_log(&mut connection, db.wait)?)
        };
        let wiped = tokio::task::spawn_blocking(wipe).await.map_err(AppError::internal).and_then(identity);
        if !matches!(wiped, Ok(true)) {
            self.freed.store(true, Ordering::Release);
        }
        wiped.map(drop)
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

    /// [`Db::write`] for what deletes something that must not stay in any file: drafts, what was told, keys, letters that were
    /// sealed, and tokens. The next round of jobs wipes it.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub async fn erase<T, F>(&self, work: F) -> AppResult<T>
    where
        F: FnOnce(&mut AnyConnection) -> AppResult<T> + Send + 'static,
        T: Send + 'static,
    {
        let db = self.clone();
        // The mark belongs to the work, which goes on where whoever asked has gone away.
        tokio::task::spawn_blocking(move || db.commit(true, work)).await.map_err(AppError::internal)?
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
        self.commit(false, work)
    }

    fn commit<T>(&self, erases: bool, work: impl FnOnce(&mut AnyConnection) -> AppResult<T>) -> AppResult<T> {
        let mut connection = take(&self.writers)?;
        let result = transact(&mut connection, Use::Writing, work);
        if erases {
            // Whatever came of it: a commit may have gone through though its answer was lost.
            self.freed.store(true, Ordering::Release);
        }
        let value = result?;
        self.commits.send_modify(|count| *count += 1);
        Ok(value)
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
