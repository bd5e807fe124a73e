//! Clocks of watches and letters, and what is sealed.

use crate::base::{EmailAddress, When};
use chrono::Duration;
use serde::{Deserialize, Serialize};

/// How long a watch waits to be confirmed, in hours; then it goes. Rule of this registry. Code WATCH_CONFIRM_A_DAY.
pub const CONFIRM_HOURS: i64 = 24;

/// How long changes are gathered into one letter, in minutes from the first.
pub const GATHER_MINUTES: i64 = 10;

/// For how many hours nobody gets a second letter of asking about one organisation. Code WATCH_ONE_AN_HOUR.
pub const QUIET_HOURS: i64 = 1;

/// The most letters of asking one address gets a day, about whatever organisations: a form that anybody fills in must not
/// fill anybody's mailbox. Code WATCH_FIVE_A_DAY.
pub const LETTERS_A_DAY: i32 = 5;

/// Who watches, as it is sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watcher {
    /// The address.
    pub to: EmailAddress,
    /// The token that stops the letters.
    pub stop: String,
}

/// How many letters of asking went out under a mark, until when they count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters {
    /// How many.
    pub count: i32,
    /// When they no longer count.
    pub ends_at: When,
}

impl Letters {
    fn counted(self, now: When) -> i32 {
        if self.ends_at > now { self.count } else { 0 }
    }
}

/// Whether a letter of asking may go out: none for this organisation within the hour, few to this address within the day.
pub fn may_write(this_hour: Option<Letters>, this_day: Option<Letters>, now: When) -> bool {
    let counted = |letters: Option<Letters>| letters.map_or(0, |letters| letters.counted(now));
    counted(this_hour) == 0 && counted(this_day) < LETTERS_A_DAY
}

/// Until when a watch that was asked for can be confirmed.
pub fn confirm_until(now: When) -> When {
    now + Duration::hours(CONFIRM_HOURS)
}

/// When watchers are told of a change that was seen now.
pub fn tell_at(now: When) -> When {
    now + Duration::minutes(GATHER_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_letter_within_the_hour_and_a_sixth_within_the_day_are_not_written() {
        let now = When::at("2026-11-23T02:00:00Z");
        let letters = |count, minutes| Some(Letters { count, ends_at: now + Duration::minutes(minutes) });
        assert!(may_write(None, None, now));
        assert!(!may_write(letters(1, 1), None, now));
        assert!(may_write(letters(1, 0), letters(4, 60), now), "the hour is over");
        assert!(!may_write(None, letters(5, 60), now));
        assert!(may_write(None, letters(5, 0), now), "the day is over");
    }

    #[test]
    fn the_clocks_are_as_the_pages_say() {
        let now = When::at("2026-11-23T02:00:00Z");
        assert_eq!(confirm_until(now), When::at("2026-11-24T02:00:00Z"));
        assert_eq!(tell_at(now), When::at("2026-11-23T02:10:00Z"));
    }
}
