//! Events and public changes: the only writer of `history`, `history_head` and `public_changes`.

use super::Entry;
use super::chain::{ChainFault, GENESIS, Head, hash_of};
use crate::base::{Actor, CaseId, EventId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::db::schema::{history, history_head, public_changes};
use crate::error::{AppError, AppResult};
use diesel::prelude::*;

/// One event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = history)]
pub struct Event {
    /// Its place in the chain, from 1, without gaps.
    pub position: i64,
    /// Its id.
    pub id: EventId,
    /// When.
    pub at: When,
    /// Who; nobody where the system acts.
    pub actor_id: Option<String>,
    /// In which role.
    pub actor_role: String,
    /// What kind of event.
    pub kind: String,
    /// What kind of thing it happened to.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: String,
    /// Whose history.
    pub organisation_id: Option<OrganisationId>,
    /// Which case.
    pub case_id: Option<CaseId>,
    /// The state before.
    pub from_state: Option<String>,
    /// The state after.
    pub to_state: Option<String>,
    /// A code of a closed catalogue.
    pub reason_code: Option<String>,
    /// For staff.
    pub staff_note: Option<String>,
    /// For everybody.
    pub public_text: Option<String>,
    /// Whether the public timeline shows it.
    pub is_public: bool,
    /// The hash of the event before.
    pub previous_hash: String,
    /// The hash of this event.
    pub hash: String,
}

/// Something the public may see has changed.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct PublicChange {
    /// Counts up from 1.
    pub number: i64,
    /// Which organisation; `None` where something changed that touches all, such as a fee rule.
    pub organisation: Option<OrganisationId>,
}

/// Appends an event; the caller's transaction makes it one with the change it tells of.
///
/// # Errors
/// A database error.
pub fn append(conn: &mut AnyConnection, actor: &Actor, entry: &Entry<'_>, now: When) -> AppResult<()> {
    let last = head(conn)?;
    let mut event = Event {
        position: last.position + 1,
        id: EventId::beside(now),
        at: now,
        actor_id: actor.account().map(|account| account.as_str().to_owned()),
        actor_role: actor.role_word(),
        kind: entry.kind.to_owned(),
        subject_kind: entry.subject_kind.to_owned(),
        subject_id: entry.subject_id.to_owned(),
        organisation_id: entry.organisation.cloned(),
        case_id: entry.case.cloned(),
        from_state: entry.from.map(str::to_owned),
        to_state: entry.to.map(str::to_owned),
        reason_code: entry.reason_code.map(str::to_owned),
        staff_note: entry.staff_note.map(str::to_owned),
        public_text: entry.public_text.map(str::to_owned),
        is_public: entry.is_public,
        previous_hash: last.hash,
        hash: String::new(),
    };
    event.hash = hash_of(&event).map_err(AppError::internal)?;
    diesel::insert_into(history::table).values(&event).execute(conn)?;
    diesel::update(history_head::table.find(1))
        .set((history_head::position.eq(event.position), history_head::hash.eq(&event.hash)))
        .execute(conn)?;
    Ok(())
}

/// The head row: where the chain ends.
///
/// # Errors
/// A database error.
pub fn head(conn: &mut AnyConnection) -> QueryResult<Head> {
    history_head::table.find(1).select((history_head::position, history_head::hash)).first(conn)
}

/// All events about one thing, oldest first.
///
/// # Errors
/// A database error.
pub fn of_subject(conn: &mut AnyConnection, kind: &str, id: &str) -> QueryResult<Vec<Event>> {
    history::table
        .filter(history::subject_kind.eq(kind).and(history::subject_id.eq(id)))
        .order(history::position)
        .select(Event::as_select())
        .load(conn)
}

/// What people did to all things of a kind, oldest first: which thing, and what kind of event.
///
/// # Errors
/// A database error.
pub fn by_people(conn: &mut AnyConnection, subject_kind: &str) -> QueryResult<Vec<(String, String)>> {
    history::table
        .filter(history::subject_kind.eq(subject_kind).and(history::actor_id.is_not_null()))
        .order(history::position)
        .select((history::subject_id, history::kind))
        .load(conn)
}

/// All events of a case, oldest first.
///
/// # Errors
/// A database error.
pub fn of_case(conn: &mut AnyConnection, case: &CaseId) -> QueryResult<Vec<Event>> {
    history::table.filter(history::case_id.eq(case)).order(history::position).select(Event::as_select()).load(conn)
}

