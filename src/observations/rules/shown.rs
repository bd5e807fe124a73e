//! What is shown of the officers' queue.

use super::{ObservationKind, ObservationStatus};

crate::base::text_enum! {
    /// How far what is shown has come.
    pub enum Shown {
        /// What is not over.
        Open => "open",
        /// What nobody has read yet.
        Filed => "filed",
        /// What the reader works on.
        Mine => "mine",
        /// What is over.
        Over => "over",
        /// Everything.
        All => "all",
    }
}

/// What is asked of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueFilter {
    /// How far it has come.
    pub shown: Shown,
    /// Of which kind; of every kind, if none is said.
    pub kind: Option<ObservationKind>,
}

impl QueueFilter {
    /// What an address asks for; of an odd word for how far it has come, and of none, `otherwise`.
    pub fn asked(shown: &str, kind: &str, otherwise: Shown) -> Self {
        Self { shown: Shown::parse(shown).unwrap_or(otherwise), kind: ObservationKind::parse(kind) }
    }

    /// Whether an observation is asked for, given whether the reader works on it.
    pub fn holds(self, kind: ObservationKind, status: ObservationStatus, is_mine: bool) -> bool {
        let is_shown = match self.shown {
            Shown::Open => !status.is_over(),
            Shown::Filed => status == ObservationStatus::Filed,
            Shown::Mine => is_mine && !status.is_over(),
            Shown::Over => status.is_over(),
            Shown::All => true,
        };
        is_shown && self.kind.is_none_or(|wanted| wanted == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use super::{ObservationKind as Kind, ObservationStatus as Status};

    #[test]
    fn an_observation_is_open_or_over_and_all_of_everything() {
        for &status in Status::ALL {
            let holds = |shown| QueueFilter { shown, kind: None }.holds(Kind::Fees, status, false);
            assert_ne!(holds(Shown::Open), holds(Shown::Over), "{status}");
            assert!(holds(Shown::All) && !holds(Shown::Mine), "{status}");
            assert_eq!(holds(Shown::Filed), status == Status::Filed);
            let mine = QueueFilter { shown: Shown::Mine, kind: None }.holds(Kind::Fees, status, true);
            assert_eq!(mine, !status.is_over(), "{status}");
            let other = QueueFilter { shown: Shown::All, kind: Some(Kind::Threats) };
            assert!(!other.holds(Kind::Fees, status, true) && other.holds(Kind::Threats, status, true));
        }
    }
}
