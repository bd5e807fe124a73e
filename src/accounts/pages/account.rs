//! The own account: name and language, and the ways to the rest of it.

use super::{language_choices, read_name};
use crate::accounts::actions;
use crate::accounts::store::people::{self, Account};
use crate::base::{Language, Role};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct AccountForm {
    #[validate(length(min = 1, max = 200))]
    name: String,
    language: String,
    version: String,
}

/// Name and language as they are kept now, where somebody saved first.
struct Theirs {
    name: String,
    language: &'static str,
}

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct AccountPage {
    shell: Shell,
    errors: FormErrors,
    form: AccountForm,
    languages: Vec<Choice>,
    stale: Option<Theirs>,
    email: String,
    roles: Vec<String>,
    token: String,
    email_path: String,
    password_path: String,
    sessions_path: String,
}

/// Shows the account.
pub(super) async fn show(visit: SignedIn) -> AppResult<HttpResponse> {
    let account = load(&visit).await?;
    let form = AccountForm {
        name: account.name.clone(),
        language: account.language.code().to_owned(),
        version: account.version.to_string(),
    };
    render(&visit, StatusCode::OK, FormErrors::none(), form, &account, None)
}

/// Saves name and language.
pub(super) async fn save_submit(visit: SignedIn, Posted(form): Posted<AccountForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form);
    let name = read_name(&form.name);
    if name.is_empty() {
        errors.add(l, "name", "error-required");
    }
    let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
    let (Some(language), true) = (language, errors.is_empty()) else {
        let account = load(&visit).await?;
        return render(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, form, &account, None);
    };
    let (me, now, version) = (visit.me().clone(), visit.now, form.version.parse().unwrap_or(0));
    let saved = visit
        .state
        .db
        .write(move |conn| actions::change_name_and_language(conn, &me, version, name, language, now))
        .await;
    match saved {
        Ok(()) => Ok(visit.redirect_saying(&urls::account(visit.language), "flash-saved")),
        Err(AppError::Stale) => {
            let account = load(&visit).await?;
            let theirs = Theirs { name: account.name.clone(), language: Words::own_name(account.language) };
            let form = AccountForm { version: account.version.to_string(), ..form };
            render(&visit, StatusCode::CONFLICT, FormErrors::none(), form, &account, Some(theirs))
        }
        Err(error) => Err(error),
    }
}

async fn load(visit: &SignedIn) -> AppResult<Account> {
    let id = visit.me().account.clone();
    visit.state.db.read(move |conn| Ok(people::load_account(conn, &id)?)).await
}

fn render(
    visit: &SignedIn,
    status: StatusCode,
    errors: FormErrors,
    form: AccountForm,
    account: &Account,
    stale: Option<Theirs>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut shell = visit.shell(l.t("nav-account").to_string());
    shell.has_errors = !errors.is_empty();
    let held = Role::ALL.iter().filter(|role| visit.actor().is(**role));
    let page = AccountPage {
        shell,
        errors,
        languages: language_choices(&form.language),
        form,
        stale,
        email: account.email.to_string(),
        roles: held.map(|role| l.t(&format!("role-{role}")).to_string()).collect(),
        token: visit.form_token().to_owned(),
        email_path: urls::account_email(visit.language),
        password_path: urls::account_password(visit.language),
        sessions_path: urls::account_sessions(visit.language),
    };
    visit.show_with(status, &page)
}
