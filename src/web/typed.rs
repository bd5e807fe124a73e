//! Long forms of registry staff whose fields depend on what is entered: what was typed, by the name of the field, and
//! the fields as they are drawn by `parts/typed.html`.

use super::forms::Choice;
use crate::base::{Labels, Language};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The most characters one field may have; what is longer is cut before anybody looks at it.
const LONGEST: usize = 4_000;

/// What was typed, by the name of the field. A field that was not sent is empty.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// What stands in a field, trimmed.
    pub fn get(&self, name: &str) -> &str {
        let text = self.0.get(name).map_or("", |text| text.trim());
        text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
    }

    /// Fills a field.
    pub fn set(&mut self, name: &str, value: impl ToString) {
        self.0.insert(name.to_owned(), value.to_string());
    }

    /// Fills the six fields of a text, `{name}_{language}`.
    pub fn set_labels(&mut self, name: &str, labels: &Labels) {
        for (language, text) in labels.iter() {
            self.set(&format!("{name}_{language}"), text);
        }
    }

    /// The text of the six fields `{name}_{language}`.
    pub fn labels(&self, name: &str) -> Labels {
        Labels::of(Language::ALL.iter().map(|&language| (language, self.get(&format!("{name}_{language}")).to_owned())))
    }
}

/// How a field is drawn.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// A line.
    Line,
    /// A short line.
    Short,
    /// Several lines in a language.
    Area(&'static str),
    /// A day.
    Day,
    /// Figures.
    Figure,
    /// A web address.
    Address,
    /// A list to choose from; the word for no choice, if there is one.
    Select(Vec<Choice>, String),
    /// Cards to choose one of.
    Radios(Vec<Choice>),
    /// Cards to choose several of.
    Boxes(Vec<Choice>),
    /// A heading over the fields that follow.
    Heading,
}

/// One field of a long form.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, which is also its id.
    pub name: String,
    /// Its label.
    pub label: String,
    /// Its hint; may be empty.
    pub hint: String,
    /// What was typed.
    pub value: String,
    /// How it is drawn.
    pub kind: FieldKind,
}

impl Field {
    /// A field with what was typed in it.
    pub fn of(typed: &Typed, name: &str, label: impl ToString, kind: FieldKind) -> Self {
        Self {
            name: name.to_owned(),
            label: label.to_string(),
            hint: String::new(),
            value: typed.get(name).to_owned(),
            kind,
        }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl ToString) -> Self {
        self.hint = hint.to_string();
        self
    }

    /// A heading.
    pub fn heading(label: impl ToString, hint: impl ToString) -> Self {
        Self {
            name: String::new(),
            label: label.to_string(),
            hint: hint.to_string(),
            value: String::new(),
            kind: FieldKind::Heading,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::forms::read_pairs;

    #[test]
    fn what_was_typed_is_found_by_its_name_and_by_language() {
        let typed: Typed = read_pairs("title_en= Border &title_th=%E0%B8%9E&kind=border".as_bytes());
        assert_eq!((typed.get("kind"), typed.get("title_en"), typed.get("nothing")), ("border", "Border", ""));
        let labels = typed.labels("title");
        assert_eq!((labels.get(Language::En), labels.get(Language::My)), (Some("Border"), None));
        let mut again = Typed::default();
        again.set_labels("title", &labels);
        assert_eq!(again.labels("title"), labels);
        again.set("long", "ក".repeat(5_000));
        assert_eq!(again.get("long").chars().count(), 4_000);
    }
}
