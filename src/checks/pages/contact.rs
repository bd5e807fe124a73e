//! Whether a telephone, account, name or office that somebody was given is a company's: a form whose answer is the same
//! address with a query. Nothing of it is kept.

use super::contact_answer::{Found, answered};
use crate::base::OrganisationId;
use crate::checks::rules::{ContactFacts, ContactWord, HolderFacts, NamedOrganisation};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::organisations::rules::{CONTACT_LENGTH, ContactKind, Reading, likely_kind, readings};
use crate::register::Register;
use crate::register::declared::{ContactAnswer, OpenMark, contact_answer};
use crate::register::snapshot::{Organisation, Snapshot};
use crate::urls;
use crate::web::forms::read_pairs;
use crate::web::{Asked, Choice, FormErrors, Shell, Visit};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use std::sync::Arc;

/// The question as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ContactForm {
    /// What was typed; `None` before anything was sent.
    q: Option<String>,
    /// The kind, if it was chosen.
    kind: String,
    /// The company it is asked about.
    org: String,
    /// Whether the form is wanted again, with what was typed.
    change: String,
}

#[derive(Template)]
#[template(path = "checks/contact.html")]
struct ContactPage {
    shell: Shell,
    errors: FormErrors,
    q: String,
    kinds: Vec<Choice>,
    org: String,
    /// The name of the company it is asked about, and its language.
    about: Option<(String, String)>,
    action: String,
}

/// What is asked, once it can be read.
pub(super) struct Question<'a> {
    /// What was typed.
    pub(super) typed: &'a str,
    /// The kind, if it was chosen.
    pub(super) chosen: Option<ContactKind>,
    /// The kind it most likely is.
    pub(super) kind: ContactKind,
    /// Every way it may be meant.
    pub(super) readings: &'a [Reading],
    /// The company it is asked about.
    pub(super) asked: Option<&'a Organisation>,
}

/// The name a reader is shown, and its language for a `lang` attribute; empty where it is that of the page.
pub(super) fn name_of(organisation: &Organisation, visit: &Visit) -> (String, String) {
    let Some(name) = organisation.name(visit.language) else { return (organisation.id.to_string(), String::new()) };
    let lang = if name.language == visit.language { "" } else { name.language.code() };
    (name.text.clone(), lang.to_owned())
}

