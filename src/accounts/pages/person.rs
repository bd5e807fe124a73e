//! One person, for administrators: roles, shutting and opening the account, the invitation again.

use super::people::{role_choices, staff_roles, state_of};
use crate::accounts::actions;
use crate::accounts::store::people::{self as store, Account};
use crate::accounts::store::roles;
use crate::base::{AccountId, Role};
use crate::error::{AppError, AppResult};
use crate::history::{self, Event};
use crate::i18n::Words;
use crate::urls;
use crate::web::limits::Limited;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct RolesForm {
    roles: Vec<String>,
    version: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ActForm {
    version: String,
}

/// What happened to an account.
struct Past {
    on: String,
    at: String,
    what: String,
    who: String,
}

#[derive(Template)]
#[template(path = "accounts/person.html")]
struct PersonPage {
    shell: Shell,
    errors: FormErrors,
    name: String,
    email: String,
    language: &'static str,
    since: String,
    state: &'static str,
    word: String,
    roles: Vec<Choice>,
    theirs: Option<String>,
    yours: String,
    version: String,
    past: Vec<Past>,
    token: String,
    people: String,
    roles_path: String,
    disable_path: Option<String>,
    enable_path: Option<String>,
    again_path: Option<String>,
}

/// A person with all the page shows.
struct Shown {
    account: Account,
    held: Vec<Role>,
    past: Vec<(Event, Option<String>)>,
}

/// Shows a person.
pub(super) async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let shown = load(&visit, &id_of(&path)?).await?;
    let ticked = words_of(&shown.held);
    render(&visit, StatusCode::OK, FormErrors::none(), shown, &ticked, None)
}

/// Gives and takes roles.
pub(super) async fn roles_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    Posted(form): Posted<RolesForm>,
) -> AppResult<HttpResponse> {
    let id = id_of(&path)?;
    let wanted = staff_roles(&form.roles);
    let (actor, now, version, target) = (visit.actor(), visit.now, form.version.parse().unwrap_or(0), id.clone());
    let changed =
        visit.state.db.write(move |conn| actions::change_roles(conn, &actor, &target, version, &wanted, now)).await;
    match changed {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_person(visit.language, &id), "flash-saved")),
        Err(AppError::Stale) => {
            let shown = load(&visit, &id).await?;
            let theirs = in_words(visit.l(), &words_of(&shown.held));
            render(&visit, StatusCode::CONFLICT, FormErrors::none(), shown, &form.roles, Some(theirs))
        }
        Err(AppError::Refused(refusal)) => {
            let mut errors = FormErrors::none();
            errors.add_refusal(visit.l(), "roles", refusal.as_ref());
            render(&visit, StatusCode::CONFLICT, errors, load(&visit, &id).await?, &form.roles, None)
        }
        Err(error) => Err(error),
    }
}

/// Shuts an account.
pub(super) async fn disable_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ActForm>,
) -> AppResult<HttpResponse> {
    let (id, version) = (id_of(&path)?, form.version.parse().unwrap_or(0));
    let (actor, now, target) = (visit.actor(), visit.now, id.clone());
    visit.state.db.erase(move |conn| actions::disable(conn, &actor, &target, version, now)).await?;
    Ok(visit.redirect_saying(&urls::office_person(visit.language, &id), "flash-account-disabled"))
}

/// Opens an account again.
pub(super) async fn enable_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<ActForm>,
) -> AppResult<HttpResponse> {
    let (id, version) = (id_of(&path)?, form.version.parse().unwrap_or(0));
    let (actor, now, target) = (visit.actor(), visit.now, id.clone());
    visit.state.db.write(move |conn| actions::enable(conn, &actor, &target, version, now)).await?;
    Ok(visit.redirect_saying(&urls::office_person(visit.language, &id), "flash-account-enabled"))
}

