//! Trigrams of names and numbers, and the lists that say which entry has which.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use crate::base::fold::{NameWord, WordRole, company_words, is_spaceless};

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

/// For each gram the entries that have it, in ascending order, in one block of memory.
#[derive(Default)]
pub(super) struct Postings {
    slots: Slots,
    starts: Vec<u32>,
    entries: Vec<u32>,
}

impl Postings {
    /// Entries that have the gram.
    pub(super) fn of(&self, gram: Gram) -> &[u32] {
        let list = || {
            let slot = *self.slots.get(&gram)? as usize;
            let (start, end) = (*self.starts.get(slot)?, *self.starts.get(slot + 1)?);
            self.entries.get(start as usize..end as usize)
        };
        list().unwrap_or_default()
    }

    /// Every gram that is in use, in no order.
    pub(super) fn grams(&self) -> impl Iterator<Item = Gram> {
        self.slots.keys().copied()
    }
}

/// Gathers grams entry by entry, then lays the lists out by counting.
#[derive(Default)]
pub(super) struct PostingsBuilder {
    slots: Slots,
    counts: Vec<u32>,
    sequence: Vec<u32>,
    rows: Vec<(u32, u32)>,
}

impl PostingsBuilder {
    /// Adds an entry; entries come in ascending order, each gram once.
    pub(super) fn add(&mut self, entry: u32, grams: impl Iterator<Item = Gram>) {
        for gram in grams {
            let next = self.counts.len() as u32;
            let slot = *self.slots.entry(gram).or_insert(next);
            match self.counts.get_mut(slot as usize) {
                Some(count) => *count += 1,
                None => self.counts.push(1),
            }
            self.sequence.push(slot);
        }
        self.rows.push((entry, self.sequence.len() as u32));
    }

    /// The finished lists.
    pub(super) fn finish(self) -> Postings {
        let mut starts = Vec::with_capacity(self.counts.len() + 1);
        let mut total = 0;
        for count in &self.counts {
            starts.push(total);
            total += count;
        }
        starts.push(total);
        let mut places = starts.clone();
        let mut entries = vec![0; total as usize];
        let mut from = 0;
        for (entry, to) in self.rows {
            for slot in self.sequence.get(from..to as usize).unwrap_or_default() {
                if let Some(place) = places.get_mut(*slot as usize) {
                    if let Some(cell) = entries.get_mut(*place as usize) {
                        *cell = entry;
                    }
                    *place += 1;
                }
            }
            from = to as usize;
        }
        let mut slots = self.slots;
        slots.shrink_to_fit();
        Postings { slots, starts, entries }
    }
}
