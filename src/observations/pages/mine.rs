//! The partner's own pages: what it filed, what became of it, answers to questions, taking back. What another partner filed
//! does not exist here.

use super::form::LONG;
use super::told::{MessageView, Reader, Stop, answer_word, lines, message, sign_of, timeline, word_of};
use crate::base::{Language, ObservationFileId, ObservationId, OrganisationId};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::words;
use crate::observations::actions::{self, Opened};
use crate::observations::rules::{
    Author, MOST_CHARACTERS, MOST_FILES, ObservationEvent, ObservationSeat, may_add_file, next_of_observation,
};
use crate::observations::store::{self, Listed, Observation, messages, partners};
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::uploads::{self, attachment, clean_paper};
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

#[derive(Template)]
#[template(path = "observations/mine.html")]
struct ListPage {
    shell: Shell,
    partner: String,
    new: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    number: String,
    name: String,
    kind: String,
    filed: String,
    state: &'static str,
    word: String,
    answer: Option<String>,
    /// Whether the registry wrote last and it is not over.
    is_asked: bool,
}

/// What the own partner filed.
pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language) = (visit.actor(), visit.language);
    let (partner, rows) = visit
        .state
        .db
        .read(move |conn| {
            let account = actor.account().ok_or(AppError::NotFound)?;
            let partner = partners::partner_of(conn, account)?.ok_or(AppError::NotFound)?;
            let wrote_last = messages::last_authors(conn)?;
            let mut rows = Vec::new();
            for listed in store::list_of_partner(conn, &partner)? {
                let is_answered = wrote_last.get(&listed.id) == Some(&Author::Staff);
                rows.push(row(conn, listed, is_answered, language)?);
            }
            Ok((partners::load(conn, &partner)?.name, rows))
        })
        .await?;
    let shell = visit.shell(visit.l().t("observation-list-title").to_string());
    visit.show(&ListPage { shell, partner, new: urls::new_observation(language), rows })
}

/// One row, given whether the registry wrote last.
fn row(conn: &mut AnyConnection, listed: Listed, is_answered: bool, language: Language) -> AppResult<Row> {
    let l = words(language);
    Ok(Row {
        href: urls::my_observation(language, &listed.id),
        name: name_of(conn, listed.organisation_id.as_ref(), language)?,
        kind: l.t(&format!("observation-kind-{}", listed.kind)).to_string(),
        filed: l.day(listed.filed_at.local_date()),
        state: sign_of(listed.status),
        word: word_of(l, listed.status),
        answer: answer_word(l, listed.outcome, listed.reason),
        is_asked: is_answered && !listed.status.is_over() && listed.answered_at.is_none(),
        number: listed.number,
    })
}

/// Whom an observation is about.
pub(super) fn name_of(
    conn: &mut AnyConnection,
    organisation: Option<&OrganisationId>,
    language: Language,
) -> AppResult<String> {
    match organisation {
        Some(id) => Ok(display_name(conn, id, language)?),
        None => Ok(words(language).t("observation-not-in-register").to_string()),
    }
}

#[derive(Template)]
#[template(path = "observations/one.html")]
struct OnePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    version: i32,
    number: String,
    name: String,
    state: &'static str,
    word: String,
    answer: Option<String>,
    due: Option<String>,
    told: Vec<(String, String)>,
    text: String,
    files: Vec<(String, String)>,
    thread: Vec<MessageView>,
    timeline: Vec<Stop>,
    is_open: bool,
    /// Whether one more file fits.
    has_room: bool,
    most_files: i64,
    may_take_back: bool,
    form: MineForm,
}

/// What is typed on the page of one observation.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct MineForm {
    version: String,
    #[validate(length(max = LONG))]
    message: String,
}

fn id_of(path: &Path<(String, String)>) -> AppResult<ObservationId> {
    ObservationId::parse(&path.1).ok_or(AppError::NotFound)
}

/// One observation.
pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let page = page(&visit, id_of(&path)?, MineForm::default(), FormErrors::none()).await?;
    visit.show(&page)
}

