//! One list: what it would change or has changed, its bad lines, and the buttons that apply it or put it away.

use crate::base::{Language, Page, PageRequest, SnapshotId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::licences::actions;
use crate::licences::rules::{LicenceStatus, LineProblem, ListEntry, RowChange, SnapshotStatus};
use crate::licences::store::{self, Authority, KeptRow, Snapshot};
use crate::urls;
use crate::web::{Asked, Shell, SignedIn, signs};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use std::collections::HashMap;

/// Which rows are shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    show: String,
    page: String,
}

struct Tile {
    count: String,
    word: String,
    href: String,
    is_shown: bool,
}

/// An entry as the table shows it.
struct EntryRow {
    line: String,
    name: String,
    lang: &'static str,
    other: String,
    other_lang: &'static str,
    number: String,
    details: Vec<Detail>,
    note: String,
    is_revoked: bool,
    before: String,
}

/// A line of an entry, with the language it is written in if that is known.
struct Detail {
    text: String,
    lang: &'static str,
}

struct BadRow {
    line: i32,
    reason: String,
    content: String,
}

#[derive(Template)]
#[template(path = "licences/snapshot.html")]
struct SnapshotPage {
    shell: Shell,
    token: String,
    title: String,
    lead: String,
    sign: &'static str,
    status_word: String,
    is_read: bool,
    is_applying: bool,
    is_applied: bool,
    changes_nothing: bool,
    percent: i64,
    tiles: Vec<Tile>,
    shown: RowChange,
    shown_word: String,
    entries: Page<EntryRow>,
    bad: Page<BadRow>,
    pager_base: String,
    bad_href: String,
    columns: Vec<(String, String)>,
    unknown: Vec<String>,
    file_name: String,
    read_at: String,
    kind_word: String,
    waiting_matches: i64,
    lists_href: String,
    here: String,
    matches_href: String,
    other_columns_href: String,
}

/// What is loaded for the page.
struct Found {
    snapshot: Snapshot,
    authority: Authority,
    rows: Page<KeptRow>,
    bad: Page<KeptRow>,
    before: HashMap<String, String>,
    waiting_matches: i64,
}

/// The heading of a list.
pub(super) fn title(l: &Words, authority: &Authority, snapshot: &Snapshot) -> String {
    l.t("licence-list-title").with("authority", authority.name.as_str()).with("day", l.day(snapshot.as_of)).to_string()
}

/// How far a list is, as a state of work.
pub(super) const fn sign(status: SnapshotStatus) -> &'static str {
    match status {
        SnapshotStatus::Reading | SnapshotStatus::Applying => "progress",
        SnapshotStatus::Read => "waiting",
        SnapshotStatus::Applied => "done",
        SnapshotStatus::Discarded => "none",
    }
}

/// The key of the word for how far a list is.
pub(super) const fn status_key(status: SnapshotStatus) -> &'static str {
    match status {
        SnapshotStatus::Reading => "licence-list-status-reading",
        SnapshotStatus::Read => "licence-list-status-read",
        SnapshotStatus::Applying => "licence-list-status-applying",
        SnapshotStatus::Applied => "licence-list-status-applied",
        SnapshotStatus::Discarded => "licence-list-status-discarded",
    }
}

const fn change_key(change: RowChange) -> &'static str {
    match change {
        RowChange::New => "licence-change-new",
        RowChange::Changed => "licence-change-changed",
        RowChange::Same => "licence-change-same",
        RowChange::Gone => "licence-change-gone",
        RowChange::Bad => "licence-change-bad",
    }
}

/// The columns a snapshot was read with: theirs and ours.
pub(super) fn used_columns(snapshot: &Snapshot) -> Vec<(String, String)> {
    serde_json::from_str(&snapshot.column_mapping).unwrap_or_default()
}

/// The columns that were left out.
pub(super) fn unknown_columns(snapshot: &Snapshot) -> Vec<String> {
    serde_json::from_str(&snapshot.unknown_columns).unwrap_or_default()
}

/// The rows that say most: what is new, else what changed, else what is gone, else what is the same.
fn first_to_show(snapshot: &Snapshot) -> RowChange {
    let counts = snapshot.counts();
    let said = [(RowChange::New, counts.new), (RowChange::Changed, counts.changed), (RowChange::Gone, counts.gone)];
    said.into_iter().find(|(_, count)| *count > 0).map_or(RowChange::Same, |(change, _)| change)
}

