//! The links of the letters: confirm, and stop. Each shows a page with one button, and says honestly when it is over.

use crate::base::OrganisationId;
use crate::error::AppResult;
use crate::organisations::store::display_name;
use crate::urls;
use crate::watches::actions;
use crate::web::{Posted, Shell, Visit};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "watches/link.html")]
struct LinkPage {
    shell: Shell,
    title: &'static str,
    name: String,
    lead: &'static str,
    button: &'static str,
    here: String,
}

/// A page that only says something.
#[derive(Template)]
#[template(path = "watches/said.html")]
pub(super) struct SaidPage {
    shell: Shell,
    title: &'static str,
    sentences: &'static [&'static str],
}

pub(super) fn said(visit: &Visit, title: &'static str, sentences: &'static [&'static str]) -> SaidPage {
    SaidPage { shell: visit.shell(visit.l().t(title).to_string()), title, sentences }
}

pub(super) async fn confirm_form(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let (token, now, language) = (path.1.clone(), visit.now, visit.language);
    let found = visit.state.db.read(move |conn| match actions::find_to_confirm(conn, &token, now)? {
        Some(organisation) => Ok(Some(display_name(conn, &organisation, language)?)),
        None => Ok(None::<String>),
    });
    let Some(name) = found.await? else { return confirm_over(&visit) };
    let here = urls::watch_confirm(language, &path.1);
    visit.show(&link_page(&visit, ["watch-confirm-title", "watch-confirm-lead", "watch-confirm-button"], name, here))
}

pub(super) async fn confirm_submit(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let (token, now) = (path.1.clone(), visit.now);
    if visit.state.db.erase(move |conn| actions::confirm(conn, &token, now)).await? {
        return Ok(visit.redirect(&urls::watch_confirmed(visit.language)));
    }
    confirm_over(&visit)
}

fn confirm_over(visit: &Visit) -> AppResult<HttpResponse> {
    let page = said(visit, "watch-over-title", &["watch-confirm-over", "watch-confirm-anew"]);
    visit.show_with(StatusCode::NOT_FOUND, &page)
}

pub(super) async fn confirmed(visit: Visit) -> AppResult<HttpResponse> {
    visit.show(&said(&visit, "watch-confirmed-title", &["watch-confirmed-text"]))
}

pub(super) async fn stop_form(visit: Visit, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let (token, language) = (path.1.clone(), visit.language);
    let found = visit.state.db.read(move |conn| {
        let organisation: Option<OrganisationId> = actions::find_to_stop(conn, &token)?;
        organisation.map(|organisation| Ok(display_name(conn, &organisation, language)?)).transpose()
    });
    let Some(name) = found.await? else {
        let page = said(&visit, "watch-over-title", &["watch-stop-over"]);
        return visit.show_with(StatusCode::NOT_FOUND, &page);
    };
    let here = urls::watch_stop(language, &path.1);
    visit.show(&link_page(&visit, ["watch-stop-title", "watch-stop-lead", "watch-stop-button"], name, here))
}

/// What our own page sends with its button; a mail program sends something else.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct StopForm {
    from: String,
}

/// Stops the letters. A mail program that posts for its reader is answered at once: RFC 8058 forbids sending it on.
pub(super) async fn stop_submit(
    visit: Visit,
    path: Path<(String, String)>,
    form: Posted<StopForm>,
) -> AppResult<HttpResponse> {
    let token = path.1.clone();
    visit.state.db.erase(move |conn| actions::stop(conn, &token)).await?;
    if form.from == "page" {
        return Ok(visit.redirect(&urls::watch_stopped(visit.language)));
    }
    stopped(visit).await
}

pub(super) async fn stopped(visit: Visit) -> AppResult<HttpResponse> {
    visit.show(&said(&visit, "watch-stopped-title", &["watch-stopped-text"]))
}

fn link_page(visit: &Visit, [title, lead, button]: [&'static str; 3], name: String, here: String) -> LinkPage {
    LinkPage { shell: visit.shell(visit.l().t(title).to_string()), title, name, lead, button, here }
}
