//! Letters about observations. They name its number, and neither the organisation nor what was told.

use super::obstacles;
use crate::accounts::rules::Person;
use crate::base::When;
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::observations::store::{Observation, partners};
use crate::reports::actions::sort_officers;
use crate::urls;

/// Writes to everybody who speaks for the partner.
pub(super) fn tell_partner(
    conn: &mut AnyConnection,
    observation: &Observation,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    for person in partners::list_people(conn, &observation.partner_id)? {
        let path = urls::my_observation(person.language, &observation.id);
        send(conn, person, observation, (notice, path), more, now)?;
    }
    Ok(())
}

/// The case officers who may handle an observation.
fn handlers(conn: &mut AnyConnection, observation: &Observation, now: When) -> AppResult<Vec<Person>> {
    let whose = (&observation.partner_id, observation.organisation_id.as_ref());
    Ok(sort_officers(conn, |conn, account| obstacles(conn, account, whose, now))?.free)
}

/// Writes to those who may take an observation up.
pub(super) fn tell_officers(
    conn: &mut AnyConnection,
    observation: &Observation,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    for person in handlers(conn, observation, now)? {
        send_to_officer(conn, person, observation, notice, more, now)?;
    }
    Ok(())
}

/// Writes to whoever works on an observation that its partner wrote or handed in a file. Where that person no longer may,
/// those who may give it to somebody else are told.
pub(super) fn tell_assignee(conn: &mut AnyConnection, observation: &Observation, now: When) -> AppResult<()> {
    let Some(assignee) = &observation.assigned_to else { return Ok(()) };
    let mut told = handlers(conn, observation, now)?;
    if told.iter().any(|person| &person.id == assignee) {
        told.retain(|person| &person.id == assignee);
    }
    for person in told {
        send_to_officer(conn, person, observation, Notice::ObservationNews, &[], now)?;
    }
    Ok(())
}

fn send_to_officer(
    conn: &mut AnyConnection,
    person: Person,
    observation: &Observation,
    notice: Notice,
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    let path = urls::office_observation(person.language.for_office(), &observation.id);
    send(conn, person, observation, (notice, path), more, now)
}

fn send(
    conn: &mut AnyConnection,
    person: Person,
    observation: &Observation,
    (notice, path): (Notice, String),
    more: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    let mut fields = vec![("name", Field::text(person.name)), ("number", Field::text(&*observation.number))];
    fields.extend(more.iter().cloned());
    let envelope = Envelope { to: person.email, language: person.language, notice, fields, path: Some(path) };
    notifications::enqueue(conn, &envelope, now)
}
