//! The guide for officers at the front line: a page for each kind of case, made to be printed, with what is never done and who
//! helps.

use crate::base::Language;
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::referrals::rules::HelpBook;
use crate::referrals::store::help::load_book;
use crate::reports::rules::GuideCase;
use crate::urls;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "reports/guide.html")]
struct GuidePage {
    shell: Shell,
    back: String,
    cases: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "reports/guide_case.html")]
struct CasePage {
    shell: Shell,
    back: String,
    title: String,
    steps: Vec<String>,
    /// What is never done in such a case, besides what is never done in any.
    never: String,
    lines: Vec<LineView>,
    made_on: String,
}

/// A line of help on paper.
struct LineView {
    name: String,
    lang: &'static str,
    number: String,
    place: String,
    languages: String,
    is_confirmed: bool,
}

/// The name and the address of a page of the guide.
pub(super) fn guide_link(l: &Words, case: GuideCase) -> (String, String) {
    (l.t(&case.key()).to_string(), urls::office_guide_case(l.language(), case.as_str()))
}

pub(super) async fn list(visit: SignedIn) -> AppResult<HttpResponse> {
    let l = visit.l();
    let cases = GuideCase::ALL.iter().map(|case| guide_link(l, *case)).collect();
    let shell = visit.shell(l.t("guide-title").to_string());
    visit.show(&GuidePage { shell, back: urls::office(visit.language), cases })
}

pub(super) async fn show(visit: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let case = GuideCase::parse(&path.1).ok_or(AppError::NotFound)?;
    let book = visit.state.db.read(|conn| Ok(load_book(conn)?)).await?;
    let (l, today) = (visit.l(), visit.now.local_date());
    let word = |key: String| l.t(&key).to_string();
    let title = word(case.key());
    visit.show(&CasePage {
        shell: visit.shell(title.clone()),
        back: urls::office_guide(visit.language),
        steps: (1..=GuideCase::STEPS).map(|step| word(format!("{}-{step}", case.key()))).collect(),
        never: word(format!("{}-never", case.key())),
        lines: lines(l, &book, visit.language, today),
        made_on: l.t("guide-made-on").with("date", l.day(today)).to_string(),
        title,
    })
}

/// The directory of help, one line each: those that were tested and answered first.
fn lines(l: &Words, book: &HelpBook, language: Language, today: NaiveDate) -> Vec<LineView> {
    let mut lines: Vec<LineView> = Vec::new();
    for line in book.lines() {
        let Some((found, name)) = line.texts.name.best(language) else { continue };
        let spoken: Vec<String> = line.languages.iter().map(|spoken| l.language_name(spoken)).collect();
        lines.push(LineView {
            name: name.to_owned(),
            lang: if found == language { "" } else { found.code() },
            number: line.number.clone(),
            place: l.country(line.country),
            languages: spoken.join("\u{a0}· "),
            is_confirmed: book.standing(&line.id, today).is_confirmed(),
        });
    }
    lines.sort_by_key(|line| !line.is_confirmed);
    lines
}
