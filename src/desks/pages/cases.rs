//! Cases, searched by number or client, with filters that can be kept under a name.

use crate::base::{FilterId, Page, PageRequest};
use crate::desks::actions;
use crate::desks::rules::filters::FilterName;
use crate::desks::store::filters;
use crate::desks::store::lists::{CaseFilter, CaseState, list_cases};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::impartiality::rules::CaseKind;
use crate::organisations::rules::KEEPERS;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// Letters of a search that are looked at.
const LONGEST: usize = 100;

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    q: String,
    kind: String,
    state: String,
    page: String,
}

/// A filter to keep: its name, and what is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct KeepForm {
    name: String,
    q: String,
    kind: String,
    state: String,
}

#[derive(Template)]
#[template(path = "desks/cases.html")]
struct CasesPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    here: String,
    keep: String,
    csv: String,
    xlsx: String,
    base: String,
    query: Query,
    /// The name of a filter as it was typed.
    typed: String,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    kept: Vec<Kept>,
    page: Page<Row>,
    count: String,
}

struct Kept {
    name: String,
    href: String,
    drop: String,
}

struct Row {
    number: String,
    name: String,
    kind: String,
    opened: String,
    closed: String,
    href: String,
}

impl Query {
    pub(super) fn filter(&self) -> CaseFilter {
        CaseFilter {
            text: self.q.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect(),
            kind: CaseKind::parse(&self.kind),
            state: CaseState::parse(&self.state),
        }
    }

    /// The query as an address has it, without a page.
    fn plain(&self) -> String {
        let filter = self.filter();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !filter.text.is_empty() {
            query.append_pair("q", &filter.text);
        }
        if let Some(kind) = filter.kind {
            query.append_pair("kind", kind.as_str());
        }
        if let Some(state) = filter.state {
            query.append_pair("state", state.as_str());
        }
        query.finish()
    }
}

pub(super) async fn list(visit: SignedIn, query: Asked<Query>) -> AppResult<HttpResponse> {
    let page = page(&visit, query.0, String::new(), FormErrors::none()).await?;
    visit.show(&page)
}

pub(super) async fn keep_submit(visit: SignedIn, form: Posted<KeepForm>) -> AppResult<HttpResponse> {
    let KeepForm { name, q, kind, state } = form.0;
    let query = Query { q, kind, state, page: String::new() };
    let mut errors = FormErrors::none();
    let Some(parsed) = errors.need(visit.l(), "name", FilterName::parse(&name), "filter-name-needed") else {
        let page = page(&visit, query, name, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let (actor, now, plain) = (visit.actor(), visit.now, query.plain());
    let to = format!("{}?{plain}", urls::office_cases(visit.language));
    visit.state.db.write(move |conn| actions::keep_filter(conn, &actor, parsed, plain, now)).await?;
    Ok(visit.redirect_saying(&to, "flash-filter-kept"))
}

pub(super) async fn drop_submit(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = FilterId::parse(&path.1).ok_or(AppError::NotFound)?;
    let actor = visit.actor();
    visit.state.db.write(move |conn| actions::drop_filter(conn, &actor, &id)).await?;
    Ok(visit.redirect_saying(&urls::office_cases(visit.language), "flash-filter-dropped"))
}

async fn page(visit: &SignedIn, query: Query, name: String, errors: FormErrors) -> AppResult<CasesPage> {
    let l = visit.l();
    let language = visit.language;
    let (filter, request) = (query.filter(), PageRequest::read(&query.page));
    let actor = visit.actor();
    let account = actor.account().cloned().ok_or(AppError::SignInNeeded)?;
    let keeps = actor.is_any(KEEPERS);
    let (found, kept) = visit
        .state
        .db
        .read(move |conn| {
            let cut = Page::cut(list_cases(conn, &filter)?, request);
            let mut rows = Vec::with_capacity(cut.rows.len());
            for case in cut.rows {
                rows.push(Row {
                    name: display_name(conn, &case.organisation_id, language)?,
                    href: match keeps {
                        true => urls::office_organisation(language, &case.organisation_id),
                        false => String::new(),
                    },
                    kind: kind_word(l, case.kind),
                    opened: l.day(case.opened_at.local_date()),
                    closed: case.closed_at.map(|at| l.day(at.local_date())).unwrap_or_default(),
                    number: case.number,
                });
            }
            Ok((Page { rows, total: cut.total, request }, filters::list(conn, &account)?))
        })
        .await?;
    let plain = query.plain();
    let here = urls::office_cases(language);
    let file = |ending: &str| format!("{}?{plain}", urls::office_list_file(language, &format!("cases.{ending}")));
    let mut shell = visit.shell(l.t("cases-title").to_string());
    shell.has_errors = !errors.is_empty();
    Ok(CasesPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        keep: urls::office_keep_filter(language),
        csv: file("csv"),
        xlsx: file("xlsx"),
        base: if plain.is_empty() { "?".to_owned() } else { format!("?{plain}&") },
        kinds: CaseKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind_word(l, *kind)).chosen(&query.kind))
            .collect(),
        states: CaseState::ALL
            .iter()
            .map(|state| Choice::new(state.as_str(), l.t(state_key(*state)).to_string()).chosen(&query.state))
            .collect(),
        kept: kept
            .into_iter()
            .map(|filter| Kept {
                href: format!("{here}?{}", filter.query),
                drop: urls::office_drop_filter(language, &filter.id),
                name: filter.name,
            })
            .collect(),
        count: l.t("cases-count").with("count", found.total).to_string(),
        here,
        query,
        typed: name,
        page: found,
    })
}

/// The word of a kind of case.
pub(super) fn kind_word(l: &Words, kind: CaseKind) -> String {
    l.t(&format!("cases-kind-{}", kind.as_str().replace('_', "-"))).to_string()
}

const fn state_key(state: CaseState) -> &'static str {
    match state {
        CaseState::Open => "cases-open",
        CaseState::Closed => "cases-closed",
    }
}
