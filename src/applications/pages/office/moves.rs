//! The forms of case officers: take up, check, return, accept, propose a rejection, judge a proposal.

use super::super::super::actions::{self, Proposal};
use super::super::super::rules::{ApplicationStatus, CheckKind, RejectionReason, Section};
use super::super::frame::id_of;
use super::show::{Loaded, address, load, page, said_no};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::impartiality::actions::Declaration;
use crate::urls;
use crate::web::forms::Choice;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// The longest text an officer writes, in characters.
const MAX_TEXT: u64 = 4_000;

#[derive(Template)]
#[template(path = "applications/office_return.html")]
struct ReturnPage {
    shell: Shell,
    errors: FormErrors,
    head: Head,
    sections: Vec<(String, String, String)>,
    due: String,
}

#[derive(Template)]
#[template(path = "applications/office_reject.html")]
struct RejectPage {
    shell: Shell,
    errors: FormErrors,
    head: Head,
    codes: Vec<Choice>,
    reason: String,
}

#[derive(Template)]
#[template(path = "applications/office_second.html")]
struct SecondPage {
    shell: Shell,
    errors: FormErrors,
    head: Head,
    code: String,
    reason: String,
    proposed_by: String,
    obstacle: Option<String>,
    form: SecondForm,
}

/// What stands above each of these forms.
struct Head {
    token: String,
    version: i32,
    back: String,
    organisation: String,
    is_stale: bool,
}

impl Head {
    fn of(visit: &SignedIn, loaded: &Loaded) -> Self {
        let application = &loaded.opened.application;
        Self {
            token: visit.form_token().to_owned(),
            version: application.version,
            back: urls::office_application(visit.language, &application.id),
            organisation: loaded.organisation().to_owned(),
            is_stale: false,
        }
    }
}

/// The conflict declaration of who takes an application up.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct TakeUpForm {
    #[validate(length(max = 4000))]
    statement: String,
    conflict: String,
}

impl TakeUpForm {
    fn declaration(&self) -> Declaration {
        Declaration { has_conflict: self.conflict == "yes", statement: self.statement.trim().to_owned() }
    }
}

/// A check.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CheckForm {
    kind: String,
    result: String,
    note: String,
}

/// A rejection.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct RejectForm {
    code: String,
    #[validate(length(min = 1, max = 4000))]
    reason: String,
    version: String,
}

/// What a second officer says.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct SecondForm {
    answer: String,
    #[validate(length(min = 1, max = 4000))]
    note: String,
    #[validate(length(max = 4000))]
    statement: String,
    conflict: String,
    version: String,
}

/// A form that only moves.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct VersionForm {
    version: String,
}

fn version(text: &str) -> i32 {
    text.parse().unwrap_or(-1)
}

async fn write<T: Send + 'static>(
    visit: &SignedIn,
    work: impl FnOnce(&mut AnyConnection) -> AppResult<T> + Send + 'static,
) -> AppResult<T> {
    visit.state.db.write(work).await
}

/// The page of the application again, with what was wrong.
async fn again(
    visit: &SignedIn,
    id: &str,
    status: StatusCode,
    errors: FormErrors,
    statement: String,
) -> AppResult<HttpResponse> {
    let loaded = load(visit, id).await?;
    let mut shown = page(visit, &loaded)?;
    shown.shell.has_errors = !errors.is_empty();
    shown.is_stale = errors.is_empty();
    shown.errors = errors;
    shown.statement = statement;
    visit.show_with(status, &shown)
}

/// A refusal shown on the page of the application, at a field or above all.
async fn refused(
    visit: &SignedIn,
    id: &str,
    field: &str,
    refusal: &dyn crate::base::Refusal,
    statement: String,
) -> AppResult<HttpResponse> {
    let mut errors = FormErrors::none();
    errors.add_text(field, said_no(visit.l(), refusal));
    again(visit, id, StatusCode::CONFLICT, errors, statement).await
}

pub async fn take_up(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<TakeUpForm>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form.0);
    if !matches!(form.conflict.as_str(), "yes" | "no") {
        errors.add(l, "conflict", "error-choice");
    }
    if form.conflict == "no" && form.statement.trim().is_empty() {
        errors.add(l, "statement", "error-required");
    }
    if !errors.is_empty() {
        return again(&visit, &path.1, StatusCode::UNPROCESSABLE_ENTITY, errors, form.statement.clone()).await;
    }
    let (id, actor, now, declaration) = (id_of(&path.1)?, visit.actor(), visit.now, form.declaration());
    let target = id.clone();
    match write(&visit, move |conn| actions::take_up(conn, &actor, &target, &declaration, now)).await {
        Ok(()) => Ok(visit.redirect_saying(&address(&visit, &id), "flash-application-taken-up")),
        Err(AppError::Refused(no)) => refused(&visit, &path.1, "conflict", no.as_ref(), form.statement.clone()).await,
        Err(error) => Err(error),
    }
}

