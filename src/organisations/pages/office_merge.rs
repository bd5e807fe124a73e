//! Two records that are probably one organisation: side by side, the proposal of one officer, the answer of another, and
//! undoing it.

use super::organisation_of;
use super::shown::Heading;
use crate::accounts::store::people;
use crate::base::{Actor, Language, OrganisationId, When, fold};
use crate::certificates::actions::{MergeAnswer, answer_merge, merge_obstacles, propose_merge, undo_merge};
use crate::certificates::store::list_of as list_certificates;
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::i18n::{Words, words};
use crate::organisations::rules::{Likeness, MergeEvent, MergeStatus, answered, must_be_officer, undone};
use crate::organisations::store::merges::{self, Merge};
use crate::organisations::store::{self, display_name, lists};
use crate::urls;
use crate::web::{Asked, Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;
use validator::Validate;

/// Which other record is looked at.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct MergeQuery {
    with: String,
}

/// What is sent.
#[derive(Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub(super) struct MergeForm {
    act: String,
    with: String,
    answer: String,
    version: String,
    #[validate(length(max = 2000))]
    reason: String,
}

#[derive(Template)]
#[template(path = "organisations/office_merge.html")]
struct MergePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    name: String,
    /// What was typed to find another record.
    with: String,
    form: MergeForm,
    /// Records that are probably the same: name, page of the comparison, what they share.
    twins: Vec<(String, String, String)>,
    /// The two records side by side.
    pair: Option<Pair>,
    /// What was proposed or done.
    merge: Option<MergeView>,
    answers: Vec<Choice>,
}

/// Two records side by side.
struct Pair {
    left: Heading,
    right: Heading,
    left_href: String,
    right_href: String,
    rows: Vec<PairRow>,
    /// The other way round.
    swap: String,
    /// What stands in the way.
    obstacles: Vec<String>,
    /// The id of the other record, while this reader may propose.
    other: Option<OrganisationId>,
}

/// One kind of fact of both.
struct PairRow {
    label: String,
    left: Vec<String>,
    right: Vec<String>,
    is_shared: bool,
}

struct MergeView {
    status: String,
    is_done: bool,
    reason: String,
    lines: Vec<String>,
    version: i32,
    may_answer: bool,
    may_undo: bool,
    /// Why this reader may not, if so.
    closed: Option<String>,
}

/// Shows a record beside another.
pub(super) async fn show(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    query: Asked<MergeQuery>,
) -> AppResult<HttpResponse> {
    let id = organisation_of(&path.1)?;
    let form = MergeForm { with: query.0.with.chars().take(300).collect(), ..MergeForm::default() };
    shown(&signed_in, &id, form, FormErrors::none(), StatusCode::OK).await
}

/// Proposes, answers or undoes.
pub(super) async fn submit(
    signed_in: SignedIn,
    path: web::Path<(String, String)>,
    form: Posted<MergeForm>,
) -> AppResult<HttpResponse> {
    let (id, l) = (organisation_of(&path.1)?, signed_in.l());
    let mut errors = FormErrors::check(l, &*form);
    if form.reason.trim().is_empty() {
        errors.add(l, "reason", "error-required");
    }
    let answer = match form.answer.as_str() {
        "merge" => Some(MergeAnswer::Merge),
        "keep" => Some(MergeAnswer::Keep),
        _ => None,
    };
    if form.act == "answer" && answer.is_none() {
        errors.add(l, "answer", "error-choice");
    }
    if !errors.is_empty() {
        return shown(&signed_in, &id, form.0, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (actor, now, sent, merged) = (signed_in.actor(), signed_in.now, form.clone(), id.clone());
    let done = signed_in.state.db.write(move |conn| act(conn, &actor, &merged, &sent, answer, now)).await;
    match done {
        Ok(flash) => Ok(signed_in.redirect_saying(&urls::office_merge(signed_in.language, &id), flash)),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "", &*refusal);
            shown(&signed_in, &id, form.0, errors, StatusCode::CONFLICT).await
        }
        Err(other) => Err(other),
    }
}

fn act(
    conn: &mut AnyConnection,
    actor: &Actor,
    id: &OrganisationId,
    form: &MergeForm,
    answer: Option<MergeAnswer>,
    now: When,
) -> AppResult<&'static str> {
    let (reason, version) = (form.reason.trim(), form.version.parse().unwrap_or(0));
    let current = merges::find_current_of(conn, id)?;
    match (form.act.as_str(), answer, current) {
        ("answer", Some(answer), Some(merge)) => {
            answer_merge(conn, actor, &merge.id, (answer, reason), version, now)?;
            Ok("flash-merge-answered")
        }
        ("undo", _, Some(merge)) => {
            undo_merge(conn, actor, &merge.id, reason, version, now)?;
            Ok("flash-merge-undone")
        }
        ("answer" | "undo", _, None) => Err(AppError::Stale),
        _ => {
            let other = OrganisationId::parse(&form.with).ok_or(AppError::NotFound)?;
            propose_merge(conn, actor, (id, &other), reason, now)?;
            Ok("flash-merge-proposed")
        }
    }
}

