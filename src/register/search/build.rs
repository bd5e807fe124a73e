//! Building the index: entries are gathered, then indexed names first; texts in one block, one small row per entry, posting
//! lists.

use std::borrow::Cow;

use crate::base::fold::{self, NameWord};
use serde::{Deserialize, Serialize};

use super::grams::{Postings, PostingsBuilder, name_grams, number_grams, own_role};
use super::letters::Texts;
use super::numbers::{phone_key, phone_numbers};
use super::prints::Prints;
use super::slips::{Slips, SlipsBuilder, skeleton};
use super::sounds::Sounds;
use super::{Entry, KeyKind};

/// Characters of a name that are indexed.
const NAME_CHARACTERS: usize = 400;

/// An index over entries; made once, then only read, from any number of threads.
#[derive(Default, Serialize, Deserialize)]
pub struct SearchIndex {
    pub(super) rows: Vec<Row>,
    /// Document numbers by rank, in the order given.
    pub(super) docs: Vec<u32>,
    folded: Texts,
    /// Entries whose text has Latin marks, which folding takes off, and these texts.
    marked: Vec<u32>,
    marked_texts: Texts,
    pub(super) names: Postings,
    pub(super) numbers: Postings,
    pub(super) slips: Slips,
    /// Each name under its letters, and under those of the firm's own name.
    pub(super) same: Prints,
    /// Each name under its sounds.
    pub(super) sounds: Prints,
    /// Number entries, sorted by their letters and digits.
    pub(super) numbers_in_order: Vec<u32>,
    /// Each telephone number under its last digits.
    pub(super) phones: Prints,
}

/// What is kept of an entry besides its texts.
#[derive(Serialize, Deserialize)]
pub(super) struct Row {
    /// Rank of the document.
    pub(super) doc_rank: u32,
    pub(super) kind: KeyKind,
    /// Sum of the weights of a name's grams.
    pub(super) weight: u16,
    /// Letters of the folded text.
    pub(super) length: u16,
}

impl SearchIndex {
    /// Builds the index. Entries that fold to nothing are left out; the order of documents is that of their first
    /// entry, and the entries of one document come one after another. About 1 s for 100,000 names.
    pub fn build(entries: impl Iterator<Item = Entry>) -> Self {
        let mut builder = IndexBuilder::default();
        entries.for_each(|entry| builder.add(&entry));
        builder.finish()
    }

    /// Gives back what was reserved and is not used: what is read from a file was reserved in large steps.
    pub fn shrink(&mut self) {
        self.rows.shrink_to_fit();
        self.docs.shrink_to_fit();
        self.folded.shrink();
        self.marked.shrink_to_fit();
        self.marked_texts.shrink();
        self.names.shrink();
        self.numbers.shrink();
        self.slips.shrink();
        self.same.shrink();
        self.sounds.shrink();
        self.numbers_in_order.shrink_to_fit();
        self.phones.shrink();
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The entry as it was given if it has Latin marks, else folded.
    pub(super) fn with_marks(&self, entry: u32) -> Cow<'_, str> {
        match self.marked.binary_search(&entry) {
            Ok(at) => self.marked_texts.get(at as u32),
            Err(_) => self.folded(entry),
        }
    }

    /// The entry folded; of telephone numbers, their digits with a space between two numbers.
    pub(super) fn folded(&self, entry: u32) -> Cow<'_, str> {
        self.folded.get(entry)
    }

    /// Letters and digits of a number entry, packed.
    pub(super) fn number_letters(&self, entry: u32) -> impl Iterator<Item = u8> {
        self.folded.packed(entry).iter().copied().filter(|byte| *byte != b' ')
    }
}

/// An index being made.
#[derive(Default)]
pub struct IndexBuilder {
    index: SearchIndex,
    names: PostingsBuilder,
    numbers: PostingsBuilder,
    /// Names, folded, and as they were given if they have marks. They are indexed in the order of their letters: names
    /// that share grams stand near each other, so that a search among them touches little memory.
    waiting: Vec<(String, Row, Option<String>)>,
    /// Numbers and telephone numbers: they come behind all names, so that whatever is kept for each name has no gaps.
    others: Vec<(Row, String)>,
    slips: SlipsBuilder,
    same: Vec<(u32, u32)>,
    sounds: Vec<(u32, u32)>,
    phones: Vec<(u32, u32)>,
}

