//! Filing an observation: whom it is about, then what was seen and how it is known.

use super::form::{ObserveForm, PaidField, choices, criteria, months};
use crate::base::{Country, OrganisationId};
use crate::error::{AppError, AppResult};
use crate::observations::actions::{self, NewObservation};
use crate::observations::rules::{ObservationKind, Provenance, WorkerBand};
use crate::organisations::store::display_name;
use crate::register::Register;
use crate::register::listing::{Filters, Part};
use crate::urls;
use crate::web::forms::{countries, pairs, yes_no};
use crate::web::{Asked, Choice, FormErrors, Shell, SignedIn, uploads};
use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

/// How many organisations are offered.
const HITS: usize = 10;

/// What is looked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sought {
    q: String,
}

#[derive(Template)]
#[template(path = "observations/find.html")]
struct FindPage {
    shell: Shell,
    back: String,
    here: String,
    q: String,
    hits: Vec<(String, String)>,
    otherwise: String,
}

/// Looks the organisation up by its name.
pub(super) async fn find(visit: SignedIn, asked: Asked<Sought>, register: Data<Register>) -> AppResult<HttpResponse> {
    let (language, q) = (visit.language, asked.q.trim().to_owned());
    let hits = if q.is_empty() {
        Vec::new()
    } else {
        let snapshot = register.current().await;
        let listed = snapshot.list(&q, &Filters::default(), Part::first(HITS), visit.now.local_date());
        let named = listed.rows.iter().filter_map(|row| {
            let name = row.organisation.name(language)?.text.clone();
            Some((urls::file_observation_about(language, &row.organisation.id), name))
        });
        named.collect()
    };
    visit.show(&FindPage {
        shell: visit.shell(visit.l().t("observation-new").to_string()),
        back: urls::my_observations(language),
        here: urls::new_observation(language),
        otherwise: urls::file_observation(language),
        q,
        hits,
    })
}

/// What the address says of whom it is about.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    organisation: String,
}

#[derive(Template)]
#[template(path = "observations/file.html")]
struct FilePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    here: String,
    /// The organisation of the register it is about.
    name: Option<String>,
    kinds: Vec<Choice>,
    criteria: Vec<Choice>,
    months: Vec<Choice>,
    countries: Vec<Choice>,
    provenance: Vec<Choice>,
    workers: Vec<Choice>,
    consent: Vec<Choice>,
    payments: Vec<PaidField>,
    form: ObserveForm,
}

/// Shows the form.
pub(super) async fn ask(visit: SignedIn, asked: Asked<Wanted>) -> AppResult<HttpResponse> {
    let form = ObserveForm { organisation: asked.organisation.clone(), ..ObserveForm::default() };
    let whom = whom(&visit, &form).await?;
    visit.show(&page(&visit, whom, form, FormErrors::none()))
}

/// Files it, or shows again what was typed.
pub(super) async fn submit(visit: SignedIn, parts: Multipart) -> AppResult<HttpResponse> {
    let (form, sent) = uploads::read::<ObserveForm>(parts).await?;
    let whom = whom(&visit, &form).await?;
    let mut errors = FormErrors::check(visit.l(), &form);
    let about = (whom.id.as_ref(), whom.criteria.as_slice());
    let (kind, observed) = form.read(visit.l(), about, visit.now.local_date(), &mut errors);
    let paper = uploads::clean_paper(&visit, sent, &mut errors).await?;
    let (Some(kind), true) = (kind, errors.is_empty()) else {
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, whom, form, errors));
    };
    let files = paper.into_iter().collect();
    let new = NewObservation { organisation: whom.id, kind, observed, language: visit.language, files };
    let (actor, keys, now) = (visit.actor(), visit.state.report_keys.clone(), visit.now);
    let id = visit.state.db.write(move |conn| actions::file(conn, &keys, &actor, &new, now)).await?;
    Ok(visit.redirect_saying(&urls::my_observation(visit.language, &id), "flash-observation-filed"))
}

/// The organisation the address or the form names; one that is odd is none of ours.
fn about(form: &ObserveForm) -> AppResult<Option<OrganisationId>> {
    match form.organisation.as_str() {
        "" => Ok(None),
        id => OrganisationId::parse(id).map(Some).ok_or(AppError::NotFound),
    }
}

/// Whom an observation is about.
#[derive(Default)]
struct Whom {
    id: Option<OrganisationId>,
    name: Option<String>,
    /// The criteria that can be chosen: code and wording.
    criteria: Vec<(String, String)>,
}

async fn whom(visit: &SignedIn, form: &ObserveForm) -> AppResult<Whom> {
    let Some(id) = about(form)? else { return Ok(Whom::default()) };
    let (language, today) = (visit.language, visit.now.local_date());
    let found = visit.state.db.read(move |conn| {
        let criteria = criteria(conn, &id, language, today)?;
        let name = Some(display_name(conn, &id, language)?);
        Ok(Whom { id: Some(id), name, criteria })
    });
    found.await
}

fn page(visit: &SignedIn, whom: Whom, form: ObserveForm, errors: FormErrors) -> FilePage {
    let (l, language, today) = (visit.l(), visit.language, visit.now.local_date());
    let one = |value: &String| vec![value.clone()];
    let mut shell = visit.shell(l.t("observation-new").to_string());
    shell.has_errors = !errors.is_empty();
    FilePage {
        token: visit.form_token().to_owned(),
        back: urls::new_observation(language),
        here: urls::file_observation(language),
        kinds: choices(
            l,
            "observation-kind",
            ObservationKind::ALL.iter().map(ObservationKind::as_str),
            &one(&form.kind),
        ),
        criteria: pairs(whom.criteria, &form.criterion),
        months: months(l, today, &form.month),
        countries: countries(l, Country::SERVED, &form.country),
        provenance: choices(
            l,
            "observation-provenance",
            Provenance::ALL.iter().map(Provenance::as_str),
            &form.provenance,
        ),
        workers: choices(l, "observation-workers", WorkerBand::ALL.iter().map(WorkerBand::as_str), &one(&form.workers)),
        consent: yes_no(l, &form.consent),
        payments: form.paid_fields(l),
        name: whom.name,
        shell,
        errors,
        form,
    }
}