async fn shown(
    signed_in: &SignedIn,
    id: &OrganisationId,
    form: MergeForm,
    mut errors: FormErrors,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let (l, id, actor, now) = (signed_in.l(), id.clone(), signed_in.actor(), signed_in.now);
    let mut shell = signed_in.shell(l.t("merge-title").to_string());
    let (typed, back) = (form.with.clone(), urls::office_organisation(signed_in.language, &id));
    let found = signed_in.state.db.read(move |conn| gather(conn, &id, &typed, (&actor, l.language()), now)).await?;
    if found.is_unknown {
        errors.add(l, "with", "merge-unknown");
    }
    shell.has_errors = !errors.is_empty();
    let page = MergePage {
        shell,
        token: signed_in.form_token().to_owned(),
        back,
        name: found.name,
        with: if found.is_unknown { form.with.clone() } else { String::new() },
        twins: found.twins,
        pair: found.pair,
        merge: found.merge,
        answers: ["merge", "keep"]
            .map(|answer| Choice::new(answer, l.t(&format!("merge-answer-{answer}")).to_string()))
            .into_iter()
            .map(|choice| choice.chosen(&form.answer))
            .collect(),
        errors,
        form,
    };
    let status = if found.is_unknown && status == StatusCode::OK { StatusCode::UNPROCESSABLE_ENTITY } else { status };
    signed_in.show_with(status, &page)
}

struct Found {
    name: String,
    is_unknown: bool,
    twins: Vec<(String, String, String)>,
    pair: Option<Pair>,
    merge: Option<MergeView>,
}

fn gather(
    conn: &mut AnyConnection,
    id: &OrganisationId,
    typed: &str,
    (actor, language): (&Actor, Language),
    now: When,
) -> AppResult<Found> {
    let l = words(language);
    store::load(conn, id)?;
    let newest = merges::find_newest_of(conn, id)?;
    let current = newest.as_ref().filter(|its| matches!(its.status, MergeStatus::Proposed | MergeStatus::Merged));
    let other = match current {
        Some(merge) => Some(merge.survivor_id.clone()),
        None => find_other(conn, id, typed)?,
    };
    let is_unknown = current.is_none() && !typed.trim().is_empty() && other.is_none();
    let pair = match &other {
        Some(other) => Some(pair(conn, (id, other), current.is_some(), actor, l)?),
        None => None,
    };
    let mut twins = Vec::new();
    if current.is_none() {
        for (twin, shared) in merges::list_twins(conn, id)? {
            let href = format!("{}?with={twin}", urls::office_merge(language, id));
            twins.push((display_name(conn, &twin, language)?, href, likeness(l, &shared)));
        }
    }
    let merge = match newest {
        Some(merge) => Some(merge_view(conn, &merge, actor, l, now)?),
        None => None,
    };
    Ok(Found { name: display_name(conn, id, language)?, is_unknown, twins, pair, merge })
}

fn likeness(l: &Words, shared: &[Likeness]) -> String {
    let words: Vec<String> = shared.iter().map(|its| l.t(&format!("merge-likeness-{its}")).to_string()).collect();
    words.join(", ")
}

/// The other record: by its id, by the address of its page, or by one of its numbers.
fn find_other(conn: &mut AnyConnection, id: &OrganisationId, typed: &str) -> AppResult<Option<OrganisationId>> {
    let last = typed.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if let Some(other) = OrganisationId::parse(last) {
        // An id that nobody has is no error of ours: nothing is found.
        let is_there = !store::list_names(conn, &other)?.is_empty();
        return Ok((is_there && &other != id).then_some(other));
    }
    let folded = fold::fold_number(typed);
    if folded.is_empty() {
        return Ok(None);
    }
    Ok(merges::list_numbered(conn, &folded)?.into_iter().find(|other| other != id))
}

