//! Fingerprints of texts, each with what has it: a quick first look, always followed by a comparison of the texts.
//!
//! They are spread evenly, put into small drawers by their first bits, and of the others only sixteen are kept: to find
//! what is under one touches three places of memory, and takes six bytes.

use serde::{Deserialize, Serialize};

/// At least so many fingerprints lie in one drawer, on average.
const IN_A_DRAWER: usize = 8;

/// Bits that are kept of each fingerprint behind those that tell the drawer.
const REST_BITS: u32 = u16::BITS;

/// Most bits that tell the drawer: with the others they are the whole fingerprint.
const MOST_BITS: u32 = u32::BITS - REST_BITS;

/// Fingerprints with what is kept under each, which is in ascending order.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(in crate::register) struct Prints {
    /// Where each drawer begins, and where the last ends.
    starts: Vec<u32>,
    /// The last bits of each fingerprint.
    rests: Vec<u16>,
    kept: Vec<u32>,
}

impl Prints {
    /// Keeps numbers under fingerprints; what comes twice is kept once.
    pub(in crate::register) fn of(mut pairs: Vec<(u32, u32)>) -> Self {
        let bits = (pairs.len() / IN_A_DRAWER).checked_ilog2().map_or(0, |bits| bits.min(MOST_BITS));
        for (print, _) in &mut pairs {
            *print = spread(*print) >> (MOST_BITS - bits);
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = Vec::with_capacity((1 << bits) + 1);
        for (at, (print, _)) in (0_u32..).zip(&pairs) {
            while starts.len() <= (*print >> REST_BITS) as usize {
                starts.push(at);
            }
        }
        starts.resize((1 << bits) + 1, pairs.len() as u32);
        let mut rests = Vec::with_capacity(pairs.len());
        rests.extend(pairs.iter().map(|(print, _)| *print as u16));
        let mut kept = Vec::with_capacity(pairs.len());
        kept.extend(pairs.iter().map(|(_, kept)| *kept));
        Self { starts, rests, kept }
    }

    /// Gives back what was reserved and is not used.
    pub(in crate::register) fn shrink(&mut self) {
        self.starts.shrink_to_fit();
        self.rests.shrink_to_fit();
        self.kept.shrink_to_fit();
    }

    /// What is kept under a fingerprint, and now and then what is kept under another.
    pub(in crate::register) fn under(&self, print: u32) -> impl Iterator<Item = u32> {
        let bits = self.starts.len().saturating_sub(1).checked_ilog2().unwrap_or(0);
        let print = spread(print) >> (MOST_BITS - bits);
        let (drawer, wanted) = ((print >> REST_BITS) as usize, print as u16);
        let start = self.starts.get(drawer).copied().unwrap_or_default() as usize;
        let end = self.starts.get(drawer + 1).copied().unwrap_or_default() as usize;
        let rests = self.rests.get(start..end).unwrap_or_default();
        let first = start + rests.partition_point(|rest| *rest < wanted);
        let same = self.rests.get(first..end).unwrap_or_default().iter().take_while(|rest| **rest == wanted).count();
        self.kept.get(first..first + same).unwrap_or_default().iter().copied()
    }
}

/// Spreads numbers evenly that lie close together, such as the last digits of telephone numbers; two different ones never
/// become one.
const fn spread(print: u32) -> u32 {
    print.wrapping_mul(0x9E37_79B1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_found_under_its_fingerprint_alone() {
        let even: Vec<(u32, u32)> = (0..5_000).map(|at| (at * 858_993, at)).collect();
        let crowded: Vec<(u32, u32)> =
            (0..5_000).map(|at| (at / 3, 9_999 - at)).chain([(u32::MAX, 7), (u32::MAX, 8), (0, 9_999)]).collect();
        for list in [&even[..], &crowded, &even[..9], &even[..1], &[]] {
            let prints = Prints::of(list.to_vec());
            for wanted in list.iter().map(|(print, _)| *print).chain([0, 1, 77, 1 << 31, u32::MAX - 1, u32::MAX]) {
                let mut kept: Vec<u32> =
                    list.iter().filter(|(print, _)| *print == wanted).map(|(_, its)| *its).collect();
                kept.sort_unstable();
                kept.dedup();
                assert_eq!(prints.under(wanted).collect::<Vec<_>>(), kept, "{wanted}");
            }
        }
    }

    #[test]
    fn a_fingerprint_that_nobody_has_is_mostly_told_by_the_few_bits_that_are_kept() {
        let prints = Prints::of((0..1_000).map(|at| (at * 4_294_967, at)).collect());
        let mistaken = (1..=1_000_000_u32).filter(|its| prints.under(its * 4_294 + 1).next().is_some()).count();
        assert!(mistaken < 1_000, "{mistaken}");
    }
}
