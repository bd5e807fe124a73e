//! One fact: all its texts, what was marked since, and marking it as checked again or ended.

use super::{RowState, gist_of, place_of, replaced_by};
use crate::base::{CorridorFactId, Language, read_day, typed_day};
use crate::corridors::actions;
use crate::corridors::rules::{MarkKind, as_they_count};
use crate::corridors::store::facts;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// A mark as it is typed: `what` is `checked` or `ended`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct MarkForm {
    what: String,
    last: String,
    note: String,
}

/// One text of the fact in one language.
struct TextLine {
    language: Language,
    text: String,
}

/// One kind of text with its languages.
struct TextGroup {
    heading: String,
    texts: Vec<TextLine>,
}

/// A mark that was made.
struct MarkLine {
    text: String,
    note: String,
}

#[derive(Template)]
#[template(path = "corridors/office_fact.html")]
struct FactPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    form: MarkForm,
    back: String,
    reference: String,
    part: String,
    place: String,
    gist: String,
    standing: RowState,
    is_check_old: bool,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    checked: NaiveDate,
    authority: String,
    citation: String,
    address: Option<String>,
    reliability: String,
    groups: Vec<TextGroup>,
    marks: Vec<MarkLine>,
    replaced_by: Option<String>,
    replace: String,
}

/// GET one fact.
pub async fn show(signed_in: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = CorridorFactId::parse(&path.1).ok_or(AppError::NotFound)?;
    let form = MarkForm { last: typed_day(signed_in.now.local_date()), ..MarkForm::default() };
    page(&signed_in, id, form, FormErrors::none()).await
}

/// POST a mark.
pub async fn mark_submit(
    signed_in: SignedIn,
    path: Path<(String, String)>,
    Posted(form): Posted<MarkForm>,
) -> AppResult<HttpResponse> {
    let id = CorridorFactId::parse(&path.1).ok_or(AppError::NotFound)?;
    let l = signed_in.l();
    let mut errors = FormErrors::none();
    let kind = errors.need(l, "what", MarkKind::parse(&form.what), "error-choice");
    let last = match kind {
        Some(MarkKind::Ended) => errors.need(l, "last", read_day(&form.last), "error-date"),
        Some(MarkKind::Checked) | None => Some(signed_in.now.local_date()),
    };
    let (Some(kind), Some(last)) = (kind, last) else {
        return page(&signed_in, id, form, errors).await;
    };
    let (actor, now, fact, note) = (signed_in.actor(), signed_in.now, id.clone(), form.note.clone());
    let marked = signed_in.state.db.write(move |conn| match kind {
        MarkKind::Checked => actions::check_again(conn, &actor, &fact, &note, now),
        MarkKind::Ended => actions::end_fact(conn, &actor, &fact, last, &note, now),
    });
    match marked.await {
        Ok(()) => {
            let back = urls::office_corridor_fact(signed_in.language, &id);
            Ok(signed_in.redirect_saying(&back, "flash-place-marked"))
        }
        Err(AppError::Refused(refusal)) => {
            let field = if refusal.key() == "place-text-too-long" { "note" } else { "last" };
            errors.add_refusal(l, field, refusal.as_ref());
            page(&signed_in, id, form, errors).await
        }
        Err(error) => Err(error),
    }
}

async fn page(signed_in: &SignedIn, id: CorridorFactId, form: MarkForm, errors: FormErrors) -> AppResult<HttpResponse> {
    let (kept, marks) = signed_in.state.db.read(|conn| Ok((facts::list(conn)?, facts::list_marks(conn)?))).await?;
    let (l, today) = (signed_in.l(), signed_in.now.local_date());
    let row = kept.iter().find(|row| row.fact.id == id).ok_or(AppError::NotFound)?;
    let counting = as_they_count(&kept, &marks);
    let counts = counting.iter().find(|fact| fact.id == id);
    let fact = counts.unwrap_or(&row.fact);
    let mut shell = signed_in.shell(fact.reference.clone());
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let part = fact.content.part();
    let its_marks = marks.iter().filter(|mark| mark.fact == id);
    let page = FactPage {
        shell,
        token: signed_in.form_token().to_owned(),
        errors,
        form,
        back: urls::office_corridor_facts(signed_in.language, part.as_str()),
        reference: fact.reference.clone(),
        part: l.t(&part.key()).to_string(),
        place: place_of(fact, l),
        gist: gist_of(fact, l),
        standing: RowState::of(counts, today),
        is_check_old: fact.may_be_outdated(today),
        from: fact.valid_from,
        until: fact.valid_to,
        checked: fact.source.last_checked,
        authority: fact.source.authority.clone(),
        citation: fact.source.citation.clone(),
        address: fact.source.address.clone(),
        reliability: l.t(&fact.source.reliability.key()).to_string(),
        groups: groups(fact, l),
        marks: its_marks
            .map(|mark| MarkLine {
                text: l.t(&format!("place-mark-{}", mark.kind)).with("date", l.day(mark.on)).to_string(),
                note: mark.note.clone(),
            })
            .collect(),
        replaced_by: replaced_by(row, &kept),
        replace: urls::office_replace_corridor_fact(signed_in.language, &id),
    };
    signed_in.show_with(status, &page)
}

fn groups(fact: &crate::corridors::rules::Fact, l: &Words) -> Vec<TextGroup> {
    let texts = &fact.texts;
    let named = [
        ("place-title", &texts.title),
        ("place-body", &texts.body),
        ("corridor-papers", &texts.papers),
        ("corridor-where", &texts.place),
        ("corridor-duration", &texts.duration),
    ];
    named
        .into_iter()
        .filter(|(_, labels)| !labels.is_empty())
        .map(|(key, labels)| TextGroup {
            heading: l.t(key).to_string(),
            texts: labels.iter().map(|(language, text)| TextLine { language, text: text.to_owned() }).collect(),
        })
        .collect()
}
