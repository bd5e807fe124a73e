//! One application for the registry: who screens it, what it says, what changed, what was checked.

use super::super::super::actions::{self, Opened, officers_of};
use super::super::super::rules::{Accepted, ApplicationStatus, CheckKind, Section, Snapshot, may_appeal_until};
use super::super::super::store::{self, CheckRow, FrozenSnapshot, LicenceListRow, ReturnReason};
use super::super::answers::{AnswerGroup, Difference, Reader, differences, groups};
use super::super::frame::{Named, id_of, named};
use super::list::office_work;
use crate::accounts::rules::Person;
use crate::accounts::store::people;
use crate::base::{AccountId, ApplicationId, OrganisationId};
use crate::error::{AppError, AppResult};
use crate::fees::rules::Books;
use crate::fees::store::rules::load_books;
use crate::history::Event;
use crate::i18n::Words;
use crate::impartiality::actions::obstacle;
use crate::impartiality::rules::Part;
use crate::web::forms::worded;
use crate::web::{FormErrors, Shell, SignedIn};
use crate::{history, impartiality, urls};
use actix_web::{HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "applications/office_show.html")]
pub(super) struct ShowPage {
    pub(super) shell: Shell,
    pub(super) errors: FormErrors,
    pub(super) is_stale: bool,
    token: String,
    back: String,
    here: String,
    version: i32,
    organisation: Named,
    organisation_href: String,
    kind: String,
    number: String,
    work: &'static str,
    status: String,
    facts: Vec<(String, String)>,
    seats: Vec<Seat>,
    /// Whether the visitor may take it up, and why not if not.
    take_up: Option<TakeUp>,
    is_screening: bool,
    second: Option<String>,
    checks: Vec<Check>,
    may_accept: bool,
    groups: Vec<AnswerGroup>,
    differences: Vec<Difference>,
    is_again: bool,
    reasons: Vec<Asked>,
    rejection: Option<(String, String)>,
    story: Vec<Step>,
    same_names: Vec<(String, String)>,
    same_numbers: Vec<(String, String)>,
    listed: Vec<Listed>,
    appeal_until: Option<String>,
    pub(super) statement: String,
}

/// Somebody's part, or a free one.
struct Seat {
    name: String,
    is_taken: bool,
    what: String,
}

struct TakeUp {
    obstacle: Option<String>,
    is_over: bool,
}

/// A check, recorded or not.
struct Check {
    kind: &'static str,
    name: String,
    hint: String,
    work: &'static str,
    word: String,
    is_passed: bool,
    is_failed: bool,
    note: String,
    by: String,
}

struct Asked {
    section: String,
    reason: String,
    on: String,
    answered: Option<String>,
}

struct Step {
    datetime: String,
    when: String,
    what: String,
    who: String,
}

/// A row of an official list.
struct Listed {
    authority: String,
    number: String,
    status: String,
    remark: String,
    seen: String,
    work: &'static str,
}

/// Everything the page needs from the database.
pub(super) struct Loaded {
    pub(super) opened: Opened,
    number: String,
    organisation: Named,
    snapshots: Vec<FrozenSnapshot>,
    officers: Vec<(Part, Person)>,
    checks: Vec<(CheckRow, String)>,
    reasons: Vec<ReturnReason>,
    events: Vec<(Event, String)>,
    books: Books,
    same_names: Vec<(OrganisationId, String)>,
    same_numbers: Vec<(OrganisationId, String)>,
    listed: Vec<LicenceListRow>,
    take_up: Option<String>,
    pub(super) second: Option<String>,
    agreement: Option<(Accepted, String)>,
}

impl Loaded {
    /// The organisation's name.
    pub(super) fn organisation(&self) -> &str {
        &self.organisation.text
    }

    /// Who proposed the rejection.
    pub(super) fn proposer(&self) -> &str {
        let by = self.opened.application.rejection_proposed_by.as_ref();
        self.officers.iter().find(|(_, person)| Some(&person.id) == by).map_or("", |(_, person)| person.name.as_str())
    }
}

