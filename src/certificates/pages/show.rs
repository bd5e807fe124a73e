//! One certificate, for staff: state, scope, conditions, what this person may do, and what has happened.

use super::{Act, ScopeView, scope_view};
use crate::base::{Actor, CertificateId, ConditionId, Language, Role, When};
use crate::certificates::actions::{self, may_be_reduced, why_not};
use crate::certificates::rules::{CertificateEvent, CertificateState, next};
use crate::certificates::store::{self, Certificate};
use crate::db::AnyConnection;
use crate::decisions::rules::{DECISION_READERS, FindingFact};
use crate::decisions::store::{find_half_signed_of, list_facts};
use crate::error::{AppError, AppResult};
use crate::history;
use crate::i18n::{Words, words};
use crate::organisations::rules::{KEEPERS, name_for};
use crate::organisations::store::list_names;
use crate::standards::rules::Standard;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use crate::{accounts, standards, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "certificates/show.html")]
struct ShowPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    view: View,
}

/// A certificate as one person sees it.
struct View {
    number: String,
    name: String,
    name_lang: Language,
    /// To whom keeps the organisations.
    organisation: Option<String>,
    status: &'static str,
    since: String,
    valid: String,
    reason: String,
    standard: String,
    scope: ScopeView,
    conditions: Vec<ConditionRow>,
    notes: Vec<String>,
    second: Option<String>,
    acts: Vec<ActRow>,
    closed: Vec<(String, String)>,
    stops: Vec<Stop>,
    /// To whom reads decisions.
    decision: Option<String>,
    /// The certificate as a sheet to print.
    sheet: String,
    /// Where something is taken out of the scope, while that may be.
    reduce: Option<String>,
    /// Where it is moved to another holder, if this person may look at that.
    transfer: String,
}

struct ConditionRow {
    wording: String,
    due: String,
    met: String,
    is_late: bool,
    /// Where it is marked as met, if this person may.
    action: String,
}

struct ActRow {
    href: String,
    label: String,
    hint: String,
    is_halt: bool,
}

struct Stop {
    class: &'static str,
    datetime: String,
    when: String,
    text: String,
    who: String,
    more: Vec<String>,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = CertificateId::parse(&path.1).ok_or(AppError::NotFound)?;
    let page = page(&visit, id, FormErrors::none()).await?;
    visit.show(&page)
}

/// A condition's button sends nothing but the token.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Nothing {}

