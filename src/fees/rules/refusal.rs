//! What the rules on fees say when they say no.

use crate::base::{Currency, Refusal, SourceFault};

/// Why an amount, a fee line or a fee rule is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeeRefusal {
    /// Nothing was typed.
    #[error("no amount given")]
    AmountEmpty,
    /// The text is no amount of money.
    #[error("the amount cannot be read")]
    AmountUnreadable,
    /// The text reads as thousands in one habit and as decimals in another.
    #[error("the amount can be read in two ways")]
    AmountAmbiguous {
        /// The reading as thousands, digits only.
        thousands: String,
        /// The reading as decimals, with a point.
        decimals: String,
    },
    /// Less than nothing.
    #[error("the amount is negative")]
    AmountNegative,
    /// Nothing at all.
    #[error("the amount is zero")]
    AmountZero,
    /// More than any fee can be.
    #[error("the amount is above {limit} whole units")]
    AmountTooLarge {
        /// The largest accepted number of whole units.
        limit: i64,
    },
    /// Finer than the currency's smallest unit.
    #[error("{currency} has no unit that small")]
    AmountTooFine {
        /// The currency.
        currency: Currency,
    },
    /// The text names another currency than the one chosen.
    #[error("the text says {named}, the form says {chosen}")]
    AmountOtherCurrency {
        /// The currency in the text.
        named: Currency,
        /// The currency chosen beside it.
        chosen: Currency,
    },
    /// A line does not say in any language what it is for.
    #[error("the line has no label")]
    LabelMissing,
    /// A text is longer than its column.
    #[error("a text is longer than {limit} characters")]
    TextTooLong {
        /// The most characters it may have.
        limit: usize,
    },
    /// A rule ends before it begins.
    #[error("the rule ends before it begins")]
    PeriodReversed,
    /// A rule is bound to a corridor its country is no end of, or the wrong end.
    #[error("the corridor does not fit the country of the rule")]
    CorridorElsewhere,
    /// A rule limits what the worker pays but does not let the worker pay.
    #[error("a ceiling needs a rule that lets the worker pay")]
    CeilingWithoutWorker,
    /// A ceiling is not above zero.
    #[error("the ceiling is not above zero")]
    CeilingNotPositive,
    /// A rule names no authority or no text.
    #[error("the rule has no source")]
    SourceMissing,
    /// The address of the source is no web address.
    #[error("the address of the source cannot be read")]
    AddressUnreadable,
    /// The rule claims to have been checked after today.
    #[error("the rule was checked in the future")]
    CheckedInFuture,
    /// An exchange rate is not above zero or cannot be read.
    #[error("the exchange rate cannot be read")]
    RateUnreadable,
    /// A rule has no published name.
    #[error("the rule has no reference")]
    ReferenceMissing,
    /// Another rule has that published name.
    #[error("another rule has this reference")]
    ReferenceTaken,
    /// The row to be replaced was replaced before.
    #[error("the rule was replaced already")]
    ReplacedAlready,
    /// The row to be replaced is not there, or is the law of another country.
    #[error("the replaced rule is of another country")]
    ReplacesElsewhere,
    /// The organisation has not said what it charges, nor that it charges nothing.
    #[error("the schedule says nothing yet")]
    ScheduleUnanswered,
    /// The schedule is published or was: it is never changed.
    #[error("the schedule cannot be changed any more")]
    ScheduleClosed,
    /// The schedule was not sent in.
    #[error("the schedule was not submitted")]
    ScheduleNotSubmitted,
}

impl From<SourceFault> for FeeRefusal {
    fn from(fault: SourceFault) -> Self {
        match fault {
            SourceFault::Missing => Self::SourceMissing,
            SourceFault::TooLong { limit } => Self::TextTooLong { limit },
            SourceFault::AddressUnreadable => Self::AddressUnreadable,
            SourceFault::CheckedInFuture => Self::CheckedInFuture,
        }
    }
}

impl Refusal for FeeRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::AmountEmpty => "fee-amount-empty",
            Self::AmountUnreadable => "fee-amount-unreadable",
            Self::AmountAmbiguous { .. } => "fee-amount-ambiguous",
            Self::AmountNegative => "fee-amount-negative",
            Self::AmountZero => "fee-amount-zero",
            Self::AmountTooLarge { .. } => "fee-amount-too-large",
            Self::AmountTooFine { .. } => "fee-amount-too-fine",
            Self::AmountOtherCurrency { .. } => "fee-amount-other-currency",
            Self::LabelMissing => "fee-label-missing",
            Self::TextTooLong { .. } => "fee-text-too-long",
            Self::PeriodReversed => "fee-rule-period-reversed",
            Self::CorridorElsewhere => "fee-rule-corridor-elsewhere",
            Self::CeilingWithoutWorker => "fee-rule-ceiling-without-worker",
            Self::CeilingNotPositive => "fee-rule-ceiling-not-positive",
            Self::SourceMissing => "fee-rule-source-missing",
            Self::AddressUnreadable => "fee-rule-address-unreadable",
            Self::CheckedInFuture => "fee-rule-checked-in-future",
            Self::RateUnreadable => "fee-rate-unreadable",
            Self::ReferenceMissing => "fee-rule-reference-missing",
            Self::ReferenceTaken => "fee-rule-reference-taken",
            Self::ReplacedAlready => "fee-rule-replaced-already",
            Self::ReplacesElsewhere => "fee-rule-replaces-elsewhere",
            Self::ScheduleUnanswered => "fee-schedule-unanswered",
            Self::ScheduleClosed => "fee-schedule-closed",
            Self::ScheduleNotSubmitted => "fee-schedule-not-submitted",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::AmountAmbiguous { thousands, decimals } => {
                vec![("thousands", thousands.clone()), ("decimals", decimals.clone())]
            }
            Self::AmountTooLarge { limit } => vec![("limit", limit.to_string())],
            Self::AmountTooFine { currency } => vec![("currency", currency.to_string())],
            Self::AmountOtherCurrency { named, chosen } => {
                vec![("named", named.to_string()), ("chosen", chosen.to_string())]
            }
            Self::TextTooLong { limit } => vec![("limit", limit.to_string())],
            Self::AmountEmpty
            | Self::AmountUnreadable
            | Self::AmountNegative
            | Self::AmountZero
            | Self::LabelMissing
            | Self::PeriodReversed
            | Self::CorridorElsewhere
            | Self::CeilingWithoutWorker
            | Self::CeilingNotPositive
            | Self::SourceMissing
            | Self::AddressUnreadable
            | Self::CheckedInFuture
            | Self::RateUnreadable
            | Self::ReferenceMissing
            | Self::ReferenceTaken
            | Self::ReplacedAlready
            | Self::ReplacesElsewhere
            | Self::ScheduleUnanswered
            | Self::ScheduleClosed
            | Self::ScheduleNotSubmitted => Vec::new(),
        }
    }
}
