//! Search over every name, alias, number and telephone number of the register: a trigram index in memory.
//!
//! One code path for both databases; it is built from the snapshot and lives and dies with it. Both sides are folded
//! by `base::fold`. It knows texts and the number of the document they belong to, nothing of organisations, statuses
//! or pages, so that no status and no fame can push a name up.
//!
//! **Names.** A name is cut into padded trigrams: each word of a spaced script, each run of a spaceless one (spaces
//! inside it do not count). Legal forms are left out; grams of describing words (recruitment, international) weigh a
//! quarter, common grams in between. Likeness = 0.7 × weighted share of the query's grams that the name has + 0.3 × Dice. The score scale:
//!
//! | Score | Means | `exact` | `near` |
//! |---|---|---|---|
//! | 1 | the same name after folding, the same number, the same telephone number | yes | no |
//! | from [`FOUND`] | the firm's own name is the same; legal form or describing words are left out; or a whole number without its letters | no | no |
//! | from [`NEAR`] | similar: another spelling, other describing words, only a part of the name or number, contradicting Vietnamese marks | no | yes |
//!
//! A short name with one slip (a letter wrong, missing, doubled or swapped) has too few grams left and is found by the
//! ways to leave one letter out; a name that only looks like the typed one (`K1te` for `Kite`) is found in the same way.
//! The very name is found by a fingerprint of its letters, since other spaces leave other grams.
//! Whoever wants only a few similar names gets the best of them, mostly without the others being read.
//! Once a good answer is found, names that share little are not listed. Without one, names that sound alike (another
//! romanisation, see `sounds`) and longer names with two slips are looked for too.
//!
//! A page must say *similar, not the same* for every hit that is `near`.
//!
//! **Numbers** match whole, by their beginning or by a part; never with a typo, since the next number is another
//! firm's. Whoever typed a whole number is offered only close names beside it. **Telephone numbers** match by their last digits, in national and international form.
//!
//! **Layers.** What changes is kept in a small index of its own beside the large one; both are searched as one: every
//! step looks into all layers before the next is thought of, so that the answers are those of one index.
//!
//! **Order**: score, then exact ones, then those with the same Vietnamese marks as typed, then the shorter name, then
//! names before aliases, then the place of the document. It never depends on chance.

mod build;
mod grams;
mod letters;
mod lookup;
mod names;
mod nearest;
mod numbers;
mod prints;
mod room;
mod slips;
mod sounds;
#[cfg(test)]
mod tests;

pub use build::{IndexBuilder, SearchIndex};
pub use lookup::{Layer, Part, search_layers};
pub(super) use prints::Prints;

/// Lowest score of a hit that answers the query; below it a hit is only similar.
pub const FOUND: f32 = 0.9;

/// Lowest score of a similar name; below it nothing is shown.
pub const NEAR: f32 = 0.36;

/// Characters of a query that are read; the rest is ignored. The longest legal name seen has 130.
pub const QUERY_CHARACTERS: usize = 200;

/// What a text of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum KeyKind {
    /// A legal or public name.
    Name,
    /// A trading, former or short name.
    Alias,
    /// A licence, certificate, tax or company number.
    Number,
    /// A telephone number; E.164 is best, since a national number is then understood too.
    Phone,
}

/// One text by which a document can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Number of the document, chosen by the caller.
    pub doc: u32,
    /// The text as it is shown; folded here.
    pub text: String,
    /// What it is.
    pub kind: KeyKind,
}

/// A document that was found, by its best entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Number of the layer it is in; 0 where there is one index.
    pub layer: usize,
    /// Number of the document.
    pub doc: u32,
    /// Relevance, above 0 and at most 1.
    pub score: f32,
    /// What the entry is that matched.
    pub kind: KeyKind,
    /// The same after folding. Two firms of one name are both exact.
    pub exact: bool,
    /// Similar, not the same.
    pub near: bool,
}

/// One page of hits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Number of documents that answer the query, on all pages.
    pub answers: usize,
    /// The same with the similar ones that were wanted.
    pub total: usize,
    /// Hits of this page, best first, one per document.
    pub hits: Vec<Hit>,
}

impl Found {
    /// Whether nothing better than a similar name was found: the page then says *not in this register*.
    pub fn is_only_near(&self) -> bool {
        self.answers == 0
    }
}
