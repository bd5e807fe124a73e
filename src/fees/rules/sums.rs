//! Wages and exchange rates as dated rows with a source, and sums compared through them.
//!
//! The program ships none of these figures: the office enters each with its source and its day. Without a rate two
//! currencies are not compared, and without a wage a ceiling in months of wage is not either.

use super::{FeeRefusal, Source};
use crate::base::{Corridor, Country, Currency, ExchangeRateId, Language, Money, Sector, text_enum};
use chrono::{Duration, NaiveDate};

/// The rate of one day: how many whole units of `to` one whole unit of `from` bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeRate {
    /// Its id.
    pub id: ExchangeRateId,
    /// The currency that is given.
    pub from: Currency,
    /// The currency that is got.
    pub to: Currency,
    /// The rate in millionths: 32.5 is 32,500,000.
    pub millionths: i64,
    /// The day of the rate.
    pub on: NaiveDate,
    /// Who published it.
    pub source: String,
}

impl ExchangeRate {
    /// A rate compares sums for a year after its day and never before it; an older one says too little about kyat or
    /// kip. Rule of this registry. Code RATE_AT_MOST_A_YEAR_OLD.
    pub const DAYS_OF_USE: i64 = 366;

    /// Whether it may be used on a day.
    pub fn serves(&self, on: NaiveDate) -> bool {
        self.millionths > 0 && self.on <= on && on - self.on <= Duration::days(Self::DAYS_OF_USE)
    }

    /// The sum in the other currency, rounded half up to its smallest unit; `None` if the rate is for other currencies
    /// or the number overflows.
    fn apply(&self, sum: Money, to: Currency) -> Option<Money> {
        let (wide, rate) = (i128::from(sum.minor), i128::from(self.millionths));
        let (from_unit, to_unit) = (i128::from(sum.currency.minor_per_whole()), i128::from(to.minor_per_whole()));
        let (above, below) = if (sum.currency, to) == (self.from, self.to) {
            (wide.checked_mul(rate)?.checked_mul(to_unit)?, from_unit.checked_mul(1_000_000)?)
        } else if (sum.currency, to) == (self.to, self.from) {
            (wide.checked_mul(1_000_000)?.checked_mul(to_unit)?, from_unit.checked_mul(rate)?)
        } else {
            return None;
        };
        let rounded = above.checked_mul(2)?.checked_add(below)?.div_euclid(below.checked_mul(2)?);
        Some(Money::new(i64::try_from(rounded).ok()?, to))
    }
}

/// Reads a rate as the office types it, such as `32.5` or (in Lao and Vietnamese) `32,5`, into millionths.
pub fn parse_rate(text: &str, language: Language) -> Result<i64, FeeRefusal> {
    let point = match language {
        Language::Lo | Language::Vi => ',',
        Language::En | Language::Th | Language::My | Language::Km => '.',
    };
    let digits = crate::base::fold::ascii_digits(text.trim());
    let (whole, part) = digits.split_once(point).unwrap_or((&digits, ""));
    let is_plain = |piece: &str| piece.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 6 || !is_plain(whole) || !is_plain(part) {
        return Err(FeeRefusal::RateUnreadable);
    }
    let whole: i64 = whole.parse().map_err(|_| FeeRefusal::RateUnreadable)?;
    let part: i64 = format!("{part:0<6}").parse().map_err(|_| FeeRefusal::RateUnreadable)?;
    match whole * 1_000_000 + part {
        0 => Err(FeeRefusal::RateUnreadable),
        millionths => Ok(millionths),
    }
}

/// A sum in another currency, with the rate it was reached by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Converted<'a> {
    /// The sum.
    pub sum: Money,
    /// The rate; `None` if the currency was the same already.
    pub rate: Option<&'a ExchangeRate>,
}

/// Brings a sum into another currency by the latest rate that serves on the day, in either direction. `None` without
/// such a rate: then the two sums are shown and not compared.
pub fn convert(sum: Money, to: Currency, rates: &[ExchangeRate], on: NaiveDate) -> Option<Converted<'_>> {
    if sum.currency == to {
        return Some(Converted { sum, rate: None });
    }
    let pair = [(sum.currency, to), (to, sum.currency)];
    rates
        .iter()
        .filter(|rate| rate.serves(on) && pair.contains(&(rate.from, rate.to)))
        .max_by_key(|rate| (rate.on, (rate.from, rate.to) == (sum.currency, to)))
        .and_then(|rate| Some(Converted { sum: rate.apply(sum, to)?, rate: Some(rate) }))
}

text_enum! {
    /// What a monthly wage is.
    pub enum WageBasis {
        /// The lowest a law allows.
        LegalMinimum => "legal_minimum",
        /// What a contract promises.
        Contract => "contract",
    }
}

/// A monthly wage as a dated row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthlyWage {
    /// The country of the job.
    pub country: Country,
    /// The corridor it is known for; `None` for everyone who works there.
    pub corridor: Option<Corridor>,
    /// The sector it is known for; `None` for all.
    pub sector: Option<Sector>,
    /// The wage of one month.
    pub sum: Money,
    /// What it is.
    pub basis: WageBasis,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The last day; `None` until further notice.
    pub valid_to: Option<NaiveDate>,
    /// Where it is known from.
    pub source: Source,
}

/// The wage to reckon with on a corridor: the most specific row in force in the country of the job (corridor and sector
/// before either, either before neither), then the one with the later first day.
pub fn wage_in_force(
    wages: &[MonthlyWage],
    corridor: Corridor,
    sector: Option<Sector>,
    on: NaiveDate,
) -> Option<&MonthlyWage> {
    wages
        .iter()
        .filter(|wage| wage.country == corridor.to && wage.valid_from <= on)
        .filter(|wage| wage.valid_to.is_none_or(|to| on <= to))
        .filter(|wage| wage.corridor.is_none_or(|own| own == corridor))
        .filter(|wage| wage.sector.is_none_or(|own| Some(own) == sector))
        .max_by_key(|wage| (wage.corridor.is_some(), wage.sector.is_some(), wage.valid_from))
}

/// A sum as a part of one month's wage, in hundredths (14 is 0.14 month), cut down; `None` without a rate or a wage
/// above zero.
pub fn share_of_wage(sum: Money, wage: Money, rates: &[ExchangeRate], on: NaiveDate) -> Option<i64> {
    let same = convert(sum, wage.currency, rates, on)?.sum;
    (wage.minor > 0).then_some(())?;
    i64::try_from(i128::from(same.minor) * 100 / i128::from(wage.minor)).ok()
}
