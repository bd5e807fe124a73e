//! Smaller answers: pages, data and other texts go over the wire with gzip, at the level that keeps a page in six
//! languages below 14,000 bytes. (The server framework's own middleware compresses at its fastest level only, which
//! makes pages half as large again.)

use super::kept::{GoodFor, accepted};
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::middleware::Next;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// Fewer bytes than this fit into one packet as they are.
const SMALLEST: usize = 1_000;

/// Of zlib's levels, the last that pays for its time.
const LEVEL: u32 = 6;

/// Compresses what is a text, whole in memory, and not compressed yet, for whoever accepts gzip.
///
/// # Errors
/// Those of the services behind it.
pub async fn gzip(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<Vec<u8>, impl MessageBody>>, actix_web::Error> {
    let is_accepted = accepted(request.headers()).gzip;
    let mut response = next.call(request).await?;
    // Pages that will be kept are compressed where they are kept.
    let will_be_kept = response.response().extensions().contains::<GoodFor>();
    let is_done = will_be_kept || response.headers().contains_key(header::CONTENT_ENCODING);
    if is_done || !is_text(response.headers()) {
        return Ok(response.map_body(|_, body| EitherBody::right(body)));
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if !is_accepted {
        return Ok(response.map_body(|_, body| EitherBody::right(body)));
    }
    Ok(response.map_body(|head, body| match body.try_into_bytes() {
        Ok(bytes) if bytes.len() >= SMALLEST => match compressed(&bytes) {
            Ok(small) => {
                head.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                EitherBody::left(small)
            }
            Err(error) => {
                tracing::error!(%error, "an answer could not be compressed");
                EitherBody::left(bytes.to_vec())
            }
        },
        Ok(bytes) => EitherBody::left(bytes.to_vec()),
        Err(body) => EitherBody::right(body),
    }))
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.starts_with("text/")
        || matches!(kind, "application/json" | "application/javascript" | "application/xml" | "image/svg+xml")
}

fn compressed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::middleware::from_fn;
    use actix_web::{App, HttpResponse, test, web};

    async fn answer(accept: &str, kind: &'static str, length: usize) -> (Option<String>, usize) {
        let page = web::get().to(move || async move { HttpResponse::Ok().content_type(kind).body("x".repeat(length)) });
        let app = test::init_service(App::new().route("/", page).wrap(from_fn(gzip))).await;
        let request = test::TestRequest::get().insert_header((header::ACCEPT_ENCODING, accept)).to_request();
        let response = test::call_service(&app, request).await;
        let encoding = response.headers().get(header::CONTENT_ENCODING).map(|its| its.to_str().unwrap().to_owned());
        (encoding, test::read_body(response).await.len())
    }

    #[actix_web::test]
    async fn a_text_is_compressed_for_whoever_accepts_it() {
        for accept in ["gzip", "br, gzip;q=0.8", "*", "gzip, deflate, br, zstd"] {
            let (encoding, length) = answer(accept, "text/html; charset=utf-8", 20_000).await;
            assert_eq!((encoding.as_deref(), length < 200), (Some("gzip"), true), "{accept}");
        }
        for accept in ["", "identity", "br", "gzip;q=0", "gzip;Q=0", "gzip;q=0, *"] {
            assert_eq!(answer(accept, "text/html", 20_000).await, (None, 20_000), "{accept}");
        }
    }

    #[actix_web::test]
    async fn small_answers_and_files_go_as_they_are() {
        assert_eq!(answer("gzip", "text/html", 999).await, (None, 999));
        assert_eq!(answer("gzip", "application/pdf", 20_000).await, (None, 20_000));
        assert_eq!(answer("gzip", "application/json", 20_000).await.0.as_deref(), Some("gzip"));
    }
}
