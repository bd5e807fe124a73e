//! One line of help: what it says, its test calls, recording one, and taking it out of the directory.

use super::standing_words;
use crate::base::{HelpLineId, Language, read_day, typed_day};
use crate::error::{AppError, AppResult};
use crate::i18n::Words;
use crate::referrals::actions::help::{self, Call};
use crate::referrals::rules::{HelpBook, HelpLine, TestOutcome};
use crate::referrals::store;
use crate::urls;
use crate::web::{Choice, FormErrors, Posted, Shell, SignedIn};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

/// A test call, or the reason for taking the line out, as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CallForm {
    outcome: String,
    language: String,
    on: String,
    reason: String,
}

/// One kind of text with its languages.
struct TextGroup {
    heading: String,
    texts: Vec<(Language, String)>,
}

#[derive(Template)]
#[template(path = "referrals/office_line.html")]
struct LinePage {
    shell: Shell,
    token: String,
    errors: FormErrors,
    form: CallForm,
    back: String,
    name: String,
    meta: String,
    state: &'static str,
    word: String,
    is_gone: bool,
    number: String,
    groups: Vec<TextGroup>,
    source: String,
    address: Option<String>,
    reliability: String,
    checked: String,
    tests: Vec<String>,
    outcomes: Vec<Choice>,
    languages: Vec<Choice>,
    test: String,
    retire: String,
    replace: String,
}

/// GET one line.
pub async fn show(signed_in: SignedIn, path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let id = HelpLineId::parse(&path.1).ok_or(AppError::NotFound)?;
    let form = CallForm { on: typed_day(signed_in.now.local_date()), ..CallForm::default() };
    page(&signed_in, id, form, FormErrors::none()).await
}

/// POST a test call.
pub async fn test_submit(
    signed_in: SignedIn,
    path: Path<(String, String)>,
    Posted(form): Posted<CallForm>,
) -> AppResult<HttpResponse> {
    let id = HelpLineId::parse(&path.1).ok_or(AppError::NotFound)?;
    let l = signed_in.l();
    let mut errors = FormErrors::none();
    let outcome = errors.need(l, "outcome", TestOutcome::parse(&form.outcome), "error-choice");
    let on = errors.need(l, "on", read_day(&form.on), "error-date");
    let language = match form.language.as_str() {
        "" => Some(None),
        code => errors.need(l, "language", Language::parse(code), "error-choice").map(Some),
    };
    let (Some(outcome), Some(on), Some(language)) = (outcome, on, language) else {
        return page(&signed_in, id, form, errors).await;
    };
    let (actor, now, line) = (signed_in.actor(), signed_in.now, id.clone());
    let call = Call { outcome, language, on };
    let recorded = signed_in.state.db.write(move |conn| help::record_test(conn, &actor, &line, call, now)).await;
    finish(&signed_in, id, form, errors, recorded, "flash-help-tested").await
}

/// POST that the line goes.
pub async fn retire_submit(
    signed_in: SignedIn,
    path: Path<(String, String)>,
    Posted(form): Posted<CallForm>,
) -> AppResult<HttpResponse> {
    let id = HelpLineId::parse(&path.1).ok_or(AppError::NotFound)?;
    let mut errors = FormErrors::none();
    if form.reason.trim().is_empty() {
        errors.add(signed_in.l(), "reason", "error-required");
        return page(&signed_in, id, form, errors).await;
    }
    let (actor, now, line, reason) = (signed_in.actor(), signed_in.now, id.clone(), form.reason.clone());
    let retired = signed_in.state.db.write(move |conn| help::retire_line(conn, &actor, &line, &reason, now)).await;
    finish(&signed_in, id, form, errors, retired, "flash-help-retired").await
}

async fn finish(
    signed_in: &SignedIn,
    id: HelpLineId,
    form: CallForm,
    mut errors: FormErrors,
    done: AppResult<()>,
    flash: &'static str,
) -> AppResult<HttpResponse> {
    match done {
        Ok(()) => Ok(signed_in.redirect_saying(&urls::office_help_line(signed_in.language, &id), flash)),
        Err(AppError::Refused(refusal)) => {
            let field = match refusal.key() {
                "help-tested-in-future" => "on",
                "help-nobody-answered" => "language",
                "place-text-too-long" => "reason",
                _ => "",
            };
            errors.add_refusal(signed_in.l(), field, refusal.as_ref());
            page(signed_in, id, form, errors).await
        }
        Err(error) => Err(error),
    }
}

async fn page(signed_in: &SignedIn, id: HelpLineId, form: CallForm, errors: FormErrors) -> AppResult<HttpResponse> {
    let book = signed_in.state.db.read(|conn| Ok(store::help::load_book(conn)?)).await?;
    let (l, language, today) = (signed_in.l(), signed_in.language, signed_in.now.local_date());
    let kept = book.kept().iter().find(|kept| kept.line.id == id).ok_or(AppError::NotFound)?;
    let line = &kept.line;
    let name = line.texts.name.best(language).map_or("", |(_, text)| text).to_owned();
    let mut shell = signed_in.shell(name.clone());
    shell.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (state, word) = standing_words(book.standing(&id, today), l);
    let page = LinePage {
        shell,
        token: signed_in.form_token().to_owned(),
        back: urls::office_help_lines(language),
        name,
        meta: format!("{}\u{a0}· {}\u{a0}· {}", line.reference, l.country(line.country), l.t(&line.kind.key())),
        state,
        word,
        is_gone: kept.check_stands(book.kept()).is_err(),
        number: line.number.clone(),
        groups: groups(line, l),
        source: format!("{}. {}", line.source.authority, line.source.citation),
        address: line.source.address.clone(),
        reliability: l.t(&line.source.reliability.key()).to_string(),
        checked: l.day(line.source.last_checked),
        tests: tests(&book, &id, l),
        outcomes: TestOutcome::ALL
            .iter()
            .map(|outcome| Choice::new(outcome.as_str(), l.t(&outcome.key()).to_string()).chosen(&form.outcome))
            .collect(),
        languages: Language::ALL
            .iter()
            .map(|language| Choice::new(language.code(), l.language_name(language)).chosen(&form.language))
            .collect(),
        test: urls::office_help_line_act(language, &id, "test"),
        retire: urls::office_help_line_act(language, &id, "retire"),
        replace: urls::office_replace_help_line(language, &id),
        errors,
        form,
    };
    signed_in.show_with(status, &page)
}

fn groups(line: &HelpLine, l: &Words) -> Vec<TextGroup> {
    let texts = &line.texts;
    let named = [
        ("help-name", &texts.name),
        ("help-purpose", &texts.purpose),
        ("help-serves", &texts.serves),
        ("help-hours", &texts.hours),
    ];
    named
        .into_iter()
        .filter(|(_, labels)| !labels.is_empty())
        .map(|(key, labels)| TextGroup {
            heading: l.t(key).to_string(),
            texts: labels.iter().map(|(language, text)| (language, text.to_owned())).collect(),
        })
        .collect()
}

fn tests(book: &HelpBook, id: &HelpLineId, l: &Words) -> Vec<String> {
    let said = |test: &crate::referrals::rules::HelpTest| {
        let spoken = test.language.map(|language| format!("\u{a0}· {}", l.language_name(language))).unwrap_or_default();
        let (day, outcome, role) = (l.day(test.on), l.t(&test.outcome.key()), l.t(&format!("role-{}", test.role)));
        format!("{day}\u{a0}· {outcome}{spoken}\u{a0}· {role}")
    };
    book.tests_of(id).into_iter().map(said).collect()
}
