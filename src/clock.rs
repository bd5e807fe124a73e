//! The clock: the system's, or a fixed one that tests move. The only file that reads the time.

use crate::base::When;
use chrono::Duration;
use std::sync::{Arc, RwLock};

/// Where the time comes from; cheap to clone.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is moved.
    Fixed(Arc<RwLock<When>>),
}

impl Clock {
    /// A clock that stands still.
    pub fn fixed(at: When) -> Self {
        Self::Fixed(Arc::new(RwLock::new(at)))
    }

    /// The instant now.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn now(&self) -> When {
        match self {
            Self::System => When::of(chrono::Utc::now().naive_utc()),
            Self::Fixed(at) => *at.read().unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }

    /// Moves a fixed clock on; the system's clock is left alone.
    pub fn advance(&self, by: Duration) {
        match self {
            Self::System => {}
            Self::Fixed(at) => {
                let mut at = at.write().unwrap_or_else(std::sync::PoisonError::into_inner);
                *at = *at + by;
            }
        }
    }
}
