//! Filling an application in. Every save carries the mark of what its form showed: a save over words that somebody else
//! wrote meanwhile is `Stale`; a save of the very same words is none.

use super::super::rules::{
    Accepted, Agreement, Answer, ApplicationKind, ApplicationRefusal, ApplicationStatus, LicenceScheme, MAX_NOTE,
    Partners, Scope, Section,
};
use super::super::store::{self, ANSWER_FILE_OWNER, Application, FILE_OWNER, LicenceRow};
use super::{entry, open_to_write, owner_signs};
use crate::base::{
    AccountId, Actor, ApplicationId, ApplicationLicenceId, Country, CriterionId, FeeLineId, FileId, Language,
    OrganisationId, When,
};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::fees::rules::FeeLine;
use crate::files::{self, Stored};
use crate::standards::rules::{StandardKind, StandardRefusal};
use crate::{fees, history, organisations, standards};
use chrono::NaiveDate;

/// Begins an application for an organisation. One that goes on is enough (code ONE_OPEN_APPLICATION); only who was
/// accepted before renews or extends (code RENEWAL_NEEDS_EARLIER).
///
/// # Errors
/// The refusal of a rule, `NotFound` for somebody who is no member, or a database error.
pub fn start(
    conn: &mut AnyConnection,
    actor: &Actor,
    organisation: &OrganisationId,
    kind: ApplicationKind,
    now: When,
) -> AppResult<ApplicationId> {
    let account = member(actor, organisation)?;
    let row = organisations::store::load(conn, organisation)?;
    let earlier = store::list_of(conn, std::slice::from_ref(organisation))?;
    if earlier.iter().any(|application| application.status.is_open()) {
        return Err(ApplicationRefusal::OneOpen.into());
    }
    let was_accepted = earlier.iter().any(|application| application.status == ApplicationStatus::Accepted);
    if kind != ApplicationKind::Initial && !was_accepted {
        return Err(ApplicationRefusal::NothingToRenew.into());
    }
    let wanted = StandardKind::of(row.kind);
    let standard =
        standards::store::find_in_force(conn, wanted, now.local_date())?.ok_or(StandardRefusal::NoneInForce(wanted))?;
    let application = Application {
        id: ApplicationId::new(),
        organisation_id: organisation.clone(),
        case_id: None,
        kind,
        status: ApplicationStatus::Draft,
        standard_id: standard,
        fee_schedule_id: None,
        created_by: account,
        created_at: now,
        submitted_at: None,
        returned_at: None,
        due_at: None,
        ended_at: None,
        declared_by: None,
        declared_name: None,
        declared_at: None,
        rejection_reason_code: None,
        rejection_reason: None,
        rejection_proposed_by: None,
        version: 1,
    };
    store::insert(conn, &application)?;
    history::append(conn, actor, &entry("application_started", &application).to(application.status.as_str()), now)?;
    Ok(application.id)
}

/// Says that the organisation's facts are right as they were shown.
///
/// # Errors
/// `Stale` if they changed meanwhile, the refusal of a rule, `NotFound`, or a database error.
pub fn confirm_organisation(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    seen: &str,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    unmoved(&opened.said.mark(Section::Organisation), seen)?;
    finish(conn, actor, &opened.application, Section::Organisation, now)
}

/// A licence as it was entered.
#[derive(Clone, Debug)]
pub struct NewLicence {
    /// What it is.
    pub scheme: LicenceScheme,
    /// Which country gave it.
    pub country: Country,
    /// Its number.
    pub number: String,
    /// Which office gave it.
    pub authority: String,
    /// Its first day.
    pub valid_from: Option<NaiveDate>,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
    /// Its file, whose bytes are on disk.
    pub file: Option<Stored>,
}

/// Adds a licence.
///
/// # Errors
/// The refusal of a rule, `NotFound`, or a database error.
pub fn add_licence(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    new: &NewLicence,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    let application = &opened.application;
    let row = LicenceRow {
        id: ApplicationLicenceId::new(),
        application_id: id.clone(),
        scheme: new.scheme,
        country: new.country,
        number: new.number.trim().to_owned(),
        authority: new.authority.trim().to_owned(),
        valid_from: new.valid_from,
        valid_until: new.valid_until,
        file_id: new.file.as_ref().map(|file| file.id.clone()),
    };
    if store::has_number(conn, id, &row)? {
        return Err(ApplicationRefusal::NumberTwice.into());
    }
    if let Some(file) = &new.file {
        keep_file(conn, actor, file, (FILE_OWNER, id.as_str()), application, now)?;
    }
    store::insert_licence(conn, &row)?;
    finish(conn, actor, application, Section::Licences, now)
}

