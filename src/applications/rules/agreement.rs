//! The certification agreement: a versioned text in six languages, accepted with the signature.

use crate::base::{AccountId, Language, When, digest_hex};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One text in six languages.
type Texts = BTreeMap<Language, String>;

/// A version of the agreement. A version is never edited: a change is a new one with its date.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its version, from 1.
    pub version: i32,
    /// From when it is in force.
    pub effective_from: NaiveDate,
    /// Its title.
    pub title: Texts,
    /// Its clauses, in their order.
    pub clauses: Vec<Texts>,
}

/// Every version, as text, oldest first.
const FILES: &[&str] = &[include_str!("../published/agreement-1.json")];

impl Agreement {
    /// The version in force on a day; the first one before any was.
    ///
    /// # Errors
    /// If a published file cannot be read.
    pub fn in_force(on: NaiveDate) -> Result<Self, serde_json::Error> {
        let mut found: Option<Self> = None;
        for file in FILES {
            let version: Self = serde_json::from_str(file)?;
            if found.is_none() || version.effective_from <= on {
                found = Some(version);
            }
        }
        found.ok_or_else(|| serde::de::Error::custom("no agreement is published"))
    }

    /// The title in a language.
    pub fn title(&self, language: Language) -> &str {
        self.title.get(&language).map_or("", String::as_str)
    }

    /// The clauses in a language.
    pub fn clauses(&self, language: Language) -> Vec<&str> {
        self.clauses.iter().filter_map(|clause| clause.get(&language)).map(String::as_str).collect()
    }

    /// The hash of the text as it is read in a language: what was accepted can be proved later.
    pub fn digest(&self, language: Language) -> String {
        let mut text = format!("{}\n{}\n", self.version, self.title(language));
        for clause in self.clauses(language) {
            text.push_str(clause);
            text.push('\n');
        }
        digest_hex(&text)
    }
}

/// Who accepted which text, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Which version.
    pub version: i32,
    /// In which language it was read.
    pub language: Language,
    /// The hash of that text.
    pub digest: String,
    /// Who.
    pub by: AccountId,
    /// When.
    pub at: When,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clause_is_there_in_six_languages_and_each_text_has_its_own_hash() {
        let agreement = Agreement::in_force("2026-11-23".parse().unwrap()).unwrap();
        assert_eq!(agreement.version, 1);
        let mut digests: Vec<String> = Vec::new();
        for &language in Language::ALL {
            assert!(!agreement.title(language).is_empty());
            assert_eq!(agreement.clauses(language).len(), agreement.clauses.len(), "{language}");
            assert!(agreement.clauses(language).iter().all(|clause| !clause.trim().is_empty()));
            digests.push(agreement.digest(language));
        }
        digests.dedup();
        assert_eq!(digests.len(), Language::ALL.len());
    }
}
