//! Kept pages: a public page is rendered and compressed once, and then answered from memory, as fast as a file.
//!
//! **How a page is kept.** Its handler ends with `visit.keep(&snapshot, &page)` instead of `visit.show(&page)`; no more
//! is needed. [`answer`] stands before gate and routes: it gives the kept bytes to whoever asks for the same address
//! again, and calls the handler only where nothing fitting is kept.
//!
//! **What may be kept.** A public page (no account, no cookie) whose every part comes from its address, the snapshot
//! and the day: an entry is good for one number of the snapshot and one local date. What a page reads straight from
//! the database may be kept too if every change of it counts a public change (`history::changed_publicly`) and the
//! snapshot was taken before it was read. A page
//! that shows the minute of the visit must not be kept, and an address with a query never is.
//!
//! Each encoding is made at its first request: brotli (quality 5, window of 2^18) and gzip (level 6). Who accepts
//! neither gets the page as it is. Answers carry an `ETag` and `Cache-Control: no-cache`, so that a browser asks
//! again each time and learns in a few bytes that nothing has changed. Kept pages take 16 MiB at most; the one not
//! asked for longest goes first.

use super::state::AppState;
use crate::base::digest_hex;
use crate::register::Register;
use crate::telemetry::{self, Route};
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, web};
use brotli::enc::BrotliEncoderParams;
use bytes::Bytes;
use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::GzEncoder;
use lru::LruCache;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Bytes that kept pages may take.
const LARGEST: usize = 16 << 20;

/// What an entry takes besides body and address, about.
const OVERHEAD: usize = 1_500;

/// The longest address that is kept.
const LONGEST_ADDRESS: usize = 200;

/// How the bytes of an answer are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Coding {
    /// Brotli.
    Brotli,
    /// Gzip.
    Gzip,
    /// Not at all.
    Identity,
}

/// Until when a page is good: put beside an answer by `Visit::keep`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoodFor {
    /// The number of the snapshot.
    pub number: i64,
    /// The day.
    pub day: NaiveDate,
}

/// A page as it is sent.
struct Page {
    good_for: GoodFor,
    headers: HeaderMap,
    etag: HeaderValue,
    body: Bytes,
    route: Route,
}

/// The pages kept by this process.
pub struct KeptPages {
    shelf: Mutex<Shelf>,
}

struct Shelf {
    pages: [LruCache<Box<str>, Arc<Page>>; 2],
    bytes: usize,
    largest: usize,
}

impl Default for KeptPages {
    fn default() -> Self {
        Self::holding(LARGEST)
    }
}

impl KeptPages {
    fn holding(largest: usize) -> Self {
        let pages = [LruCache::unbounded(), LruCache::unbounded()];
        Self { shelf: Mutex::new(Shelf { pages, bytes: 0, largest }) }
    }

    fn find(&self, path: &str, coding: Coding, good_for: GoodFor) -> Option<Arc<Page>> {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let page = shelf.of(coding)?.get(path)?;
        (page.good_for == good_for).then(|| Arc::clone(page))
    }

    fn put(&self, path: &str, coding: Coding, page: Arc<Page>) {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let size = size_of(path, &page);
        let Some(pages) = shelf.of(coding) else { return };
        let before = pages.put(path.into(), page).map_or(0, |old| size_of(path, &old));
        shelf.bytes = (shelf.bytes + size).saturating_sub(before);
        shelf.shrink();
    }
}

impl Shelf {
    fn of(&mut self, coding: Coding) -> Option<&mut LruCache<Box<str>, Arc<Page>>> {
        let [brotli, gzip] = &mut self.pages;
        match coding {
            Coding::Brotli => Some(brotli),
            Coding::Gzip => Some(gzip),
            Coding::Identity => None,
        }
    }

    /// Lets go of the oldest, of the encoding that has more, until the rest fits.
    fn shrink(&mut self) {
        while self.bytes > self.largest {
            let [brotli, gzip] = &mut self.pages;
            let longer = if brotli.len() >= gzip.len() { brotli } else { gzip };
            let Some((path, page)) = longer.pop_lru() else { return };
            self.bytes = self.bytes.saturating_sub(size_of(&path, &page));
        }
    }
}

fn size_of(path: &str, page: &Page) -> usize {
    path.len() + page.body.len() + OVERHEAD
}

