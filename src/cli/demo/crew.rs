//! The accounts of the demonstration, and who does what in its stories.

use super::people::{DemoPerson, Made, PEOPLE};
use crate::accounts::store::people::{self, Account};
use crate::accounts::store::{roles, sessions};
use crate::base::{AccountId, Actor, EmailAddress, Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::Declaration;
use crate::organisations::actions::create;
use crate::organisations::rules::NewOrganisation;

/// Everybody who acts in the stories.
pub struct Crew {
    /// Screens.
    pub officer: Actor,
    /// Leads audits.
    pub auditor: Actor,
    /// Reviews.
    pub reviewer: Actor,
    /// Decides first.
    pub first_decider: Actor,
    /// Decides second.
    pub second_decider: Actor,
    /// Suspends in an emergency.
    pub duty_officer: Actor,
    /// Whoever can sign in.
    pub people: Vec<Made>,
}

/// Makes everybody's account with one password; an account that is there already gets the new password.
///
/// # Errors
/// A database error.
pub fn sign_on(conn: &mut AnyConnection, password_hash: &str, now: When) -> AppResult<Crew> {
    let mut made = Vec::new();
    for person in PEOPLE {
        made.push(account_of(conn, person, password_hash, now)?);
    }
    let mut actor = |role: &str| -> AppResult<Actor> {
        let found = made.iter().find(|made| made.person.role == role);
        let account = &found.ok_or_else(|| AppError::Internal(format!("nobody is {role}")))?.account;
        Ok(sessions::actor_of(conn, account)?)
    };
    Ok(Crew {
        officer: actor("case_officer")?,
        auditor: actor("auditor")?,
        reviewer: actor("reviewer")?,
        first_decider: actor("decider")?,
        second_decider: actor("decider_2")?,
        duty_officer: actor("duty_officer")?,
        people: made,
    })
}

fn account_of(
    conn: &mut AnyConnection,
    person: &'static DemoPerson,
    password_hash: &str,
    now: When,
) -> AppResult<Made> {
    let email = EmailAddress::parse(person.email).ok_or_else(|| AppError::Internal(person.email.to_owned()))?;
    let account = match people::find_by_email(conn, &email)? {
        Some(mut account) => {
            account.password_hash = Some(password_hash.to_owned());
            people::save(conn, &account)?;
            account.id
        }
        None => {
            let account = Account {
                id: AccountId::new(),
                email: email.clone(),
                name: person.name.to_owned(),
                language: person.language,
                password_hash: Some(password_hash.to_owned()),
                confirmed_at: Some(now),
                disabled_at: None,
                created_at: now,
                version: 1,
            };
            people::insert(conn, &account)?;
            account.id
        }
    };
    for role in person.roles {
        roles::give(conn, &account, *role, None, now)?;
    }
    Ok(Made { person, account, email })
}

/// An organisation that applies, with an owner of its own: the person named, or an invented one nobody signs in as.
///
/// # Errors
/// A database error, or a refusal of the organisation's rules.
pub fn enrol(
    conn: &mut AnyConnection,
    crew: &Crew,
    owner: Option<&str>,
    organisation: &NewOrganisation,
    number: usize,
    now: When,
) -> AppResult<(OrganisationId, Actor)> {
    let account = match owner.and_then(|role| crew.people.iter().find(|made| made.person.role == role)) {
        Some(made) => made.account.clone(),
        None => {
            let text = format!("owner{number}@demo.example");
            let email = EmailAddress::parse(&text).ok_or(AppError::Internal(text))?;
            let account = Account {
                id: AccountId::new(),
                email,
                name: format!("Owner {number} Example"),
                language: Language::En,
                password_hash: None,
                confirmed_at: Some(now),
                disabled_at: None,
                created_at: now,
                version: 1,
            };
            people::insert(conn, &account)?;
            account.id
        }
    };
    let before = sessions::actor_of(conn, &account)?;
    let id = create(conn, &before, organisation, now)?;
    Ok((id, sessions::actor_of(conn, &account)?))
}

/// What everybody of the crew declares.
pub fn no_conflict() -> Declaration {
    Declaration { has_conflict: false, statement: "I have no tie to this organisation.".to_owned() }
}
