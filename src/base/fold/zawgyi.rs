//! Zawgyi: many telephones in Myanmar still type Burmese with code points that mean something else in Unicode.
//!
//! A text is judged as a whole. It is read as Zawgyi only if something in it cannot be Unicode and nothing in it
//! cannot be Zawgyi: short words such as `လာအို` are alike in both, and a Unicode text put through the converter would
//! be garbled. The conversion itself is the one of the Unicode project (CLDR).

use icu_experimental::transliterate::Transliterator;
use std::cell::OnceCell;

const VOWEL_E: char = '\u{1031}';
/// Stacks consonants in Unicode; the visible killer in Zawgyi.
const STACKER: char = '\u{1039}';
/// The visible killer in Unicode; the medial *ya* in Zawgyi.
const KILLER: char = '\u{103A}';
/// The medial *ya* in Unicode; the medial *ra*, typed before its consonant, in Zawgyi.
const MEDIAL_YA: char = '\u{103B}';

thread_local! {
    static CONVERTER: OnceCell<Option<Transliterator>> = const { OnceCell::new() };
}

/// The text in Unicode, if it was typed in Zawgyi; nothing if it is Unicode, or alike in both.
pub fn from_zawgyi(text: &str) -> Option<String> {
    if !is_zawgyi(text) {
        return None;
    }
    let converted = CONVERTER.with(|converter| {
        let converter = converter.get_or_init(|| {
            let locale = "my-t-my-s0-zawgyi".parse().ok()?;
            Transliterator::try_new(&locale).ok()
        });
        converter.as_ref().map(|converter| converter.transliterate(text.to_owned()))
    })?;
    (converted != text).then_some(converted)
}

/// Whether a text can only have been meant as Zawgyi.
fn is_zawgyi(text: &str) -> bool {
    if !text.chars().any(|letter| matches!(letter, '\u{1000}'..='\u{109F}')) {
        return false;
    }
    let is_hidden = |letter: &char| matches!(letter, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
    let letters: Vec<char> = text.chars().filter(|letter| !is_hidden(letter)).collect();
    let mut has_zawgyi = false;
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        match sign_of(before, letter, after) {
            Sign::Unicode => return false,
            Sign::Zawgyi => has_zawgyi = true,
            Sign::None => {}
        }
    }
    has_zawgyi
}

/// What one letter between its neighbours says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// Cannot be Zawgyi.
    Unicode,
    /// Cannot be Burmese in Unicode.
    Zawgyi,
    /// Can be either.
    None,
}

fn sign_of(before: Option<char>, letter: char, after: Option<char>) -> Sign {
    let follows_consonant = before.is_some_and(is_consonant);
    let precedes_consonant = after.is_some_and(|after| is_consonant(after) || is_zawgyi_ra(after));
    match letter {
        // Zawgyi's own shapes: stacked and wide letters. Shan, Karen and Mon letters share the block, but those
        // languages write them as letters, where Zawgyi has them below, beside or around another one.
        '\u{1060}'..='\u{106D}' | '\u{1070}'..='\u{1074}' | '\u{1076}'..='\u{107D}' if follows_consonant => {
            Sign::Zawgyi
        }
        '\u{107E}'..='\u{1084}' if precedes_consonant && !follows_medial(before) => Sign::Zawgyi,
        '\u{1064}' | '\u{1068}'..='\u{106C}' | '\u{108A}'..='\u{108E}' | '\u{1092}'..='\u{1097}'
            if follows_letter(before) =>
        {
            Sign::Zawgyi
        }
        '\u{1033}' | '\u{1034}' | '\u{108F}' => Sign::Zawgyi,
        '\u{103E}' | '\u{103F}' => Sign::Unicode,
        VOWEL_E if !follows_letter(before) => Sign::Zawgyi,
        VOWEL_E if !precedes_consonant => Sign::Unicode,
        STACKER => match (before, after) {
            (Some(upper), Some(lower)) if can_stack(upper, lower) => Sign::None,
            (Some(KILLER), Some(lower)) if is_consonant(lower) => Sign::Unicode,
            _ => Sign::Zawgyi,
        },
        KILLER => match before {
            Some('\u{102B}' | '\u{102C}') => Sign::Unicode,
            Some(consonant) if takes_no_ya(consonant) => Sign::Unicode,
            Some(_) if matches!(after, Some(STACKER | '\u{1037}' | '\u{1038}')) => Sign::Unicode,
            None => Sign::Zawgyi,
            // No vowel sign follows a killer, but for the ု of `ကျွန်ုပ်`.
            Some(_) if after.is_some_and(is_sign_of_syllable) => Sign::Zawgyi,
            Some(_) => Sign::None,
        },
        MEDIAL_YA if !follows_letter(before) => Sign::Zawgyi,
        MEDIAL_YA if follows_consonant && !after.is_some_and(is_consonant) => Sign::Unicode,
        // A vowel written before its medial *ra*, as Zawgyi shows it.
        MEDIAL_YA if before == Some(VOWEL_E) => Sign::Zawgyi,
        _ => Sign::None,
    }
}

