//! What the pages of all sections share: the way back, what the registry asked, both texts of a stale save.

use super::super::actions::{self, Opened};
use super::super::rules::Section;
use crate::base::{ApplicationId, Language};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::urls;
use crate::web::SignedIn;
use actix_web::HttpResponse;

/// The frame of a section's page.
pub struct Frame {
    /// The form token.
    pub token: String,
    /// The mark of what the form shows.
    pub version: String,
    /// The task list.
    pub back: String,
    /// Where this section is among all: `2`.
    pub number: usize,
    /// How many sections there are.
    pub of: usize,
    /// What the registry asked about it.
    pub reasons: Vec<String>,
    /// Both texts, if somebody else saved meanwhile.
    pub stale: Option<Both>,
}

/// What was typed and what is stored.
pub struct Both {
    /// What was typed.
    pub yours: Vec<String>,
    /// What is stored.
    pub theirs: Vec<String>,
}

impl Frame {
    /// The frame of a section; `version` is the mark of what its form shows.
    pub fn of(visit: &SignedIn, opened: &Opened, section: Section, version: String) -> Self {
        let place = Section::ALL.iter().position(|other| *other == section).unwrap_or(0);
        Self {
            token: visit.form_token().to_owned(),
            version,
            back: urls::application(visit.language, &opened.application.id),
            number: place + 1,
            of: Section::ALL.len(),
            reasons: opened
                .open_reasons()
                .filter(|reason| reason.section == section)
                .map(|reason| reason.reason.clone())
                .collect(),
            stale: None,
        }
    }

    /// With both texts of a stale save.
    #[must_use]
    pub fn stale(mut self, both: Option<Both>) -> Self {
        self.stale = both;
        self
    }
}

/// The id of an address.
pub fn id_of(text: &str) -> AppResult<ApplicationId> {
    ApplicationId::parse(text).ok_or(AppError::NotFound)
}

/// Opens an application for the member who visits.
pub async fn open(visit: &SignedIn, id: &str) -> AppResult<Opened> {
    let (id, actor, language) = (id_of(id)?, visit.actor(), visit.language);
    visit.state.db.read(move |conn| actions::open_as_member(conn, &actor, &id, language)).await
}

/// The task list, for who opens a section of an application that is no longer written in.
pub fn closed(visit: &SignedIn, opened: &Opened) -> Option<HttpResponse> {
    let is_editable = opened.application.status.is_editable();
    (!is_editable).then(|| visit.redirect(&urls::application(visit.language, &opened.application.id)))
}

/// Where to go after a section was saved: to the next one, or to the task list for who stops here.
pub fn onward(visit: &SignedIn, id: &ApplicationId, section: Section, later: &str) -> HttpResponse {
    if !later.is_empty() {
        return visit.redirect_saying(&urls::application(visit.language, id), "flash-saved");
    }
    visit.redirect_saying(&after(visit.language, id, section), "flash-saved")
}

/// The page after a section.
pub fn after(language: Language, id: &ApplicationId, section: Section) -> String {
    let next = Section::ALL.iter().skip_while(|other| **other != section).nth(1);
    urls::application_section(language, id, next.map_or("check", Section::as_str))
}

/// The title of a section's page.
pub fn title(l: &Words, section: Section) -> String {
    l.t(&section.key()).to_string()
}