/// Takes a licence out; its file stays if it was ever sent.
///
/// # Errors
/// The refusal of a rule, `NotFound`, or a database error.
pub fn remove_licence(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    licence: &ApplicationLicenceId,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    let rows = store::list_licences(conn, id)?;
    let row = rows.iter().find(|row| &row.id == licence).ok_or(AppError::NotFound)?;
    store::delete_licence(conn, row)?;
    if let Some(file) = &row.file_id {
        let is_frozen = was_sent(conn, id, file)?;
        if !is_frozen {
            files::store::mark_removed(conn, file, now)?;
        }
    }
    finish(conn, actor, &opened.application, Section::Licences, now)
}

/// Saves for what certification is asked.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotFound`, or a database error.
pub fn save_scope(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    seen: &str,
    scope: &Scope,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    if opened.said.scope != *scope {
        unmoved(&opened.said.mark(Section::Scope), seen)?;
        store::replace_scope(conn, id, scope)?;
    }
    finish(conn, actor, &opened.application, Section::Scope, now)
}

/// Saves who else takes part. What the organisation declared elsewhere is not written here.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotFound`, or a database error.
pub fn save_partners(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    seen: &str,
    said: &Partners,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    let stored = &opened.said.partners;
    let is_same = stored.is_alone == said.is_alone
        && stored.outsourced == said.outsourced
        && stored.organisations == said.organisations;
    if !is_same {
        unmoved(&opened.said.mark(Section::Partners), seen)?;
        store::replace_partners(conn, id, said)?;
    }
    finish(conn, actor, &opened.application, Section::Partners, now)
}

/// What an organisation says it charges: the lines of a form, and those it took out.
#[derive(Clone, Debug, Default)]
pub struct FeeEntry {
    /// Lines to keep, new ones with new ids.
    pub lines: Vec<FeeLine>,
    /// Lines to take out.
    pub removed: Vec<FeeLineId>,
    /// Whether it says that it charges nothing to anyone.
    pub is_nothing: bool,
}

/// Saves what is charged.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotFound`, or a database error.
pub fn save_fees(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    seen: &str,
    entry: &FeeEntry,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    let mut application = opened.application;
    let stored = opened.said.fees.lines().to_vec();
    let was_nothing = opened.said.fees.is_given() && stored.is_empty();
    let removed: Vec<&FeeLineId> =
        entry.removed.iter().filter(|line| stored.iter().any(|kept| &kept.id == *line)).collect();
    let changed: Vec<&FeeLine> = entry.lines.iter().filter(|line| !stored.contains(line)).collect();
    let is_nothing = entry.is_nothing && entry.lines.is_empty();
    let is_moved = !removed.is_empty() || !changed.is_empty() || is_nothing != was_nothing;
    if is_moved {
        unmoved(&opened.said.mark(Section::Fees), seen)?;
        let schedule = match application.fee_schedule_id.clone() {
            Some(schedule) => schedule,
            None => fees::actions::start_schedule(conn, actor, &application.organisation_id, now)?,
        };
        for line in removed {
            fees::actions::remove_line(conn, actor, &schedule, line, now)?;
        }
        for line in changed {
            // A line's id comes out of a form: it must be one of this schedule, or new.
            let is_ours = stored.iter().any(|kept| kept.id == line.id);
            let id = if is_ours { line.id.clone() } else { FeeLineId::new() };
            fees::actions::save_line(conn, actor, &schedule, &FeeLine { id, ..line.clone() }, now)?;
        }
        if is_nothing != was_nothing && entry.lines.is_empty() {
            if is_nothing {
                fees::actions::say_nothing_charged(conn, actor, &schedule, now)?;
            } else {
                fees::actions::unsay_nothing_charged(conn, actor, &schedule, now)?;
            }
        }
        application.fee_schedule_id = Some(schedule);
    }
    finish(conn, actor, &application, Section::Fees, now)
}

/// What was said on one criterion.
#[derive(Clone, Debug)]
pub struct AssessmentEntry {
    /// Which.
    pub criterion: CriterionId,
    /// What.
    pub answer: Answer,
    /// In the applicant's words.
    pub note: String,
    /// Proof, whose bytes are on disk.
    pub files: Vec<Stored>,
}

