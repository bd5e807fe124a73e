//! Organisations packed into one block of memory: a few at a time, so that what neighbours have in common is kept once,
//! and each can still be read in some microseconds.

use super::organisation::{Head, Organisation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Organisations packed together.
const TOGETHER: u32 = 8;

/// Packed organisations, by their place.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Packed {
    block: Vec<u8>,
    /// Where each parcel ends.
    ends: Vec<u32>,
}

/// Organisations being packed.
#[derive(Default)]
pub(super) struct Packing {
    packed: Packed,
    /// The parcel that is being filled: each organisation behind its length.
    parcel: Vec<u8>,
    count: u32,
}

impl Packing {
    /// Packs the next organisation.
    pub(super) fn push(&mut self, organisation: &Organisation) {
        // Writing into memory has no error but a type that cannot be written; a test packs all there are.
        let bytes = postcard::to_stdvec(organisation).unwrap_or_default();
        self.parcel.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        self.parcel.extend_from_slice(&bytes);
        self.count += 1;
        if self.count.is_multiple_of(TOGETHER) {
            self.close();
        }
    }

    fn close(&mut self) {
        self.packed.block.extend_from_slice(&lz4_flex::block::compress_prepend_size(&self.parcel));
        self.packed.ends.push(self.packed.block.len() as u32);
        self.parcel.clear();
    }

    /// All that was packed.
    pub(super) fn finish(mut self) -> Packed {
        if !self.parcel.is_empty() {
            self.close();
        }
        self.packed.block.shrink_to_fit();
        self.packed.ends.shrink_to_fit();
        self.packed
    }
}

impl Packed {
    /// The organisation at a place.
    pub(super) fn get(&self, place: u32) -> Option<Organisation> {
        self.read(place)
    }

    /// What lists show of the organisation at a place.
    pub(super) fn head(&self, place: u32) -> Option<Head> {
        self.read(place)
    }

    /// The first fields of the organisation at a place; what comes behind them is not read.
    fn read<T: DeserializeOwned>(&self, place: u32) -> Option<T> {
        let parcel = (place / TOGETHER) as usize;
        let end = *self.ends.get(parcel)?;
        let start = parcel.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let packed = self.block.get(start as usize..end as usize)?;
        let parcel = lz4_flex::block::decompress_size_prepended(packed).ok()?;
        let mut rest = parcel.as_slice();
        for _ in 0..place % TOGETHER {
            rest = split_first(rest)?.1;
        }
        postcard::from_bytes(split_first(rest)?.0).ok()
    }
}

/// The first organisation's bytes, and the rest.
fn split_first(parcel: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = parcel.split_first_chunk::<4>()?;
    rest.split_at_checked(u32::from_le_bytes(*length) as usize)
}
