//! The list "not yet checked by a native speaker": every catalogue file of every language, and the rows of the database
//! that carry texts in several languages.

use crate::base::Language;
use crate::error::AppResult;
use crate::i18n::{FileCheck, Words, catalogue_files};
use crate::register::Register;
use crate::register::snapshot::Shelf;
use crate::web::{Shell, SignedIn};
use actix_web::{HttpResponse, web};
use askama::Template;

/// One file of the list.
struct FileLine {
    path: String,
    texts: usize,
    state: &'static str,
    word: String,
    digest: String,
}

/// The files of one language.
struct LanguageFiles {
    code: &'static str,
    name: String,
    open: usize,
    files: Vec<FileLine>,
    /// Kinds of rows in the database, and how many carry a text in this language.
    rows: Vec<(String, usize)>,
}

#[derive(Template)]
#[template(path = "desks/translations.html")]
struct TranslationsPage {
    shell: Shell,
    languages: Vec<LanguageFiles>,
}

pub(super) async fn show(visit: SignedIn, register: web::Data<Register>) -> AppResult<HttpResponse> {
    let l = visit.l();
    let snapshot = register.current().await;
    let files = catalogue_files();
    let others = Language::ALL.iter().filter(|language| **language != Language::En);
    let languages = others
        .map(|&language| {
            let its = files.iter().filter(|file| file.language == language);
            let is_open = |check: &FileCheck| matches!(check, FileCheck::Nobody | FileCheck::ChangedSince);
            LanguageFiles {
                code: language.code(),
                name: l.language_name(language),
                open: its.clone().filter(|file| is_open(&file.check)).map(|file| file.texts).sum(),
                files: its
                    .map(|file| {
                        let (state, word) = worded(&file.check, l);
                        FileLine {
                            path: file.path.clone(),
                            texts: file.texts,
                            state,
                            word,
                            digest: file.digest.clone(),
                        }
                    })
                    .collect(),
                rows: rows_in(&snapshot.shelf, language, l),
            }
        })
        .collect();
    visit.show(&TranslationsPage { shell: visit.shell(l.t("translations-title").to_string()), languages })
}

fn worded(check: &FileCheck, l: &Words) -> (&'static str, String) {
    match check {
        FileCheck::Checked { role, on } => {
            ("done", l.t("translations-by").with("role", role).with("date", l.day(on)).to_string())
        }
        FileCheck::ChangedSince => ("late", l.t("translations-changed").to_string()),
        FileCheck::Nobody | FileCheck::Reference => ("none", l.t("translations-nobody").to_string()),
    }
}

/// How many rows of each kind carry a text in a language.
fn rows_in(shelf: &Shelf, language: Language, l: &Words) -> Vec<(String, usize)> {
    let facts = shelf.corridors.facts().iter().filter(|fact| fact.texts.title.get(language).is_some()).count();
    let lines = shelf.help.lines().into_iter().filter(|line| line.texts.name.get(language).is_some()).count();
    let rules = shelf.rules.iter().filter(|rule| rule.notes.get(language).is_some()).count();
    vec![
        (l.t("place-office-title").to_string(), facts),
        (l.t("help-office-title").to_string(), lines),
        (l.t("fee-rules-title").to_string(), rules),
    ]
}
