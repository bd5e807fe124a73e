//! Looking up names: which have enough of the query's grams, and how alike they are.

use std::cmp::Reverse;

use crate::base::fold::{Marks, NameWord, WordRole, compare_marks, name_words};

use super::build::{SearchIndex, indexed_grams, own_parts};
use super::grams::{Gram, List, gram, gram_has_pair, name_grams};
use super::lookup::{Candidate, Query};
use super::{FOUND, NEAR};

/// Smallest weighted share of the query's grams that a name must have to be looked at, else …
pub(super) const GOOD_SHARE: f32 = 0.63;
/// … and when that brought no good answer.
pub(super) const LEAST_SHARE: f32 = 0.34;

/// Score of a good answer: with it, names that share less than [`GOOD_SHARE`] are not looked for.
pub(super) const GOOD_ANSWER: f32 = 0.65;

/// Entries of the lists of rarer grams that are gone through for names with two slips.
const MOST_STEPS: usize = 30_000;

/// A similar name scores at most this much of its likeness, so that it stays below [`FOUND`].
pub(super) const NEAR_SCALE: f32 = 0.89;

impl SearchIndex {
    /// Weight of the query's grams that a name has, read from the name itself.
    pub(super) fn shared_with(query: &Query, folded: &str) -> u16 {
        let grams = indexed_grams(folded, name_grams(&name_words(folded)));
        let mut grams = grams.into_iter().map(|(gram, _)| gram).peekable();
        let mut shared: u16 = 0;
        for (gram, weight) in &query.grams {
            while grams.next_if(|other| other < gram).is_some() {}
            if grams.next_if(|other| other == gram).is_some() {
                shared = shared.saturating_add(*weight);
            }
        }
        shared
    }

    /// The very name that was typed, perhaps without its legal form or some of its describing words, however it is cut into
    /// words: every name that answers the query is among these, whatever grams it shares.
    pub(super) fn look_up_same(&self, query: &Query, found: &mut Vec<Candidate>) {
        let mut entries: Vec<u32> = self.same.under(query.whole).chain(self.same.under(query.own)).collect();
        entries.sort_unstable();
        entries.dedup();
        found.extend(entries.into_iter().filter_map(|entry| self.same_name(query, entry)));
    }

    /// A name as an answer to the query, if its letters are the same.
    fn same_name(&self, query: &Query, entry: u32) -> Option<Candidate> {
        let folded = self.folded(entry);
        if is_same_without_spaces(folded.split(' '), &query.compact) {
            return Some(match compare_marks(&query.typed, &self.with_marks(entry)) {
                Marks::Different => self.candidate(entry, NEAR_SCALE),
                marks => Candidate { exact: true, marks, ..self.candidate(entry, 1.0) },
            });
        }
        let words = name_words(&folded);
        let is_own = !query.is_only_company_words && is_same_without_spaces(own_parts(&words), &query.own_text);
        if !is_own || !has_describing_words(&words, query) {
            return None;
        }
        match compare_marks(&query.typed, &self.with_marks(entry)) {
            Marks::Different => None,
            marks => {
                let (_, dice) = self.shares(query, entry, Self::shared_with(query, &folded));
                Some(Candidate { marks, ..self.candidate(entry, FOUND + 0.09 * dice) })
            }
        }
    }

