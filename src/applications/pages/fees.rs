//! The section on what is charged: the fee editor, with both verdicts beside every line that is saved.

use super::super::actions::{self, FeeEntry, Opened};
use super::super::rules::Section;
use super::answers::{self, Badge, Reader};
use super::fee_lines::{TypedLine, TypedLines};
use super::frame::{self, Both, Frame};
use crate::base::Corridor;
use crate::error::{AppError, AppResult};
use crate::fees::rules::{FeeLine, FeeSchedule, Payer, ScheduleAnswer};
use crate::fees::store::rules::load_books;
use crate::i18n::Words;
use crate::urls;
use crate::web::{FormErrors, Posted, Shell, SignedIn};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applications/fees.html")]
struct FeesPage {
    shell: Shell,
    errors: FormErrors,
    frame: Frame,
    lines: Vec<(TypedLine, Vec<Badge>)>,
    corridors: Vec<Corridor>,
    is_nothing: bool,
    sums: Vec<(String, bool, String)>,
}

/// The query of the page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    add: String,
}

pub async fn show(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    asked: crate::web::Asked<Asked>,
) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    if let Some(elsewhere) = frame::closed(&visit, &opened) {
        return Ok(elsewhere);
    }
    let stored = opened.said.fees.lines();
    let mut typed = TypedLines::of_stored(visit.l(), stored);
    typed.is_nothing = opened.said.fees.is_given() && stored.is_empty();
    if !asked.add.is_empty() || (stored.is_empty() && !typed.is_nothing) {
        typed.add_blank(opened.said.scope.corridors.first().copied());
    }
    let page = page(&visit, &opened, &typed, FormErrors::none(), None).await?;
    visit.show(&page)
}

pub async fn save(
    visit: SignedIn,
    path: web::Path<(String, String)>,
    pairs: Posted<Vec<(String, String)>>,
) -> AppResult<HttpResponse> {
    let opened = frame::open(&visit, &path.1).await?;
    let mut typed = TypedLines::of_pairs(&pairs);
    let (entry, errors) = typed.read(visit.l(), opened.said.fees.lines());
    if !errors.is_empty() {
        if typed.lines.is_empty() {
            typed.add_blank(opened.said.scope.corridors.first().copied());
        }
        let page = page(&visit, &opened, &typed, errors, None).await?;
        return visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let id = opened.application.id.clone();
    let (actor, now, seen, target, new) = (visit.actor(), visit.now, typed.version.clone(), id.clone(), entry.clone());
    let saved = visit.state.db.write(move |conn| actions::save_fees(conn, &actor, &target, &seen, &new, now)).await;
    let here = urls::application_section(visit.language, &id, Section::Fees.as_str());
    match saved {
        Ok(()) => Ok(match typed.button {
            "add" => visit.redirect(&format!("{here}?add=1#code-{}", typed.lines.len() + 1)),
            "stay" => visit.redirect_saying(&here, "flash-saved"),
            "remove" => visit.redirect_saying(&here, "flash-removed"),
            later => frame::onward(&visit, &id, Section::Fees, later),
        }),
        Err(AppError::Stale) => {
            let opened = frame::open(&visit, &path.1).await?;
            let l = visit.l();
            let both = Both { yours: lines_of(l, &entry), theirs: stored_lines(l, &opened.said.fees) };
            let page = page(&visit, &opened, &typed, FormErrors::none(), Some(both)).await?;
            visit.show_with(StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error),
    }
}

fn lines_of(l: &Words, entry: &FeeEntry) -> Vec<String> {
    if entry.lines.is_empty() && entry.is_nothing {
        return vec![l.t("application-fees-nothing-said").to_string()];
    }
    entry.lines.iter().map(|line| in_one_line(l, line)).collect()
}

fn stored_lines(l: &Words, answer: &ScheduleAnswer) -> Vec<String> {
    match answer {
        ScheduleAnswer::Silence => Vec::new(),
        ScheduleAnswer::NothingCharged { .. } => vec![l.t("application-fees-nothing-said").to_string()],
        ScheduleAnswer::Lines(lines) => lines.iter().map(|line| in_one_line(l, line)).collect(),
    }
}

fn in_one_line(l: &Words, line: &FeeLine) -> String {
    let label = line.labels.best(l.language()).map_or("", |(_, text)| text);
    format!("{} {label}: {} – {}", line.code, l.money(&line.amount), l.t(&line.payer.key()))
}

async fn page(
    visit: &SignedIn,
    opened: &Opened,
    typed: &TypedLines,
    errors: FormErrors,
    both: Option<Both>,
) -> AppResult<FeesPage> {
    let l = visit.l();
    let books = visit.state.db.read(|conn| Ok(load_books(conn)?)).await?;
    let reader = Reader { l, files: String::new(), on: visit.now.local_date(), books: books.law() };
    let stored = opened.said.fees.lines();
    let badges = |line: &TypedLine| {
        let own = stored.iter().find(|kept| kept.id.as_str() == line.of("id"));
        own.map(|own| answers::verdict_badges(&reader, own)).unwrap_or_default()
    };
    let mut corridors = opened.said.scope.corridors.clone();
    if corridors.is_empty() {
        corridors = Corridor::served();
    }
    let mut shell = visit.shell(frame::title(l, Section::Fees));
    shell.has_errors = !errors.is_empty();
    Ok(FeesPage {
        shell,
        errors,
        frame: Frame::of(visit, opened, Section::Fees, opened.said.mark(Section::Fees)).stale(both),
        lines: typed.lines.iter().map(|line| (line.clone(), badges(line))).collect(),
        corridors,
        is_nothing: typed.is_nothing,
        sums: sums(l, opened),
    })
}

/// What each payer bears for one worker, corridor by corridor.
fn sums(l: &Words, opened: &Opened) -> Vec<(String, bool, String)> {
    let Some(id) = opened.application.fee_schedule_id.clone() else { return Vec::new() };
    let organisation = opened.application.organisation_id.clone();
    let schedule = FeeSchedule { id, organisation, answer: opened.said.fees.clone() };
    let mut rows = Vec::new();
    for corridor in schedule.corridors() {
        for sum in schedule.sums_on(corridor) {
            let term = format!("{} ({})", l.t(&sum.payer.key()), l.corridor(&corridor));
            rows.push((term, sum.payer == Payer::Worker, l.money(&sum.sum)));
        }
    }
    rows
}
