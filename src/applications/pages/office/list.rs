//! The queue of applications: what waits, how long, until when.

use super::super::super::rules::ApplicationStatus;
use super::super::super::store::{self, QueueRow};
use crate::base::{PageRequest, When};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::web::forms::Choice;
use crate::web::{Asked, Shell, SignedIn};
use crate::{organisations, urls};
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

/// What waits for the registry, or for the organisation.
const GOING_ON: &[ApplicationStatus] =
    &[ApplicationStatus::Submitted, ApplicationStatus::RejectionProposed, ApplicationStatus::Returned];
/// What has ended.
const ENDED: &[ApplicationStatus] = &[
    ApplicationStatus::Accepted,
    ApplicationStatus::Rejected,
    ApplicationStatus::TakenBack,
    ApplicationStatus::Lapsed,
];

#[derive(Template)]
#[template(path = "applications/office_list.html")]
struct ListPage {
    shell: Shell,
    here: String,
    tiles: Vec<Tile>,
    statuses: Vec<Choice>,
    page: crate::base::Page<Row>,
    base: String,
}

struct Tile {
    number: String,
    label: String,
    note: String,
    hot: &'static str,
}

struct Row {
    href: String,
    number: String,
    who: String,
    lang: &'static str,
    kind: String,
    work: &'static str,
    word: String,
    waiting: String,
    due: String,
    is_late: bool,
}

/// The query of the queue.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    status: String,
    page: String,
}

pub async fn list(visit: SignedIn, query: Asked<QueueQuery>) -> AppResult<HttpResponse> {
    let wanted: Vec<ApplicationStatus> = match query.status.as_str() {
        "" | "open" => GOING_ON.to_vec(),
        "all" => GOING_ON.iter().chain(ENDED).copied().collect(),
        one => ApplicationStatus::parse(one).filter(|status| *status != ApplicationStatus::Draft).into_iter().collect(),
    };
    let language = visit.language;
    let (open, rows, names) = visit
        .state
        .db
        .read(move |conn| {
            let open = store::list_queue(conn, GOING_ON)?;
            let mut rows = store::list_queue(conn, &wanted)?;
            rows.retain(|row| row.application.submitted_at.is_some());
            let mut names = Vec::new();
            for row in &rows {
                names.push(organisations::store::display_name(conn, &row.application.organisation_id, language)?);
            }
            Ok((open, rows, names))
        })
        .await?;
    let l = visit.l();
    let all: Vec<Row> = rows.iter().zip(names).map(|(row, name)| shown(&visit, row, name)).collect();
    let chosen = if query.status.is_empty() { "open" } else { query.status.as_str() };
    let word = |status: &ApplicationStatus| l.t(&status.key()).to_string();
    let mut statuses = vec![
        Choice::new("open", l.t("office-applications-open").to_string()).chosen(chosen),
        Choice::new("all", l.t("form-all").to_string()).chosen(chosen),
    ];
    let known = GOING_ON.iter().chain(ENDED);
    statuses.extend(known.map(|status| Choice::new(status.as_str(), word(status)).chosen(chosen)));
    let here = urls::office_applications(visit.language);
    visit.show(&ListPage {
        shell: visit.shell(l.t("office-applications-title").to_string()),
        base: format!("{here}?status={}&", urls::encoded(chosen)),
        here,
        tiles: tiles(l, &open, visit.now),
        statuses,
        page: crate::base::Page::cut(all, PageRequest::read(&query.page)),
    })
}

fn shown(visit: &SignedIn, row: &QueueRow, who: String) -> Row {
    let (l, application) = (visit.l(), &row.application);
    let since = application.submitted_at.unwrap_or(application.created_at);
    let is_late = application.status.is_open() && application.due_at.is_some_and(|due| due < visit.now);
    Row {
        href: urls::office_application(visit.language, &application.id),
        number: row.case_number.clone().unwrap_or_default(),
        lang: "",
        who,
        kind: l.t(&application.kind.key()).to_string(),
        work: office_work(application.status),
        word: l.t(&application.status.key()).to_string(),
        waiting: days(l, since, application.ended_at.unwrap_or(visit.now)),
        due: application.due_at.map(|due| l.day(due.local_date())).unwrap_or_default(),
        is_late,
    }
}

/// The state of work an application is shown as to the registry: what waits for it is new, what waits for others waits.
pub(super) const fn office_work(status: ApplicationStatus) -> &'static str {
    match status {
        ApplicationStatus::Submitted => "new",
        ApplicationStatus::RejectionProposed => "change",
        ApplicationStatus::Returned => "waiting",
        ApplicationStatus::Accepted => "done",
        ApplicationStatus::Draft
        | ApplicationStatus::Rejected
        | ApplicationStatus::TakenBack
        | ApplicationStatus::Lapsed => "none",
    }
}

fn days(l: &Words, from: When, until: When) -> String {
    l.t("office-applications-days").with("count", (until - from).num_days().max(0)).to_string()
}

fn tiles(l: &Words, open: &[QueueRow], now: When) -> Vec<Tile> {
    let tile = |label: String, rows: Vec<&QueueRow>, hot: &'static str| {
        let oldest = rows.iter().filter_map(|row| row.application.submitted_at).min();
        Tile {
            number: l.number(rows.len()),
            label,
            note: match oldest {
                Some(at) => l.t("office-applications-oldest").with("count", (now - at).num_days().max(0)).to_string(),
                None => l.t("office-applications-none").to_string(),
            },
            hot: if rows.is_empty() { "" } else { hot },
        }
    };
    let with = |status: ApplicationStatus| open.iter().filter(move |row| row.application.status == status).collect();
    let is_late = |row: &&QueueRow| {
        row.application.status != ApplicationStatus::Returned && row.application.due_at.is_some_and(|due| due < now)
    };
    let word = |status: ApplicationStatus| l.t(&status.key()).to_string();
    vec![
        tile(word(ApplicationStatus::Submitted), with(ApplicationStatus::Submitted), ""),
        tile(word(ApplicationStatus::RejectionProposed), with(ApplicationStatus::RejectionProposed), ""),
        tile(word(ApplicationStatus::Returned), with(ApplicationStatus::Returned), ""),
        tile(l.t("office-applications-late").to_string(), open.iter().filter(is_late).collect(), "hot stop"),
    ]
}