    /// The names that have the query's grams, gram by gram with its weight, shortest list first.
    pub(super) fn lists_of(&self, query: &Query) -> Vec<(List<'_>, u16)> {
        let mut lists: Vec<(List<'_>, u16)> =
            query.grams.iter().map(|(gram, weight)| (self.names.of(*gram), *weight)).collect();
        lists.retain(|(list, _)| list.len() > 0);
        lists.sort_by_key(|(list, _)| list.len());
        lists
    }

    /// The names that share most of the query's rarer grams, at most `most`: as many lists are gone through as can be
    /// without taking long.
    pub(super) fn sharing_rare_grams(&self, query: &Query, most: usize, counts: &mut Vec<u16>) -> Vec<u32> {
        grow(counts, self.names.entries());
        let mut met = Vec::new();
        let mut steps = 0;
        for (list, weight) in self.lists_of(query) {
            steps += list.len();
            if steps > MOST_STEPS {
                break;
            }
            list.each(|entry| {
                if let Some(count) = counts.get_mut(entry as usize) {
                    if *count == 0 {
                        met.push(entry);
                    }
                    *count = count.saturating_add(weight);
                }
            });
        }
        let shared_by = |entry: u32| Some((Reverse(std::mem::take(counts.get_mut(entry as usize)?)), entry));
        let mut sharing: Vec<(Reverse<u16>, u32)> = met.into_iter().filter_map(shared_by).collect();
        if sharing.len() > most {
            sharing.select_nth_unstable(most);
            sharing.truncate(most);
        }
        sharing.into_iter().map(|(_, entry)| entry).collect()
    }

    /// A name that shares grams of this weight; none if it is not even similar.
    pub(super) fn judge(&self, query: &Query, entry: u32, shared: u16) -> Option<Candidate> {
        let (share, dice) = self.shares(query, entry, shared);
        let near = self.candidate(entry, likeness(share, dice));
        (near.score >= NEAR).then_some(near)
    }

    /// The share of the query's grams that a name has, and how much of both names is shared (after Dice).
    fn shares(&self, query: &Query, entry: u32, shared: u16) -> (f32, f32) {
        let weight = self.rows.get(entry as usize).map_or(0, |row| row.weight);
        // A gram may weigh less in the name than in the query; the name has at least what is shared.
        let (all, shared, own) = (f32::from(query.weight.max(1)), f32::from(shared), f32::from(weight.max(shared)));
        (shared / all, (2.0 * shared / (all + own)).min(1.0))
    }

    /// Names for a query of one or two letters: with a word that begins with them.
    pub(super) fn look_up_short(&self, query: &Query, found: &mut Vec<Candidate>) {
        let mut letters = query.compact.chars();
        let beginning = match (letters.next(), letters.next()) {
            (Some(first), None) => gram([' ', ' ', first]),
            (Some(first), Some(second)) => gram([' ', first, second]),
            (None, _) => return,
        };
        self.names.of(beginning).each(|entry| found.push(self.judge_short(query, entry, 0.6)));
    }

    /// The same for two letters that stand anywhere in a word.
    pub(super) fn look_up_short_inside(&self, query: &Query, found: &mut Vec<Candidate>) {
        let mut letters = query.compact.chars();
        let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return };
        let grams: Vec<Gram> = self.names.grams().filter(|its| gram_has_pair(*its, [first, second])).collect();
        let mut met = Vec::new();
        grams.into_iter().for_each(|gram| self.names.of(gram).each(|entry| met.push(entry)));
        met.sort_unstable();
        met.dedup();
        found.extend(met.into_iter().map(|entry| self.judge_short(query, entry, 0.45)));
    }

    fn judge_short(&self, query: &Query, entry: u32, score: f32) -> Candidate {
        let whole_word = self.folded(entry).split(' ').any(|word| word == query.compact);
        self.candidate(entry, if whole_word { 0.8 } else { score })
    }
}

/// The score of a similar name by its weighted share of the query's grams, and by how much of both names is shared.
fn likeness(share: f32, dice: f32) -> f32 {
    NEAR_SCALE * (0.7 * share + 0.3 * dice)
}

/// No name with less than this share of the query's grams is as similar: it has no more grams than are shared.
pub(super) fn most_likeness(share: f32) -> f32 {
    likeness(share, 2.0 * share / (1.0 + share))
}

/// Makes room for so many counters, all zero.
pub(super) fn grow(counters: &mut Vec<u16>, count: usize) {
    if counters.len() < count {
        counters.resize(count, 0);
    }
}

fn is_same_without_spaces<'a>(parts: impl Iterator<Item = &'a str>, compact: &str) -> bool {
    parts.flat_map(str::bytes).eq(compact.bytes())
}

/// Whether the name has every describing word that was typed: a firm called *recruitment* is not the one called
/// *manpower*.
fn has_describing_words(words: &[NameWord<'_>], query: &Query) -> bool {
    let has = |typed: &String| words.iter().any(|word| word.role == WordRole::Describing && word.text == typed);
    query.describing.iter().all(has)
}
