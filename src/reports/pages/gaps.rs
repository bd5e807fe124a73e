//! Gaps between what is declared and what workers paid: the list, one gap, and its answer. Of workers staff read a band.

use crate::base::{Actor, GapId, Language, When};
use crate::db::AnyConnection;
use crate::error::{AppError, AppResult};
use crate::findings::actions::find_holder;
use crate::i18n::{Words, words};
use crate::organisations::store::display_name;
use crate::reports::actions::{GAP_SUBJECT, confirm_gap, dismiss_gap, gap_obstacle, load_gap};
use crate::reports::rules::{GAP_TOLERANCE, GapStatus, is_about_fees, is_first_choice, workers_band};
use crate::reports::store::gaps::{self, Gap};
use crate::standards::store as standards;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use crate::{history, urls};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// The longest text of an answer, in characters.
const LONGEST: usize = 4_000;

#[derive(Template)]
#[template(path = "reports/gaps.html")]
struct GapsPage {
    shell: Shell,
    back: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: String,
    state: &'static str,
    word: String,
    drafted: String,
}

/// Every gap but those about an organisation to which the reader is tied.
pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let (actor, language, now) = (visit.actor(), visit.language, visit.now);
    let listing = move |conn: &mut AnyConnection| {
        let account = actor.account().cloned().ok_or(AppError::NotFound)?;
        let mut rows = Vec::new();
        for gap in gaps::list(conn)? {
            if gap_obstacle(conn, &account, &gap, now)?.is_none() {
                rows.push(row(conn, &gap, language)?);
            }
        }
        Ok(rows)
    };
    let rows = visit.state.db.read(listing).await?;
    let shell = visit.shell(visit.l().t("desk-gap-title").to_string());
    visit.show(&GapsPage { shell, back: urls::office_reports(language), rows })
}

fn row(conn: &mut AnyConnection, gap: &Gap, language: Language) -> AppResult<Row> {
    let l = words(language);
    Ok(Row {
        href: urls::office_gap(language, &gap.id),
        name: display_name(conn, &gap.organisation_id, language)?,
        state: state(gap.status),
        word: status_word(l, gap.status),
        drafted: l.day(gap.drafted_on),
    })
}

const fn state(status: GapStatus) -> &'static str {
    match status {
        GapStatus::Drafted => "waiting",
        GapStatus::Confirmed | GapStatus::Dismissed => "done",
    }
}

fn status_word(l: &Words, status: GapStatus) -> String {
    l.t(&format!("desk-gap-status-{status}")).to_string()
}

/// What an officer answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct GapForm {
    version: String,
    criterion: String,
    statement: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "reports/gap.html")]
struct GapPage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    back: String,
    version: i32,
    name: String,
    state: &'static str,
    word: String,
    facts: Vec<(String, String)>,
    tolerance: String,
    is_drafted: bool,
    /// Which audit holds the finding; none where there is nothing that could.
    holder: Option<String>,
    criteria: Vec<Choice>,
    confirm: String,
    dismiss: String,
    reason: String,
    /// What happened to it: the day, and what.
    events: Vec<(String, String)>,
    form: GapForm,
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = GapId::parse(&path.1).ok_or(AppError::NotFound)?;
    let page = page(&visit, id, first_form(visit.l()), FormErrors::none()).await?;
    visit.show(&page)
}

/// The form before anybody typed: what the organisation reads is worded already, without a word about workers.
fn first_form(l: &Words) -> GapForm {
    let statement = l.t("desk-gap-statement-first").with("percent", GAP_TOLERANCE).to_string();
    GapForm { statement, ..GapForm::default() }
}

/// What a page shows of a gap.
struct Found {
    gap: Gap,
    name: String,
    /// The number of the audit that can hold a finding, and the criteria it may be about: code and words.
    holder: Option<(String, Vec<(String, String)>)>,
    events: Vec<(When, String)>,
}

fn find(conn: &mut AnyConnection, actor: &Actor, id: &GapId, language: Language, now: When) -> AppResult<Found> {
    let gap = load_gap(conn, actor, id, now)?;
    let holder = match find_holder(conn, &gap.organisation_id)? {
        Some(audit) => {
            let standard = standards::load(conn, &audit.standard_id, language)?;
            let about_fees = standard.criteria().filter(|one| is_about_fees(&one.code));
            let criteria = about_fees.map(|one| (one.code.clone(), format!("{} {}", one.code, one.wording))).collect();
            Some((audit.number, criteria))
        }
        None => None,
    };
    let events = history::of_subject(conn, GAP_SUBJECT, id.as_str())?;
    let events = events.into_iter().map(|event| (event.at, event.kind)).collect();
    Ok(Found { name: display_name(conn, &gap.organisation_id, language)?, gap, holder, events })
}

