//! Pages of accounts: sign-in, registration, one-time links, the own account, and people for administrators.

mod account;
mod links;
mod people;
mod person;
mod registration;
mod secrets;
mod sessions;
mod sign_in;

use crate::accounts::rules::check_password;
use crate::base::{Actor, EmailAddress, Language, Role, Secret};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::web::limits::Limited;
use crate::web::state::AppState;
use crate::web::{Access, Choice, FormErrors, Who, form, page, tabs};
use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::web::{ServiceConfig, resource};

const ADMINISTRATORS: Who = Who::Staff(&[Role::Administrator]);

/// Who may use these pages.
pub const ACCESS: &[Access] = &[
    Access::get("/{lang}/sign-in", Who::Open),
    Access::post("/{lang}/sign-in", Who::Open),
    Access::get("/{lang}/sign-up", Who::Open),
    Access::post("/{lang}/sign-up", Who::Open),
    Access::get("/{lang}/sign-up/sent", Who::Open),
    Access::get("/{lang}/forgotten-password", Who::Open),
    Access::post("/{lang}/forgotten-password", Who::Open),
    Access::get("/{lang}/forgotten-password/sent", Who::Open),
    Access::get("/link/{token}", Who::Open),
    Access::post("/link/{token}", Who::Open),
    Access::get("/{lang}/account", Who::SignedIn),
    Access::post("/{lang}/account", Who::SignedIn),
    Access::post("/{lang}/account/sign-out", Who::Open),
    Access::get("/{lang}/account/confirm", Who::SignedIn),
    Access::post("/{lang}/account/confirm", Who::SignedIn),
    Access::get("/{lang}/account/password", Who::SignedIn),
    Access::post("/{lang}/account/password", Who::SignedIn),
    Access::get("/{lang}/account/email", Who::SignedIn),
    Access::post("/{lang}/account/email", Who::SignedIn),
    Access::get("/{lang}/account/email/sent", Who::SignedIn),
    Access::get("/{lang}/account/sessions", Who::SignedIn),
    Access::post("/{lang}/account/sessions/end-all", Who::SignedIn),
    Access::post("/{lang}/account/sessions/{id}/end", Who::SignedIn),
    Access::get("/{lang}/office/people", ADMINISTRATORS),
    Access::get("/{lang}/office/people/invite", ADMINISTRATORS),
    Access::post("/{lang}/office/people/invite", ADMINISTRATORS),
    Access::get("/{lang}/office/people/{id}", ADMINISTRATORS),
    Access::post("/{lang}/office/people/{id}/roles", ADMINISTRATORS),
    Access::post("/{lang}/office/people/{id}/disable", ADMINISTRATORS),
    Access::post("/{lang}/office/people/{id}/enable", ADMINISTRATORS),
    Access::post("/{lang}/office/people/{id}/invite-again", ADMINISTRATORS),
];

/// Mounts these pages.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(
        resource("/{lang}/sign-in").route(page().to(sign_in::sign_in_form)).route(form().to(sign_in::sign_in_submit)),
    )
    .service(resource("/{lang}/account/sign-out").route(form().to(sign_in::sign_out_submit)))
    .service(
        resource("/{lang}/sign-up")
            .route(page().to(registration::sign_up_form))
            .route(form().to(registration::sign_up_submit)),
    )
    .service(resource("/{lang}/sign-up/sent").route(page().to(registration::sign_up_sent)))
    .service(
        resource("/{lang}/forgotten-password")
            .route(page().to(registration::forgotten_form))
            .route(form().to(registration::forgotten_submit)),
    )
    .service(resource("/{lang}/forgotten-password/sent").route(page().to(registration::forgotten_sent)))
    .service(resource("/link/{token}").route(page().to(links::link_form)).route(form().to(links::link_submit)))
    .service(resource("/{lang}/account").route(page().to(account::show)).route(form().to(account::save_submit)))
    .service(
        resource("/{lang}/account/confirm")
            .route(page().to(secrets::confirm_form))
            .route(form().to(secrets::confirm_submit)),
    )
    .service(
        resource("/{lang}/account/password")
            .route(page().to(secrets::password_form))
            .route(form().to(secrets::password_submit)),
    )
    .service(
        resource("/{lang}/account/email").route(page().to(secrets::email_form)).route(form().to(secrets::email_submit)),
    )
    .service(resource("/{lang}/account/email/sent").route(page().to(secrets::email_sent)))
    .service(resource("/{lang}/account/sessions").route(page().to(sessions::list)))
    .service(resource("/{lang}/account/sessions/end-all").route(form().to(sessions::end_all_submit)))
    .service(resource("/{lang}/account/sessions/{id}/end").route(form().to(sessions::end_submit)))
    .service(resource("/{lang}/office/people").route(page().to(people::list)))
    .service(
        resource("/{lang}/office/people/invite")
            .route(page().to(people::invite_form))
            .route(form().to(people::invite_submit)),
    )
    .service(resource("/{lang}/office/people/{id}").route(page().to(person::show)))
    .service(resource("/{lang}/office/people/{id}/roles").route(form().to(person::roles_submit)))
    .service(resource("/{lang}/office/people/{id}/disable").route(form().to(person::disable_submit)))
    .service(resource("/{lang}/office/people/{id}/enable").route(form().to(person::enable_submit)))
    .service(resource("/{lang}/office/people/{id}/invite-again").route(form().to(person::invite_again_submit)));
}

/// Where somebody goes who has just signed in and wanted no page in particular: the first tab.
fn landing(actor: &Actor, l: &Words) -> String {
    let first = tabs::of(actor, l, "").into_iter().next();
    first.map_or_else(|| crate::urls::account(l.language()), |tab| tab.href)
}

/// A cookie of this site for its own pages only; an age of nothing takes it away.
fn own_cookie(state: &AppState, name: &str, value: String, age: time::Duration) -> Cookie<'static> {
    Cookie::build(state.cookie_name(name), value)
        .path("/")
        .http_only(true)
        .secure(state.is_secure())
        .same_site(SameSite::Lax)
        .max_age(age)
        .finish()
}

/// The languages of letters to choose from, by their own names.
fn language_choices(chosen: &str) -> Vec<Choice> {
    let choice = |language: &Language| Choice::new(language.code(), Words::own_name(language)).chosen(chosen);
    Language::ALL.iter().map(choice).collect()
}

/// Reads a name: trimmed, one line.
fn read_name(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks a new password by the rules and notes beside its field what is wrong with it.
fn check_new_password(l: &Words, errors: &mut FormErrors, password: &str, name: &str, email: Option<&EmailAddress>) {
    if password.is_empty() {
        errors.add(l, "password", "error-required");
    } else if let Err(refusal) = check_password(password, name, email) {
        errors.add_refusal(l, "password", &refusal);
    }
}

/// Whether a password is the one of a hash; tries about one subject are counted, so that nobody guesses.
async fn is_right(state: &AppState, subject: &str, password: &str, hash: Option<String>) -> AppResult<bool> {
    state.limits.check(Limited::Tries, subject)?;
    state.passwords.fits(Secret::new(password.to_owned()), hash).await
}
