//! Tests of the rules on fees: the verdicts on one fee, on several together, and the rows the program brings along.

use super::*;
use crate::base::{Corridor, Country, Currency, ExchangeRateId, FeeRuleId, Money};
use chrono::NaiveDate;

mod amounts;
mod kept;
mod law;
mod published_rows;
mod schedules;
mod totals;
mod views;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-23")
}

fn corridor(text: &str) -> Corridor {
    Corridor::parse(text).unwrap()
}

fn baht(units: i64) -> Money {
    Money::whole(units, Currency::THB)
}

fn kyat(units: i64) -> Money {
    Money::whole(units, Currency::MMK)
}

fn dollars(units: i64) -> Money {
    Money::whole(units, Currency::USD)
}

/// A rule of Myanmar on workers who leave, in force since 2020, that lets the worker pay without a ceiling.
fn rule(reference: &str, covers: Covers) -> FeeRule {
    FeeRule {
        id: FeeRuleId::new(),
        reference: reference.to_owned(),
        jurisdiction: Country::MM,
        side: Side::Origin,
        corridor: None,
        covers,
        allowed_payer: AllowedPayer::Worker,
        ceiling: None,
        bearing: Bearing::Limit,
        valid_from: Some(day("2020-01-01")),
        start_known_to: Precision::Day,
        valid_to: None,
        source: Source {
            authority: "Example Ministry".to_owned(),
            citation: "Example Act, section 1".to_owned(),
            address: Some("https://law.example/act/1".to_owned()),
            reliability: Reliability::A,
            last_checked: day("2026-11-01"),
        },
        notes: Labels::default(),
    }
}

fn at_most(limit: Limit) -> Option<Ceiling> {
    Some(Ceiling { limit, per: Per::Once })
}

fn capped(reference: &str, covers: Covers, sum: Money) -> FeeRule {
    FeeRule { ceiling: at_most(Limit::Amount(sum)), ..rule(reference, covers) }
}

fn rate(from: Currency, to: Currency, millionths: i64, on: &str) -> ExchangeRate {
    ExchangeRate { id: ExchangeRateId::new(), from, to, millionths, on: day(on), source: "Example Bank".to_owned() }
}

fn ask(code: FeeCode, amount: Money) -> LawQuestion {
    LawQuestion { corridor: corridor("MM-TH"), code, amount, payer: Payer::Worker, wage: None, on: today() }
}

fn books<'a>(rules: &'a [FeeRule], rates: &'a [ExchangeRate]) -> LawBooks<'a> {
    LawBooks { rules, rates }
}

/// The verdict of Myanmar in a short text: the summary and the rule behind it.
fn origin(question: &LawQuestion, rules: &[FeeRule]) -> String {
    said(&law_verdicts(question, books(rules, &[])).origin.verdict)
}

fn said(verdict: &LawVerdict<'_>) -> String {
    let rule = verdict.rule().map_or("-", |rule| rule.reference.as_str());
    format!("{} by {rule}", verdict.key())
}
