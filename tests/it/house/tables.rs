//! Each table has one writer, and both databases agree with the schema.

use super::source::{root, rust_files};
use crate::support::TestApp;
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::collections::{BTreeMap, BTreeSet};

/// The room that owns a table.
fn owner(table: &str) -> &'static str {
    match table {
        "writer" => "db",
        "history" | "history_head" | "public_changes" | "due_work" => "history",
        "outbox" => "notifications",
        "files" => "files",
        "accounts" | "account_roles" | "sessions" | "one_time_links" => "accounts",
        "memberships" => "organisations",
        "cases" | "case_participants" | "ties" | "declarations" | "auditor_profiles" | "auditor_skills"
        | "named_auditors" | "objections" => "impartiality",
        "authorities" => "licences",
        "exchange_rates" => "corridors",
        "standards" | "principles" | "criteria" | "standard_texts" => "standards",
        "tasks" => "referrals",
        "appeals" | "complaints" => "appeals",
        "corrective_actions" => "findings",
        "check_receipts" => "checks",
        "desk_filters" => "desks",
        _ if table == "reports" || table.starts_with("report_") => "reports",
        "observations" | "partners" => "observations",
        _ if table.starts_with("observation_") || table.starts_with("partner_") => "observations",
        _ if table.starts_with("corridor_") => "corridors",
        _ if table.starts_with("help_") => "referrals",
        _ if table == "watches" || table.starts_with("watch_") => "watches",
        _ if table.starts_with("organisation") => "organisations",
        _ if table.starts_with("licence") => "licences",
        _ if table.starts_with("fee_") => "fees",
        _ if table.starts_with("application") => "applications",
        _ if table.starts_with("audit") => "audits",
        _ if table.starts_with("finding") => "findings",
        _ if table.starts_with("decision") => "decisions",
        _ if table.starts_with("certificate") => "certificates",
        _ => panic!("nobody owns the table {table}"),
    }
}

/// The tables of the schema, each with its columns and whether they may be empty.
fn schema() -> BTreeMap<String, BTreeMap<String, bool>> {
    let text: String = rust_files("src/db/schema").iter().map(|source| source.text.as_str()).collect();
    let mut tables: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    let mut table = String::new();
    for line in text.lines().map(str::trim) {
        if let Some((name, _)) = line.strip_suffix(") {").and_then(|line| line.split_once(" (")) {
            table = name.to_owned();
        } else if let Some((column, kind)) = line.strip_suffix(',').and_then(|line| line.split_once(" -> ")) {
            tables.entry(table.clone()).or_default().insert(column.to_owned(), kind.starts_with("Nullable"));
        }
    }
    assert!(tables.len() > 50, "the schema was not read");
    tables
}

#[test]
fn only_a_room_s_own_store_writes_its_tables() {
    let tables = schema();
    let mut writers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in rust_files("src") {
        let text: String = source.text.split_whitespace().collect();
        for verb in ["insert_into(", "update(", "delete("] {
            for (place, _) in text.match_indices(verb) {
                let rest = &text[place + verb.len()..];
                let named: String =
                    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == ':').collect();
                let parts: Vec<&str> = named.split("::").collect();
                if let Some(table) = parts.iter().find(|part| tables.contains_key(**part)) {
                    writers.entry((*table).to_owned()).or_default().insert(source.path.clone());
                }
            }
        }
    }
    for (table, files) in &writers {
        for file in files {
            let room = file.split('/').next().unwrap();
            assert_eq!(room, owner(table), "src/{file} writes {table}");
            let is_store = file.contains("/store") || ["history", "notifications", "files"].contains(&room);
            assert!(is_store, "src/{file} writes {table} but is no store");
        }
    }
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    may_be_empty: String,
}

const SQLITE: &str = "SELECT m.name AS table_name, c.name AS column_name, \
    CASE WHEN c.\"notnull\" = 0 AND c.pk = 0 THEN 'YES' ELSE 'NO' END AS may_be_empty \
    FROM sqlite_master m JOIN pragma_table_info(m.name) c \
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'";
const POSTGRES: &str = "SELECT table_name::text, column_name::text, is_nullable::text AS may_be_empty \
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) \
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_\\_%'";

async fn stored(app: &TestApp) -> BTreeMap<String, BTreeMap<String, bool>> {
    let query = if app.db.url().is_sqlite() { SQLITE } else { POSTGRES };
    let columns: Vec<Column> = app.db.read(move |conn| Ok(diesel::sql_query(query).load(conn)?)).await.unwrap();
    let mut tables: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    for column in columns {
        tables.entry(column.table_name).or_default().insert(column.column_name, column.may_be_empty == "YES");
    }
    tables
}

#[tokio::test]
async fn the_database_agrees_with_the_schema() {
    let app = TestApp::start().await;
    assert_eq!(stored(&app).await, schema());
}

#[tokio::test]
async fn migrations_go_down_and_up_again() {
    let app = TestApp::start().await;
    let url = app.db.url().clone();
    tokio::task::spawn_blocking(move || waymark::db::migrate_down_and_up(&url).unwrap()).await.unwrap();
    assert_eq!(stored(&app).await, schema());
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |folder: &str| -> BTreeSet<String> {
        std::fs::read_dir(root().join("migrations").join(folder))
            .unwrap()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    for name in names("sqlite") {
        for folder in ["sqlite", "postgres"] {
            for file in ["up.sql", "down.sql"] {
                let path = root().join("migrations").join(folder).join(&name).join(file);
                assert!(path.is_file(), "{} is missing", path.display());
            }
        }
    }
}
