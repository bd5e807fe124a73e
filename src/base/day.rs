//! Days as people type them.

use super::fold::ascii_digits;
use chrono::{Datelike, NaiveDate};

/// Years from here on are Buddhist years, 543 ahead of the common ones.
const BUDDHIST_FROM: i32 = 2400;

/// Reads `23/11/2026`, `23.11.2569`, `23-11-2026` or `2026-11-23`, in digits of any of the six scripts; what is no real
/// day of the years 1900 to 2200 is `None`.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let plain = ascii_digits(text.trim());
    if !plain.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let parts: Vec<&str> = plain.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let year: i32 = year.parse().ok().filter(|_| year.len() == 4)?;
    let year = if year >= BUDDHIST_FROM { year - 543 } else { year };
    let found = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
    (1900..=2200).contains(&found.year()).then_some(found)
}

/// A day as a form shows it again: `23/11/2026`.
pub fn typed_day(day: NaiveDate) -> String {
    format!("{}/{}/{}", day.day(), day.month(), day.year())
}

/// A day as its number where it is packed: three bytes where its text takes ten. For `#[serde(with = …)]`.
pub mod day_number {
    use chrono::{Datelike, NaiveDate};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    /// Writes the day's number.
    ///
    /// # Errors
    /// Those of what it is written to.
    pub fn serialize<S: Serializer>(day: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
        day.num_days_from_ce().serialize(to)
    }

    /// Reads a day's number.
    ///
    /// # Errors
    /// Those of what it is read from, and where there is no such day.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        let number = i32::deserialize(from)?;
        NaiveDate::from_num_days_from_ce_opt(number).ok_or_else(|| D::Error::custom("no such day"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_habits_of_the_region() {
        let day = NaiveDate::from_ymd_opt(2025, 11, 1);
        for text in ["1/11/2025", "01.11.2025", "1-11-2568", "2025-11-01", " ๑/๑๑/๒๕๖๘ ", "1 11 2025"] {
            assert_eq!(read_day(text), day, "{text}");
        }
        assert_eq!(day.map(typed_day).as_deref(), Some("1/11/2025"));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in
            ["", "31/2/2025", "1/11/25", "11/2025", "yesterday", "1/11/2025/1", "1/13/2025", "-1/1/2025", "1/1/9999"]
        {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
