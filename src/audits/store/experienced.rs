//! What interviews tell of costs, for those who count over many audits.

use crate::base::{AuditId, Currency, When};
use crate::db::AnyConnection;
use crate::db::schema::{audit_interview_payments, audit_interviews, audits};
use chrono::NaiveDate;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// How many audits are asked for in one query.
const BLOCK: usize = 500;

/// What one worker said of a first wage and of what it cost to get the job. No name, no number of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Experienced {
    /// The first day of the audit.
    pub audit_starts_on: NaiveDate,
    /// When the report of the audit became final, if it is.
    pub final_at: Option<When>,
    /// The day of the interview, where it was written down.
    pub held_on: Option<NaiveDate>,
    /// All she paid, in minor units.
    pub cost: i64,
    /// Her first month's wage, in minor units of the same currency.
    pub wage: i64,
    /// In which currency.
    pub currency: Currency,
}

/// The interviews of some audits that have a first wage and whose payments are all in its currency.
///
/// # Errors
/// A database error.
pub fn list_experienced(conn: &mut AnyConnection, of: &[AuditId]) -> QueryResult<Vec<Experienced>> {
    let mut all = Vec::new();
    for block in of.chunks(BLOCK) {
        all.extend(list_block(conn, block)?);
    }
    Ok(all)
}

fn list_block(conn: &mut AnyConnection, of: &[AuditId]) -> QueryResult<Vec<Experienced>> {
    type Row = (String, NaiveDate, Option<When>, Option<NaiveDate>, Option<i64>, Option<Currency>);
    let rows: Vec<Row> = audit_interviews::table
        .inner_join(audits::table)
        .filter(audits::id.eq_any(of).and(audit_interviews::first_wage_minor.is_not_null()))
        .order(audit_interviews::id)
        .select((
            audit_interviews::id,
            audits::starts_on,
            audits::report_final_at,
            audit_interviews::held_on,
            audit_interviews::first_wage_minor,
            audit_interviews::first_wage_currency,
        ))
        .load(conn)?;
    let paid: Vec<(String, i64, Currency)> = audit_interview_payments::table
        .inner_join(audit_interviews::table)
        .filter(audit_interviews::audit_id.eq_any(of))
        .order((audit_interview_payments::interview_id, audit_interview_payments::fee_code))
        .select((
            audit_interview_payments::interview_id,
            audit_interview_payments::amount_minor,
            audit_interview_payments::currency,
        ))
        .load(conn)?;
    let mut payments: BTreeMap<String, Vec<(i64, Currency)>> = BTreeMap::new();
    for (interview, amount, currency) in paid {
        payments.entry(interview).or_default().push((amount, currency));
    }
    let experienced = |(id, audit_starts_on, final_at, held_on, wage, currency): Row| {
        let (wage, currency) = wage.zip(currency)?;
        let paid = payments.get(&id).map(Vec::as_slice).unwrap_or_default();
        let is_one_currency = paid.iter().all(|(_, its)| *its == currency);
        let cost = paid.iter().map(|(amount, _)| *amount).fold(0, i64::saturating_add);
        is_one_currency.then_some(Experienced { audit_starts_on, final_at, held_on, cost, wage, currency })
    };
    Ok(rows.into_iter().filter_map(experienced).collect())
}
