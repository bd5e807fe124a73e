//! A database for each test: a copy of one that is migrated and furnished once.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use std::path::Path;
use std::sync::{Mutex, OnceLock};
use tempfile::TempDir;
use waymark::base::When;
use waymark::clock::Clock;
use waymark::config::{DatabaseUrl, PoolSizes};
use waymark::db::Db;

/// Connections enough for one test.
pub const SIZES: PoolSizes = PoolSizes { readers: 3, writers: 2, wait: std::time::Duration::from_secs(20) };

/// A test's own database; removed when it is dropped.
pub struct TestDatabase {
    /// Where it is.
    pub url: DatabaseUrl,
    name: Option<String>,
}

/// The server of `TEST_DATABASE_URL`, if the suite runs on PostgreSQL.
pub fn server() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok().filter(|url| !url.is_empty())
}

/// The instant at which every test begins.
pub fn beginning() -> When {
    When::parse("2026-11-23T02:00:00Z").unwrap()
}

fn furnish(url: &DatabaseUrl) {
    let db = Db::open(url, SIZES).unwrap();
    waymark::startup::install(&db, &Clock::fixed(beginning())).unwrap();
}

impl TestDatabase {
    /// A fresh database; a SQLite one lies in this folder.
    pub fn fresh(folder: &Path) -> Self {
        match server() {
            None => Self::sqlite(folder),
            Some(server) => Self::postgres(&server),
        }
    }

    fn sqlite(folder: &Path) -> Self {
        static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            furnish(&DatabaseUrl::Sqlite(folder.path().join("template.sqlite3")));
            folder
        });
        let path = folder.join("waymark.sqlite3");
        std::fs::copy(template.path().join("template.sqlite3"), &path).unwrap();
        Self { url: DatabaseUrl::Sqlite(path), name: None }
    }

    fn postgres(server: &str) -> Self {
        static TEMPLATE: OnceLock<String> = OnceLock::new();
        static ONE_COPY_AT_A_TIME: Mutex<u32> = Mutex::new(0);
        let mut count = ONE_COPY_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let template = TEMPLATE.get_or_init(|| {
            let name = format!("waymark_template_{}", std::process::id());
            execute(server, &format!("DROP DATABASE IF EXISTS {name}; "));
            execute(server, &format!("CREATE DATABASE {name}"));
            furnish(&DatabaseUrl::parse(&at(server, &name)).unwrap());
            name
        });
        *count += 1;
        let name = format!("waymark_test_{}_{count}", std::process::id());
        execute(server, &format!("DROP DATABASE IF EXISTS {name}"));
        execute(server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
        Self { url: DatabaseUrl::parse(&at(server, &name)).unwrap(), name: Some(name) }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let (Some(name), Some(server)) = (&self.name, server()) {
            execute(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn at(server: &str, name: &str) -> String {
    let mut url = url::Url::parse(server).unwrap();
    url.set_path(name);
    url.to_string()
}

fn execute(server: &str, sql: &str) {
    PgConnection::establish(server).unwrap().batch_execute(sql).unwrap();
}
