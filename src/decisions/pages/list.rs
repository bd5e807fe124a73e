//! What waits: cases to review, drafts, decisions to sign; and what was taken last.

use crate::base::{Language, OrganisationId, When};
use crate::db::AnyConnection;
use crate::decisions::rules::DecisionStatus;
use crate::decisions::store::{self, Decision};
use crate::error::AppResult;
use crate::i18n::words;
use crate::impartiality::store::load_case;
use crate::organisations::store::display_name;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;

/// How many taken decisions the page shows.
const TAKEN: i64 = 20;

#[derive(Template)]
#[template(path = "decisions/list.html")]
struct ListPage {
    shell: Shell,
    ready: Vec<Row>,
    drafts: Vec<Row>,
    waiting: Vec<Row>,
    taken: Vec<Row>,
}

/// One line of a list.
struct Row {
    href: String,
    number: String,
    name: String,
    step: String,
    state: &'static str,
    word: String,
    since: String,
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (language, now) = (visit.language, visit.now);
    let may_begin = visit.actor().is(crate::base::Role::Reviewer);
    let lists = visit.state.db.read(move |conn| gather(conn, language, now, may_begin)).await?;
    let [ready, drafts, waiting, taken] = lists;
    let shell = visit.shell(visit.l().t("decision-list-title").to_string());
    visit.show(&ListPage { shell, ready, drafts, waiting, taken })
}

fn gather(conn: &mut AnyConnection, language: Language, now: When, may_begin: bool) -> AppResult<[Vec<Row>; 4]> {
    let l = words(language);
    let mut ready = Vec::new();
    for case in store::list_ready(conn)? {
        let begin = format!("{}?case={}", urls::office_new_decision(language), case.case);
        ready.push(Row {
            href: if may_begin { begin } else { String::new() },
            number: case.number,
            name: name(conn, &case.organisation, language)?,
            step: l.t(&format!("decision-case-{}", case.kind)).to_string(),
            state: "new",
            word: l.t("decision-to-review").to_string(),
            since: case.since.map(|since| waited(l, since, now)).unwrap_or_default(),
        });
    }
    let (mut drafts, mut waiting, mut taken) = (Vec::new(), Vec::new(), Vec::new());
    for decision in store::list_unfinished(conn)? {
        let row = row(conn, &decision, language, now)?;
        match decision.status {
            DecisionStatus::Drafted | DecisionStatus::SentBack => drafts.push(row),
            DecisionStatus::Recommended | DecisionStatus::FirstSigned => waiting.push(row),
            DecisionStatus::Taken => {}
        }
    }
    for decision in store::list_taken(conn, TAKEN)? {
        taken.push(row(conn, &decision, language, now)?);
    }
    Ok([ready, drafts, waiting, taken])
}

fn row(conn: &mut AnyConnection, decision: &Decision, language: Language, now: When) -> AppResult<Row> {
    let l = words(language);
    let case = load_case(conn, &decision.case_id)?;
    let (state, since) = match decision.status {
        DecisionStatus::Drafted => ("progress", decision.drafted_at),
        DecisionStatus::Recommended => ("new", decision.recommended_at.unwrap_or(decision.drafted_at)),
        DecisionStatus::FirstSigned => ("waiting", decision.first_signed_at.unwrap_or(decision.drafted_at)),
        DecisionStatus::Taken => ("done", decision.taken_at.unwrap_or(decision.drafted_at)),
        DecisionStatus::SentBack => ("change", decision.sent_back_at.unwrap_or(decision.drafted_at)),
    };
    Ok(Row {
        href: urls::office_decision(language, &decision.id),
        number: case.number,
        name: name(conn, &decision.organisation_id, language)?,
        step: l.t(&format!("decision-outcome-{}", decision.outcome)).to_string(),
        state,
        word: l.t(&format!("decision-status-{}", decision.status)).to_string(),
        since: if decision.status == DecisionStatus::Taken { l.day(since.local_date()) } else { waited(l, since, now) },
    })
}

fn name(conn: &mut AnyConnection, organisation: &OrganisationId, language: Language) -> AppResult<String> {
    Ok(display_name(conn, organisation, language)?)
}

fn waited(l: &crate::i18n::Words, since: When, now: When) -> String {
    l.t("decision-waited").with("days", (now - since).num_days().max(0)).to_string()
}
