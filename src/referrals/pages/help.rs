//! The page of help. It knows nobody and sets no cookie.

use crate::base::{Country, Labels, Language};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::referrals::rules::{HelpBook, HelpLine, LineStanding};
use crate::register::Register;
use crate::urls;
use crate::web::{Asked, Choice, Shell, Visit};
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

/// Which lines are shown; an odd value shows all.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct HelpFilter {
    country: String,
    language: String,
}

#[derive(Template)]
#[template(path = "referrals/help.html")]
struct HelpPage {
    shell: Shell,
    action: String,
    country_choices: Vec<Choice>,
    language_choices: Vec<Choice>,
    is_narrowed: bool,
    countries: Vec<CountryView>,
    has_unconfirmed: bool,
    is_partly_english: bool,
}

struct CountryView {
    heading: String,
    lines: Vec<LineView>,
}

/// A text with the language it is really in, where that is not the page's own.
struct Said {
    text: String,
    lang: &'static str,
}

impl Said {
    fn of(labels: &Labels, language: Language) -> Option<Self> {
        let (found, text) = labels.best(language)?;
        Some(Self { text: text.to_owned(), lang: if found == language { "" } else { found.code() } })
    }
}

struct LineView {
    name: Said,
    kind: String,
    purpose: Option<Said>,
    serves: Option<Said>,
    hours: Option<Said>,
    languages: String,
    number: String,
    is_confirmed: bool,
    /// When it was last tested and by which role, in words.
    tested: String,
}

pub(super) async fn help(
    visit: Visit,
    Asked(filter): Asked<HelpFilter>,
    register: web::Data<Register>,
) -> AppResult<HttpResponse> {
    let snapshot = register.current().await;
    let (l, today) = (visit.l(), visit.now.local_date());
    let (country, spoken) = (Country::parse(&filter.country), Language::parse(&filter.language));
    let shell = Shell {
        description: l.t("help-lead").to_string(),
        nav_current: "help",
        robots_index: true,
        ..visit.shell(l.t("site-help").to_string())
    };
    let book = &snapshot.shelf.help;
    let all = book.lines();
    let wanted = all.iter().copied().filter(|line| country.is_none_or(|country| line.country == country));
    let wanted = wanted.filter(|line| spoken.is_none_or(|spoken| line.languages.contains(&spoken)));
    let wanted: Vec<&HelpLine> = wanted.collect();
    let countries = Country::SERVED.iter().filter_map(|country| country_view(l, book, &wanted, *country, today));
    let countries: Vec<CountryView> = countries.collect();
    let page = HelpPage {
        action: urls::help(visit.language),
        country_choices: country_choices(l, &all, &filter.country),
        language_choices: language_choices(l, &all, &filter.language),
        is_narrowed: country.is_some() || spoken.is_some(),
        has_unconfirmed: countries.iter().flat_map(|country| &country.lines).any(|line| !line.is_confirmed),
        is_partly_english: wanted.iter().any(|line| line.texts.name.get(visit.language).is_none()),
        countries,
        shell,
    };
    visit.keep(&snapshot, &page)
}

fn country_choices(l: &Words, lines: &[&HelpLine], chosen: &str) -> Vec<Choice> {
    let has = |country: &&Country| lines.iter().any(|line| line.country == **country);
    let choice = |country: &Country| Choice::new(country.code(), l.country(country)).chosen(chosen);
    Country::SERVED.iter().filter(has).map(choice).collect()
}

fn language_choices(l: &Words, lines: &[&HelpLine], chosen: &str) -> Vec<Choice> {
    let has = |language: &&Language| lines.iter().any(|line| line.languages.contains(language));
    let choice = |language: &Language| Choice::new(language.code(), l.language_name(language)).chosen(chosen);
    Language::ALL.iter().filter(has).map(choice).collect()
}

fn country_view(
    l: &Words,
    book: &HelpBook,
    lines: &[&HelpLine],
    country: Country,
    today: NaiveDate,
) -> Option<CountryView> {
    let its = lines.iter().filter(|line| line.country == country);
    let lines: Vec<LineView> = its.filter_map(|line| line_view(l, book, line, today)).collect();
    let heading = l.t("help-in-country").with("country", l.country(country)).to_string();
    (!lines.is_empty()).then_some(CountryView { heading, lines })
}

fn line_view(l: &Words, book: &HelpBook, line: &HelpLine, today: NaiveDate) -> Option<LineView> {
    let languages: Vec<String> = line.languages.iter().map(|language| l.language_name(language)).collect();
    let standing = book.standing(&line.id, today);
    let text = |labels| Said::of(labels, l.language());
    Some(LineView {
        name: text(&line.texts.name)?,
        kind: l.t(&line.kind.key()).to_string(),
        purpose: text(&line.texts.purpose),
        serves: text(&line.texts.serves),
        hours: text(&line.texts.hours),
        languages: languages.join("\u{a0}· "),
        number: line.number.clone(),
        is_confirmed: standing.is_confirmed(),
        tested: tested(l, standing),
    })
}

/// What is known of the last test call, in words; a role is named, never a person.
fn tested(l: &Words, standing: LineStanding) -> String {
    let said = |key: &str, on: NaiveDate| l.t(key).with("date", l.day(on));
    match standing {
        LineStanding::Confirmed { on, role } => {
            said("help-tested", on).with("role", l.t(&format!("role-{role}"))).to_string()
        }
        LineStanding::TooLongAgo { on, role } => {
            said("help-tested-long-ago", on).with("role", l.t(&format!("role-{role}"))).to_string()
        }
        LineStanding::Failed { on, outcome } => said(&format!("{}-said", outcome.key()), on).to_string(),
        LineStanding::Untested => l.t("help-not-tested").to_string(),
    }
}
