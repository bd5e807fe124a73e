//! One-time links. Opening one changes nothing: mail scanners open links too. The button on its page uses it.

use super::{check_new_password, language_choices, read_name};
use crate::accounts::actions::{self, Newcomer};
use crate::accounts::rules::{LinkFields, LinkKind};
use crate::accounts::store::links::Link;
use crate::accounts::store::people::{self, Account};
use crate::base::{Language, Secret};
use crate::error::AppResult;
use crate::organisations::actions::accept_invitation;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct LinkForm {
    #[validate(length(max = 200))]
    name: String,
    language: String,
    password: String,
}

/// What the page of a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// One button: the account under this name begins.
    Confirm { name: String },
    /// A new password.
    Reset,
    /// One button: this address from now on.
    ChangeEmail,
    /// Name, language and password of somebody who joins the staff.
    JoinStaff,
    /// The same of somebody who joins an organisation.
    JoinAsNew { organisation: String },
    /// One button: whoever is signed in joins an organisation.
    Join { organisation: String },
    /// Sign in first to join an organisation.
    SignInFirst { organisation: String },
    /// Somebody else is signed in than the invitation is for.
    SomebodyElse { organisation: String },
    /// It does not work, or no longer.
    Over,
}

impl Step {
    /// The key of the title and the stem of the other words.
    const fn key(&self) -> &'static str {
        match self {
            Self::Confirm { .. } => "link-confirm",
            Self::Reset => "link-reset",
            Self::ChangeEmail => "link-change-email",
            Self::JoinStaff => "link-join-staff",
            Self::JoinAsNew { .. } | Self::Join { .. } | Self::SignInFirst { .. } | Self::SomebodyElse { .. } => {
                "link-join"
            }
            Self::Over => "link-over",
        }
    }

    const fn organisation(&self) -> Option<&String> {
        match self {
            Self::JoinAsNew { organisation }
            | Self::Join { organisation }
            | Self::SignInFirst { organisation }
            | Self::SomebodyElse { organisation } => Some(organisation),
            Self::Confirm { .. } | Self::Reset | Self::ChangeEmail | Self::JoinStaff | Self::Over => None,
        }
    }

    /// Whether its form asks for name and language.
    const fn asks_name(&self) -> bool {
        matches!(self, Self::JoinStaff | Self::JoinAsNew { .. })
    }

    /// Whether its form asks for a password.
    const fn asks_password(&self) -> bool {
        matches!(self, Self::Reset | Self::JoinStaff | Self::JoinAsNew { .. })
    }

    /// Whether there is a button.
    const fn has_form(&self) -> bool {
        !matches!(self, Self::SignInFirst { .. } | Self::SomebodyElse { .. } | Self::Over)
    }
}

/// A link as its page sees it.
struct Opened {
    step: Step,
    email: String,
    language: Language,
    account: Option<Account>,
}

#[derive(Template)]
#[template(path = "accounts/link.html")]
struct LinkPage {
    shell: Shell,
    errors: FormErrors,
    form: LinkForm,
    languages: Vec<Choice>,
    lead: String,
    button: String,
    step: Step,
    email: String,
    token: String,
    sign_in: String,
    come_back: String,
    forgotten: String,
    sign_out: String,
}

/// Shows what the link is for.
pub(super) async fn link_form(visit: Visit, path: web::Path<String>) -> AppResult<HttpResponse> {
    let token = path.into_inner();
    let opened = open(&visit, &token).await?;
    let (name, language) = match &opened.account {
        Some(account) => (account.name.clone(), account.language),
        None => (String::new(), opened.language),
    };
    let form = LinkForm { name, language: language.code().to_owned(), password: String::new() };
    show(&visit, &token, StatusCode::OK, opened, FormErrors::none(), form)
}

/// Uses the link.
pub(super) async fn link_submit(
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<LinkForm>,
) -> AppResult<HttpResponse> {
    let token = path.into_inner();
    let opened = open(&visit, &token).await?;
    let l = crate::i18n::words(opened.language);
    let mut errors = FormErrors::none();
    let name = read_name(&form.name);
    if opened.step.asks_name() {
        errors = FormErrors::check(l, &form);
        if name.is_empty() {
            errors.add(l, "name", "error-required");
        }
        errors.need(l, "language", Language::parse(&form.language), "error-choice");
    }
    if opened.step.asks_password() {
        let known = opened.account.as_ref().map_or(name.as_str(), |account| account.name.as_str());
        let email = crate::base::EmailAddress::parse(&opened.email);
        check_new_password(l, &mut errors, &form.password, known, email.as_ref());
    }
    if !errors.is_empty() || !opened.step.has_form() {
        let status = if opened.step.has_form() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        return show(&visit, &token, status, opened, errors, form);
    }
    let password_hash = match opened.step.asks_password() {
        true => visit.state.passwords.hash(Secret::new(form.password)).await?,
        false => String::new(),
    };
    let language = Language::parse(&form.language).unwrap_or(opened.language);
    use_up(&visit, token, opened, Newcomer { name, language, password_hash }).await
}

