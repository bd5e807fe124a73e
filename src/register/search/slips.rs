//! Short names with one slip: a letter wrong, missing, doubled or swapped with its neighbour.
//!
//! Two short names are at most one slip apart if leaving out at most one letter of each can make them the same (after
//! Damerau; the way of keeping every name under each of its shortened forms is known from spelling correctors).
//! Tones are left out first, since many people do.

use crate::base::fold::{self, NameWord, WordRole, name_words};
use serde::{Deserialize, Serialize};

use super::build::{SearchIndex, own_parts};
use super::grams::own_role;
use super::lookup::{Candidate, Query};
use super::names::NEAR_SCALE;
use super::prints::Prints;

/// Letters of the longest name kept here; longer ones have grams enough.
const LONGEST: usize = 10;
/// Letters of the shortest name kept here.
const SHORTEST: usize = 3;
/// Letters of the shortest name that may have a slip; below it only tones may be missing.
const SHORTEST_WITH_SLIP: usize = 4;

/// Letters of the shortest name that may have two slips, with those that are typed.
const SHORTEST_WITH_TWO: usize = 8;
/// Letters of the longest name that is looked up with two slips; longer ones have grams enough.
const LONGEST_WITH_TWO: usize = 40;
/// How many of the names that share most with a query are compared letter by letter.
const MOST_COMPARED: usize = 200;

/// Names under their shortened forms.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Slips {
    forms: Prints,
    /// Names that look like others, with one letter for all that look like it.
    looks: Prints,
}

/// The same being made.
#[derive(Default)]
pub(super) struct SlipsBuilder {
    forms: Vec<(u32, u32)>,
    looks: Vec<(u32, u32)>,
}

impl Slips {
    /// Gives back what was reserved and is not used.
    pub(super) fn shrink(&mut self) {
        self.forms.shrink();
        self.looks.shrink();
    }
}

impl SlipsBuilder {
    /// Adds an entry by the letters of its own name.
    pub(super) fn add(&mut self, entry: u32, skeleton: &[char]) {
        self.forms.extend(shortened_forms(skeleton).into_iter().map(|form| (form, entry)));
    }

    /// Adds an entry whose name has letters of other alphabets or digits in words, by the letters it passes for.
    pub(super) fn add_look(&mut self, entry: u32, skeleton: &[char]) {
        self.add(entry, skeleton);
        self.looks.push((look(skeleton), entry));
    }

    /// All of them.
    pub(super) fn finish(self) -> Slips {
        Slips { forms: Prints::of(self.forms), looks: Prints::of(self.looks) }
    }
}

/// Fingerprint of letters with one for `l` and `i`: the digit 1 passes for either.
fn look(skeleton: &[char]) -> u32 {
    let letters: Vec<char> = skeleton.iter().map(|letter| if *letter == 'i' { 'l' } else { *letter }).collect();
    fingerprint_of(letters.iter())
}

impl SearchIndex {
    /// Names that are the typed one but for one slip or missing tones.
    pub(super) fn look_up_slips(&self, query: &Query, found: &mut Vec<Candidate>) {
        if query.is_only_company_words {
            return;
        }
        let forms = shortened_forms(&query.skeleton);
        let mut entries: Vec<u32> = forms.into_iter().flat_map(|form| self.slips.forms.under(form)).collect();
        entries.sort_unstable();
        entries.dedup();
        for entry in entries {
            let folded = self.folded(entry);
            let words = name_words(&folded);
            let name = skeleton(&words);
            let is_slip = |name: &[char]| {
                name.len().max(query.skeleton.len()) >= SHORTEST_WITH_SLIP && is_one_slip(name, &query.skeleton)
            };
            let slips = if name == query.skeleton {
                0.5
            } else if is_slip(&name) || is_slip(&self.look_of(entry)) {
                1.0
            } else {
                continue;
            };
            found.push(self.candidate(entry, likeness_with(slips, &words, name.len(), query)));
        }
        for entry in self.slips.looks.under(look(&query.skeleton)) {
            if look(&self.look_of(entry)) == look(&query.skeleton) {
                let folded = self.folded(entry);
                let words = name_words(&folded);
                found.push(self.candidate(entry, likeness_with(0.5, &words, query.skeleton.len(), query)));
            }
        }
    }

    /// Letters of the own name as what they pass for; empty if it has none that pass for others.
    fn look_of(&self, entry: u32) -> Vec<char> {
        let plain = fold::plain_look(&self.folded(entry));
        plain.map(|plain| skeleton(&name_words(&plain))).unwrap_or_default()
    }

    /// Longer names with two slips: too few of their grams are left to be alike, so that the letters are compared.
    pub(super) fn look_up_two_slips(&self, query: &Query, counts: &mut Vec<u16>, found: &mut Vec<Candidate>) {
        if query.is_only_company_words || !(SHORTEST_WITH_TWO..=LONGEST_WITH_TWO).contains(&query.skeleton.len()) {
            return;
        }
        for entry in self.sharing_rare_grams(query, MOST_COMPARED, counts) {
            let folded = self.folded(entry);
            let words = name_words(&folded);
            let name = skeleton(&words);
            if name.len().abs_diff(query.skeleton.len()) > 2 || name.len() < SHORTEST_WITH_TWO {
                continue;
            }
            if let Some(slips @ ..=2) = slips_between(&name, &query.skeleton) {
                found.push(self.candidate(entry, likeness_with(f32::from(slips), &words, name.len(), query)));
            }
        }
    }
}

