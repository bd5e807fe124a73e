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

/// Counts the migrations that leave whole tables behind as free pages (2026-11-26-223500_reports_lapse is the first): a
/// SQLite file that was written anew before the last of them is written anew once more.
const WRITTEN_ANEW: i32 = 1;

/// Applies what is missing. Two programs may start at once: the second waits and finds nothing left to do.
pub(super) fn migrate(url: &DatabaseUrl) -> Result<(), MigrateError> {
    with_harness(url, |harness| {
        let known = harness.known()?;
        if let Some(newer) = harness.applied()?.difference(&known).next() {
            return Err(MigrateError::Newer(newer.clone()));
        }
        harness.up()
    })?;
    write_anew(url)
}

#[derive(diesel::QueryableByName)]
struct Written {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    user_version: i32,
}

/// Writes a SQLite file anew, without free pages, if that was not done since the last migration that left some. The file
/// itself remembers it, so that a program that ends in between is no loss.
fn write_anew(url: &DatabaseUrl) -> Result<(), MigrateError> {
    use diesel::RunQueryDsl;
    use diesel::connection::SimpleConnection;
    let AnyConnection::Sqlite(mut inner) = open_to_migrate(url)? else { return Ok(()) };
    let written: Written = diesel::sql_query("PRAGMA user_version").get_result(&mut inner).map_err(failed)?;
    if written.user_version >= WRITTEN_ANEW {
        return Ok(());
    }
    // The schema is what it should be: where there is no room to write the file anew, the register goes on, and the next start
    // tries again.
    if let Err(error) = inner.batch_execute(&format!("VACUUM; PRAGMA user_version = {WRITTEN_ANEW}")) {
        tracing::error!(%error, "the database could not be written anew; what was deleted may be in its free pages");
    }
    Ok(())
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

fn open_to_migrate(url: &DatabaseUrl) -> Result<AnyConnection, MigrateError> {
    open(url, Use::Writing, Duration::from_secs(30)).map_err(|error| MigrateError::Unreachable(error.to_string()))
}

fn with_harness(
    url: &DatabaseUrl,
    work: impl FnOnce(&mut dyn Harness) -> Result<(), MigrateError>,
) -> Result<(), MigrateError> {
    match open_to_migrate(url)? {
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
