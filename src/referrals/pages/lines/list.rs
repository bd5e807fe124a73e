//! The lines of help as they stand, those that need a call first to the eye.

use super::standing_words;
use crate::base::Language;
use crate::error::AppResult;
use crate::referrals::store;
use crate::urls;
use crate::web::{Asked, Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

/// Whether lines that are gone are shown too.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LineFilter {
    past: String,
}

/// One row of the list.
struct LineRow {
    href: String,
    name: String,
    lang: &'static str,
    number: String,
    meta: String,
    state: &'static str,
    word: String,
    missing: String,
    is_gone: bool,
}

#[derive(Template)]
#[template(path = "referrals/office_list.html")]
struct ListPage {
    shell: Shell,
    lines: Vec<LineRow>,
    shows_past: bool,
    add: String,
}

/// GET the list.
pub async fn show(signed_in: SignedIn, Asked(filter): Asked<LineFilter>) -> AppResult<HttpResponse> {
    let book = signed_in.state.db.read(|conn| Ok(store::help::load_book(conn)?)).await?;
    let (l, language, today) = (signed_in.l(), signed_in.language, signed_in.now.local_date());
    let standing: Vec<_> = book.lines().into_iter().map(|line| (line, false)).collect();
    let is_gone = |id| !standing.iter().any(|(line, _)| &line.id == id);
    let gone = book.kept().iter().filter(|kept| is_gone(&kept.line.id)).map(|kept| (&kept.line, true));
    let shown = standing.iter().copied().chain(gone.filter(|_| !filter.past.is_empty()));
    let lines = shown
        .map(|(line, is_gone)| {
            let (state, word) = standing_words(book.standing(&line.id, today), l);
            let lacks = |language: &&Language| line.texts.name.get(**language).is_none();
            let missing: Vec<&str> = Language::ALL.iter().filter(lacks).map(|language| language.code()).collect();
            let (lang, name) = line.texts.name.best(language).unwrap_or((language, ""));
            let spoken: Vec<String> = line.languages.iter().map(|language| l.language_name(language)).collect();
            LineRow {
                href: urls::office_help_line(language, &line.id),
                name: name.to_owned(),
                lang: if lang == language { "" } else { lang.code() },
                number: line.number.clone(),
                meta: [vec![l.country(line.country), l.t(&line.kind.key()).to_string()], spoken]
                    .concat()
                    .join("\u{a0}· "),
                state,
                word,
                missing: missing.join(" "),
                is_gone,
            }
        })
        .collect();
    let page = ListPage {
        shell: signed_in.shell(l.t("help-office-title").to_string()),
        lines,
        shows_past: !filter.past.is_empty(),
        add: urls::office_new_help_line(language),
    };
    signed_in.show(&page)
}
