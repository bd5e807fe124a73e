//! Checking, sending, the confirmation, and taking back.

use super::super::actions::{self, Opened};
use super::super::rules::{ApplicationRefusal, Section, Snapshot};
use super::super::store;
use super::answers::{AnswerGroup, Reader, groups};
use super::frame;
use crate::base::MemberRole;
use crate::error::{AppError, AppResult};
use crate::fees::store::rules::load_books;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applications/check.html")]
struct CheckPage {
    shell: Shell,
    errors: FormErrors,
    token: String,
    version: i32,
    back: String,
    submit: String,
    groups: Vec<AnswerGroup>,
    gaps: Vec<MissingThing>,
    is_editable: bool,
    is_owner: bool,
    is_stale: bool,
}

/// A thing that is missing, with the section it is in.
struct MissingThing {
    href: String,
    section: String,
    text: String,
}

#[derive(Template)]
#[template(path = "applications/sent.html")]
struct SentPage {
    shell: Shell,
    back: String,
    number: String,
    at: String,
    rounds: i32,
    digest: String,
    groups: Vec<AnswerGroup>,
}

#[derive(Template)]
#[template(path = "applications/take_back.html")]
struct TakeBackPage {
    shell: Shell,
    token: String,
    version: i32,
    back: String,
}

/// A form that moves the whole application.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MoveForm {
    version: String,
}

impl MoveForm {
    fn version(&self) -> i32 {
        self.version.parse().unwrap_or(-1)
    }
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let page = page(&visit, &opened, FormErrors::none()).await?;
    visit.show(&page)
}

pub async fn submit(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<MoveForm>,
) -> AppResult<HttpResponse> {
    let id = frame::id_of(&path.1)?;
    let (actor, now, target, version) = (visit.actor(), visit.now, id.clone(), form.version());
    let sent = visit.state.db.write(move |conn| actions::submit(conn, &actor, &target, version, now)).await;
    match sent {
        Ok(()) => Ok(visit.redirect(&urls::application_section(visit.language, &id, "sent"))),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let mut page = page(&visit, &opened, FormErrors::none()).await?;
            page.is_stale = true;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Refused(refusal)) if refusal.key() == incomplete() => {
            let opened = frame::open(&visit, &path.1).await?;
            let mut page = page(&visit, &opened, FormErrors::none()).await?;
            page.shell.has_errors = true;
            visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// The key of the refusal that names what is missing.
fn incomplete() -> &'static str {
    crate::base::Refusal::key(&ApplicationRefusal::Incomplete(Vec::new()))
}

async fn page(visit: &SignedIn, opened: &Opened, errors: FormErrors) -> AppResult<CheckPage> {
    let (l, id) = (visit.l(), &opened.application.id);
    let is_editable = opened.application.status.is_editable();
    let language = visit.language;
    let change = |section: Section| is_editable.then(|| urls::application_section(language, id, section.as_str()));
    let gaps = if is_editable { opened.gaps() } else { Vec::new() };
    let gaps = gaps.iter().map(|gap| MissingThing {
        href: urls::application_section(language, id, gap.section().as_str()),
        section: l.t(&gap.section().key()).to_string(),
        text: l.t(gap.key()).with("what", gap.what()).to_string(),
    });
    let gaps: Vec<MissingThing> = gaps.collect();
    let role = visit.actor().member_role(&opened.application.organisation_id);
    Ok(CheckPage {
        shell: visit.shell(l.t("application-check-title").to_string()),
        errors,
        token: visit.form_token().to_owned(),
        version: opened.application.version,
        back: urls::application(language, id),
        submit: urls::application_section(language, id, "submit"),
        groups: read_groups(visit, opened, &opened.said, change).await?,
        gaps,
        is_editable,
        is_owner: role == Some(MemberRole::Owner),
        is_stale: false,
    })
}

async fn read_groups(
    visit: &SignedIn,
    opened: &Opened,
    said: &Snapshot,
    change: impl Fn(Section) -> Option<String>,
) -> AppResult<Vec<AnswerGroup>> {
    let books = visit.state.db.read(|conn| Ok(load_books(conn)?)).await?;
    let reader = Reader {
        l: visit.l(),
        files: urls::application(visit.language, &opened.application.id),
        on: visit.now.local_date(),
        books: books.law(),
    };
    Ok(groups(&reader, said, &opened.standard, change))
}

pub async fn sent(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let target = opened.application.id.clone();
    let (number, last) = visit
        .state
        .db
        .read(move |conn| {
            let last = store::list_snapshots(conn, &target)?.pop().ok_or(AppError::NotFound)?;
            Ok((store::case_number(conn, &target)?.unwrap_or_default(), last))
        })
        .await?;
    let said = Snapshot::from_json(&last.content).map_err(AppError::internal)?;
    let l = visit.l();
    visit.show(&SentPage {
        shell: visit.shell(l.t("application-sent-title").to_string()),
        back: urls::application(visit.language, &opened.application.id),
        number,
        at: l.instant(last.at),
        rounds: last.round,
        digest: last.digest,
        groups: read_groups(&visit, &opened, &said, |_| None).await?,
    })
}

pub async fn take_back_form(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let l = visit.l();
    visit.show(&TakeBackPage {
        shell: visit.shell(l.t("application-take-back-title").to_string()),
        token: visit.form_token().to_owned(),
        version: opened.application.version,
        back: urls::application(visit.language, &opened.application.id),
    })
}

pub async fn take_back(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<MoveForm>,
) -> AppResult<HttpResponse> {
    let id = frame::id_of(&path.1)?;
    let (actor, now, target, version) = (visit.actor(), visit.now, id.clone(), form.version());
    visit.state.db.write(move |conn| actions::take_back(conn, &actor, &target, version, now)).await?;
    Ok(visit.redirect_saying(&urls::application(visit.language, &id), "flash-application-taken-back"))
}
