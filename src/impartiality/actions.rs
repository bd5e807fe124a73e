//! Taking a part in a case, and declaring ties.

use super::rules::{AuditorProfile, Declared, ImpartialityRefusal, Part, Task, Tie, TwoSigned, check_tie, may};
use super::store::{self, Case};
use crate::accounts::store::people;
use crate::base::{AccountId, Actor, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, Entry};

/// What a person declares before a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// Whether the person has a conflict of interest with the client.
    pub has_conflict: bool,
    /// In the person's own words.
    pub statement: String,
}

/// Every reason why a person may not take a part in a case: for pages that show who may and why not.
///
/// # Errors
/// A database error.
pub fn obstacles(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    part: Part,
    now: When,
) -> AppResult<Vec<ImpartialityRefusal>> {
    let facts = store::person_facts(conn, account, case)?;
    Ok(may(&facts, Task::Part(part), now.local_date()))
}

/// The first reason why a person may not take a part in a case, if there is one.
///
/// # Errors
/// A database error.
pub fn obstacle(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    part: Part,
    now: When,
) -> AppResult<Option<ImpartialityRefusal>> {
    Ok(obstacles(conn, account, case, part, now)?.into_iter().next())
}

/// Whether a person may give the second of two signatures.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn must_sign_second(
    conn: &mut AnyConnection,
    account: &AccountId,
    case: &Case,
    what: TwoSigned,
    first: Option<&AccountId>,
    now: When,
) -> AppResult<()> {
    let mut facts = store::person_facts(conn, account, case)?;
    facts.has_signed = first == Some(account);
    must(may(&facts, Task::SignSecond(what), now.local_date()))
}

fn must(refusals: Vec<ImpartialityRefusal>) -> AppResult<()> {
    refusals.into_iter().next().map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// Gives a person a part in a case: the rules are asked, the declaration and the part are kept. A declared conflict
/// refuses the part.
///
/// # Errors
/// The refusal of a rule, or a database error.
pub fn take_part(
    conn: &mut AnyConnection,
    actor: &Actor,
    account: &AccountId,
    case: &Case,
    part: Part,
    declaration: &Declaration,
    now: When,
) -> AppResult<()> {
    let mut facts = store::person_facts(conn, account, case)?;
    facts.declared = match (declaration.has_conflict, declaration.statement.trim().is_empty()) {
        (true, _) => Declared::Conflict,
        (false, true) => Declared::Missing,
        (false, false) => Declared::Clear,
    };
    must(may(&facts, Task::Part(part), now.local_date()))?;
    store::insert_declaration(conn, &case.id, account, part, false, &declaration.statement, now)?;
    store::insert_participant(conn, &case.id, account, part, now)?;
    let entry = Entry::about("part_taken", "case", case.id.as_str())
        .of(&case.organisation_id)
        .case(&case.id)
        .to(part.as_str())
        .note(account.as_str());
    history::append(conn, actor, &entry, now)
}

/// Saves what an auditor can do: the person herself, or an administrator.
///
/// # Errors
/// `NotAllowed` to others, `NotFound` where the person is no auditor, `Stale`, or a database error.
pub fn save_profile(
    conn: &mut AnyConnection,
    actor: &Actor,
    account: &AccountId,
    profile: &AuditorProfile,
    version: i32,
    now: When,
) -> AppResult<()> {
    let by = actor.account().ok_or(AppError::NotAllowed)?;
    let auditors = people::list_with_role(conn, Role::Auditor)?;
    if !auditors.iter().any(|person| &person.id == account) {
        return Err(AppError::NotFound);
    }
    if by != account && !actor.is(Role::Administrator) {
        return Err(AppError::NotAllowed);
    }
    store::auditors::save_profile(conn, account, profile, by, version, now)?;
    history::append(conn, actor, &Entry::about("auditor_profile_saved", "account", account.as_str()), now)
}

/// Writes down a tie of the person who acts; staff and auditors alone have ties that matter.
///
/// # Errors
/// What [`check_tie`] refuses, `NotFound` if there is no such organisation, or a database error.
pub fn declare_tie(conn: &mut AnyConnection, actor: &Actor, tie: &Tie, note: &str, now: When) -> AppResult<()> {
    let account = actor.account().filter(|_| actor.is_staff()).ok_or(AppError::NotAllowed)?;
    crate::organisations::store::load(conn, &tie.organisation)?;
    check_tie(tie, note.trim(), now.local_date())?;
    let id = store::insert_tie(conn, account, tie, note.trim(), now)?;
    let entry = Entry::about("tie_declared", "tie", id.as_str()).of(&tie.organisation).to(tie.kind.as_str());
    history::append(conn, actor, &entry, now)
}