/// GET the form, or the answer. What was typed stands in both: a borrowed telephone keeps no trace of it.
pub(super) async fn show(
    visit: Visit,
    Asked(form): Asked<ContactForm>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let mut response = answer_to(&visit, &form, &register).await?;
    if form.q.is_some() {
        response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

async fn answer_to(visit: &Visit, form: &ContactForm, register: &Register) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let asked = match form.org.as_str() {
        "" => None,
        id => {
            let id = OrganisationId::parse(id).ok_or(AppError::NotFound)?;
            Some(snapshot.organisation(&id).ok_or(AppError::NotFound)?)
        }
    };
    let asked = asked.as_deref();
    let l = visit.l();
    let chosen = ContactKind::parse(&form.kind);
    let mut errors = FormErrors::none();
    let Some(typed) = form.q.as_deref().map(str::trim) else {
        return show_form(visit, "", chosen, asked, errors);
    };
    if !form.change.is_empty() {
        return show_form(visit, typed, chosen, asked, errors);
    }
    if typed.chars().count() > CONTACT_LENGTH {
        errors.add_text("q", l.t("error-too-long").with("max", CONTACT_LENGTH).to_string());
        return show_form(visit, typed, chosen, asked, errors);
    }
    let home = asked.map(|organisation| organisation.country);
    let readings = readings(typed, chosen, home);
    if readings.is_empty() {
        errors.add(l, "q", if typed.is_empty() { "error-required" } else { "contact-unreadable" });
        return show_form(visit, typed, chosen, asked, errors);
    }
    let kind = chosen.unwrap_or_else(|| likely_kind(typed, home));
    let question = Question { typed, chosen, kind, readings: &readings, asked };
    let found = look_up(visit, &snapshot, &question).await?;
    let holders: Vec<OrganisationId> = found.iter().map(|its| its.organisation.clone()).collect();
    let knows = asked.is_some_and(|organisation| organisation.declared.knows(kind.class()));
    let answer = contact_answer(&holders, asked.map(|organisation| &organisation.id), knows);
    answered(visit, &snapshot, &question, answer, &found)
}

/// The answer to a question that stands in an address, as a receipt keeps it; `None` where it is no question. Looked up
/// with the same pace as the page.
///
/// # Errors
/// `TooMany` where contacts are asked for too fast.
pub(super) async fn facts(visit: &Visit, snapshot: &Snapshot, about: &str) -> AppResult<Option<ContactFacts>> {
    let form: ContactForm = read_pairs(about.as_bytes());
    let Some(typed) = form.q.as_deref().map(str::trim) else { return Ok(None) };
    let asked = match form.org.as_str() {
        "" => None,
        id => match OrganisationId::parse(id).and_then(|id| snapshot.organisation(&id)) {
            Some(organisation) => Some(organisation),
            None => return Ok(None),
        },
    };
    let asked = asked.as_deref();
    let home = asked.map(|organisation| organisation.country);
    let chosen = ContactKind::parse(&form.kind);
    let readings = readings(typed, chosen, home);
    let Some(first) = readings.first() else { return Ok(None) };
    let kind = chosen.unwrap_or_else(|| likely_kind(typed, home));
    let question = Question { typed, chosen, kind, readings: &readings, asked };
    let found = look_up(visit, snapshot, &question).await?;
    let holders: Vec<OrganisationId> = found.iter().map(|its| its.organisation.clone()).collect();
    let knows = asked.is_some_and(|organisation| organisation.declared.knows(kind.class()));
    let answer = contact_answer(&holders, asked.map(|organisation| &organisation.id), knows);
    let named = |organisation: &Organisation| NamedOrganisation {
        id: organisation.id.clone(),
        name: name_of(organisation, visit).0,
    };
    // As on the page: where several have registered it, one that is not certified is spoken of.
    let today = visit.now.local_date();
    let theirs = found.iter().filter(|its| asked.is_none_or(|asked| asked.id == its.organisation));
    let mut theirs: Vec<(&Found, Arc<Organisation>)> =
        theirs.filter_map(|its| Some((its, snapshot.organisation(&its.organisation)?))).collect();
    theirs.sort_by_key(|(_, organisation)| organisation.standing(today).status.is_certified());
    let (word, holder) = match answer {
        ContactAnswer::Registered => (ContactWord::Registered, theirs.first()),
        ContactAnswer::NotRegistered => (ContactWord::NotRegistered, None),
        ContactAnswer::NotKnown => (ContactWord::NotKnown, None),
    };
    let reading = holder.map_or(first, |(its, _)| &its.reading);
    let holder = holder.map(|(_, organisation)| HolderFacts {
        company: named(organisation),
        status: organisation.standing(today).status,
        valid_until: organisation.certificate().map(|certificate| certificate.valid_until),
    });
    Ok(Some(ContactFacts {
        shown: format!("{}: {}", visit.l().t(&reading.reach.kind.key()), reading.shown),
        about: asked.map(named),
        answer: word,
        holder,
    }))
}

/// Who has registered any reading of the question. What companies publish themselves is answered at once; what they
/// declared is no list that anybody may read, so that has its pace.
async fn look_up(visit: &Visit, snapshot: &Snapshot, question: &Question<'_>) -> AppResult<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    let mut add = |id: &OrganisationId, reading: &Reading, is_published: bool| {
        if !found.iter().any(|its| its.organisation == *id) {
            found.push(Found { organisation: id.clone(), reading: reading.clone(), is_published });
        }
    };
    for reading in question.readings {
        for id in snapshot.publishers(&OpenMark::of(&reading.reach)) {
            add(&id, reading, true);
        }
    }
    let is_answered = match question.asked {
        Some(asked) => found.iter().any(|its| its.organisation == asked.id),
        None => !found.is_empty(),
    };
    if is_answered {
        return Ok(found);
    }
    let about = question.asked.map_or("", |asked| asked.id.as_str());
    visit.state.contact_pace.turn(&format!("{}/{about}", question.kind.class())).await?;
    let mut add = |id: &OrganisationId, reading: &Reading| {
        if !found.iter().any(|its| its.organisation == *id) {
            found.push(Found { organisation: id.clone(), reading: reading.clone(), is_published: false });
        }
    };
    for reading in question.readings {
        let mark = visit.state.contact_keys.mark(reading.reach.kind.as_str(), &reading.reach.value);
        for id in snapshot.holders(&mark) {
            add(&id, reading);
        }
    }
    Ok(found)
}

fn show_form(
    visit: &Visit,
    typed: &str,
    chosen: Option<ContactKind>,
    asked: Option<&Organisation>,
    errors: FormErrors,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let org = asked.map(|organisation| organisation.id.to_string()).unwrap_or_default();
    let shell = Shell {
        description: l.t("contact-lead").to_string(),
        nav_current: "contact",
        robots_index: errors.is_empty() && org.is_empty() && !visit.path_after_language.contains('?'),
        has_errors: !errors.is_empty(),
        ..visit.shell(l.t("contact-title").to_string())
    };
    let page = ContactPage {
        shell,
        errors,
        q: typed.chars().take(CONTACT_LENGTH).collect(),
        kinds: kind_choices(l, chosen),
        about: asked.map(|organisation| name_of(organisation, visit)),
        org,
        action: urls::contact(visit.language),
    };
    visit.show_with(status, &page)
}

fn kind_choices(l: &Words, chosen: Option<ContactKind>) -> Vec<Choice> {
    let chosen = chosen.as_ref().map_or("", ContactKind::as_str);
    let kinds = ContactKind::ALL.iter();
    kinds.map(|kind| Choice::new(kind.as_str(), l.t(&kind.key()).to_string()).chosen(chosen)).collect()
}
