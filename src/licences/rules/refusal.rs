//! What the rules on licence lists say when they say no, and what is wrong with a line.

use crate::base::Refusal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a list is not read or applied, or a match not decided.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LicenceRefusal {
    /// The file holds nothing.
    #[error("the file is empty")]
    EmptyFile,
    /// More than 10 MB.
    #[error("the file is over 10 MB")]
    FileTooLarge,
    /// A workbook, a PDF, a picture.
    #[error("the file is no CSV")]
    NoCsv,
    /// Another encoding than UTF-8.
    #[error("line {line} is not UTF-8")]
    NotUtf8 {
        /// The line of the first byte that is none, from 1.
        line: usize,
    },
    /// There is no column with names.
    #[error("no column holds a name; the file has {}", found.join(", "))]
    NoNameColumn {
        /// The file's columns.
        found: Vec<String>,
    },
    /// Mapped to a column we do not have.
    #[error("{target:?} is no column of ours")]
    UnknownTarget {
        /// What was said.
        target: String,
    },
    /// The mapping names a column that the file does not have.
    #[error("the file has no column {column:?}")]
    UnknownColumn {
        /// The column.
        column: String,
    },
    /// Two columns of the file are the same of ours.
    #[error("two columns are {target}")]
    SameColumnTwice {
        /// Ours.
        target: String,
    },
    /// No line of the file is an entry.
    #[error("no line is an entry")]
    NoEntries {
        /// Lines that were looked at.
        lines: usize,
    },
    /// The authority has no name.
    #[error("the authority has no name")]
    AuthorityMissing,
    /// An older state than the one that stands.
    #[error("the list is of {as_of}, the one that stands of {applied}")]
    OlderThanApplied {
        /// Of which day the list is.
        as_of: NaiveDate,
        /// Of which day the one that stands is.
        applied: NaiveDate,
    },
    /// A list of a day to come.
    #[error("the day is still to come")]
    DateToCome,
    /// A list of the authority is being applied.
    #[error("a list of this authority is being applied")]
    BeingApplied,
    /// Another list of the authority was applied since this one was compared.
    #[error("compared with a list that no longer stands")]
    ComparedWithAnother,
    /// Applied or discarded already.
    #[error("the list was applied or discarded already")]
    NotWaiting,
    /// Somebody has said so already.
    #[error("the match is decided already")]
    MatchDecided,
    /// The organisation holds another licence of the same list.
    #[error("the organisation holds another licence of this authority")]
    HoldsAnotherLicence,
}

impl Refusal for LicenceRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyFile => "licence-refused-empty",
            Self::FileTooLarge => "error-file-size",
            Self::NoCsv => "licence-refused-no-csv",
            Self::NotUtf8 { .. } => "licence-refused-not-utf8",
            Self::NoNameColumn { .. } => "licence-refused-no-name-column",
            Self::UnknownTarget { .. } => "licence-refused-unknown-target",
            Self::UnknownColumn { .. } => "licence-refused-unknown-column",
            Self::SameColumnTwice { .. } => "licence-refused-same-column",
            Self::NoEntries { .. } => "licence-refused-no-entries",
            Self::AuthorityMissing => "licence-refused-authority",
            Self::OlderThanApplied { .. } => "licence-refused-older",
            Self::DateToCome => "licence-refused-date-to-come",
            Self::BeingApplied => "licence-refused-being-applied",
            Self::ComparedWithAnother => "licence-refused-compared-with-another",
            Self::NotWaiting => "licence-refused-not-waiting",
            Self::MatchDecided => "licence-refused-match-decided",
            Self::HoldsAnotherLicence => "licence-refused-holds-another",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotUtf8 { line } => vec![("line", line.to_string())],
            Self::NoNameColumn { found } => vec![("columns", found.join(", "))],
            Self::UnknownTarget { target } | Self::SameColumnTwice { target } => vec![("column", target.clone())],
            Self::UnknownColumn { column } => vec![("column", column.clone())],
            Self::NoEntries { lines } => vec![("lines", lines.to_string())],
            Self::OlderThanApplied { as_of, applied } => {
                vec![("day", as_of.to_string()), ("applied", applied.to_string())]
            }
            Self::EmptyFile
            | Self::FileTooLarge
            | Self::NoCsv
            | Self::AuthorityMissing
            | Self::DateToCome
            | Self::BeingApplied
            | Self::ComparedWithAnother
            | Self::NotWaiting
            | Self::MatchDecided
            | Self::HoldsAnotherLicence => Vec::new(),
        }
    }
}

/// What is wrong with one line of a list; the others are read all the same. Kept as JSON with the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum LineProblem {
    /// No column with a name holds one.
    #[error("no name")]
    NoName,
    /// The list has licence numbers, this line has none.
    #[error("no licence number")]
    NoNumber,
    /// A heading, a sum, a footnote.
    #[error("no company")]
    NoCompany,
    /// A mail or web address where an address or a state belongs: the cells have moved, or the line is no entry.
    #[error("{column} holds a mail or web address")]
    ContactInside {
        /// The file's column.
        column: String,
    },
    /// The line has more cells than the first line has columns.
    #[error("{found} cells for {columns} columns")]
    TooManyCells {
        /// Cells.
        found: usize,
        /// Columns.
        columns: usize,
    },
    /// A cell is too long to be one entry's: most likely a quotation mark is missing.
    #[error("{column} is too long")]
    TooLong {
        /// The file's column.
        column: String,
    },
    /// The same licence number, or in a list without numbers the same name, stands in an earlier line.
    #[error("the same as line {line}")]
    SameAsLine {
        /// The earlier line.
        line: i32,
    },
}

impl Refusal for LineProblem {
    fn key(&self) -> &'static str {
        match self {
            Self::NoName => "licence-line-no-name",
            Self::NoNumber => "licence-line-no-number",
            Self::NoCompany => "licence-line-no-company",
            Self::ContactInside { .. } => "licence-line-contact-inside",
            Self::TooManyCells { .. } => "licence-line-too-many-cells",
            Self::TooLong { .. } => "licence-line-too-long",
            Self::SameAsLine { .. } => "licence-line-same-as",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoName | Self::NoNumber | Self::NoCompany => Vec::new(),
            Self::ContactInside { column } | Self::TooLong { column } => vec![("column", column.clone())],
            Self::TooManyCells { found, columns } => {
                vec![("found", found.to_string()), ("columns", columns.to_string())]
            }
            Self::SameAsLine { line } => vec![("line", line.to_string())],
        }
    }
}