/// Answers with a kept page, or keeps what the handler says may be kept.
///
/// # Errors
/// Those of the services behind it.
pub async fn answer<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<Bytes, EitherBody<BoxBody, B>>>, actix_web::Error> {
    let is_get = matches!(*request.method(), Method::GET | Method::HEAD);
    let is_plain = is_get && request.uri().query().is_none() && request.path().len() <= LONGEST_ADDRESS;
    if !is_plain || has_word_of_last_page(request.headers()) {
        return Ok(next.call(request).await?.map_body(|_, body| EitherBody::right(EitherBody::right(body))));
    }
    let coding = coding(request.headers());
    if let Some(page) = kept(&request, coding) {
        if telemetry::logs_requests() {
            request.extensions_mut().insert(page.route.clone());
        }
        let answer = page.answer(request.headers());
        return Ok(request.into_response(answer.map_body(|_, body| EitherBody::left(body))));
    }
    let response = next.call(request).await?;
    let good_for = response.response().extensions().get::<GoodFor>().copied();
    let Some(good_for) = good_for.filter(|_| response.status() == StatusCode::OK) else {
        return Ok(response.map_body(|_, body| EitherBody::right(EitherBody::right(body))));
    };
    let (request, response) = response.into_parts();
    let (response, body) = response.into_parts();
    let Ok(body) = body.try_into_bytes() else {
        let lost = HttpResponse::InternalServerError().finish();
        return Ok(ServiceResponse::new(request, lost.map_body(|_, body| EitherBody::right(EitherBody::left(body)))));
    };
    let route = Route(request.match_pattern().unwrap_or_default().into());
    let page = Arc::new(Page::made(good_for, response.headers().clone(), &body, coding, route));
    if coding != Coding::Identity
        && let Some(state) = request.app_data::<web::Data<AppState>>()
    {
        state.kept.put(request.path(), coding, Arc::clone(&page));
    }
    let answer = page.answer(request.headers());
    Ok(ServiceResponse::new(request, answer.map_body(|_, body| EitherBody::left(body))))
}

/// A page that is good now.
fn kept(request: &ServiceRequest, coding: Coding) -> Option<Arc<Page>> {
    let state = request.app_data::<web::Data<AppState>>()?;
    let number = request.app_data::<web::Data<Register>>()?.number_if_current()?;
    state.kept.find(request.path(), coding, GoodFor { number, day: state.clock.now().local_date() })
}

/// Whether the page before has left a word to be said once; such an answer is this reader's alone.
fn has_word_of_last_page(headers: &HeaderMap) -> bool {
    let says = |value: &HeaderValue| value.as_bytes().windows(6).any(|part| part == b"flash=");
    headers.get_all(header::COOKIE).any(says)
}

impl Page {
    fn made(good_for: GoodFor, mut headers: HeaderMap, body: &[u8], coding: Coding, route: Route) -> Self {
        let (name, body) = match coding {
            Coding::Brotli => (Some("br"), Bytes::from(brotli(body))),
            Coding::Gzip => (Some("gzip"), Bytes::from(gzip(body))),
            Coding::Identity => (None, Bytes::copy_from_slice(body)),
        };
        let digest = digest_hex(&body);
        let short = digest.get(..20).unwrap_or(&digest);
        let etag = HeaderValue::from_str(&format!("\"{short}\"")).unwrap_or(HeaderValue::from_static("\"\""));
        if let Some(name) = name {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::ETAG, etag.clone());
        Self { good_for, headers, etag, body, route }
    }

    fn answer(&self, asked: &HeaderMap) -> HttpResponse<Bytes> {
        let known = asked.get(header::IF_NONE_MATCH).is_some_and(|known| is_known(known, &self.etag));
        let (status, body) =
            if known { (StatusCode::NOT_MODIFIED, Bytes::new()) } else { (StatusCode::OK, self.body.clone()) };
        let mut answer = HttpResponse::with_body(status, body);
        *answer.headers_mut() = self.headers.clone();
        if known {
            answer.headers_mut().remove(header::CONTENT_ENCODING);
            answer.headers_mut().remove(header::CONTENT_TYPE);
        }
        answer
    }
}

/// Whether a browser has these very bytes.
fn is_known(known: &HeaderValue, etag: &HeaderValue) -> bool {
    let (known, etag) = (known.to_str().unwrap_or_default(), etag.to_str().unwrap_or_default());
    known.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == etag)
}

/// Which compressions a reader accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Brotli, by its name.
    pub brotli: bool,
    /// Gzip, by its name or as anything there is.
    pub gzip: bool,
}

/// The best encoding that a reader accepts.
pub fn coding(headers: &HeaderMap) -> Coding {
    match accepted(headers) {
        Accepted { brotli: true, .. } => Coding::Brotli,
        Accepted { gzip: true, .. } => Coding::Gzip,
        _ => Coding::Identity,
    }
}

