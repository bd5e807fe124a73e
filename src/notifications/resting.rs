//! Letters that could not be sent and whose rows must tell no instant: when each is tried again is known to this process
//! alone. A process that starts again tries them at once.

use crate::base::{MessageId, When};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The letters that rest; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Resting(Arc<Mutex<BTreeMap<MessageId, When>>>);

impl Resting {
    /// Lets a letter rest until an instant.
    pub fn rest(&self, letter: &MessageId, until: When) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(letter.clone(), until);
    }

    /// The letters that rest now; those whose time is over are forgotten.
    pub(super) fn at(&self, now: When) -> Vec<MessageId> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, until| *until > now);
        self.all()
    }

    /// Every letter that was put to rest and not looked for since its time was over.
    pub(super) fn all(&self) -> Vec<MessageId> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }

    /// When the first of them is tried again.
    pub(super) fn first_until(&self) -> Option<When> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).values().min().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_rests_until_its_time_and_is_then_forgotten() {
        let (resting, letter) = (Resting::default(), MessageId::random());
        let now = When::at("2026-11-23T10:00:00Z");
        let until = now + chrono::Duration::minutes(2);
        resting.rest(&letter, until);
        assert_eq!((resting.clone().at(now), resting.first_until()), (vec![letter.clone()], Some(until)));
        assert_eq!(resting.all(), [letter]);
        assert!(resting.at(until).is_empty());
        assert!(resting.all().is_empty() && resting.first_until().is_none());
    }
}
