//! What needs the password once more: another password, another address, and decisions.

use super::sign_in::Next;
use super::{check_new_password, is_right};
use crate::accounts::actions;
use crate::accounts::rules::local_path;
use crate::accounts::store::people;
use crate::base::{EmailAddress, Secret};
use crate::error::AppResult;
use crate::urls;
use crate::web::limits::Limited;
use crate::web::{Asked, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct PasswordForm {
    current: String,
    password: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct EmailForm {
    email: String,
    current: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ConfirmForm {
    current: String,
    next: String,
}

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct PasswordPage {
    shell: Shell,
    errors: FormErrors,
    token: String,
    email: String,
    account: String,
}

#[derive(Template)]
#[template(path = "accounts/email.html")]
struct EmailPage {
    shell: Shell,
    errors: FormErrors,
    token: String,
    email: String,
    now_is: String,
    account: String,
}

#[derive(Template)]
#[template(path = "accounts/email_sent.html")]
struct EmailSentPage {
    shell: Shell,
    account: String,
}

#[derive(Template)]
#[template(path = "accounts/confirm.html")]
struct ConfirmPage {
    shell: Shell,
    errors: FormErrors,
    token: String,
    email: String,
    next: String,
}

/// Shows the form.
pub(super) async fn password_form(visit: SignedIn) -> AppResult<HttpResponse> {
    show_password(&visit, StatusCode::OK, FormErrors::none())
}

/// Sets a new password.
pub(super) async fn password_submit(visit: SignedIn, Posted(form): Posted<PasswordForm>) -> AppResult<HttpResponse> {
    let mut errors = check_current(&visit, &form.current).await?;
    let me = visit.me().clone();
    check_new_password(visit.l(), &mut errors, &form.password, &me.name, Some(&me.email));
    if !errors.is_empty() {
        return show_password(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors);
    }
    let hash = visit.state.passwords.hash(Secret::new(form.password)).await?;
    let now = visit.now;
    visit.state.db.erase(move |conn| actions::change_password(conn, &me, hash, now)).await?;
    Ok(visit.redirect_saying(&urls::account(visit.language), "flash-password-changed"))
}

/// Shows the form.
pub(super) async fn email_form(visit: SignedIn) -> AppResult<HttpResponse> {
    show_email(&visit, StatusCode::OK, FormErrors::none(), "")
}

/// Sends a link to the new address.
pub(super) async fn email_submit(visit: SignedIn, Posted(form): Posted<EmailForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::none();
    let email = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
    if email.as_ref() == Some(&visit.me().email) {
        errors.add(l, "email", "account-email-same");
    }
    for (field, text) in check_current(&visit, &form.current).await?.summary() {
        errors.add_text(field, text.clone());
    }
    let (Some(email), true) = (email, errors.is_empty()) else {
        return show_email(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, &form.email);
    };
    visit.state.limits.check(Limited::Mails, &format!("letter {email}"))?;
    let (me, now) = (visit.me().clone(), visit.now);
    visit.state.db.erase(move |conn| actions::ask_for_email_change(conn, &me, &email, now)).await?;
    Ok(visit.redirect(&urls::account_email_sent(visit.language)))
}

/// Says to look into the mail at the new address.
pub(super) async fn email_sent(visit: SignedIn) -> AppResult<HttpResponse> {
    let shell = visit.shell(visit.l().t("sent-title").to_string());
    visit.show(&EmailSentPage { shell, account: urls::account(visit.language) })
}

/// Asks for the password before a decision.
pub(super) async fn confirm_form(visit: SignedIn, asked: Asked<Next>) -> AppResult<HttpResponse> {
    show_confirm(&visit, StatusCode::OK, FormErrors::none(), &asked.next)
}

/// Notes that the password was given, and goes back to the decision.
pub(super) async fn confirm_submit(visit: SignedIn, form: Posted<ConfirmForm>) -> AppResult<HttpResponse> {
    let errors = check_current(&visit, &form.current).await?;
    if !errors.is_empty() {
        return show_confirm(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, &form.next);
    }
    let (me, now) = (visit.me().clone(), visit.now);
    visit.state.db.write(move |conn| actions::confirm_password(conn, &me, now)).await?;
    let account = urls::account(visit.language);
    Ok(visit.redirect(local_path(&form.next).unwrap_or(&account)))
}

/// What is wrong with the password somebody who is signed in has given again.
async fn check_current(visit: &SignedIn, current: &str) -> AppResult<FormErrors> {
    let mut errors = FormErrors::none();
    if current.is_empty() {
        errors.add(visit.l(), "current", "error-required");
        return Ok(errors);
    }
    let id = visit.me().account.clone();
    let account = visit.state.db.read(move |conn| Ok(people::load_account(conn, &id)?)).await?;
    let subject = format!("password {}", account.id);
    if !is_right(&visit.state, &subject, current, account.usable_hash()).await? {
        errors.add(visit.l(), "current", "account-password-wrong");
    }
    Ok(errors)
}

fn show_password(visit: &SignedIn, status: StatusCode, errors: FormErrors) -> AppResult<HttpResponse> {
    let mut shell = visit.shell(visit.l().t("account-change-password").to_string());
    shell.has_errors = !errors.is_empty();
    let page = PasswordPage {
        shell,
        errors,
        token: visit.form_token().to_owned(),
        email: visit.me().email.to_string(),
        account: urls::account(visit.language),
    };
    visit.show_with(status, &page)
}

fn show_email(visit: &SignedIn, status: StatusCode, errors: FormErrors, email: &str) -> AppResult<HttpResponse> {
    let mut shell = visit.shell(visit.l().t("account-change-email").to_string());
    shell.has_errors = !errors.is_empty();
    let page = EmailPage {
        shell,
        errors,
        token: visit.form_token().to_owned(),
        email: email.to_owned(),
        now_is: visit.me().email.to_string(),
        account: urls::account(visit.language),
    };
    visit.show_with(status, &page)
}

fn show_confirm(visit: &SignedIn, status: StatusCode, errors: FormErrors, next: &str) -> AppResult<HttpResponse> {
    let mut shell = visit.shell(visit.l().t("account-confirm-title").to_string());
    shell.has_errors = !errors.is_empty();
    let page = ConfirmPage {
        shell,
        errors,
        token: visit.form_token().to_owned(),
        email: visit.me().email.to_string(),
        next: local_path(next).unwrap_or("").to_owned(),
    };
    visit.show_with(status, &page)
}
