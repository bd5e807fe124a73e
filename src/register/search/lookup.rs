//! Answering a query: what was typed is read once, each kind of entry is looked up, and the best entry of each
//! document is put in order.

use std::cell::Cell;
use std::cmp::Ordering;

use crate::base::fold::{self, Marks, WordRole};

use super::build::{SearchIndex, fingerprint, first_characters, own_parts, total_weight};
use super::grams::{Gram, name_grams, own_role};
use super::names::{GOOD_ANSWER, GOOD_SHARE, LEAST_SHARE, NEAR_SCALE};
use super::nearest::{Nearest, Sharing};
use super::room::Room;
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
    /// What names of the same letters, whole or of the firm's own part, are kept under.
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
    /// Which layer it is of, and the place of its document among those of all layers.
    pub(super) layer: usize,
    pub(super) place: u64,
}

impl Candidate {
    /// Best first; no two entries are equal.
    fn order(&self, other: &Self) -> Ordering {
        let by_score = other.score.total_cmp(&self.score).then(other.exact.cmp(&self.exact));
        let by_text = self.marks.cmp(&other.marks).then(self.length.cmp(&other.length));
        let by_place = self.kind.cmp(&other.kind).then(self.place.cmp(&other.place));
        by_score.then(by_text).then(by_place).then(self.entry.cmp(&other.entry))
    }
}

thread_local! {
    /// What each thread keeps from one query to the next; that of the first layer last, so that it serves it again.
    static ROOMS: Cell<Vec<Room>> = const { Cell::new(Vec::new()) };
}

/// An index among others that are searched as one.
#[derive(Clone, Copy)]
pub struct Layer<'a> {
    /// The index.
    pub index: &'a SearchIndex,
    /// The place of a document among those of all layers: what decides where everything else is equal.
    pub place: &'a dyn Fn(u32) -> u64,
    /// Whether a document counts no more: it is as if it had never been there.
    pub is_gone: &'a dyn Fn(u32) -> bool,
}

/// Whoever wants so many similar documents wants nearly all: it is no use to look for the best of them first.
const MANY: usize = 100;

/// Which hits are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// So many …
    pub limit: usize,
    /// … after so many.
    pub offset: usize,
    /// Similar ones, on all pages together: the best of them. Where few are wanted, names that share less with the query
    /// than those few need not be looked at.
    pub near: usize,
}

impl Part {
    /// The first, similar ones too.
    pub const fn first(limit: usize) -> Self {
        Self { limit, offset: 0, near: limit }
    }
}

/// Looks a query up in all layers, as if they were one index, among the documents (with the number of their layer) that
/// `keep` accepts; the totals count only those. No document is in two layers.
pub fn search_layers(layers: &[Layer<'_>], query: &str, part: Part, keep: impl Fn(usize, u32) -> bool) -> Found {
    let query = Query::read(query);
    if query.compact.is_empty() {
        return Found::default();
    }
    let mut search = Search { layers, near: part.near, keep: &keep, rooms: ROOMS.take(), found: Vec::new() };
    search.each(|index, found| index.look_up_phones(&query.typed, found));
    search.each(|index, found| index.look_up_numbers(&query, found));
    let is_number = search.found.iter().any(|candidate| candidate.exact);
    if query.compact.chars().nth(2).is_none() {
        search.look_up_short(&query);
    } else if is_number {
        let mut nearest = search.nearest(&query);
        search.look_up_close(&query, &mut nearest);
        search.rooms.extend(nearest.into_rooms());
    } else {
        search.look_up_names(&query);
        search.look_up_lookalikes(&query);
    }
    let mut best = search.best_per_document();
    ROOMS.set(search.rooms);
    let answers = best.iter().filter(|candidate| candidate.is_answer()).count();
    let total = answers + (best.len() - answers).min(part.near);
    let end = part.offset.saturating_add(part.limit).min(total);
    if end < best.len() && end > 0 {
        best.select_nth_unstable_by(end, Candidate::order);
    }
    best.truncate(end);
    best.sort_unstable_by(Candidate::order);
    let hits = best.iter().skip(part.offset).filter_map(|found| found.hit(layers)).collect();
    Found { answers, total, hits }
}

/// A search that goes on.
struct Search<'a, K> {
    layers: &'a [Layer<'a>],
    /// How many similar documents are wanted.
    near: usize,
    keep: &'a K,
    rooms: Vec<Room>,
    found: Vec<Candidate>,
}