fn pair(
    conn: &mut AnyConnection,
    (left, right): (&OrganisationId, &OrganisationId),
    is_decided: bool,
    actor: &Actor,
    l: &'static Words,
) -> AppResult<Pair> {
    let (own, its) = (store::load_facts(conn, left)?, store::load_facts(conn, right)?);
    let mut rows = Vec::new();
    let mut row = |key: &str, left: Vec<String>, right: Vec<String>| {
        let is_shared = left.iter().any(|line| right.contains(line));
        if !left.is_empty() || !right.is_empty() {
            rows.push(PairRow { label: l.t(key).to_string(), left, right, is_shared });
        }
    };
    let names = |facts: &store::Facts| facts.names.iter().map(|name| name.text.clone()).collect();
    row("merge-names", names(&own), names(&its));
    let numbers = |facts: &store::Facts| {
        let number = |its: &crate::organisations::rules::Identifier| format!("{} ({})", its.value, its.country.code());
        facts.identifiers.iter().map(number).collect()
    };
    row("merge-numbers", numbers(&own), numbers(&its));
    let licences = (licences(conn, left)?, licences(conn, right)?);
    row("office-organisations-licences", licences.0, licences.1);
    let addresses = |facts: &store::Facts| facts.addresses.iter().map(|address| address.text.clone()).collect();
    row("merge-addresses", addresses(&own), addresses(&its));
    let channels = |facts: &store::Facts| facts.channels.iter().map(super::facts::shown).collect();
    row("organisation-channels", channels(&own), channels(&its));
    let members = (members(conn, left)?, members(conn, right)?);
    row("organisation-members", members.0, members.1);
    let certificates = (certificates(conn, left, l)?, certificates(conn, right, l)?);
    row("merge-certificates", certificates.0, certificates.1);
    let obstacles = if is_decided { Vec::new() } else { merge_obstacles(conn, left, right)? };
    let may_propose = !is_decided && obstacles.is_empty() && must_be_officer(actor).is_ok();
    let language = l.language();
    Ok(Pair {
        left: Heading::of(&own, l),
        right: Heading::of(&its, l),
        left_href: urls::office_organisation(language, left),
        right_href: urls::office_organisation(language, right),
        rows,
        swap: if is_decided { String::new() } else { format!("{}?with={left}", urls::office_merge(language, right)) },
        obstacles: obstacles.iter().map(|refusal| l.refusal(refusal).to_string()).collect(),
        other: may_propose.then(|| right.clone()),
    })
}

fn licences(conn: &mut AnyConnection, id: &OrganisationId) -> AppResult<Vec<String>> {
    let lines = lists::licences_of(conn, id)?.into_iter();
    Ok(lines.map(|line| format!("{} {}", line.authority, line.number.unwrap_or_default())).collect())
}

fn members(conn: &mut AnyConnection, id: &OrganisationId) -> AppResult<Vec<String>> {
    Ok(store::list_members(conn, id)?.into_iter().map(|person| format!("{}, {}", person.name, person.email)).collect())
}

fn certificates(conn: &mut AnyConnection, id: &OrganisationId, l: &Words) -> AppResult<Vec<String>> {
    let held = list_certificates(conn, id)?.into_iter();
    Ok(held.map(|its| format!("{}, {}", its.number, l.t(&format!("status-{}", its.state.status_word())))).collect())
}

fn merge_view(
    conn: &mut AnyConnection,
    merge: &Merge,
    actor: &Actor,
    l: &'static Words,
    now: When,
) -> AppResult<MergeView> {
    let survivor = display_name(conn, &merge.survivor_id, l.language())?;
    let mut lines = Vec::new();
    for (key, by, at, said) in [
        ("merge-proposed-by", Some(&merge.proposed_by), Some(merge.proposed_at), ""),
        ("merge-answered-by", merge.answered_by.as_ref(), merge.answered_at, merge.answer_note.as_str()),
        ("merge-undone-by", merge.undone_by.as_ref(), merge.undone_at, merge.undo_reason.as_str()),
    ] {
        if let (Some(by), Some(at)) = (by, at) {
            let name = people::load(conn, by)?.name;
            lines.push(l.t(key).with("name", name).with("date", l.day(at.local_date())).with("said", said).to_string());
        }
    }
    let answers = answered(actor, merge.status, &merge.proposed_by, MergeEvent::Merge);
    let undoes = undone(actor, merge.status, merge.undo_until, now);
    let closed = match merge.status {
        MergeStatus::Proposed => answers.as_ref().err(),
        MergeStatus::Merged => undoes.as_ref().err(),
        MergeStatus::Refused | MergeStatus::Undone => None,
    };
    if let (MergeStatus::Merged, Some(until)) = (merge.status, merge.undo_until) {
        lines.push(l.t("merge-undo-until").with("date", l.day(until.local_date())).to_string());
    }
    Ok(MergeView {
        status: l.t(&format!("merge-status-{}", merge.status)).with("name", survivor).to_string(),
        is_done: matches!(merge.status, MergeStatus::Refused | MergeStatus::Undone),
        reason: merge.reason.clone(),
        lines,
        version: merge.version,
        may_answer: answers.is_ok(),
        may_undo: undoes.is_ok(),
        closed: closed.map(|refusal| l.refusal(refusal).to_string()),
    })
}
