//! The page of help. It knows nobody and sets no cookie.

use crate::base::Country;
use crate::error::AppResult;
use crate::i18n::Words;
use crate::referrals::directory::{HelpLine, help_lines};
use crate::web::{Shell, Visit};
use actix_web::HttpResponse;
use askama::Template;

#[derive(Template)]
#[template(path = "referrals/help.html")]
struct HelpPage {
    shell: Shell,
    countries: Vec<CountryView>,
}

struct CountryView {
    heading: String,
    lines: Vec<LineView>,
}

struct LineView {
    name: String,
    what_for: String,
    languages: String,
    number: &'static str,
    /// When it was last tested, in words; none where it never was.
    tested: Option<String>,
}

pub(super) async fn help(visit: Visit) -> AppResult<HttpResponse> {
    let l = visit.l();
    let shell = Shell {
        description: l.t("help-lead").to_string(),
        nav_current: "help",
        robots_index: true,
        path_after_language: "/help".to_owned(),
        ..visit.shell(l.t("site-help").to_string())
    };
    let countries = Country::SERVED.iter().filter_map(|country| country_view(l, *country)).collect();
    visit.show(&HelpPage { shell, countries })
}

fn country_view(l: &Words, country: Country) -> Option<CountryView> {
    let lines: Vec<LineView> =
        help_lines().iter().filter(|line| line.country == country).map(|line| line_view(l, line)).collect();
    let heading = l.t("help-in-country").with("country", l.country(country)).to_string();
    (!lines.is_empty()).then_some(CountryView { heading, lines })
}

fn line_view(l: &Words, line: &'static HelpLine) -> LineView {
    let languages: Vec<String> = line.languages.iter().map(|language| l.language_name(language)).collect();
    let tested = line.last_tested.map(|day| format!("{} {}", l.t("site-last-checked"), l.day(day)));
    LineView {
        name: l.t(&line.key).to_string(),
        what_for: l.t(&format!("{}-for", line.key)).to_string(),
        languages: if languages.is_empty() {
            String::new()
        } else {
            l.t("help-languages").with("languages", languages.join(" · ")).to_string()
        },
        number: &line.number,
        tested,
    }
}
