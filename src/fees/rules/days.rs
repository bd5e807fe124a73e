//! Days as people type them.

use crate::base::fold::ascii_digits;
use chrono::{Datelike, NaiveDate};

/// Reads a day as people write it: `23/11/2026`, `23-11-2569`, `2026-11-23`; local digits and Buddhist years are
/// understood. Anything else is `None`.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let plain = ascii_digits(text.trim());
    let mut parts = plain.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty());
    let numbers = [parts.next()?, parts.next()?, parts.next()?];
    if parts.next().is_some() {
        return None;
    }
    let [first, middle, last] = numbers;
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let number = |part: &str| (part.len() <= 4).then(|| part.parse::<u32>().ok()).flatten();
    NaiveDate::from_ymd_opt(parse_year(year)?, number(middle)?, number(day)?)
}

/// Reads a year of four digits, common or Buddhist.
pub fn parse_year(text: &str) -> Option<i32> {
    let plain = ascii_digits(text.trim());
    let year: i32 = (plain.len() == 4).then(|| plain.parse().ok()).flatten()?;
    match year {
        1900..=2200 => Some(year),
        2443..=2743 => Some(year - 543),
        _ => None,
    }
}

/// A day as forms show it, so that [`parse_day`] reads it back: `23/11/2026`.
pub fn day_text(day: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 3);
        for text in ["3/11/2026", "03-11-2026", "2026-11-03", "3.11.2569", "๓/๑๑/๒๕๖๙", " 3 11 2026 "] {
            assert_eq!(parse_day(text), day, "{text}");
        }
        assert_eq!(parse_day(&day_text(day.unwrap())), day);
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["", "31/02/2026", "11/2026", "1/1/26", "1/1/2026/5", "yesterday", "2026", "1/13/2026", "3/11/2300"]
        {
            assert_eq!(parse_day(text), None, "{text}");
        }
        assert_eq!((parse_year("2569"), parse_year("2026"), parse_year("26")), (Some(2026), Some(2026), None));
    }
}
