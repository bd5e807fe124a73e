//! The public form for complaints about our own work. No account, no cookie; a name is not asked for.

use crate::appeals::actions::{NewComplaint, complain};
use crate::appeals::rules::ComplaintSubject;
use crate::base::EmailAddress;
use crate::error::AppResult;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, Visit};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct ComplaintForm {
    about: String,
    #[validate(length(max = 6000))]
    told: String,
    #[validate(length(max = 200))]
    contact: String,
}

#[derive(Template)]
#[template(path = "appeals/complain.html")]
struct ComplainPage {
    shell: Shell,
    errors: FormErrors,
    subjects: Vec<Choice>,
    form: ComplaintForm,
}

#[derive(Template)]
#[template(path = "appeals/complained.html")]
struct ComplainedPage {
    shell: Shell,
    number: String,
}

fn page(visit: &Visit, form: ComplaintForm, errors: FormErrors) -> ComplainPage {
    let l = visit.l();
    let subjects = ComplaintSubject::ALL.iter().map(|about| {
        Choice::new(about.as_str(), l.t(&format!("complaint-about-{about}")).to_string()).chosen(&form.about)
    });
    let shell = Shell {
        description: l.t("complaint-lead").to_string(),
        has_errors: !errors.is_empty(),
        robots_index: errors.is_empty(),
        ..visit.shell(l.t("complaint-title").to_string())
    };
    ComplainPage { shell, errors, subjects: subjects.collect(), form }
}

pub(super) async fn ask(visit: Visit) -> AppResult<HttpResponse> {
    visit.show(&page(&visit, ComplaintForm::default(), FormErrors::none()))
}

pub(super) async fn submit(visit: Visit, form: Posted<ComplaintForm>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let mut errors = FormErrors::check(l, &*form);
    let about = errors.need(l, "about", ComplaintSubject::parse(&form.about), "error-choice");
    if form.told.trim().is_empty() {
        errors.add(l, "told", "error-required");
    }
    let contact = match form.contact.trim() {
        "" => None,
        typed => errors.need(l, "contact", EmailAddress::parse(typed), "error-email"),
    };
    let (Some(about), true) = (about, errors.is_empty()) else {
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, form.0, errors));
    };
    let told = form.told.trim().to_owned();
    let new = NewComplaint { about, organisation: None, told, contact, language: visit.language };
    let now = visit.now;
    let number = visit.state.db.write(move |conn| complain(conn, &new, now)).await?;
    Ok(visit.redirect(&urls::complaint_sent(visit.language, &number)))
}

/// The number to show again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    number: String,
}

pub(super) async fn sent(visit: Visit, asked: Asked<Sent>) -> AppResult<HttpResponse> {
    let is_number = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let number: String = asked.number.chars().filter(|letter| is_number(*letter)).take(20).collect();
    let mut shell = visit.shell(visit.l().t("complaint-sent").to_string());
    shell.path_after_language = format!("/complaints/sent?number={number}");
    visit.show(&ComplainedPage { shell, number })
}
