//! Trigrams of names and numbers, and the lists that say which entry has which.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use crate::base::fold::{NameWord, WordRole, company_words, is_spaceless};
use serde::{Deserialize, Serialize};

/// Three characters of 21 bits each.
pub(super) type Gram = u64;

/// Weight of a gram of the firm's own name.
const OWN: u16 = 4;
/// Weight of a gram of the firm's own name that describing words have too.
const OWN_BUT_COMMON: u16 = 2;
/// Weight of a gram of a describing word, and of one that legal forms have too.
const DESCRIBING: u16 = 1;

/// Grams of company words. A company word with a typo is taken for a part of the firm's own name; these lower weights
/// keep it from hiding the name.
static COMMON: LazyLock<HashMap<Gram, u16, BuildHasherDefault<GramHasher>>> = LazyLock::new(|| {
    let mut common = HashMap::default();
    for (word, role) in company_words() {
        let mut grams = Vec::new();
        push_padded(&mut word.chars().collect(), DESCRIBING, &mut grams);
        let weight = if role == WordRole::LegalForm { DESCRIBING } else { OWN_BUT_COMMON };
        for (gram, _) in grams {
            common.entry(gram).and_modify(|known: &mut u16| *known = weight.min(*known)).or_insert(weight);
        }
    }
    common
});

/// Stands before and after each word.
const PAD: char = ' ';

pub(super) fn gram(letters: [char; 3]) -> Gram {
    letters.iter().fold(0, |packed, letter| (packed << 21) | u64::from(u32::from(*letter)))
}

/// Whether a gram has these two letters side by side.
pub(super) fn gram_has_pair(gram: Gram, pair: [char; 2]) -> bool {
    let [first, second] = pair.map(|letter| u64::from(u32::from(letter)));
    let wanted = (first << 21) | second;
    gram >> 21 == wanted || gram & ((1 << 42) - 1) == wanted
}

