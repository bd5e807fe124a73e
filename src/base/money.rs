//! Sums of money: whole minor units and an ISO 4217 currency, never a floating-point number.

use std::fmt;

/// An ISO 4217 currency.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// Thai baht.
    pub const THB: Self = Self(iso_currency::Currency::THB);
    /// Myanmar kyat.
    pub const MMK: Self = Self(iso_currency::Currency::MMK);
    /// Cambodian riel.
    pub const KHR: Self = Self(iso_currency::Currency::KHR);
    /// Lao kip.
    pub const LAK: Self = Self(iso_currency::Currency::LAK);
    /// Vietnamese dong.
    pub const VND: Self = Self(iso_currency::Currency::VND);
    /// US dollar.
    pub const USD: Self = Self(iso_currency::Currency::USD);
    /// The currencies a form offers.
    pub const OFFERED: &'static [Self] = &[Self::THB, Self::MMK, Self::KHR, Self::LAK, Self::VND, Self::USD];

    /// Reads a three-letter code in capitals.
    pub fn parse(text: &str) -> Option<Self> {
        iso_currency::Currency::from_code(text).map(Self)
    }

    /// The three-letter code.
    pub fn as_str(&self) -> &'static str {
        self.0.code()
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many digits the minor unit has: 2 for baht (satang), 0 for dong.
    pub fn digits(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }

    /// Minor units in one whole unit: 100 for baht, 1 for dong.
    pub fn minor_per_whole(self) -> i64 {
        10_i64.pow(self.digits())
    }
}

super::text_column!(Currency);

/// A sum: minor units of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Money {
    /// Minor units (satang, cents); equal to whole units where a currency has none.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// A sum of minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// A sum of whole units, such as THB 27,000.
    pub fn whole(units: i64, currency: Currency) -> Self {
        Self { minor: units.saturating_mul(currency.minor_per_whole()), currency }
    }

    /// The sum of two; `None` if the currencies differ or the number overflows.
    pub fn plus(self, other: Self) -> Option<Self> {
        (self.currency == other.currency).then_some(())?;
        Some(Self::new(self.minor.checked_add(other.minor)?, self.currency))
    }

    /// The difference; `None` if the currencies differ or the number overflows.
    pub fn minus(self, other: Self) -> Option<Self> {
        (self.currency == other.currency).then_some(())?;
        Some(Self::new(self.minor.checked_sub(other.minor)?, self.currency))
    }

    /// Whole units, cut toward zero.
    pub fn whole_part(self) -> i64 {
        self.minor / self.currency.minor_per_whole()
    }

    /// Minor units beside the whole ones.
    pub fn minor_part(self) -> i64 {
        self.minor % self.currency.minor_per_whole()
    }
}

/// Plain form for records and logs, such as `THB 27000.00`; pages use the formatters of `i18n`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let (whole, part) = (self.whole_part().unsigned_abs(), self.minor_part().unsigned_abs());
        match self.currency.digits() {
            0 => write!(f, "{} {sign}{whole}", self.currency),
            digits => write!(f, "{} {sign}{whole}.{part:0width$}", self.currency, width = digits as usize),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_different_currencies_are_never_added() {
        let baht = Money::whole(5, Currency::THB);
        assert_eq!(baht.plus(Money::whole(5, Currency::USD)), None);
        assert_eq!(baht.plus(baht), Some(Money::new(1_000, Currency::THB)));
    }

    #[test]
    fn minor_units_follow_the_currency() {
        assert_eq!(Money::whole(27_000, Currency::VND).minor, 27_000);
        assert_eq!(Money::whole(27_000, Currency::THB).to_string(), "THB 27000.00");
        assert_eq!(Money::new(-150, Currency::THB).to_string(), "THB -1.50");
    }
}