/// What stands in `Accept-Encoding`.
pub fn accepted(headers: &HeaderMap) -> Accepted {
    let (mut brotli, mut gzip, mut any) = (None, None, false);
    for value in headers.get_all(header::ACCEPT_ENCODING) {
        for part in value.to_str().unwrap_or_default().split(',') {
            let (name, rest) = part.split_once(';').unwrap_or((part, ""));
            let quality = rest.trim().strip_prefix(['q', 'Q']).and_then(|its| its.strip_prefix('='));
            let quality = quality.and_then(|quality| quality.trim().parse::<f32>().ok());
            let is_wanted = quality.unwrap_or(1.0) > 0.0;
            match name.trim() {
                name if name.eq_ignore_ascii_case("br") => brotli = Some(is_wanted),
                name if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") => {
                    gzip = Some(is_wanted);
                }
                "*" => any = is_wanted,
                _ => {}
            }
        }
    }
    Accepted { brotli: brotli == Some(true), gzip: gzip.unwrap_or(any) }
}

fn brotli(text: &[u8]) -> Vec<u8> {
    let parameters = BrotliEncoderParams { quality: 5, lgwin: 18, size_hint: text.len(), ..Default::default() };
    let mut packed = Vec::with_capacity(text.len() / 3);
    let mut rest = text;
    if let Err(error) = brotli::BrotliCompress(&mut rest, &mut packed, &parameters) {
        tracing::error!(%error, "a page could not be compressed");
    }
    packed
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(text.len() / 3), Compression::new(6));
    encoder.write_all(text).and_then(|()| encoder.finish()).unwrap_or_else(|error| {
        tracing::error!(%error, "a page could not be compressed");
        Vec::new()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: i64, length: usize) -> Arc<Page> {
        let good_for = GoodFor { number, day: "2026-11-26".parse().unwrap() };
        let body = Bytes::from(vec![b'x'; length]);
        let etag = HeaderValue::from_static("\"x\"");
        Arc::new(Page { good_for, headers: HeaderMap::new(), etag, body, route: Route("/".into()) })
    }

    #[test]
    fn a_page_is_found_for_its_snapshot_day_and_encoding_only() {
        let kept = KeptPages::default();
        let good_for = page(7, 10).good_for;
        kept.put("/en", Coding::Gzip, page(7, 10));
        assert!(kept.find("/en", Coding::Gzip, good_for).is_some());
        assert!(kept.find("/en", Coding::Brotli, good_for).is_none());
        assert!(kept.find("/th", Coding::Gzip, good_for).is_none());
        assert!(kept.find("/en", Coding::Gzip, GoodFor { number: 8, ..good_for }).is_none());
        let tomorrow = good_for.day.succ_opt().unwrap();
        assert!(kept.find("/en", Coding::Gzip, GoodFor { day: tomorrow, ..good_for }).is_none());
        kept.put("/en", Coding::Identity, page(7, 10));
        assert!(kept.find("/en", Coding::Identity, good_for).is_none());
    }

    #[test]
    fn the_page_not_asked_for_longest_goes_when_bytes_run_out() {
        let kept = KeptPages::holding(3 * (OVERHEAD + 1_010));
        let good_for = page(1, 0).good_for;
        for path in ["/a", "/b", "/c"] {
            kept.put(path, Coding::Gzip, page(1, 1_000));
        }
        assert!(kept.find("/a", Coding::Gzip, good_for).is_some());
        kept.put("/d", Coding::Gzip, page(1, 1_000));
        assert!(kept.find("/b", Coding::Gzip, good_for).is_none());
        for path in ["/a", "/c", "/d"] {
            assert!(kept.find(path, Coding::Gzip, good_for).is_some(), "{path}");
        }
        for _ in 0..9 {
            kept.put("/a", Coding::Gzip, page(1, 1_000));
        }
        assert!(kept.find("/d", Coding::Gzip, good_for).is_some(), "the same page again takes no more room");
        kept.put("/huge", Coding::Gzip, page(1, 1 << 20));
        assert_eq!(kept.shelf.lock().unwrap().bytes, 0);
    }

    #[test]
    fn the_best_accepted_encoding_is_taken() {
        let of = |accept: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_str(accept).unwrap());
            coding(&headers)
        };
        for accept in ["gzip, deflate, br, zstd", "BR", "br;q=0.1, gzip"] {
            assert_eq!(of(accept), Coding::Brotli, "{accept}");
        }
        for accept in ["gzip", "x-gzip", "gzip;q=0.5, br;q=0", "*", "deflate, *;q=0.3"] {
            assert_eq!(of(accept), Coding::Gzip, "{accept}");
        }
        for accept in ["", "identity", "br;q=0", "gzip;q=0, *", "*;q=0", "zstd"] {
            assert_eq!(of(accept), Coding::Identity, "{accept}");
        }
        assert_eq!(coding(&HeaderMap::new()), Coding::Identity);
    }
}