pub async fn show(visit: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let loaded = load(&visit, &path.1).await?;
    visit.show(&page(&visit, &loaded)?)
}

/// Loads an application that was ever sent; a draft does not exist for the registry.
pub(super) async fn load(visit: &SignedIn, id: &str) -> AppResult<Loaded> {
    let (id, language, me, now) = (id_of(id)?, visit.language, visit.me().account.clone(), visit.now);
    visit
        .state
        .db
        .read(move |conn| {
            let opened = actions::open(conn, &id, language)?;
            let case = opened.application.case_id.clone().ok_or(AppError::NotFound)?;
            let case = impartiality::store::load_case(conn, &case)?;
            let l = crate::i18n::words(language);
            let why = |conn: &mut _, part| -> AppResult<Option<String>> {
                let refusal = obstacle(conn, &me, &case, part, now)?;
                Ok(refusal.map(|refusal| l.refusal(&refusal).to_string()))
            };
            let take_up = why(conn, Part::Officer)?;
            let second = why(conn, Part::SecondOfficer)?;
            let numbers = numbers_of(&opened);
            let organisation = opened.application.organisation_id.clone();
            let mut checks = Vec::new();
            for check in store::list_checks(conn, &id)? {
                let name = name_of(conn, &check.checked_by)?;
                checks.push((check, name));
            }
            let mut events = Vec::new();
            for event in history::of_subject(conn, "application", id.as_str())? {
                let who = match event.actor_id.as_deref().and_then(AccountId::parse) {
                    Some(account) => name_of(conn, &account)?,
                    None => String::new(),
                };
                events.push((event, who));
            }
            let agreement = match store::find_agreement(conn, &id)? {
                Some(accepted) => {
                    let name = name_of(conn, &accepted.by)?;
                    Some((accepted, name))
                }
                None => None,
            };
            Ok(Loaded {
                number: case.number.clone(),
                organisation: named(conn, &organisation, language)?,
                snapshots: store::list_snapshots(conn, &id)?,
                officers: officers_of(conn, &opened.application)?,
                checks,
                reasons: opened.reasons.clone(),
                events,
                books: load_books(conn)?,
                same_names: store::list_same_names(conn, &organisation)?,
                same_numbers: store::list_same_identifiers(conn, &opened.application, &numbers)?,
                listed: store::list_licence_rows(conn, &organisation, &numbers)?,
                take_up,
                second,
                agreement,
                opened,
            })
        })
        .await
}

fn name_of(conn: &mut crate::db::AnyConnection, account: &AccountId) -> AppResult<String> {
    Ok(people::load(conn, account)?.name)
}

/// Every number an application names: its licences and the organisation's own.
fn numbers_of(opened: &Opened) -> Vec<String> {
    let licences = opened.said.licences.iter().map(|licence| licence.number.clone());
    let own = opened.said.organisation.identifiers.iter().map(|known| known.value.clone());
    licences.chain(own).collect()
}

