//! The office's list of organisations and its page of one: everything that is known about it.

use super::facts::{FactCard, cards};
use super::mine::role_key;
use super::shown::{Heading, Shown, country_choices};
use super::{Desk, organisation_of};
use crate::accounts::store::people;
use crate::base::{AccountId, Country, Page, PageRequest, Role};
use crate::db::AnyConnection;
use crate::error::AppResult;
use crate::history::{self, Event};
use crate::i18n::Words;
use crate::impartiality;
use crate::organisations::rules::{ClaimStatus, OrganisationKind};
use crate::organisations::store::lists::{LicenceLine, Narrowed};
use crate::organisations::store::{self, lists};
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use std::collections::HashMap;

/// What the list is asked for.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    q: String,
    kind: String,
    country: String,
    page: String,
}

struct ListRow {
    shown: Shown,
    numbers: String,
    href: String,
}

#[derive(Template)]
#[template(path = "organisations/office_list.html")]
struct ListPage {
    shell: Shell,
    errors: FormErrors,
    q: String,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    page: Page<ListRow>,
    base: String,
    waiting: i64,
    claims_href: String,
    ties_href: String,
    declared_href: String,
}

/// Lists organisations.
pub(super) async fn list(signed_in: SignedIn, query: Asked<ListQuery>) -> AppResult<HttpResponse> {
    let (query, l) = (query.0, signed_in.l());
    let narrowed = Narrowed {
        text: query.q.chars().take(200).collect(),
        kind: OrganisationKind::parse(&query.kind),
        country: Country::parse(&query.country),
    };
    let request = PageRequest::read(&query.page);
    let (page, waiting) = signed_in
        .state
        .db
        .read(move |conn| {
            let (ids, total) = lists::search(conn, &narrowed, request)?;
            let mut rows = Vec::with_capacity(ids.len());
            for id in ids {
                let numbers = store::list_identifiers(conn, &id)?;
                let numbers: Vec<String> = numbers.into_iter().map(|number| number.value).collect();
                let href = urls::office_organisation(l.language(), &id);
                rows.push(ListRow { shown: Shown::load(conn, &id, l)?, numbers: numbers.join(", "), href });
            }
            Ok((Page { rows, total, request }, store::claims::count_waiting(conn)?))
        })
        .await?;
    let kinds = OrganisationKind::ALL.iter().map(|k| Choice::new(k.as_str(), l.t(k.key()).to_string()));
    let here = urls::office_organisations(signed_in.language);
    signed_in.show(&ListPage {
        shell: signed_in.shell(l.t("office-organisations-title").to_string()),
        errors: FormErrors::none(),
        kinds: kinds.map(|choice| choice.chosen(&query.kind)).collect(),
        countries: country_choices(l, &query.country),
        base: format!(
            "{here}?q={}&kind={}&country={}&",
            urls::encoded(&query.q),
            urls::encoded(&query.kind),
            urls::encoded(&query.country)
        ),
        q: query.q,
        page,
        waiting,
        claims_href: urls::office_claims(signed_in.language),
        ties_href: urls::office_ties(signed_in.language),
        declared_href: urls::office_declared(signed_in.language),
    })
}

struct LicenceRow {
    line: LicenceLine,
    status: &'static str,
    seen: String,
}

struct ClaimRow {
    name: String,
    status: &'static str,
    sent: String,
    href: String,
}

struct CaseRow {
    number: String,
    kind: String,
    opened: String,
    closed: Option<String>,
}

/// An event as staff read it.
struct EventRow {
    when: String,
    datetime: String,
    what: String,
    who: String,
    note: Option<String>,
}

struct MemberRow {
    name: String,
    email: String,
    role: &'static str,
    since: String,
}

#[derive(Template)]
#[template(path = "organisations/office_show.html")]
struct ShowPage {
    shell: Shell,
    heading: Heading,
    cards: Vec<FactCard>,
    licences: Vec<LicenceRow>,
    members: Vec<MemberRow>,
    claims: Vec<ClaimRow>,
    cases: Vec<CaseRow>,
    events: Vec<EventRow>,
    entered: String,
    is_invented: bool,
    public_href: String,
    list_href: String,
    declared_href: String,
    /// Where reports about it are, for those who handle them.
    reports_href: Option<String>,
    /// Where this record is compared with another.
    merge_href: String,
    /// Name and page of the record this one is part of.
    survivor: Option<(String, String)>,
    /// Names and pages of the records that are part of this one.
    parts: Vec<(String, String)>,
}

/// Shows one organisation to staff.
pub(super) async fn show(signed_in: SignedIn, path: web::Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    let (l, shell) = (signed_in.l(), signed_in.shell(""));
    let reports = format!("{}?about={id}", urls::office_reports(signed_in.language));
    let reports_href = signed_in.actor().is(Role::CaseOfficer).then_some(reports);
    let page = signed_in.state.db.read(move |conn| gather(conn, &id, l, shell)).await?;
    signed_in.show(&ShowPage { reports_href, ..page })
}

