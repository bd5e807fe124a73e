//! Verified brokers by their names, in an index of their own: a name of a person is no answer to a search of companies.

use crate::register::declared::KnownAgent;
use crate::register::search::{Entry, IndexBuilder, KeyKind, SearchIndex};
use serde::{Deserialize, Serialize};

/// The brokers of a volume; the number of one in the index is its place in the list.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Brokers {
    /// The place of the organisation, and which of its brokers.
    places: Vec<(u32, u32)>,
    pub(super) index: SearchIndex,
}

/// Brokers being gathered.
#[derive(Default)]
pub(super) struct BrokersBuilder {
    places: Vec<(u32, u32)>,
    index: IndexBuilder,
}

impl Brokers {
    /// Gives back what was reserved and is not used.
    pub(super) fn shrink(&mut self) {
        self.places.shrink_to_fit();
        self.index.shrink();
    }

    /// The place of the organisation of a broker, and which of its brokers that is.
    pub(super) fn at(&self, broker: u32) -> Option<(u32, u32)> {
        self.places.get(broker as usize).copied()
    }
}

impl BrokersBuilder {
    /// Adds the brokers of the organisation at a place.
    pub(super) fn add(&mut self, place: u32, agents: &[KnownAgent]) {
        for (agent, nth) in agents.iter().zip(0_u32..) {
            let doc = self.places.len() as u32;
            self.places.push((place, nth));
            self.index.add(&Entry { doc, text: agent.name.clone(), kind: KeyKind::Name });
        }
    }

    /// All of them.
    pub(super) fn finish(self) -> Brokers {
        Brokers { places: self.places, index: self.index.finish() }
    }
}
