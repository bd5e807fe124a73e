//! Published fee schedules, and the books of law and rates they are judged by.

use super::organisations::Loading;
use crate::base::{
    Corridor, Country, Currency, ExchangeRateId, FeeLineId, FeeRuleId, FeeScheduleId, Money, OrganisationId, Sector,
    When,
};
use crate::db::AnyConnection;
use crate::db::schema::{exchange_rates, fee_lines, fee_rules, fee_schedules};
use crate::fees::rules::{
    AllowedPayer, Bearing, Ceiling, Covers, ExchangeRate, FeeCode, FeeLine, FeeRule, FeeSchedule, Labels, Limit,
    Method, Payer, Per, Precision, Reliability, ScheduleAnswer, Side, Source, Stage,
};
use crate::register::snapshot::Schedule;
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::HashMap;

#[derive(Queryable)]
struct LineRow {
    id: FeeLineId,
    schedule: FeeScheduleId,
    corridor: Corridor,
    sector: Option<Sector>,
    code: FeeCode,
    labels: String,
    amount_minor: i64,
    currency: Currency,
    payer: Payer,
    stage: Stage,
    method: Method,
    paid_to: String,
    is_refundable: bool,
    is_disclosed_before_acceptance: bool,
    is_receipt_given: bool,
}

impl LineRow {
    fn into_line(self) -> FeeLine {
        FeeLine {
            id: self.id,
            corridor: self.corridor,
            sector: self.sector,
            code: self.code,
            labels: Labels::from_json(&self.labels).unwrap_or_default(),
            amount: Money::new(self.amount_minor, self.currency),
            payer: self.payer,
            stage: self.stage,
            method: self.method,
            paid_to: self.paid_to,
            is_refundable: self.is_refundable,
            is_disclosed_before_acceptance: self.is_disclosed_before_acceptance,
            is_receipt_given: self.is_receipt_given,
        }
    }
}

/// Adds published schedules to organisations.
pub(super) fn add_schedules(conn: &mut AnyConnection, ids: &[OrganisationId], found: &mut Loading) -> QueryResult<()> {
    let heads: Vec<(FeeScheduleId, OrganisationId, bool, When, Option<When>)> = fee_schedules::table
        .filter(fee_schedules::organisation_id.eq_any(ids).and(fee_schedules::status.eq("published")))
        .order((fee_schedules::published_at, fee_schedules::id))
        .select((
            fee_schedules::id,
            fee_schedules::organisation_id,
            fee_schedules::is_nothing_charged,
            fee_schedules::created_at,
            fee_schedules::published_at,
        ))
        .load(conn)?;
    let own: Vec<FeeScheduleId> = heads.iter().map(|head| head.0.clone()).collect();
    let rows: Vec<LineRow> = fee_lines::table
        .filter(fee_lines::schedule_id.eq_any(&own))
        .order((fee_lines::position, fee_lines::id))
        .select((
            fee_lines::id,
            fee_lines::schedule_id,
            fee_lines::corridor,
            fee_lines::sector,
            fee_lines::code,
            fee_lines::labels,
            fee_lines::amount_minor,
            fee_lines::currency,
            fee_lines::payer,
            fee_lines::stage,
            fee_lines::method,
            fee_lines::paid_to,
            fee_lines::is_refundable,
            fee_lines::is_disclosed_before_acceptance,
            fee_lines::is_receipt_given,
        ))
        .load(conn)?;
    let mut lines: HashMap<FeeScheduleId, Vec<FeeLine>> = HashMap::new();
    for row in rows {
        lines.entry(row.schedule.clone()).or_default().push(row.into_line());
    }
    for (id, organisation, is_nothing_charged, created_at, published_at) in heads {
        let Some(holder) = found.get_mut(&organisation) else { continue };
        let published_on = published_at.unwrap_or(created_at).local_date();
        let answer =
            ScheduleAnswer::of(lines.remove(&id).unwrap_or_default(), is_nothing_charged.then_some(published_on));
        holder.schedule = Some(Schedule { fees: FeeSchedule { id, organisation, answer }, published_on });
    }
    Ok(())
}

#[derive(Queryable)]
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
}

impl RuleRow {
    fn into_rule(self) -> FeeRule {
        let amount = self.ceiling_minor.zip(self.ceiling_currency).map(|(minor, its)| Money::new(minor, its));
        let wage = self.ceiling_wage_hundredths.and_then(|hundredths| u32::try_from(hundredths).ok());
        let limit = amount.map(Limit::Amount).or(wage.map(|hundredths| Limit::MonthsOfWage { hundredths }));
        FeeRule {
            id: self.id,
            reference: self.reference,
            jurisdiction: self.jurisdiction,
            side: self.side,
            corridor: self.corridor,
            covers: self.covers,
            allowed_payer: self.allowed_payer,
            ceiling: limit.map(|limit| Ceiling { limit, per: self.ceiling_per.unwrap_or(Per::Once) }),
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
            notes: Labels::from_json(&self.notes).unwrap_or_default(),
        }
    }
}

/// All fee rules, by their reference.
pub(super) fn rules(conn: &mut AnyConnection) -> QueryResult<Vec<FeeRule>> {
    let rows: Vec<RuleRow> = fee_rules::table
        .order((fee_rules::reference, fee_rules::id))
        .select((
            fee_rules::id,
            fee_rules::reference,
            fee_rules::jurisdiction,
            fee_rules::side,
            fee_rules::corridor,
            fee_rules::covers,
            fee_rules::allowed_payer,
            fee_rules::ceiling_minor,
            fee_rules::ceiling_currency,
            fee_rules::ceiling_wage_hundredths,
            fee_rules::ceiling_per,
            fee_rules::bearing,
            fee_rules::valid_from,
            fee_rules::start_known_to,
            fee_rules::valid_until,
            fee_rules::authority,
            fee_rules::citation,
            fee_rules::address,
            fee_rules::reliability,
            fee_rules::last_checked_on,
            fee_rules::notes,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(RuleRow::into_rule).collect())
}

/// All exchange rates, newest first.
pub(super) fn rates(conn: &mut AnyConnection) -> QueryResult<Vec<ExchangeRate>> {
    let rows: Vec<(ExchangeRateId, Currency, Currency, i64, NaiveDate, String)> = exchange_rates::table
        .order((exchange_rates::on_date.desc(), exchange_rates::id))
        .select((
            exchange_rates::id,
            exchange_rates::from_currency,
            exchange_rates::to_currency,
            exchange_rates::rate_millionths,
            exchange_rates::on_date,
            exchange_rates::source,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, from, to, millionths, on, source)| ExchangeRate { id, from, to, millionths, on, source })
        .collect())
}