/// Does what the link is for, and says where to go from there.
async fn use_up(visit: &Visit, token: String, opened: Opened, newcomer: Newcomer) -> AppResult<HttpResponse> {
    let (db, now, language) = (&visit.state.db, visit.now, opened.language);
    let sign_in = urls::sign_in(language);
    match opened.step {
        Step::Confirm { .. } => {
            db.erase(move |conn| actions::confirm_email(conn, &token, now)).await?;
            Ok(visit.redirect_saying(&sign_in, "flash-address-confirmed"))
        }
        Step::Reset => {
            db.erase(move |conn| actions::reset_password(conn, &token, newcomer.password_hash, now)).await?;
            Ok(visit.redirect_saying(&sign_in, "flash-password-changed"))
        }
        Step::ChangeEmail => {
            db.erase(move |conn| actions::change_email(conn, &token, now)).await?;
            Ok(visit.redirect_saying(&urls::account(language), "flash-email-changed"))
        }
        Step::JoinStaff => {
            let language = newcomer.language;
            db.erase(move |conn| actions::join_staff(conn, &token, newcomer, now)).await?;
            Ok(visit.redirect_saying(&urls::sign_in(language), "flash-account-ready"))
        }
        Step::JoinAsNew { .. } => {
            let language = newcomer.language;
            let joining = db
                .erase(move |conn| {
                    let joining = actions::join_as_new(conn, &token, &newcomer, now)?;
                    accept_invitation(conn, &joining.account, &joining.organisation, joining.role, now)?;
                    Ok(joining)
                })
                .await?;
            let next = urls::my_organisation(language, &joining.organisation);
            let path = format!("{}?next={}", urls::sign_in(language), urls::encoded(&next));
            Ok(visit.redirect_saying(&path, "flash-account-ready"))
        }
        Step::Join { .. } => {
            let Some(account) = opened.account.map(|account| account.id) else {
                return Ok(visit.redirect(&sign_in));
            };
            let joining = db
                .erase(move |conn| {
                    let joining = actions::join_as(conn, &token, &account, now)?;
                    accept_invitation(conn, &joining.account, &joining.organisation, joining.role, now)?;
                    Ok(joining)
                })
                .await?;
            Ok(visit.redirect_saying(&urls::my_organisation(language, &joining.organisation), "flash-joined"))
        }
        Step::SignInFirst { .. } | Step::SomebodyElse { .. } | Step::Over => Ok(visit.redirect(&sign_in)),
    }
}

/// Looks at a link without using it.
async fn open(visit: &Visit, token: &str) -> AppResult<Opened> {
    let (token, now) = (token.to_owned(), visit.now);
    let found = visit
        .state
        .db
        .read(move |conn| {
            let Some(link) = actions::find_link(conn, &token, now)? else { return Ok(None) };
            let account = match &link.account {
                Some(id) => Some(people::load_account(conn, id)?),
                None => people::find_by_email(conn, &link.email)?,
            };
            Ok(Some((link, account)))
        })
        .await?;
    let Some((link, account)) = found else {
        return Ok(Opened { step: Step::Over, email: String::new(), language: visit.language, account: None });
    };
    let language = match (&link.fields, &account) {
        (LinkFields::Confirm { language, .. } | LinkFields::Member { language, .. }, _) => *language,
        (LinkFields::Account, Some(account)) => account.language,
        (LinkFields::Account, None) => visit.language,
    };
    let step = step_of(visit, &link, account.as_ref());
    Ok(Opened { step, email: link.email.to_string(), language, account })
}

fn step_of(visit: &Visit, link: &Link, account: Option<&Account>) -> Step {
    if account.is_some_and(|account| account.disabled_at.is_some()) {
        return Step::Over;
    }
    match (&link.fields, link.kind) {
        (LinkFields::Confirm { name, .. }, _) if account.is_none() => Step::Confirm { name: name.clone() },
        (LinkFields::Confirm { .. }, _) => Step::Over,
        (LinkFields::Member { organisation_name, .. }, _) => {
            let organisation = organisation_name.clone();
            let me = visit.person();
            match account.filter(|account| account.confirmed_at.is_some()) {
                None => Step::JoinAsNew { organisation },
                Some(account) if me.is_some_and(|me| me.account == account.id) => Step::Join { organisation },
                Some(_) if me.is_some() => Step::SomebodyElse { organisation },
                Some(_) => Step::SignInFirst { organisation },
            }
        }
        (LinkFields::Account, LinkKind::Reset) => Step::Reset,
        (LinkFields::Account, LinkKind::ChangeEmail) => Step::ChangeEmail,
        (LinkFields::Account, LinkKind::StaffInvitation) => Step::JoinStaff,
        (LinkFields::Account, LinkKind::Confirm | LinkKind::MemberInvitation) => Step::Over,
    }
}

fn show(
    visit: &Visit,
    token: &str,
    status: StatusCode,
    opened: Opened,
    errors: FormErrors,
    form: LinkForm,
) -> AppResult<HttpResponse> {
    let mut visit = visit.clone();
    visit.language = opened.language;
    let (l, step, language) = (visit.l(), opened.step, opened.language);
    let key = step.key();
    let mut shell = visit.shell(l.t(&format!("{key}-title")).to_string());
    shell.has_errors = !errors.is_empty();
    let organisation = step.organisation().cloned().unwrap_or_default();
    let name = match &step {
        Step::Confirm { name } => name.clone(),
        _ => String::new(),
    };
    let lead = l.t(&format!("{key}-lead"));
    let lead = lead.with("organisation", &organisation).with("email", &opened.email).with("name", &name).to_string();
    let status = if step == Step::Over { StatusCode::NOT_FOUND } else { status };
    let here = urls::link(token);
    let page = LinkPage {
        shell,
        errors,
        languages: language_choices(&form.language),
        form,
        lead,
        button: if step.has_form() { l.t(&format!("{key}-button")).to_string() } else { String::new() },
        step,
        email: opened.email,
        token: visit.person().map(|me| me.form_token.clone()).unwrap_or_default(),
        sign_in: urls::sign_in(language),
        come_back: format!("{}?next={}", urls::sign_in(language), urls::encoded(&here)),
        forgotten: urls::forgotten(language),
        sign_out: urls::sign_out(language),
    };
    visit.show_with(status, &page)
}
