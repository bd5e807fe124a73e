//! Asking to be told: what it does, who learns of it, one field.

use super::links::{SaidPage, said};
use crate::base::EmailAddress;
use crate::error::AppResult;
use crate::register::snapshot::Organisation;
use crate::register::{Named, Register};
use crate::urls;
use crate::watches::actions::{self, Wish};
use crate::web::limits::Limited;
use crate::web::{FormErrors, Posted, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct AskForm {
    #[validate(length(min = 1, max = 254))]
    email: String,
}

#[derive(Template)]
#[template(path = "watches/ask.html")]
struct AskPage {
    shell: Shell,
    errors: FormErrors,
    form: AskForm,
    name: String,
    /// The language of the name, where it is another than that of the page.
    lang: &'static str,
    organisation: String,
    here: String,
    feed: String,
}

pub(super) async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let Named { snapshot, organisation, is_part } = register.named(&path.1).await?;
    if is_part {
        return Ok(visit.moved(&urls::watch(visit.language, &organisation.id)));
    }
    visit.keep(&snapshot, &page(&visit, &organisation, AskForm::default(), FormErrors::none()))
}

pub(super) async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Posted<AskForm>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let organisation = register.named(&path.1).await?.organisation;
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let to = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
    let (Some(to), true) = (to, errors.is_empty()) else {
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &organisation, form.0, errors));
    };
    visit.state.limits.check(Limited::Watches, "")?;
    let wish = Wish { organisation: organisation.id.clone(), to, language: visit.language };
    let (keys, now) = (visit.state.contact_keys.clone(), visit.now);
    visit.state.db.erase(move |conn| actions::ask(conn, &keys, &wish, now)).await?;
    Ok(visit.redirect(&urls::watch_sent(visit.language)))
}

/// The one answer to asking, whatever was done.
pub(super) async fn sent(visit: Visit) -> AppResult<HttpResponse> {
    let page: SaidPage = said(&visit, "watch-sent-title", &["watch-sent-text", "watch-sent-none"]);
    visit.show(&page)
}

fn page(visit: &Visit, organisation: &Organisation, form: AskForm, errors: FormErrors) -> AskPage {
    let (l, language) = (visit.l(), visit.language);
    let main = organisation.name(language);
    let other = main.map(|name| name.language).filter(|its| *its != language);
    let shell = Shell {
        description: l.t("watch-lead").to_string(),
        nav_current: "check",
        has_errors: !errors.is_empty(),
        path_after_language: format!("/watch/{}", organisation.id),
        ..visit.shell(l.t("watch-title").to_string())
    };
    AskPage {
        shell,
        errors,
        form,
        name: organisation.shown_name(language),
        lang: other.map_or("", |its| its.code()),
        organisation: urls::organisation(language, &organisation.id),
        here: urls::watch(language, &organisation.id),
        feed: urls::organisation_feed(language, &organisation.id),
    }
}
