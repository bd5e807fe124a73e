//! Keeping the directory of help: entering, replacing and retiring lines, recording test calls, and asking for the next.

use crate::base::{Actor, HelpLineId, HelpTestId, Language, Role, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::{self, DueWork, Entry, WaitingWork};
use crate::referrals::rules::{HelpLine, HelpRefusal, HelpTest, KeptLine, TestOutcome, published_lines};
use crate::referrals::store::{self, NewTask, close_tasks, open_task};
use chrono::NaiveDate;

/// Who may keep the directory.
pub const KEEPERS: &[Role] = &[Role::CaseOfficer, Role::Administrator];

/// The due work that asks for a new test.
pub const RETEST_DUE: &str = "help_line_retest";

/// The task that asks for it.
const RETEST_TASK: &str = "retest_help_line";

/// How many days somebody has for a test.
const DAYS_FOR_TEST: i64 = 14;

/// The longest reason for retiring a line, in characters.
const LONGEST_REASON: usize = 500;

/// Stores every published line that is not there yet, by its reference, and asks for its first test.
///
/// # Errors
/// A database error, or published lines that break a rule.
pub fn install_published(conn: &mut AnyConnection, now: When) -> AppResult<()> {
    let kept = store::help::list(conn)?;
    let is_new = |line: &HelpLine| !kept.iter().any(|known| known.line.reference == line.reference);
    let new: Vec<HelpLine> = published_lines().map_err(AppError::internal)?.into_iter().filter(is_new).collect();
    if new.is_empty() {
        return Ok(());
    }
    for line in new {
        let kept = KeptLine { line, replaces: None, entered_by: None, entered_at: now, is_retired: false };
        keep(conn, &Actor::System, &kept, now)?;
    }
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Enters a line, in the place of an older one if that is named. No line is ever changed.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn add_line(
    conn: &mut AnyConnection,
    actor: &Actor,
    line: HelpLine,
    replaces: Option<HelpLineId>,
    now: When,
) -> AppResult<()> {
    may_keep(actor)?;
    let kept = KeptLine { line, replaces, entered_by: actor.account().cloned(), entered_at: now, is_retired: false };
    kept.check(&store::help::list(conn)?, now.local_date())?;
    keep(conn, actor, &kept, now)?;
    if let Some(old) = &kept.replaces {
        close_tasks(conn, RETEST_TASK, old.as_str(), actor.account(), now)?;
    }
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Takes a line out of the directory, with a reason for staff.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn retire_line(conn: &mut AnyConnection, actor: &Actor, id: &HelpLineId, reason: &str, now: When) -> AppResult<()> {
    may_keep(actor)?;
    let reason = reason.trim();
    if reason.chars().count() > LONGEST_REASON {
        return Err(HelpRefusal::TextTooLong { limit: LONGEST_REASON }.into());
    }
    let line = standing_line(conn, id)?;
    store::help::retire(conn, id, reason, actor.account(), now)?;
    close_tasks(conn, RETEST_TASK, id.as_str(), actor.account(), now)?;
    let entry = Entry::about("help_line_retired", "help_line", id.as_str()).because(&line.reference).note(reason);
    history::append(conn, actor, &entry, now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}

/// A test call as it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// How it went.
    pub outcome: TestOutcome,
    /// In which language somebody answered.
    pub language: Option<Language>,
    /// The day of the call.
    pub on: NaiveDate,
}

/// Records a test call. The row names the caller's role, not the person.
///
/// # Errors
/// `NotAllowed`, the refusal of a rule, or a database error.
pub fn record_test(conn: &mut AnyConnection, actor: &Actor, id: &HelpLineId, call: Call, now: When) -> AppResult<()> {
    may_keep(actor)?;
    standing_line(conn, id)?;
    let role = KEEPERS.iter().copied().find(|role| actor.is(*role)).ok_or(HelpRefusal::RoleMissing)?;
    let Call { outcome, language, on } = call;
    let test = HelpTest { id: HelpTestId::new(), line: id.clone(), outcome, language, on, role };
    test.check(now.local_date())?;
    store::help::insert_test(conn, &test, now)?;
    close_tasks(conn, RETEST_TASK, id.as_str(), actor.account(), now)?;
    ask_for_test(conn, id, now.plus_days(HelpLine::DAYS_OF_TRUST), now)?;
    let day = on.to_string();
    let entry = Entry::about("help_line_tested", "help_line", id.as_str()).to(outcome.as_str()).note(&day);
    history::append(conn, actor, &entry, now)?;
    Ok(history::changed_publicly(conn, None, now)?)
}

/// Opens a task for a new test, unless the line is gone or was tested since.
///
/// # Errors
/// A database error.
pub fn retest_due(conn: &mut AnyConnection, work: &WaitingWork, now: When) -> AppResult<()> {
    let id = HelpLineId::parse(&work.subject_id).ok_or(AppError::NotFound)?;
    let book = store::help::load_book(conn)?;
    // On the last day of trust the next one counts: by then the call is too long ago.
    let tomorrow = now.plus_days(1).local_date();
    let stands = book.lines().iter().any(|line| line.id == id);
    if !stands || book.standing(&id, tomorrow).is_confirmed() {
        return Ok(());
    }
    let task = NewTask {
        kind: RETEST_TASK,
        subject_kind: "help_line",
        subject_id: id.as_str(),
        organisation: None,
        case: None,
        role: Role::CaseOfficer,
        is_urgent: false,
        due_at: now.plus_days(DAYS_FOR_TEST),
    };
    Ok(open_task(conn, &task, now)?)
}

fn may_keep(actor: &Actor) -> AppResult<()> {
    if *actor == Actor::System || actor.is_any(KEEPERS) { Ok(()) } else { Err(AppError::NotAllowed) }
}

/// A line that is neither replaced nor retired.
fn standing_line(conn: &mut AnyConnection, id: &HelpLineId) -> AppResult<HelpLine> {
    let kept = store::help::list(conn)?;
    let found = kept.iter().find(|kept| &kept.line.id == id).ok_or(AppError::NotFound)?;
    found.check_stands(&kept)?;
    Ok(found.line.clone())
}

fn keep(conn: &mut AnyConnection, actor: &Actor, kept: &KeptLine, now: When) -> AppResult<()> {
    store::help::insert(conn, kept)?;
    ask_for_test(conn, &kept.line.id, now.plus_days(HelpLine::DAYS_OF_TRUST), now)?;
    let mut entry = Entry::about("help_line_added", "help_line", kept.line.id.as_str()).to(&kept.line.reference);
    entry.from = kept.replaces.as_ref().map(HelpLineId::as_str);
    history::append(conn, actor, &entry, now)
}

fn ask_for_test(conn: &mut AnyConnection, id: &HelpLineId, due_at: When, now: When) -> AppResult<()> {
    let work = DueWork { kind: RETEST_DUE, subject_id: id.as_str(), fields: serde_json::Value::Null, due_at };
    history::schedule(conn, &work, now)
}
