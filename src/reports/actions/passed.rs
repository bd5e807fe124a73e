//! The letter about a report or an observation that was given to somebody else.

use crate::accounts::store::people;
use crate::base::{AccountId, Actor, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::notifications::{self, Envelope, Field, Notice};

/// Tells whoever worked on something and still may, and whoever does from now on, that it was given over: nobody takes a
/// report or an observation from somebody else without that person hearing of it.
///
/// # Errors
/// A database error.
pub fn tell_of_hand_over(
    conn: &mut AnyConnection,
    actor: &Actor,
    (before, to): (Option<&AccountId>, &AccountId),
    number: &str,
    path: impl Fn(Language) -> String,
    now: When,
) -> AppResult<()> {
    if before == Some(to) {
        return Ok(());
    }
    let officers = people::list_with_role(conn, Role::CaseOfficer)?;
    let Some(person) = officers.iter().find(|person| person.id == *to).map(|person| person.name.clone()) else {
        return Ok(());
    };
    let is_told = |id: &AccountId| (before == Some(id) || to == id) && actor.account() != Some(id);
    for officer in officers.into_iter().filter(|officer| is_told(&officer.id)) {
        let fields = vec![
            ("name", Field::text(officer.name)),
            ("number", Field::text(number)),
            ("person", Field::text(&*person)),
        ];
        let path = Some(path(officer.language.for_office()));
        let envelope =
            Envelope { to: officer.email, language: officer.language, notice: Notice::HandedOver, fields, path };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
