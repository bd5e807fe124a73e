//! What the rules on dated facts say when they say no.

use crate::base::{Refusal, SourceFault};

/// Why a fact or a mark is not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactRefusal {
    /// It has no published name.
    #[error("the fact has no reference")]
    ReferenceMissing,
    /// Another has that name.
    #[error("another fact has this reference")]
    ReferenceTaken,
    /// A text is not there in English.
    #[error("a text is missing in English")]
    EnglishMissing,
    /// A text is longer than its column.
    #[error("a text is longer than {limit} characters")]
    TextTooLong {
        /// The most characters it may have.
        limit: usize,
    },
    /// It ends before it begins.
    #[error("the fact ends before it begins")]
    PeriodReversed,
    /// Nobody is named who says so.
    #[error("the fact has no source")]
    SourceMissing,
    /// The address of the source is no web address.
    #[error("the address of the source cannot be read")]
    AddressUnreadable,
    /// It claims to have been checked after today.
    #[error("the fact was checked in the future")]
    CheckedInFuture,
    /// The row to be replaced was replaced before.
    #[error("the fact was replaced already")]
    ReplacedAlready,
    /// The row to be replaced is not there, or is about another place or part.
    #[error("the replaced fact is about something else")]
    ReplacesElsewhere,
    /// A wage without a part of the country.
    #[error("the wage has no zone")]
    ZoneMissing,
    /// A wage that is not above zero.
    #[error("the wage is not above zero")]
    WageNotPositive,
    /// A wage without a first day.
    #[error("the wage has no first day")]
    WageWithoutStart,
    /// A month has 1 to 31 days of work.
    #[error("a month has 1 to 31 days of work")]
    DaysOfMonth,
    /// A cost that is named is above zero.
    #[error("the cost is not above zero")]
    CostNotPositive,
    /// A range without a figure.
    #[error("the range has no figure")]
    RangeEmpty,
    /// The least is above the most, or the last year before the first.
    #[error("the range runs backwards")]
    RangeReversed,
    /// Nobody was asked.
    #[error("the number of workers is not above zero")]
    PeopleNotPositive,
    /// It has ended already.
    #[error("the fact has ended already")]
    EndedAlready,
    /// It would end before it began.
    #[error("the fact would end before it began")]
    EndsBeforeStart,
}

impl From<SourceFault> for FactRefusal {
    fn from(fault: SourceFault) -> Self {
        match fault {
            SourceFault::Missing => Self::SourceMissing,
            SourceFault::TooLong { limit } => Self::TextTooLong { limit },
            SourceFault::AddressUnreadable => Self::AddressUnreadable,
            SourceFault::CheckedInFuture => Self::CheckedInFuture,
        }
    }
}

impl Refusal for FactRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::ReferenceMissing => "place-reference-missing",
            Self::ReferenceTaken => "place-reference-taken",
            Self::EnglishMissing => "place-english-missing",
            Self::TextTooLong { .. } => "place-text-too-long",
            Self::PeriodReversed => "place-period-reversed",
            Self::SourceMissing => "place-source-missing",
            Self::AddressUnreadable => "place-address-unreadable",
            Self::CheckedInFuture => "place-checked-in-future",
            Self::ReplacedAlready => "place-replaced-already",
            Self::ReplacesElsewhere => "place-replaces-elsewhere",
            Self::ZoneMissing => "place-zone-missing",
            Self::WageNotPositive => "place-wage-not-positive",
            Self::WageWithoutStart => "place-wage-without-start",
            Self::DaysOfMonth => "place-days-of-month",
            Self::CostNotPositive => "place-cost-not-positive",
            Self::RangeEmpty => "place-range-empty",
            Self::RangeReversed => "place-range-reversed",
            Self::PeopleNotPositive => "place-people-not-positive",
            Self::EndedAlready => "place-ended-already",
            Self::EndsBeforeStart => "place-ends-before-start",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        if let Self::TextTooLong { limit } = self { vec![("limit", limit.to_string())] } else { Vec::new() }
    }
}
