//! The dated rows as they are kept: who entered a fee rule, which older row it takes the place of, and the books that
//! verdicts are drawn from.

use super::{ExchangeRate, FeeRefusal, FeeRule, LawBooks};
use crate::base::{AccountId, FeeRuleId, When};
use chrono::NaiveDate;

/// A fee rule as it is kept. It is never edited; a later row may take its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRule {
    /// The rule, as it was entered.
    pub rule: FeeRule,
    /// The older row whose place it takes from its first day on.
    pub replaces: Option<FeeRuleId>,
    /// Who entered it; nobody for rows the program brought along.
    pub entered_by: Option<AccountId>,
    /// When it was entered.
    pub entered_at: When,
}

impl KeptRule {
    /// Checks a new row against those that are kept: it is whole, its name is free, and what it replaces is a rule of the
    /// same country that nothing has replaced yet.
    pub fn check(&self, kept: &[Self], today: NaiveDate) -> Result<(), FeeRefusal> {
        if self.rule.reference.trim().is_empty() {
            return Err(FeeRefusal::ReferenceMissing);
        }
        self.rule.check(today)?;
        if kept.iter().any(|other| other.rule.reference == self.rule.reference) {
            return Err(FeeRefusal::ReferenceTaken);
        }
        let Some(old) = &self.replaces else { return Ok(()) };
        if kept.iter().any(|other| other.replaces.as_ref() == Some(old)) {
            return Err(FeeRefusal::ReplacedAlready);
        }
        let is_same_country = |other: &Self| &other.rule.id == old && other.rule.jurisdiction == self.rule.jurisdiction;
        if kept.iter().any(is_same_country) { Ok(()) } else { Err(FeeRefusal::ReplacesElsewhere) }
    }
}

/// The rules as they count: a row that was replaced ends the day before the first day of the row in its place, or counts
/// not at all if that row has no first day or begins no later. So an error is put right and a repeal takes effect without
/// any row being touched. Rule of this registry. Code FEE_RULE_REPLACED.
pub fn as_they_count(kept: &[KeptRule]) -> Vec<FeeRule> {
    let end = |rule: &FeeRule| {
        let next = kept.iter().find(|other| other.replaces.as_ref() == Some(&rule.id));
        next.map(|next| next.rule.valid_from.and_then(|from| from.pred_opt()))
    };
    let counting = |kept: &KeptRule| {
        let mut rule = kept.rule.clone();
        match end(&rule) {
            None => Some(rule),
            Some(None) => None,
            Some(Some(last)) => {
                let last = rule.valid_to.map_or(last, |own| own.min(last));
                rule.valid_to = Some(last);
                rule.valid_from.is_none_or(|from| from <= last).then_some(rule)
            }
        }
    };
    kept.iter().filter_map(counting).collect()
}

/// The books verdicts are drawn from, owned.
#[derive(Clone, Debug, Default)]
pub struct Books {
    /// Fee rules as they count, of any country and day.
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