pub(super) async fn condition_submit(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    _: Posted<Nothing>,
) -> AppResult<HttpResponse> {
    let id = CertificateId::parse(&path.1).ok_or(AppError::NotFound)?;
    let condition = ConditionId::parse(&path.2).ok_or(AppError::NotFound)?;
    let (actor, now, certificate) = (visit.actor(), visit.now, id.clone());
    let done =
        visit.state.db.write(move |conn| actions::meet_condition(conn, &actor, &certificate, &condition, now)).await;
    match done {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_certificate(visit.language, &id), "flash-condition-met")),
        Err(AppError::Refused(refusal)) => {
            let mut errors = FormErrors::none();
            errors.add_refusal(visit.l(), "", &*refusal);
            let page = page(&visit, id, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

async fn page(visit: &SignedIn, id: CertificateId, errors: FormErrors) -> AppResult<ShowPage> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let view = visit.state.db.read(move |conn| gather(conn, &id, &actor, language, now)).await?;
    let mut shell = visit.shell(format!("{} – {}", view.number, view.name));
    shell.has_errors = !errors.is_empty();
    Ok(ShowPage {
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_certificates(language),
        view,
    })
}

fn gather(
    conn: &mut AnyConnection,
    id: &CertificateId,
    actor: &Actor,
    language: Language,
    now: When,
) -> AppResult<View> {
    let l = words(language);
    let certificate = store::load(conn, id)?;
    let names = list_names(conn, &certificate.organisation_id)?;
    let (name, name_lang) = name_for(&names, language)
        .map_or_else(|| (certificate.number.clone(), language), |name| (name.text.clone(), name.language));
    let standard = standards::store::load(conn, &certificate.standard_id, language)?;
    let scope = scope_view(l, &store::list_scope(conn, id)?);
    let conditions = conditions(conn, actor, &certificate, &standard, l, now)?;
    let (acts, closed) = acts(conn, actor, &certificate, l, now)?;
    let reads_decisions = actor.is_any(DECISION_READERS);
    let second = find_half_signed_of(conn, id)?.filter(|_| reads_decisions);
    let second = second.map(|decision| urls::office_decision(language, &decision.id));
    Ok(View {
        organisation: actor.is_any(KEEPERS).then(|| urls::office_organisation(language, &certificate.organisation_id)),
        status: certificate.state.status_word(),
        since: l.t("certificate-since").with("date", l.day(certificate.state_since.local_date())).to_string(),
        valid: l
            .t("certificate-valid")
            .with("from", l.day_both_eras(certificate.valid_from))
            .with("until", l.day_both_eras(certificate.valid_until))
            .to_string(),
        reason: certificate.reason_code.map(|code| l.t(&code.key()).to_string()).unwrap_or_default(),
        standard: standard.title,
        notes: notes(conn, &certificate, l, now)?,
        decision: reads_decisions.then(|| urls::office_decision(language, &certificate.decision_id)),
        stops: stops(conn, id, l)?,
        reduce: (reads_decisions && may_be_reduced(certificate.state)).then(|| urls::office_reduce_scope(language, id)),
        sheet: urls::certificate_sheet(language, &certificate.number),
        transfer: transfer_of(conn, actor, &certificate, language)?,
        number: certificate.number,
        name,
        name_lang,
        scope,
        conditions,
        second,
        acts,
        closed,
    })
}

/// Where a certificate is moved: for case officers while it may move, and for deciders once a transfer waits.
fn transfer_of(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    language: Language,
) -> AppResult<String> {
    let may_propose = actor.is(Role::CaseOfficer) && next(certificate.standing(), CertificateEvent::Transfer).is_some();
    let waits = actor.is(Role::Decider) && store::find_open_transfer(conn, &certificate.id)?.is_some();
    let is_shown = may_propose || waits;
    Ok(if is_shown { urls::office_certificate_act(language, &certificate.id, "transfer") } else { String::new() })
}

/// What a suspension waits for, who verified, and when surveillance is due.
fn notes(conn: &mut AnyConnection, certificate: &Certificate, l: &Words, now: When) -> AppResult<Vec<String>> {
    let mut notes = Vec::new();
    if let Some(by) = &certificate.suspended_by {
        let name = accounts::store::people::load(conn, by)?.name;
        notes.push(l.t("certificate-suspended-by").with("name", name).to_string());
    }
    if let Some(due) = certificate.confirm_by {
        let hours = (due - now).num_hours().max(0);
        let text = l.t("certificate-confirm-until").with("when", l.instant(due)).with("hours", hours);
        notes.push(text.to_string());
    }
    if let Some(end) = certificate.suspension_ends_at {
        let key = if end <= now { "certificate-decision-overdue" } else { "certificate-decide-until" };
        notes.push(l.t(key).with("date", l.day(end.local_date())).to_string());
    }
    if let Some(newer) = standards::store::find_successor(conn, &certificate.standard_id, now.local_date())? {
        let version = standards::store::load(conn, &certificate.standard_id, l.language())?.version;
        let until = l.day(standards::rules::transition_ends(newer));
        notes.push(l.t("standard-old-version").with("version", version).with("until", until).to_string());
    }
    if certificate.state == CertificateState::Suspended
        && let Some(check) = store::find_check_since(conn, &certificate.id, certificate.state_since)?
    {
        let name = accounts::store::people::load(conn, &check.checked_by)?.name;
        let text = l.t("certificate-verified-by").with("name", name).with("note", check.note.as_str());
        notes.push(text.with("date", l.day(check.checked_at.local_date())).to_string());
    }
    if certificate.state.is_running()
        && let Some(due) = store::due_surveillance(conn, certificate)?
    {
        let is_late = due < now.local_date();
        let key = if is_late { "certificate-surveillance-late" } else { "certificate-surveillance-by" };
        notes.push(l.t(key).with("date", l.day(due)).to_string());
    }
    Ok(notes)
}

fn conditions(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    standard: &Standard,
    l: &Words,
    now: When,
) -> AppResult<Vec<ConditionRow>> {
    let facts: Vec<FindingFact> = list_facts(conn, &certificate.case_id)?;
    let may = crate::certificates::rules::may_cause(actor, CertificateEvent::ConditionsMet).is_ok()
        && certificate.state.is_running();
    let today = now.local_date();
    let row = |condition: store::Condition| {
        let wording = standard.criterion(&condition.criterion).map_or("", |criterion| criterion.wording.as_str());
        let finding = facts.iter().find(|fact| Some(&fact.id) == condition.finding.as_ref());
        let is_verified = finding.is_none_or(|fact| fact.is_closed);
        let open = may && condition.met_at.is_none() && is_verified;
        let waits = match finding {
            Some(fact) if !fact.is_closed => {
                l.t("certificate-condition-waits").with("number", fact.number.as_str()).to_string()
            }
            Some(_) | None => String::new(),
        };
        ConditionRow {
            wording: format!("{} {wording}", condition.code),
            due: l.day(condition.due_on),
            is_late: condition.met_at.is_none() && condition.due_on < today,
            met: match condition.met_at {
                Some(at) => l.t("certificate-condition-met-on").with("date", l.day(at.local_date())).to_string(),
                None => waits,
            },
            action: if open {
                urls::office_condition(l.language(), &certificate.id, &condition.id)
            } else {
                String::new()
            },
        }
    };
    Ok(store::list_conditions(conn, &certificate.id)?.into_iter().map(row).collect())
}

/// What this person may do, and what not and why. What the state does not allow to anybody is left out.
#[expect(clippy::type_complexity, reason = "two lists, each a plain one")]
fn acts(
    conn: &mut AnyConnection,
    actor: &Actor,
    certificate: &Certificate,
    l: &Words,
    now: When,
) -> AppResult<(Vec<ActRow>, Vec<(String, String)>)> {
    let (mut open, mut closed) = (Vec::new(), Vec::new());
    for &act in Act::ALL {
        if next(certificate.standing(), act.event()).is_none() {
            continue;
        }
        let label = l.t(&format!("certificate-act-{act}")).to_string();
        match why_not(conn, actor, certificate, act.event(), now)? {
            None => open.push(ActRow {
                href: urls::office_certificate_act(l.language(), &certificate.id, act.as_str()),
                label,
                hint: l.t(&format!("certificate-hint-{act}")).to_string(),
                is_halt: matches!(act, Act::Withdraw),
            }),
            Some(refusal) => closed.push((label, l.refusal(&*refusal).to_string())),
        }
    }
    Ok((open, closed))
}

fn stops(conn: &mut AnyConnection, id: &CertificateId, l: &Words) -> AppResult<Vec<Stop>> {
    let mut stops = Vec::new();
    for event in history::of_subject(conn, "certificate", id.as_str())? {
        let who = match event.actor_id.as_deref().and_then(crate::base::AccountId::parse) {
            Some(account) => accounts::store::people::load(conn, &account)?.name,
            None => l.t("certificate-by-system").to_string(),
        };
        let reason = event.reason_code.as_deref().map(|code| l.t(&format!("reason-{code}")).to_string());
        let more = [reason, event.public_text, event.staff_note];
        let day = event.at.local_date();
        stops.push(Stop {
            class: class_of(&event.kind),
            datetime: day.to_string(),
            when: l.instant(event.at),
            text: l.t(&format!("certificate-event-{}", event.kind)).to_string(),
            who,
            more: more.into_iter().flatten().filter(|text| text.chars().any(char::is_alphabetic)).collect(),
        });
    }
    stops.reverse();
    Ok(stops)
}

fn class_of(kind: &str) -> &'static str {
    match kind {
        "certificate_granted" | "certificate_renewed" | "certificate_reinstated" | "condition_met" => "ok",
        "certificate_granted_with_conditions" | "certificate_scope_reduced" => "cond",
        "certificate_suspended" | "suspension_confirmed" | "suspension_overdue" => "stop",
        "certificate_withdrawn" => "gone",
        _ => "old",
    }
}