const fn is_consonant(letter: char) -> bool {
    matches!(letter, '\u{1000}'..='\u{1021}' | '\u{1025}' | '\u{1027}' | '\u{1029}' | '\u{103F}')
}

/// The wide and narrow forms of the medial *ra* in Zawgyi.
const fn is_zawgyi_ra(letter: char) -> bool {
    matches!(letter, MEDIAL_YA | '\u{107E}'..='\u{1084}')
}

fn follows_letter(before: Option<char>) -> bool {
    before.is_some_and(|before| matches!(before, '\u{1000}'..='\u{109F}') && !before.is_numeric() && !is_stop(before))
}

fn follows_medial(before: Option<char>) -> bool {
    before.is_some_and(|before| matches!(before, '\u{103B}'..='\u{103E}' | '\u{1082}'))
}

const fn is_sign_of_syllable(letter: char) -> bool {
    matches!(letter, '\u{102B}'..='\u{102E}' | '\u{1030}' | '\u{1032}' | '\u{1036}' | '\u{103C}' | '\u{103D}')
}

const fn is_stop(letter: char) -> bool {
    matches!(letter, '\u{104A}' | '\u{104B}')
}

/// Consonants that hardly ever take a medial *ya* or *ra*: a killer on them is Unicode's.
const fn takes_no_ya(letter: char) -> bool {
    matches!(
        letter,
        'င' | 'စ'
            | 'ဇ'
            | 'ည'
            | 'ဉ'
            | 'ဥ'
            | 'ဋ'
            | 'ဌ'
            | 'ဍ'
            | 'ဏ'
            | 'တ'
            | 'ထ'
            | 'ဒ'
            | 'ဓ'
            | 'န'
            | 'ယ'
            | 'ရ'
            | 'ဝ'
            | 'ဟ'
            | 'အ'
    )
}

/// Whether Burmese and Pali stack these two: letters of one row of the alphabet, and a few more.
fn can_stack(upper: char, lower: char) -> bool {
    let row = |letter: char| match letter {
        'က'..='ဃ' => 1,
        'စ'..='ည' => 2,
        'ဋ'..='ဏ' => 3,
        'တ'..='န' => 4,
        'ပ'..='မ' => 5,
        _ => 0,
    };
    let is_in_one_row = row(upper) > 0 && row(upper) == row(lower);
    is_in_one_row || matches!((upper, lower), ('လ', 'လ') | ('သ', 'သ') | ('သ', 'မ'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zawgyi_is_read() {
        for (typed, meant) in [
            ("ျမန္မာ", "မြန်မာ"),
            ("ေရႊ", "ရွှေ"),
            ("အလုပ္သမား", "အလုပ်သမား"),
            ("ႏိုင္ငံ", "နိုင်ငံ"),
            ("ကုမၸဏီ", "ကုမ္ပဏီ"),
            ("စံပယ္ပန္း", "စံပယ်ပန်း"),
        ] {
            assert_eq!(from_zawgyi(typed).as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn unicode_is_never_touched() {
        for text in [
            "မြန်မာ",
            "ရွှေလက်ဖက်ရည်အိုး နမူနာ ကုမ္ပဏီ လီမိတက်",
            "စံပယ်ပန်း နမူနာ ပြည်ပအလုပ်အကိုင် အေဂျင်စီ",
            "ကျပ်",
            "လာအို",
            "ဗီဇာ",
            "ကြေး",
            "ပြေ",
            "မေတ္တာ",
            "သတ္တဝါ",
            "ဥက္ကဋ္ဌ",
            "တက္ကသိုလ်",
            "အင်္ဂလိပ်",
            "ဩဂုတ်",
            "၁၂၃၄၅",
            "ကေ",
            "ဆေးရုံ",
            "ကျေးဇူး",
            "လျှပ်စစ်",
            "ယောက်ျား",
            "ၵၢၼ်ႁဵတ်း",
            "ၸၢႆး လႄႈ ယိင်း",
            "dok mali",
            "บริษัท",
            "",
        ] {
            assert_eq!(from_zawgyi(text), None, "{text}");
        }
    }
}
