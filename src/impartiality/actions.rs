//! Taking a part in a case, and declaring ties.

use super::rules::{ImpartialityRefusal, Part, Tie, check_tie, may_take_part};
use super::store::{self, Case};
use crate::base::{AccountId, Actor, When};
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

/// Why a person may not take a part in a case, if so: for pages that show who may and why not.
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
    let standing = store::standing(conn, account, case)?;
    Ok(may_take_part(part, &standing, now.local_date()).err())
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
    if declaration.statement.trim().is_empty() && !declaration.has_conflict {
        return Err(ImpartialityRefusal::NoDeclaration.into());
    }
    if let Some(refusal) = obstacle(conn, account, case, part, now)? {
        return Err(refusal.into());
    }
    if declaration.has_conflict {
        return Err(ImpartialityRefusal::DeclaredConflict.into());
    }
    store::insert_declaration(conn, &case.id, account, part, false, &declaration.statement, now)?;
    store::insert_participant(conn, &case.id, account, part, now)?;
    let entry = Entry::about("part_taken", "case", case.id.as_str())
        .of(&case.organisation_id)
        .case(&case.id)
        .to(part.as_str())
        .note(account.as_str());
    history::append(conn, actor, &entry, now)
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
