//! The dated facts the program brings along, each with its source.
//!
//! They are data beside the code (`published/*.json`), put into the database once by their reference; from then on the
//! office adds rows there.

use super::{
    Content, Fact, FactRefusal, MiddleKind, NoticeKind, NoticeStatus, Paid, StepCost, StepPayer, Texts, WagePer,
};
use crate::base::{Corridor, CorridorFactId, Country, Currency, Money, Reliability, Source};
use chrono::NaiveDate;
use serde::Deserialize;

const FILES: [&str; 5] = [
    include_str!("../published/notices.json"),
    include_str!("../published/steps.json"),
    include_str!("../published/rights.json"),
    include_str!("../published/wages.json"),
    include_str!("../published/ranges.json"),
];

/// Why the rows beside the code cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PublishedError {
    /// A file is not in the shape it has to have.
    #[error("the published facts cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A row breaks a rule.
    #[error("the published fact {reference} is refused: {refusal}")]
    Refused {
        /// The row.
        reference: String,
        /// Why.
        refusal: FactRefusal,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    reference: String,
    /// One fact is made for each; wages have none.
    #[serde(default)]
    corridors: Vec<Corridor>,
    #[serde(default)]
    position: i32,
    content: ContentRow,
    texts: Texts,
    #[serde(default)]
    valid_from: Option<NaiveDate>,
    #[serde(default)]
    valid_to: Option<NaiveDate>,
    authority: String,
    citation: String,
    #[serde(default)]
    address: Option<String>,
    reliability: Reliability,
    last_checked: NaiveDate,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum ContentRow {
    Notice {
        kind: NoticeKind,
        status: NoticeStatus,
    },
    Step {
        cost: CostRow,
        payer: Option<StepPayer>,
    },
    Right {},
    Wage {
        country: Country,
        zone: String,
        minor: i64,
        currency: Currency,
        per: WagePer,
        days_per_month: i32,
    },
    Range {
        currency: Currency,
        low: Option<i64>,
        high: Option<i64>,
        middle: Option<(i64, MiddleKind)>,
        people: Option<i32>,
        years: Option<(i32, i32)>,
    },
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum CostRow {
    Free,
    Unknown,
    Amount(i64, Currency),
}

impl ContentRow {
    /// What it says about a corridor; a wage needs none, all others do.
    fn about(self, corridor: Option<Corridor>) -> Option<Content> {
        Some(match self {
            Self::Notice { kind, status } => Content::Notice { corridor: corridor?, kind, status },
            Self::Step { cost, payer } => {
                let cost = match cost {
                    CostRow::Free => StepCost::Free,
                    CostRow::Unknown => StepCost::Unknown,
                    CostRow::Amount(minor, currency) => StepCost::Amount(Money::new(minor, currency)),
                };
                Content::Step { corridor: corridor?, cost, payer }
            }
            Self::Right {} => Content::Right { corridor: corridor? },
            Self::Wage { country, zone, minor, currency, per, days_per_month } => {
                Content::Wage { country, zone, sum: Money::new(minor, currency), per, days_per_month }
            }
            Self::Range { currency, low, high, middle, people, years } => {
                Content::Range { corridor: corridor?, paid: Paid { currency, low, high, middle, people, years } }
            }
        })
    }
}

impl Row {
    fn into_facts(self) -> Vec<Fact> {
        if self.corridors.is_empty() {
            return self.fact_for(None).into_iter().collect();
        }
        self.corridors.iter().filter_map(|corridor| self.fact_for(Some(*corridor))).collect()
    }

    /// The fact for one corridor; where a row has several, the corridor is part of the reference.
    fn fact_for(&self, corridor: Option<Corridor>) -> Option<Fact> {
        let reference = match corridor {
            Some(corridor) if self.corridors.len() > 1 => format!("{}-{}", self.reference, corridor.slug()),
            Some(_) | None => self.reference.clone(),
        };
        Some(Fact {
            id: CorridorFactId::new(),
            reference,
            position: self.position,
            content: self.content.clone().about(corridor)?,
            texts: self.texts.clone(),
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            source: Source {
                authority: self.authority.clone(),
                citation: self.citation.clone(),
                address: self.address.clone(),
                reliability: self.reliability,
                last_checked: self.last_checked,
            },
        })
    }
}

/// The first facts, each checked like one that is entered in the office. Their ids are new at every call: what makes a
/// row the same row is its reference.
///
/// # Errors
/// If a file cannot be read or a row breaks a rule.
pub fn published_facts() -> Result<Vec<Fact>, PublishedError> {
    let mut facts = Vec::new();
    for file in FILES {
        let rows: Vec<Row> = serde_json::from_str(file)?;
        facts.extend(rows.into_iter().flat_map(Row::into_facts));
    }
    for fact in &facts {
        fact.check(fact.source.last_checked)
            .map_err(|refusal| PublishedError::Refused { reference: fact.reference.clone(), refusal })?;
    }
    Ok(facts)
}
