//! One dated row of law: a fee rule with what it covers, whom it lets pay, its ceiling and its source.

use super::{AllowedPayer, FeeCode, FeeGroup, FeeRefusal, Payer};
use crate::base::{Corridor, Country, FeeRuleId, Labels, Money, Source, text_column, text_enum};
use chrono::NaiveDate;

/// What a rule is about: one code, a group of codes, or all that is charged together.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Covers {
    /// All fees and costs of one worker together.
    Total,
    /// Every code of a group.
    Group(FeeGroup),
    /// One code.
    Code(FeeCode),
}

impl Covers {
    /// The stored and published text: a code (`RF1`), a group (`recruitment`) or `total`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Group(group) => group.as_str(),
            Self::Code(code) => code.as_str(),
        }
    }

    /// Reads the stored text; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "total" {
            return Some(Self::Total);
        }
        FeeCode::parse(text).map(Self::Code).or_else(|| FeeGroup::parse(text).map(Self::Group))
    }

    /// Every value a form offers: the total, the groups, the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        let groups = FeeGroup::ALL.iter().copied().map(Self::Group);
        let codes = FeeCode::ALL.iter().copied().map(Self::Code);
        std::iter::once(Self::Total).chain(groups).chain(codes)
    }

    /// Whether a fee of this code falls under it.
    pub fn holds(&self, code: FeeCode) -> bool {
        match self {
            Self::Total => true,
            Self::Group(group) => code.group() == *group,
            Self::Code(own) => *own == code,
        }
    }

    /// The key of its name: `fee-RF1`, `fee-group-related`, `fee-total`.
    pub fn key(&self) -> String {
        match self {
            Self::Total => "fee-total".to_owned(),
            Self::Group(group) => group.key(),
            Self::Code(code) => code.key(),
        }
    }

    /// How specific it is: a code beats a group, a group beats the total.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            Self::Total => 0,
            Self::Group(_) => 1,
            Self::Code(_) => 2,
        }
    }
}

text_column!(Covers);

text_enum! {
    /// For which stretch of time a ceiling holds.
    pub enum Per {
        /// For the whole recruitment, once.
        Once => "once",
        /// For each month.
        Month => "month",
        /// For each twelve months.
        TwelveMonths => "twelve_months",
    }
}

impl Per {
    /// The key of the words: `fee-per-twelve-months`.
    pub fn key(self) -> String {
        format!("fee-per-{}", self.as_str().replace('_', "-"))
    }
}

/// The size of a ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// A sum of money.
    Amount(Money),
    /// A multiple of the worker's monthly wage, in hundredths of a month: 100 is one month's wage.
    MonthsOfWage {
        /// Hundredths of one month's wage.
        hundredths: u32,
    },
}

/// The most a law lets a worker pay, and for which stretch of time.
///
/// Laws count per recruitment, month or twelve months; a declared amount is what is charged for one such stretch, so the
/// two are compared as they stand and `per` is shown beside the ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ceiling {
    /// Its size.
    pub limit: Limit,
    /// The stretch of time it holds for.
    pub per: Per,
}

text_enum! {
    /// On which end of a corridor the country's rule speaks.
    pub enum Side {
        /// About workers who leave the country.
        Origin => "origin",
        /// About workers who come to the country.
        Destination => "destination",
        /// About both.
        Both => "both",
    }
}

impl Side {
    /// The key of the words: `fee-side-origin`.
    pub fn key(self) -> String {
        format!("fee-side-{}", self.as_str())
    }
}

text_enum! {
    /// Whether a row decides a verdict or is only told beside it.
    pub enum Bearing {
        /// A legal rule: it decides.
        Limit => "limit",
        /// A known fact (an earlier ceiling, a price list, what workers told): shown with its source, decides nothing.
        Background => "background",
    }
}

impl Bearing {
    /// The key of the words: `fee-bearing-limit`.
    pub fn key(self) -> String {
        format!("fee-bearing-{}", self.as_str())
    }
}

text_enum! {
    /// How exactly the first day of a rule is known.
    pub enum Precision {
        /// To the day.
        Day => "day",
        /// To the year; the row begins on the first day of that year and only the year is shown.
        Year => "year",
    }
}

