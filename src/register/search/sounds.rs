//! Names that sound alike: one name is romanised in many ways (*Thong, Tong*; *Noi, Noy*; *Krachok, Grajok*), and the
//! romanised form of a name in a local script is anybody's guess.
//!
//! A name is reduced to the *sounds* of its consonants, in classes that romanisations of Thai, Lao, Khmer, Burmese and
//! Vietnamese do not keep apart: voiced, plain and breathed stops are one, so are `r` and `l`, `ch` and `j`, `s` and `x`,
//! `f` and `ph`. An `h` counts for nothing, a doubled letter once; `r`, `w` and `y` behind a vowel belong to it. The name
//! is kept under the fingerprint of these consonants; how like two such names are is told by the vowels between them. In
//! local scripts vowels are often not written at all, so there the consonants alone decide, at a lower score.
//!
//! What only sounds alike is another spelling at best: it is near, and never an answer.

use crate::base::fold::{NameWord, WordRole, is_spaceless, name_words};

use super::build::{SearchIndex, own_parts};
use super::grams::own_role;
use super::lookup::{Candidate, Query};
use super::names::NEAR_SCALE;

/// Fewest consonants of a name that is kept by its sound; with fewer, too many names sound alike.
const FEWEST: usize = 3;
/// Most consonants that are compared.
const MOST: usize = 24;
/// Smallest share of the vowels that must go together.
const LEAST_ALIKE: f32 = 0.6;
/// Names of one sound that are looked at; only very common sounds have more.
const MOST_LOOKED_AT: usize = 300;

/// A consonant and the vowel before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sound {
    before: Vowel,
    /// Its class, as the letter that stands for it.
    class: u8,
    /// The letter it begins with; none in local scripts.
    letter: Option<char>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vowel {
    None,
    A,
    E,
    I,
    O,
    U,
    /// Not written, or in a script whose vowels are not read here.
    Unknown,
}

/// The sounds of a name.
#[derive(Debug, Default)]
pub(super) struct Sounds {
    consonants: Vec<Sound>,
    /// The vowel behind the last consonant.
    last: Option<Vowel>,
}