/// The page of a loaded application.
pub(super) fn page(visit: &SignedIn, loaded: &Loaded) -> AppResult<ShowPage> {
    let (l, opened) = (visit.l(), &loaded.opened);
    let application = &opened.application;
    let (status, me) = (application.status, &visit.me().account);
    let is_mine = loaded.officers.iter().any(|(part, person)| *part == Part::Officer && &person.id == me);
    let is_submitted = status == ApplicationStatus::Submitted;
    let is_rejected = status == ApplicationStatus::Rejected;
    let (groups, differences) = said(visit, loaded)?;
    let checks = checks(l, loaded);
    let rejection = application
        .rejection_reason_code
        .map(|code| (l.t(&code.key()).to_string(), application.rejection_reason.clone().unwrap_or_default()));
    Ok(ShowPage {
        shell: visit.shell(format!("{} {}", loaded.number, loaded.organisation.text)),
        errors: FormErrors::none(),
        is_stale: false,
        token: visit.form_token().to_owned(),
        back: urls::office_applications(visit.language),
        here: urls::office_application(visit.language, &application.id),
        version: application.version,
        organisation: loaded.organisation.clone(),
        organisation_href: urls::office_organisation(visit.language, &application.organisation_id),
        kind: l.t(&application.kind.key()).to_string(),
        number: loaded.number.clone(),
        work: office_work(status),
        status: l.t(&status.key()).to_string(),
        facts: facts(l, loaded),
        seats: seats(l, loaded),
        take_up: (is_submitted && !is_mine).then(|| TakeUp {
            obstacle: loaded.take_up.clone(),
            is_over: loaded.officers.iter().any(|(part, _)| *part == Part::Officer),
        }),
        is_screening: is_submitted && is_mine,
        second: (status == ApplicationStatus::RejectionProposed)
            .then(|| urls::office_application_part(visit.language, &application.id, "second")),
        may_accept: checks.iter().all(|check| check.is_passed),
        checks,
        groups,
        differences,
        is_again: loaded.snapshots.len() > 1,
        reasons: reasons(l, &loaded.reasons),
        rejection,
        story: story(l, &loaded.events),
        same_names: same(visit, &application.organisation_id, &loaded.same_names),
        same_numbers: same(visit, &application.organisation_id, &loaded.same_numbers),
        listed: loaded.listed.iter().map(|row| listed(l, row)).collect(),
        appeal_until: application.ended_at.filter(|_| is_rejected).map(|at| l.day(may_appeal_until(at))),
        statement: String::new(),
    })
}

/// What was sent last, and what changed since it was sent before.
fn said(visit: &SignedIn, loaded: &Loaded) -> AppResult<(Vec<AnswerGroup>, Vec<Difference>)> {
    let reader = Reader {
        l: visit.l(),
        files: urls::application(visit.language, &loaded.opened.application.id),
        on: visit.now.local_date(),
        books: loaded.books.law(),
    };
    let read = |frozen: &FrozenSnapshot| -> AppResult<Vec<AnswerGroup>> {
        let said = Snapshot::from_json(&frozen.content).map_err(AppError::internal)?;
        Ok(groups(&reader, &said, &loaded.opened.standard, |_: Section| None))
    };
    let mut newest = loaded.snapshots.iter().rev();
    let last = newest.next().ok_or(AppError::NotFound)?;
    let now = read(last)?;
    let changed = match newest.next() {
        Some(before) => differences(&read(before)?, &now),
        None => Vec::new(),
    };
    Ok((now, changed))
}

fn facts(l: &Words, loaded: &Loaded) -> Vec<(String, String)> {
    let application = &loaded.opened.application;
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: Option<String>| facts.extend(value.map(|value| (l.t(key).to_string(), value)));
    fact("application-sent-on", application.submitted_at.map(|at| l.instant(at)));
    fact("office-application-returned-on", application.returned_at.map(|at| l.day(at.local_date())));
    fact("office-application-due-on", application.due_at.map(|at| l.day(at.local_date())));
    fact("office-application-ended-on", application.ended_at.map(|at| l.day(at.local_date())));
    let digest = loaded.snapshots.last().map(|last| last.digest.chars().take(16).collect());
    fact("office-application-digest", digest);
    let agreement = match &loaded.agreement {
        Some((accepted, name)) => {
            let words = l.t("office-agreement-by").with("version", accepted.version).with("name", name.as_str());
            let digest: String = accepted.digest.chars().take(16).collect();
            format!("{}\u{a0}· {digest}", words.with("when", l.instant(accepted.at)))
        }
        None => l.t("office-agreement-none").to_string(),
    };
    fact("office-agreement", Some(agreement));
    facts
}

