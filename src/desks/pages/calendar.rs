//! What comes: audits and clocks on a page, and as a feed with a private address.
//!
//! The address carries a mark of the account and of its password's hash, so it needs no table, and a new password gives
//! a new address. Who has the address reads titles and dates, and signs nowhere in.

use crate::accounts::store::people::load_account;
use crate::accounts::store::sessions::actor_of;
use crate::base::{AccountId, Actor, Language, When};
use crate::db::AnyConnection;
use crate::desks::rules::calendar::{CalendarEntry, Moment, printed};
use crate::desks::store::clocks::{Dated, Reach, list_coming};
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::keys::Keys;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Shell, SignedIn, Visit};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

/// What the mark in the address is made for.
const PURPOSE: &str = "calendar";

#[derive(Template)]
#[template(path = "desks/calendar.html")]
struct CalendarPage {
    shell: Shell,
    months: Vec<Month>,
    feed: String,
}

struct Month {
    name: String,
    lines: Vec<Line>,
}

struct Line {
    day: String,
    iso: String,
    title: String,
    href: String,
    is_late: bool,
}

pub(super) async fn show(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let state = visit.state.clone();
    let account = actor.account().cloned().ok_or(AppError::SignInNeeded)?;
    let (entries, token) = visit
        .state
        .db
        .read(move |conn| {
            let entries = entries(conn, &actor, language, now, &state.public_address)?;
            Ok((entries, token(conn, &state.keys, &account)?))
        })
        .await?;
    let l = visit.l();
    visit.show(&CalendarPage {
        shell: visit.shell(l.t("calendar-title").to_string()),
        months: months(l, &entries, now),
        feed: urls::absolute(&visit.state.public_address, &urls::calendar(&token)),
    })
}

/// The feed; every wrong address is a page that does not exist.
pub(super) async fn feed(visit: Visit, path: Path<String>) -> AppResult<HttpResponse> {
    let given = path.strip_suffix(".ics").ok_or(AppError::NotFound)?.to_owned();
    let account = given.split_once('.').and_then(|(id, _)| AccountId::parse(id)).ok_or(AppError::NotFound)?;
    let (state, now) = (visit.state.clone(), visit.now);
    let text = visit
        .state
        .db
        .read(move |conn| {
            let known = known(conn, &account)?.ok_or(AppError::NotFound)?;
            let mark = given.split_once('.').map_or("", |(_, mark)| mark);
            if !state.keys.verify(PURPOSE, &message(&account, &known.hash), mark) {
                return Err(AppError::NotFound);
            }
            let actor = actor_of(conn, &account)?;
            let language = known.language.for_office();
            let entries = entries(conn, &actor, language, now, &state.public_address)?;
            Ok(printed(&words(language).t("calendar-name").to_string(), &entries, now))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/calendar; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(text))
}

struct Known {
    hash: String,
    language: Language,
}

/// Somebody who may sign in.
fn known(conn: &mut AnyConnection, account: &AccountId) -> AppResult<Option<Known>> {
    let found = match load_account(conn, account) {
        Ok(found) => found,
        Err(diesel::result::Error::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let language = found.language;
    Ok(found.usable_hash().map(|hash| Known { hash, language }))
}

fn message(account: &AccountId, hash: &str) -> Vec<u8> {
    format!("{account} {hash}").into_bytes()
}

fn token(conn: &mut AnyConnection, keys: &Keys, account: &AccountId) -> AppResult<String> {
    let known = known(conn, account)?.ok_or(AppError::NotFound)?;
    Ok(format!("{account}.{}", keys.mac(PURPOSE, &message(account, &known.hash))))
}

fn entries(
    conn: &mut AnyConnection,
    actor: &Actor,
    language: Language,
    now: When,
    public_address: &str,
) -> AppResult<Vec<CalendarEntry>> {
    let l = words(language);
    let mut entries = Vec::new();
    for coming in list_coming(conn, actor, Reach::around(now))? {
        let name = match &coming.organisation {
            Some(organisation) => display_name(conn, organisation, language)?,
            None => String::new(),
        };
        let (uid, moment, key, href) = placed(&coming.what, actor, language);
        let number = match &coming.what {
            Dated::Task(..) => task_words(l, &coming.number),
            _ => coming.number.clone(),
        };
        let parts: Vec<String> =
            [l.t(key).to_string(), number, name].into_iter().filter(|part| !part.is_empty()).collect();
        entries.push(CalendarEntry {
            uid,
            moment,
            title: parts.join("\u{a0}· "),
            address: urls::absolute(public_address, &href),
        });
    }
    entries.sort_by(|one, other| (one.moment.day(), &one.uid).cmp(&(other.moment.day(), &other.uid)));
    Ok(entries)
}

/// What a dated thing is called, when it is, and where this reader opens it.
fn placed(what: &Dated, actor: &Actor, language: Language) -> (String, Moment, &'static str, String) {
    use crate::base::Role;
    match what {
        Dated::Audit(id, first, last) => {
            let office = actor.is(Role::CaseOfficer);
            let href = if office { urls::office_audit(language, id) } else { urls::audit(language, id) };
            (format!("audit-{id}"), Moment::Days(*first, *last), "calendar-audit", href)
        }
        Dated::Task(id, at) => {
            (format!("task-{id}"), Moment::Instant(*at), "calendar-task", urls::office_task(language, id))
        }
        Dated::Application(id, at) => {
            let href = urls::office_application(language, id);
            (format!("application-{id}"), Moment::Instant(*at), "calendar-application", href)
        }
        Dated::Finding(id, at) => {
            (format!("finding-{id}"), Moment::Instant(*at), "calendar-finding", urls::audit_finding(language, id))
        }
        Dated::Confirmation(id, at) => {
            let href = urls::office_certificate(language, id);
            (format!("confirm-{id}"), Moment::Instant(*at), "calendar-confirm", href)
        }
        Dated::Suspension(id, at) => {
            let href = urls::office_certificate(language, id);
            (format!("suspension-{id}"), Moment::Instant(*at), "calendar-suspension", href)
        }
        Dated::Expiry(id, day) => {
            let href = urls::office_certificate(language, id);
            (format!("expiry-{id}"), Moment::Days(*day, *day), "calendar-expiry", href)
        }
    }
}

fn task_words(l: &Words, kind: &str) -> String {
    let key = format!("task-{}", kind.replace('_', "-"));
    if l.has(&key) { l.t(&key).to_string() } else { kind.replace('_', " ") }
}

fn months(l: &Words, entries: &[CalendarEntry], now: When) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for entry in entries {
        let day = entry.moment.day();
        let name = l.month(day);
        let line = Line {
            day: days(l, entry.moment),
            iso: day.to_string(),
            title: entry.title.clone(),
            href: entry.address.clone(),
            is_late: match entry.moment {
                Moment::Instant(at) => at < now,
                Moment::Days(..) => false,
            },
        };
        match months.last_mut() {
            Some(month) if month.name == name => month.lines.push(line),
            _ => months.push(Month { name, lines: vec![line] }),
        }
    }
    months
}

fn days(l: &Words, moment: Moment) -> String {
    let day = |day: NaiveDate| l.day(day);
    match moment {
        Moment::Days(first, last) if first == last => day(first),
        Moment::Days(first, last) => l.t("calendar-days").with("first", day(first)).with("last", day(last)).to_string(),
        Moment::Instant(at) => l.instant(at),
    }
}
