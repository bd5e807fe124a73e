//! People, for administrators: the list and the invitation.

use super::{language_choices, read_name};
use crate::accounts::actions::{self, StaffInvitation};
use crate::accounts::rules::AccountRefusal;
use crate::accounts::store::people::{self as store, Account};
use crate::accounts::store::roles;
use crate::base::{AccountId, EmailAddress, Language, Page, PageRequest, Role, fold};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::urls;
use crate::web::limits::Limited;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use std::collections::BTreeMap;
use validator::Validate;

/// The value of the filter that shows people without a role.
const NO_ROLE: &str = "none";
/// The value of the filter that shows everybody.
const EVERYBODY: &str = "all";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Filter {
    q: String,
    role: String,
    page: String,
}

#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct InviteForm {
    #[validate(length(min = 1, max = 200))]
    name: String,
    #[validate(length(min = 1, max = 254))]
    email: String,
    language: String,
    roles: Vec<String>,
}

/// One line of the list.
pub(super) struct Line {
    name: String,
    email: String,
    href: String,
    roles: String,
    state: &'static str,
    word: String,
}

#[derive(Template)]
#[template(path = "accounts/people.html")]
struct PeoplePage {
    shell: Shell,
    page: Page<Line>,
    base: String,
    q: String,
    roles: Vec<Choice>,
    none: FormErrors,
    here: String,
    invite: String,
}

#[derive(Template)]
#[template(path = "accounts/invite.html")]
struct InvitePage {
    shell: Shell,
    errors: FormErrors,
    form: InviteForm,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
    token: String,
    people: String,
}

/// Lists people: staff, unless asked otherwise.
pub(super) async fn list(visit: SignedIn, Asked(filter): Asked<Filter>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let (accounts, held) =
        visit.state.db.read(|conn| Ok((store::list_accounts(conn)?, roles::list_all(conn)?))).await?;
    let mut by_account: BTreeMap<AccountId, Vec<Role>> = BTreeMap::new();
    for (account, role) in held {
        by_account.entry(account).or_default().push(role);
    }
    let wanted = fold::fold(&filter.q);
    let lines = accounts
        .into_iter()
        .map(|account| {
            let roles = by_account.remove(&account.id).unwrap_or_default();
            (account, roles)
        })
        .filter(|(account, roles)| has_role(&filter.role, roles) && is_called(account, &wanted))
        .map(|(account, roles)| line(l, &account, &roles))
        .collect();
    let here = urls::office_people(visit.language);
    let page = PeoplePage {
        shell: visit.shell(l.t("tab-people").to_string()),
        page: Page::cut(lines, PageRequest::read(&filter.page)),
        base: format!("?q={}&role={}&", urls::encoded(&filter.q), urls::encoded(&filter.role)),
        roles: filter_choices(l, &filter.role),
        none: FormErrors::none(),
        q: filter.q,
        here,
        invite: urls::office_invite(visit.language),
    };
    visit.show(&page)
}

fn has_role(wanted: &str, roles: &[Role]) -> bool {
    match wanted {
        EVERYBODY => true,
        NO_ROLE => roles.is_empty(),
        role => {
            Role::parse(role).map_or_else(|| roles.iter().any(|role| role.is_of_staff()), |role| roles.contains(&role))
        }
    }
}

fn is_called(account: &Account, wanted: &str) -> bool {
    wanted.is_empty()
        || fold::fold(&account.name).contains(wanted)
        || fold::fold(account.email.as_str()).contains(wanted)
}

/// The state of an account as a sign and a word.
pub(super) fn state_of(l: &Words, account: &Account) -> (&'static str, String) {
    let (state, key) = match (account.disabled_at, account.confirmed_at) {
        (Some(_), _) => ("none", "people-disabled"),
        (None, None) => ("waiting", "people-invited"),
        (None, Some(_)) => ("done", "people-active"),
    };
    (state, l.t(key).to_string())
}

