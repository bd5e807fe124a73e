//! The directory of help: telephone lines as data beside the code, each with where it is known from and when somebody
//! last called it. A line nobody has tested is shown as *not confirmed*, never left out and never vouched for.

use crate::base::{Country, Language};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::OnceLock;

const PUBLISHED: &str = include_str!("published/help.json");

/// A telephone line that may help.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// The country it is called from.
    pub country: Country,
    /// Its words: `{key}` is the name, `{key}-for` what it is for.
    pub key: String,
    /// The number as it is dialled there.
    pub number: String,
    /// The languages spoken, as far as they are known.
    pub languages: Vec<Language>,
    /// Where it is known from.
    pub source: Option<String>,
    /// When it was last called by us, and worked.
    pub last_tested: Option<NaiveDate>,
}

/// Every line of the directory, in its order. Empty only if the file beside the code is broken, which a test excludes.
pub fn help_lines() -> &'static [HelpLine] {
    static LINES: OnceLock<Vec<HelpLine>> = OnceLock::new();
    LINES.get_or_init(|| read(PUBLISHED).unwrap_or_default())
}

fn read(text: &str) -> Result<Vec<HelpLine>, serde_json::Error> {
    serde_json::from_str(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::words;

    #[test]
    fn the_directory_can_be_read_and_every_number_can_be_dialled() {
        let lines = read(PUBLISHED).unwrap();
        assert_eq!(lines.as_slice(), help_lines());
        assert!(lines.len() >= 5);
        for line in &lines {
            assert!(line.number.chars().all(|c| c.is_ascii_digit() || c == '+'), "{}", line.number);
        }
    }

    #[test]
    fn every_line_has_its_words_in_every_language() {
        for &language in Language::ALL {
            for line in help_lines() {
                assert!(words(language).has(&line.key), "{language}: {}", line.key);
                assert!(words(language).has(&format!("{}-for", line.key)), "{language}: {}-for", line.key);
            }
        }
    }
}
