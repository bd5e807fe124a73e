//! All that is public, as one value in memory: organisations as a reader sees them, the books the law is read from,
//! and the search index over them. Made by `load`, then only read.
//!
//! Organisations lie packed in a large *volume* with its index, and are unpacked when somebody asks for one. What changes
//! afterwards lies over it in a small volume of its own, the *overlay*: a change makes that anew, not the large one. When
//! it has grown, both are made into one again, beside what is shown: changes do not wait for that.

mod brokers;
mod facts;
mod organisation;
mod overlay;
mod packed;
mod shelf;
#[cfg(test)]
mod tests;
mod volume;

pub use organisation::{
    Audit, Certificate, Channel, Condition, Experienced, GradeCount, Head, Identifier, Licence, Organisation, Schedule,
    Scope, TimelineEvent,
};
pub use shelf::Shelf;
pub use volume::{Volume, VolumeBuilder};

pub(super) use facts::{Facts, Profile};

use super::declared::{KnownAgent, OpenMark};
use super::rules::{PublicStatus, certificate_key};
use super::search::{Found, Hit, Layer, Part, search_layers};
use crate::base::{Corridor, OrganisationId};
use crate::keys::ContactMark;
use chrono::NaiveDate;
use overlay::{Overlay, place_among_all};
use std::sync::Arc;

/// With more changes than this, it is time to make all into one volume.
const MOST_CHANGES: usize = 1_000;

/// All that is public.
#[derive(Default)]
pub struct Snapshot {
    /// The number of the last public change it holds.
    pub number: i64,
    /// Law, rates, standards.
    pub shelf: Arc<Shelf>,
    base: Arc<Volume>,
    /// The number of the last public change that the large volume holds.
    base_number: i64,
    overlay: Arc<Overlay>,
    /// Corridors that somebody works on.
    corridors: Vec<Corridor>,
}

/// Where an organisation lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// In the large volume.
    Base(u32),
    /// Among the changed ones.
    Changed(u32),
}

impl Spot {
    /// The spot of a document of the search.
    const fn of(layer: usize, doc: u32) -> Self {
        if layer == 0 { Self::Base(doc) } else { Self::Changed(doc) }
    }
}

impl Snapshot {
    /// A snapshot of a volume.
    pub fn of(number: i64, shelf: Arc<Shelf>, volume: Volume) -> Self {
        Self::with_overlay(number, shelf, (Arc::new(volume), number), Overlay::default())
    }

    /// The same with some organisations loaded anew; `None` where one is no longer public. Takes milliseconds.
    pub fn with(&self, number: i64, changed: Vec<(OrganisationId, Option<Organisation>)>) -> Self {
        let (shelf, base, base_number) = (Arc::clone(&self.shelf), Arc::clone(&self.base), self.base_number);
        if changed.is_empty() {
            let overlay = Arc::clone(&self.overlay);
            return Self { number, shelf, base, base_number, overlay, corridors: self.corridors.clone() };
        }
        let overlay = self.overlay.with(&base, changed);
        Self::with_overlay(number, shelf, (base, base_number), overlay)
    }

    /// The large volume, and the number of the last public change that it holds.
    pub(super) fn base(&self) -> (&Volume, i64) {
        (&self.base, self.base_number)
    }

    fn with_overlay(number: i64, shelf: Arc<Shelf>, (base, base_number): (Arc<Volume>, i64), overlay: Overlay) -> Self {
        let profiles = base.profiles_without(overlay.gone()).chain(overlay.volume.profiles_without(&[]));
        let mut corridors: Vec<Corridor> = profiles.flat_map(|profile| profile.corridors.iter().copied()).collect();
        corridors.sort_unstable();
        corridors.dedup();
        Self { number, shelf, base, base_number, overlay: Arc::new(overlay), corridors }
    }

    /// Whether so much has changed that it should be made into one volume.
    pub fn is_much_changed(&self) -> bool {
        self.overlay.len() > MOST_CHANGES
    }

    /// The same in one volume; takes as long as making it from the beginning.
    pub fn in_one_volume(&self) -> Self {
        let mut builder = VolumeBuilder::default();
        for spot in self.spots() {
            if let Some(organisation) = self.at(spot) {
                builder.push(&organisation);
            }
        }
        Self::of(self.number, Arc::clone(&self.shelf), builder.finish())
    }

