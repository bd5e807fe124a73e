//! The second officer: another person confirms or refuses a proposed rejection.

use super::super::super::actions::{self, Proposal};
use super::super::super::rules::ApplicationStatus;
use super::super::frame::id_of;
use super::moves::{Head, version, write};
use super::show::{Loaded, address, load, said_no};
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::Declaration;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

#[derive(Template)]
#[template(path = "applications/office_second.html")]
struct SecondPage {
    shell: Shell,
    errors: FormErrors,
    head: Head,
    code: String,
    reason: String,
    proposed_by: String,
    obstacle: Option<String>,
    form: SecondForm,
}

/// What a second officer says.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct SecondForm {
    answer: String,
    #[validate(length(min = 1, max = 4000))]
    note: String,
    #[validate(length(max = 4000))]
    statement: String,
    conflict: String,
    version: String,
}

pub async fn second_form(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let loaded = load(&visit, &path.1).await?;
    if loaded.opened.application.status != ApplicationStatus::RejectionProposed {
        return Ok(visit.redirect(&address(&visit, &loaded.opened.application.id)));
    }
    let page = second_page(&visit, &loaded, &SecondForm::default(), FormErrors::none());
    visit.show(&page)
}

pub async fn second_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<SecondForm>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form.0);
    let proposal = match form.answer.as_str() {
        "confirm" => Some(Proposal::Confirmed),
        "refuse" => Some(Proposal::Refused),
        _ => None,
    };
    let proposal = errors.need(l, "answer", proposal, "error-choice");
    if !matches!(form.conflict.as_str(), "yes" | "no") {
        errors.add(l, "conflict", "error-choice");
    }
    if form.conflict == "no" && form.statement.trim().is_empty() {
        errors.add(l, "statement", "error-required");
    }
    let Some(proposal) = proposal.filter(|_| errors.is_empty()) else {
        let loaded = load(&visit, &path.1).await?;
        let page = second_page(&visit, &loaded, &form, errors);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let declaration = Declaration { has_conflict: form.conflict == "yes", statement: form.statement.trim().to_owned() };
    let (id, actor, now, version) = (id_of(&path.1)?, visit.actor(), visit.now, version(&form.version));
    let (target, note) = (id.clone(), form.note.trim().to_owned());
    let done = write(&visit, move |conn| {
        actions::judge_rejection(conn, &actor, &target, version, (proposal, &note, &declaration), now)
    });
    match done.await {
        Ok(()) => Ok(visit.redirect_saying(&address(&visit, &id), "flash-application-judged")),
        Err(AppError::Stale) => {
            let loaded = load(&visit, &path.1).await?;
            let mut page = second_page(&visit, &loaded, &form, FormErrors::none());
            page.head.is_stale = true;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Refused(no)) => {
            let loaded = load(&visit, &path.1).await?;
            let mut errors = FormErrors::none();
            errors.add_text("", said_no(l, no.as_ref()));
            visit.show_with(StatusCode::CONFLICT, &second_page(&visit, &loaded, &form, errors))
        }
        Err(error) => Err(error),
    }
}

fn second_page(visit: &SignedIn, loaded: &Loaded, form: &SecondForm, errors: FormErrors) -> SecondPage {
    let l = visit.l();
    let application = &loaded.opened.application;
    let mut shell = visit.shell(l.t("office-second-title").to_string());
    shell.has_errors = !errors.is_empty();
    SecondPage {
        shell,
        errors,
        head: Head::of(visit, loaded),
        code: application.rejection_reason_code.map(|code| l.t(&code.key()).to_string()).unwrap_or_default(),
        reason: application.rejection_reason.clone().unwrap_or_default(),
        proposed_by: loaded.proposer().to_owned(),
        obstacle: loaded.second.clone(),
        form: form.clone(),
    }
}
