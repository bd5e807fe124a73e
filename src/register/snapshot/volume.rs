//! Many organisations, packed and indexed, that are made once and then only read.

use super::brokers::{Brokers, BrokersBuilder};
use super::facts::{Facts, Profile};
use super::organisation::{Certificate, Head, Organisation};
use super::packed::{Packed, Packing};
use crate::base::{Language, fold};
use crate::keys::ContactMark;
use crate::register::declared::{ContactIndex, ContactIndexBuilder, OpenMark};
use crate::register::pieces::Pieces;
use crate::register::rules::certificate_key;
use crate::register::search::{IndexBuilder, Prints, SearchIndex};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;

/// An id as its sixteen bytes; they have the order of the text.
pub(super) type IdBytes = [u8; 16];

/// Organisations in the order of their ids; the place of one is its number in the index too.
#[derive(Default, Serialize, Deserialize)]
pub struct Volume {
    pub(super) ids: Vec<IdBytes>,
    /// Ids of records that are part of an organisation, and its place; sorted.
    parts: Vec<(IdBytes, u32)>,
    facts: Vec<Facts>,
    profiles: Vec<Profile>,
    packed: Packed,
    /// Places in the order of names.
    pub(super) by_name: Vec<u32>,
    /// The place of each certificate's holder under its number.
    certificates: Prints,
    contacts: ContactIndex,
    pub(super) index: SearchIndex,
    pub(super) brokers: Brokers,
}

impl Volume {
    /// Packs organisations that come in the order of their ids.
    pub(super) fn of<'a>(organisations: impl Iterator<Item = &'a Organisation>) -> Self {
        let mut builder = VolumeBuilder::default();
        organisations.for_each(|organisation| builder.push(organisation));
        builder.finish()
    }

    /// Gives back what was reserved and is not used: what is read from a file was reserved in large steps.
    pub(in crate::register) fn shrink(&mut self) {
        self.ids.shrink_to_fit();
        self.parts.shrink_to_fit();
        self.facts.shrink_to_fit();
        self.packed.shrink();
        self.by_name.shrink_to_fit();
        self.certificates.shrink();
        self.contacts.shrink();
        self.index.shrink();
        self.brokers.shrink();
    }

    pub(in crate::register) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(super) fn places(&self) -> impl Iterator<Item = u32> + use<> {
        0..self.ids.len() as u32
    }

    pub(super) fn place(&self, id: &IdBytes) -> Option<u32> {
        self.ids.binary_search(id).ok().map(|place| place as u32)
    }

    /// The place of the organisation that a record is part of.
    pub(super) fn place_of_part(&self, id: &IdBytes) -> Option<u32> {
        let at = self.parts.binary_search_by(|(part, _)| part.cmp(id)).ok()?;
        self.parts.get(at).map(|(_, place)| *place)
    }

    pub(super) fn organisation(&self, place: u32) -> Option<Arc<Organisation>> {
        self.packed.get(place).map(Arc::new)
    }

    pub(super) fn head(&self, place: u32) -> Option<Head> {
        self.packed.head(place)
    }

    pub(super) fn facts(&self, place: u32) -> Option<(&Facts, &Profile)> {
        let facts = self.facts.get(place as usize)?;
        Some((facts, self.profiles.get(facts.profile as usize)?))
    }

    /// Profiles that somebody other than those at these places has.
    pub(super) fn profiles_without<'a>(&'a self, gone: &[u32]) -> impl Iterator<Item = &'a Profile> {
        let mut counts = vec![0_u32; self.profiles.len()];
        let mut count = |facts: &Facts, by: i32| {
            if let Some(count) = counts.get_mut(facts.profile as usize) {
                *count = count.saturating_add_signed(by);
            }
        };
        self.facts.iter().for_each(|facts| count(facts, 1));
        gone.iter().filter_map(|place| self.facts.get(*place as usize)).for_each(|facts| count(facts, -1));
        self.profiles.iter().zip(counts).filter(|(_, count)| *count > 0).map(|(profile, _)| profile)
    }

    /// Places and certificates of this number, as `certificate_key` makes it.
    pub(super) fn certificates<'a>(
        &'a self,
        key: &'a str,
    ) -> impl Iterator<Item = (u32, Arc<Organisation>, Certificate)> + 'a {
        self.certificates.under(fingerprint(key)).filter_map(move |place| {
            let holder = self.organisation(place)?;
            let is_it = |its: &&Certificate| certificate_key(&its.number).is_some_and(|own| own == key);
            let certificate = holder.certificates.iter().rfind(is_it)?.clone();
            Some((place, holder, certificate))
        })
    }

    /// Places of those with a verified contact of this mark.
    pub(super) fn holders<'a>(&'a self, mark: &'a ContactMark) -> impl Iterator<Item = u32> + 'a {
        let has = move |its: &Organisation| its.declared.contacts.iter().any(|contact| contact.mark == *mark);
        self.contacts.sealed(mark).filter(move |place| self.organisation(*place).is_some_and(|its| has(&its)))
    }

    /// Places of those that publish a contact of this mark.
    pub(super) fn publishers<'a>(&'a self, mark: &'a OpenMark) -> impl Iterator<Item = u32> + 'a {
        let has = move |its: &Organisation| its.declared.open.iter().any(|(_, open)| open == mark);
        self.contacts.open(mark).filter(move |place| self.organisation(*place).is_some_and(|its| has(&its)))
    }
}

