//! Answering a query: what was typed is read once, each kind of entry is looked up, and the best entry of each
//! document is put in order.

use std::cell::Cell;
use std::cmp::Ordering;

use crate::base::fold::{self, Marks, WordRole};

use super::build::{SearchIndex, fingerprint, first_characters, own_parts, total_weight};
use super::grams::{Gram, name_grams, own_role};
use super::slips::skeleton_parts;
use super::{FOUND, Found, Hit, KeyKind, QUERY_CHARACTERS};

/// What was typed, in all the forms that are compared.
pub(super) struct Query {
    pub(super) typed: String,
    pub(super) folded: String,
    /// Folded, without spaces; the key of a number.
    pub(super) compact: String,
    pub(super) grams: Vec<(Gram, u16)>,
    pub(super) weight: u16,
    /// Fingerprints and text as in a row.
    pub(super) whole: u32,
    pub(super) own: u32,
    pub(super) own_text: String,
    /// Letters of the own name as slips are looked for.
    pub(super) skeleton: Vec<char>,
    /// Where each of its parts ends.
    pub(super) skeleton_ends: Vec<usize>,
    pub(super) describing: Vec<String>,
    /// Nothing but *company*, *manpower* and the like: such a query names no firm.
    pub(super) is_only_company_words: bool,
}

impl Query {
    pub(super) fn read(text: &str) -> Self {
        let typed = first_characters(text.trim(), QUERY_CHARACTERS).to_owned();
        let folded = fold::fold(&typed);
        let words = fold::name_words(&folded);
        let grams = name_grams(&words);
        let parts = skeleton_parts(&words);
        let is_only_company_words = own_role(&words) != WordRole::Own;
        let describing = words.iter().filter(|word| word.role == WordRole::Describing);
        Self {
            compact: folded.replace(' ', ""),
            weight: total_weight(&grams),
            whole: fingerprint(folded.split(' ')),
            own: fingerprint(own_parts(&words)),
            own_text: own_parts(&words).collect(),
            skeleton_ends: parts
                .iter()
                .scan(0, |end, part| {
                    *end += part.len();
                    Some(*end)
                })
                .collect(),
            skeleton: parts.concat(),
            describing: describing.map(|word| word.text.to_owned()).collect(),
            is_only_company_words,
            grams,
            typed,
            folded,
        }
    }
}

/// An entry that matches.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub(super) entry: u32,
    pub(super) score: f32,
    pub(super) exact: bool,
    pub(super) marks: Marks,
    pub(super) length: u16,
    pub(super) kind: KeyKind,
    pub(super) doc_rank: u32,
}

impl Candidate {
    /// Best first; no two entries are equal.
    fn order(&self, other: &Self) -> Ordering {
        let by_score = other.score.total_cmp(&self.score).then(other.exact.cmp(&self.exact));
        let by_text = self.marks.cmp(&other.marks).then(self.length.cmp(&other.length));
        let by_place = self.kind.cmp(&other.kind).then(self.doc_rank.cmp(&other.doc_rank));
        by_score.then(by_text).then(by_place).then(self.entry.cmp(&other.entry))
    }
}

/// Counters that each thread keeps from one query to the next, all zero in between.
#[derive(Default)]
pub(super) struct Scratch {
    /// Weight of shared grams, by entry.
    pub(super) counts: Vec<u16>,
    /// Entries whose counter is not zero.
    pub(super) met: Vec<u32>,
    /// Best candidate so far by document, counted from 1.
    best: Vec<u32>,
}

thread_local! {
    static SCRATCH: Cell<Scratch> = const { Cell::new(Scratch { counts: Vec::new(), met: Vec::new(), best: Vec::new() }) };
}

impl SearchIndex {
    /// Looks a query up: a name, an alias, a number or a telephone number, as people type it.
    ///
    /// Only the first [`QUERY_CHARACTERS`] characters are read. A query without letters and digits finds nothing.
    pub fn search(&self, query: &str, limit: usize, offset: usize) -> Found<'_> {
        self.search_where(query, limit, offset, |_| true)
    }

    /// The same among the documents that `keep` accepts; `total` counts only those.
    pub fn search_where(&self, query: &str, limit: usize, offset: usize, keep: impl Fn(u32) -> bool) -> Found<'_> {
        let query = Query::read(query);
        if query.compact.is_empty() {
            return Found { total: 0, hits: Vec::new() };
        }
        let mut scratch = SCRATCH.take();
        let mut found = Vec::new();
        self.look_up_phones(&query.typed, &mut found);
        self.look_up_numbers(&query, &mut found);
        if query.compact.chars().nth(2).is_none() {
            self.look_up_short(&query, &mut scratch, &mut found);
        } else {
            self.look_up_names(&query, &mut scratch, &mut found);
            self.look_up_lookalikes(&query, &mut scratch, &mut found);
        }
        let mut best = self.best_per_document(found, &mut scratch, keep);
        SCRATCH.set(scratch);
        let total = best.len();
        let end = offset.saturating_add(limit);
        if end < total && end > 0 {
            best.select_nth_unstable_by(end, Candidate::order);
            best.truncate(end);
        }
        best.sort_unstable_by(Candidate::order);
        Found { total, hits: best.iter().skip(offset).take(limit).filter_map(|found| self.hit(found)).collect() }
    }

    fn best_per_document(
        &self,
        found: Vec<Candidate>,
        scratch: &mut Scratch,
        keep: impl Fn(u32) -> bool,
    ) -> Vec<Candidate> {
        let places = &mut scratch.best;
        places.resize(self.docs.len(), 0);
        let mut best: Vec<Candidate> = Vec::new();
        for candidate in found {
            let rank = candidate.doc_rank as usize;
            let Some(place) = places.get_mut(rank) else { continue };
            match (*place as usize).checked_sub(1).and_then(|at| best.get_mut(at)) {
                Some(other) if candidate.order(other) == Ordering::Less => *other = candidate,
                Some(_) => {}
                None if self.docs.get(rank).is_some_and(|doc| keep(*doc)) => {
                    best.push(candidate);
                    *place = best.len() as u32;
                }
                None => {}
            }
        }
        for candidate in &best {
            if let Some(place) = places.get_mut(candidate.doc_rank as usize) {
                *place = 0;
            }
        }
        best
    }

    /// A candidate that is not exact; its marks are as good as typed.
    pub(super) fn candidate(&self, entry: u32, score: f32) -> Candidate {
        let (length, kind, doc_rank) =
            self.rows.get(entry as usize).map_or((0, KeyKind::Name, 0), |row| (row.length, row.kind, row.doc_rank));
        Candidate { entry, score, exact: false, marks: Marks::Same, length, kind, doc_rank }
    }

    fn hit(&self, found: &Candidate) -> Option<Hit<'_>> {
        Some(Hit {
            doc: *self.docs.get(found.doc_rank as usize)?,
            score: found.score,
            matched: self.text(found.entry),
            kind: found.kind,
            exact: found.exact,
            near: found.score < FOUND,
        })
    }
}
