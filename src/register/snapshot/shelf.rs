//! What is public beside the organisations.

use crate::base::{CriterionId, StandardId};
use crate::corridors::rules::CorridorBook;
use crate::fees::rules::{ExchangeRate, FeeRule, Labels, LawBooks};
use crate::referrals::rules::HelpBook;
use crate::standards::rules::StandardKind;
use std::collections::HashMap;

/// What is known beside the organisations: law, rates, standards and their words.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Fee rules of any day.
    pub rules: Vec<FeeRule>,
    /// Exchange rates of any day.
    pub rates: Vec<ExchangeRate>,
    /// Notices, steps, rights, wages and what was paid, on the corridors.
    pub corridors: CorridorBook,
    /// The directory of help.
    pub help: HelpBook,
    /// Standards: for whom, and which version.
    pub standards: HashMap<StandardId, (StandardKind, i32)>,
    /// Criteria: code, and wording by language.
    pub criteria: HashMap<CriterionId, (String, Labels)>,
}

impl Shelf {
    /// The books a law verdict is drawn from.
    pub fn books(&self) -> LawBooks<'_> {
        LawBooks { rules: &self.rules, rates: &self.rates }
    }
}
