//! Looking up names: which have enough of the query's grams, and how alike they are.

use std::cmp::Reverse;

use crate::base::fold::{Marks, NameWord, WordRole, compare_marks, name_words};

use super::build::{SearchIndex, indexed_grams, own_parts, under};
use super::grams::{Gram, List, gram, gram_has_pair, name_grams};
use super::lookup::{Candidate, Query, Scratch};
use super::{FOUND, NEAR};

/// Shares of the query's grams that are looked for first: where enough names have so much, the others need not be read.
pub(super) const HIGH_SHARES: [f32; 3] = [0.88, 0.78, 0.7];
/// Smallest weighted share of the query's grams that a name must have to be looked at, else …
pub(super) const GOOD_SHARE: f32 = 0.63;
/// … and when that brought no good answer.
pub(super) const LEAST_SHARE: f32 = 0.34;

/// Score of a good answer: with it, names that share less than [`GOOD_SHARE`] are not looked for.
pub(super) const GOOD_ANSWER: f32 = 0.65;

/// Entries of the lists of rarer grams that are gone through for names with two slips.
const MOST_STEPS: usize = 30_000;

/// Reading a name and its grams takes as long as so many steps through lists.
const STEPS_OF_A_NAME: usize = 1_500;

/// A similar name scores at most this much of its likeness, so that it stays below [`FOUND`].
pub(super) const NEAR_SCALE: f32 = 0.89;

impl SearchIndex {
    /// Names by shared grams.
    ///
    /// Rare grams come first. A name that is first met when the grams still to come weigh less than the least share
    /// cannot reach it, so the long lists of common grams only add to names already met.
    pub(super) fn look_up_grams(&self, query: &Query, share: f32, scratch: &mut Scratch, found: &mut Vec<Candidate>) {
        let least = (f32::from(query.weight) * share).ceil().max(1.0) as u32;
        let lists = self.lists_of(query);
        let mut to_come: u32 = lists.iter().map(|(_, weight)| u32::from(*weight)).sum();
        let Scratch { counts, met, .. } = scratch;
        grow(counts, self.rows.len());
        let mut rest = lists.as_slice();
        while let Some(((list, weight), after)) = rest.split_first()
            && to_come >= least
        {
            list.each(|entry| add_or_meet(entry, *weight, counts, met));
            to_come = to_come.saturating_sub(u32::from(*weight));
            rest = after;
        }
        while let Some(((list, weight), after)) = rest.split_first() {
            met.retain(|entry| match counts.get_mut(*entry as usize) {
                Some(count) if u32::from(*count) + to_come < least => {
                    *count = 0;
                    false
                }
                count => count.is_some(),
            });
            // A few names are read sooner than many lists.
            let steps: usize = rest.iter().map(|(list, _)| list.steps()).sum();
            if met.len() * STEPS_OF_A_NAME < steps {
                for entry in met.iter() {
                    if let Some(count) = counts.get_mut(*entry as usize) {
                        *count = self.shared_with(query, *entry);
                    }
                }
                break;
            }
            add_where_met(*list, *weight, met, counts);
            to_come = to_come.saturating_sub(u32::from(*weight));
            rest = after;
        }
        for entry in met.drain(..) {
            let Some(count) = counts.get_mut(entry as usize) else { continue };
            let shared = std::mem::take(count);
            if u32::from(shared) >= least {
                found.extend(self.judge(query, entry, shared));
            }
        }
    }

    /// Weight of the query's grams that a name has, read from the name itself.
    fn shared_with(&self, query: &Query, entry: u32) -> u16 {
        let folded = self.folded(entry);
        let mut grams =
            indexed_grams(&folded, name_grams(&name_words(&folded))).into_iter().map(|(gram, _)| gram).peekable();
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
        let mut entries: Vec<u32> = under(&self.same, query.whole).chain(under(&self.same, query.own)).collect();
        entries.sort_unstable();
        entries.dedup();
        for entry in entries {
            if self.rows.get(entry as usize).is_some_and(|row| row.whole == query.whole || row.own == query.own) {
                let same = self.judge(query, entry, self.shared_with(query, entry));
                found.extend(same.filter(|candidate| candidate.score >= NEAR_SCALE));
            }
        }
    }

