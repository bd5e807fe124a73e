//! Building the index: texts in two blocks, one small row per entry, posting lists.

use std::collections::HashMap;

use crate::base::fold::{self, NameWord};

use super::grams::{Postings, PostingsBuilder, name_grams, number_grams, own_role};
use super::numbers::{phone_key, phone_numbers};
use super::slips::{Slips, skeleton};
use super::sounds::Sounds;
use super::{Entry, KeyKind};

/// Characters of a name that are indexed.
const NAME_CHARACTERS: usize = 400;

/// An index over entries; made once, then only read, from any number of threads.
#[derive(Default)]
pub struct SearchIndex {
    pub(super) rows: Vec<Row>,
    /// Document numbers by rank, in the order given.
    pub(super) docs: Vec<u32>,
    texts: Texts,
    folded: Texts,
    pub(super) names: Postings,
    pub(super) numbers: Postings,
    pub(super) slips: Slips,
    /// Fingerprint of the sounds and entry of each name, sorted.
    pub(super) sounds: Vec<(u32, u32)>,
    /// Number entries, sorted by their letters and digits.
    pub(super) numbers_in_order: Vec<u32>,
    /// Last digits and entry of each telephone number, sorted.
    pub(super) phones: Vec<(u32, u32)>,
}

/// What is kept of an entry besides its texts.
pub(super) struct Row {
    /// Rank of the document.
    pub(super) doc_rank: u32,
    pub(super) kind: KeyKind,
    /// Sum of the weights of a name's grams.
    pub(super) weight: u16,
    /// Letters of the folded text.
    pub(super) length: u16,
    /// Fingerprint of the folded text without spaces.
    pub(super) whole: u32,
    /// Fingerprint of the firm's own name without spaces.
    pub(super) own: u32,
}

/// Many texts in one block of memory.
#[derive(Default)]
struct Texts {
    block: String,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.block.push_str(text);
        self.ends.push(self.block.len() as u32);
    }

    fn get(&self, at: u32) -> &str {
        let at = at as usize;
        let end = self.ends.get(at).copied().unwrap_or_default();
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.block.get(start as usize..end as usize).unwrap_or_default()
    }

    fn shrink(&mut self) {
        self.block.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

impl SearchIndex {
    /// Builds the index. Entries that fold to nothing are left out; the order of documents is that of their first
    /// entry. About 1 s for 100,000 names.
    pub fn build(entries: impl Iterator<Item = Entry>) -> Self {
        let mut index = Self::default();
        let mut ranks: HashMap<u32, u32> = HashMap::new();
        let mut names = PostingsBuilder::default();
        let mut numbers = PostingsBuilder::default();
        for Entry { doc, text, kind } in entries {
            let folded = match kind {
                KeyKind::Name | KeyKind::Alias | KeyKind::Number => {
                    fold::fold(first_characters(&text, NAME_CHARACTERS))
                }
                KeyKind::Phone => phone_numbers(&text).join(" "),
            };
            if folded.is_empty() {
                continue;
            }
            let next_rank = index.docs.len() as u32;
            let doc_rank = *ranks.entry(doc).or_insert(next_rank);
            if doc_rank == next_rank {
                index.docs.push(doc);
            }
            let at = index.rows.len() as u32;
            let length = u16::try_from(folded.chars().count()).unwrap_or(u16::MAX);
            let mut row = Row { doc_rank, kind, weight: 0, length, whole: 0, own: 0 };
            match kind {
                KeyKind::Name | KeyKind::Alias => {
                    let words = fold::name_words(&folded);
                    let mut grams = name_grams(&words);
                    // A name with letters of another alphabet must not hide from who types what it looks like.
                    let plain = fold::plain_look(&folded).unwrap_or_default();
                    let look_words = fold::name_words(&plain);
                    let look = name_grams(&look_words);
                    row.weight = total_weight(&grams);
                    row.whole = fingerprint(folded.split(' '));
                    row.own = fingerprint(own_parts(&words));
                    index.slips.add(at, &skeleton(&words));
                    if !look_words.is_empty() {
                        index.slips.add_look(at, &skeleton(&look_words));
                    }
                    index.sounds.extend(Sounds::of(&words).map(|sounds| (sounds.key(), at)));
                    grams.extend(look);
                    grams.sort_unstable_by_key(|(gram, _)| *gram);
                    grams.dedup_by_key(|(gram, _)| *gram);
                    names.add(at, grams.iter().map(|(gram, _)| *gram));
                }
                KeyKind::Number => {
                    let key = folded.replace(' ', "");
                    numbers.add(at, number_grams(&key).into_iter());
                    index.numbers_in_order.push(at);
                }
                KeyKind::Phone => index.phones.extend(folded.split(' ').map(|digits| (phone_key(digits), at))),
            }
            index.rows.push(row);
            index.texts.push(&text);
            index.folded.push(&folded);
        }
        index.names = names.finish();
        index.numbers = numbers.finish();
        index.phones.sort_unstable();
        index.slips.finish();
        index.sounds.sort_unstable();
        index.sounds.shrink_to_fit();
        let mut in_order = std::mem::take(&mut index.numbers_in_order);
        in_order.sort_by(|one, other| index.number_letters(*one).cmp(index.number_letters(*other)));
        index.numbers_in_order = in_order;
        index.rows.shrink_to_fit();
        index.texts.shrink();
        index.folded.shrink();
        index
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The entry as it was given.
    pub(super) fn text(&self, entry: u32) -> &str {
        self.texts.get(entry)
    }

    /// The entry folded; of telephone numbers, their digits with a space between two numbers.
    pub(super) fn folded(&self, entry: u32) -> &str {
        self.folded.get(entry)
    }

    /// Letters and digits of a number entry.
    pub(super) fn number_letters(&self, entry: u32) -> impl Iterator<Item = u8> {
        self.folded(entry).bytes().filter(|byte| *byte != b' ')
    }
}

/// The first characters of a text.
pub(super) fn first_characters(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Sum of the weights of grams.
pub(super) fn total_weight(grams: &[(u64, u16)]) -> u16 {
    grams.iter().fold(0, |sum: u16, (_, weight)| sum.saturating_add(*weight))
}

/// The parts that make up the firm's own name.
pub(super) fn own_parts<'a>(words: &[NameWord<'a>]) -> impl Iterator<Item = &'a str> {
    let own = own_role(words);
    words.iter().filter(move |word| word.role == own).map(|word| word.text)
}

/// FNV-1a over all parts: a quick first look, always followed by a comparison of the texts.
pub(super) fn fingerprint<'a>(parts: impl Iterator<Item = &'a str>) -> u32 {
    parts.flat_map(str::bytes).fold(0x811C_9DC5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
