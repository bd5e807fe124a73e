//! Fee rules: inserted, never changed; the database refuses it.

use super::broken;
use crate::base::{AccountId, Corridor, Country, Currency, FeeRuleId, Money, When};
use crate::db::AnyConnection;
use crate::db::schema::{exchange_rates, fee_rules};
use crate::fees::rules::{
    AllowedPayer, Bearing, Books, Ceiling, Covers, ExchangeRate, FeeRule, KeptRule, Labels, Limit, Per, Precision,
    Reliability, Side, Source, as_they_count,
};
use chrono::NaiveDate;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = fee_rules)]
struct RuleRow {
    id: FeeRuleId,
    reference: String,
    jurisdiction: Country,
    side: Side,
    corridor: Option<Corridor>,
    covers: Covers,
    allowed_payer: AllowedPayer,
    ceiling_minor: Option<i64>,
    ceiling_currency: Option<Currency>,
    ceiling_wage_hundredths: Option<i32>,
    ceiling_per: Option<Per>,
    bearing: Bearing,
    valid_from: Option<NaiveDate>,
    start_known_to: Precision,
    valid_until: Option<NaiveDate>,
    authority: String,
    citation: String,
    address: Option<String>,
    reliability: Reliability,
    last_checked_on: NaiveDate,
    notes: String,
    replaces: Option<FeeRuleId>,
    entered_by: Option<AccountId>,
    entered_at: When,
}

impl RuleRow {
    fn of(kept: &KeptRule) -> Self {
        let rule = &kept.rule;
        let (amount, hundredths) = match rule.ceiling.map(|ceiling| ceiling.limit) {
            Some(Limit::Amount(sum)) => (Some(sum), None),
            Some(Limit::MonthsOfWage { hundredths }) => (None, i32::try_from(hundredths).ok()),
            None => (None, None),
        };
        Self {
            id: rule.id.clone(),
            reference: rule.reference.clone(),
            jurisdiction: rule.jurisdiction,
            side: rule.side,
            corridor: rule.corridor,
            covers: rule.covers,
            allowed_payer: rule.allowed_payer,
            ceiling_minor: amount.map(|sum| sum.minor),
            ceiling_currency: amount.map(|sum| sum.currency),
            ceiling_wage_hundredths: hundredths,
            ceiling_per: rule.ceiling.map(|ceiling| ceiling.per),
            bearing: rule.bearing,
            valid_from: rule.valid_from,
            start_known_to: rule.start_known_to,
            valid_until: rule.valid_to,
            authority: rule.source.authority.clone(),
            citation: rule.source.citation.clone(),
            address: rule.source.address.clone(),
            reliability: rule.source.reliability,
            last_checked_on: rule.source.last_checked,
            notes: rule.notes.to_json(),
            replaces: kept.replaces.clone(),
            entered_by: kept.entered_by.clone(),
            entered_at: kept.entered_at,
        }
    }

    fn ceiling(&self) -> QueryResult<Option<Ceiling>> {
        let limit = match (self.ceiling_minor, self.ceiling_currency, self.ceiling_wage_hundredths) {
            (Some(minor), Some(currency), None) => Limit::Amount(Money::new(minor, currency)),
            (None, None, Some(hundredths)) => Limit::MonthsOfWage {
                hundredths: u32::try_from(hundredths).map_err(|_| broken("a ceiling below nothing"))?,
            },
            (None, None, None) => return Ok(None),
            _ => return Err(broken("a ceiling of two kinds")),
        };
        let per = self.ceiling_per.ok_or_else(|| broken("a ceiling for no stretch of time"))?;
        Ok(Some(Ceiling { limit, per }))
    }

    fn into_kept(self) -> QueryResult<KeptRule> {
        let ceiling = self.ceiling()?;
        let notes = Labels::from_json(&self.notes).ok_or_else(|| broken("the notes of a fee rule"))?;
        let rule = FeeRule {
            id: self.id,
            reference: self.reference,
            jurisdiction: self.jurisdiction,
            side: self.side,
            corridor: self.corridor,
            covers: self.covers,
            allowed_payer: self.allowed_payer,
            ceiling,
            bearing: self.bearing,
            valid_from: self.valid_from,
            start_known_to: self.start_known_to,
            valid_to: self.valid_until,
            source: Source {
                authority: self.authority,
                citation: self.citation,
                address: self.address,
                reliability: self.reliability,
                last_checked: self.last_checked_on,
            },
            notes,
        };
        Ok(KeptRule { rule, replaces: self.replaces, entered_by: self.entered_by, entered_at: self.entered_at })
    }
}

/// Every rule that was ever entered, oldest first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<KeptRule>> {
    let rows = fee_rules::table
        .order((fee_rules::entered_at, fee_rules::id))
        .select(RuleRow::as_select())
        .load::<RuleRow>(conn)?;
    rows.into_iter().map(RuleRow::into_kept).collect()
}

/// One rule as it was entered; an error if there is none.
///
/// # Errors
/// A database error.
pub fn load(conn: &mut AnyConnection, id: &FeeRuleId) -> QueryResult<KeptRule> {
    fee_rules::table.find(id).select(RuleRow::as_select()).first::<RuleRow>(conn)?.into_kept()
}

/// The references of all rules.
///
/// # Errors
/// A database error.
pub fn list_references(conn: &mut AnyConnection) -> QueryResult<Vec<String>> {
    fee_rules::table.order(fee_rules::reference).select(fee_rules::reference).load(conn)
}

/// Keeps a new rule.
///
/// # Errors
/// A database error.
pub fn insert(conn: &mut AnyConnection, kept: &KeptRule) -> QueryResult<()> {
    diesel::insert_into(fee_rules::table).values(&RuleRow::of(kept)).execute(conn)?;
    Ok(())
}

/// The books every verdict is drawn from: the rules as they count, and the exchange rates.
///
/// # Errors
/// A database error.
pub fn load_books(conn: &mut AnyConnection) -> QueryResult<Books> {
    let rules = as_they_count(&list(conn)?);
    let rows: Vec<(crate::base::ExchangeRateId, Currency, Currency, i64, NaiveDate, String)> = exchange_rates::table
        .order((exchange_rates::on_date, exchange_rates::entered_at, exchange_rates::id))
        .select((
            exchange_rates::id,
            exchange_rates::from_currency,
            exchange_rates::to_currency,
            exchange_rates::rate_millionths,
            exchange_rates::on_date,
            exchange_rates::source,
        ))
        .load(conn)?;
    let rate = |(id, from, to, millionths, on, source)| ExchangeRate { id, from, to, millionths, on, source };
    Ok(Books { rules, rates: rows.into_iter().map(rate).collect() })
}
