//! Licences that may belong to an organisation that is in the register: a person says.

use crate::base::{Language, MatchId, Page, PageRequest};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::licences::actions::{SaidOfMatch, decide_match};
use crate::licences::rules::{LicenceStatus, ListEntry};
use crate::licences::store::{self, Authority, LicenceRow, ListedLicence, MatchRow};
use crate::organisations;
use crate::organisations::store::Facts;
use crate::urls;
use crate::web::{Asked, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// Which page of the matches.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    page: String,
}

/// What a person says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SaidForm {
    said: String,
}

/// A name with the language it is written in.
struct NameLine {
    text: String,
    lang: &'static str,
}

struct Question {
    action: String,
    authority: String,
    number: String,
    is_revoked: bool,
    note: String,
    listed_names: Vec<NameLine>,
    listed_lines: Vec<String>,
    organisation_href: String,
    kind_word: String,
    registered_names: Vec<NameLine>,
    registered_lines: Vec<String>,
    other_numbers: Vec<String>,
}

#[derive(Template)]
#[template(path = "licences/matches.html")]
struct MatchesPage {
    shell: Shell,
    token: String,
    questions: Page<Question>,
    pager_base: String,
    lists_href: String,
}

/// What is known of one possible match.
struct Known {
    asked: MatchRow,
    licence: LicenceRow,
    authority: Authority,
    facts: Facts,
    licences: Vec<ListedLicence>,
}

fn known(conn: &mut AnyConnection, asked: MatchRow) -> AppResult<Known> {
    let licence = store::load_licence(conn, &asked.licence_id)?;
    Ok(Known {
        authority: store::load_authority(conn, &licence.authority_id)?,
        facts: organisations::store::load_facts(conn, &asked.organisation_id)?,
        licences: store::list_by_organisation(conn, &asked.organisation_id)?,
        licence,
        asked,
    })
}

/// The matches that wait.
pub async fn list(visit: SignedIn, asked: Asked<Shown>) -> AppResult<HttpResponse> {
    let request = PageRequest::read(&asked.page);
    let found = visit
        .state
        .db
        .read(move |conn| {
            let total = usize::try_from(store::count_pending_matches(conn)?).unwrap_or_default();
            let offset = i64::try_from(request.offset()).unwrap_or(i64::MAX);
            let most = i64::try_from(request.size).unwrap_or(i64::MAX);
            let waiting = store::list_pending_matches(conn, offset, most)?;
            let rows = waiting.into_iter().map(|asked| known(conn, asked)).collect::<AppResult<Vec<_>>>()?;
            Ok(Page { rows, total, request })
        })
        .await?;
    let l = visit.l();
    let (total, language) = (found.total, visit.language);
    let rows = found.rows.iter().map(|known| question(&visit, language, known)).collect::<AppResult<Vec<_>>>()?;
    let here = urls::office_licence_matches(language);
    let page = MatchesPage {
        shell: visit.shell(l.t("licence-matches-title").to_string()),
        token: visit.form_token().to_owned(),
        questions: Page { rows, total, request },
        pager_base: format!("{here}?"),
        lists_href: urls::office_licences(language),
    };
    visit.show(&page)
}

fn question(visit: &SignedIn, language: Language, known: &Known) -> AppResult<Question> {
    let l = visit.l();
    let entry: ListEntry = serde_json::from_str(&known.licence.content).map_err(AppError::internal)?;
    let mut listed_names: Vec<NameLine> =
        entry.names.iter().map(|name| NameLine { text: name.text.clone(), lang: name.language.code() }).collect();
    listed_names.extend(entry.trade_name.iter().map(|name| NameLine { text: name.clone(), lang: "" }));
    let names = known.facts.names.iter();
    let channels = known.facts.channels.iter().map(|channel| channel.value.clone());
    Ok(Question {
        action: format!("{}/{}", urls::office_licence_matches(language), known.asked.id),
        authority: known.authority.name.clone(),
        number: entry.number.clone().unwrap_or_default(),
        is_revoked: known.licence.status == LicenceStatus::Revoked,
        note: entry.note(),
        listed_names,
        listed_lines: entry.addresses.iter().map(|address| address.text.clone()).chain(entry.phone.clone()).collect(),
        organisation_href: urls::office_organisation(language, &known.facts.row.id),
        kind_word: format!("{}, {}", l.t(known.facts.row.kind.key()), l.country(known.facts.row.country)),
        registered_names: names.map(|name| NameLine { text: name.text.clone(), lang: name.language.code() }).collect(),
        registered_lines: known.facts.addresses.iter().map(|address| address.text.clone()).chain(channels).collect(),
        other_numbers: numbers_of(l, known),
    })
}

/// Every licence number the organisation is known by, with its authority and whether it is still listed.
fn numbers_of(l: &Words, known: &Known) -> Vec<String> {
    let listed = known.licences.iter().map(|licence| {
        let mut parts: Vec<String> = licence.number.iter().cloned().collect();
        parts.push(licence.authority.clone());
        if licence.gone_on.is_some() {
            parts.push(l.t("licence-match-gone").to_string());
        }
        parts.join(", ")
    });
    let is_listed = |value: &str| known.licences.iter().any(|licence| licence.number.as_deref() == Some(value));
    let typed = known.facts.identifiers.iter().filter(|number| !is_listed(&number.value));
    listed.chain(typed.map(|number| number.value.clone())).collect()
}

/// Keeps what a person says of a match.
pub async fn decide_submit(
    visit: SignedIn,
    path: Path<(String, String)>,
    form: Posted<SaidForm>,
) -> AppResult<HttpResponse> {
    let id = MatchId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (said, flash) = match form.said.as_str() {
        "same" => (SaidOfMatch::Same, "flash-licence-match-same"),
        "different" => (SaidOfMatch::Different, "flash-licence-match-different"),
        _ => return Ok(visit.redirect(&urls::office_licence_matches(visit.language))),
    };
    let (actor, now) = (visit.actor(), visit.now);
    visit.state.db.write(move |conn| decide_match(conn, &actor, &id, said, now)).await?;
    Ok(visit.redirect_saying(&urls::office_licence_matches(visit.language), flash))
}
