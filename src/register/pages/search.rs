//! Searching and narrowing the register; a name nobody knows gets the answer *not in this register*.

use super::hits::{HitView, hit};
use crate::base::{Corridor, Country, Page, PageRequest, Sector, fold};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::organisations::rules::OrganisationKind;
use crate::register::Register;
use crate::register::listing::{Filters, Listed, Part};
use crate::register::rules::PublicStatus;
use crate::register::search::QUERY_CHARACTERS;
use crate::register::snapshot::Snapshot;
use crate::urls;
use crate::web::markup::Markup;
use crate::web::still::{self, Still};
use crate::web::{Asked, Choice, FormErrors, Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// Similar names that are shown, below what was found or where nothing is.
const NEAREST: usize = 5;

/// The question as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct SearchForm {
    q: String,
    status: String,
    kind: String,
    country: String,
    corridor: String,
    sector: String,
    page: String,
    /// `typed`: take the letters as they are, though they look like Zawgyi.
    letters: String,
}

/// A text that was typed in Zawgyi.
struct Reading {
    /// As it was read.
    read: String,
    /// The same search by the letters as they were typed.
    undo: String,
}

#[derive(Template)]
#[template(path = "register/search.html")]
struct SearchPage {
    shell: Shell,
    q: String,
    reading: Option<Reading>,
    /// The filters.
    narrow: Markup,
    /// The same search without filters, where it has an answer that the filters hide.
    everywhere: Option<String>,
    count: usize,
    when: String,
    found: Vec<HitView>,
    near: Vec<HitView>,
    page: Page<()>,
    base: String,
    /// What each sign means.
    explained: Markup,
}

/// The filters, folded away until one is set.
#[derive(Template)]
#[template(path = "register/narrow.html")]
struct Narrow {
    l: &'static Words,
    errors: FormErrors,
    choices: FilterChoices,
    is_narrowed: bool,
}

/// What each sign means by its word.
#[derive(Template)]
#[template(path = "register/explained.html")]
struct Explained {
    l: &'static Words,
    statuses: &'static [PublicStatus],
}

#[derive(Template)]
#[template(path = "register/not_found.html")]
struct NotFoundPage {
    shell: Shell,
    q: String,
    reading: Option<Reading>,
    when: String,
    near: Vec<HitView>,
}

struct FilterChoices {
    status: Vec<Choice>,
    kind: Vec<Choice>,
    country: Vec<Choice>,
    corridor: Vec<Choice>,
    sector: Vec<Choice>,
}

impl SearchForm {
    /// The filters that can be read; an odd value filters nothing.
    fn filters(&self) -> Filters {
        Filters {
            status: PublicStatus::parse(&self.status),
            kind: OrganisationKind::parse(&self.kind),
            country: Country::parse(&self.country),
            corridor: Corridor::parse(&self.corridor),
            sector: Sector::parse(&self.sector),
        }
    }

    /// What was typed, as far as it is read.
    fn typed(&self) -> String {
        self.q.trim().chars().take(QUERY_CHARACTERS).collect()
    }
}

/// The address of a search after the language, ready for more pairs: ends with `?` or `&`.
fn address(q: &str, filters: &Filters) -> String {
    let mut address = String::from("?");
    let mut add = |name: &str, value: &str| {
        if !value.is_empty() {
            address.push_str(&format!("{name}={}&", urls::encoded(value)));
        }
    };
    add("q", q);
    add("status", filters.status.as_ref().map_or("", PublicStatus::as_str));
    add("kind", filters.kind.as_ref().map_or("", OrganisationKind::as_str));
    add("country", filters.country.map_or("", Country::code));
    add("corridor", filters.corridor.as_ref().map_or("", Corridor::slug));
    add("sector", filters.sector.as_ref().map_or("", Sector::as_str));
    address
}

/// The filters of the search; while none is set they are the same for everybody.
fn narrow(l: &'static Words, snapshot: &Snapshot, filters: &Filters) -> AppResult<Markup> {
    static UNSET: Still<Vec<Corridor>> = Still::new();
    let mut corridors = Corridor::served();
    corridors.extend(snapshot.corridors().iter().filter(|corridor| !Corridor::served().contains(corridor)));
    let part = |corridors: &[Corridor]| Narrow {
        l,
        errors: FormErrors::none(),
        choices: choices(l, corridors, filters),
        is_narrowed: !filters.is_empty(),
    };
    if filters.is_empty() {
        UNSET.of(l.language(), corridors, |corridors| part(corridors))
    } else {
        still::rendered(&part(&corridors))
    }
}

/// What each sign means, beside the list.
fn explained(l: &'static Words) -> AppResult<Markup> {
    static SIGNS: Still<()> = Still::new();
    SIGNS.of(l.language(), (), |()| Explained { l, statuses: PublicStatus::ALL })
}