/// The score of a name that is so many slips from the typed one.
fn likeness_with(slips: f32, words: &[NameWord<'_>], letters: usize, query: &Query) -> f32 {
    let letters = letters.max(query.skeleton.len()).max(1) as f32;
    let has = |typed: &&String| words.iter().any(|word| word.text == typed.as_str());
    let typed = query.describing.len().max(1) as f32;
    let missing = (query.describing.len() - query.describing.iter().filter(has).count()) as f32;
    NEAR_SCALE * (0.9 * (1.0 - slips / letters) + 0.1 * (1.0 - missing / typed))
}

/// Letters wrong, missing, doubled or swapped with the next one; nothing if that is more than two.
fn slips_between(one: &[char], other: &[char]) -> Option<u8> {
    let width = other.len() + 1;
    let mut before_last: Vec<u8> = vec![0; width];
    let mut last: Vec<u8> = (0..=u8::MAX).take(width).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut current = vec![u8::try_from(row + 1).ok()?; width];
        for (column, typed) in other.iter().enumerate() {
            let at = |line: &[u8], place: usize| line.get(place).copied().unwrap_or(u8::MAX);
            let mut least = (at(&last, column) + u8::from(letter != typed))
                .min(at(&last, column + 1).saturating_add(1))
                .min(at(&current, column).saturating_add(1));
            let is_swapped =
                row > 0 && column > 0 && one.get(row - 1) == Some(typed) && other.get(column - 1) == Some(letter);
            if is_swapped {
                least = least.min(at(&before_last, column - 1).saturating_add(1));
            }
            if let Some(cell) = current.get_mut(column + 1) {
                *cell = least;
            }
        }
        if current.iter().all(|slips| *slips > 2) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().filter(|slips| *slips <= 2)
}

impl SearchIndex {
    /// Short names that the query begins with: what follows may be a place, a question or a word with many typos.
    pub(super) fn look_up_beginnings(&self, query: &Query, found: &mut Vec<Candidate>) {
        let letters = query.skeleton.len().max(1) as f32;
        for end in query.skeleton_ends.iter().rev().skip(1) {
            let beginning = query.skeleton.get(..*end).unwrap_or_default();
            let Some(form) = (beginning.len() >= SHORTEST).then(|| fingerprint_of(beginning.iter())) else { continue };
            for entry in self.slips.forms.under(form) {
                if skeleton(&name_words(&self.folded(entry))) == beginning {
                    let likeness = 0.42 + 0.15 * (beginning.len() as f32 / letters);
                    found.push(self.candidate(entry, NEAR_SCALE * likeness));
                }
            }
        }
    }
}

/// Letters of the firm's own name without tones; empty if it has none of its own.
pub(super) fn skeleton(words: &[NameWord<'_>]) -> Vec<char> {
    skeleton_parts(words).concat()
}

/// The same, part by part.
pub(super) fn skeleton_parts(words: &[NameWord<'_>]) -> Vec<Vec<char>> {
    let is_tone =
        |letter: &char| matches!(letter, '\u{0E47}'..='\u{0E4C}' | '\u{0EC8}'..='\u{0ECC}' | '\u{1037}' | '\u{1038}');
    if own_role(words) != WordRole::Own {
        return Vec::new();
    }
    own_parts(words).map(|part| part.chars().filter(|letter| !is_tone(letter)).collect()).collect()
}

/// Fingerprints of the name and of the name without each of its letters; none if it is too short or too long.
fn shortened_forms(skeleton: &[char]) -> Vec<u32> {
    // One letter more than the longest, so that a doubled letter is still found.
    if !(SHORTEST..=LONGEST + 1).contains(&skeleton.len()) {
        return Vec::new();
    }
    let without = |left_out: usize| {
        let kept = skeleton.iter().enumerate().filter(move |(at, _)| *at != left_out);
        fingerprint_of(kept.map(|(_, letter)| letter))
    };
    let mut forms: Vec<u32> = (0..=skeleton.len()).map(without).collect();
    forms.sort_unstable();
    forms.dedup();
    forms
}

fn fingerprint_of<'a>(letters: impl Iterator<Item = &'a char>) -> u32 {
    letters.fold(0x811C_9DC5, |hash: u32, letter| (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193))
}

/// Whether two different texts are one slip apart.
fn is_one_slip(one: &[char], other: &[char]) -> bool {
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (Some(one), Some(other)) = (one.get(same_start..), other.get(same_start..)) else { return false };
    let same_end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let middle = |text: &[char]| text.get(..text.len().saturating_sub(same_end)).unwrap_or_default().to_vec();
    match (middle(one).as_slice(), middle(other).as_slice()) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_one_letter_wrong_missing_doubled_or_swapped() {
        let slip =
            |one: &str, other: &str| is_one_slip(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>());
        assert!(slip("mali", "mari"));
        assert!(slip("mali", "mal"));
        assert!(slip("mali", "malli"));
        assert!(slip("mali", "amli"));
        assert!(slip("aab", "aaab"));
        assert!(!slip("mali", "mxlx"));
        assert!(!slip("mali", "ilma"));
    }

    #[test]
    fn names_one_slip_apart_share_a_shortened_form() {
        let forms = |text: &str| shortened_forms(&text.chars().collect::<Vec<_>>());
        for other in ["mari", "mal", "malli", "amli", "mali", "mali7"] {
            assert!(forms("mali").iter().any(|form| forms(other).contains(form)), "{other}");
        }
        assert!(forms("ma").is_empty());
        assert!(forms("malimalimalimali").is_empty());
    }
}
