//! Published fee schedules.

use super::organisations::Loading;
use crate::base::{Corridor, Currency, FeeLineId, FeeScheduleId, Money, OrganisationId, Sector, When};
use crate::db::AnyConnection;
use crate::db::schema::{fee_lines, fee_schedules};
use crate::fees::rules::{FeeCode, FeeLine, FeeSchedule, Labels, Method, Payer, ScheduleAnswer, Stage};
use crate::register::snapshot::Schedule;
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
