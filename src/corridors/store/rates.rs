//! The only writer of `exchange_rates`.

use crate::base::{AccountId, Currency, ExchangeRateId, When};
use crate::corridors::rules::NewRate;
use crate::db::AnyConnection;
use crate::db::schema::exchange_rates;
use chrono::NaiveDate;
use diesel::prelude::*;

/// An exchange rate as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_rates)]
pub struct RateRow {
    /// Its id.
    pub id: ExchangeRateId,
    /// The currency that is given.
    pub from_currency: Currency,
    /// The currency that is got.
    pub to_currency: Currency,
    /// The rate in millionths.
    pub rate_millionths: i64,
    /// The day of the rate.
    pub on_date: NaiveDate,
    /// Who published it.
    pub source: String,
    /// Who entered it.
    pub entered_by: Option<AccountId>,
    /// When it was entered.
    pub entered_at: When,
}

/// Every rate, the newest day first.
///
/// # Errors
/// A database error.
pub fn list(conn: &mut AnyConnection) -> QueryResult<Vec<RateRow>> {
    exchange_rates::table
        .order((exchange_rates::on_date.desc(), exchange_rates::entered_at.desc(), exchange_rates::id.desc()))
        .select(RateRow::as_select())
        .load(conn)
}

/// Keeps a rate.
///
/// # Errors
/// A database error.
pub fn insert(
    conn: &mut AnyConnection,
    rate: &NewRate,
    entered_by: Option<&AccountId>,
    now: When,
) -> QueryResult<ExchangeRateId> {
    let row = RateRow {
        id: ExchangeRateId::new(),
        from_currency: rate.from,
        to_currency: rate.to,
        rate_millionths: rate.millionths,
        on_date: rate.on,
        source: rate.source.trim().to_owned(),
        entered_by: entered_by.cloned(),
        entered_at: now,
    };
    diesel::insert_into(exchange_rates::table).values(&row).execute(conn)?;
    Ok(row.id)
}