/// Saves answers of one page, and takes a file out.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotFound`, or a database error.
pub fn save_assessment(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    (page, seen): (&[CriterionId], &str),
    entries: &[AssessmentEntry],
    removed: Option<&FileId>,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    let by = member(actor, &opened.application.organisation_id)?;
    let is_same = entries.iter().all(|entry| {
        let stored = opened.said.answer(&entry.criterion);
        stored.is_some_and(|stored| stored.answer == entry.answer && stored.note == entry.note)
    });
    if !is_same {
        unmoved(&opened.said.mark_of_answers(page), seen)?;
    }
    for entry in entries {
        let criterion = opened.standard.criterion(&entry.criterion).ok_or(AppError::NotFound)?;
        entry.answer.check_on(criterion)?;
        let note: String = entry.note.chars().take(MAX_NOTE).collect();
        let answer = store::save_answer(conn, id, &entry.criterion, (entry.answer, &note), &by, now)?;
        for file in &entry.files {
            keep_file(conn, actor, file, (ANSWER_FILE_OWNER, answer.as_str()), &opened.application, now)?;
        }
    }
    if let Some(file) = removed {
        take_file_out(conn, id, file, now)?;
    }
    finish(conn, actor, &opened.application, Section::Assessment, now)
}

/// Signs, and accepts the agreement as it was read in a language: the name is typed, the box is ticked. Only an owner
/// does. Code OWNER_SIGNS.
///
/// # Errors
/// `Stale`, the refusal of a rule, `NotFound`, or a database error.
pub fn sign(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    seen: &str,
    name: &str,
    language: Language,
    now: When,
) -> AppResult<()> {
    let opened = open_to_write(conn, actor, id)?;
    let mut application = opened.application;
    owner_signs(actor, &application)?;
    let by = member(actor, &application.organisation_id)?;
    let agreement = Agreement::in_force(now.local_date()).map_err(AppError::internal)?;
    let digest = agreement.digest(language);
    let accepted = Accepted { version: agreement.version, language, digest, by: by.clone(), at: now };
    let is_same = application.declared_name.as_deref() == Some(name) && application.declared_by.as_ref() == Some(&by);
    if !is_same {
        unmoved(&opened.said.mark(Section::Declaration), seen)?;
        application.declared_by = Some(by);
        application.declared_name = Some(name.to_owned());
        application.declared_at = Some(now);
    }
    store::insert_agreement(conn, id, &accepted)?;
    finish(conn, actor, &application, Section::Declaration, now)
}

fn member(actor: &Actor, organisation: &OrganisationId) -> AppResult<AccountId> {
    match actor.account() {
        Some(account) if actor.is_member(organisation) => Ok(account.clone()),
        Some(_) | None => Err(AppError::NotFound),
    }
}

fn unmoved(mark: &str, seen: &str) -> AppResult<()> {
    if mark == seen { Ok(()) } else { Err(AppError::Stale) }
}

/// Saves the row, which moves its version on, and notes the section as saved and its open reasons as answered.
fn finish(
    conn: &mut AnyConnection,
    actor: &Actor,
    application: &Application,
    section: Section,
    now: When,
) -> AppResult<()> {
    let by = member(actor, &application.organisation_id)?;
    store::save(conn, application)?;
    store::mark_saved(conn, &application.id, section, &by, now)?;
    Ok(store::answer_reasons(conn, &application.id, section, now)?)
}

fn keep_file(
    conn: &mut AnyConnection,
    actor: &Actor,
    file: &Stored,
    (owner_kind, owner): (&str, &str),
    application: &Application,
    now: When,
) -> AppResult<()> {
    let organisation = Some(&application.organisation_id);
    Ok(files::store::insert(conn, file, owner_kind, owner, organisation, actor.account(), now)?)
}

/// Takes a file out of the answer it belongs to; one that was sent stays with the application.
fn take_file_out(conn: &mut AnyConnection, id: &ApplicationId, file: &FileId, now: When) -> AppResult<()> {
    let row = store::find_file(conn, id, file)?.ok_or(AppError::NotFound)?;
    if row.owner_kind != ANSWER_FILE_OWNER {
        return Err(AppError::NotFound);
    }
    if was_sent(conn, id, file)? {
        files::store::move_to(conn, file, FILE_OWNER, id.as_str())?;
    } else {
        files::store::mark_removed(conn, file, now)?;
    }
    Ok(())
}

/// Whether a file stands in a frozen snapshot.
fn was_sent(conn: &mut AnyConnection, id: &ApplicationId, file: &FileId) -> AppResult<bool> {
    Ok(store::list_snapshots(conn, id)?.iter().any(|snapshot| snapshot.content.contains(file.as_str())))
}
