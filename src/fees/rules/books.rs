//! The books verdicts are drawn from.

use super::{ExchangeRate, FeeRule, LawBooks};

/// The books verdicts are drawn from, owned.
#[derive(Clone, Debug, Default)]
pub struct Books {
    /// Fee rules, of any country and day.
    pub rules: Vec<FeeRule>,
    /// Exchange rates, of any day.
    pub rates: Vec<ExchangeRate>,
}

impl Books {
    /// The books as the verdicts take them.
    pub fn law(&self) -> LawBooks<'_> {
        LawBooks { rules: &self.rules, rates: &self.rates }
    }
}