pub async fn record_check(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<CheckForm>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let kind = CheckKind::parse(&form.kind).ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::none();
    let is_passed = match form.result.as_str() {
        "passed" => true,
        "failed" => false,
        _ => {
            errors.add(l, &format!("result-{kind}"), "error-choice");
            false
        }
    };
    let note = form.note.trim().to_owned();
    if note.is_empty() {
        errors.add(l, &format!("note-{kind}"), "error-required");
    } else if note.chars().count() as u64 > MAX_TEXT {
        errors.add_text(&format!("note-{kind}"), l.t("error-too-long").with("max", MAX_TEXT).to_string());
    }
    if !errors.is_empty() {
        return again(&visit, &path.1, StatusCode::UNPROCESSABLE_ENTITY, errors, String::new()).await;
    }
    let (id, actor, now) = (id_of(&path.1)?, visit.actor(), visit.now);
    let target = id.clone();
    let check =
        move |conn: &mut AnyConnection| actions::record_check(conn, &actor, &target, (kind, is_passed, &note), now);
    match write(&visit, check).await {
        Ok(()) => Ok(visit.redirect_saying(&format!("{}#checks", address(&visit, &id)), "flash-saved")),
        Err(AppError::Refused(no)) => refused(&visit, &path.1, "", no.as_ref(), String::new()).await,
        Err(error) => Err(error),
    }
}

pub async fn accept(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<VersionForm>,
) -> AppResult<HttpResponse> {
    let (id, actor, now, version) = (id_of(&path.1)?, visit.actor(), visit.now, version(&form.version));
    let target = id.clone();
    match write(&visit, move |conn| actions::accept(conn, &actor, &target, version, now)).await {
        Ok(()) => Ok(visit.redirect_saying(&address(&visit, &id), "flash-application-accepted")),
        Err(AppError::Stale) => again(&visit, &path.1, StatusCode::CONFLICT, FormErrors::none(), String::new()).await,
        Err(AppError::Refused(no)) => refused(&visit, &path.1, "", no.as_ref(), String::new()).await,
        Err(error) => Err(error),
    }
}

pub async fn return_form(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let loaded = load(&visit, &path.1).await?;
    visit.show(&return_page(&visit, &loaded, &[], FormErrors::none()))
}

pub async fn return_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    pairs: Posted<Vec<(String, String)>>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let value = |name: &str| pairs.iter().find(|(its, _)| its == name).map_or("", |(_, value)| value.trim());
    let mut errors = FormErrors::none();
    let mut reasons = Vec::new();
    for &section in Section::ALL {
        let field = format!("reason-{section}");
        let text = value(&field);
        if text.chars().count() as u64 > MAX_TEXT {
            errors.add_text(&field, l.t("error-too-long").with("max", MAX_TEXT).to_string());
        }
        if !text.is_empty() {
            reasons.push((section, text.to_owned()));
        }
    }
    if reasons.is_empty() {
        errors.add(l, "reason-organisation", "application-refused-no-reason");
    }
    if !errors.is_empty() {
        let loaded = load(&visit, &path.1).await?;
        let page = return_page(&visit, &loaded, &reasons, errors);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (id, actor, now, version) = (id_of(&path.1)?, visit.actor(), visit.now, version(value("version")));
    let (target, asked) = (id.clone(), reasons.clone());
    let done = write(&visit, move |conn| actions::return_for_information(conn, &actor, &target, version, &asked, now));
    match done.await {
        Ok(()) => Ok(visit.redirect_saying(&address(&visit, &id), "flash-application-returned")),
        Err(AppError::Stale) => {
            let loaded = load(&visit, &path.1).await?;
            let mut page = return_page(&visit, &loaded, &reasons, FormErrors::none());
            page.head.is_stale = true;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Refused(no)) => refused(&visit, &path.1, "", no.as_ref(), String::new()).await,
        Err(error) => Err(error),
    }
}