    /// The same over the volume of `anew`, which was made of `before`; nothing if this one does not go back to `before`.
    pub fn over(&self, anew: &Self, before: &Self) -> Option<Self> {
        if !Arc::ptr_eq(&self.base, &before.base) {
            return None;
        }
        let changed = self.overlay.volume.places().filter_map(|place| self.overlay.volume.organisation(place));
        let changed = changed.filter(|now| anew.organisation(&now.id).as_ref() != Some(now));
        let mut changes: Vec<(OrganisationId, Option<Organisation>)> =
            changed.map(|now| (now.id.clone(), Some(Arc::unwrap_or_clone(now)))).collect();
        let is_gone = |id: &&volume::IdBytes| self.spot(id).is_none();
        changes.extend(anew.base.ids.iter().filter(is_gone).map(|id| (OrganisationId::from_bytes(*id), None)));
        let kept = Self { shelf: Arc::clone(&self.shelf), number: self.number, ..anew.with(self.number, changes) };
        Some(kept)
    }

    /// How many organisations there are.
    pub fn len(&self) -> usize {
        (self.base.len() + self.overlay.volume.len()).saturating_sub(self.overlay.gone().len())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One organisation; by the id of a record that is part of it, too.
    pub fn organisation(&self, id: &OrganisationId) -> Option<Arc<Organisation>> {
        let id = id.bytes();
        self.at(self.spot(&id).or_else(|| self.spot_of_whole(&id))?)
    }

    /// The spot of the organisation that a record is part of.
    fn spot_of_whole(&self, part: &volume::IdBytes) -> Option<Spot> {
        let changed = self.overlay.volume.place_of_part(part).map(Spot::Changed);
        let kept = || self.base.place_of_part(part).filter(|place| !self.overlay.is_gone(*place)).map(Spot::Base);
        changed.or_else(kept)
    }

    fn spot(&self, id: &volume::IdBytes) -> Option<Spot> {
        let changed = self.overlay.volume.place(id).map(Spot::Changed);
        let kept = || self.base.place(id).filter(|place| !self.overlay.is_gone(*place)).map(Spot::Base);
        changed.or_else(kept)
    }

    /// The organisations of which a contact with this mark is verified, in the order of their ids.
    pub fn holders(&self, mark: &ContactMark) -> Vec<OrganisationId> {
        self.ids_of(self.base.holders(mark), self.overlay.volume.holders(mark))
    }

    /// The organisations that publish a contact with this mark themselves, in the order of their ids.
    pub fn publishers(&self, mark: &OpenMark) -> Vec<OrganisationId> {
        self.ids_of(self.base.publishers(mark), self.overlay.volume.publishers(mark))
    }

    fn ids_of(&self, kept: impl Iterator<Item = u32>, changed: impl Iterator<Item = u32>) -> Vec<OrganisationId> {
        let kept = kept.filter(|place| !self.overlay.is_gone(*place)).filter_map(|at| self.base.ids.get(at as usize));
        let changed = changed.filter_map(|at| self.overlay.volume.ids.get(at as usize));
        let mut ids: Vec<_> = kept.chain(changed).copied().collect();
        ids.sort_unstable();
        ids.into_iter().map(OrganisationId::from_bytes).collect()
    }

    /// A certificate by its number as somebody wrote it, with its holder.
    pub fn certificate(&self, number: &str) -> Option<(Arc<Organisation>, Certificate)> {
        let key = certificate_key(number)?;
        let changed = self.overlay.volume.certificates(&key).last();
        let kept = || self.base.certificates(&key).filter(|(place, _, _)| !self.overlay.is_gone(*place)).last();
        changed.or_else(kept).map(|(_, holder, certificate)| (holder, certificate))
    }

    /// The corridors that somebody in the register works on.
    pub fn corridors(&self) -> &[Corridor] {
        &self.corridors
    }

    /// The status on a day of each organisation that works on a corridor, in no order.
    pub fn statuses_on(&self, corridor: Corridor, today: NaiveDate) -> impl Iterator<Item = PublicStatus> {
        let all = self.spots_by_name().filter_map(|spot| self.facts(spot));
        all.filter(move |(_, profile)| profile.corridors.contains(&corridor))
            .map(move |(facts, _)| facts.standing(today).status)
    }

    /// All organisations in the order of their names, each unpacked when it comes: not for pages.
    pub fn in_order_of_names(&self) -> impl Iterator<Item = Arc<Organisation>> {
        self.spots_by_name().filter_map(|spot| self.at(spot))
    }

    /// All spots in the order of ids.
    fn spots(&self) -> Vec<Spot> {
        let kept = self.base.places().filter(|place| !self.overlay.is_gone(*place));
        let changed = self.overlay.volume.places().map(|place| (self.overlay.place(place), Spot::Changed(place)));
        let mut all: Vec<(u64, Spot)> =
            kept.map(|place| (place_among_all(place), Spot::Base(place))).chain(changed).collect();
        all.sort_unstable_by_key(|(place, _)| *place);
        all.into_iter().map(|(_, spot)| spot).collect()
    }

    /// All spots in the order of names.
    pub(super) fn spots_by_name(&self) -> impl Iterator<Item = Spot> {
        let mut kept = self.base.by_name.iter().copied().zip(0_u32..).peekable();
        let mut changed = self.overlay.volume.by_name.iter().copied().peekable();
        std::iter::from_fn(move || {
            while kept.next_if(|(place, _)| self.overlay.is_gone(*place)).is_some() {}
            let is_next = |place: &u32| kept.peek().is_none_or(|(_, rank)| self.overlay.names_before(*place) <= *rank);
            match changed.next_if(is_next) {
                Some(place) => Some(Spot::Changed(place)),
                None => kept.next().map(|(place, _)| Spot::Base(place)),
            }
        })
    }

    /// The organisation at a spot.
    pub(super) fn at(&self, spot: Spot) -> Option<Arc<Organisation>> {
        match spot {
            Spot::Base(place) => self.base.organisation(place),
            Spot::Changed(place) => self.overlay.volume.organisation(place),
        }
    }

    /// What lists show of the organisation at a spot.
    pub(super) fn head(&self, spot: Spot) -> Option<Head> {
        match spot {
            Spot::Base(place) => self.base.head(place),
            Spot::Changed(place) => self.overlay.volume.head(place),
        }
    }

    /// What filters need of the organisation at a spot.
    pub(super) fn facts(&self, spot: Spot) -> Option<(&Facts, &Profile)> {
        match spot {
            Spot::Base(place) => self.base.facts(place),
            Spot::Changed(place) => self.overlay.volume.facts(place),
        }
    }

    /// Looks a text up among the organisations that `keep` accepts.
    pub(super) fn search(&self, text: &str, part: Part, keep: impl Fn(Spot) -> bool) -> Found {
        let layers = [
            Layer { index: &self.base.index, place: &place_among_all, is_gone: &|doc| self.overlay.is_gone(doc) },
            Layer { index: &self.overlay.volume.index, place: &|doc| self.overlay.place(doc), is_gone: &|_| false },
        ];
        search_layers(&layers, text, part, |layer, doc| keep(Spot::of(layer, doc)))
    }

    /// Verified brokers by a name, best first, each with the organisation that declared it.
    pub(super) fn search_brokers(&self, text: &str, limit: usize) -> Vec<(Arc<Organisation>, KnownAgent)> {
        let (base, changed) = (&self.base.brokers, &self.overlay.volume.brokers);
        let base_place = |doc| base.at(doc).map_or(u64::MAX, |(place, _)| place_among_all(place));
        let changed_place = |doc| changed.at(doc).map_or(u64::MAX, |(place, _)| self.overlay.place(place));
        let layers = [
            Layer {
                index: &base.index,
                place: &base_place,
                is_gone: &|doc| base.at(doc).is_none_or(|(place, _)| self.overlay.is_gone(place)),
            },
            Layer { index: &changed.index, place: &changed_place, is_gone: &|_| false },
        ];
        let found = search_layers(&layers, text, Part::first(limit), |_, _| true);
        let broker = |hit: &Hit| {
            let (place, nth) = if hit.layer == 0 { base.at(hit.doc) } else { changed.at(hit.doc) }?;
            let organisation = self.at(Spot::of(hit.layer, place))?;
            let agent = organisation.declared.sub_agents.get(nth as usize)?.clone();
            Some((organisation, agent))
        };
        found.hits.iter().filter_map(broker).collect()
    }

    /// What lists show of the organisation of a document of the search.
    pub(super) fn found(&self, layer: usize, doc: u32) -> Option<Head> {
        self.head(Spot::of(layer, doc))
    }
}
