//! Text folding: one spelling for what people write in many ways, used on both sides of every search and match.
//!
//! A *folded* text is lower case, has ASCII digits, no punctuation, no invisible characters and single spaces;
//! Latin letters have lost their marks (`đ` is `d`), while the vowel signs and tones of Thai, Lao, Burmese and
//! Khmer stay, in one order and one spelling. A folded text is for comparing, never for showing.
//! This module knows letters and company words; it does not know what is searched or how results are ranked.

mod company;
mod marks;
mod scripts;
mod zawgyi;

use std::sync::LazyLock;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

pub use company::{NameWord, WordRole, company_words, name_words, strip_company_words};
pub use marks::{Marks, compare_marks, has_marks};
pub use scripts::is_spaceless;
pub use zawgyi::from_zawgyi;

/// Folds a text for search and matching.
///
/// NFKC → lower case → without invisible characters → one spelling per script, digits to ASCII → Latin marks off →
/// punctuation to spaces → initials joined (`P.T.A.`, `P T A` and `PTA` are the same).
/// Folding a folded text changes nothing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return tidy(text.chars().map(|letter| letter.to_ascii_lowercase()));
    }
    // Most texts are normal already, and to see that is much quicker than to make them so.
    let letters = if is_nfkc_quick(text.chars()) == IsNormalized::Yes {
        visible_small_letters(text.chars())
    } else {
        visible_small_letters(text.nfkc())
    };
    let letters = scripts::fold_scripts(letters);
    let mut plain = Vec::with_capacity(letters.len());
    for letter in letters {
        push_without_marks(letter, &mut plain);
    }
    tidy(plain.into_iter())
}

fn visible_small_letters(letters: impl Iterator<Item = char>) -> Vec<char> {
    letters.flat_map(char::to_lowercase).filter(|letter| !is_invisible(*letter)).collect()
}

/// A folded text with letters of other alphabets, and digits inside words, as the Latin letters they look like:
/// a name written so looks the same and is not the same. Nothing if the text has none.
pub fn plain_look(folded: &str) -> Option<String> {
    let has_latin =
        |word: &str| word.chars().any(|letter| letter.is_ascii_alphabetic() || latin_look(letter).is_some());
    let plain = folded.split(' ').map(|word| {
        let is_word = has_latin(word);
        let look = |letter: char| match letter {
            '0' if is_word => 'o',
            '1' if is_word => 'l',
            _ => latin_look(letter).unwrap_or(letter),
        };
        word.chars().map(look).collect::<String>()
    });
    let plain = plain.collect::<Vec<_>>().join(" ");
    (plain != folded).then_some(plain)
}

/// The Latin letter that a small Cyrillic, Greek or Armenian letter (or the look of its capital) passes for.
const fn latin_look(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'α' => 'a',
        'в' | 'β' | 'ь' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'ε' | 'є' => 'e',
        'ɡ' | 'ց' => 'g',
        'н' | 'η' | 'һ' => 'h',
        'і' | 'ї' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' | 'μ' => 'm',
        'ν' | 'п' | 'ո' => 'n',
        'о' | 'ο' | 'օ' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' | 'ς' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ս' => 'u',
        'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        'ζ' => 'z',
        _ => return None,
    })
}

/// Folds a licence, certificate, tax or telephone number to its letters and digits: `ต.8/2527` is `ต82527`.
/// Letters that look like digits stay as they are.
pub fn fold_number(text: &str) -> String {
    fold(text).chars().filter(|letter| *letter != ' ').collect()
}

/// Thai, Lao, Khmer and Burmese digits as ASCII digits; everything else as it is.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(|letter| scripts::ascii_digit(letter).unwrap_or(letter)).collect()
}

/// Characters that nobody sees: joiners, zero-width spaces, soft hyphens, direction and variation marks, the two
/// Khmer inherent vowels.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{17B4}' | '\u{17B5}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Pushes the base letters of a Latin letter; drops marks that stand alone; pushes anything else as it is.
fn push_without_marks(letter: char, plain: &mut Vec<char>) {
    match letter {
        '\u{0300}'..='\u{036F}' => {}
        'đ' | 'ð' => plain.push('d'),
        'ø' => plain.push('o'),
        'ł' => plain.push('l'),
        'ħ' => plain.push('h'),
        'ı' => plain.push('i'),
        'ß' => plain.extend(['s', 's']),
        'æ' => plain.extend(['a', 'e']),
        'œ' => plain.extend(['o', 'e']),
        '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => decompose_canonical(letter, |part| {
            if !is_combining_mark(part) {
                plain.push(part);
            }
        }),
        _ => plain.push(letter),
    }
}

/// Whether a folded character belongs to a word. The Thai and Lao signs of abbreviation do not.
fn is_word_letter(letter: char) -> bool {
    let code = u32::from(letter);
    match WORD_LETTERS.get(code as usize / 64) {
        Some(letters) => letters >> (code % 64) & 1 == 1,
        None => is_looked_up(letter),
    }
}

