//! The wage somebody is promised, and how many days of work a sum is.

use crate::base::{Money, text_enum};
use crate::fees::rules::{ExchangeRate, convert};
use chrono::NaiveDate;

/// Working days in a month: six days a week, as most of these jobs have. Rule of this registry, said beside every
/// figure that rests on it. Code MONTH_IS_26_DAYS.
pub const WORKING_DAYS: i64 = 26;

text_enum! {
    /// What a wage is paid for.
    pub enum WagePer {
        /// One month.
        Month => "month",
        /// One day of work.
        Day => "day",
    }
}

/// A wage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wage {
    /// The sum.
    pub sum: Money,
    /// For how long.
    pub per: WagePer,
}

impl Wage {
    /// The wage of one month.
    pub const fn monthly(&self) -> Money {
        match self.per {
            WagePer::Month => self.sum,
            WagePer::Day => Money::new(self.sum.minor.saturating_mul(WORKING_DAYS), self.sum.currency),
        }
    }

    /// How many days of work a sum is, in tenths of a day, rounded up: what is paid is never made to look smaller.
    /// `None` without an exchange rate or a wage above zero.
    pub fn tenths_of_days(&self, sum: Money, rates: &[ExchangeRate], on: NaiveDate) -> Option<i64> {
        let same = convert(sum, self.sum.currency, rates, on)?.sum;
        let (above, below) = match self.per {
            WagePer::Month => (i128::from(same.minor) * i128::from(WORKING_DAYS), i128::from(self.sum.minor)),
            WagePer::Day => (i128::from(same.minor), i128::from(self.sum.minor)),
        };
        (below > 0).then_some(())?;
        i64::try_from((above * 10 + below - 1) / below).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Currency, ExchangeRateId};

    fn baht(units: i64) -> Money {
        Money::whole(units, Currency::THB)
    }

    #[test]
    fn a_sum_is_so_many_days_of_work() {
        let (day, on) = (Wage { sum: baht(400), per: WagePer::Day }, NaiveDate::default());
        assert_eq!(day.monthly(), baht(10_400));
        assert_eq!(day.tenths_of_days(baht(27_000), &[], on), Some(675));
        assert_eq!(day.tenths_of_days(baht(1), &[], on), Some(1), "never nothing");
        let month = Wage { sum: baht(10_400), per: WagePer::Month };
        assert_eq!(month.tenths_of_days(baht(27_000), &[], on), Some(675));
        assert_eq!(month.tenths_of_days(Money::whole(10, Currency::USD), &[], on), None, "no rate, no guess");
        assert_eq!(Wage { sum: baht(0), per: WagePer::Day }.tenths_of_days(baht(5), &[], on), None);
    }

    #[test]
    fn another_currency_is_reckoned_by_a_dated_rate() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let rate = ExchangeRate {
            id: ExchangeRateId::new(),
            from: Currency::USD,
            to: Currency::THB,
            millionths: 32_500_000,
            on,
            source: "Example Bank".to_owned(),
        };
        let day = Wage { sum: baht(325), per: WagePer::Day };
        assert_eq!(day.tenths_of_days(Money::whole(100, Currency::USD), &[rate], on), Some(100));
    }
}