async fn page(visit: &SignedIn, id: GapId, form: GapForm, errors: FormErrors) -> AppResult<GapPage> {
    let (actor, language, now, wanted) = (visit.actor(), visit.language, visit.now, id.clone());
    let Found { gap, name, holder, events } =
        visit.state.db.read(move |conn| find(conn, &actor, &wanted, language, now)).await?;
    let l = visit.l();
    let mut shell = visit.shell(l.t("desk-gap-title").to_string());
    shell.has_errors = !errors.is_empty();
    let criteria = holder.as_ref().map(|(_, criteria)| criteria.as_slice()).unwrap_or_default();
    let first = criteria.iter().map(|(code, _)| code.as_str()).find(|code| is_first_choice(code)).unwrap_or_default();
    let chosen = if form.criterion.is_empty() { first } else { form.criterion.as_str() };
    let choice = |(code, wording): &(String, String)| Choice::new(code.as_str(), wording.as_str()).chosen(chosen);
    let said = |(at, kind): (When, String)| {
        (l.day(at.local_date()), l.t(&format!("history-{}", kind.replace('_', "-"))).to_string())
    };
    Ok(GapPage {
        criteria: criteria.iter().map(choice).collect(),
        shell,
        token: visit.form_token().to_owned(),
        errors,
        back: urls::office_gaps(language),
        version: gap.version,
        name,
        state: state(gap.status),
        word: status_word(l, gap.status),
        facts: facts(l, &gap),
        tolerance: l.t("desk-gap-tolerance").with("percent", GAP_TOLERANCE).to_string(),
        is_drafted: gap.status == GapStatus::Drafted,
        holder: holder.as_ref().map(|(number, _)| l.t("desk-gap-holder").with("number", number.as_str()).to_string()),
        confirm: urls::office_gap_act(language, &id, "confirm"),
        dismiss: urls::office_gap_act(language, &id, "dismiss"),
        reason: gap.reason,
        events: events.into_iter().map(said).collect(),
        form,
    })
}

fn facts(l: &Words, gap: &Gap) -> Vec<(String, String)> {
    let (from, to) = workers_band(usize::try_from(gap.workers).unwrap_or(0));
    let workers = to.map_or_else(|| format!("{from}+"), |to| format!("{from}–{to}"));
    let above = format!("{}.{}", gap.above_hundredths / 100, gap.above_hundredths % 100 / 10);
    let fact = |key: &str, value: String| (l.t(key).to_string(), value);
    vec![
        fact("desk-gap-declared", l.money(&gap.declared())),
        fact("desk-gap-above", l.t("desk-gap-months").with("count", above).to_string()),
        fact("desk-gap-workers", workers),
        fact("desk-gap-drafted", l.day(gap.drafted_on)),
    ]
}

/// An answer as it was read.
enum Answer {
    Confirm,
    Dismiss,
}

impl GapForm {
    /// Reads an answer; what is wrong stands in the errors, and what belongs to the other answer is as before anybody typed.
    ///
    /// # Errors
    /// `NotFound` if there is no such answer.
    fn read(&mut self, act: &str, l: &Words, errors: &mut FormErrors) -> AppResult<Answer> {
        match act {
            "confirm" => {
                errors.need(l, "criterion", is_about_fees(&self.criterion).then_some(()), "error-choice");
                self.statement = errors.needed(l, "statement", &self.statement, LONGEST);
                Ok(Answer::Confirm)
            }
            "dismiss" => {
                self.reason = errors.needed(l, "reason", &self.reason, LONGEST);
                self.statement = first_form(l).statement;
                Ok(Answer::Dismiss)
            }
            _ => Err(AppError::NotFound),
        }
    }
}

/// POST an answer.
pub(super) async fn act(
    visit: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<GapForm>,
) -> AppResult<HttpResponse> {
    let id = GapId::parse(&path.1).ok_or(AppError::NotFound)?;
    let (l, mut errors, mut form) = (visit.l(), FormErrors::none(), form.0);
    let answer = form.read(&path.2, l, &mut errors)?;
    if !errors.is_empty() {
        let page = page(&visit, id, form, errors).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (actor, now, wanted, said) = (visit.actor(), visit.now, id.clone(), form.clone());
    let (version, evidence) = (form.version.parse().unwrap_or(0), l.t("desk-gap-evidence").to_string());
    let answering = move |conn: &mut AnyConnection| match answer {
        Answer::Confirm => {
            let texts = (said.criterion.as_str(), said.statement.as_str(), evidence.as_str());
            confirm_gap(conn, &actor, (&wanted, version), texts, now).map(|_| ())
        }
        Answer::Dismiss => dismiss_gap(conn, &actor, (&wanted, version), &said.reason, now),
    };
    match visit.state.db.write(answering).await {
        Ok(()) => Ok(visit.redirect_saying(&urls::office_gap(visit.language, &id), "flash-report-step")),
        Err(AppError::Refused(refusal)) => {
            errors.add_refusal(l, "", &*refusal);
            let page = page(&visit, id, form, errors).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}
