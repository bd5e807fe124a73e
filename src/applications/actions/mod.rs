//! The use cases of applications: what members do, what officers do, what time does.

mod due;
mod fill;
mod screen;
mod send;

pub use due::{lapse_unanswered, remind};
pub use fill::{
    AssessmentEntry, FeeEntry, NewLicence, add_licence, confirm_organisation, remove_licence, save_assessment,
    save_fees, save_partners, save_scope, sign, start,
};
pub use screen::{
    Proposal, accept, judge_rejection, officers_of, propose_rejection, record_check, return_for_information, take_up,
};
pub use send::{submit, take_back};

use super::rules::{ApplicationRefusal, Gap, Section, SectionState, Snapshot, gaps, section_state};
use super::store::{self, Application, ReturnReason};
use crate::base::{Actor, ApplicationId, Language, MemberRole, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::history::Entry;
use crate::notifications::{self, Envelope, Field, Notice};
use crate::standards::rules::Standard;
use crate::{organisations, standards, urls};

/// An application with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its own row.
    pub application: Application,
    /// The standard it is judged by, in the reader's language.
    pub standard: Standard,
    /// What it says at this moment.
    pub said: Snapshot,
    /// Every reason it ever went back for, oldest first.
    pub reasons: Vec<ReturnReason>,
    /// Which sections were saved, and when.
    pub saved: Vec<(Section, When)>,
}

impl Opened {
    /// The reasons that wait for an answer.
    pub fn open_reasons(&self) -> impl Iterator<Item = &ReturnReason> {
        self.reasons.iter().filter(|reason| reason.answered_at.is_none())
    }

    /// What is missing.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut asked: Vec<Section> = self.open_reasons().map(|reason| reason.section).collect();
        asked.sort_unstable();
        asked.dedup();
        gaps(&self.said, &self.standard, &asked)
    }

    /// How far a section is.
    pub fn state(&self, section: Section) -> SectionState {
        section_state(section, &self.gaps(), self.saved.iter().any(|(saved, _)| *saved == section))
    }
}

/// Opens an application for whoever was let in already.
///
/// # Errors
/// `NotFound` if there is none, or a database error.
pub fn open(conn: &mut AnyConnection, id: &ApplicationId, language: Language) -> AppResult<Opened> {
    let application = store::load(conn, id)?;
    let standard = standards::store::load(conn, &application.standard_id, language)?;
    let said = store::picture(conn, &application, &standard)?;
    let reasons = store::list_reasons(conn, id)?;
    let saved = store::list_saved(conn, id)?;
    Ok(Opened { application, standard, said, reasons, saved })
}

/// Opens an application for a member of its organisation; it does not exist for anybody else.
///
/// # Errors
/// `NotFound`, or a database error.
pub fn open_as_member(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &ApplicationId,
    language: Language,
) -> AppResult<Opened> {
    let opened = open(conn, id, language)?;
    if actor.is_member(&opened.application.organisation_id) { Ok(opened) } else { Err(AppError::NotFound) }
}

/// Opens an application for a member who wants to change it.
fn open_to_write(conn: &mut AnyConnection, actor: &Actor, id: &ApplicationId) -> AppResult<Opened> {
    let opened = open_as_member(conn, actor, id, Language::En)?;
    let status = opened.application.status;
    if status.is_editable() { Ok(opened) } else { Err(ApplicationRefusal::NotEditable(status).into()) }
}

/// Owners sign, send and take back. Code OWNER_SIGNS.
fn owner_signs(actor: &Actor, application: &Application) -> Result<(), ApplicationRefusal> {
    match actor.member_role(&application.organisation_id) {
        Some(MemberRole::Owner) => Ok(()),
        Some(MemberRole::Editor) | None => Err(ApplicationRefusal::OwnerSigns),
    }
}

/// An event of an application's history.
fn entry<'a>(kind: &'static str, application: &'a Application) -> Entry<'a> {
    let entry = Entry::about(kind, "application", application.id.as_str()).of(&application.organisation_id);
    match &application.case_id {
        Some(case) => entry.case(case),
        None => entry,
    }
}

/// A letter to every member, each in their language.
fn write_to_members(
    conn: &mut AnyConnection,
    application: &Application,
    notice: Notice,
    fields: &[(&'static str, Field)],
    now: When,
) -> AppResult<()> {
    for member in organisations::store::list_members(conn, &application.organisation_id)? {
        let organisation = organisations::store::display_name(conn, &application.organisation_id, member.language)?;
        let mut all = vec![("name", Field::text(member.name)), ("organisation", Field::text(organisation))];
        all.extend(fields.iter().cloned());
        let envelope = Envelope {
            to: member.email,
            language: member.language,
            notice,
            fields: all,
            path: Some(urls::application(member.language, &application.id)),
        };
        notifications::enqueue(conn, &envelope, now)?;
    }
    Ok(())
}
