//! Is this job registered: a demand letter, a company, a number of people. Only links that both sides, or staff, have
//! confirmed count; what one side says alone is shown as that.

use crate::base::{OrganisationId, fold};
use crate::checks::rules::{ConfirmedJob, JobCompany, JobFacts, JobWord, is_name_of, job_word, one_line, weakest};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::organisations::rules::ChainStatus;
use crate::organisations::store::chains::{ChainLink, list_links_under};
use crate::register::Register;
use crate::register::rules::PublicStatus;
use crate::register::snapshot::Snapshot;
use crate::urls;
use crate::web::forms::read_pairs;
use crate::web::{Asked, FormErrors, Shell, Visit};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

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

impl JobForm {
    /// The same, as far as it is read.
    fn cut(&self) -> Self {
        let read = |text: &str| one_line(text).chars().take(READ).collect::<String>().trim().to_owned();
        Self { letter: read(&self.letter), company: read(&self.company), people: read(&self.people) }
    }

    /// How many people are spoken of; none where nothing was typed, an error where it is no number.
    fn people(&self) -> Result<Option<i32>, ()> {
        match self.people.as_str() {
            "" => Ok(None),
            typed => typed.parse::<i32>().ok().filter(|people| *people > 0).map(Some).ok_or(()),
        }
    }

    /// The question as a receipt takes it over.
    fn about(&self) -> String {
        let pairs = [("letter", &self.letter), ("company", &self.company), ("people", &self.people)];
        let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// The question in words, as a report takes it over.
    fn told(&self, l: &Words) -> String {
        let labelled = |key: &str, value: &str| format!("{}: {value}", l.t(key));
        let people = (!self.people.is_empty()).then(|| labelled("chain-people", &self.people));
        let company = (!self.company.is_empty()).then(|| self.company.clone());
        let parts = [Some(labelled("chain-letter", &self.letter)), company, people];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
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
    /// The question as a receipt takes it over.
    about: String,
    /// The question in words, as a report takes it over.
    told: String,
    /// The company that was named, where it has a part in this job.
    named: String,
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
    let form = form.cut();
    let is_asked = visit.path_after_language.contains("letter=");
    let mut errors = FormErrors::none();
    if is_asked && fold::fold_number(&form.letter).is_empty() {
        errors.add(l, "letter", "error-required");
    }
    let people = errors.need(l, "people", form.people().ok(), "error-number").flatten();
    let answer = if is_asked && errors.is_empty() {
        let snapshot = register.current().await;
        Some(answer(&visit, &snapshot, &Found::of(&visit, &snapshot, &form, people).await?, &form))
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

/// The answer to a question that stands in an address, as a receipt keeps it; `None` where it is no question.
pub(super) async fn facts(visit: &Visit, snapshot: &Snapshot, about: &str) -> AppResult<Option<JobFacts>> {
    let form = read_pairs::<JobForm>(about.as_bytes()).cut();
    let (Ok(people), false) = (form.people(), fold::fold_number(&form.letter).is_empty()) else { return Ok(None) };
    let found = Found::of(visit, snapshot, &form, people).await?;
    let mut companies: Vec<JobCompany> = Vec::new();
    for id in found.firm().flat_map(ChainLink::sides) {
        if !companies.iter().any(|its| its.id == *id) {
            let organisation = snapshot.organisation(id);
            let name = organisation.and_then(|its| its.name(visit.language).map(|name| name.text.clone()));
            let status = standing(visit, snapshot, id);
            companies.push(JobCompany { id: id.clone(), name: name.unwrap_or_default(), status });
        }
    }
    Ok(Some(JobFacts {
        letter: form.letter,
        company: form.company,
        people,
        answer: found.word,
        registered: found.confirmed.map(|job| job.people),
        companies,
    }))
}

/// What the register has under a letter.
struct Found {
    /// Every link that counts or that one side declares.
    links: Vec<ChainLink>,
    confirmed: Option<ConfirmedJob>,
    word: JobWord,
}

impl Found {
    async fn of(visit: &Visit, snapshot: &Snapshot, form: &JobForm, people: Option<i32>) -> AppResult<Self> {
        let letter = form.letter.clone();
        let mut links = visit.state.db.read(move |conn| Ok(list_links_under(conn, &letter)?)).await?;
        links.retain(|link| matches!(link.status, ChainStatus::Declared | ChainStatus::Confirmed));
        let mut found = Self { links, confirmed: None, word: JobWord::Unknown };
        let today = visit.now.local_date();
        let is_named = |link: &ChainLink| form.company.is_empty() || names_company(snapshot, link, &form.company);
        let most = found.firm().map(|link| link.head_count).max();
        let confirmed = most.map(|people| ConfirmedJob {
            is_named: found.firm().any(is_named),
            is_over: found.firm().all(|link| is_over(link, today)),
            people,
            weakest: weakest(found.firm().flat_map(ChainLink::sides).map(|side| standing(visit, snapshot, side))),
        });
        found.confirmed = confirmed;
        found.word = job_word(confirmed, people);
        Ok(found)
    }

    /// The links that both sides, or staff, have confirmed.
    fn firm(&self) -> impl Iterator<Item = &ChainLink> {
        self.links.iter().filter(|link| link.status == ChainStatus::Confirmed)
    }
}

/// The status of a company of a job; of one that is not public, the worst that is no reproach.
fn standing(visit: &Visit, snapshot: &Snapshot, side: &OrganisationId) -> PublicStatus {
    let today = visit.now.local_date();
    snapshot.organisation(side).map_or(PublicStatus::NotCertified, |found| found.standing(today).status)
}

fn answer(visit: &Visit, snapshot: &Snapshot, found: &Found, form: &JobForm) -> Answer {
    let (l, key) = (visit.l(), found.word.key());
    let (class, symbol) = match found.word {
        JobWord::Known => ("ok", "ok"),
        JobWord::Weak | JobWord::TooMany | JobWord::Over | JobWord::AnotherCompany | JobWord::Unknown => {
            ("stop", "nopay")
        }
    };
    let people = found.confirmed.map_or(0, |job| i64::from(job.people));
    let is_meant = |side: &&OrganisationId| !form.company.is_empty() && is_called(snapshot, side, &form.company);
    let named = found.links.iter().flat_map(ChainLink::sides).find(is_meant);
    Answer {
        class,
        symbol,
        heading: l.t(key).to_string(),
        say: l.t(&format!("{key}-say")).with("people", people).to_string(),
        letter: form.letter.clone(),
        weakest: found.confirmed.and_then(|job| job.weakest).map(|status| PublicStatus::as_str(&status)),
        links: found.links.iter().map(|link| view(visit, snapshot, link)).collect(),
        about: form.about(),
        told: form.told(l),
        named: named.map(ToString::to_string).unwrap_or_default(),
    }
}

fn is_over(link: &ChainLink, today: NaiveDate) -> bool {
    link.ends_on.is_some_and(|end| end < today)
}

/// Whether a link names this company, in any of its names.
fn names_company(snapshot: &Snapshot, link: &ChainLink, company: &str) -> bool {
    is_name_of(&link.lower_name, company) || link.sides().any(|side| is_called(snapshot, side, company))
}

/// Whether an organisation has this name.
fn is_called(snapshot: &Snapshot, id: &OrganisationId, typed: &str) -> bool {
    snapshot.organisation(id).is_some_and(|found| found.names.iter().any(|name| is_name_of(&name.text, typed)))
}

fn view(visit: &Visit, snapshot: &Snapshot, link: &ChainLink) -> LinkView {
    let (l, today) = (visit.l(), visit.now.local_date());
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
