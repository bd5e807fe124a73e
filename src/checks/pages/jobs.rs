//! Is this job registered: a demand letter, a company, a number of people. Only links that both sides, or staff, have
//! confirmed count; what one side says alone is shown as that.

use crate::base::{OrganisationId, fold};
use crate::checks::rules::weakest;
use crate::error::AppResult;
use crate::organisations::rules::ChainStatus;
use crate::organisations::store::chains::{ChainLink, list_links_under};
use crate::register::Register;
use crate::register::rules::PublicStatus;
use crate::register::snapshot::Snapshot;
use crate::urls;
use crate::web::{Asked, FormErrors, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::Arc;

/// Characters of a question that are read.
const READ: usize = 80;

/// The question.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct JobForm {
    letter: String,
    company: String,
    people: String,
}

#[derive(Template)]
#[template(path = "checks/jobs.html")]
struct JobsPage {
    shell: Shell,
    errors: FormErrors,
    form: JobForm,
    answer: Option<Answer>,
}

/// What a worker is told.
struct Answer {
    class: &'static str,
    symbol: &'static str,
    heading: String,
    say: String,
    letter: String,
    weakest: Option<&'static str>,
    links: Vec<LinkView>,
}

struct LinkView {
    sides: Vec<SideView>,
    job: String,
    people: String,
    when: String,
    /// That one side alone says so, if that is so.
    alone: bool,
    is_over: bool,
}

struct SideView {
    name: String,
    href: String,
    /// The public word; nothing for a sub-agent, whom nobody certifies.
    status: Option<&'static str>,
}

pub(super) async fn show(
    visit: Visit,
    Asked(form): Asked<JobForm>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let l = visit.l();
    let read = |text: &str| -> String { text.trim().chars().take(READ).collect() };
    let form = JobForm { letter: read(&form.letter), company: read(&form.company), people: read(&form.people) };
    let is_asked = visit.path_after_language.contains("letter=");
    let mut errors = FormErrors::none();
    if is_asked && fold::fold_number(&form.letter).is_empty() {
        errors.add(l, "letter", "error-required");
    }
    let people = match form.people.as_str() {
        "" => None,
        typed => errors.need(l, "people", typed.parse::<i32>().ok().filter(|people| *people > 0), "error-number"),
    };
    let answer = if is_asked && errors.is_empty() {
        let letter = form.letter.clone();
        let links = visit.state.db.read(move |conn| Ok(list_links_under(conn, &letter)?)).await?;
        Some(answer(&visit, &register.current().await, links, &form, people))
    } else {
        None
    };
    let mut shell = Shell { nav_current: "verify", ..visit.shell(l.t("job-title").to_string()) };
    shell.description = l.t("job-lead").to_string();
    shell.robots_index = !is_asked;
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    visit.show_with(status, &JobsPage { shell, errors, form, answer })
}

fn answer(
    visit: &Visit,
    snapshot: &Arc<Snapshot>,
    links: Vec<ChainLink>,
    form: &JobForm,
    people: Option<i32>,
) -> Answer {
    let (l, today) = (visit.l(), visit.now.local_date());
    let shown: Vec<ChainLink> = links
        .into_iter()
        .filter(|link| matches!(link.status, ChainStatus::Declared | ChainStatus::Confirmed))
        .collect();
    let firm: Vec<&ChainLink> = shown.iter().filter(|link| link.status == ChainStatus::Confirmed).collect();
    let standings: Vec<PublicStatus> = firm
        .iter()
        .flat_map(|link| link.sides())
        .map(|side| {
            snapshot.organisation(side).map_or(PublicStatus::NotCertified, |found| found.standing(today).status)
        })
        .collect();
    let worst = weakest(standings);
    let is_named = form.company.is_empty() || firm.iter().any(|link| names_company(snapshot, link, &form.company));
    let most = firm.iter().map(|link| link.head_count).max().unwrap_or(0);
    let is_past = !firm.is_empty() && firm.iter().all(|link| is_over(link, today));
    let (class, symbol, key) = if firm.is_empty() {
        ("stop", "nopay", "job-unknown")
    } else if !is_named {
        ("stop", "nopay", "job-another-company")
    } else if is_past {
        ("stop", "nopay", "job-over")
    } else if people.is_some_and(|people| people > most) {
        ("stop", "nopay", "job-too-many")
    } else if worst.is_some_and(PublicStatus::is_certified) {
        ("ok", "ok", "job-known")
    } else {
        ("stop", "nopay", "job-weak")
    };
    Answer {
        class,
        symbol,
        heading: l.t(key).to_string(),
        say: l.t(&format!("{key}-say")).with("people", i64::from(most)).to_string(),
        letter: form.letter.clone(),
        weakest: worst.map(|status| PublicStatus::as_str(&status)),
        links: shown.iter().map(|link| view(visit, snapshot, link, today)).collect(),
    }
}

fn is_over(link: &ChainLink, today: NaiveDate) -> bool {
    link.ends_on.is_some_and(|end| end < today)
}

/// Whether a link names this company, in any of its names.
fn names_company(snapshot: &Snapshot, link: &ChainLink, company: &str) -> bool {
    let wanted = fold::fold(company);
    let holds = |text: &str| fold::fold(text).contains(&wanted);
    let of_side = |side: &OrganisationId| {
        snapshot.organisation(side).is_some_and(|found| found.names.iter().any(|name| holds(&name.text)))
    };
    !wanted.is_empty() && (link.sides().any(of_side) || holds(&link.lower_name))
}

fn view(visit: &Visit, snapshot: &Snapshot, link: &ChainLink, today: NaiveDate) -> LinkView {
    let l = visit.l();
    let side = |id: &OrganisationId| {
        let found = snapshot.organisation(id);
        let name = found.as_ref().and_then(|found| found.name(visit.language)).map(|name| name.text.clone());
        SideView {
            name: name.unwrap_or_else(|| l.t("job-side-unknown").to_string()),
            href: found.as_ref().map(|_| urls::organisation(visit.language, id)).unwrap_or_default(),
            status: Some(found.map_or("not_certified", |found| found.standing(today).status.as_str())),
        }
    };
    let mut sides: Vec<SideView> = link.sides().map(side).collect();
    if link.lower_id.is_none() {
        sides.push(SideView { name: link.lower_name.clone(), href: String::new(), status: None });
    }
    let starts = l.day(link.starts_on);
    LinkView {
        sides,
        job: link.job.clone(),
        people: link.head_count.to_string(),
        when: link.ends_on.map_or_else(|| starts.clone(), |end| format!("{starts} – {}", l.day(end))),
        alone: link.status == ChainStatus::Declared,
        is_over: is_over(link, today),
    }
}
