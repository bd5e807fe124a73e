//! The pages of errors: what it means for the reader, a reference number where the fault is ours, and ways on.

use super::icons;
use super::shell::Shell;
use super::state::AppState;
use super::visit::Visit;
use crate::base::{Language, random_code};
use crate::error::Fault;
use crate::i18n;
use crate::urls;
use crate::web::forms::worded;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde_json::json;

#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage {
    shell: Shell,
    status: u16,
    reference: Option<String>,
    when: String,
    address: Option<String>,
    refusal: Option<String>,
}

/// Gives every answer that failed without a page of its own one in the reader's language; for the API, a short JSON.
///
/// # Errors
/// Those of the services behind it.
pub async fn pages(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    let status = response.status();
    let fault = response.response().extensions().get::<Fault>().cloned();
    let has_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html") || kind.as_bytes().starts_with(b"application/"));
    let failed = status.is_client_error() || status.is_server_error();
    if fault.is_none() && (!failed || has_page) {
        return Ok(response);
    }
    let (request, _) = response.into_parts();
    let answer = answer(&request, status, fault.as_ref());
    Ok(ServiceResponse::new(request, answer))
}

fn answer(request: &actix_web::HttpRequest, status: StatusCode, fault: Option<&Fault>) -> HttpResponse {
    let path = request.path();
    let language = language_of(request);
    if status == StatusCode::SEE_OTHER {
        return HttpResponse::SeeOther().insert_header((header::LOCATION, urls::sign_in(language))).finish();
    }
    let reference = status.is_server_error().then(|| random_code::<8>().unwrap_or_default());
    if let (Some(reference), Some(fault)) = (&reference, fault) {
        tracing::error!(reference, status = status.as_u16(), fault = fault.log, "request failed");
    }
    let mut builder = HttpResponse::build(status);
    if let Some(seconds) = fault.and_then(|fault| fault.retry_after) {
        builder.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    if path.starts_with("/api/") {
        let error = status.canonical_reason().unwrap_or("error").to_lowercase();
        return builder.json(json!({ "error": error, "reference": reference }));
    }
    let l = i18n::words(language);
    let shown = shown_status(status);
    let address = request.app_data::<web::Data<AppState>>().map(|state| state.public_address.clone());
    let person = Visit::of(request).ok();
    let when = person.as_ref().map(|visit| l.instant(visit.now)).unwrap_or_default();
    let today = person.as_ref().map(|visit| l.day(visit.now.local_date()));
    let title = l.t(&format!("error-page-{shown}-title")).to_string();
    let page = ErrorPage {
        shell: Shell {
            language,
            title,
            description: String::new(),
            public_address: address.unwrap_or_default(),
            path_after_language: person.map(|visit| visit.path_after_language).unwrap_or_default(),
            person: None,
            flash: None,
            today: today.unwrap_or_default(),
            nav_current: "",
            robots_index: false,
            has_errors: false,
        },
        status: shown,
        reference,
        when,
        address: (shown == 404).then(|| path.chars().take(200).collect()),
        refusal: fault.and_then(|fault| fault.refusal.as_ref()).map(|(key, arguments)| worded(l, key, arguments)),
    };
    match page.render() {
        Ok(html) => builder.insert_header(header::ContentType::html()).body(icons::with_sprite(html)),
        Err(error) => {
            tracing::error!(%error, "the error page could not be rendered");
            builder.insert_header(header::ContentType::plaintext()).body(status.to_string())
        }
    }
}

/// The status whose words the catalogues have.
fn shown_status(status: StatusCode) -> u16 {
    match status.as_u16() {
        known @ (400 | 403 | 404 | 405 | 409 | 413 | 422 | 429 | 503) => known,
        408 => 400,
        other if other < 500 => 400,
        _ => 500,
    }
}

fn language_of(request: &actix_web::HttpRequest) -> Language {
    let first = request.path().trim_start_matches('/').split('/').next().unwrap_or("");
    Language::parse(first).unwrap_or_else(|| {
        let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Language::accepted(header.unwrap_or(""))
    })
}
