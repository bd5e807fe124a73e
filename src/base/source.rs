//! Where a dated row is known from, and how far that can be relied on.

use super::text_enum;
use chrono::NaiveDate;

text_enum! {
    /// How far a source can be relied on.
    pub enum Reliability {
        /// An official text.
        A => "A",
        /// A UN body, an NGO or a law firm.
        B => "B",
        /// The press.
        C => "C",
        /// A single old claim.
        D => "D",
    }
}

impl Reliability {
    /// The key of the words: `reliability-A`.
    pub fn key(self) -> String {
        format!("reliability-{}", self.as_str())
    }
}

/// Where a rule, wage or rate is known from, and when somebody last looked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// Who made the rule or published the figure.
    pub authority: String,
    /// Law, article or title.
    pub citation: String,
    /// The web address of the text, if known.
    pub address: Option<String>,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// The day it was last checked.
    pub last_checked: NaiveDate,
}

impl Source {
    /// The longest authority, citation or address, in characters.
    pub const LONGEST: usize = 500;

    /// Checks that a source can be shown: authority and citation are there, the address is a web address, the day of
    /// the check is not ahead of `today`. Code SOURCE_SHOWN.
    pub fn check(&self, today: NaiveDate) -> Result<(), SourceFault> {
        if self.authority.trim().is_empty() || self.citation.trim().is_empty() {
            return Err(SourceFault::Missing);
        }
        let texts = [Some(&self.authority), Some(&self.citation), self.address.as_ref()];
        if texts.into_iter().flatten().any(|text| text.chars().count() > Self::LONGEST) {
            return Err(SourceFault::TooLong { limit: Self::LONGEST });
        }
        if let Some(address) = &self.address {
            let parsed = url::Url::parse(address).map_err(|_| SourceFault::AddressUnreadable)?;
            if !matches!(parsed.scheme(), "https" | "http") || !parsed.has_host() {
                return Err(SourceFault::AddressUnreadable);
            }
        }
        if self.last_checked > today {
            return Err(SourceFault::CheckedInFuture);
        }
        Ok(())
    }
}

/// Why a source cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceFault {
    /// Authority or title is missing.
    #[error("the source is not named")]
    Missing,
    /// A text is longer than its column.
    #[error("a text of the source is longer than {limit} characters")]
    TooLong {
        /// The most characters it may have.
        limit: usize,
    },
    /// The address is no web address.
    #[error("the address of the source cannot be read")]
    AddressUnreadable,
    /// The check is of a day to come.
    #[error("the source was checked in the future")]
    CheckedInFuture,
}