fn choices(l: &Words, corridors: &[Corridor], filters: &Filters) -> FilterChoices {
    FilterChoices {
        status: PublicStatus::ALL
            .iter()
            .map(|status| {
                let choice = Choice::new(status.as_str(), l.t(&format!("status-{status}")).to_string());
                choice.chosen(filters.status.as_ref().map_or("", PublicStatus::as_str))
            })
            .collect(),
        kind: OrganisationKind::ALL
            .iter()
            .map(|kind| {
                let choice = Choice::new(kind.as_str(), l.t(kind.key()).to_string());
                choice.chosen(filters.kind.as_ref().map_or("", OrganisationKind::as_str))
            })
            .collect(),
        country: Country::SERVED
            .iter()
            .map(|country| {
                Choice::new(country.code(), l.country(country)).chosen(filters.country.map_or("", Country::code))
            })
            .collect(),
        corridor: corridors
            .iter()
            .map(|corridor| {
                let choice = Choice::new(corridor.slug(), l.corridor(corridor));
                choice.chosen(filters.corridor.as_ref().map_or("", Corridor::slug))
            })
            .collect(),
        sector: Sector::ALL
            .iter()
            .map(|sector| {
                let choice = Choice::new(sector.as_str(), l.t(&sector.key()).to_string());
                choice.chosen(filters.sector.as_ref().map_or("", Sector::as_str))
            })
            .collect(),
    }
}

/// The search page.
pub(super) async fn show(
    visit: Visit,
    Asked(form): Asked<SearchForm>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let (typed, filters, request) = (form.typed(), form.filters(), PageRequest::read(&form.page));
    let today = visit.now.local_date();
    let reading = reading(&visit, &form, &typed, &filters);
    let meant = reading.as_ref().map_or(typed.as_str(), |reading| reading.read.as_str()).to_owned();
    // The similar names stand below the last page of what was found.
    let part = Part { limit: request.size + NEAREST, offset: request.offset(), near: NEAREST };
    let mut listed = snapshot.list(&meant, &filters, part, today);
    if listed.is_only_near && !listed.is_found_elsewhere {
        if request.offset() > 0 {
            listed = snapshot.list(&meant, &filters, Part::first(NEAREST), today);
        }
        return visit.show(&NotFoundPage { reading, ..not_found(&visit, typed, &listed) });
    }
    visit.show(&SearchPage { reading, ..results(&visit, &snapshot, typed, &filters, request, &listed)? })
}

/// How a text typed in Zawgyi is read, unless the reader wants its letters as they are.
fn reading(visit: &Visit, form: &SearchForm, typed: &str, filters: &Filters) -> Option<Reading> {
    if form.letters == "typed" {
        return None;
    }
    let read = fold::from_zawgyi(typed)?;
    Some(Reading { read, undo: urls::register(visit.language) + &address(typed, filters) + "letters=typed" })
}

fn not_found(visit: &Visit, q: String, listed: &Listed) -> NotFoundPage {
    let (l, today) = (visit.l(), visit.now.local_date());
    let mut shell = visit.shell(l.t("search-not-found-title").with("query", &q).to_string());
    shell.nav_current = "check";
    shell.path_after_language = format!("/register?q={}", urls::encoded(&q));
    NotFoundPage {
        near: listed.rows.iter().map(|row| hit(l, &row.organisation, today)).collect(),
        reading: None,
        when: l.instant(visit.now),
        shell,
        q,
    }
}

fn results(
    visit: &Visit,
    snapshot: &Snapshot,
    q: String,
    filters: &Filters,
    request: PageRequest,
    listed: &Listed,
) -> AppResult<SearchPage> {
    let (l, today) = (visit.l(), visit.now.local_date());
    let title = if q.is_empty() { l.t("search-title") } else { l.t("search-results-for").with("query", &q) };
    let base = address(&q, filters);
    let mut shell = visit.shell(title.to_string());
    shell.nav_current = "check";
    shell.description = l.t("search-description").to_string();
    shell.robots_index = q.is_empty() && filters.is_empty() && request.number == 1;
    shell.path_after_language = match (base.as_str(), request.number) {
        ("?", 1) => "/register".to_owned(),
        (base, 1) => format!("/register{}", base.trim_end_matches('&')),
        (base, number) => format!("/register{base}page={number}"),
    };
    let view = |row: &crate::register::listing::ListedOne| hit(l, &row.organisation, today);
    let found: Vec<HitView> = listed.rows.iter().filter(|row| !row.is_near).take(request.size).map(view).collect();
    let is_last = request.offset() + request.size >= listed.answers;
    Ok(SearchPage {
        shell,
        reading: None,
        narrow: narrow(l, snapshot, filters)?,
        everywhere: listed.is_found_elsewhere.then(|| {
            let everywhere = urls::register(visit.language) + &address(&q, &Filters::default());
            everywhere.trim_end_matches('&').to_owned()
        }),
        count: listed.answers,
        when: l.instant(visit.now),
        near: listed.rows.iter().filter(|row| row.is_near && is_last).map(view).collect(),
        page: Page { rows: vec![(); found.len()], total: listed.answers, request },
        found,
        base,
        explained: explained(l)?,
        q,
    })
}