/// Whether a name has a part of its own; if not, its describing words (or even its legal form) stand for it.
pub(super) fn own_role(words: &[NameWord<'_>]) -> WordRole {
    let has = |role| words.iter().any(|word| word.role == role);
    if has(WordRole::Own) {
        WordRole::Own
    } else if has(WordRole::Describing) {
        WordRole::Describing
    } else {
        WordRole::LegalForm
    }
}

/// Weighted grams of a name, each once, in order of the gram.
pub(super) fn name_grams(words: &[NameWord<'_>]) -> Vec<(Gram, u16)> {
    let own = own_role(words);
    let mut grams = Vec::new();
    let mut run: Vec<char> = Vec::new();
    let mut run_is_spaceless = false;
    for word in words {
        let spaceless = word.text.chars().next().is_some_and(is_spaceless);
        let is_own = word.role == own;
        if !(is_own && spaceless && run_is_spaceless) {
            push_padded(&mut run, OWN, &mut grams);
        }
        run_is_spaceless = is_own && spaceless;
        run.extend(word.text.chars());
        if !is_own {
            let weight = if word.role == WordRole::Describing { DESCRIBING } else { 0 };
            push_padded(&mut run, weight, &mut grams);
        }
    }
    push_padded(&mut run, OWN, &mut grams);
    for (gram, weight) in grams.iter_mut().filter(|(_, weight)| *weight == OWN && own == WordRole::Own) {
        *weight = COMMON.get(gram).copied().unwrap_or(OWN);
    }
    // The heavier one first, so that a gram of both kinds of words counts as the firm's own.
    grams.sort_unstable_by_key(|(gram, weight)| (*gram, std::cmp::Reverse(*weight)));
    grams.dedup_by_key(|(gram, _)| *gram);
    grams
}

/// Empties a run of letters into grams with two pads before and one after; a weight of 0 makes none.
fn push_padded(run: &mut Vec<char>, weight: u16, grams: &mut Vec<(Gram, u16)>) {
    if !run.is_empty() && weight > 0 {
        let (mut first, mut second) = (PAD, PAD);
        for third in run.iter().copied().chain([PAD]) {
            grams.push((gram([first, second, third]), weight));
            (first, second) = (second, third);
        }
    }
    run.clear();
}

/// Grams of a number's letters and digits, without pads, each once.
pub(super) fn number_grams(key: &str) -> Vec<Gram> {
    let letters: Vec<char> = key.chars().collect();
    let mut grams: Vec<Gram> =
        letters.windows(3).filter_map(|three| <[char; 3]>::try_from(three).ok()).map(gram).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// A quick hash for grams, which are small numbers already.
#[derive(Default)]
pub(super) struct GramHasher(u64);

impl Hasher for GramHasher {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

type Slots = HashMap<Gram, u32, BuildHasherDefault<GramHasher>>;

/// A list is kept as bits, from its first entry to its last, where that takes at most so many bits for each entry in it, or
/// where it is too long to be counted in sixteen bits; else as the numbers of its entries.
const MOST_BITS: usize = 48;

/// Of an entry in a short list the last bits are kept, by blocks of entries that have the others in common.
const LOW_BITS: u32 = u16::BITS;

/// For each gram the entries that have it, in ascending order, in two blocks of memory.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Postings {
    slots: Slots,
    lists: Vec<Place>,
    /// Short lists: how many entries there are up to the end of each block, then the last bits of each entry.
    lows: Vec<u16>,
    /// Long lists: a bit for each entry, from the word of the first to that of the last.
    bits: Vec<u64>,
    /// Number of entries there are.
    entries: usize,
}

/// Where a list is kept.
#[derive(Serialize, Deserialize)]
struct Place {
    start: u32,
    /// How many entries it has.
    count: u32,
    /// Of a list of bits, its words, and how many words of nothing are left out before them.
    words: u32,
    left_out: u32,
}

/// The entries that have a gram.
#[derive(Clone, Copy)]
pub(super) enum List<'a> {
    /// How many there are up to the end of each block, and the last bits of each.
    Short(&'a [u16], &'a [u16]),
    /// Bits.
    Long(Bits<'a>),
}

/// A bit for each entry, in words; words of nothing are left out before the first and behind the last.
#[derive(Clone, Copy)]
pub(super) struct Bits<'a> {
    words: &'a [u64],
    left_out: u32,
    /// How many are set.
    count: u32,
}

impl Postings {
    /// Entries that have the gram.
    pub(super) fn of(&self, gram: Gram) -> List<'_> {
        let list = || {
            let place = self.lists.get(*self.slots.get(&gram)? as usize)?;
            let (start, count) = (place.start as usize, place.count as usize);
            Some(if place.words > 0 {
                let words = self.bits.get(start..start + place.words as usize)?;
                List::Long(Bits { words, left_out: place.left_out, count: place.count })
            } else {
                let (ends, lows) = self.lows.get(start..)?.split_at_checked(blocks(self.entries))?;
                List::Short(ends, lows.get(..count)?)
            })
        };
        list().unwrap_or(List::Short(&[], &[]))
    }

    /// Gives back what was reserved and is not used.
    pub(super) fn shrink(&mut self) {
        self.slots.shrink_to_fit();
        self.lists.shrink_to_fit();
        self.lows.shrink_to_fit();
        self.bits.shrink_to_fit();
    }

    /// Number of entries there are, with grams or without.
    pub(super) const fn entries(&self) -> usize {
        self.entries
    }

    /// Every gram that is in use, in no order.
    pub(super) fn grams(&self) -> impl Iterator<Item = Gram> {
        self.slots.keys().copied()
    }
}

/// Whether a list of so many entries, which bits would take so many words, is kept as bits.
const fn is_long(count: usize, words: usize) -> bool {
    count * MOST_BITS >= words * 64 || count > u16::MAX as usize
}

/// How many blocks so many entries make.
const fn blocks(entries: usize) -> usize {
    entries.div_ceil(1 << LOW_BITS)
}

impl List<'_> {
    /// How many entries there are.
    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Short(_, lows) => lows.len(),
            Self::Long(bits) => bits.count as usize,
        }
    }

    /// Does something with each entry, in ascending order.
    pub(super) fn each(&self, mut with: impl FnMut(u32)) {
        match self {
            Self::Short(ends, lows) => {
                let mut start = 0;
                for (end, first) in ends.iter().zip((0_u32..).step_by(1 << LOW_BITS)) {
                    let end = usize::from(*end);
                    lows.get(start..end).unwrap_or_default().iter().for_each(|low| with(first | u32::from(*low)));
                    start = end;
                }
            }
            Self::Long(bits) => {
                for (word, first) in bits.words.iter().zip((bits.left_out * 64..).step_by(64)) {
                    let mut word = *word;
                    while word != 0 {
                        with(first + word.trailing_zeros());
                        word &= word - 1;
                    }
                }
            }
        }
    }

    /// Whether an entry is in the list.
    pub(super) fn has(&self, entry: u32) -> bool {
        match self {
            Self::Short(ends, lows) => {
                let block = (entry >> LOW_BITS) as usize;
                let end = ends.get(block).copied().unwrap_or_default();
                let start = block.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or_default();
                let lows = lows.get(usize::from(start)..usize::from(end)).unwrap_or_default();
                lows.binary_search(&(entry as u16)).is_ok()
            }
            Self::Long(bits) => bits.has(entry),
        }
    }
}

