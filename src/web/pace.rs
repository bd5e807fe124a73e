//! How fast something that must not be read as a list is answered: everybody together, and each class of question. Whole
//! villages share one address, so nobody is told apart and nobody is blocked; who asks too much slows down all who ask
//! the same, for a few seconds at most. Nothing about who asks is kept, not even in memory.

use crate::error::{AppError, AppResult};
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The longest an answer is held back.
const PATIENCE: Duration = Duration::from_secs(6);

/// Questions that are held back at a time; more are told to come again.
const WAITING: usize = 500;

/// Classes that are remembered before those that are quiet are forgotten.
const MANY_CLASSES: usize = 10_000;

/// The pace of one kind of look-up.
pub struct Pace {
    all: RateLimiter<NotKeyed, InMemoryState, DefaultClock>,
    classes: RateLimiter<String, DefaultKeyedStateStore<String>, DefaultClock>,
    waiting: Semaphore,
    patience: Duration,
}

impl Pace {
    /// A pace: so many at once and then one in `every`, for each class and for all together.
    pub fn new(of_class: (NonZeroU32, Duration), of_all: (NonZeroU32, Duration)) -> Self {
        let quota = |(burst, every): (NonZeroU32, Duration)| {
            Quota::with_period(every).unwrap_or(Quota::per_second(burst)).allow_burst(burst)
        };
        Self {
            all: RateLimiter::direct(quota(of_all)),
            classes: RateLimiter::keyed(quota(of_class)),
            waiting: Semaphore::new(WAITING),
            patience: PATIENCE,
        }
    }

    /// Looking up contacts: 60 at once of one class, then two in a second; 300 at once of all, then ten in a second.
    /// Trying the telephone numbers of one country against one organisation takes months at this pace.
    pub fn of_contacts() -> Self {
        const CLASS: NonZeroU32 = NonZeroU32::new(60).unwrap();
        const ALL: NonZeroU32 = NonZeroU32::new(300).unwrap();
        Self::new((CLASS, Duration::from_millis(500)), (ALL, Duration::from_millis(100)))
    }

    /// Waits until a question of this class may be answered.
    ///
    /// # Errors
    /// `TooMany` where that would take longer than anybody waits for a page.
    pub async fn turn(&self, class: &str) -> AppResult<()> {
        let seconds = self.patience.as_secs().max(1);
        let Ok(_place) = self.waiting.try_acquire() else { return Err(AppError::TooMany(seconds)) };
        if self.is_ready(class).await { Ok(()) } else { Err(AppError::TooMany(seconds)) }
    }

    /// Holds back whoever does the same as too many others, for a few seconds at most, and then lets it pass: in a flood
    /// everybody is slow, and nobody is refused.
    pub async fn slow_down(&self, class: &str) {
        if !self.is_ready(class).await {
            tracing::debug!("a flood is slowed down");
        }
    }

    /// Waits for the pace of a class and of all; whether it came in time.
    async fn is_ready(&self, class: &str) -> bool {
        if self.classes.len() > MANY_CLASSES {
            self.classes.retain_recent();
        }
        let class = class.to_owned();
        let turn = async {
            self.classes.until_key_ready(&class).await;
            self.all.until_ready().await;
        };
        tokio::time::timeout(self.patience, turn).await.is_ok()
    }
}

/// The paces of workers' reports, for [`Pace::slow_down`]. Nobody is told apart and nobody is refused: whoever floods slows
/// down all who do the same, or report about the same organisation.
pub struct ReportPaces {
    /// Sending reports; a class is the organisation they are about.
    pub sending: Pace,
    /// Giving receipts; one class for all.
    pub receipts: Pace,
    /// Writing and sending files, before and after a report.
    pub writing: Pace,
}

impl Default for ReportPaces {
    /// Reports: 60 at once about one organisation and then one in two seconds; 400 at once in all and then four in a second.
    /// Receipts: 600 at once and then ten in a second. Writing: 600 at once and then fifty in a second.
    fn default() -> Self {
        const SIXTY: NonZeroU32 = NonZeroU32::new(60).unwrap();
        const FOUR_HUNDRED: NonZeroU32 = NonZeroU32::new(400).unwrap();
        const SIX_HUNDRED: NonZeroU32 = NonZeroU32::new(600).unwrap();
        let (tenth, twentieth) = (Duration::from_millis(100), Duration::from_millis(20));
        Self {
            sending: Pace::new((SIXTY, Duration::from_secs(2)), (FOUR_HUNDRED, Duration::from_millis(250))),
            receipts: Pace::new((SIX_HUNDRED, tenth), (SIX_HUNDRED, tenth)),
            writing: Pace::new((SIX_HUNDRED, twentieth), (SIX_HUNDRED, twentieth)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    fn pace() -> Pace {
        let one = NonZeroU32::new(1).unwrap();
        let many = NonZeroU32::new(100).unwrap();
        let mut pace = Pace::new((one, Duration::from_millis(60)), (many, Duration::from_millis(1)));
        pace.patience = Duration::from_millis(100);
        pace
    }

    #[tokio::test]
    async fn a_second_question_of_a_class_waits_and_another_class_does_not() {
        let pace = pace();
        let begun = Instant::now();
        pace.turn("phone").await.unwrap();
        pace.turn("account").await.unwrap();
        assert!(begun.elapsed() < Duration::from_millis(50));
        pace.turn("phone").await.unwrap();
        assert!(begun.elapsed() >= Duration::from_millis(50));
    }

    #[tokio::test]
    async fn who_would_wait_too_long_is_told_to_come_again() {
        let pace = pace();
        pace.turn("phone").await.unwrap();
        let all = futures_util::future::join_all((0..5).map(|_| pace.turn("phone"))).await;
        assert!(all.iter().any(|turn| matches!(turn, Err(AppError::TooMany(_)))));
        assert!(all.iter().any(Result::is_ok));
        pace.turn("account").await.unwrap();
    }

    #[tokio::test]
    async fn a_flood_is_slow_and_nobody_in_it_is_refused() {
        let pace = pace();
        let begun = Instant::now();
        futures_util::future::join_all((0..20).map(|_| pace.slow_down("one organisation"))).await;
        assert!(begun.elapsed() >= Duration::from_millis(90), "slowed down");
        assert!(begun.elapsed() < Duration::from_millis(1_000), "and let through after the patience is over");
        // Another organisation is not touched by it.
        let begun = Instant::now();
        pace.slow_down("another").await;
        assert!(begun.elapsed() < Duration::from_millis(50));
    }

    #[tokio::test]
    async fn a_flood_of_receipts_slows_down_whoever_gives_one() {
        let paces = ReportPaces::default();
        for _ in 0..600 {
            paces.receipts.slow_down("all").await;
        }
        let begun = Instant::now();
        for _ in 0..5 {
            paces.receipts.slow_down("all").await;
        }
        assert!(begun.elapsed() >= Duration::from_millis(200), "ten in a second, for all together");
        // Those who send a report about some organisation do not wait behind them.
        let begun = Instant::now();
        paces.sending.slow_down("one organisation").await;
        assert!(begun.elapsed() < Duration::from_millis(50));
    }
}
