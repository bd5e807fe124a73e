//! Filters that people keep.

use crate::base::Refusal;

/// How many filters one person keeps at most.
pub const MOST_FILTERS: usize = 20;

/// Letters of a name at most.
const LONGEST: usize = 60;

/// What a filter is called: 1 to 60 letters in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterName(String);

impl FilterName {
    /// A name as it was typed; `None` if it is empty, longer than 60 letters, or has control characters.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim();
        let fits = !name.is_empty() && name.chars().count() <= LONGEST && !name.chars().any(char::is_control);
        fits.then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name itself.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// Why a filter is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FilterRefusal {
    /// There are as many as one person may keep.
    #[error("at most {MOST_FILTERS} filters are kept")]
    TooMany,
}

impl Refusal for FilterRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::TooMany => "filter-too-many",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(FilterName::parse("  งานของฉัน ").unwrap().as_str(), "งานของฉัน");
        for text in ["", "   ", "a\nb", &"ก".repeat(61)] {
            assert!(FilterName::parse(text).is_none(), "{text:?}");
        }
    }
}
