//! Entering exchange rates and dated facts, and marking facts as checked or ended.

use super::rules::{Fact, FactRefusal, KeptFact, Mark, MarkKind, NewRate, check_end, published_facts};
use super::store;
use crate::base::{Actor, CorridorFactId, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};
use chrono::NaiveDate;

/// Who may enter exchange rates and the facts of corridors.
pub const KEEPERS: &[Role] = &[Role::CaseOfficer, Role::Administrator];

/// The longest note on a mark, in characters.
const LONGEST_NOTE: usize = 500;

/// Enters an exchange rate. Verdicts use it from its day on.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn add_rate(conn: &mut AnyConnection, actor: &Actor, rate: &NewRate, now: When) -> AppResult<()> {
    may_keep(actor)?;
    rate.check(now.local_date())?;
    let id = store::rates::insert(conn, rate, actor.account(), now)?;
    let pair = format!("{}-{}", rate.from, rate.to);
    history::append(conn, actor, &Entry::about("exchange_rate_added", "exchange_rate", id.as_str()).to(&pair), now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Stores every published fact that is not there yet, by its reference.
///
/// # Errors
/// A database error, or published rows that break a rule.
pub fn install_published(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let kept = store::facts::list(conn)?;
    let is_new = |fact: &Fact| !kept.iter().any(|known| known.fact.reference == fact.reference);
    let new: Vec<Fact> = published_facts().map_err(AppError::internal)?.into_iter().filter(is_new).collect();
    if new.is_empty() {
        return Ok(());
    }
    for fact in new {
        keep(conn, &Actor::System, &KeptFact { fact, replaces: None, entered_by: None, entered_at: now }, now)?;
    }
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Enters a fact, in the place of an older one if that is named. No row is ever changed.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn add_fact(
    conn: &mut AnyConnection,
    actor: &Actor,
    fact: Fact,
    replaces: Option<CorridorFactId>,
    now: When,
) -> AppResult<()> {
    may_keep(actor)?;
    let kept = KeptFact { fact, replaces, entered_by: actor.account().cloned(), entered_at: now };
    kept.check(&store::facts::list(conn)?, now.local_date())?;
    keep(conn, actor, &kept, now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Notes that somebody looked at the source of a fact again, today, and that it still says so.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn check_again(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CorridorFactId,
    note: &str,
    now: When,
) -> AppResult<()> {
    mark(conn, actor, id, (MarkKind::Checked, now.local_date()), note, now)
}

/// Ends a fact with a day as its last.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn end_fact(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CorridorFactId,
    last: NaiveDate,
    note: &str,
    now: When,
) -> AppResult<()> {
    mark(conn, actor, id, (MarkKind::Ended, last), note, now)
}

fn mark(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &CorridorFactId,
    (kind, on): (MarkKind, NaiveDate),
    note: &str,
    now: When,
) -> AppResult<()> {
    may_keep(actor)?;
    let kept = store::facts::load(conn, id)?;
    let note = note.trim();
    if note.chars().count() > LONGEST_NOTE {
        return Err(FactRefusal::TextTooLong { limit: LONGEST_NOTE }.into());
    }
    if kind == MarkKind::Ended {
        check_end(&kept.fact, &store::facts::list_marks(conn)?, on)?;
    }
    let made =
        Mark { fact: id.clone(), kind, on, note: note.to_owned(), made_by: actor.account().cloned(), made_at: now };
    store::facts::insert_mark(conn, &made)?;
    let event = match kind {
        MarkKind::Checked => "corridor_fact_checked",
        MarkKind::Ended => "corridor_fact_ended",
    };
    let day = on.to_string();
    let entry = Entry::about(event, "corridor_fact", id.as_str()).to(&day).because(&kept.fact.reference).note(note);
    history::append(conn, actor, &entry, now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}

fn may_keep(actor: &Actor) -> AppResult<()> {
    if *actor == Actor::System || actor.is_any(KEEPERS) { Ok(()) } else { Err(AppError::NotAllowed) }
}

fn keep(conn: &mut AnyConnection, actor: &Actor, kept: &KeptFact, now: When) -> AppResult<()> {
    store::facts::insert(conn, kept)?;
    let mut entry =
        Entry::about("corridor_fact_added", "corridor_fact", kept.fact.id.as_str()).to(&kept.fact.reference);
    entry.from = kept.replaces.as_ref().map(CorridorFactId::as_str);
    history::append(conn, actor, &entry, now)
}