fn line(l: &Words, account: &Account, roles: &[Role]) -> Line {
    let (state, word) = state_of(l, account);
    let roles: Vec<String> = roles.iter().map(|role| l.t(&format!("role-{role}")).to_string()).collect();
    Line {
        name: account.name.clone(),
        email: account.email.to_string(),
        href: urls::office_person(l.language(), &account.id),
        roles: roles.join(", "),
        state,
        word,
    }
}

fn filter_choices(l: &Words, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", l.t("people-filter-staff").to_string())];
    choices.extend(Role::ALL.iter().map(|role| Choice::new(role.as_str(), l.t(&format!("role-{role}")).to_string())));
    choices.push(Choice::new(NO_ROLE, l.t("people-filter-none").to_string()));
    choices.push(Choice::new(EVERYBODY, l.t("people-filter-all").to_string()));
    choices.into_iter().map(|choice| choice.chosen(chosen)).collect()
}

/// The roles to tick, each with what it may do.
pub(super) fn role_choices(l: &Words, ticked: &[String]) -> Vec<Choice> {
    let choice = |role: &Role| {
        let word = l.t(&format!("role-{role}")).to_string();
        Choice::new(role.as_str(), word).hint(l.t(&format!("people-may-{role}")).to_string()).among(ticked)
    };
    Role::STAFF.iter().map(choice).collect()
}

/// The staff roles that were ticked. A partner's role comes with a partner and is not among them.
pub(super) fn staff_roles(ticked: &[String]) -> Vec<Role> {
    ticked.iter().filter_map(|role| Role::parse(role)).filter(|role| role.is_of_staff()).collect()
}

/// Shows the form.
pub(super) async fn invite_form(visit: SignedIn) -> AppResult<HttpResponse> {
    let form = InviteForm { language: visit.language.code().to_owned(), ..InviteForm::default() };
    show_invite(&visit, StatusCode::OK, FormErrors::none(), form)
}

/// Invites somebody to the staff.
pub(super) async fn invite_submit(visit: SignedIn, Posted(form): Posted<InviteForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form);
    let name = read_name(&form.name);
    if name.is_empty() {
        errors.add(l, "name", "error-required");
    }
    let email = errors.need(l, "email", EmailAddress::parse(&form.email), "error-email");
    let language = errors.need(l, "language", Language::parse(&form.language), "error-choice");
    let roles = staff_roles(&form.roles);
    if roles.is_empty() {
        errors.add(l, "roles", "error-choice-many");
    }
    let (Some(email), Some(language), true) = (email, language, errors.is_empty()) else {
        return show_invite(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, form);
    };
    visit.state.limits.check(Limited::Mails, &format!("letter {email}"))?;
    let invitation = StaffInvitation { email, name, language, roles };
    let (actor, now) = (visit.actor(), visit.now);
    match visit.state.db.erase(move |conn| actions::invite_staff(conn, &actor, &invitation, now)).await {
        Ok(id) => Ok(visit.redirect_saying(&urls::office_person(visit.language, &id), "flash-invited")),
        Err(AppError::Refused(refusal)) if refusal.key() == "account-disabled" => {
            errors.add_refusal(l, "email", &AccountRefusal::Disabled);
            show_invite(&visit, StatusCode::UNPROCESSABLE_ENTITY, errors, form)
        }
        Err(error) => Err(error),
    }
}

fn show_invite(visit: &SignedIn, status: StatusCode, errors: FormErrors, form: InviteForm) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut shell = visit.shell(l.t("people-invite").to_string());
    shell.has_errors = !errors.is_empty();
    let page = InvitePage {
        shell,
        errors,
        roles: role_choices(l, &form.roles),
        languages: language_choices(&form.language),
        form,
        token: visit.form_token().to_owned(),
        people: urls::office_people(visit.language),
    };
    visit.show_with(status, &page)
}
