//! What is done to a report, one post each.

use super::desk::page;
use crate::base::{
    AccountId, AuditId, FindingId, HelpLineId, OrganisationId, ReferralId, ReportId, ReportMessageId, When,
};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::keys::ReportKeys;
use crate::reports::actions::{self, NewLink};
use crate::reports::rules::{MOST_CHARACTERS, MessageText, ReferralOutcome, ReportEvent, ReportOutcome};
use crate::urls;
use crate::web::{FormErrors, Posted, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Deserialize;

/// Every field of every step.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct StepForm {
    pub(super) version: String,
    pub(super) to: String,
    pub(super) organisation: String,
    pub(super) text: String,
    pub(super) translation: String,
    pub(super) note: String,
    pub(super) message: String,
    pub(super) audit: String,
    pub(super) finding: String,
    pub(super) summary: String,
    pub(super) reason: String,
    pub(super) outcome: String,
    pub(super) last_word: String,
    pub(super) last_translation: String,
    pub(super) line: String,
    pub(super) referral: String,
    pub(super) end: String,
}

/// A step as it was read.
enum Step {
    Start(ReportEvent),
    Assign(AccountId),
    Name(OrganisationId),
    Say(MessageText),
    Note(String),
    Translate(ReportMessageId, String),
    Link(NewLink),
    Summarise(String),
    ReadContact(String),
    Close(ReportOutcome, MessageText),
    Ask(HelpLineId),
    HandOver(ReferralId),
    End(ReferralId, ReferralOutcome),
}

impl StepForm {
    /// Reads a step; `None` where something is wrong, which then stands in the errors.
    ///
    /// # Errors
    /// `NotFound` if there is no such step.
    fn read(&self, step: &str, l: &Words, errors: &mut FormErrors) -> AppResult<Option<Step>> {
        let choice = "error-choice";
        Ok(match step {
            "acknowledge" => Some(Step::Start(ReportEvent::Acknowledge)),
            "admit" => Some(Step::Start(ReportEvent::Admit)),
            "assign" => errors.need(l, "to", AccountId::parse(&self.to), choice).map(Step::Assign),
            "organisation" => {
                // The address of the organisation's page is as good as its id.
                let id = self.organisation.trim().rsplit('/').next().unwrap_or_default();
                errors.need(l, "organisation", OrganisationId::parse(id), choice).map(Step::Name)
            }
            "message" => {
                let text = errors.needed(l, "text", &self.text, MOST_CHARACTERS);
                let translation = errors.fitting(l, "translation", &self.translation, MOST_CHARACTERS);
                Some(Step::Say(MessageText { text, translation }))
            }
            "note" => Some(Step::Note(errors.needed(l, "note", &self.note, MOST_CHARACTERS))),
            "translate" => {
                let translation = errors.needed(l, "translation", &self.translation, MOST_CHARACTERS);
                let id = errors.need(l, "message", ReportMessageId::parse(&self.message), choice);
                id.map(|id| Step::Translate(id, translation))
            }
            "audit" => {
                let id = errors.need(l, "audit", AuditId::parse(&self.audit), choice);
                id.map(|id| Step::Link(NewLink::Audit(id)))
            }
            "finding" => {
                let id = errors.need(l, "finding", FindingId::parse(&self.finding), choice);
                id.map(|id| Step::Link(NewLink::Finding(id)))
            }
            "summary" => Some(Step::Summarise(errors.fitting(l, "summary", &self.summary, MOST_CHARACTERS))),
            "contact" => Some(Step::ReadContact(errors.needed(l, "reason", &self.reason, MOST_CHARACTERS))),
            "close" => {
                let outcome = errors.need(l, "outcome", ReportOutcome::parse(&self.outcome), choice);
                let text = errors.needed(l, "last_word", &self.last_word, MOST_CHARACTERS);
                let translation = errors.fitting(l, "last_translation", &self.last_translation, MOST_CHARACTERS);
                outcome.map(|outcome| Step::Close(outcome, MessageText { text, translation }))
            }
            "ask" => errors.need(l, "line", HelpLineId::parse(&self.line), choice).map(Step::Ask),
            "hand-over" => ReferralId::parse(&self.referral).map(Step::HandOver),
            "end" => {
                let end = errors.need(l, "end", ReferralOutcome::parse(&self.end), choice);
                ReferralId::parse(&self.referral).zip(end).map(|(id, end)| Step::End(id, end))
            }
            _ => return Err(AppError::NotFound),
        }
        .filter(|_| errors.is_empty()))
    }
}

/// POST a step.
pub(super) async fn step(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<StepForm>,
) -> AppResult<HttpResponse> {
    let id = ReportId::parse(&path.1).ok_or(AppError::NotFound)?;
    let l = visit.l();
    let mut errors = FormErrors::none();
    let Some(step) = form.read(&path.2, l, &mut errors)? else {
        let page = page(&visit, id, form.0, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let version = form.version.parse().unwrap_or(0);
    let (actor, keys, now, wanted) = (visit.actor(), visit.state.report_keys.clone(), visit.now, id.clone());
    let next = match &step {
        Step::ReadContact(_) => urls::office_report_part(visit.language, &id, "reach"),
        Step::HandOver(referral) => urls::office_report_part(visit.language, &id, &format!("sheets/{referral}")),
        _ => urls::office_report(visit.language, &id),
    };
    let done = visit
        .state
        .db
        .write(move |conn| {
            let doing = Doing { keys: &keys, actor: &actor, id: &wanted, version, now };
            doing.take(conn, &step)
        })
        .await;
    match done {
        Ok(()) => Ok(visit.redirect_saying(&next, "flash-report-step")),
        Err(error) => {
            errors.refused(l, "", error)?;
            let page = page(&visit, id, form.0, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
    }
}

/// Who does a step to which report.
struct Doing<'a> {
    keys: &'a ReportKeys,
    actor: &'a crate::base::Actor,
    id: &'a ReportId,
    version: i32,
    now: When,
}

impl Doing<'_> {
    fn take(&self, conn: &mut AnyConnection, step: &Step) -> AppResult<()> {
        let Self { keys, actor, id, version, now } = *self;
        match step {
            Step::Start(event) => actions::start(conn, actor, id, *event, version, now),
            Step::Assign(to) => actions::assign(conn, actor, id, to, version, now),
            Step::Name(organisation) => actions::name_organisation(conn, actor, id, organisation, version, now),
            Step::Say(text) => actions::say(conn, keys, actor, id, text, version, now),
            Step::Note(text) => actions::note(conn, keys, actor, id, text, version, now),
            Step::Translate(message, text) => actions::translate(conn, keys, actor, id, (message, text), version, now),
            Step::Link(link) => actions::link(conn, actor, id, link, version, now),
            Step::Summarise(text) => actions::summarise(conn, keys, actor, id, text, version, now),
            Step::ReadContact(reason) => actions::read_contact(conn, actor, id, reason, version, now),
            Step::Close(outcome, text) => actions::close(conn, keys, actor, id, (*outcome, text), version, now),
            Step::Ask(line) => actions::ask_about(conn, actor, id, line, version, now),
            Step::HandOver(referral) => actions::hand_over(conn, actor, id, referral, version, now),
            Step::End(referral, outcome) => actions::end_referral(conn, actor, id, (referral, *outcome), version, now),
        }
    }
}
