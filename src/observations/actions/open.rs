//! Opening observations: for the partner that filed one, and for the officer who works on it.

use super::{SUBJECT, key_of, load_for, load_own, name_of};
use crate::base::{Actor, ObservationFileId, ObservationId, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::files::MediaType;
use crate::history;
use crate::keys::{ReportKeys, opened, opened_file};
use crate::observations::rules::{Author, ObservationRefusal, ObservationSeat, Observed};
use crate::observations::store::Observation;
use crate::observations::store::files;
use crate::observations::store::messages::{self, Message};

/// An observation as somebody reads it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its row.
    pub observation: Observation,
    /// Where the reader stands.
    pub seat: ObservationSeat,
    /// What was told; nothing after the end of retention, and nothing for officers who do not work on it.
    pub observed: Option<Observed>,
    /// Messages with their texts, for the same readers; notes are for staff.
    pub messages: Vec<(Message, String)>,
    /// Its files with their names, for the same readers.
    pub files: Vec<(ObservationFileId, String)>,
    /// What happened to it, oldest first.
    pub events: Vec<history::Event>,
}

impl Opened {
    /// Whether the reader reads the partner's words, as long as they are kept. Code OBSERVATION_WORDS_ASSIGNEE.
    pub fn reads_words(&self) -> bool {
        reads_words(self.seat)
    }
}

/// Whether somebody reads the partner's words. Code OBSERVATION_WORDS_ASSIGNEE.
const fn reads_words(seat: ObservationSeat) -> bool {
    match seat {
        ObservationSeat::Assignee | ObservationSeat::Observer => true,
        ObservationSeat::Officer | ObservationSeat::System => false,
    }
}

fn open(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    (observation, seat): (Observation, ObservationSeat),
) -> AppResult<Opened> {
    let id = observation.id.clone();
    let events = history::of_subject(conn, SUBJECT, id.as_str())?;
    let content = observation.content.as_ref().filter(|_| reads_words(seat));
    let Some(content) = content else {
        return Ok(Opened { observation, seat, observed: None, messages: Vec::new(), files: Vec::new(), events });
    };
    let key = key_of(conn, keys, &id)?;
    let observed = Some(opened(&key, id.as_str(), content)?);
    let mut thread = Vec::new();
    for message in messages::list(conn, &id)? {
        let text = opened(&key, message.id.as_str(), &message.content)?;
        thread.push((message, text));
    }
    let mut named = Vec::new();
    for (file, name) in files::list(conn, &id)? {
        let name = opened(&key, &name_of(&file), &name)?;
        named.push((file, name));
    }
    Ok(Opened { observation, seat, observed, messages: thread, files: named, events })
}

/// Opens an observation for an officer. Only whoever works on it reads what was told; others see that it is there, of what
/// kind it is, and its clocks. Code OBSERVATION_WORDS_ASSIGNEE.
///
/// # Errors
/// The rule of impartiality that is broken; `NotFound` to all but case officers; `Unavailable` without the key file.
pub fn open_for_staff(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ObservationId,
    now: When,
) -> AppResult<Opened> {
    let found = load_for(conn, actor, id, now)?;
    open(conn, keys, found)
}

/// Opens an observation for the partner that filed it, without the notes of staff.
///
/// # Errors
/// `NotFound` to everybody else; `Unavailable` without the key file.
pub fn open_for_partner(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    id: &ObservationId,
) -> AppResult<Opened> {
    let (observation, _) = load_own(conn, actor, id)?;
    let mut opened = open(conn, keys, (observation, ObservationSeat::Observer))?;
    opened.messages.retain(|(message, _)| message.author != Author::Note);
    Ok(opened)
}

/// A file of an observation with its name, for the partner and for whoever works on it.
///
/// # Errors
/// As for opening it; `NotYours` to other officers; `NotFound` if it has no such file.
pub fn open_file(
    conn: &mut AnyConnection,
    keys: &ReportKeys,
    actor: &Actor,
    (id, file): (&ObservationId, &ObservationFileId),
    now: When,
) -> AppResult<(MediaType, String, Vec<u8>)> {
    if actor.is(Role::Partner) {
        load_own(conn, actor, id)?;
    } else {
        let (_, seat) = load_for(conn, actor, id, now)?;
        if !reads_words(seat) {
            return Err(ObservationRefusal::NotYours.into());
        }
    }
    let sealed = files::load(conn, id, file)?;
    let key = key_of(conn, keys, id)?;
    let name = opened(&key, &name_of(file), &sealed.name)?;
    Ok((sealed.media_type, name, opened_file(&key, file.as_str(), &sealed.content)?))
}
