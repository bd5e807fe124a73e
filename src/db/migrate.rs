//! Brings the schema up to date, under one name in both databases.

use super::connection::{AnyConnection, Use, open};
use crate::config::DatabaseUrl;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::collections::BTreeSet;
use std::time::Duration;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Why a database cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// Out of reach.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// A newer program has been here.
    #[error(
        "the database's schema is newer than this program (it has {0}): start the newer program, or restore a backup"
    )]
    Newer(String),
    /// A migration failed.
    #[error("the schema could not be brought up to date: {0}")]
    Failed(String),
}

/// Applies what is missing. Two programs may start at once: the second waits and finds nothing left to do.
pub(super) fn migrate(url: &DatabaseUrl) -> Result<(), MigrateError> {
    with_harness(url, |harness| {
        let known = harness.known()?;
        if let Some(newer) = harness.applied()?.difference(&known).next() {
            return Err(MigrateError::Newer(newer.clone()));
        }
        harness.up()
    })
}

/// Takes every migration down and up again; for the test that shows the down files work. Everything stored is lost.
///
/// # Errors
/// If a migration fails.
pub fn migrate_down_and_up(url: &DatabaseUrl) -> Result<(), MigrateError> {
    with_harness(url, |harness| {
        harness.down()?;
        harness.up()
    })
}

fn with_harness(
    url: &DatabaseUrl,
    work: impl FnOnce(&mut dyn Harness) -> Result<(), MigrateError>,
) -> Result<(), MigrateError> {
    let connection = open(url, Use::Writing, Duration::from_secs(30));
    match connection.map_err(|error| MigrateError::Unreachable(error.to_string()))? {
        AnyConnection::Sqlite(mut inner) => work(&mut Side { connection: &mut inner, migrations: || SQLITE }),
        AnyConnection::Postgres(mut inner) => {
            use diesel::connection::SimpleConnection;
            // Held until the connection closes: migrations of two starting programs come one after the other.
            inner
                .batch_execute("SELECT pg_advisory_lock(7239471)")
                .map_err(|error| MigrateError::Failed(error.to_string()))?;
            work(&mut Side { connection: &mut inner, migrations: || POSTGRES })
        }
    }
}

/// What the two databases' migrations have in common.
trait Harness {
    fn known(&mut self) -> Result<BTreeSet<String>, MigrateError>;
    fn applied(&mut self) -> Result<BTreeSet<String>, MigrateError>;
    fn up(&mut self) -> Result<(), MigrateError>;
    fn down(&mut self) -> Result<(), MigrateError>;
}

struct Side<'a, C> {
    connection: &'a mut C,
    migrations: fn() -> EmbeddedMigrations,
}

fn failed(error: impl std::fmt::Display) -> MigrateError {
    MigrateError::Failed(error.to_string())
}

impl<C> Harness for Side<'_, C>
where
    C: diesel::Connection + MigrationHarness<C::Backend>,
{
    fn known(&mut self) -> Result<BTreeSet<String>, MigrateError> {
        use diesel::migration::MigrationSource;
        let migrations = MigrationSource::<C::Backend>::migrations(&(self.migrations)()).map_err(failed)?;
        Ok(migrations.iter().map(|migration| migration.name().version().to_string()).collect())
    }

    fn applied(&mut self) -> Result<BTreeSet<String>, MigrateError> {
        let versions = self.connection.applied_migrations().map_err(failed)?;
        Ok(versions.iter().map(ToString::to_string).collect())
    }

    fn up(&mut self) -> Result<(), MigrateError> {
        self.connection.run_pending_migrations((self.migrations)()).map(|_| ()).map_err(failed)
    }

    fn down(&mut self) -> Result<(), MigrateError> {
        self.connection.revert_all_migrations((self.migrations)()).map(|_| ()).map_err(failed)
    }
}