impl Sounds {
    /// The sounds of the firm's own name; nothing if it has none of its own or too few consonants.
    pub(super) fn of(words: &[NameWord<'_>]) -> Option<Self> {
        if own_role(words) != WordRole::Own {
            return None;
        }
        let mut sounds = Self::default();
        for part in own_parts(words) {
            let letters: Vec<char> = part.chars().collect();
            if letters.first().copied().is_some_and(is_spaceless) {
                sounds.read_local(&letters);
            } else {
                sounds.read_latin(&letters);
            }
        }
        (FEWEST..=MOST).contains(&sounds.consonants.len()).then_some(sounds)
    }

    /// Fingerprint of the consonants.
    pub(super) fn key(&self) -> u32 {
        let classes = self.consonants.iter().map(|sound| sound.class);
        classes.fold(0x811C_9DC5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }

    /// How well vowels and letters go together, from 0 to 1; nothing if the consonants are not of the same classes.
    fn likeness(&self, other: &Self) -> Option<f32> {
        let pairs = || self.consonants.iter().zip(&other.consonants);
        let is_same =
            self.consonants.len() == other.consonants.len() && pairs().all(|(one, its)| one.class == its.class);
        let last = |sounds: &Self| sounds.last.unwrap_or(Vowel::None);
        let vowels: f32 = pairs().map(|(one, its)| one.before.likeness(its.before)).sum();
        let vowels = vowels + last(self).likeness(last(other));
        let others =
            pairs().filter(|(one, its)| matches!((one.letter, its.letter), (Some(a), Some(b)) if a != b)).count();
        let count = self.consonants.len().max(1) as f32;
        is_same.then(|| (vowels / (count + 1.0)) * (1.0 - 0.2 * others as f32 / count))
    }

    fn push(&mut self, class: u8, letter: Option<char>) {
        let before = self.last.take().unwrap_or(Vowel::None);
        let is_doubled = before == Vowel::None && self.consonants.last().is_some_and(|last| last.class == class);
        if !is_doubled {
            self.consonants.push(Sound { before, class, letter });
        }
    }

    fn read_latin(&mut self, letters: &[char]) {
        let mut rest = letters;
        while let Some((&letter, after)) = rest.split_first() {
            let next = after.first().copied();
            let opens_syllable = next.is_some_and(is_vowel);
            let follows_vowel = self.last.is_some() && rest.len() < letters.len();
            let used = match letter {
                'a' | 'e' | 'i' | 'o' | 'u' => {
                    let (vowel, used) = vowel_at(rest);
                    let is_silent_end =
                        letter == 'e' && after.is_empty() && !follows_vowel && rest.len() < letters.len();
                    if self.last.is_none() && !(is_silent_end && letters.len() > 3) {
                        self.last = Some(vowel);
                    }
                    used
                }
                'r' | 'w' | 'v' | 'y' if follows_vowel && !opens_syllable => 1,
                'y' if !opens_syllable => {
                    self.last.get_or_insert(Vowel::I);
                    1
                }
                'y' if rest.len() < letters.len() && !follows_vowel => 1,
                'n' if next == Some('g') => {
                    self.push(b'N', Some('n'));
                    2
                }
                'p' if next == Some('h') => {
                    self.push(b'P', Some('p'));
                    2
                }
                'c' if next != Some('h') && !matches!(next, Some('e' | 'i' | 'y')) => {
                    self.push(b'K', Some('k'));
                    1
                }
                _ => {
                    if let Some(class) = latin_class(letter) {
                        self.push(class, Some(letter));
                    }
                    1
                }
            };
            rest = rest.get(used..).unwrap_or_default();
        }
    }

    /// Consonants of a local script; which vowels are not written between them is not known.
    fn read_local(&mut self, letters: &[char]) {
        for (at, &letter) in letters.iter().enumerate() {
            let next = letters.get(at + 1).copied();
            let is_muted = matches!(next, Some('\u{0E4C}' | '\u{0ECC}' | '\u{17CD}'));
            let Some(class) = local_class(letter).filter(|_| !is_muted) else { continue };
            let before = at.checked_sub(1).and_then(|before| letters.get(before)).copied();
            let opens = next.is_some_and(is_vowel_sign) || before.is_some_and(is_leading_vowel) || before.is_none();
            if matches!(class, b'W' | b'Y') && !opens {
                continue;
            }
            self.last = Some(Vowel::Unknown);
            self.push(class, None);
        }
        self.last = Some(Vowel::Unknown);
    }
}

impl Vowel {
    fn likeness(self, other: Self) -> f32 {
        match (self, other) {
            (one, other) if one == other && one != Self::Unknown => 1.0,
            (Self::Unknown, _) | (_, Self::Unknown) => 0.7,
            (Self::A, Self::O | Self::E)
            | (Self::O | Self::E, Self::A)
            | (Self::O, Self::U)
            | (Self::U, Self::O)
            | (Self::E, Self::I)
            | (Self::I, Self::E) => 0.6,
            (Self::None, _) | (_, Self::None) => 0.4,
            _ => 0.0,
        }
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The vowel that begins here, and how many letters it takes.
fn vowel_at(letters: &[char]) -> (Vowel, usize) {
    let first = letters.first().copied().unwrap_or_default();
    match (first, letters.get(1).copied()) {
        ('e', Some('e')) => (Vowel::I, 2),
        ('o', Some('o' | 'u')) => (Vowel::U, 2),
        ('a', Some('e')) => (Vowel::E, 2),
        ('o', Some('e')) => (Vowel::E, 2),
        ('a', Some('u')) => (Vowel::O, 2),
        ('a', Some('w')) if !letters.get(2).copied().is_some_and(is_vowel) => (Vowel::O, 2),
        ('a', _) => (Vowel::A, 1),
        ('e', _) => (Vowel::E, 1),
        ('i', _) => (Vowel::I, 1),
        ('o', _) => (Vowel::O, 1),
        _ => (Vowel::U, 1),
    }
}

/// The class of a Latin consonant; none for `h` and for what is no letter.
const fn latin_class(letter: char) -> Option<u8> {
    Some(match letter {
        'k' | 'g' | 'q' => b'K',
        't' | 'd' => b'T',
        'p' | 'b' | 'f' => b'P',
        'c' | 'j' => b'C',
        's' | 'x' | 'z' => b'S',
        'n' => b'N',
        'm' => b'M',
        'l' | 'r' => b'L',
        'w' | 'v' => b'W',
        'y' => b'Y',
        '0'..='9' => letter as u8,
        _ => return None,
    })
}

/// The class of a consonant of Thai, Lao, Khmer or Burmese; none for a breath, a vowel or a tone.
const fn local_class(letter: char) -> Option<u8> {
    Some(match letter {
        'ก'..='ฆ' | 'ກ' | 'ຂ' | 'ຄ' | 'ក'..='ឃ' | 'က'..='ဃ' => b'K',
        'ง' | 'ณ' | 'น' | 'ງ' | 'ນ' | 'ໜ' | 'ង' | 'ណ' | 'ន' | 'င' | 'ဏ' | 'န' | '\u{1036}' => {
            b'N'
        }
        'จ'..='ช' | 'ฌ' | 'ຈ' | 'ច'..='ឈ' | 'ဈ' => b'C',
        'ซ' | 'ศ'..='ส' | 'ຊ' | 'ສ' | 'ស' | 'စ'..='ဇ' => b'S',
        'ฎ'..='ฒ' | 'ด'..='ธ' | 'ດ'..='ທ' | 'ដ'..='ឍ' | 'ត'..='ធ' | 'ဋ'..='ဎ' | 'တ'..='ဓ' | 'သ' => {
            b'T'
        }
        'บ'..='ภ' | 'ບ'..='ຟ' | 'ប'..='ភ' | 'ပ'..='ဘ' => b'P',
        'ม' | 'ำ' | 'ມ' | 'ໝ' | 'ຳ' | 'ម' | '\u{17C6}' | 'မ' => b'M',
        'ร'..='ฦ' | 'ฬ' | 'ຣ' | 'ລ' | 'រ' | 'ល' | 'ឡ' | 'လ' | 'ဠ' => b'L',
        'ว' | 'ວ' | 'វ' | 'ဝ' | 'ွ' => b'W',
        'ญ' | 'ย' | 'ຍ' | 'ຢ' | 'យ' | 'ယ' | 'ရ' => b'Y',
        'ញ' | 'ဉ' | 'ည' => b'N',
        '0'..='9' => letter as u8,
        _ => return None,
    })
}

const fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{0E30}'..='\u{0E3A}' | '\u{0EB0}'..='\u{0EBB}' | '\u{17B6}'..='\u{17C5}' | '\u{102B}'..='\u{1032}')
}

const fn is_leading_vowel(letter: char) -> bool {
    matches!(letter, 'เ'..='ไ' | 'ເ'..='ໄ' | 'ห' | 'ຫ')
}

impl SearchIndex {
    /// Names that sound like the typed one.
    pub(super) fn look_up_sounds(&self, query: &Query, found: &mut Vec<Candidate>) {
        let Some(typed) = Sounds::of(&name_words(&query.folded)) else { return };
        for entry in self.sounds.under(typed.key()).take(MOST_LOOKED_AT) {
            let folded = self.folded(entry);
            let words = name_words(&folded);
            let Some(likeness) = Sounds::of(&words).and_then(|name| typed.likeness(&name)) else { continue };
            if likeness >= LEAST_ALIKE {
                found.push(self.candidate(entry, NEAR_SCALE * (0.3 + 0.45 * likeness)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(one: &str, other: &str) -> Option<f32> {
        let sounds = |text: &str| Sounds::of(&name_words(&crate::base::fold::fold(text)));
        sounds(one)?.likeness(&sounds(other)?)
    }

    #[test]
    fn romanisations_of_one_name_sound_alike() {
        for (one, other) in [
            ("Dork Jampa Kam", "Dok Champa Kham"),
            ("Krachok Sai", "Krajork Sy"),
            ("Phu Khao Khiao", "Pu Kao Kiew"),
            ("Thaweesak", "Tavisak"),
            ("Si Racha Porn", "See Lacha Phon"),
            ("Phuong Nam Sang", "Fuong Nam Xang"),
            ("Khaen Thong", "Khene Tong"),
            ("Yadanar Lin", "Yatana Linn"),
        ] {
            assert!(
                likeness(one, other).is_some_and(|likeness| likeness >= 0.75),
                "{one}, {other}: {:?}",
                likeness(one, other)
            );
        }
    }

    #[test]
    fn other_names_do_not() {
        for (one, other) in
            [("Dok Mali Thong", "Dok Bua Thong"), ("Golden Teapot", "Golden Kettle"), ("Kan Nam", "Kan")]
        {
            assert_eq!(likeness(one, other), None, "{one}, {other}");
        }
        assert!(likeness("Kanam Fa", "Kinum Fi").is_some_and(|likeness| likeness < LEAST_ALIKE));
    }

    #[test]
    fn local_scripts_are_read_by_their_consonants() {
        for (one, other) in [
            ("กาน้ำฟ้า", "Kanam Fa"),
            ("ສາຍຝົນໃໝ່", "Sai Fon Mai"),
            ("ភ្នំខៀវ", "Phnom Khiev"),
            ("မိုးသောက်ပန်း", "Moe Thauk Pan"),
        ] {
            assert!(likeness(one, other).is_some_and(|likeness| likeness >= LEAST_ALIKE), "{one}, {other}");
        }
    }
}
