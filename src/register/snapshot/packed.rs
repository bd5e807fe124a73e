//! Organisations packed into two blocks of memory, what lists show apart from the rest.
//!
//! The rests are packed a few at a time, so that what neighbours have in common is kept once, and each can still be read in
//! some microseconds. The heads, of which a page of a list reads many, are packed each alone by a dictionary: the first
//! heads there were.

use super::organisation::{Head, Organisation};
use crate::register::pieces::Pieces;
use serde::{Deserialize, Serialize};

/// Pieces packed together.
const TOGETHER: u32 = 8;

/// So many heads make the dictionary of all.
const IN_DICTIONARY: usize = 64;

/// Packed organisations, by their place.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Packed {
    heads: Heads,
    rests: Parcels,
}

/// Organisations being packed.
#[derive(Default)]
pub(super) struct Packing {
    heads: HeadsFilling,
    rests: Filling,
}

impl Packing {
    /// Packs the next organisation.
    pub(super) fn push(&mut self, organisation: &Organisation) {
        // Writing into memory has no error but a type that cannot be written; a test packs all there are.
        let whole = postcard::to_stdvec(organisation).unwrap_or_default();
        // The head is the first field: what it is written as stands first.
        let head = postcard::to_stdvec(&organisation.head).unwrap_or_default();
        self.rests.push(whole.get(head.len()..).unwrap_or_default());
        self.heads.push(head);
    }

    /// All that was packed.
    pub(super) fn finish(self) -> Packed {
        Packed { heads: self.heads.finish(), rests: self.rests.finish() }
    }
}

impl Packed {
    /// Gives back what was reserved and is not used.
    pub(super) fn shrink(&mut self) {
        self.heads.shrink();
        self.rests.0.shrink();
    }

    /// The organisation at a place.
    pub(super) fn get(&self, place: u32) -> Option<Organisation> {
        let mut whole = self.heads.read(place)?;
        self.rests.read(place, |rest| whole.extend_from_slice(rest))?;
        postcard::from_bytes(&whole).ok()
    }

    /// What lists show of the organisation at a place.
    pub(super) fn head(&self, place: u32) -> Option<Head> {
        postcard::from_bytes(&self.heads.read(place)?).ok()
    }
}

/// Heads, each packed alone.
#[derive(Default, Serialize, Deserialize)]
struct Heads {
    dictionary: Vec<u8>,
    packed: Pieces,
}

/// Heads being packed.
#[derive(Default)]
struct HeadsFilling {
    packed: Heads,
    /// The first ones, until there are enough of them for a dictionary.
    first: Vec<Vec<u8>>,
}

impl HeadsFilling {
    fn push(&mut self, head: Vec<u8>) {
        if !self.packed.dictionary.is_empty() {
            return self.packed.push(&head);
        }
        self.first.push(head);
        if self.first.len() == IN_DICTIONARY {
            self.begin();
        }
    }

    /// Makes the dictionary.
    fn begin(&mut self) {
        self.packed.dictionary = self.first.concat();
        for head in std::mem::take(&mut self.first) {
            self.packed.push(&head);
        }
    }

    fn finish(mut self) -> Heads {
        if !self.first.is_empty() {
            self.begin();
        }
        self.packed.shrink();
        self.packed
    }
}

impl Heads {
    fn push(&mut self, head: &[u8]) {
        self.packed.push(&lz4_flex::block::compress_prepend_size_with_dict(head, &self.dictionary));
    }

    fn shrink(&mut self) {
        self.dictionary.shrink_to_fit();
        self.packed.shrink();
    }

    fn read(&self, place: u32) -> Option<Vec<u8>> {
        lz4_flex::block::decompress_size_prepended_with_dict(self.packed.get(place as usize)?, &self.dictionary).ok()
    }
}

/// Pieces of bytes, packed some together.
#[derive(Default, Serialize, Deserialize)]
struct Parcels(Pieces);

/// Pieces being packed.
#[derive(Default)]
struct Filling {
    packed: Parcels,
    /// The parcel that is being filled: each piece behind its length.
    parcel: Vec<u8>,
    count: u32,
}

impl Filling {
    fn push(&mut self, piece: &[u8]) {
        self.parcel.extend_from_slice(&(piece.len() as u32).to_le_bytes());
        self.parcel.extend_from_slice(piece);
        self.count += 1;
        if self.count.is_multiple_of(TOGETHER) {
            self.close();
        }
    }

    fn close(&mut self) {
        self.packed.0.push(&lz4_flex::block::compress_prepend_size(&self.parcel));
        self.parcel.clear();
    }

    fn finish(mut self) -> Parcels {
        if !self.parcel.is_empty() {
            self.close();
        }
        self.packed.0.shrink();
        self.packed
    }
}

impl Parcels {
    /// Does something with the piece at a place.
    fn read<T>(&self, place: u32, with: impl FnOnce(&[u8]) -> T) -> Option<T> {
        let parcel = (place / TOGETHER) as usize;
        let packed = self.0.get(parcel)?;
        let parcel = lz4_flex::block::decompress_size_prepended(packed).ok()?;
        let mut rest = parcel.as_slice();
        for _ in 0..place % TOGETHER {
            rest = split_first(rest)?.1;
        }
        split_first(rest).map(|(piece, _)| with(piece))
    }
}

/// The first piece of a parcel, and the rest.
fn split_first(parcel: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = parcel.split_first_chunk::<4>()?;
    rest.split_at_checked(u32::from_le_bytes(*length) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_heads_and_many_come_back_each_alone() {
        for count in [0, 1, IN_DICTIONARY - 1, IN_DICTIONARY, 3 * IN_DICTIONARY] {
            let heads: Vec<Vec<u8>> =
                (0..count).map(|number| format!("Mali Example Recruitment {number} Co., Ltd.").into_bytes()).collect();
            let mut filling = HeadsFilling::default();
            heads.iter().for_each(|head| filling.push(head.clone()));
            let packed = filling.finish();
            for (head, place) in heads.iter().zip(0..) {
                assert_eq!(packed.read(place).as_ref(), Some(head), "{place} of {count}");
            }
            assert_eq!(packed.read(count as u32), None);
        }
    }
}
