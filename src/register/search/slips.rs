//! Short names with one slip: a letter wrong, missing, doubled or swapped with its neighbour.
//!
//! Two short names are at most one slip apart if leaving out at most one letter of each can make them the same (after
//! Damerau; the way of keeping every name under each of its shortened forms is known from spelling correctors).
//! Tones are left out first, since many people do.

use crate::base::fold::{NameWord, WordRole, name_words};

use super::build::{SearchIndex, own_parts};
use super::grams::own_role;
use super::lookup::{Candidate, Query};
use super::names::NEAR_SCALE;

/// Letters of the longest name kept here; longer ones have grams enough.
const LONGEST: usize = 10;
/// Letters of the shortest name kept here.
const SHORTEST: usize = 3;
/// Letters of the shortest name that may have a slip; below it only tones may be missing.
const SHORTEST_WITH_SLIP: usize = 4;

/// Shortened forms of names, as fingerprints, each with its entry; sorted.
#[derive(Default)]
pub(super) struct Slips {
    forms: Vec<(u32, u32)>,
}

impl Slips {
    /// Adds an entry by the letters of its own name.
    pub(super) fn add(&mut self, entry: u32, skeleton: &[char]) {
        self.forms.extend(shortened_forms(skeleton).into_iter().map(|form| (form, entry)));
    }

    /// Sorts; to be called once all entries are in.
    pub(super) fn finish(&mut self) {
        self.forms.sort_unstable();
        self.forms.shrink_to_fit();
    }

    fn of(&self, form: u32) -> impl Iterator<Item = u32> {
        let start = self.forms.partition_point(|(other, _)| *other < form);
        let behind = self.forms.get(start..).unwrap_or_default();
        behind.iter().take_while(move |(other, _)| *other == form).map(|(_, entry)| *entry)
    }
}

impl SearchIndex {
    /// Names that are the typed one but for one slip or missing tones.
    pub(super) fn look_up_slips(&self, query: &Query, found: &mut Vec<Candidate>) {
        if query.is_only_company_words {
            return;
        }
        let forms = shortened_forms(&query.skeleton);
        let mut entries: Vec<u32> = forms.into_iter().flat_map(|form| self.slips.of(form)).collect();
        entries.sort_unstable();
        entries.dedup();
        for entry in entries {
            let words = name_words(self.folded(entry));
            let name = skeleton(&words);
            let letters = name.len().max(query.skeleton.len());
            let slips = if name == query.skeleton {
                0.5
            } else if letters >= SHORTEST_WITH_SLIP && is_one_slip(&name, &query.skeleton) {
                1.0
            } else {
                continue;
            };
            let has = |typed: &&String| words.iter().any(|word| word.text == typed.as_str());
            let typed = query.describing.len().max(1) as f32;
            let missing = (query.describing.len() - query.describing.iter().filter(has).count()) as f32;
            let likeness = 0.9 * (1.0 - slips / letters as f32) + 0.1 * (1.0 - missing / typed);
            found.push(self.candidate(entry, NEAR_SCALE * likeness));
        }
    }
}

impl SearchIndex {
    /// Short names that the query begins with: what follows may be a place, a question or a word with many typos.
    pub(super) fn look_up_beginnings(&self, query: &Query, found: &mut Vec<Candidate>) {
        let letters = query.skeleton.len().max(1) as f32;
        for end in query.skeleton_ends.iter().rev().skip(1) {
            let beginning = query.skeleton.get(..*end).unwrap_or_default();
            let Some(form) = (beginning.len() >= SHORTEST).then(|| fingerprint_of(beginning.iter())) else { continue };
            for entry in self.slips.of(form) {
                if skeleton(&name_words(self.folded(entry))) == beginning {
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