fn gather(
    conn: &mut AnyConnection,
    id: &crate::base::OrganisationId,
    l: &'static Words,
    mut shell: Shell,
) -> AppResult<ShowPage> {
    let facts = store::load_facts(conn, id)?;
    let heading = Heading::of(&facts, l);
    shell.title.clone_from(&heading.name);
    let day = |at: crate::base::When| l.day(at.local_date());
    let licences = lists::licences_of(conn, id)?.into_iter().map(|line| licence_row(line, l)).collect();
    let members = store::members::list(conn, id)?.into_iter().map(|member| MemberRow {
        name: member.person.name,
        email: member.person.email.to_string(),
        role: role_key(member.role),
        since: day(member.since),
    });
    let members = members.collect();
    let mut claims = Vec::new();
    for claim in store::claims::list_of_organisation(conn, id)? {
        claims.push(ClaimRow {
            name: people::load(conn, &claim.account)?.name,
            status: claim_key(claim.status),
            sent: day(claim.created_at),
            href: urls::office_claim(l.language(), &claim.id),
        });
    }
    let cases = impartiality::store::list_cases_of(conn, id)?.into_iter().map(|case| CaseRow {
        number: case.number,
        kind: l.t(&case_key(case.kind)).to_string(),
        opened: day(case.opened_at),
        closed: case.closed_at.map(day),
    });
    let cases = cases.collect();
    let history = history::of_organisation(conn, id)?;
    let named = |conn: &mut AnyConnection, id: &crate::base::OrganisationId| {
        store::display_name(conn, id, l.language()).map(|name| (name, urls::office_organisation(l.language(), id)))
    };
    let survivor = match store::merges::survivor_of(conn, id)? {
        Some(survivor) => Some(named(conn, &survivor)?),
        None => None,
    };
    let mut parts = Vec::new();
    for part in store::merges::list_parts(conn, id)? {
        parts.push(named(conn, &part)?);
    }
    let entered = history.first().map(|event| day(event.at)).unwrap_or_default();
    Ok(ShowPage {
        shell,
        heading,
        cards: cards(l, Desk::Office, &facts),
        licences,
        members,
        claims,
        cases,
        events: event_rows(conn, history, l)?,
        entered,
        is_invented: facts.row.is_invented,
        public_href: urls::organisation(l.language(), id),
        list_href: urls::office_organisations(l.language()),
        declared_href: urls::office_organisation_part(l.language(), id, "contacts"),
        reports_href: None,
        merge_href: urls::office_merge(l.language(), id),
        survivor,
        parts,
    })
}

fn licence_row(line: LicenceLine, l: &Words) -> LicenceRow {
    let status = match line.status.as_str() {
        "revoked" => "office-organisations-licence-revoked",
        "gone" => "office-organisations-licence-gone",
        _ => "office-organisations-licence-licensed",
    };
    let seen = l.day(line.last_seen_on);
    LicenceRow { line, status, seen }
}

/// The key of the word for where a claim stands.
pub(super) const fn claim_key(status: ClaimStatus) -> &'static str {
    match status {
        ClaimStatus::Pending => "office-claim-pending",
        ClaimStatus::Approved => "office-claim-approved",
        ClaimStatus::Refused => "office-claim-refused",
    }
}

/// The key of the word for what a case is about.
fn case_key(kind: impartiality::rules::CaseKind) -> String {
    format!("impartiality-case-{}", kind.as_str().replace('_', "-"))
}

/// The history, newest first, with names instead of ids.
fn event_rows(conn: &mut AnyConnection, history: Vec<Event>, l: &Words) -> AppResult<Vec<EventRow>> {
    let mut names: HashMap<String, String> = HashMap::new();
    let mut rows = Vec::with_capacity(history.len());
    for event in history.into_iter().rev() {
        let who = match &event.actor_id {
            None => l.t("office-organisations-by-system").to_string(),
            Some(id) => name_of(conn, id, &mut names)?,
        };
        let key = format!("history-{}", event.kind.replace('_', "-"));
        let what = if l.has(&key) { l.t(&key).to_string() } else { event.kind.replace('_', " ") };
        rows.push(EventRow {
            when: l.instant(event.at),
            datetime: event.at.to_the_second(),
            what,
            who,
            note: event.staff_note.map(|note| outcome_word(l, &note).unwrap_or(note)),
        });
    }
    Ok(rows)
}

/// The word of an outcome, where the note of a decision is one.
fn outcome_word(l: &Words, note: &str) -> Option<String> {
    let key = format!("decision-outcome-{}", note.replace('_', "-"));
    l.has(&key).then(|| l.t(&key).to_string())
}

fn name_of(conn: &mut AnyConnection, id: &str, known: &mut HashMap<String, String>) -> AppResult<String> {
    if let Some(name) = known.get(id) {
        return Ok(name.clone());
    }
    let name = match AccountId::parse(id) {
        Some(account) => people::load(conn, &account)?.name,
        None => id.to_owned(),
    };
    known.insert(id.to_owned(), name.clone());
    Ok(name)
}