impl<'a, K: Fn(usize, u32) -> bool> Search<'a, K> {
    /// Looks something up in each layer.
    fn each(&mut self, mut look_up: impl FnMut(&SearchIndex, &mut Vec<Candidate>)) {
        let mut found = Vec::new();
        for (number, layer) in self.layers.iter().enumerate() {
            look_up(layer.index, &mut found);
            self.found.extend(found.drain(..).filter_map(|candidate| layer.placed(number, candidate)));
        }
    }

    /// The names that share grams with the query, none of them looked at yet.
    fn nearest(&mut self, query: &Query) -> Nearest<'a> {
        let mut sharing = |layer: &Layer<'a>| Sharing::new(layer.index, query, self.rooms.pop().unwrap_or_default());
        Nearest::new(self.layers.iter().map(&mut sharing).collect(), self.near < MANY)
    }

    /// Names close to the query: the very name, short ones with a slip, and by shared grams.
    fn look_up_close(&mut self, query: &Query, nearest: &mut Nearest<'_>) {
        let before = self.found.len();
        self.each(|index, found| index.look_up_same(query, found));
        self.each(|index, found| index.look_up_slips(query, found));
        self.add_nearest(query, nearest, GOOD_SHARE, Some(before));
    }

    /// Adds the names that share at least so much of the query's grams, the most similar first, until as many are found as
    /// are wanted; and, where it matters whether a good answer is among what was found from a place on, until that is known.
    fn add_nearest(&mut self, query: &Query, nearest: &mut Nearest<'_>, share: f32, good_from: Option<usize>) {
        if self.near == 0 {
            return;
        }
        let mut lacks_good = good_from.is_some_and(|from| !self.found.iter().skip(from).any(Candidate::is_good));
        let mut wanted = Wanted { most: self.near, ..Wanted::default() };
        for candidate in &self.found {
            wanted.add(candidate, |candidate| self.is_kept(candidate));
        }
        loop {
            let beaten = wanted.least_score().map(|least| if lacks_good { least.min(GOOD_ANSWER) } else { least });
            let Some((shared, layer, entry)) = nearest.next(query, share, beaten) else { return };
            let judged = self.layers.get(layer).and_then(|its| {
                let judged = its.index.judge(query, entry, shared)?;
                its.placed(layer, judged)
            });
            if let Some(candidate) = judged {
                lacks_good &= !candidate.is_good();
                wanted.add(&candidate, |candidate| self.is_kept(candidate));
                self.found.push(candidate);
            }
        }
    }

    fn is_kept(&self, candidate: &Candidate) -> bool {
        candidate.doc(self.layers).is_some_and(|doc| (self.keep)(candidate.layer, doc))
    }

    /// Names like the query: close ones; without a good answer also those that share less, sound alike or have two slips.
    fn look_up_names(&mut self, query: &Query) {
        let before = self.found.len();
        let mut nearest = self.nearest(query);
        self.look_up_close(query, &mut nearest);
        if self.near > 0 && !self.found.iter().skip(before).any(Candidate::is_good) {
            let mut room = self.rooms.pop().unwrap_or_default();
            self.each(|index, found| {
                index.look_up_beginnings(query, found);
                index.look_up_sounds(query, found);
                index.look_up_two_slips(query, &mut room.counts, found);
            });
            self.rooms.push(room);
            self.add_nearest(query, &mut nearest, LEAST_SHARE, None);
        }
        self.rooms.extend(nearest.into_rooms());
    }

    /// Names that look like the query where it has letters of another alphabet, or digits inside words. They look the
    /// same and are not the same, so that they are near at most.
    fn look_up_lookalikes(&mut self, query: &Query) {
        let Some(plain) = fold::plain_look(&query.folded) else { return };
        let before = self.found.len();
        self.look_up_names(&Query::read(&plain));
        for candidate in self.found.iter_mut().skip(before) {
            candidate.exact = false;
            candidate.score = candidate.score.min(NEAR_SCALE);
        }
    }

    /// Names for a query of one or two letters: the very name, and with a word that begins with them; failing that, two
    /// letters anywhere.
    fn look_up_short(&mut self, query: &Query) {
        let before = self.found.len();
        self.each(|index, found| index.look_up_same(query, found));
        self.each(|index, found| index.look_up_short(query, found));
        if self.found.len() == before {
            self.each(|index, found| index.look_up_short_inside(query, found));
        }
    }

    /// The best candidate of each document that is kept, in no order.
    fn best_per_document(&mut self) -> Vec<Candidate> {
        let mut best = std::mem::take(&mut self.found);
        let document = |candidate: &Candidate| (candidate.layer, candidate.doc_rank);
        best.sort_unstable_by(|one, other| document(one).cmp(&document(other)).then_with(|| one.order(other)));
        best.dedup_by_key(|candidate| document(candidate));
        best.retain(|candidate| self.is_kept(candidate));
        best
    }
}

