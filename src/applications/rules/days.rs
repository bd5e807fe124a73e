//! Days: how deadlines are counted, and how a typed day is read.

use crate::base::When;
use crate::base::fold::ascii_digits;
use chrono::{Datelike, Days, Duration, NaiveDate};

/// Days an organisation has to answer a returned application (registry rule after ISO/IEC 17065, 7.2). Code
/// RETURN_SIXTY_DAYS.
pub const RETURN_DAYS: u64 = 60;
/// How many days before the end a reminder is sent. Code DUE_NOTICES.
pub const DUE_NOTICE_DAYS: &[i64] = &[30, 7, 1];
/// Days an officer has to answer a submitted application. Code SCREEN_TWENTY_DAYS.
pub const SCREEN_DAYS: u64 = 20;
/// Days a second officer has to look at a proposed rejection. Code SECOND_OFFICER_TEN_DAYS.
pub const SECOND_OFFICER_DAYS: u64 = 10;
/// Days in which a rejection may be appealed. Code APPEAL_THIRTY_DAYS.
const APPEAL_DAYS: u64 = 30;

/// The last second, in Bangkok, of the day that many days after today.
pub fn due_after(now: When, days: u64) -> When {
    let day = now.local_date().checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    When::start_of(day) + Duration::hours(17) - Duration::seconds(1)
}

/// The last day on which a rejection may be appealed.
pub fn may_appeal_until(ended_at: When) -> NaiveDate {
    ended_at.local_date().checked_add_days(Days::new(APPEAL_DAYS)).unwrap_or(NaiveDate::MAX)
}

/// Reads a day typed as day/month/year (or year-month-day); digits of every script, strokes, dots and dashes; a year of
/// the Buddhist era (from 2400) is brought to the common one.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let plain = ascii_digits(text.trim());
    let parts: Vec<&str> = plain.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 {
        return None;
    }
    let year: i32 = year.parse().ok()?;
    let year = if year >= 2400 { year - 543 } else { year };
    let found = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
    (1900..=2200).contains(&found.year()).then_some(found)
}

/// A day as it is typed.
pub fn typed_day(day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, |day| format!("{}/{}/{}", day.day(), day.month(), day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for text in ["1/3/2023", "01.03.2023", "1-3-2566", "๑/๓/๒๕๖๖", " 2023-03-01 ", "1 3 2023"] {
            assert_eq!(read_day(text), Some(day("2023-03-01")), "{text}");
        }
        for text in ["", "yes", "31/2/2023", "1/3/23", "1/3", "1/3/2023/4", "1/13/2023", "0000-01-01"] {
            assert_eq!(read_day(text), None, "{text}");
        }
        assert_eq!(read_day(&typed_day(Some(day("2023-03-01")))), Some(day("2023-03-01")));
    }

    #[test]
    fn the_last_day_lasts_until_its_end_in_bangkok() {
        let due = due_after(When::at("2026-11-23T18:30:00Z"), 60);
        assert_eq!(due.local_date(), day("2027-01-23"));
        assert_eq!((due + Duration::seconds(1)).local_date(), day("2027-01-24"));
    }
}