/// FNV-1a: a quick first look, always followed by a comparison.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The name by which organisations are put in order.
pub(super) fn name_in_order(organisation: &Head) -> String {
    organisation.name(Language::En).map(|name| fold::fold(&name.text)).unwrap_or_default()
}

/// A volume being made; what comes is packed at once.
#[derive(Default)]
pub struct VolumeBuilder {
    volume: Volume,
    packing: Packing,
    certificates: Vec<(u32, u32)>,
    contacts: ContactIndexBuilder,
    index: IndexBuilder,
    brokers: BrokersBuilder,
    profiles: HashMap<Profile, u32>,
    /// The names by which they are put in order.
    names: Pieces,
}

impl VolumeBuilder {
    /// Adds the next organisation in the order of ids.
    pub fn push(&mut self, organisation: &Organisation) {
        let place = self.volume.ids.len() as u32;
        self.volume.ids.push(organisation.id.bytes());
        self.volume.parts.extend(organisation.parts.iter().map(|part| (part.bytes(), place)));
        let profile = Profile::of(organisation);
        let number = match self.profiles.get(&profile) {
            Some(number) => *number,
            None => {
                let next = self.volume.profiles.len() as u32;
                self.volume.profiles.push(profile.clone());
                self.profiles.insert(profile, next);
                next
            }
        };
        self.volume.facts.push(Facts::of(organisation, number));
        self.packing.push(organisation);
        let numbers = organisation.certificates.iter().filter_map(|its| certificate_key(&its.number));
        self.certificates.extend(numbers.map(|key| (fingerprint(&key), place)));
        self.contacts.add(place, &organisation.declared);
        self.brokers.add(place, &organisation.declared.sub_agents);
        organisation.entries(place).for_each(|entry| self.index.add(&entry));
        self.names.push(name_in_order(organisation).as_bytes());
    }

    /// All of them.
    pub fn finish(self) -> Volume {
        let mut volume = self.volume;
        let name = |place: &u32| self.names.get(*place as usize);
        volume.by_name = volume.places().collect();
        volume.by_name.sort_unstable_by(|one, other| name(one).cmp(&name(other)).then(one.cmp(other)));
        volume.parts.sort_unstable();
        volume.certificates = Prints::of(self.certificates);
        volume.contacts = self.contacts.finish();
        volume.packed = self.packing.finish();
        volume.index = self.index.finish();
        volume.brokers = self.brokers.finish();
        volume.shrink();
        volume
    }
}