/// The same by the tables of Unicode, which take long.
fn is_looked_up(letter: char) -> bool {
    (letter.is_alphanumeric() || is_combining_mark(letter)) && !matches!(letter, 'ฯ' | 'ຯ')
}

/// A bit for each of the first 8,192 characters, the six languages' among them: whether it belongs to a word.
static WORD_LETTERS: LazyLock<[u64; 128]> = LazyLock::new(|| {
    let mut letters = [0_u64; 128];
    for (block, first) in letters.iter_mut().zip((0_u32..).step_by(64)) {
        let is_in = |place: &u32| char::from_u32(first + place).is_some_and(is_looked_up);
        *block = (0..64).filter(is_in).fold(0, |bits, place| bits | 1 << place);
    }
    letters
});

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{02BC}')
}

/// Punctuation to single spaces, apostrophes inside a word dropped, initials joined.
fn tidy(letters: impl Iterator<Item = char>) -> String {
    let mut spaced = String::new();
    let mut letters = letters.peekable();
    while let Some(letter) = letters.next() {
        if is_apostrophe(letter) {
            let inside = !spaced.is_empty()
                && !spaced.ends_with(' ')
                && letters.peek().is_some_and(|next| is_word_letter(*next));
            if !inside && !spaced.ends_with(' ') {
                spaced.push(' ');
            }
        } else if is_word_letter(letter) {
            spaced.push(letter);
        } else if !spaced.ends_with(' ') {
            spaced.push(' ');
        }
    }
    join_initials(&spaced)
}

fn join_initials(spaced: &str) -> String {
    let mut joined = String::with_capacity(spaced.len());
    let mut after_initial = false;
    for word in spaced.split(' ').filter(|word| !word.is_empty()) {
        let mut letters = word.chars();
        let (first, second) = (letters.next(), letters.next());
        let is_initial = second.is_none() && first.is_some_and(char::is_alphabetic);
        let belongs_to_last = joined.is_empty() || (after_initial && is_initial);
        if !belongs_to_last {
            joined.push(' ');
        }
        joined.push_str(word);
        after_initial = is_initial;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_loses_case_marks_and_punctuation() {
        assert_eq!(fold("  MALI-Example  CO.,LTD. "), "mali example co ltd");
        assert_eq!(fold("Công ty Cổ phần Đầu tư Ví Dụ"), "cong ty co phan dau tu vi du");
        assert_eq!(fold("ĐƯỜNG THƯƠNG"), "duong thuong");
        assert_eq!(fold("Straße Łódź Ærø"), "strasse lodz aero");
        assert_eq!(fold("ＭＡＬＩ　１２"), "mali 12");
        assert_eq!(fold("e\u{301}a\u{300}"), "ea");
    }

    #[test]
    fn initials_are_joined() {
        for text in ["P.T.A. Example", "P T A Example", "PTA Example", "p. t.a Example"] {
            assert_eq!(fold(text), "pta example", "{text}");
        }
        assert_eq!(fold("V.Example"), "v example");
        assert_eq!(fold("Mali's Example"), "malis example");
        assert_eq!(fold("Mali’s 'Example'"), "malis example");
        assert_eq!(fold("ท.ส.ต. ตัวอย่าง"), "ทสต ตัวอย่าง");
    }

    #[test]
    fn what_nobody_sees_is_gone() {
        assert_eq!(fold("ma\u{200B}li\u{00AD} \u{202E}exam\u{2060}ple\u{FEFF}"), "mali example");
        assert_eq!(fold("\u{200F}\u{1F600}\u{FE0F} !?"), "");
        assert_eq!(fold(""), "");
    }

    #[test]
    fn digits_of_every_script_are_ascii() {
        assert_eq!(fold("๐๑๒๓๔๕๖๗๘๙"), "0123456789");
        assert_eq!(fold("໐໑໒໓໔໕໖໗໘໙"), "0123456789");
        assert_eq!(fold("០១២៣៤៥៦៧៨៩"), "0123456789");
        assert_eq!(fold("၀၁၂၃၄၅၆၇၈၉"), "0123456789");
        assert_eq!(ascii_digits("๒,๕၀០ ໑"), "2,500 1");
    }

    #[test]
    fn numbers_keep_letters_and_digits_only() {
        assert_eq!(fold_number("ต. ๘/๒๕๒๗"), "ต82527");
        assert_eq!(fold_number("Tor. 8/2527"), "tor82527");
        assert_eq!(fold_number("WM-2026-000 123"), "wm2026000123");
        assert_eq!(fold_number("+66 2 676-9216"), "6626769216");
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for text in [
            "บริษัทจัดหางาน น้ำเเดง จำกัด (มหาชน)",
            "ຫລວງ ຫນອງ ຫມາກ ນໍ້າ",
            "ស្ដី ឲ្យ អោយ ប័ត្រ",
            "အ၀တ် ဥ်း ၁ဝဝ ဩဘာ",
            "Công ty TNHH MTV Ví Dụ",
            "A. B. C. O'Example",
        ] {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }
}
