//! One decision: shown, and shown again with what was typed where a step did not go through.

use super::forms::{RecommendForm, SignForm};
use super::steps::id_of;
use super::view::{DecisionView, gather};
use crate::base::DecisionId;
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::{FormErrors, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

/// What was typed before the page is shown again.
#[derive(Clone)]
pub(super) enum Typed {
    /// Nothing.
    Nothing,
    /// A recommendation.
    Recommendation(RecommendForm),
    /// A signature, or a reason to send back.
    Signature(SignForm),
}

impl Typed {
    /// The texts of it, for somebody who was too late.
    fn texts(&self) -> Vec<String> {
        let texts = match self {
            Self::Nothing => Vec::new(),
            Self::Recommendation(form) => vec![form.public_text.clone(), form.staff_note.clone()],
            Self::Signature(form) => vec![form.reason.clone()],
        };
        texts.into_iter().filter(|text| !text.trim().is_empty()).collect()
    }
}

#[derive(Template)]
#[template(path = "decisions/show.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    view: DecisionView,
    /// What was typed, where somebody saved first.
    stale: Option<Vec<String>>,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = id_of(&path)?;
    let page = page(&visit, &id, Typed::Nothing, FormErrors::none(), None).await?;
    visit.show(&page)
}

/// The page after a step that did not go through: 422 with what is wrong, or 409 with why it was refused.
pub(super) async fn again(
    visit: &SignedIn,
    id: &DecisionId,
    typed: Typed,
    mut errors: FormErrors,
    error: Option<AppError>,
) -> AppResult<HttpResponse> {
    let (status, stale) = match error {
        None => (StatusCode::UNPROCESSABLE_ENTITY, None),
        Some(AppError::Stale) => (StatusCode::CONFLICT, Some(typed.texts())),
        Some(AppError::Refused(refusal)) => {
            errors.add_refusal(visit.l(), "", &*refusal);
            (StatusCode::CONFLICT, None)
        }
        Some(other) => return Err(other),
    };
    let page = page(visit, id, typed, errors, stale).await?;
    visit.show_with(status, &page)
}

async fn page(
    visit: &SignedIn,
    id: &DecisionId,
    typed: Typed,
    errors: FormErrors,
    stale: Option<Vec<String>>,
) -> AppResult<ShowPage> {
    let (wanted, actor, language, now) = (id.clone(), visit.actor(), visit.language, visit.now);
    let view = visit.state.db.read(move |conn| gather(conn, &wanted, &actor, language, now, &typed)).await?;
    let mut shell = visit.shell(visit.l().t("decision-title").with("name", view.name.as_str()).to_string());
    shell.has_errors = !errors.is_empty();
    Ok(ShowPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_decisions(language),
        here: urls::office_decision(language, id),
        view,
        stale,
    })
}
