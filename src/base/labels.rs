//! One text in several languages.

use super::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Labels(BTreeMap<Language, String>);

impl Labels {
    /// The longest text of one language, in characters.
    pub const LONGEST: usize = 1_000;

    /// Texts by language; blank ones are left out, the others trimmed.
    pub fn of(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        let trimmed = texts.into_iter().map(|(language, text)| (language, text.trim().to_owned()));
        Self(trimmed.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// The text in a language, else in English, else in any, with the language it is really in.
    pub fn best(&self, language: Language) -> Option<(Language, &str)> {
        let found = self.0.get_key_value(&language).or_else(|| self.0.get_key_value(&Language::En));
        found.or_else(|| self.0.iter().next()).map(|(language, text)| (*language, text.as_str()))
    }

    /// The text in exactly this language.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// All texts, English first.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The form kept in the database: a JSON object by language code.
    pub fn to_json(&self) -> String {
        let texts = self.iter().map(|(language, text)| (language.code().to_owned(), text.into()));
        serde_json::Value::Object(texts.collect()).to_string()
    }

    /// Reads the form kept in the database; anything else is `None`.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Whether a text is longer than [`LONGEST`](Self::LONGEST).
    pub fn is_too_long(&self) -> bool {
        self.0.values().any(|text| text.chars().count() > Self::LONGEST)
    }
}
