//! What an officer does to an observation, one post each.

use super::form::LONG;
use super::show::page;
use crate::base::{AccountId, Actor, AuditId, FindingId, ObservationId, OrganisationId, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::keys::ReportKeys;
use crate::observations::actions;
use crate::observations::rules::{MOST_CHARACTERS, ObservationOutcome, SetAsideReason};
use crate::reports::actions::NewLink;
use crate::urls;
use crate::web::{FormErrors, Posted, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;
use validator::Validate;

/// Every field of every step.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct StepForm {
    pub(super) version: String,
    pub(super) to: String,
    pub(super) organisation: String,
    #[validate(length(max = LONG))]
    pub(super) message: String,
    #[validate(length(max = LONG))]
    pub(super) note: String,
    pub(super) audit: String,
    pub(super) finding: String,
    pub(super) reason: String,
    pub(super) outcome: String,
    #[validate(length(max = LONG))]
    pub(super) last_word: String,
}

/// A step as it was read.
enum Step {
    Acknowledge,
    Assign(AccountId),
    LookInto,
    SetAside(SetAsideReason, String),
    Answer(ObservationOutcome, String),
    Close,
    Say(String),
    Note(String),
    Name(OrganisationId),
    Link(NewLink),
}

impl StepForm {
    /// Reads a step; `None` where something is wrong, which then stands in the errors.
    ///
    /// # Errors
    /// `NotFound` if there is no such step.
    fn read(&self, step: &str, l: &Words, errors: &mut FormErrors) -> AppResult<Option<Step>> {
        let choice = "error-choice";
        let last_word = || self.last_word.trim().to_owned();
        let step = match step {
            "acknowledge" => Some(Step::Acknowledge),
            "assign" => errors.need(l, "to", AccountId::parse(&self.to), choice).map(Step::Assign),
            "look-into" => Some(Step::LookInto),
            "set-aside" => {
                let reason = errors.need(l, "reason", SetAsideReason::parse(&self.reason), choice);
                reason.map(|reason| Step::SetAside(reason, last_word()))
            }
            "answer" => {
                let chosen = ObservationOutcome::open().find(|outcome| outcome.as_str() == self.outcome);
                let outcome = errors.need(l, "outcome", chosen, choice);
                outcome.map(|outcome| Step::Answer(outcome, last_word()))
            }
            "close" => Some(Step::Close),
            "message" => Some(Step::Say(errors.needed(l, "message", &self.message, MOST_CHARACTERS))),
            "note" => Some(Step::Note(errors.needed(l, "note", &self.note, MOST_CHARACTERS))),
            "organisation" => {
                // The address of the organisation's page is as good as its id.
                let id = self.organisation.trim().rsplit('/').next().unwrap_or_default();
                errors.need(l, "organisation", OrganisationId::parse(id), choice).map(Step::Name)
            }
            "audit" => {
                let audit = errors.need(l, "audit", AuditId::parse(&self.audit), choice);
                audit.map(|audit| Step::Link(NewLink::Audit(audit)))
            }
            "finding" => {
                let finding = errors.need(l, "finding", FindingId::parse(&self.finding), choice);
                finding.map(|finding| Step::Link(NewLink::Finding(finding)))
            }
            _ => return Err(AppError::NotFound),
        };
        Ok(step.filter(|_| errors.is_empty()))
    }
}

/// Who does a step to which observation.
struct Doing {
    keys: ReportKeys,
    actor: Actor,
    id: ObservationId,
    version: i32,
    now: When,
}

impl Doing {
    fn take(&self, conn: &mut AnyConnection, step: &Step) -> AppResult<()> {
        let Self { keys, actor, id, version, now } = self;
        let (seen, now) = ((id, *version), *now);
        match step {
            Step::Acknowledge => actions::acknowledge(conn, actor, id, *version, now),
            Step::Assign(to) => actions::assign(conn, actor, id, to, *version, now),
            Step::LookInto => actions::look_into(conn, actor, id, *version, now),
            Step::SetAside(reason, text) => actions::set_aside(conn, keys, actor, seen, (*reason, text), now),
            Step::Answer(outcome, text) => actions::answer(conn, keys, actor, seen, (*outcome, text), now),
            Step::Close => actions::close(conn, actor, id, *version, now),
            Step::Say(text) => actions::say(conn, keys, actor, seen, text, now),
            Step::Note(text) => actions::note(conn, keys, actor, seen, text, now),
            Step::Name(organisation) => actions::name_organisation(conn, actor, seen, organisation, now),
            Step::Link(link) => actions::link(conn, actor, seen, link, now),
        }
    }
}

/// POST a step.
pub(super) async fn step(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<StepForm>,
) -> AppResult<HttpResponse> {
    let id = ObservationId::parse(&path.1).ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::check(visit.l(), &form.0);
    let Some(step) = form.read(&path.2, visit.l(), &mut errors)? else {
        let page = page(&visit, id, form.0, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let doing = Doing {
        keys: visit.state.report_keys.clone(),
        actor: visit.actor(),
        id: id.clone(),
        version: form.version.parse().unwrap_or(0),
        now: visit.now,
    };
    match visit.state.db.write(move |conn| doing.take(conn, &step)).await {
        Ok(()) => {
            let back = urls::office_observation(visit.language, &id);
            return Ok(visit.redirect_saying(&back, "flash-observation-step"));
        }
        Err(error) => errors.refused(visit.l(), "", error)?,
    }
    // Whoever may not read it at all is told why by the page that stays shut.
    let page = page(&visit, id, form.0, errors).await?;
    visit.show_with(StatusCode::CONFLICT, &page)
}
