//! Signing in and out.

use super::{is_right, landing, own_cookie};
use crate::accounts::actions::{self, Arrival};
use crate::accounts::rules::{LONGEST_PASSWORD, SignInStep, device_of, local_path};
use crate::accounts::store::{people, sessions};
use crate::base::{EmailAddress, random_token};
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::web::gate::SESSION_COOKIE;
use crate::web::{Asked, FormErrors, Posted, Shell, Visit};
use actix_web::cookie::time;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;
use subtle::ConstantTimeEq;

/// The cookie whose value the sign-in form repeats: a post that says not where it comes from is taken only so.
const SIGN_IN_COOKIE: &str = "sign-in";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Next {
    pub(super) next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct SignInForm {
    email: String,
    password: String,
    next: String,
    form_token: String,
}

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInPage {
    shell: Shell,
    errors: FormErrors,
    email: String,
    next: String,
    token: String,
    sign_up: String,
    forgotten: String,
}

/// Shows the form; whoever is signed in already goes on.
pub(super) async fn sign_in_form(visit: Visit, request: HttpRequest, asked: Asked<Next>) -> AppResult<HttpResponse> {
    if let Some(me) = visit.person() {
        let there = local_path(&asked.next).map_or_else(|| landing(&me.actor, visit.l()), str::to_owned);
        return Ok(visit.redirect(&there));
    }
    show(&visit, &request, StatusCode::OK, FormErrors::none(), "", &asked.next)
}

/// Signs in. What is wrong is said in the same words, and after the same time, whatever it is.
pub(super) async fn sign_in_submit(
    visit: Visit,
    request: HttpRequest,
    form: Posted<SignInForm>,
) -> AppResult<HttpResponse> {
    if is_silent(&request) && !repeats_cookie(&visit, &request, &form.form_token) {
        return Err(AppError::CrossSite);
    }
    let Some((token, there)) = admitted(&visit, &request, &form).await? else {
        let mut errors = FormErrors::none();
        errors.add(visit.l(), "email", "sign-in-wrong");
        return show(&visit, &request, StatusCode::UNPROCESSABLE_ENTITY, errors, &form.email, &form.next);
    };
    let age = time::Duration::seconds(visit.state.session_limits.absolute.num_seconds());
    let mut answer = visit.redirect(local_path(&form.next).unwrap_or(&there));
    for cookie in [
        own_cookie(&visit.state, SESSION_COOKIE, token, age),
        own_cookie(&visit.state, SIGN_IN_COOKIE, String::new(), time::Duration::ZERO),
    ] {
        answer.add_cookie(&cookie).map_err(AppError::internal)?;
    }
    Ok(answer)
}

/// The token of a new session and where its owner goes, if address and password are right.
async fn admitted(visit: &Visit, request: &HttpRequest, form: &SignInForm) -> AppResult<Option<(String, String)>> {
    let typed = form.email.trim().to_lowercase();
    let wanted = EmailAddress::parse(&typed);
    let account = visit
        .state
        .db
        .read(move |conn| match wanted {
            Some(email) => Ok(people::find_by_email(conn, &email)?),
            None => Ok(None),
        })
        .await?;
    let hash = account.as_ref().and_then(people::Account::usable_hash);
    let password: String = form.password.chars().take(LONGEST_PASSWORD + 1).collect();
    let is_right = is_right(&visit.state, &format!("sign-in {typed}"), &password, hash.clone()).await?;
    let (Some(account), Some(password_hash), true) = (account, hash, is_right) else { return Ok(None) };
    match SignInStep::after_password() {
        SignInStep::Done => {}
    }
    let arrival = Arrival {
        account: account.id,
        password_hash,
        former_token: cookie(visit, request, SESSION_COOKIE),
        device: device_of(&text_of(request, header::USER_AGENT)),
    };
    let (limits, now, l) = (visit.state.session_limits, visit.now, visit.l());
    let begun = move |conn: &mut _| {
        let Some(token) = actions::sign_in(conn, &arrival, limits, now)? else { return Ok(None) };
        let actor = sessions::actor_of(conn, &arrival.account)?;
        Ok(Some((token, landing(&actor, l))))
    };
    visit.state.db.erase(begun).await
}

/// Ends the session; without one there is nothing to do.
pub(super) async fn sign_out_submit(visit: Visit) -> AppResult<HttpResponse> {
    if let Some(me) = visit.person().cloned() {
        visit.state.db.erase(move |conn| actions::sign_out(conn, &me)).await?;
    }
    signed_out(&visit)
}

/// Takes the session's cookie away and goes to the sign-in page.
pub(super) fn signed_out(visit: &Visit) -> AppResult<HttpResponse> {
    let mut answer = visit.redirect_saying(&urls::sign_in(visit.language), "flash-signed-out");
    let gone = own_cookie(&visit.state, SESSION_COOKIE, String::new(), time::Duration::ZERO);
    answer.add_cookie(&gone).map_err(AppError::internal)?;
    Ok(answer)
}

fn show(
    visit: &Visit,
    request: &HttpRequest,
    status: StatusCode,
    errors: FormErrors,
    email: &str,
    next: &str,
) -> AppResult<HttpResponse> {
    let token = match cookie(visit, request, SIGN_IN_COOKIE) {
        Some(token) if token.len() == 22 => token,
        _ => random_token::<16>().map_err(AppError::internal)?,
    };
    let mut shell = visit.shell(visit.l().t("site-sign-in").to_string());
    shell.nav_current = "sign-in";
    shell.has_errors = !errors.is_empty();
    let page = SignInPage {
        shell,
        errors,
        email: email.to_owned(),
        next: local_path(next).unwrap_or("").to_owned(),
        token: token.clone(),
        sign_up: urls::sign_up(visit.language),
        forgotten: urls::forgotten(visit.language),
    };
    let mut answer = visit.show_with(status, &page)?;
    let kept = own_cookie(&visit.state, SIGN_IN_COOKIE, token, time::Duration::hours(12));
    answer.add_cookie(&kept).map_err(AppError::internal)?;
    Ok(answer)
}

fn cookie(visit: &Visit, request: &HttpRequest, name: &str) -> Option<String> {
    request.cookie(&visit.state.cookie_name(name)).map(|cookie| cookie.value().to_owned())
}

fn text_of(request: &HttpRequest, name: header::HeaderName) -> String {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned()
}

/// Whether a post says not where it comes from: old and proxy browsers. What others say, the gate has read.
fn is_silent(request: &HttpRequest) -> bool {
    !request.headers().contains_key("sec-fetch-site") && !request.headers().contains_key(header::ORIGIN)
}

fn repeats_cookie(visit: &Visit, request: &HttpRequest, given: &str) -> bool {
    cookie(visit, request, SIGN_IN_COOKIE)
        .is_some_and(|kept| !kept.is_empty() && bool::from(kept.as_bytes().ct_eq(given.as_bytes())))
}
