//! How often something may be tried: in memory, by a key that is not a person's address in clear.

use crate::base::digest_hex;
use crate::error::{AppError, AppResult};
use governor::clock::{Clock as _, DefaultClock};
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;

type Keyed = RateLimiter<String, governor::state::keyed::DefaultKeyedStateStore<String>, DefaultClock>;

/// The limits of a process.
pub struct Limits {
    tries: Keyed,
    mails: Keyed,
    receipts: Keyed,
    watches: Keyed,
    clock: DefaultClock,
}

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limited {
    /// Guessing: sign-in and the like. 10 at once, then one in 30 s.
    Tries,
    /// Letters to one address. 5 at once, then one in 10 minutes.
    Mails,
    /// Check receipts of everybody together: 60 at once, then one in 2 s. Not by address: whole villages share one.
    Receipts,
    /// Wishes to watch of everybody together: as many. What one address gets is counted in the database.
    Watches,
}

const TEN: NonZeroU32 = NonZeroU32::new(10).unwrap();
const FIVE: NonZeroU32 = NonZeroU32::new(5).unwrap();
const SIXTY: NonZeroU32 = NonZeroU32::new(60).unwrap();
const TRY_EVERY: std::time::Duration = std::time::Duration::from_secs(30);
const MAIL_EVERY: std::time::Duration = std::time::Duration::from_secs(600);
const RECEIPT_EVERY: std::time::Duration = std::time::Duration::from_secs(2);

impl Default for Limits {
    fn default() -> Self {
        let quota = |every, burst| Quota::with_period(every).unwrap_or(Quota::per_minute(burst)).allow_burst(burst);
        Self {
            tries: RateLimiter::keyed(quota(TRY_EVERY, TEN)),
            mails: RateLimiter::keyed(quota(MAIL_EVERY, FIVE)),
            receipts: RateLimiter::keyed(quota(RECEIPT_EVERY, SIXTY)),
            watches: RateLimiter::keyed(quota(RECEIPT_EVERY, SIXTY)),
            clock: DefaultClock::default(),
        }
    }
}

impl Limits {
    /// Counts one try of a kind about a subject, such as an e-mail address; only its digest is kept.
    ///
    /// # Errors
    /// `TooMany` with the seconds to wait.
    pub fn check(&self, limited: Limited, subject: &str) -> AppResult<()> {
        let limiter = match limited {
            Limited::Tries => &self.tries,
            Limited::Mails => &self.mails,
            Limited::Receipts => &self.receipts,
            Limited::Watches => &self.watches,
        };
        if limiter.len() > 10_000 {
            limiter.retain_recent();
        }
        limiter
            .check_key(&digest_hex(subject))
            .map_err(|refused| AppError::TooMany(refused.wait_time_from(self.clock.now()).as_secs().max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleventh_try_waits_and_others_are_not_touched() {
        let limits = Limits::default();
        for _ in 0..10 {
            limits.check(Limited::Tries, "mali@example.org").unwrap();
        }
        assert!(matches!(limits.check(Limited::Tries, "mali@example.org"), Err(AppError::TooMany(1..=30))));
        limits.check(Limited::Tries, "somchai@example.org").unwrap();
    }
}