impl IndexBuilder {
    /// Adds an entry. The entries of one document come one after another.
    pub fn add(&mut self, entry: &Entry) {
        let Entry { doc, text, kind } = entry;
        let folded = match kind {
            KeyKind::Name | KeyKind::Alias | KeyKind::Number => fold::fold(first_characters(text, NAME_CHARACTERS)),
            KeyKind::Phone => phone_numbers(text).join(" "),
        };
        if folded.is_empty() {
            return;
        }
        if self.index.docs.last() != Some(doc) {
            self.index.docs.push(*doc);
        }
        let length = u16::try_from(folded.chars().count()).unwrap_or(u16::MAX);
        let doc_rank = self.index.docs.len().saturating_sub(1) as u32;
        let row = Row { doc_rank, kind: *kind, weight: 0, length };
        match kind {
            KeyKind::Name | KeyKind::Alias => {
                self.waiting.push((folded, row, fold::has_marks(text).then(|| text.clone())));
            }
            KeyKind::Number | KeyKind::Phone => self.others.push((row, folded)),
        }
    }

    /// Adds the row of an entry, and says its place.
    fn add_row(&mut self, row: Row, folded: &str) -> u32 {
        self.index.rows.push(row);
        self.index.folded.push(folded);
        self.index.rows.len().saturating_sub(1) as u32
    }

    fn add_name(&mut self, row: Row, folded: &str, marked: Option<&str>) {
        let words = fold::name_words(folded);
        let grams = name_grams(&words);
        let at = self.add_row(Row { weight: total_weight(&grams), ..row }, folded);
        if let Some(text) = marked {
            self.index.marked.push(at);
            self.index.marked_texts.push(text);
        }
        self.same.extend([(fingerprint(folded.split(' ')), at), (fingerprint(own_parts(&words)), at)]);
        self.slips.add(at, &skeleton(&words));
        self.sounds.extend(Sounds::of(&words).map(|sounds| (sounds.key(), at)));
        // A name with letters of another alphabet must not hide from who types what it looks like.
        if let Some(plain) = fold::plain_look(folded) {
            self.slips.add_look(at, &skeleton(&fold::name_words(&plain)));
        }
        self.names.add(at, indexed_grams(folded, grams).into_iter().map(|(gram, _)| gram));
    }

    fn add_other(&mut self, row: Row, folded: &str) {
        let kind = row.kind;
        let at = self.add_row(row, folded);
        if kind == KeyKind::Phone {
            self.phones.extend(folded.split(' ').map(|digits| (phone_key(digits), at)));
        } else {
            self.numbers.add(at, number_grams(&folded.replace(' ', "")).into_iter());
            self.index.numbers_in_order.push(at);
        }
    }

    /// The finished index.
    pub fn finish(mut self) -> SearchIndex {
        let mut names = std::mem::take(&mut self.waiting);
        names.sort_by(|(one, row, _), (other, its, _)| one.cmp(other).then(row.doc_rank.cmp(&its.doc_rank)));
        for (folded, row, marked) in names {
            self.add_name(row, &folded, marked.as_deref());
        }
        let names = self.index.rows.len();
        for (row, folded) in std::mem::take(&mut self.others) {
            self.add_other(row, &folded);
        }
        let mut index = self.index;
        index.names = self.names.finish(names);
        index.numbers = self.numbers.finish(index.rows.len());
        index.phones = Prints::of(self.phones);
        index.slips = self.slips.finish();
        index.same = Prints::of(self.same);
        index.sounds = Prints::of(self.sounds);
        let mut in_order = std::mem::take(&mut index.numbers_in_order);
        in_order.sort_by(|one, other| index.number_letters(*one).cmp(index.number_letters(*other)));
        index.numbers_in_order = in_order;
        index.shrink();
        index
    }
}

/// The first characters of a text.
pub(super) fn first_characters(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The grams under which a name is kept, in their order: its own, which are given, and those of what it looks like.
pub(super) fn indexed_grams(folded: &str, mut grams: Vec<(u64, u16)>) -> Vec<(u64, u16)> {
    if let Some(plain) = fold::plain_look(folded) {
        grams.extend(name_grams(&fold::name_words(&plain)));
        grams.sort_unstable_by_key(|(gram, _)| *gram);
        grams.dedup_by_key(|(gram, _)| *gram);
    }
    grams
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
