//! Feeds of what changed: the newest changes of status of the whole register, and of one organisation. Whoever reads
//! one needs no address and is known to nobody.
//!
//! A feed is kept like a page: every change of it counts a public change, and the snapshot is taken before it is read.

use crate::base::{Language, When};
use crate::error::{AppError, AppResult};
use crate::history::{self, Event};
use crate::register::rules::STATUS_CHANGES;
use crate::register::snapshot::{Organisation, Snapshot};
use crate::register::told;
use crate::register::{Named, Register};
use crate::urls;
use crate::web::Visit;
use crate::web::kept::GoodFor;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use askama::Template;

/// How many changes a feed lists.
const LISTED: usize = 50;

/// How many are read for it: some may belong to organisations that are not public.
const READ: i64 = 200;

#[derive(Template)]
#[template(path = "register/feed.xml")]
struct FeedPage {
    language: Language,
    /// Its own address, which is its id too.
    address: String,
    /// The page it belongs to.
    page: String,
    title: String,
    author: String,
    updated: String,
    entries: Vec<EntryView>,
}

struct EntryView {
    id: String,
    at: String,
    title: String,
    text: String,
    href: String,
}

/// The newest changes of the whole register, in English: an address without a language has one.
pub(super) async fn all(mut visit: Visit, register: web::Data<Register>) -> AppResult<HttpResponse> {
    visit.language = Language::En;
    let snapshot = register.current().await;
    let events = visit.state.db.read(|conn| Ok(history::newest_public(conn, STATUS_CHANGES, READ)?)).await?;
    let entries = events.iter().filter_map(|event| {
        let organisation = snapshot.organisation(event.organisation_id.as_ref()?)?;
        entry(&visit, &organisation, event)
    });
    let entries: Vec<EntryView> = entries.take(LISTED).collect();
    let title = visit.l().t("feed-title").to_string();
    answer(&visit, &snapshot, (urls::FEED.to_owned(), urls::register(visit.language)), title, entries)
}

/// The newest changes of one organisation, in the language of the address.
pub(super) async fn of_one(
    visit: Visit,
    path: web::Path<(String, String)>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let Named { snapshot, organisation, is_part } = register.named(&path.1).await?;
    if is_part {
        return Ok(visit.moved(&urls::organisation_feed(visit.language, &organisation.id)));
    }
    let mut records = organisation.parts.clone();
    records.push(organisation.id.clone());
    let events =
        visit.state.db.read(move |conn| Ok(history::newest_public_of(conn, &records, STATUS_CHANGES, READ)?)).await?;
    let entries = events.iter().filter_map(|event| entry(&visit, &organisation, event)).take(LISTED).collect();
    let name = organisation.shown_name(visit.language);
    let title = visit.l().t("feed-title-one").with("name", name).to_string();
    let address = urls::organisation_feed(visit.language, &organisation.id);
    let page = urls::organisation(visit.language, &organisation.id);
    answer(&visit, &snapshot, (address, page), title, entries)
}

fn entry(visit: &Visit, organisation: &Organisation, event: &Event) -> Option<EntryView> {
    let (l, language) = (visit.l(), visit.language);
    let text = told::sentence(l, &event.kind, event.public_text.as_deref())?;
    let name = organisation.shown_name(language);
    Some(EntryView {
        id: event.id.to_string(),
        at: event.at.rfc3339(),
        title: printable(&format!("{name}: {text}")),
        text: printable(&text),
        href: urls::absolute(&visit.state.public_address, &urls::organisation(language, &organisation.id)),
    })
}

/// A text without the characters that XML does not allow.
fn printable(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}')).collect()
}

/// The feed at an address, with the page it belongs to. Public data may be read by any site.
fn answer(
    visit: &Visit,
    snapshot: &Snapshot,
    (address, page): (String, String),
    title: String,
    entries: Vec<EntryView>,
) -> AppResult<HttpResponse> {
    let site = &visit.state.public_address;
    let nothing_yet = || When::start_of(visit.now.date()).rfc3339();
    let feed = FeedPage {
        language: visit.language,
        address: urls::absolute(site, &address),
        page: urls::absolute(site, &page),
        title: printable(&title),
        author: visit.l().t("site-name").to_string(),
        updated: entries.first().map_or_else(nothing_yet, |entry| entry.at.clone()),
        entries,
    };
    let xml = feed.render().map_err(AppError::internal)?;
    let mut answer = HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"))
        .insert_header((header::CONTENT_LANGUAGE, visit.language.code()))
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header(("cross-origin-resource-policy", "cross-origin"))
        .body(xml);
    answer.extensions_mut().insert(GoodFor { number: snapshot.number, day: visit.now.local_date() });
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_does_not_allow_is_left_out_and_what_it_reads_as_marks_is_escaped() {
        let entry = EntryView {
            id: "0192a000-0000-7000-8000-000000000000".to_owned(),
            at: "2026-11-23T02:00:00.000000Z".to_owned(),
            title: printable("A & <B>\u{0}\u{8}: မြန်မာ"),
            text: String::new(),
            href: "https://waymark.example/en/register/x".to_owned(),
        };
        let feed = FeedPage {
            language: Language::My,
            address: "https://waymark.example/feed.atom".to_owned(),
            page: String::new(),
            title: String::new(),
            author: "Waymark".to_owned(),
            updated: entry.at.clone(),
            entries: vec![entry],
        };
        let xml = feed.render().unwrap();
        assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed "), "{xml}");
        assert!(xml.contains("<title>A &#38; &#60;B&#62;: မြန်မာ</title>"), "{xml}");
        assert_eq!(xml.matches("<entry>").count(), xml.matches("</entry>").count());
    }
}