/// All events of an organisation, oldest first.
///
/// # Errors
/// A database error.
pub fn of_organisation(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Event>> {
    history::table
        .filter(history::organisation_id.eq(organisation))
        .order(history::position)
        .select(Event::as_select())
        .load(conn)
}

/// The events of an organisation that everybody may see, oldest first.
///
/// # Errors
/// A database error.
pub fn public_of_organisation(conn: &mut AnyConnection, organisation: &OrganisationId) -> QueryResult<Vec<Event>> {
    history::table
        .filter(history::organisation_id.eq(organisation).and(history::is_public.eq(true)))
        .order(history::position)
        .select(Event::as_select())
        .load(conn)
}

/// Public events of some kinds after a position of the chain, oldest first, at most so many: the position of each, and
/// whose it is.
///
/// # Errors
/// A database error.
pub fn public_after(
    conn: &mut AnyConnection,
    position: i64,
    kinds: &[&str],
    most: i64,
) -> QueryResult<Vec<(i64, OrganisationId)>> {
    let found: Vec<(i64, Option<OrganisationId>)> = history::table
        .filter(history::position.gt(position).and(history::is_public.eq(true)))
        .filter(history::kind.eq_any(kinds.iter().copied()).and(history::organisation_id.is_not_null()))
        .order(history::position)
        .limit(most)
        .select((history::position, history::organisation_id))
        .load(conn)?;
    Ok(found.into_iter().filter_map(|(position, organisation)| Some((position, organisation?))).collect())
}

/// The public events of some kinds of some organisations after a position of the chain, oldest first.
///
/// # Errors
/// A database error.
pub fn public_of_after(
    conn: &mut AnyConnection,
    organisations: &[OrganisationId],
    kinds: &[&str],
    position: i64,
) -> QueryResult<Vec<Event>> {
    history::table
        .filter(history::organisation_id.eq_any(organisations).and(history::is_public.eq(true)))
        .filter(history::kind.eq_any(kinds.iter().copied()).and(history::position.gt(position)))
        .order(history::position)
        .select(Event::as_select())
        .load(conn)
}

/// The newest public events of some kinds, newest first, at most so many.
///
/// # Errors
/// A database error.
pub fn newest_public(conn: &mut AnyConnection, kinds: &[&str], most: i64) -> QueryResult<Vec<Event>> {
    history::table
        .filter(history::is_public.eq(true).and(history::organisation_id.is_not_null()))
        .filter(history::kind.eq_any(kinds.iter().copied()))
        .order(history::position.desc())
        .limit(most)
        .select(Event::as_select())
        .load(conn)
}

/// The newest public events of some kinds of some organisations, newest first, at most so many.
///
/// # Errors
/// A database error.
pub fn newest_public_of(
    conn: &mut AnyConnection,
    organisations: &[OrganisationId],
    kinds: &[&str],
    most: i64,
) -> QueryResult<Vec<Event>> {
    history::table
        .filter(history::organisation_id.eq_any(organisations).and(history::is_public.eq(true)))
        .filter(history::kind.eq_any(kinds.iter().copied()))
        .order(history::position.desc())
        .limit(most)
        .select(Event::as_select())
        .load(conn)
}

/// Counts a change the public may see, of one organisation or (`None`) of all.
///
/// # Errors
/// A database error.
pub fn changed_publicly(conn: &mut AnyConnection, organisation: Option<&OrganisationId>, now: When) -> QueryResult<()> {
    let number = last_change(conn)? + 1;
    diesel::insert_into(public_changes::table)
        .values((
            public_changes::number.eq(number),
            public_changes::organisation_id.eq(organisation),
            public_changes::at.eq(now),
        ))
        .execute(conn)
        .map(|_| ())
}

/// The number of the last public change; 0 where there is none.
///
/// # Errors
/// A database error.
pub fn last_change(conn: &mut AnyConnection) -> QueryResult<i64> {
    let last: Option<i64> = public_changes::table.select(diesel::dsl::max(public_changes::number)).first(conn)?;
    Ok(last.unwrap_or(0))
}

/// The public changes after a number, oldest first.
///
/// # Errors
/// A database error.
pub fn changes_after(conn: &mut AnyConnection, number: i64) -> QueryResult<Vec<PublicChange>> {
    public_changes::table
        .filter(public_changes::number.gt(number))
        .order(public_changes::number)
        .select((public_changes::number, public_changes::organisation_id))
        .load(conn)
}

/// What tells a public change of this database from every other, of this database and of others: whoever keeps something
/// made of the changes up to a number can see whether it is still of use. `None` if there is no such change.
///
/// # Errors
/// A database error.
pub fn change_mark(conn: &mut AnyConnection, number: i64) -> QueryResult<Option<String>> {
    let first: Option<String> = history::table.order(history::position).select(history::hash).first(conn).optional()?;
    let change: Option<(Option<OrganisationId>, When)> = public_changes::table
        .filter(public_changes::number.eq(number))
        .select((public_changes::organisation_id, public_changes::at))
        .first(conn)
        .optional()?;
    Ok(first.zip(change).map(|(first, (organisation, at))| {
        let organisation = organisation.map(|id| id.to_string()).unwrap_or_default();
        format!("{first}/{number}/{organisation}/{}", at.rfc3339())
    }))
}

/// Walks the whole chain and compares its end with the head.
///
/// # Errors
/// A database error. What is wrong with the chain is the inner value.
pub fn verify(conn: &mut AnyConnection) -> AppResult<Result<Head, ChainFault>> {
    const BLOCK: i64 = 5_000;
    let (mut position, mut hash) = (0_i64, GENESIS.to_owned());
    loop {
        let events: Vec<Event> = history::table
            .filter(history::position.gt(position))
            .order(history::position)
            .limit(BLOCK)
            .select(Event::as_select())
            .load(conn)?;
        if events.is_empty() {
            break;
        }
        for event in events {
            if event.position != position + 1 {
                return Ok(Err(ChainFault::Missing(position + 1)));
            }
            if event.previous_hash != hash {
                return Ok(Err(ChainFault::NotFollowing(event.position)));
            }
            if hash_of(&event).map_err(AppError::internal)? != event.hash {
                return Ok(Err(ChainFault::Changed(event.position)));
            }
            position = event.position;
            hash = event.hash;
        }
    }
    let said = head(conn)?;
    if said.position != position || said.hash != hash {
        return Ok(Err(ChainFault::Cut { found: position, said: said.position }));
    }
    Ok(Ok(said))
}