/// Writes to the officer.
pub(super) async fn message_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<MineForm>,
) -> AppResult<HttpResponse> {
    let (id, mut errors) = (id_of(&path)?, FormErrors::check(visit.l(), &form.0));
    let text = errors.needed(visit.l(), "message", &form.message, MOST_CHARACTERS);
    if !errors.is_empty() {
        let page = page(&visit, id, form.0, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (actor, keys, now, wanted) = (visit.actor(), visit.state.report_keys.clone(), visit.now, id.clone());
    let done = visit.state.db.write(move |conn| actions::write(conn, &keys, &actor, &wanted, &text, now)).await;
    answered(&visit, id, form.0, done, "flash-observation-sent").await
}

/// Takes an observation back.
pub(super) async fn take_back_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<MineForm>,
) -> AppResult<HttpResponse> {
    let (id, version) = (id_of(&path)?, form.version.parse().unwrap_or(0));
    let (actor, now, wanted) = (visit.actor(), visit.now, id.clone());
    let done = visit.state.db.write(move |conn| actions::take_back(conn, &actor, &wanted, version, now)).await;
    answered(&visit, id, form.0, done, "flash-observation-taken-back").await
}

/// Hands in one more file.
pub(super) async fn file_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    parts: Multipart,
) -> AppResult<HttpResponse> {
    let (id, mut errors) = (id_of(&path)?, FormErrors::none());
    let (form, sent) = uploads::read::<MineForm>(parts).await?;
    let paper = clean_paper(&visit, sent, &mut errors).await?;
    if paper.is_none() {
        errors.add(visit.l(), "file", "error-required");
    }
    let (Some(paper), true) = (paper, errors.is_empty()) else {
        let page = page(&visit, id, form, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let (actor, keys, now, wanted) = (visit.actor(), visit.state.report_keys.clone(), visit.now, id.clone());
    let done = visit.state.db.write(move |conn| actions::add_file(conn, &keys, &actor, &wanted, &paper, now)).await;
    answered(&visit, id, form, done, "flash-observation-sent").await
}

/// Sends on, or shows the page again with what a rule said.
async fn answered(
    visit: &SignedIn,
    id: ObservationId,
    form: MineForm,
    done: AppResult<()>,
    flash: &'static str,
) -> AppResult<HttpResponse> {
    let mut errors = FormErrors::none();
    match done {
        Ok(()) => return Ok(visit.redirect_saying(&urls::my_observation(visit.language, &id), flash)),
        Err(error) => errors.refused(visit.l(), "", error)?,
    }
    let page = page(visit, id, form, errors).await?;
    visit.show_with(StatusCode::CONFLICT, &page)
}

/// A file, for the partner and for whoever works on it: the action says who may have it.
pub(super) async fn file(visit: SignedIn, path: Path<(String, String, String)>) -> AppResult<HttpResponse> {
    let (id, file) = ObservationId::parse(&path.1).zip(ObservationFileId::parse(&path.2)).ok_or(AppError::NotFound)?;
    let (actor, keys, now) = (visit.actor(), visit.state.report_keys.clone(), visit.now);
    let opened = visit.state.db.read(move |conn| actions::open_file(conn, &keys, &actor, (&id, &file), now));
    let (media_type, name, bytes) = opened.await?;
    Ok(attachment(media_type.as_str(), name, bytes))
}

async fn page(visit: &SignedIn, id: ObservationId, form: MineForm, errors: FormErrors) -> AppResult<OnePage> {
    let (actor, keys, language, l) = (visit.actor(), visit.state.report_keys.clone(), visit.language, visit.l());
    let found = visit.state.db.read(move |conn| {
        let opened = actions::open_for_partner(conn, &keys, &actor, &id)?;
        let name = name_of(conn, opened.observation.organisation_id.as_ref(), language)?;
        Ok((opened, name))
    });
    let (Opened { observation, observed, messages, files, events, .. }, name) = found.await?;
    let mut shell = visit.shell(observation.number.clone());
    shell.has_errors = !errors.is_empty();
    let here = urls::my_observation(language, &observation.id);
    let may_take_back =
        next_of_observation(observation.status, ObservationEvent::TakeBack, ObservationSeat::Observer).is_ok();
    Ok(OnePage {
        token: visit.form_token().to_owned(),
        back: urls::my_observations(language),
        version: observation.version,
        state: sign_of(observation.status),
        word: word_of(l, observation.status),
        answer: answer_word(l, observation.outcome, observation.reason),
        due: due_words(visit, &observation),
        told: observed.as_ref().map(|observed| lines(l, &observation, observed)).unwrap_or_default(),
        text: observed.map(|observed| observed.text).unwrap_or_default(),
        has_room: may_add_file(i64::try_from(files.len()).unwrap_or(i64::MAX)).is_ok(),
        most_files: MOST_FILES,
        files: files.into_iter().map(|(file, name)| (urls::file(&here, &file), name)).collect(),
        thread: messages.into_iter().map(|(its, text)| message(l, &its, text, Reader::Partner)).collect(),
        timeline: timeline(l, &events, Reader::Partner),
        is_open: !observation.status.is_over(),
        may_take_back,
        number: observation.number,
        name,
        here,
        shell,
        errors,
        form,
    })
}

/// Until when the partner hears that somebody reads it; nothing once somebody does.
fn due_words(visit: &SignedIn, observation: &Observation) -> Option<String> {
    if observation.acknowledged_at.is_some() || observation.status.is_over() {
        return None;
    }
    let l = visit.l();
    let day = l.day(observation.last_day());
    Some(l.t("observation-due").with("date", day).to_string())
}
