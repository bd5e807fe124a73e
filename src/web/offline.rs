//! What a phone may keep: the service worker, and the page it shows where there is no connection.
//!
//! The worker (`static/worker.js`) takes its words from the catalogues when it is served, so that a saved page can say
//! in its own language when it was saved.

use super::access::{Access, Who};
use super::shell::Shell;
use super::visit::Visit;
use crate::base::Language;
use crate::error::AppResult;
use crate::i18n::{self, Words};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

const WORKER: &str = include_str!("../../static/worker.js");

/// Where the worker's source wants its words.
const MARK: &str = "{/*words*/}";

/// The access lines of the worker and its page.
pub const ACCESS: &[Access] = &[Access::get("/sw.js", Who::Public), Access::get("/{lang}/offline", Who::Public)];

/// Mounts them.
pub fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/sw.js").route(super::page().to(worker)));
    cfg.service(web::resource("/{lang}/offline").route(super::page().to(not_connected)));
}

#[derive(Template)]
#[template(path = "offline/not_connected.html")]
struct NotConnectedPage {
    shell: Shell,
}

async fn worker() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/javascript; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(source())
}

/// The page shown instead of one that cannot be reached. Its languages lead to the front pages: this page is no place
/// to go to.
async fn not_connected(visit: Visit) -> AppResult<HttpResponse> {
    let title = visit.l().t("offline-title").to_string();
    let shell = Shell { path_after_language: String::new(), ..visit.shell(title) };
    visit.show(&NotConnectedPage { shell })
}

/// The worker with the words of the six languages.
fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let all: Map<String, Value> =
            Language::ALL.iter().map(|&l| (l.code().to_owned(), words_of(i18n::words(l)))).collect();
        WORKER.replace(MARK, &Value::Object(all).to_string())
    })
}

/// The sentence of a saved page, the twelve ways to write a day (`{d}`, `{y}`), and what is added to the common year.
fn words_of(l: &Words) -> Value {
    let days = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2001, month, 28));
    let written: Vec<String> = days.map(|day| l.day(day).replace(&l.year(day), "{y}").replace("28", "{d}")).collect();
    let first = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default();
    let shift = l.year(first).parse::<i32>().map_or(0, |year| year - 2001);
    json!({ "sentence": l.t("offline-saved-on").with("date", "{date}").to_string(), "days": written, "shift": shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_has_the_words_of_six_languages() {
        let source = source();
        assert!(!source.contains(MARK));
        for language in Language::ALL {
            let words = words_of(i18n::words(*language));
            let days = words["days"].as_array().unwrap();
            assert_eq!(days.len(), 12);
            assert!(
                days.iter().all(|day| day.as_str().unwrap().contains("{d}") && day.as_str().unwrap().contains("{y}"))
            );
            assert!(words["sentence"].as_str().unwrap().contains("{date}"));
            assert_eq!(words["shift"], if *language == Language::Th { 543 } else { 0 });
        }
    }
}
