//! The lines of help the program brings along, each with its source. They are put into the database once, by their
//! reference; nobody has called them yet, so each is *not confirmed* until somebody of the registry has.

use super::help::{HelpKind, HelpLine, HelpRefusal, HelpTexts};
use crate::base::{Country, HelpLineId, Language, Reliability, Source};
use chrono::NaiveDate;
use serde::Deserialize;

const FILE: &str = include_str!("../published/help.json");

/// Why the lines beside the code cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PublishedError {
    /// The file is not in the shape it has to have.
    #[error("the published lines of help cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A line breaks a rule.
    #[error("the published line {reference} is refused: {refusal}")]
    Refused {
        /// The line.
        reference: String,
        /// Why.
        refusal: HelpRefusal,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    reference: String,
    country: Country,
    kind: HelpKind,
    position: i32,
    number: String,
    languages: Vec<Language>,
    texts: HelpTexts,
    authority: String,
    citation: String,
    address: Option<String>,
    reliability: Reliability,
    last_checked: NaiveDate,
}

/// The first lines of help, each checked like one that is entered in the office. Their ids are new at every call.
///
/// # Errors
/// If the file cannot be read or a line breaks a rule.
pub fn published_lines() -> Result<Vec<HelpLine>, PublishedError> {
    let rows: Vec<Row> = serde_json::from_str(FILE)?;
    let line = |row: Row| HelpLine {
        id: HelpLineId::new(),
        reference: row.reference,
        country: row.country,
        kind: row.kind,
        position: row.position,
        number: row.number,
        languages: row.languages,
        texts: row.texts,
        source: Source {
            authority: row.authority,
            citation: row.citation,
            address: row.address,
            reliability: row.reliability,
            last_checked: row.last_checked,
        },
    };
    let lines: Vec<HelpLine> = rows.into_iter().map(line).collect();
    for line in &lines {
        line.check(line.source.last_checked)
            .map_err(|refusal| PublishedError::Refused { reference: line.reference.clone(), refusal })?;
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_lines_can_be_used_in_every_language() {
        let lines = published_lines().unwrap();
        assert!(lines.len() >= 5);
        for line in &lines {
            for &language in Language::ALL {
                assert!(line.texts.name.get(language).is_some(), "{}: {language}", line.reference);
                assert!(line.texts.purpose.get(language).is_some(), "{}: {language}", line.reference);
            }
        }
    }
}