/// Sends the invitation again.
pub(super) async fn invite_again_submit(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = id_of(&path)?;
    visit.state.limits.check(Limited::Mails, &format!("invitation {id}"))?;
    let (actor, now, target) = (visit.actor(), visit.now, id.clone());
    visit.state.db.erase(move |conn| actions::invite_again(conn, &actor, &target, now)).await?;
    Ok(visit.redirect_saying(&urls::office_person(visit.language, &id), "flash-invited"))
}

fn id_of(path: &web::Path<(String, String)>) -> AppResult<AccountId> {
    AccountId::parse(&path.1).ok_or(AppError::NotFound)
}

async fn load(visit: &SignedIn, id: &AccountId) -> AppResult<Shown> {
    let id = id.clone();
    visit
        .state
        .db
        .read(move |conn| {
            let account = store::load_account(conn, &id)?;
            let held = roles::list(conn, &id)?;
            let mut past = Vec::new();
            for event in history::of_subject(conn, "account", id.as_str())? {
                let actor = event.actor_id.as_deref().and_then(AccountId::parse);
                let name = match actor {
                    Some(actor) => Some(store::load(conn, &actor)?.name),
                    None => None,
                };
                past.push((event, name));
            }
            Ok(Shown { account, held, past })
        })
        .await
}

fn words_of(roles: &[Role]) -> Vec<String> {
    roles.iter().map(ToString::to_string).collect()
}

/// Roles by their words, or the word for none.
fn in_words(l: &Words, roles: &[String]) -> String {
    let words: Vec<String> = roles
        .iter()
        .filter_map(|role| Role::parse(role))
        .map(|role| l.t(&format!("role-{role}")).to_string())
        .collect();
    if words.is_empty() { l.t("people-filter-none").to_string() } else { words.join(", ") }
}

/// A line of an account's history; events that later slices tell of a person have no words here.
fn past_of(l: &Words, event: &Event, name: Option<String>) -> Option<Past> {
    let key = format!("history-{}", event.kind);
    if !l.has(&key) {
        return None;
    }
    let roles = |text: &Option<String>| {
        let roles: Vec<String> = text.iter().flat_map(|text| text.split('+')).map(str::to_owned).collect();
        in_words(l, &roles)
    };
    let what = l.t(&key).with("from", roles(&event.from_state)).with("to", roles(&event.to_state)).to_string();
    let who = name.unwrap_or_else(|| l.t("site-name").to_string());
    Some(Past { on: event.at.date().to_string(), at: l.instant(event.at), what, who })
}

fn render(
    visit: &SignedIn,
    status: StatusCode,
    errors: FormErrors,
    shown: Shown,
    ticked: &[String],
    theirs: Option<String>,
) -> AppResult<HttpResponse> {
    let (l, language) = (visit.l(), visit.language);
    let Shown { account, held, past } = shown;
    let mut shell = visit.shell(account.name.clone());
    shell.has_errors = !errors.is_empty();
    let (state, word) = state_of(l, &account);
    let act = |act: &str| urls::office_person_act(language, &account.id, act);
    let is_me = visit.me().account == account.id;
    let is_shut = account.disabled_at.is_some();
    let page = PersonPage {
        shell,
        errors,
        roles: role_choices(l, ticked),
        yours: in_words(l, ticked),
        theirs,
        language: Words::own_name(account.language),
        since: l.day(account.created_at.local_date()),
        state,
        word,
        version: account.version.to_string(),
        past: past.into_iter().rev().filter_map(|(event, name)| past_of(l, &event, name)).collect(),
        token: visit.form_token().to_owned(),
        people: urls::office_people(language),
        roles_path: act("roles"),
        disable_path: (!is_shut && !is_me).then(|| act("disable")),
        enable_path: is_shut.then(|| act("enable")),
        again_path: (!is_shut && account.confirmed_at.is_none() && !held.contains(&Role::Partner))
            .then(|| act("invite-again")),
        name: account.name,
        email: account.email.to_string(),
    };
    visit.show_with(status, &page)
}