fn return_page(visit: &SignedIn, loaded: &Loaded, typed: &[(Section, String)], errors: FormErrors) -> ReturnPage {
    let l = visit.l();
    let text = |section: &Section| {
        typed.iter().find(|(its, _)| its == section).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let sections = Section::ALL
        .iter()
        .map(|section| (format!("reason-{section}"), l.t(&section.key()).to_string(), text(section)))
        .collect();
    let mut shell = visit.shell(l.t("office-return-title").to_string());
    shell.has_errors = !errors.is_empty();
    let due = super::super::super::rules::due_after(visit.now, super::super::super::rules::RETURN_DAYS);
    ReturnPage { shell, errors, head: Head::of(visit, loaded), sections, due: l.day(due.local_date()) }
}

pub async fn reject_form(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let loaded = load(&visit, &path.1).await?;
    visit.show(&reject_page(&visit, &loaded, &RejectForm::default(), FormErrors::none()))
}

pub async fn reject_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    mut form: Posted<RejectForm>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    form.0.reason = form.reason.trim().to_owned();
    let mut errors = FormErrors::check(l, &form.0);
    let code = errors.need(l, "code", RejectionReason::parse(&form.code), "error-choice");
    let Some(code) = code.filter(|_| errors.is_empty()) else {
        let loaded = load(&visit, &path.1).await?;
        let page = reject_page(&visit, &loaded, &form, errors);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let (id, actor, now, version) = (id_of(&path.1)?, visit.actor(), visit.now, version(&form.version));
    let (target, reason) = (id.clone(), form.reason.clone());
    let done =
        write(&visit, move |conn| actions::propose_rejection(conn, &actor, &target, version, (code, &reason), now));
    match done.await {
        Ok(()) => Ok(visit.redirect_saying(&address(&visit, &id), "flash-application-rejection-proposed")),
        Err(AppError::Stale) => {
            let loaded = load(&visit, &path.1).await?;
            let mut page = reject_page(&visit, &loaded, &form, FormErrors::none());
            page.head.is_stale = true;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Refused(no)) => refused(&visit, &path.1, "", no.as_ref(), String::new()).await,
        Err(error) => Err(error),
    }
}

fn reject_page(visit: &SignedIn, loaded: &Loaded, form: &RejectForm, errors: FormErrors) -> RejectPage {
    let l = visit.l();
    let choice = |code: &RejectionReason| Choice::new(code.as_str(), l.t(&code.key()).to_string()).chosen(&form.code);
    let mut shell = visit.shell(l.t("office-reject-title").to_string());
    shell.has_errors = !errors.is_empty();
    RejectPage {
        shell,
        errors,
        head: Head::of(visit, loaded),
        codes: RejectionReason::ALL.iter().map(choice).collect(),
        reason: form.reason.clone(),
    }
}

pub async fn second_form(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let loaded = load(&visit, &path.1).await?;
    if loaded.opened.application.status != ApplicationStatus::RejectionProposed {
        return Ok(visit.redirect(&address(&visit, &loaded.opened.application.id)));
    }
    let page = second_page(&visit, &loaded, &SecondForm::default(), FormErrors::none());
    visit.show(&page)
}

pub async fn second_submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<SecondForm>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &form.0);
    let proposal = match form.answer.as_str() {
        "confirm" => Some(Proposal::Confirmed),
        "refuse" => Some(Proposal::Refused),
        _ => None,
    };
    let proposal = errors.need(l, "answer", proposal, "error-choice");
    if !matches!(form.conflict.as_str(), "yes" | "no") {
        errors.add(l, "conflict", "error-choice");
    }
    if form.conflict == "no" && form.statement.trim().is_empty() {
        errors.add(l, "statement", "error-required");
    }
    let Some(proposal) = proposal.filter(|_| errors.is_empty()) else {
        let loaded = load(&visit, &path.1).await?;
        let page = second_page(&visit, &loaded, &form, errors);
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let declaration = Declaration { has_conflict: form.conflict == "yes", statement: form.statement.trim().to_owned() };
    let (id, actor, now, version) = (id_of(&path.1)?, visit.actor(), visit.now, version(&form.version));
    let (target, note) = (id.clone(), form.note.trim().to_owned());
    let done = write(&visit, move |conn| {
        actions::judge_rejection(conn, &actor, &target, version, (proposal, &note, &declaration), now)
    });
    match done.await {
        Ok(()) => Ok(visit.redirect_saying(&address(&visit, &id), "flash-application-judged")),
        Err(AppError::Stale) => {
            let loaded = load(&visit, &path.1).await?;
            let mut page = second_page(&visit, &loaded, &form, FormErrors::none());
            page.head.is_stale = true;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Refused(no)) => {
            let loaded = load(&visit, &path.1).await?;
            let mut errors = FormErrors::none();
            errors.add_text("", said_no(l, no.as_ref()));
            visit.show_with(StatusCode::CONFLICT, &second_page(&visit, &loaded, &form, errors))
        }
        Err(error) => Err(error),
    }
}

fn second_page(visit: &SignedIn, loaded: &Loaded, form: &SecondForm, errors: FormErrors) -> SecondPage {
    let l = visit.l();
    let application = &loaded.opened.application;
    let mut shell = visit.shell(l.t("office-second-title").to_string());
    shell.has_errors = !errors.is_empty();
    SecondPage {
        shell,
        errors,
        head: Head::of(visit, loaded),
        code: application.rejection_reason_code.map(|code| l.t(&code.key()).to_string()).unwrap_or_default(),
        reason: application.rejection_reason.clone().unwrap_or_default(),
        proposed_by: loaded.proposer().to_owned(),
        obstacle: loaded.second.clone(),
        form: form.clone(),
    }
}
