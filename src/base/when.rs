//! Instants and periods, always UTC.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Timelike};
use diesel::backend::Backend;
use diesel::deserialize::FromSql;
use diesel::serialize::{Output, ToSql};
use diesel::sql_types::Timestamp;
use std::ops::{Add, Sub};

/// An instant in UTC, kept to the microsecond: what both databases can store.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = Timestamp)]
pub struct When(NaiveDateTime);

impl When {
    /// The instant of a UTC date and time; what is finer than a microsecond is dropped.
    pub fn of(at: NaiveDateTime) -> Self {
        let micros = at.nanosecond() / 1_000 * 1_000;
        Self(at.with_nanosecond(micros).unwrap_or(at))
    }

    /// Reads RFC 3339, such as `2026-11-23T10:00:00Z`.
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().map(|at| Self::of(at.naive_utc()))
    }

    /// Midnight UTC at the start of a day.
    pub fn start_of(day: NaiveDate) -> Self {
        Self(NaiveDateTime::new(day, chrono::NaiveTime::MIN))
    }

    /// Whether it is midnight UTC, as where only the day is kept.
    pub fn is_start_of_day(self) -> bool {
        self.0.time() == chrono::NaiveTime::MIN
    }

    /// The end of the hour it lies in, so that it tells no minute.
    pub fn end_of_hour(self) -> Self {
        let hour = self.0.date().and_hms_opt(self.0.hour(), 0, 0).map_or(self, Self);
        hour + Duration::hours(1)
    }

    /// The inner date and time, in UTC.
    pub const fn naive(self) -> NaiveDateTime {
        self.0
    }

    /// The day in UTC.
    pub const fn date(self) -> NaiveDate {
        self.0.date()
    }

    /// The day in Thailand (UTC+7), where deadlines of this registry are counted.
    pub fn local_date(self) -> NaiveDate {
        (self.0 + Duration::hours(7)).date()
    }

    /// This many days of 24 hours later (earlier if negative).
    pub fn plus_days(self, days: i64) -> Self {
        self + Duration::days(days)
    }

    /// RFC 3339 in UTC with `Z`.
    pub fn rfc3339(self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
    }

    /// The same to the second: HTML takes no more than thousandths.
    pub fn to_the_second(self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

impl Add<Duration> for When {
    type Output = Self;
    fn add(self, by: Duration) -> Self {
        Self(self.0.checked_add_signed(by).unwrap_or(NaiveDateTime::MAX))
    }
}

impl Sub<Duration> for When {
    type Output = Self;
    fn sub(self, by: Duration) -> Self {
        Self(self.0.checked_sub_signed(by).unwrap_or(NaiveDateTime::MIN))
    }
}

impl Sub for When {
    type Output = Duration;
    fn sub(self, other: Self) -> Duration {
        self.0 - other.0
    }
}

impl serde::Serialize for When {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            to.serialize_str(&self.rfc3339())
        } else {
            to.serialize_i64(self.0.and_utc().timestamp_micros())
        }
    }
}

impl<'de> serde::Deserialize<'de> for When {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if !from.is_human_readable() {
            let micros = <i64 as serde::Deserialize>::deserialize(from)?;
            let found = DateTime::from_timestamp_micros(micros).map(|at| Self(at.naive_utc()));
            return found.ok_or_else(|| serde::de::Error::custom("no instant"));
        }
        let text = <String as serde::Deserialize>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("no RFC 3339 instant"))
    }
}

impl<DB> ToSql<Timestamp, DB> for When
where
    DB: Backend,
    NaiveDateTime: ToSql<Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> diesel::serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB> FromSql<Timestamp, DB> for When
where
    DB: Backend,
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
        NaiveDateTime::from_sql(bytes).map(Self::of)
    }
}

/// Days from a first to a last one, both included; an open end means "until further notice".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, if there is one.
    pub until: Option<NaiveDate>,
}

impl Period {
    /// A period; `None` if it would end before it begins.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>) -> Option<Self> {
        until.is_none_or(|until| until >= from).then_some(Self { from, until })
    }

    /// Whether a day lies in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        day >= self.from && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
impl When {
    /// An instant for a test, such as `When::at("2026-11-23T10:00:00Z")`.
    pub fn at(text: &str) -> Self {
        Self::parse(text).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_keep_microseconds_only() {
        let at = When::at("2026-11-23T10:00:00.123456789Z");
        assert_eq!(at.rfc3339(), "2026-11-23T10:00:00.123456Z");
    }

    #[test]
    fn the_day_in_thailand_starts_seven_hours_earlier() {
        let at = When::at("2026-11-23T18:30:00Z");
        assert_eq!(at.date().to_string(), "2026-11-23");
        assert_eq!(at.local_date().to_string(), "2026-11-24");
    }

    #[test]
    fn a_period_cannot_end_before_it_begins() {
        let (a, b) = (When::at("2026-01-01T00:00:00Z").date(), When::at("2026-01-02T00:00:00Z").date());
        assert!(Period::new(b, Some(a)).is_none());
        let period = Period::new(a, Some(b)).unwrap();
        assert!(period.holds(a) && period.holds(b));
    }
}
