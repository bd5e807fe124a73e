//! The list of facts, as they count on the day of reading.

use super::{RowState, gist_of, missing_languages, place_of, replaced_by};
use crate::base::{Corridor, Language};
use crate::corridors::pages::view::Said;
use crate::corridors::rules::{Fact, KeptFact, Part, as_they_count};
use crate::corridors::store::facts;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::urls;
use crate::web::{Asked, Choice, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// Which facts are shown.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FactFilter {
    part: String,
    corridor: String,
    past: String,
}

/// One row of the list.
struct FactLine {
    reference: String,
    title: Said,
    place: String,
    gist: String,
    state: RowState,
    is_check_old: bool,
    checked: NaiveDate,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    source: String,
    missing: String,
    replaced_by: Option<String>,
    href: String,
}

#[derive(Template)]
#[template(path = "corridors/office_list.html")]
struct ListPage {
    shell: Shell,
    heading: String,
    facts: Vec<FactLine>,
    part_choices: Vec<Choice>,
    corridor_choices: Vec<Choice>,
    shows_past: bool,
    add: String,
    add_label: String,
    rates: String,
    rules: String,
    help_lines: String,
    translations: String,
}

/// GET the list; without a part, the notices.
pub async fn show(signed_in: SignedIn, Asked(filter): Asked<FactFilter>) -> AppResult<HttpResponse> {
    let (kept, marks) = signed_in.state.db.read(|conn| Ok((facts::list(conn)?, facts::list_marks(conn)?))).await?;
    let (l, language, today) = (signed_in.l(), signed_in.language, signed_in.now.local_date());
    let part = Part::parse(&filter.part).unwrap_or(Part::Notice);
    let corridor = Corridor::parse(&filter.corridor);
    let counting = as_they_count(&kept, &marks);
    let its = kept.iter().filter(|row| row.fact.content.part() == part);
    let its = its.filter(|row| corridor.is_none() || row.fact.content.corridor() == corridor || part == Part::Wage);
    let mut lines: Vec<_> = its.filter_map(|row| line(row, &kept, &counting, l, today)).collect();
    lines.retain(|line| !filter.past.is_empty() || line.state != RowState::Ended);
    lines.sort_by(|one, other| one.place.cmp(&other.place).then(one.reference.cmp(&other.reference)));
    let page = ListPage {
        shell: signed_in.shell(l.t("place-office-title").to_string()),
        heading: l.t(&part.key()).to_string(),
        facts: lines,
        part_choices: parts(l, part),
        corridor_choices: corridors(l, &filter.corridor),
        shows_past: !filter.past.is_empty(),
        add: urls::office_new_corridor_fact(language, part.as_str()),
        add_label: l.t(&format!("place-add-{part}")).to_string(),
        rates: urls::office_exchange_rates(language),
        rules: urls::office_fee_rules(language),
        help_lines: urls::office_help_lines(language),
        translations: urls::office_translations(language),
    };
    signed_in.show(&page)
}

fn line(row: &KeptFact, all: &[KeptFact], counting: &[Fact], l: &Words, today: NaiveDate) -> Option<FactLine> {
    let counts = counting.iter().find(|fact| fact.id == row.fact.id);
    let fact = counts.unwrap_or(&row.fact);
    Some(FactLine {
        reference: fact.reference.clone(),
        title: Said::of(&fact.texts.title, l.language())?,
        place: place_of(fact, l),
        gist: gist_of(fact, l),
        state: RowState::of(counts, today),
        is_check_old: fact.may_be_outdated(today),
        checked: fact.source.last_checked,
        from: fact.valid_from,
        until: fact.valid_to,
        source: format!("{} ({})", fact.source.authority, fact.source.reliability),
        missing: missing_languages(fact),
        replaced_by: replaced_by(row, all),
        href: urls::office_corridor_fact(l.language(), &fact.id),
    })
}

/// The parts a list or a form is of.
fn parts(l: &Words, chosen: Part) -> Vec<Choice> {
    let choice = |part: &Part| Choice::new(part.as_str(), l.t(&part.key()).to_string()).chosen(chosen.as_str());
    Part::ALL.iter().map(choice).collect()
}

/// The corridors this registry serves.
pub(super) fn corridors(l: &Words, chosen: &str) -> Vec<Choice> {
    let choice = |corridor: &Corridor| Choice::new(corridor.slug(), l.corridor(corridor)).chosen(chosen);
    Corridor::served().iter().map(choice).collect()
}

/// The names of the six languages, for the fields of a text.
pub(super) fn languages() -> &'static [Language] {
    Language::ALL
}
