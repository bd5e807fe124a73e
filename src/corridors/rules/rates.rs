//! What an exchange rate has to be before it is kept.

use crate::base::{Currency, Refusal};
use chrono::NaiveDate;

/// An exchange rate as it is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRate {
    /// The currency that is given.
    pub from: Currency,
    /// The currency that is got.
    pub to: Currency,
    /// Whole units of `to` for one whole unit of `from`, in millionths: 32.5 is 32,500,000.
    pub millionths: i64,
    /// The day of the rate.
    pub on: NaiveDate,
    /// Who published it.
    pub source: String,
}

impl NewRate {
    /// The longest source, in characters.
    pub const LONGEST_SOURCE: usize = 300;

    /// Checks a rate: two currencies, above zero, not ahead of today, with a source. Code RATE_HAS_SOURCE.
    pub fn check(&self, today: NaiveDate) -> Result<(), RateRefusal> {
        if self.from == self.to {
            return Err(RateRefusal::SameCurrency);
        }
        if self.millionths <= 0 {
            return Err(RateRefusal::NotPositive);
        }
        if self.on > today {
            return Err(RateRefusal::InFuture);
        }
        match self.source.trim().chars().count() {
            0 => Err(RateRefusal::SourceMissing),
            long if long > Self::LONGEST_SOURCE => Err(RateRefusal::SourceTooLong { limit: Self::LONGEST_SOURCE }),
            _ => Ok(()),
        }
    }
}

/// Why an exchange rate is not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RateRefusal {
    /// Both currencies are one.
    #[error("a rate needs two currencies")]
    SameCurrency,
    /// It is not above zero.
    #[error("a rate is above zero")]
    NotPositive,
    /// It is of a day to come.
    #[error("the day of the rate is in the future")]
    InFuture,
    /// Nobody is named who published it.
    #[error("the rate has no source")]
    SourceMissing,
    /// The source is too long.
    #[error("the source is longer than {limit} characters")]
    SourceTooLong {
        /// The most characters it may have.
        limit: usize,
    },
}

impl Refusal for RateRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::SameCurrency => "rate-same-currency",
            Self::NotPositive => "rate-not-positive",
            Self::InFuture => "rate-in-future",
            Self::SourceMissing => "rate-source-missing",
            Self::SourceTooLong { .. } => "rate-source-too-long",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::SourceTooLong { limit } => vec![("limit", limit.to_string())],
            Self::SameCurrency | Self::NotPositive | Self::InFuture | Self::SourceMissing => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_has_two_currencies_a_day_and_a_source() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let rate = NewRate {
            from: Currency::USD,
            to: Currency::THB,
            millionths: 32_500_000,
            on: today,
            source: "Example Bank".to_owned(),
        };
        assert_eq!(rate.check(today), Ok(()));
        let refused = |rate: NewRate| rate.check(today).unwrap_err().key();
        assert_eq!(refused(NewRate { to: Currency::USD, ..rate.clone() }), "rate-same-currency");
        assert_eq!(refused(NewRate { millionths: 0, ..rate.clone() }), "rate-not-positive");
        assert_eq!(refused(NewRate { on: today.succ_opt().unwrap(), ..rate.clone() }), "rate-in-future");
        assert_eq!(refused(NewRate { source: " ".to_owned(), ..rate.clone() }), "rate-source-missing");
        assert_eq!(refused(NewRate { source: "x".repeat(301), ..rate }), "rate-source-too-long");
    }
}
