//! Days: how deadlines are counted.

use crate::base::When;
use chrono::{Days, Duration, NaiveDate};

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

/// A day as it is typed.
pub fn typed_day(day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, crate::base::typed_day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_last_day_lasts_until_its_end_in_bangkok() {
        let due = due_after(When::at("2026-11-23T18:30:00Z"), 60);
        assert_eq!(due.local_date(), day("2027-01-23"));
        assert_eq!((due + Duration::seconds(1)).local_date(), day("2027-01-24"));
    }
}
