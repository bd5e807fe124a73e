//! Days as people type them: day, month, year, in that order, with the digits of any of the six scripts.

use crate::base::fold;
use chrono::NaiveDate;

/// Years from here on are counted from the Buddha's death, as Thailand does, 543 years before the common count.
const BUDDHIST_FROM: i32 = 2_400;
const BUDDHIST_AHEAD: i32 = 543;

/// Reads `23/11/2026`, `23.11.2569`, `23-11-2026`, `23 11 2026` or `2026-11-23`; years from 2400 on are Buddhist.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let text = fold::ascii_digits(text.trim());
    let parts: Vec<&str> = text.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let &[first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 || day.len() > 2 || month.len() > 2 {
        return None;
    }
    let year: i32 = year.parse().ok()?;
    let year = if year >= BUDDHIST_FROM { year - BUDDHIST_AHEAD } else { year };
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?).filter(|_| (1900..2200).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_habit() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23);
        for text in ["23/11/2026", " 23.11.2569 ", "23-11-2026", "2026-11-23", "๒๓/๑๑/๒๕๖๙", "23 11 2026"]
        {
            assert_eq!(read_day(text), day, "{text}");
        }
        for text in ["", "23/11", "31/2/2026", "23/11/26", "11/23/2026", "soon", "1/1/1800", "-1/1/2026/1"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
