//! What has changed since the large volume was made: the changed organisations in a small volume of their own, and which
//! of the large one count no more. Both together are read as one.

use super::organisation::Organisation;
use super::volume::{IdBytes, Volume, name_in_order};
use crate::base::OrganisationId;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// How much room lies between the places of two organisations of the large volume: more are never changed.
const ROOM: u32 = 32;

/// Changes over a large volume.
#[derive(Default)]
pub(super) struct Overlay {
    /// The changed organisations as they are now.
    pub(super) volume: Volume,
    /// Places of the large volume that count no more, in order.
    gone: Vec<u32>,
    /// The place of each changed organisation among those of both volumes.
    places: Vec<u64>,
    /// How many names of the large volume stand before that of each changed organisation.
    names_before: Vec<u32>,
}

/// The place of an organisation of the large volume among those of both.
pub(super) fn place_among_all(place: u32) -> u64 {
    (u64::from(place) + 1) << ROOM
}

impl Overlay {
    /// The same with more changes; `None` where an organisation is no longer public.
    pub(super) fn with(&self, base: &Volume, changed: Vec<(OrganisationId, Option<Organisation>)>) -> Self {
        let mut names_before: HashMap<IdBytes, u32> =
            self.volume.ids.iter().copied().zip(self.names_before.iter().copied()).collect();
        let mut all: BTreeMap<IdBytes, Arc<Organisation>> = BTreeMap::new();
        for (id, place) in self.volume.ids.iter().zip(self.volume.places()) {
            all.extend(self.volume.organisation(place).map(|organisation| (*id, organisation)));
        }
        let mut gone = self.gone.clone();
        for (id, organisation) in changed {
            let id = id.bytes();
            names_before.remove(&id);
            gone.extend(base.place(&id));
            match organisation {
                Some(organisation) => all.insert(id, Arc::new(organisation)),
                None => all.remove(&id),
            };
        }
        gone.sort_unstable();
        gone.dedup();
        let mut places = Vec::with_capacity(all.len());
        let mut before = Vec::with_capacity(all.len());
        for ((id, organisation), number) in all.iter().zip(1_u64..) {
            let next = base.ids.partition_point(|other| other < id) as u32;
            let place = match base.place(id) {
                Some(place) => place_among_all(place),
                None => (u64::from(next) << ROOM) + number,
            };
            places.push(place);
            before.push(match names_before.get(id) {
                Some(before) => *before,
                None => names_before_that_of(base, organisation, place),
            });
        }
        let volume = Volume::of(all.values().map(Arc::as_ref));
        Self { volume, gone, places, names_before: before }
    }

    /// How many changes there are.
    pub(super) fn len(&self) -> usize {
        self.volume.len().max(self.gone.len())
    }

    pub(super) fn gone(&self) -> &[u32] {
        &self.gone
    }

    pub(super) fn is_gone(&self, place: u32) -> bool {
        self.gone.binary_search(&place).is_ok()
    }

    /// The place of a changed organisation among those of both volumes.
    pub(super) fn place(&self, place: u32) -> u64 {
        self.places.get(place as usize).copied().unwrap_or(u64::MAX)
    }

    pub(super) fn names_before(&self, place: u32) -> u32 {
        self.names_before.get(place as usize).copied().unwrap_or(u32::MAX)
    }
}

fn names_before_that_of(base: &Volume, organisation: &Organisation, place: u64) -> u32 {
    let own = name_in_order(organisation);
    let is_before = |other: &u32| {
        let name = base.head(*other).map(|other| name_in_order(&other)).unwrap_or_default();
        (name.as_str(), place_among_all(*other)) < (own.as_str(), place)
    };
    base.by_name.partition_point(is_before) as u32
}