impl Bits<'_> {
    /// Whether the bit of an entry is set.
    pub(super) fn has(&self, entry: u32) -> bool {
        let word = (entry / 64).wrapping_sub(self.left_out);
        self.words.get(word as usize).is_some_and(|word| word >> (entry % 64) & 1 == 1)
    }
}

/// Gathers grams entry by entry.
#[derive(Default)]
pub(super) struct PostingsBuilder {
    slots: Slots,
    lists: Vec<Vec<u32>>,
}

impl PostingsBuilder {
    /// Adds an entry; entries come in ascending order, each gram once.
    pub(super) fn add(&mut self, entry: u32, grams: impl Iterator<Item = Gram>) {
        for gram in grams {
            let next = self.lists.len() as u32;
            let slot = *self.slots.entry(gram).or_insert(next);
            if slot == next {
                self.lists.push(Vec::new());
            }
            if let Some(list) = self.lists.get_mut(slot as usize) {
                list.push(entry);
            }
        }
    }

    /// The finished lists, of so many entries in all.
    pub(super) fn finish(self, entries: usize) -> Postings {
        let mut postings = Postings { slots: self.slots, entries, ..Postings::default() };
        let blocks = blocks(entries);
        let kept_as = |list: &[u32]| {
            let (first, last) = (list.first().copied().unwrap_or(0), list.last().copied().unwrap_or(0));
            let (left_out, words) = (first / 64, last / 64 - first / 64 + 1);
            is_long(list.len(), words as usize).then_some((left_out, words))
        };
        let (mut words, mut lows) = (0, 0);
        for list in &self.lists {
            kept_as(list).map_or_else(|| lows += blocks + list.len(), |(_, its)| words += its as usize);
        }
        postings.bits.reserve_exact(words);
        postings.lows.reserve_exact(lows);
        for list in self.lists {
            let count = list.len() as u32;
            if let Some((left_out, words)) = kept_as(&list) {
                let start = postings.bits.len();
                postings.bits.resize(start + words as usize, 0);
                for entry in &list {
                    if let Some(word) = postings.bits.get_mut(start + (*entry / 64 - left_out) as usize) {
                        *word |= 1 << (entry % 64);
                    }
                }
                postings.lists.push(Place { start: start as u32, count, words, left_out });
            } else {
                postings.lists.push(Place { start: postings.lows.len() as u32, count, words: 0, left_out: 0 });
                let up_to = |block: usize| list.partition_point(|entry| (*entry >> LOW_BITS) as usize <= block) as u16;
                postings.lows.extend((0..blocks).map(up_to));
                postings.lows.extend(list.iter().map(|entry| *entry as u16));
            }
        }
        postings.shrink();
        postings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_lists_hold_what_was_put_in() {
        let mut builder = PostingsBuilder::default();
        let is_in = |gram: Gram, entry: u32| entry.is_multiple_of(u32::try_from(gram).unwrap());
        for entry in (0..20_000).chain([69_999, 140_000, 350_000]) {
            builder.add(entry, [1, 3, 100, 7_000].into_iter().filter(|gram| is_in(*gram, entry)));
        }
        let postings = builder.finish(350_001);
        for gram in [1, 3, 100, 7_000] {
            let wanted: Vec<u32> =
                (0..20_000).chain([69_999, 140_000, 350_000]).filter(|its| is_in(gram, *its)).collect();
            let mut found = Vec::new();
            postings.of(gram).each(|entry| found.push(entry));
            assert_eq!(found, wanted);
            assert_eq!(postings.of(gram).len(), wanted.len());
            for entry in [0, 9, 100, 7_000, 65_535, 65_536, 69_999, 140_000, 350_000, 350_001, 400_000] {
                assert_eq!(postings.of(gram).has(entry), wanted.contains(&entry), "{gram} {entry}");
            }
        }
        assert_eq!(postings.of(2).len(), 0);
    }
}
