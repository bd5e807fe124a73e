//! Registering, and asking for a new password: both answer the same whether or not the address has an account.

use super::{check_new_password, language_choices, read_name};
use crate::accounts::actions::{self, Registration};
use crate::base::{EmailAddress, Language, Secret};
use crate::error::AppResult;
use crate::urls;
use crate::web::limits::Limited;
use crate::web::{Choice, FormErrors, Posted, Shell, Visit};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct SignUpForm {
    #[validate(length(min = 1, max = 200))]
    name: String,
    #[validate(length(min = 1, max = 254))]
    email: String,
    language: String,
    password: String,
}

#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ForgottenForm {
    #[validate(length(min = 1, max = 254))]
    email: String,
}

#[derive(Template)]
#[template(path = "accounts/sign_up.html")]
struct SignUpPage {
    shell: Shell,
    errors: FormErrors,
    form: SignUpForm,
    languages: Vec<Choice>,
    token: String,
    sign_in: String,
}

#[derive(Template)]
#[template(path = "accounts/forgotten.html")]
struct ForgottenPage {
    shell: Shell,
    errors: FormErrors,
    form: ForgottenForm,
    token: String,
    sign_in: String,
}

#[derive(Template)]
#[template(path = "accounts/sent.html")]
struct SentPage {
    shell: Shell,
    lead: String,
    hint: String,
    again: String,
    sign_in: String,
}

/// Shows the form.
pub(super) async fn sign_up_form(visit: Visit) -> AppResult<HttpResponse> {
    let form = SignUpForm { language: visit.language.code().to_owned(), ..SignUpForm::default() };
    show_sign_up(&visit, StatusCode::OK, FormErrors::none(), form)
}

/// Registers: the letter says what comes next.
pub(super) async fn sign_up_submit(visit: Visit, Posted(form): Posted<SignUpForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form);
    let name = read_name(&form.name);
    if name.is_empty() {
        errors.add(l, "name", "error-required");
    }
    let email = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
    let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
    check_new_password(l, &mut errors, &form.password, &name, email.as_ref());
    let (Some(email), Some(language), true) = (email, language, errors.is_empty()) else {
        return show_sign_up(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, form);
    };
    visit.state.limits.check(Limited::Mails, &format!("letter {email}"))?;
    let password_hash = visit.state.passwords.hash(Secret::new(form.password)).await?;
    let registration = Registration { name, email, language, password_hash };
    let now = visit.now;
    visit.state.db.write(move |conn| actions::register(conn, &registration, now)).await?;
    Ok(visit.redirect(&urls::sign_up_sent(visit.language)))
}

/// Says to look into the mail.
pub(super) async fn sign_up_sent(visit: Visit) -> AppResult<HttpResponse> {
    show_sent(&visit, "sign-up-sent", &urls::sign_up(visit.language))
}

/// Shows the form.
pub(super) async fn forgotten_form(visit: Visit) -> AppResult<HttpResponse> {
    show_forgotten(&visit, StatusCode::OK, FormErrors::none(), ForgottenForm::default())
}

/// Sends a link to choose a new password, if the address has an account.
pub(super) async fn forgotten_submit(visit: Visit, Posted(form): Posted<ForgottenForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form);
    let email = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
    let (Some(email), true) = (email, errors.is_empty()) else {
        return show_forgotten(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, form);
    };
    visit.state.limits.check(Limited::Mails, &format!("letter {email}"))?;
    let now = visit.now;
    visit.state.db.erase(move |conn| actions::ask_for_reset(conn, &email, now)).await?;
    Ok(visit.redirect(&urls::forgotten_sent(visit.language)))
}

/// Says to look into the mail.
pub(super) async fn forgotten_sent(visit: Visit) -> AppResult<HttpResponse> {
    show_sent(&visit, "forgotten-sent", &urls::forgotten(visit.language))
}

/// The token of the session, if somebody who is signed in opens a page for everybody.
fn token_of(visit: &Visit) -> String {
    visit.person().map(|me| me.form_token.clone()).unwrap_or_default()
}

fn show_sign_up(visit: &Visit, status: StatusCode, errors: FormErrors, form: SignUpForm) -> AppResult<HttpResponse> {
    let mut shell = visit.shell(visit.l().t("sign-up-title").to_string());
    shell.has_errors = !errors.is_empty();
    let page = SignUpPage {
        shell,
        errors,
        languages: language_choices(&form.language),
        form,
        token: token_of(visit),
        sign_in: urls::sign_in(visit.language),
    };
    visit.show_with(status, &page)
}

fn show_forgotten(
    visit: &Visit,
    status: StatusCode,
    errors: FormErrors,
    form: ForgottenForm,
) -> AppResult<HttpResponse> {
    let mut shell = visit.shell(visit.l().t("forgotten-title").to_string());
    shell.has_errors = !errors.is_empty();
    let sign_in = urls::sign_in(visit.language);
    visit.show_with(status, &ForgottenPage { shell, errors, form, token: token_of(visit), sign_in })
}

fn show_sent(visit: &Visit, key: &str, again: &str) -> AppResult<HttpResponse> {
    let l = visit.l();
    let page = SentPage {
        shell: visit.shell(l.t("sent-title").to_string()),
        lead: l.t(key).to_string(),
        hint: l.t("sent-hint").to_string(),
        again: again.to_owned(),
        sign_in: urls::sign_in(visit.language),
    };
    visit.show(&page)
}
