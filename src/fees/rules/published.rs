//! The dated rows the program brings along: the first fee rules, each with its source.
//!
//! They are data beside the code (`published/rules.json`), to be put into the database once by their reference; from then
//! on the office adds rows there. Exchange rates are never brought along: `published/rates.json` is an empty list, since
//! each rate is entered in the office with its source and its day.

use super::{
    AllowedPayer, Bearing, Ceiling, Covers, ExchangeRate, FeeRefusal, FeeRule, Labels, Limit, Per, Precision,
    Reliability, Side, Source,
};
use crate::base::{Corridor, Country, Currency, ExchangeRateId, FeeRuleId, Money};
use chrono::NaiveDate;
use serde::Deserialize;

const RULES: &str = include_str!("../published/rules.json");
const RATES: &str = include_str!("../published/rates.json");

/// Why the rows beside the code cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PublishedError {
    /// The file is not in the shape it has to have.
    #[error("the published rows cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A row breaks a rule.
    #[error("the published row {reference} is refused: {refusal}")]
    Refused {
        /// The row.
        reference: String,
        /// Why.
        refusal: FeeRefusal,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleRow {
    reference: String,
    jurisdiction: Country,
    side: Side,
    /// One rule is made for each; an empty list is one rule for all corridors.
    corridors: Vec<Corridor>,
    covers: Covers,
    allowed_payer: AllowedPayer,
    ceiling: Option<CeilingRow>,
    bearing: Bearing,
    valid_from: Option<NaiveDate>,
    start_known_to: Precision,
    valid_to: Option<NaiveDate>,
    authority: String,
    citation: String,
    address: Option<String>,
    reliability: Reliability,
    last_checked: NaiveDate,
    note: Labels,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum CeilingRow {
    Amount { minor: i64, currency: Currency, per: Per },
    Wage { wage_hundredths: u32, per: Per },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RateRow {
    from: Currency,
    to: Currency,
    millionths: i64,
    on: NaiveDate,
    source: String,
}

impl RuleRow {
    fn into_rules(self) -> Vec<FeeRule> {
        if self.corridors.is_empty() {
            return vec![self.rule_for(None)];
        }
        self.corridors.iter().map(|corridor| self.rule_for(Some(*corridor))).collect()
    }

    /// The rule for one corridor; where a row has several, the corridor is part of the reference.
    fn rule_for(&self, corridor: Option<Corridor>) -> FeeRule {
        let reference = match corridor {
            Some(corridor) if self.corridors.len() > 1 => format!("{}-{}", self.reference, corridor.slug()),
            Some(_) | None => self.reference.clone(),
        };
        FeeRule {
            id: FeeRuleId::new(),
            reference,
            jurisdiction: self.jurisdiction,
            side: self.side,
            corridor,
            covers: self.covers,
            allowed_payer: self.allowed_payer,
            ceiling: self.ceiling.as_ref().map(CeilingRow::ceiling),
            bearing: self.bearing,
            valid_from: self.valid_from,
            start_known_to: self.start_known_to,
            valid_to: self.valid_to,
            source: Source {
                authority: self.authority.clone(),
                citation: self.citation.clone(),
                address: self.address.clone(),
                reliability: self.reliability,
                last_checked: self.last_checked,
            },
            notes: self.note.clone(),
        }
    }
}

impl CeilingRow {
    fn ceiling(&self) -> Ceiling {
        match *self {
            Self::Amount { minor, currency, per } => Ceiling { limit: Limit::Amount(Money::new(minor, currency)), per },
            Self::Wage { wage_hundredths: hundredths, per } => {
                Ceiling { limit: Limit::MonthsOfWage { hundredths }, per }
            }
        }
    }
}

/// The first fee rules, each checked like one that is entered in the office. Their ids are new at every call: what makes
/// a row the same row is its reference.
pub fn published_rules() -> Result<Vec<FeeRule>, PublishedError> {
    let rows: Vec<RuleRow> = serde_json::from_str(RULES)?;
    let rules: Vec<_> = rows.into_iter().flat_map(RuleRow::into_rules).collect();
    for rule in &rules {
        rule.check(rule.source.last_checked)
            .map_err(|refusal| PublishedError::Refused { reference: rule.reference.clone(), refusal })?;
    }
    Ok(rules)
}

/// The exchange rates the program brings along: none, unless a later release ships some with their source.
pub fn published_rates() -> Result<Vec<ExchangeRate>, PublishedError> {
    let rows: Vec<RateRow> = serde_json::from_str(RATES)?;
    let rate = |row: RateRow| ExchangeRate {
        id: ExchangeRateId::new(),
        from: row.from,
        to: row.to,
        millionths: row.millionths,
        on: row.on,
        source: row.source,
    };
    Ok(rows.into_iter().map(rate).collect())
}