fn find(conn: &mut AnyConnection, id: &SnapshotId, asked: &Shown) -> AppResult<(Found, RowChange)> {
    let snapshot = store::load_snapshot(conn, id)?;
    if snapshot.status == SnapshotStatus::Reading {
        return Err(AppError::NotFound);
    }
    let shown = RowChange::parse(&asked.show).unwrap_or_else(|| first_to_show(&snapshot));
    let request = PageRequest::read(&asked.page);
    let rows = store::list_rows(conn, id, shown, request)?;
    let bad = store::list_rows(conn, id, RowChange::Bad, PageRequest::read("1"))?;
    // What stands can be shown beside the change only while the list is not applied.
    let mut before = HashMap::new();
    if shown == RowChange::Changed && snapshot.status == SnapshotStatus::Read {
        let keys: Vec<&str> = rows.rows.iter().map(|row| row.entry_key.as_str()).collect();
        let stored = store::find_by_keys(conn, &snapshot.authority_id, &keys)?;
        before = stored.into_iter().map(|(key, licence)| (key, licence.content)).collect();
    }
    let authority = store::load_authority(conn, &snapshot.authority_id)?;
    let waiting_matches = store::count_pending_of_authority(conn, &authority.id)?;
    Ok((Found { snapshot, authority, rows, bad, before, waiting_matches }, shown))
}

/// One list.
pub async fn show(visit: SignedIn, path: Path<(String, String)>, asked: Asked<Shown>) -> AppResult<HttpResponse> {
    let id = SnapshotId::parse(&path.1).ok_or(AppError::NotFound)?;
    let wanted = id.clone();
    let (found, shown) = visit.state.db.read(move |conn| find(conn, &wanted, &asked.0)).await?;
    let page = page_of(&visit, &id, found, shown)?;
    visit.show(&page)
}

fn page_of(visit: &SignedIn, id: &SnapshotId, found: Found, shown: RowChange) -> AppResult<SnapshotPage> {
    let (l, language) = (visit.l(), visit.language);
    let Found { snapshot, authority, rows, bad, before, waiting_matches } = found;
    let here = urls::office_snapshot(language, id);
    let counts = snapshot.counts();
    let tiles = [
        (RowChange::New, counts.new),
        (RowChange::Changed, counts.changed),
        (RowChange::Gone, counts.gone),
        (RowChange::Same, counts.same),
        (RowChange::Bad, counts.bad),
    ];
    let entries = rows.rows.iter().filter(|row| row.change != RowChange::Bad);
    let entries: Vec<EntryRow> =
        entries.map(|row| entry_row(l, language, row, before.get(&row.entry_key))).collect::<AppResult<_>>()?;
    let bad = if shown == RowChange::Bad { rows.clone() } else { bad };
    let bad_rows = bad.rows.iter().map(|row| bad_row(l, row)).collect::<AppResult<_>>()?;
    let title = title(l, &authority, &snapshot);
    Ok(SnapshotPage {
        shell: visit.shell(title.clone()),
        token: visit.form_token().to_owned(),
        lead: lead(l, &snapshot),
        sign: sign(snapshot.status),
        status_word: l.t(status_key(snapshot.status)).to_string(),
        is_read: snapshot.status == SnapshotStatus::Read,
        is_applying: snapshot.status == SnapshotStatus::Applying,
        is_applied: snapshot.status == SnapshotStatus::Applied,
        changes_nothing: counts.change_nothing(),
        percent: signs::percent(i64::from(snapshot.rows_applied), i64::from(snapshot.rows_to_apply())),
        tiles: tiles
            .into_iter()
            .map(|(change, count)| Tile {
                count: l.number(count),
                word: l.t(change_key(change)).to_string(),
                href: format!("{here}?show={change}#rows"),
                is_shown: change == shown,
            })
            .collect(),
        shown_word: l.t(change_key(shown)).to_string(),
        entries: Page { rows: entries, total: rows.total, request: rows.request },
        bad: Page { rows: bad_rows, total: bad.total, request: bad.request },
        pager_base: format!("{here}?show={shown}&"),
        bad_href: format!("{here}?show=bad#rows"),
        columns: used_columns(&snapshot),
        unknown: unknown_columns(&snapshot),
        file_name: snapshot.file_name.clone(),
        read_at: l.instant(snapshot.read_at),
        kind_word: l.t(snapshot.organisation_kind.key()).to_string(),
        waiting_matches,
        lists_href: urls::office_licences(language),
        matches_href: urls::office_licence_matches(language),
        other_columns_href: format!("{}?like={id}&columns=yes#read", urls::office_licences(language)),
        here,
        shown,
        title,
    })
}

