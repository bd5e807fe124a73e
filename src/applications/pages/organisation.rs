//! The section on who the organisation is: its facts, to be confirmed.

use super::super::actions::{self, Opened};
use super::super::rules::Section;
use super::answers::{self, AnswerRow};
use super::frame::{self, Both, Frame};
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applications/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    rows: Vec<AnswerRow>,
    missing: Vec<String>,
    edit: String,
    is_confirmed: bool,
}

/// The form that confirms the facts.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ConfirmForm {
    confirm: String,
    version: String,
    later: String,
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    match frame::closed(&visit, &opened) {
        Some(elsewhere) => Ok(elsewhere),
        None => visit.show(&page(&visit, &opened, FormErrors::none(), None)),
    }
}

pub async fn save(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ConfirmForm>,
) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let id = opened.application.id.clone();
    if form.confirm.is_empty() {
        if !form.later.is_empty() {
            return Ok(visit.redirect(&urls::application(visit.language, &id)));
        }
        let mut errors = FormErrors::none();
        errors.add(visit.l(), "confirm", "error-tick");
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &opened, errors, None));
    }
    let (actor, now, seen, target) = (visit.actor(), visit.now, form.version.clone(), id.clone());
    let saved =
        visit.state.db.write(move |conn| actions::confirm_organisation(conn, &actor, &target, &seen, now)).await;
    match saved {
        Ok(()) => Ok(frame::onward(&visit, &id, Section::Organisation, &form.later)),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let theirs = answers::organisation_rows(visit.l(), &opened.said.organisation);
            let theirs = theirs.into_iter().map(|row| row.in_one_line()).collect();
            let both = Both { yours: vec![visit.l().t("application-organisation-confirm").to_string()], theirs };
            visit.show_with(StatusCode::CONFLICT, &page(&visit, &opened, FormErrors::none(), Some(both)))
        }
        Err(error) => Err(error),
    }
}

fn page(visit: &SignedIn, opened: &Opened, errors: FormErrors, both: Option<Both>) -> OrganisationPage {
    let l = visit.l();
    let mut shell = visit.shell(frame::title(l, Section::Organisation));
    shell.has_errors = !errors.is_empty();
    let organisation = &opened.said.organisation;
    let missing = opened
        .gaps()
        .iter()
        .filter(|gap| gap.section() == Section::Organisation)
        .filter(|gap| !matches!(gap, super::super::rules::Gap::OrganisationNotConfirmed))
        .map(|gap| l.t(gap.key()).with("what", gap.what()).to_string())
        .collect();
    OrganisationPage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Organisation, opened.said.mark(Section::Organisation)).stale(both),
        rows: answers::organisation_rows(l, organisation),
        missing,
        edit: urls::my_organisation(visit.language, &organisation.id),
        is_confirmed: organisation.is_confirmed,
    }
}
