//! Vietnamese and other Latin marks, looked at after folding has found two texts alike.
//!
//! Folding takes marks off, so that people may leave them out. Marks that contradict each other still tell two
//! names apart: *Bảo* and *Báo* are different words, *Bao* may be either.

use unicode_normalization::UnicodeNormalization;

/// How the marks of a typed text go with those of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Marks {
    /// Every typed word that is in the name has the same marks there; a tone may stand on another vowel (hoà, hòa).
    Same,
    /// Some marks are left out on one side.
    Compatible,
    /// At least one word has other marks.
    Different,
}

/// One word: its bare letters, its tones, and its other marks with the letter they belong to.
#[derive(Default, PartialEq, Eq)]
struct MarkedWord {
    bare: String,
    tones: Vec<char>,
    shapes: Vec<(usize, char)>,
}

/// Whether a text has Latin letters with marks, which folding takes off.
pub fn has_marks(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{00C0}'..='\u{036F}' | '\u{1E00}'..='\u{1EFF}'))
}

/// Compares the Latin marks of the words that both texts have. Words of only one of them are not looked at.
pub fn compare_marks(typed: &str, name: &str) -> Marks {
    if !has_marks(typed) && !has_marks(name) {
        return Marks::Same;
    }
    let names = marked_words(name);
    marked_words(typed)
        .iter()
        .map(|word| {
            let alike = names.iter().filter(|other| other.bare == word.bare);
            alike.map(|other| compare_words(word, other)).min().unwrap_or(Marks::Same)
        })
        .max()
        .unwrap_or(Marks::Same)
}

fn compare_words(one: &MarkedWord, other: &MarkedWord) -> Marks {
    let has_no_marks = |word: &MarkedWord| word.tones.is_empty() && word.shapes.is_empty();
    if one == other {
        Marks::Same
    } else if has_no_marks(one)
        || has_no_marks(other)
        || (is_part_of_other(&one.tones, &other.tones) && is_part_of_other(&one.shapes, &other.shapes))
    {
        Marks::Compatible
    } else {
        Marks::Different
    }
}

fn is_part_of_other<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.iter().all(|mark| other.contains(mark)) || other.iter().all(|mark| one.contains(mark))
}

fn marked_words(text: &str) -> Vec<MarkedWord> {
    let mut words = Vec::new();
    let mut word = MarkedWord::default();
    let mut letters = 0;
    for letter in text.nfkc().flat_map(char::to_lowercase).nfd() {
        match letter {
            '\u{0300}' | '\u{0301}' | '\u{0303}' | '\u{0309}' | '\u{0323}' => word.tones.push(letter),
            '\u{0302}' | '\u{0304}'..='\u{0308}' | '\u{030A}'..='\u{0322}' | '\u{0324}'..='\u{036F}' => {
                word.shapes.push((letters, letter));
            }
            'đ' => {
                letters += 1;
                word.bare.push('d');
                word.shapes.push((letters, letter));
            }
            _ if letter.is_alphanumeric() => {
                letters += 1;
                word.bare.push(letter);
            }
            _ => {
                if !word.bare.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                word = MarkedWord::default();
                letters = 0;
            }
        }
    }
    if !word.bare.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_may_be_left_out_but_not_contradict() {
        assert_eq!(compare_marks("Ví Dụ Bảo Thịnh", "Công ty TNHH VÍ DỤ BẢO THỊNH"), Marks::Same);
        assert_eq!(compare_marks("vi du bao thinh", "Ví Dụ Bảo Thịnh"), Marks::Compatible);
        assert_eq!(compare_marks("Ví Dụ Bảo Thịnh", "VI DU BAO THINH"), Marks::Compatible);
        assert_eq!(compare_marks("Ví Dụ Bao Thịnh", "Ví Dụ Bảo Thịnh"), Marks::Compatible);
        assert_eq!(compare_marks("Ví Dụ Báo Thình", "Ví Dụ Bảo Thịnh"), Marks::Different);
        assert_eq!(compare_marks("Đông", "Dong"), Marks::Compatible);
        assert_eq!(compare_marks("Đông", "Đồng"), Marks::Compatible);
        assert_eq!(compare_marks("Đống", "Đồng"), Marks::Different);
        assert_eq!(compare_marks("hoà", "hòa"), Marks::Same);
    }

    #[test]
    fn other_scripts_and_plain_words_have_nothing_to_compare() {
        assert_eq!(compare_marks("Mali Example", "MALI EXAMPLE"), Marks::Same);
        assert_eq!(compare_marks("ตัวอย่าง", "ตัวอย่าง"), Marks::Same);
        assert_eq!(compare_marks("", "Ví Dụ"), Marks::Same);
    }
}