/// A dated legal rule on fees. A change of law is a new row; none is overwritten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeRule {
    /// Its id.
    pub id: FeeRuleId,
    /// A stable published name, such as `VN-SERVICE-FEE-2022`.
    pub reference: String,
    /// The country whose law it is.
    pub jurisdiction: Country,
    /// Whether it speaks about workers who leave or who come.
    pub side: Side,
    /// The corridor it is made for; `None` for all of the jurisdiction.
    pub corridor: Option<Corridor>,
    /// What it covers.
    pub covers: Covers,
    /// Whom it lets pay.
    pub allowed_payer: AllowedPayer,
    /// The most the worker may pay. In a background row: the sum the source names, which limits nothing.
    pub ceiling: Option<Ceiling>,
    /// Whether it decides or is only told.
    pub bearing: Bearing,
    /// The first day it is in force; `None` if the source does not say.
    pub valid_from: Option<NaiveDate>,
    /// How exactly that first day is known.
    pub start_known_to: Precision,
    /// The last day it is in force; `None` until further notice.
    pub valid_to: Option<NaiveDate>,
    /// Where it is known from.
    pub source: Source,
    /// What it says, in plain words, by language.
    pub notes: Labels,
}

impl FeeRule {
    /// Checks a rule before it is kept: dates in order, a corridor that the country is the right end of, a ceiling only
    /// where the worker may pay at all, a source. `today` is the day it is entered.
    pub fn check(&self, today: NaiveDate) -> Result<(), FeeRefusal> {
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && to < from
        {
            return Err(FeeRefusal::PeriodReversed);
        }
        if let Some(corridor) = self.corridor
            && !self.speaks_on(corridor)
        {
            return Err(FeeRefusal::CorridorElsewhere);
        }
        if let Some(ceiling) = self.ceiling {
            if self.bearing == Bearing::Limit && !self.allowed_payer.permits(Payer::Worker) {
                return Err(FeeRefusal::CeilingWithoutWorker);
            }
            let is_positive = match ceiling.limit {
                Limit::Amount(sum) => sum.minor > 0,
                Limit::MonthsOfWage { hundredths } => hundredths > 0,
            };
            if !is_positive {
                return Err(FeeRefusal::CeilingNotPositive);
            }
        }
        if self.reference.chars().count() > Labels::LONGEST {
            return Err(FeeRefusal::TextTooLong { limit: Labels::LONGEST });
        }
        if self.notes.is_too_long() {
            return Err(FeeRefusal::TextTooLong { limit: Labels::LONGEST });
        }
        Ok(self.source.check(today)?)
    }

    /// Whether it is in force on a day: rules outside their dates do not count.
    pub fn in_force(&self, on: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.valid_to.is_none_or(|to| on <= to)
    }

    /// Whether it speaks about a corridor: its country is the right end, and it is made for that corridor or for all.
    pub fn speaks_on(&self, corridor: Corridor) -> bool {
        let is_right_end = match self.side {
            Side::Origin => corridor.from == self.jurisdiction,
            Side::Destination => corridor.to == self.jurisdiction,
            Side::Both => corridor.from == self.jurisdiction || corridor.to == self.jurisdiction,
        };
        is_right_end && self.corridor.is_none_or(|own| own == corridor)
    }

    /// Whether it forbids a payer.
    pub fn forbids(&self, payer: Payer) -> bool {
        !self.allowed_payer.permits(payer)
    }

    /// How specific it is: code before group before total; made for the corridor before made for all; the later first
    /// day before the earlier, an unknown first day last. Registry rule. Code LAW_SPECIFIC_BEFORE_GENERAL.
    pub(super) fn rank(&self) -> (u8, bool, Option<NaiveDate>) {
        (self.covers.rank(), self.corridor.is_some(), self.valid_from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covers_reads_what_it_writes() {
        assert_eq!(Covers::all().count(), 19);
        for covers in Covers::all() {
            assert_eq!(Covers::parse(covers.as_str()), Some(covers));
        }
        assert_eq!(Covers::parse("RF9"), None);
        assert_eq!(Covers::Total.key(), "fee-total");
        assert_eq!(Covers::Group(FeeGroup::Illegitimate).key(), "fee-group-illegitimate");
        assert_eq!(Covers::Code(FeeCode::Il4).key(), "fee-IL4");
    }

    #[test]
    fn keys_of_the_small_words() {
        assert_eq!(Per::TwelveMonths.key(), "fee-per-twelve-months");
        assert_eq!(Side::Both.key(), "fee-side-both");
        assert_eq!(Bearing::Background.key(), "fee-bearing-background");
        assert_eq!(crate::base::Reliability::B.key(), "reliability-B");
    }
}
