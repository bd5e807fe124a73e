//! The published text of the standards, as it is built into the program.

use super::rules::StandardKind;
use crate::base::Language;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One text in six languages.
pub type Texts = BTreeMap<Language, String>;

/// One version of a standard.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// For whom.
    pub kind: StandardKind,
    /// Its version.
    pub version: i32,
    /// From when it is in force.
    pub effective_from: NaiveDate,
    /// Its name.
    pub title: Texts,
    /// What it is about.
    pub summary: Texts,
    /// Its principles.
    pub principles: Vec<PublishedPrinciple>,
}

/// A principle.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedPrinciple {
    /// Its code.
    pub code: String,
    /// Its name.
    pub title: Texts,
    /// One sentence for a worker.
    pub plain: Texts,
    /// Its criteria.
    pub criteria: Vec<PublishedCriterion>,
}

/// A criterion.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedCriterion {
    /// Its code.
    pub code: String,
    /// Whether a breach weighs 30 points.
    pub critical: bool,
    /// What is required.
    pub wording: Texts,
    /// What an auditor looks for.
    pub evidence: Texts,
    /// Whether "not applicable" is an answer.
    pub not_applicable_allowed: bool,
}

/// Every published version, as text.
pub const FILES: &[&str] = &[include_str!("published/agencies-1.json"), include_str!("published/employers-1.json")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_there_in_six_languages() {
        for file in FILES {
            let standard: Published = serde_json::from_str(file).unwrap();
            let mut texts = vec![&standard.title, &standard.summary];
            for principle in &standard.principles {
                assert!((4..=8).contains(&principle.criteria.len()), "{}", principle.code);
                texts.extend([&principle.title, &principle.plain]);
                texts.extend(principle.criteria.iter().flat_map(|c| [&c.wording, &c.evidence]));
            }
            for text in texts {
                assert_eq!(text.len(), Language::ALL.len());
                assert!(text.values().all(|text| !text.trim().is_empty()));
            }
        }
    }
}
