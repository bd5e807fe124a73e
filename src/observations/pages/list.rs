//! The officers' queue: what is due first, with a filter, and as a file. Observations about an organisation to which the reader
//! is tied are not in it.

use super::form::choices;
use super::mine::name_of;
use super::told::{sign_of, word_of};
use crate::base::{Language, When};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::i18n::words;
use crate::observations::actions::{Queued, queue};
use crate::observations::rules::{ObservationKind, ObservationStatus, QueueFilter, Shown};
use crate::reports::rules::last_day;
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

/// What is asked of the queue.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    show: String,
    kind: String,
}

impl Query {
    /// What is not over, where nothing is asked for.
    fn filter(&self) -> QueueFilter {
        QueueFilter::asked(&self.show, &self.kind, Shown::Open)
    }
}

/// A filter as an address has it.
fn plain(filter: QueueFilter) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("show", filter.shown.as_str());
    if let Some(kind) = filter.kind {
        query.append_pair("kind", kind.as_str());
    }
    query.finish()
}

#[derive(Template)]
#[template(path = "observations/list.html")]
struct ListPage {
    shell: Shell,
    none: FormErrors,
    here: String,
    csv: String,
    xlsx: String,
    shown: Vec<Choice>,
    kinds: Vec<Choice>,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    number: String,
    name: String,
    partner: String,
    kind: String,
    state: &'static str,
    word: String,
    /// Whether the partner wrote last.
    has_news: bool,
    due: String,
}

pub(super) async fn list(visit: SignedIn, query: Asked<Query>) -> AppResult<HttpResponse> {
    let (l, language, now) = (visit.l(), visit.language, visit.now);
    let (account, filter) = (visit.me().account.clone(), query.filter());
    let found = visit.state.db.read(move |conn| {
        let queue = queue(conn, &account, filter, now)?;
        queue.into_iter().map(|queued| row(conn, queued, language, now)).collect::<AppResult<Vec<_>>>()
    });
    let rows = found.await?;
    let plain = plain(filter);
    let file =
        |ending: &str| format!("{}?{plain}", urls::office_list_file(language, &format!("observations.{ending}")));
    let kind = filter.kind.map(|kind| kind.to_string()).unwrap_or_default();
    visit.show(&ListPage {
        shell: visit.shell(l.t("desk-observation-title").to_string()),
        none: FormErrors::none(),
        here: urls::office_observations(language),
        csv: file("csv"),
        xlsx: file("xlsx"),
        shown: choices(l, "desk-observation-show", Shown::ALL.iter().map(Shown::as_str), &[filter.shown.to_string()]),
        kinds: choices(l, "observation-kind", ObservationKind::ALL.iter().map(ObservationKind::as_str), &[kind]),
        rows,
    })
}

fn row(conn: &mut AnyConnection, queued: Queued, language: Language, now: When) -> AppResult<Row> {
    let l = words(language);
    let Queued { row, partner, has_news } = queued;
    let waits = row.status == ObservationStatus::Filed;
    let is_late = waits && row.acknowledge_by <= now;
    Ok(Row {
        href: urls::office_observation(language, &row.id),
        name: name_of(conn, row.organisation_id.as_ref(), language)?,
        partner,
        kind: l.t(&format!("observation-kind-{}", row.kind)).to_string(),
        state: if is_late { "late" } else { sign_of(row.status) },
        word: word_of(l, row.status),
        has_news,
        due: if waits { l.day(last_day(row.acknowledge_by)) } else { String::new() },
        number: row.number,
    })
}