fn lead(l: &Words, snapshot: &Snapshot) -> String {
    match snapshot.status {
        SnapshotStatus::Reading | SnapshotStatus::Read => l.t("licence-list-lead-read").to_string(),
        SnapshotStatus::Applying => l
            .t("licence-list-lead-applying")
            .with("done", l.number(snapshot.rows_applied))
            .with("total", l.number(snapshot.rows_to_apply()))
            .to_string(),
        SnapshotStatus::Applied => {
            let at = snapshot.applied_at.map(|at| l.instant(at)).unwrap_or_default();
            l.t("licence-list-lead-applied").with("at", at).to_string()
        }
        SnapshotStatus::Discarded => l.t("licence-list-lead-discarded").to_string(),
    }
}

fn entry_row(l: &Words, language: Language, row: &KeptRow, before: Option<&String>) -> AppResult<EntryRow> {
    let entry: ListEntry = serde_json::from_str(&row.content).map_err(AppError::internal)?;
    let first = entry.name_for(language);
    let other = entry.names.iter().find(|name| Some(*name) != first);
    let plain = |text: &String| Detail { text: text.clone(), lang: "" };
    let is_new = |trade: &&String| !entry.names.iter().any(|name| name.text == **trade);
    let mut details: Vec<Detail> = entry.trade_name.iter().filter(is_new).map(plain).collect();
    let addresses = entry.addresses.iter();
    details.extend(addresses.map(|said| Detail { text: said.text.clone(), lang: said.language.code() }));
    details.extend(entry.phone.iter().map(plain));
    let lost = match before {
        None => String::new(),
        Some(content) => {
            let before: ListEntry = serde_json::from_str(content).map_err(AppError::internal)?;
            let lost = before.lost_in(&entry).join("\u{a0}· ");
            if lost.is_empty() { lost } else { l.t("licence-list-said-before").with("text", lost).to_string() }
        }
    };
    Ok(EntryRow {
        line: if row.line > 0 { row.line.to_string() } else { String::new() },
        name: first.map(|name| name.text.clone()).unwrap_or_default(),
        lang: first.map_or("", |name| name.language.code()),
        other: other.map(|name| name.text.clone()).unwrap_or_default(),
        other_lang: other.map_or("", |name| name.language.code()),
        number: entry.number.clone().unwrap_or_default(),
        details,
        note: entry.note(),
        is_revoked: entry.status() == LicenceStatus::Revoked,
        before: lost,
    })
}

fn bad_row(l: &Words, row: &KeptRow) -> AppResult<BadRow> {
    let problem: LineProblem =
        serde_json::from_str(row.problem.as_deref().unwrap_or_default()).map_err(AppError::internal)?;
    Ok(BadRow { line: row.line, reason: l.refusal(&problem).to_string(), content: row.content.clone() })
}

/// Applies a list; the work goes on block by block after the answer.
pub async fn apply_submit(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = SnapshotId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (actor, now, wanted) = (visit.actor(), visit.now, id.clone());
    visit.state.db.write(move |conn| actions::begin_to_apply(conn, &actor, &wanted, now)).await?;
    Ok(visit.redirect_saying(&urls::office_snapshot(visit.language, &id), "flash-licence-applying"))
}

/// Puts a list away.
pub async fn discard_submit(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = SnapshotId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (actor, now) = (visit.actor(), visit.now);
    visit.state.db.write(move |conn| actions::discard(conn, &actor, &id, now)).await?;
    Ok(visit.redirect_saying(&urls::office_licences(visit.language), "flash-licence-discarded"))
}
