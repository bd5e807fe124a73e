//! Logs: one line for each request, with a request id that also stands on error pages, and nothing about a person.
//!
//! A request's line has method, route pattern, status, duration and request id. It never has an address, a browser's
//! name, a query or the values in a path: the pattern `/{lang}/register/{id}` is logged, not what was asked for.
//! Of the pages on which workers report there is no line at all: it would tell at which instant a report came.
//! Lines go to standard error, so that what a command prints stays clean.

use crate::config::{LogFormat, LogSettings};
use crate::error::Fault;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest};
use std::time::Instant;
use tracing::Instrument;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::util::SubscriberInitExt;

/// The header that carries the request id.
const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// How the patterns begin of the pages on which workers report and come back.
const REPORTING: &str = "/{lang}/report";

/// The route of a request that is answered before routes are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route(pub std::sync::Arc<str>);

/// What one request is called in the log, and the reference number on its error page: ten letters and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(String);

impl RequestId {
    /// A new id. It tells requests apart and is no secret: it costs no call of the operating system.
    fn new() -> Self {
        let mut bytes = [0_u8; 10];
        fastrand::fill(&mut bytes);
        Self(crate::base::code_of(bytes))
    }

    /// The id of a request that came through [`request_log`].
    pub fn of(request: &HttpRequest) -> Option<Self> {
        request.extensions().get::<Self>().cloned()
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Begins logging for this process. Where logging has begun already, it goes on as it is; a filter that does not parse
/// counts as `info` ([`crate::config::Config::load`] refuses it long before).
pub fn init(settings: &LogSettings) {
    let filter = EnvFilter::try_new(&settings.filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match settings.format {
        LogFormat::Text => lines.compact().with_target(false).finish().try_init(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(true).finish().try_init(),
    };
    if begun.is_err() {
        tracing::debug!("logging has begun already");
    }
}

/// Middleware, the outermost one: gives the request its id, logs its line, and returns the id as `X-Request-Id`.
/// Use it as `App::new().wrap(actix_web::middleware::from_fn(telemetry::request_log))`.
///
/// A fault of ours (5xx) whose answer still carries its text ([`Fault`]) is logged here; a middleware that makes an
/// error page of it logs it itself and drops the text.
///
/// # Errors
/// What the inner service returns.
pub async fn request_log<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let id = RequestId::new();
    let begun = Instant::now();
    let method = request.method().clone();
    request.extensions_mut().insert(id.clone());
    let span = tracing::info_span!("request", id = %id);
    let mut answered = next.call(request).instrument(span.clone()).await;
    span.in_scope(|| {
        let status = match &answered {
            Ok(response) => response.status().as_u16(),
            Err(error) => error.as_response_error().status_code().as_u16(),
        };
        // Looking for the route costs time; it is spent only where the line is written.
        if logs_requests() {
            let milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
            let route = answered.as_ref().ok().and_then(|response| route_of(response.request()));
            let route = route.as_deref().unwrap_or("none");
            if !route.starts_with(REPORTING) {
                tracing::info!(%method, route, status, milliseconds, "answered");
            }
        }
        let fault = if status < 500 { String::new() } else { fault(&answered) };
        if !fault.is_empty() {
            tracing::error!(status, fault, "failed");
        }
    });
    if let Ok(response) = &mut answered
        && let Ok(value) = HeaderValue::from_str(id.as_str())
    {
        response.headers_mut().insert(HEADER, value);
    }
    answered
}

/// Whether each request has its line: what only the line needs is then put beside the request.
pub fn logs_requests() -> bool {
    tracing::enabled!(tracing::Level::INFO)
}

/// The pattern of a request's route.
fn route_of(request: &HttpRequest) -> Option<String> {
    let known = request.extensions().get::<Route>().map(|route| route.0.to_string());
    known.or_else(|| request.match_pattern())
}

/// What went wrong inside, if the answer says.
fn fault<B>(answered: &Result<ServiceResponse<B>, Error>) -> String {
    match answered {
        Ok(response) => {
            let kept = response.response().extensions().get::<Fault>().map(|fault| fault.log.clone());
            kept.or_else(|| response.response().error().map(ToString::to_string)).unwrap_or_default()
        }
        Err(error) => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::AppError;
    use actix_web::middleware::from_fn;
    use actix_web::{App, HttpResponse, test, web};
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    impl Lines {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    async fn show(request: HttpRequest) -> HttpResponse {
        HttpResponse::Ok().body(RequestId::of(&request).map(|id| id.to_string()).unwrap_or_default())
    }

    async fn fail() -> Result<HttpResponse, AppError> {
        Err(AppError::Internal("the inner text".to_owned()))
    }

    /// Asks for a path; returns the answer's header, its body and what was logged.
    async fn ask(uri: &str) -> (String, String, String) {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
        let _guard = tracing::subscriber::set_default(subscriber);
        let app = test::init_service(
            App::new()
                .wrap(from_fn(request_log))
                .route("/{lang}/register/{id}", web::get().to(show))
                .route("/{lang}/report/{section}", web::get().to(show))
                .route("/fail", web::get().to(fail)),
        )
        .await;
        let request = test::TestRequest::get()
            .uri(uri)
            .insert_header(("User-Agent", "Mali's telephone"))
            .peer_addr("192.0.2.77:5000".parse().unwrap())
            .to_request();
        let response = test::call_service(&app, request).await;
        let header = response.headers().get("x-request-id").unwrap().to_str().unwrap().to_owned();
        let body = String::from_utf8(test::read_body(response).await.to_vec()).unwrap();
        (header, body, lines.text())
    }

    #[actix_web::test]
    async fn a_line_tells_the_route_and_nothing_about_a_person() {
        let (header, body, log) = ask("/th/register/mali-example?q=secret").await;
        assert_eq!(header.len(), 10);
        assert_eq!(header, body, "the page knows the same id");
        for part in ["/{lang}/register/{id}", "\"status\":200", "GET", header.as_str()] {
            assert!(log.contains(part), "{part} is missing in {log}");
        }
        for part in ["mali", "Mali", "secret", "192.0.2.77"] {
            assert!(!log.contains(part), "{part} is in {log}");
        }
    }

    #[actix_web::test]
    async fn when_somebody_reports_is_not_logged() {
        let (header, body, log) = ask("/th/report/story").await;
        assert_eq!(header, body);
        assert!(!log.contains("answered") && !log.contains("report"), "{log}");
    }

    #[actix_web::test]
    async fn a_path_that_is_no_route_is_not_logged() {
        let (_, _, log) = ask("/mali-example").await;
        assert!(log.contains("\"status\":404") && !log.contains("mali"), "{log}");
    }

    #[actix_web::test]
    async fn a_fault_is_logged_with_its_inner_text() {
        let (_, body, log) = ask("/fail").await;
        assert!(log.contains("the inner text") && log.contains("ERROR"), "{log}");
        assert!(!body.contains("inner"));
    }
}