    /// The names that have the query's grams, gram by gram with its weight, shortest list first.
    fn lists_of(&self, query: &Query) -> Vec<(List<'_>, u16)> {
        let mut lists: Vec<(List<'_>, u16)> =
            query.grams.iter().map(|(gram, weight)| (self.names.of(*gram), *weight)).collect();
        lists.retain(|(list, _)| list.len() > 0);
        lists.sort_by_key(|(list, _)| list.len());
        lists
    }

    /// The names that share most of the query's rarer grams, at most `most`: as many lists are gone through as can be
    /// without taking long.
    pub(super) fn sharing_rare_grams(&self, query: &Query, most: usize, scratch: &mut Scratch) -> Vec<u32> {
        let Scratch { counts, met, .. } = scratch;
        grow(counts, self.rows.len());
        let mut steps = 0;
        for (list, weight) in self.lists_of(query) {
            steps += list.len();
            if steps > MOST_STEPS {
                break;
            }
            list.each(|entry| add_or_meet(entry, weight, counts, met));
        }
        let shared_by = |entry: u32| Some((Reverse(std::mem::take(counts.get_mut(entry as usize)?)), entry));
        let mut sharing: Vec<(Reverse<u16>, u32)> = met.drain(..).filter_map(shared_by).collect();
        if sharing.len() > most {
            sharing.select_nth_unstable(most);
            sharing.truncate(most);
        }
        sharing.into_iter().map(|(_, entry)| entry).collect()
    }

    /// The score of a name that shares grams of this weight; none if it is not even similar.
    fn judge(&self, query: &Query, entry: u32, shared: u16) -> Option<Candidate> {
        let row = self.rows.get(entry as usize)?;
        // A gram may weigh less in the name than in the query; the name has at least what is shared.
        let (all, shared, own) = (f32::from(query.weight.max(1)), f32::from(shared), f32::from(row.weight.max(shared)));
        let share = shared / all;
        let dice = (2.0 * shared / (all + own)).min(1.0);
        let near = self.candidate(entry, likeness(share, dice));
        if row.whole == query.whole && is_same_without_spaces(self.folded(entry).split(' '), &query.compact) {
            return Some(match compare_marks(&query.typed, &self.with_marks(entry)) {
                Marks::Different => self.candidate(entry, NEAR_SCALE),
                marks => Candidate { exact: true, marks, ..self.candidate(entry, 1.0) },
            });
        }
        if row.own == query.own && !query.is_only_company_words {
            let folded = self.folded(entry);
            let words = name_words(&folded);
            if is_same_without_spaces(own_parts(&words), &query.own_text) && has_describing_words(&words, query) {
                return Some(match compare_marks(&query.typed, &self.with_marks(entry)) {
                    Marks::Different => near,
                    marks => Candidate { marks, ..self.candidate(entry, FOUND + 0.09 * dice) },
                });
            }
        }
        (near.score >= NEAR).then_some(near)
    }

    /// Names for a query of one or two letters: with a word that begins with them.
    pub(super) fn look_up_short(&self, query: &Query, found: &mut Vec<Candidate>) {
        let mut letters = query.compact.chars();
        let beginning = match (letters.next(), letters.next()) {
            (Some(first), None) => gram([' ', ' ', first]),
            (Some(first), Some(second)) => gram([' ', first, second]),
            (None, _) => return,
        };
        self.names.of(beginning).each(|entry| found.extend(self.judge_short(query, entry, 0.6)));
    }

    /// The same for two letters that stand anywhere in a word.
    pub(super) fn look_up_short_inside(&self, query: &Query, scratch: &mut Scratch, found: &mut Vec<Candidate>) {
        let mut letters = query.compact.chars();
        let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return };
        let grams: Vec<Gram> = self.names.grams().filter(|its| gram_has_pair(*its, [first, second])).collect();
        let met = &mut scratch.met;
        met.clear();
        grams.into_iter().for_each(|gram| self.names.of(gram).each(|entry| met.push(entry)));
        met.sort_unstable();
        met.dedup();
        found.extend(met.drain(..).filter_map(|entry| self.judge_short(query, entry, 0.45)));
    }

    fn judge_short(&self, query: &Query, entry: u32, score: f32) -> Option<Candidate> {
        let whole_word = self.folded(entry).split(' ').any(|word| word == query.compact);
        let score = if whole_word { 0.8 } else { score };
        // The whole query counts as shared: the words decide, not the grams.
        let judged = self.judge(query, entry, query.weight)?;
        Some(if judged.score >= FOUND { judged } else { self.candidate(entry, score) })
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
pub(super) fn grow<T: Copy + Default>(counters: &mut Vec<T>, count: usize) {
    if counters.len() < count {
        counters.resize(count, T::default());
    }
}

fn add_or_meet(entry: u32, weight: u16, counts: &mut [u16], met: &mut Vec<u32>) {
    if let Some(count) = counts.get_mut(entry as usize) {
        if *count == 0 {
            met.push(entry);
        }
        *count = count.saturating_add(weight);
    }
}

/// Adds a weight to the names already met that are in the list.
fn add_where_met(list: List<'_>, weight: u16, met: &[u32], counts: &mut [u16]) {
    match list {
        List::Long(..) => list.each_of(met, |entry| {
            if let Some(count) = counts.get_mut(entry as usize) {
                *count = count.saturating_add(weight);
            }
        }),
        List::Short(_) => list.each(|entry| {
            if let Some(count) = counts.get_mut(entry as usize)
                && *count > 0
            {
                *count = count.saturating_add(weight);
            }
        }),
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
