//! Days and counts as people type them, in any digits of the six languages; days as day/month/year, in common or
//! Buddhist years.

use crate::base::fold::ascii_digits;
use chrono::{Datelike, NaiveDate};

/// Years from here on are Buddhist years: 543 ahead of the common ones.
const BUDDHIST_FROM: i32 = 2400;

/// Reads `23/11/2026`, `23.11.2569`, `23-11-2026` or `2026-11-23`; what is no real day is `None`.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let plain = ascii_digits(text.trim());
    let parts: Vec<u32> = plain
        .split(|c: char| matches!(c, '/' | '.' | '-') || c.is_whitespace())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let [first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if *first > 31 { (*last, *first) } else { (*first, *last) };
    let year = i32::try_from(year).ok().filter(|year| (1900..3000).contains(year))?;
    let year = if year >= BUDDHIST_FROM { year - 543 } else { year };
    NaiveDate::from_ymd_opt(year, *month, day)
}

/// A day as a form shows it again: `23/11/2026`.
pub fn typed_day(day: NaiveDate) -> String {
    format!("{}/{}/{}", day.day(), day.month(), day.year())
}

/// Reads a count of people: `1200`, `1,200`, `๑๒๐๐`. Signs and fractions are no count.
pub fn read_count(text: &str) -> Option<i32> {
    let plain: String = ascii_digits(text).chars().filter(|c| !matches!(c, ',' | '.' | ' ' | '\u{a0}')).collect();
    let is_count = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    plain.parse().ok().filter(|_| is_count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_habits_of_the_region() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23);
        for text in ["23/11/2026", " 23.11.2026 ", "23-11-2569", "2026-11-23", "๒๓/๑๑/๒๕๖๙", "23 11 2026"]
        {
            assert_eq!(read_day(text), day, "{text}");
        }
        for text in ["", "31/02/2026", "23/11", "x/11/2026", "23/11/26", "0/1/2026"] {
            assert_eq!(read_day(text), None, "{text}");
        }
        assert_eq!(day.map(typed_day).as_deref(), Some("23/11/2026"));
    }
    #[test]
    fn counts_are_whole_and_not_negative() {
        for (text, count) in [("1,200", Some(1200)), (" 40 ", Some(40)), ("๔๐", Some(40)), ("0", Some(0))] {
            assert_eq!(read_count(text), count, "{text}");
        }
        for text in ["", "-4", "four", "99999999999"] {
            assert_eq!(read_count(text), None, "{text}");
        }
    }
}
