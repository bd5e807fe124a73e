//! Lists that leave the house as files, and the page that names them.

use super::cases::{Query, kind_word};
use crate::base::{Actor, Language, Role, When};
use crate::db::AnyConnection;
use crate::desks::rules::sheets::{Sheet, SheetKind};
use crate::desks::store::lists::{self, ListedRow};
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::observations::actions::Queued;
use crate::observations::rules::{QueueFilter, Shown};
use crate::organisations::store::display_name;
use crate::reports::rules::last_day;
use crate::web::uploads::attachment;
use crate::web::{Asked, Shell, SignedIn};
use crate::{observations, urls};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// The lists, each with the roles that may have it.
const LISTS: &[(&str, &[Role])] = &[
    ("cases", PROCESS),
    ("applications", &[Role::CaseOfficer]),
    ("audits", PROCESS),
    ("findings", PROCESS),
    ("decisions", PROCESS),
    ("certificates", PROCESS),
    ("tasks", PROCESS),
    ("organisations", &[Role::CaseOfficer, Role::Administrator]),
    ("observations", &[Role::CaseOfficer]),
];

const PROCESS: &[Role] = &[Role::CaseOfficer, Role::Reviewer, Role::Decider, Role::DutyOfficer];

#[derive(Template)]
#[template(path = "desks/lists.html")]
struct ListsPage {
    shell: Shell,
    lists: Vec<ListView>,
}

struct ListView {
    word: String,
    csv: String,
    xlsx: String,
}

pub(super) async fn index(visit: SignedIn) -> AppResult<HttpResponse> {
    let (l, language, actor) = (visit.l(), visit.language, visit.actor());
    let open = LISTS.iter().filter(|(_, roles)| actor.is_any(roles));
    let lists = open
        .map(|(name, _)| ListView {
            word: l.t(&format!("lists-{name}")).to_string(),
            csv: urls::office_list_file(language, &format!("{name}.csv")),
            xlsx: urls::office_list_file(language, &format!("{name}.xlsx")),
        })
        .collect();
    visit.show(&ListsPage { shell: visit.shell(l.t("lists-title").to_string()), lists })
}

/// What is asked of the queue of observations.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct QueueQuery {
    show: String,
    kind: String,
}

impl QueueQuery {
    /// Everything, where nothing is asked for.
    fn filter(&self) -> QueueFilter {
        QueueFilter::asked(&self.show, &self.kind, Shown::All)
    }
}

pub(super) async fn file(
    visit: SignedIn,
    path: Path<(String, String)>,
    query: Asked<Query>,
    queue: Asked<QueueQuery>,
) -> AppResult<HttpResponse> {
    let (name, ending) = path.1.rsplit_once('.').ok_or(AppError::NotFound)?;
    let kind = SheetKind::parse(ending).ok_or(AppError::NotFound)?;
    let (name, roles) = LISTS.iter().find(|(known, _)| *known == name).ok_or(AppError::NotFound)?;
    let (actor, language) = (visit.actor(), visit.language);
    may_have(&actor, roles)?;
    let now = visit.now;
    let sheet = visit.state.db.read(move |conn| match *name {
        "observations" => observations(conn, &actor, queue.filter(), words(language), now),
        name => sheet(conn, name, &query.0, language),
    });
    let sheet = sheet.await?;
    let file = actix_web::web::block(move || sheet.file(kind)).await.map_err(AppError::internal)?;
    let file = file.map_err(AppError::internal)?;
    Ok(attachment(kind.media_type(), format!("waymark-{}", path.1), file))
}

fn may_have(actor: &Actor, roles: &[Role]) -> AppResult<()> {
    if actor.is_any(roles) { Ok(()) } else { Err(AppError::NotAllowed) }
}

fn sheet(conn: &mut AnyConnection, name: &str, query: &Query, language: Language) -> AppResult<Sheet> {
    let l = words(language);
    if name == "cases" {
        return cases(conn, query, l);
    }
    let rows = match name {
        "applications" => lists::list_applications(conn)?,
        "audits" => lists::list_audits(conn)?,
        "findings" => lists::list_findings(conn)?,
        "decisions" => lists::list_decisions(conn)?,
        "certificates" => lists::list_certificates(conn)?,
        "tasks" => lists::list_tasks(conn)?,
        "organisations" => lists::list_organisations(conn)?,
        _ => return Err(AppError::NotFound),
    };
    let columns = ["number", "client", "kind", "state", "since", "until", "ended"];
    let mut sheet = Sheet { name: name.to_owned(), columns: heads(l, &columns), rows: Vec::with_capacity(rows.len()) };
    for row in rows {
        let client = client(conn, &row, language)?;
        let ListedRow { number, kind, state, since, until, ended, .. } = row;
        sheet.rows.push(vec![number, client, kind, state, day(since), day(until), day(ended)]);
    }
    Ok(sheet)
}

fn cases(conn: &mut AnyConnection, query: &Query, l: &Words) -> AppResult<Sheet> {
    let columns = heads(l, &["number", "client", "kind", "since", "ended"]);
    let mut sheet = Sheet { name: "cases".to_owned(), columns, rows: Vec::new() };
    for case in lists::list_cases(conn, &query.filter())? {
        let name = display_name(conn, &case.organisation_id, l.language())?;
        let days = (day(Some(case.opened_at)), day(case.closed_at));
        sheet.rows.push(vec![case.number, name, kind_word(l, case.kind), days.0, days.1]);
    }
    Ok(sheet)
}

/// Observations the reader may handle: never what was told, and none of an organisation to which the reader is tied.
fn observations(
    conn: &mut AnyConnection,
    actor: &Actor,
    filter: QueueFilter,
    l: &Words,
    now: When,
) -> AppResult<Sheet> {
    let account = actor.account().ok_or(AppError::NotAllowed)?;
    let columns = heads(l, &["number", "client", "kind", "state", "since", "until", "ended"]);
    let mut sheet = Sheet { name: "observations".to_owned(), columns, rows: Vec::new() };
    for Queued { row: observation, .. } in observations::actions::queue(conn, account, filter, now)? {
        let client = match &observation.organisation_id {
            Some(organisation) => display_name(conn, organisation, l.language())?,
            None => String::new(),
        };
        let (kind, state) = (observation.kind.to_string(), observation.status.to_string());
        let (since, ended) = (day(Some(observation.filed_at)), day(observation.ended_at));
        let until = last_day(observation.acknowledge_by).to_string();
        sheet.rows.push(vec![observation.number, client, kind, state, since, until, ended]);
    }
    Ok(sheet)
}

fn heads(l: &Words, columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| l.t(&format!("lists-col-{column}")).to_string()).collect()
}

fn client(conn: &mut AnyConnection, row: &ListedRow, language: Language) -> AppResult<String> {
    match &row.organisation_id {
        Some(organisation) => Ok(display_name(conn, organisation, language)?),
        None => Ok(String::new()),
    }
}

/// A day as programs sort it.
fn day(at: Option<When>) -> String {
    at.map(|at| at.local_date().to_string()).unwrap_or_default()
}