fn seats(l: &Words, loaded: &Loaded) -> Vec<Seat> {
    let of = |part: Part, key: &str| -> Vec<Seat> {
        let taken = loaded.officers.iter().filter(|(its, _)| *its == part);
        let taken: Vec<Seat> = taken
            .map(|(_, person)| Seat { name: person.name.clone(), is_taken: true, what: l.t(key).to_string() })
            .collect();
        if taken.is_empty() {
            let what = l.t("office-application-seat-free").to_string();
            return vec![Seat { name: l.t(key).to_string(), is_taken: false, what }];
        }
        taken
    };
    let mut seats = of(Part::Officer, "office-application-officer");
    let is_about_rejection = loaded.opened.application.rejection_proposed_by.is_some()
        || loaded.officers.iter().any(|(part, _)| *part == Part::SecondOfficer);
    if is_about_rejection {
        seats.extend(of(Part::SecondOfficer, "office-application-second-officer"));
    }
    seats
}

fn checks(l: &Words, loaded: &Loaded) -> Vec<Check> {
    CheckKind::ALL
        .iter()
        .map(|kind| {
            let recorded = loaded.checks.iter().find(|(check, _)| check.kind == *kind);
            let (work, key) = match recorded.map(|(check, _)| check.is_passed) {
                Some(true) => ("done", "office-check-passed"),
                Some(false) => ("change", "office-check-failed"),
                None => ("none", "office-check-open"),
            };
            Check {
                kind: kind.as_str(),
                name: l.t(&kind.key()).to_string(),
                hint: l.t(&format!("{}-hint", kind.key())).to_string(),
                work,
                word: l.t(key).to_string(),
                is_passed: work == "done",
                is_failed: work == "change",
                note: recorded.map(|(check, _)| check.note.clone()).unwrap_or_default(),
                by: recorded.map(|(check, who)| format!("{who}, {}", l.instant(check.checked_at))).unwrap_or_default(),
            }
        })
        .collect()
}

fn reasons(l: &Words, reasons: &[ReturnReason]) -> Vec<Asked> {
    let asked = reasons.iter().map(|reason| Asked {
        section: l.t(&reason.section.key()).to_string(),
        reason: reason.reason.clone(),
        on: l.day(reason.given_at.local_date()),
        answered: reason.answered_at.map(|at| l.day(at.local_date())),
    });
    asked.collect()
}

fn story(l: &Words, events: &[(Event, String)]) -> Vec<Step> {
    let steps = events.iter().map(|(event, who)| Step {
        datetime: event.at.date().to_string(),
        when: l.instant(event.at),
        what: l.t(&format!("history-{}", event.kind.replace('_', "-"))).to_string(),
        who: who.clone(),
    });
    steps.collect()
}

/// Each leads to both records side by side.
fn same(visit: &SignedIn, own: &OrganisationId, found: &[(OrganisationId, String)]) -> Vec<(String, String)> {
    let beside = urls::office_merge(visit.language, own);
    let link = |(id, text): &(OrganisationId, String)| (format!("{beside}?with={id}"), text.clone());
    found.iter().map(link).collect()
}

fn listed(l: &Words, row: &LicenceListRow) -> Listed {
    let work = match row.status.as_str() {
        "licensed" => "done",
        "revoked" => "late",
        _ => "waiting",
    };
    Listed {
        authority: format!("{}, {}", row.authority, l.country(row.country)),
        number: row.number.clone().unwrap_or_default(),
        status: l.t(&format!("office-licence-row-{}", row.status)).to_string(),
        remark: row.remark.clone(),
        seen: l.day(row.last_seen_on),
        work,
    }
}

/// The words of a refusal, for a page that shows it in its place.
pub(super) fn said_no(l: &Words, refusal: &dyn crate::base::Refusal) -> String {
    worded(l, refusal.key(), &refusal.arguments())
}

/// The address of an application in the office.
pub(super) fn address(visit: &SignedIn, id: &ApplicationId) -> String {
    urls::office_application(visit.language, id)
}