/// The best similar documents that were found so far, as many as are wanted.
#[derive(Default)]
struct Wanted {
    most: usize,
    near: Vec<(f32, (usize, u32))>,
    answers: Vec<(usize, u32)>,
}

impl Wanted {
    /// Takes a candidate in, if it is one of the best and kept.
    fn add(&mut self, candidate: &Candidate, is_kept: impl Fn(&Candidate) -> bool) {
        let document = (candidate.layer, candidate.doc_rank);
        if self.most >= MANY || self.answers.contains(&document) {
            return;
        }
        if candidate.is_answer() {
            self.answers.push(document);
            self.near.retain(|(_, other)| *other != document);
        } else if let Some((score, _)) = self.near.iter_mut().find(|(_, other)| *other == document) {
            *score = score.max(candidate.score);
        } else if self.least_score().is_none_or(|least| candidate.score > least) && is_kept(candidate) {
            self.near.push((candidate.score, document));
            if self.near.len() > self.most {
                self.near.sort_unstable_by(|(one, _), (other, _)| other.total_cmp(one));
                self.near.truncate(self.most);
            }
        }
    }

    /// The least score of the documents that are wanted, once there are enough.
    fn least_score(&self) -> Option<f32> {
        let least = self.near.iter().map(|(score, _)| *score).fold(f32::INFINITY, f32::min);
        (self.near.len() >= self.most).then_some(least)
    }
}

impl Layer<'_> {
    /// A candidate with its place among those of all layers; none if its document counts no more.
    fn placed(&self, number: usize, candidate: Candidate) -> Option<Candidate> {
        let doc = *self.index.docs.get(candidate.doc_rank as usize)?;
        (!(self.is_gone)(doc)).then(|| Candidate { layer: number, place: (self.place)(doc), ..candidate })
    }
}

impl Candidate {
    /// Whether it answers the query; else it is only similar.
    fn is_answer(&self) -> bool {
        self.score >= FOUND
    }

    /// Whether it is so similar that names that share little are not looked for.
    fn is_good(&self) -> bool {
        self.score >= GOOD_ANSWER
    }

    fn doc(&self, layers: &[Layer<'_>]) -> Option<u32> {
        layers.get(self.layer)?.index.docs.get(self.doc_rank as usize).copied()
    }

    fn hit(&self, layers: &[Layer<'_>]) -> Option<Hit> {
        Some(Hit {
            layer: self.layer,
            doc: self.doc(layers)?,
            score: self.score,
            kind: self.kind,
            exact: self.exact,
            near: !self.is_answer(),
        })
    }
}

impl SearchIndex {
    /// Looks a query up: a name, an alias, a number or a telephone number, as people type it.
    ///
    /// Only the first [`QUERY_CHARACTERS`] characters are read. A query without letters and digits finds nothing.
    pub fn search(&self, query: &str, limit: usize, offset: usize) -> Found {
        self.search_where(query, limit, offset, |_| true)
    }

    /// The same among the documents that `keep` accepts; `total` counts only those.
    pub fn search_where(&self, query: &str, limit: usize, offset: usize, keep: impl Fn(u32) -> bool) -> Found {
        let only = Layer { index: self, place: &u64::from, is_gone: &|_| false };
        search_layers(&[only], query, Part { limit, offset, near: usize::MAX }, |_, doc| keep(doc))
    }

    /// A candidate that is not exact; its marks are as good as typed.
    pub(super) fn candidate(&self, entry: u32, score: f32) -> Candidate {
        let (length, kind, doc_rank) =
            self.rows.get(entry as usize).map_or((0, KeyKind::Name, 0), |row| (row.length, row.kind, row.doc_rank));
        Candidate { entry, score, exact: false, marks: Marks::Same, length, kind, doc_rank, layer: 0, place: 0 }
    }
}
