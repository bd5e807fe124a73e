//! A waiting letter in the reader's words, as text and as HTML.

use super::{Field, Waiting};
use crate::error::{AppError, AppResult};
use crate::i18n::{self, Words};
use crate::urls;
use askama::Template;

/// A letter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The subject.
    pub subject: String,
    /// The plain twin.
    pub text: String,
    /// The HTML.
    pub html: String,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct HtmlLetter<'a> {
    l: &'a Words,
    subject: &'a str,
    paragraphs: &'a [String],
    action: Option<String>,
    action_label: &'a str,
    footer: String,
    stop: Option<String>,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct TextLetter<'a> {
    l: &'a Words,
    paragraphs: &'a [String],
    action: Option<String>,
    action_label: &'a str,
    footer: String,
    stop: Option<String>,
}

/// Puts a letter into words. `public_address` goes before its link.
///
/// # Errors
/// If a template cannot be rendered.
pub fn render(letter: &Waiting, public_address: &str) -> AppResult<Rendered> {
    let l = i18n::words(letter.language);
    let key = letter.notice.key();
    let subject = worded(l, &format!("{key}-subject"), letter);
    let body = worded(l, &format!("{key}-body"), letter);
    let paragraphs: Vec<String> =
        body.split("\n\n").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    let action_key = format!("{key}-action");
    let action = letter.path.as_ref().map(|path| urls::absolute(public_address, path)).filter(|_| l.has(&action_key));
    let action_label = &worded(l, if action.is_some() { &action_key } else { "site-name" }, letter);
    let (paragraphs, footer) = (&paragraphs[..], String::new());
    let stop = stop_address(letter, public_address);
    let html = HtmlLetter {
        l,
        subject: &subject,
        paragraphs,
        action: action.clone(),
        action_label,
        footer: footer.clone(),
        stop: stop.clone(),
    };
    let text = TextLetter { l, paragraphs, action, action_label, footer, stop };
    Ok(Rendered {
        html: html.render().map_err(AppError::internal)?,
        text: text.render().map_err(AppError::internal)?,
        subject,
    })
}

/// The address that ends letters like this, where they can be ended.
pub fn stop_address(letter: &Waiting, public_address: &str) -> Option<String> {
    letter.stop.as_ref().map(|path| urls::absolute(public_address, path))
}

fn worded(l: &Words, key: &str, letter: &Waiting) -> String {
    let text = letter.fields.iter().fold(l.t(key), |text, (name, field)| match field {
        Field::Text(value) => text.with(name.clone(), value.as_str()),
        Field::Number(value) => text.with(name.clone(), *value),
        Field::Day(value) => text.with(name.clone(), l.day(*value)),
        Field::Money(value) => text.with(name.clone(), l.money(value)),
        Field::Word(key) => text.with(name.clone(), l.t(key).to_string()),
    });
    text.to_string()
}
