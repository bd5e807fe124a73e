//! Which catalogue files a native speaker has read: the list staff see. The texts ship with the program, and so do the
//! checks: `catalogues/UNCHECKED.md` names each checked file with the role of who read it, the day, and the digest of the
//! file as it was read. A file that has changed since counts as unchecked again.

use super::catalogue;
use crate::base::{Language, digest_hex};
use chrono::NaiveDate;

const CHECKS: &str = include_str!("catalogues/UNCHECKED.md");

/// How many characters of a digest tell one text of a file from another.
const DIGEST_LENGTH: usize = 12;

/// One catalogue file with what is known of its check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueFile {
    /// The language of its texts.
    pub language: Language,
    /// Its path, such as `public/my/help.ftl`.
    pub path: String,
    /// How many texts it has.
    pub texts: usize,
    /// The digest of the file, for the line that notes a check.
    pub digest: String,
    /// Whether a native speaker has read it.
    pub check: FileCheck,
}

/// What is known of the check of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileCheck {
    /// English, the language of reference, needs none.
    Reference,
    /// Nobody has read it.
    Nobody,
    /// It has changed since it was read.
    ChangedSince,
    /// It was read as it stands.
    Checked {
        /// The role of who read it, never a name.
        role: String,
        /// The day.
        on: NaiveDate,
    },
}

/// Every catalogue file but the English ones, by language, then by path.
pub fn catalogue_files() -> Vec<CatalogueFile> {
    let mut files: Vec<CatalogueFile> = catalogue::sources()
        .into_iter()
        .filter_map(|(path, source)| {
            let language = Language::parse(path.split('/').nth(1)?)?;
            let digest: String = digest_hex(&source).chars().take(DIGEST_LENGTH).collect();
            let check = check_of(language, &path, &digest, CHECKS);
            Some(CatalogueFile { language, texts: count_texts(&source), path, digest, check })
        })
        .filter(|file| file.check != FileCheck::Reference)
        .collect();
    files.sort_by(|one, other| (one.language, &one.path).cmp(&(other.language, &other.path)));
    files
}

/// A text begins with its key at the start of a line.
fn count_texts(source: &str) -> usize {
    let is_text = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic()) && line.contains('=');
    source.lines().filter(is_text).count()
}

/// Looks for the line `| path | role | day | digest |`.
fn check_of(language: Language, path: &str, digest: &str, checks: &str) -> FileCheck {
    if language == Language::En {
        return FileCheck::Reference;
    }
    let mut found = FileCheck::Nobody;
    for line in checks.lines() {
        let cells: Vec<&str> = line.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let ["", file, role, day, noted, ""] = cells.as_slice() else { continue };
        if *file != path {
            continue;
        }
        let Ok(on) = day.parse::<NaiveDate>() else { continue };
        if *noted == digest {
            return FileCheck::Checked { role: (*role).to_owned(), on };
        }
        found = FileCheck::ChangedSince;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_five_languages_is_listed_with_its_texts() {
        let files = catalogue_files();
        assert!(files.iter().all(|file| file.texts > 0 && file.language != Language::En));
        assert!(files.iter().any(|file| file.path == "public/my/help.ftl"));
        assert!(files.iter().any(|file| file.path == "office/th/places.ftl"));
    }

    #[test]
    fn a_check_holds_only_for_the_text_that_was_read() {
        let checks = "| File | Role | On | Digest |\n|---|---|---|---|\n| `public/my/help.ftl` | Translator | 2026-12-01 | abc |";
        let check = |path, digest| check_of(Language::My, path, digest, checks);
        let on = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        assert_eq!(check("public/my/help.ftl", "abc"), FileCheck::Checked { role: "Translator".to_owned(), on });
        assert_eq!(check("public/my/help.ftl", "other"), FileCheck::ChangedSince);
        assert_eq!(check("public/my/home.ftl", "abc"), FileCheck::Nobody);
        assert_eq!(check_of(Language::En, "public/en/help.ftl", "abc", checks), FileCheck::Reference);
    }
}
