//! Telling those who watch. Public events are followed by their position in the history: what was looked at is written
//! down in the transaction that notes who is to be told, and a letter in the one that notes that it was written. So each
//! change is told to each watcher once, whichever process comes first.

use super::{end, opened, write};
use crate::base::{OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history::{self, Event};
use crate::i18n::{self, Words};
use crate::keys::ContactKeys;
use crate::notifications::{Field, Notice};
use crate::organisations::store::merges::records_of;
use crate::register::rules::STATUS_CHANGES;
use crate::register::snapshot::Organisation;
use crate::register::{load, told};
use crate::urls;
use crate::watches::rules;
use crate::watches::store::{self, Watch};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// How many events, letters or forgotten watches one transaction takes at most.
const BLOCK: i64 = 200;

/// How far the history may run ahead before that is written down, though nothing in it is for watchers.
const FAR: i64 = 1_000;

/// Whether there is something to do for watches.
///
/// # Errors
/// A database error.
pub fn has_work(conn: &mut AnyConnection, now: When) -> AppResult<bool> {
    let (seen, head) = (store::progress(conn)?, history::head(conn)?.position);
    // A history that ends before what was seen is another one in its place, as after a backup was put back.
    if head < seen || head > seen + FAR || store::is_anything_due(conn, now)? {
        return Ok(true);
    }
    Ok(head > seen && !history::public_after(conn, seen, STATUS_CHANGES, 1)?.is_empty())
}

/// Does one block of it: notes who is to be told of what is new, writes letters that are due, and forgets.
///
/// # Errors
/// A database error.
pub fn tend(conn: &mut AnyConnection, keys: &ContactKeys, now: When) -> AppResult<()> {
    follow(conn, now)?;
    for id in store::list_expired(conn, now, BLOCK)? {
        end(conn, &id)?;
    }
    store::forget_letters(conn, now)?;
    write_letters(conn, keys, now)
}

/// Notes who is to be told of the next events.
fn follow(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let (seen, head) = (store::progress(conn)?, history::head(conn)?.position);
    if head <= seen || !store::is_anybody_watching(conn)? {
        return Ok(store::save_progress(conn, head)?);
    }
    let events = history::public_after(conn, seen, STATUS_CHANGES, BLOCK)?;
    let is_all = events.len() < BLOCK as usize;
    let position = events.last().filter(|_| !is_all).map_or(head, |(position, _)| *position);
    let changed: BTreeSet<OrganisationId> = events.into_iter().map(|(_, organisation)| organisation).collect();
    let mut records: BTreeSet<OrganisationId> = BTreeSet::new();
    for organisation in changed {
        // What changes on one record of an organisation is told to those who watch any of them.
        records.extend(records_of(conn, &organisation).optional()?.unwrap_or_default());
    }
    let records: Vec<OrganisationId> = records.into_iter().collect();
    store::mark_to_tell(conn, &records, rules::tell_at(now), seen)?;
    Ok(store::save_progress(conn, position)?)
}

/// What changed about an organisation, and what it is now.
struct News {
    organisation: Organisation,
    events: Vec<Event>,
}

/// Writes letters that are due, one for each watch with all its changes.
fn write_letters(conn: &mut AnyConnection, keys: &ContactKeys, now: When) -> AppResult<()> {
    let mut known: BTreeMap<(OrganisationId, i64), Option<News>> = BTreeMap::new();
    for watch in store::list_to_tell(conn, now, BLOCK)? {
        let about = (watch.organisation_id.clone(), watch.tell_after.unwrap_or_default());
        if !known.contains_key(&about) {
            let news = find_news(conn, &about.0, about.1)?;
            known.insert(about.clone(), news);
        }
        store::mark_told(conn, &watch.id)?;
        if let Some(Some(news)) = known.get(&about) {
            write_letter(conn, keys, &watch, news, now)?;
        }
    }
    Ok(())
}

/// The changes after an event; nothing where the organisation is no longer public, or nothing is left to tell.
fn find_news(conn: &mut AnyConnection, id: &OrganisationId, after: i64) -> AppResult<Option<News>> {
    let records = records_of(conn, id)?;
    let events = history::public_of_after(conn, &records, STATUS_CHANGES, after)?;
    let found = load::one(conn, id)?.filter(|_| !events.is_empty());
    Ok(found.map(|organisation| News { organisation, events }))
}

fn write_letter(conn: &mut AnyConnection, keys: &ContactKeys, watch: &Watch, news: &News, now: When) -> AppResult<()> {
    let Some(watcher) = opened(keys, watch) else {
        tracing::error!("a watch opens with no key: contacts.key is not the one it was sealed with");
        return Ok(());
    };
    let News { organisation, events } = news;
    let name = organisation.shown_name(watch.language);
    let status = organisation.standing(now.local_date()).status;
    let fields = vec![
        ("organisation", Field::text(name)),
        ("status", Field::word(format!("status-{status}"))),
        ("what", Field::text(changes(i18n::words(watch.language), events))),
    ];
    let path = urls::organisation(watch.language, &organisation.id);
    write(conn, keys, (watch, &watcher), Notice::WatchChanged, fields, path, now)
}

/// One paragraph for each change: its day and its sentence.
fn changes(l: &Words, events: &[Event]) -> String {
    let lines = events.iter().filter_map(|event| {
        let sentence = told::sentence(l, &event.kind, event.public_text.as_deref())?;
        Some(format!("{}: {sentence}", l.day(event.at.local_date())))
    });
    lines.collect::<Vec<_>>().join("\n\n")
}
