//! The section on official licences and company registrations, with their files.

use super::super::actions::{self, NewLicence, Opened};
use super::super::rules::{LicenceScheme, Section, typed_day};
use super::super::store;
use super::answers::{AnswerRow, Reader, licence_row};
use super::frame::{self, Frame};
use crate::base::read_day;
use crate::base::{ApplicationLicenceId, Country};
use crate::error::{AppError, AppResult};
use crate::fees::rules::LawBooks;
use crate::i18n::Words;
use crate::urls;
use crate::web::forms::Choice;
use crate::web::uploads;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;
use validator::Validate;

#[derive(Template)]
#[template(path = "applications/licences.html")]
struct LicencesPage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    is_agency: bool,
    rows: Vec<(String, AnswerRow)>,
    is_adding: bool,
    here: String,
    add: String,
    remove: String,
    next: String,
    schemes: Vec<Choice>,
    countries: Vec<Choice>,
    form: LicenceForm,
    read_from: String,
    read_until: String,
}

/// The form that adds a licence.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct LicenceForm {
    scheme: String,
    country: String,
    #[validate(length(min = 1, max = 100))]
    number: String,
    #[validate(length(max = 200))]
    authority: String,
    valid_from: String,
    valid_until: String,
    later: String,
}

/// The query of the page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    add: String,
}

/// The form that takes a licence out.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct RemoveForm {
    licence: String,
}

pub async fn show(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    asked: crate::web::Asked<Asked>,
) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let form = LicenceForm {
        scheme: usual(&opened).as_str().to_owned(),
        country: opened.said.organisation.country.code().to_owned(),
        ..LicenceForm::default()
    };
    let is_adding = !asked.add.is_empty() || opened.said.licences.is_empty();
    let page = page(&visit, &opened, form, FormErrors::none(), is_adding).await?;
    visit.show(&page)
}

pub async fn save(visit: SignedIn, path: web::Path<(String, String)>, parts: Multipart) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let (mut form, files): (LicenceForm, _) = uploads::read(parts).await?;
    form.number = form.number.trim().to_owned();
    let (read, mut errors) = form.read(visit.l());
    let file = match uploads::take_paper(&visit, files, &mut errors).await? {
        None if form.later.is_empty() && errors.of("file").is_none() => {
            errors.add(visit.l(), "file", "error-file-missing");
            None
        }
        file => file,
    };
    let Some(new) = read.filter(|_| errors.is_empty()) else {
        let page = page(&visit, &opened, form, errors, true).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let id = opened.application.id.clone();
    let (actor, now, target) = (visit.actor(), visit.now, id.clone());
    let new = NewLicence { file, ..new };
    let saved = visit.state.db.write(move |conn| actions::add_licence(conn, &actor, &target, &new, now)).await;
    match saved {
        Ok(()) if form.later.is_empty() => {
            let here = urls::application_section(visit.language, &id, Section::Licences.as_str());
            Ok(visit.redirect_saying(&here, "flash-saved"))
        }
        Ok(()) => Ok(visit.redirect_saying(&urls::application(visit.language, &id), "flash-saved")),
        Err(AppError::Refused(refusal)) if refusal.key() == "application-refused-number-twice" => {
            errors.add_refusal(visit.l(), "number", refusal.as_ref());
            let page = page(&visit, &opened, form, errors, true).await?;
            visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

pub async fn remove(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<RemoveForm>,
) -> AppResult<HttpResponse> {
    let id = frame::id_of(&path.1)?;
    let licence = ApplicationLicenceId::parse(&form.licence).ok_or(AppError::NotFound)?;
    let (actor, now, target) = (visit.actor(), visit.now, id.clone());
    visit.state.db.write(move |conn| actions::remove_licence(conn, &actor, &target, &licence, now)).await?;
    let here = urls::application_section(visit.language, &id, Section::Licences.as_str());
    Ok(visit.redirect_saying(&here, "flash-removed"))
}

impl LicenceForm {
    fn read(&self, l: &Words) -> (Option<NewLicence>, FormErrors) {
        let mut errors = FormErrors::check(l, self);
        if errors.of("number").is_none() && !self.number.chars().any(|c| c.is_numeric()) {
            errors.add(l, "number", "application-licence-number-wrong");
        }
        let scheme = errors.need(l, "scheme", LicenceScheme::parse(&self.scheme), "error-choice");
        let country = errors.need(l, "country", Country::parse(&self.country), "error-choice");
        let mut day = |field: &str, text: &str| -> Option<NaiveDate> {
            if text.trim().is_empty() {
                return None;
            }
            errors.need(l, field, read_day(text), "error-date")
        };
        let valid_from = day("valid_from", &self.valid_from);
        let valid_until = day("valid_until", &self.valid_until);
        if let (Some(from), Some(until)) = (valid_from, valid_until)
            && until < from
        {
            errors.add(l, "valid_until", "error-date-order");
        }
        let (Some(scheme), Some(country)) = (scheme, country) else { return (None, errors) };
        let new = NewLicence {
            scheme,
            country,
            number: self.number.clone(),
            authority: self.authority.clone(),
            valid_from,
            valid_until,
            file: None,
        };
        (Some(new), errors)
    }
}

/// What an organisation of this kind has to name.
fn usual(opened: &Opened) -> LicenceScheme {
    if opened.said.organisation.kind.is_agency() { LicenceScheme::Licence } else { LicenceScheme::Company }
}

async fn page(
    visit: &SignedIn,
    opened: &Opened,
    form: LicenceForm,
    errors: FormErrors,
    is_adding: bool,
) -> AppResult<LicencesPage> {
    let (l, id) = (visit.l(), opened.application.id.clone());
    let target = id.clone();
    let ids = visit.state.db.read(move |conn| Ok(store::list_licences(conn, &target)?)).await?;
    let reader = Reader {
        l,
        files: urls::application(visit.language, &id),
        on: visit.now.local_date(),
        books: LawBooks { rules: &[], rates: &[] },
    };
    let rows = ids.iter().zip(&opened.said.licences);
    let rows = rows.map(|(row, fact)| (row.id.to_string(), licence_row(&reader, fact))).collect();
    let here = urls::application_section(visit.language, &id, Section::Licences.as_str());
    let mut countries = Country::SERVED.to_vec();
    if !countries.contains(&opened.said.organisation.country) {
        countries.push(opened.said.organisation.country);
    }
    let mut shell = visit.shell(frame::title(l, Section::Licences));
    shell.has_errors = !errors.is_empty();
    let read_as = |text: &str| {
        let day = read_day(text).filter(|day| typed_day(Some(*day)) != text.trim());
        day.map(|day| l.t("form-date-read-as").with("date", l.day_both_eras(day)).to_string()).unwrap_or_default()
    };
    Ok(LicencesPage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Licences, opened.said.mark(Section::Licences)),
        is_agency: opened.said.organisation.kind.is_agency(),
        rows,
        is_adding,
        add: format!("{here}?add=1"),
        remove: format!("{here}/remove"),
        here,
        next: frame::after(visit.language, &id, Section::Licences),
        schemes: LicenceScheme::ALL
            .iter()
            .map(|scheme| Choice::new(scheme.as_str(), l.t(&scheme.key()).to_string()).chosen(&form.scheme))
            .collect(),
        countries: countries
            .iter()
            .map(|country| Choice::new(country.code(), l.country(*country)).chosen(&form.country))
            .collect(),
        read_from: read_as(&form.valid_from),
        read_until: read_as(&form.valid_until),
        form,
    })
}
