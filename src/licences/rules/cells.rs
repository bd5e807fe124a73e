//! Cells of a list: what is written in them, without what typing and spreadsheets leave behind.

use crate::base::EmailAddress;
use unicode_normalization::UnicodeNormalization;

/// The most characters one cell may hold.
pub const LONGEST_CELL: usize = 2_000;

/// A cell's text: composed (NFC), single spaces, no line breaks, nothing invisible at word borders, trimmed.
/// A cell of nothing but dashes is empty: that is how lists write "none".
pub fn tidy(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    for letter in cell.nfc() {
        if letter.is_whitespace() || letter.is_control() {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        } else if !matches!(letter, '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}') {
            text.push(letter);
        }
    }
    text.truncate(text.trim_end().len());
    let is_nothing = text.chars().all(|letter| matches!(letter, '-' | '–' | '—' | ' '));
    if is_nothing { String::new() } else { text }
}

/// Whether a cell holds nothing but an e-mail or web address.
pub fn is_contact(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_web = ["http://", "https://", "www."].iter().any(|start| lower.starts_with(start));
    !text.contains(' ') && (is_web || EmailAddress::parse(text).is_some())
}

/// Whether a text may be the name of a firm: at least two letters, and no address of mail or web.
pub fn may_be_a_name(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() >= 2 && !is_contact(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_typing_leaves_behind_is_gone() {
        assert_eq!(tidy("  Mali\u{A0} Example\r\n Co.,Ltd. "), "Mali Example Co.,Ltd.");
        assert_eq!(tidy("ma\u{200B}li\u{FEFF}"), "mali");
        assert_eq!(tidy("Vi\u{323}du\u{302}"), "Vịdû");
        for nothing in ["-", " – ", "--", "—", "", "  "] {
            assert_eq!(tidy(nothing), "");
        }
        assert_eq!(tidy("A - B"), "A - B");
    }

    #[test]
    fn names_have_letters_and_are_no_addresses() {
        assert!(may_be_a_name("มาลี ตัวอย่าง จำกัด") && may_be_a_name("Mali Example 99"));
        for no_name in ["159", "02-000-0101", "A", "https://example.org/", "www.example.org", "mali@example.org"] {
            assert!(!may_be_a_name(no_name), "{no_name}");
        }
    }
}
