//! Many pieces of bytes in one block of memory.

use serde::{Deserialize, Serialize};

/// Pieces by their place.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Pieces {
    block: Vec<u8>,
    /// Where each ends.
    ends: Vec<u32>,
}

impl Pieces {
    /// Adds the next piece.
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.block.extend_from_slice(piece);
        self.ends.push(self.block.len() as u32);
    }

    /// The piece at a place.
    pub(super) fn get(&self, place: usize) -> Option<&[u8]> {
        let end = *self.ends.get(place)?;
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.block.get(start as usize..end as usize)
    }

    /// Gives back what was reserved and is not used.
    pub(super) fn shrink(&mut self) {
        self.block.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_stands_at_its_place() {
        let all = ["mali", "", "ดอก", "x"];
        let mut pieces = Pieces::default();
        all.iter().for_each(|piece| pieces.push(piece.as_bytes()));
        for (place, piece) in all.iter().enumerate() {
            assert_eq!(pieces.get(place), Some(piece.as_bytes()));
        }
        assert_eq!(pieces.get(all.len()), None);
    }
}
