//! Looking up licence, certificate and telephone numbers.

use std::cmp::Ordering;

use crate::base::fold;

use super::FOUND;
use super::build::SearchIndex;
use super::grams::{List, number_grams};
use super::letters::pack;
use super::lookup::{Candidate, Query};

/// Shortest beginning of a number that finds it, in letters and digits.
const SHORTEST_BEGINNING: usize = 3;
/// Shortest part of a number that finds it.
const SHORTEST_PART: usize = 4;

/// Digits compared first; every national number of the five countries has at least as many.
const PHONE_KEY_DIGITS: u32 = 7;

/// Calling codes of the countries served. Their national numbers may have 7 digits; other countries' need 8.
const CALLING_CODES: [&str; 5] = ["66", "95", "855", "856", "84"];

impl SearchIndex {
    /// Entries whose number is the query, begins with it or has it inside.
    pub(super) fn look_up_numbers(&self, query: &Query, found: &mut Vec<Candidate>) {
        let key = query.compact.as_str();
        if !key.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        let letters = key.chars().count();
        let packed = pack(key);
        let is_before = |entry: &u32| self.number_letters(*entry).cmp(packed.iter().copied()) == Ordering::Less;
        let begins = |entry: &u32| packed.iter().copied().eq(self.number_letters(*entry).take(packed.len()));
        let start = self.numbers_in_order.partition_point(is_before);
        let behind = self.numbers_in_order.get(start..).unwrap_or_default();
        for &entry in behind.iter().take_while(|entry| begins(entry)) {
            if self.number_letters(entry).count() == packed.len() {
                found.push(Candidate { exact: true, ..self.candidate(entry, 1.0) });
            } else if letters >= SHORTEST_BEGINNING {
                found.push(self.candidate(entry, 0.6 + 0.2 * self.part_of(entry, letters)));
            }
        }
        if letters < SHORTEST_PART {
            return;
        }
        let mut lists: Vec<List<'_>> = number_grams(key).into_iter().map(|gram| self.numbers.of(gram)).collect();
        lists.sort_unstable_by_key(List::len);
        let Some((shortest, others)) = lists.split_first() else { return };
        let mut common = Vec::new();
        shortest.each(|entry| common.push(entry));
        for list in others {
            common.retain(|entry| list.has(*entry));
        }
        for entry in common.into_iter().filter(|entry| !begins(entry)) {
            let whole = self.folded(entry);
            if whole.replace(' ', "").contains(key) {
                let score = if lacks_only_letters(&query.folded, &whole) {
                    FOUND + 0.05
                } else {
                    0.45 + 0.2 * self.part_of(entry, letters)
                };
                found.push(self.candidate(entry, score));
            }
        }
    }

    fn part_of(&self, entry: u32, letters: usize) -> f32 {
        let length = self.rows.get(entry as usize).map_or(u16::MAX, |row| row.length);
        (letters as f32 / f32::from(length.max(1))).min(1.0)
    }

    /// Telephone entries that are the typed number, in whatever form either is written.
    pub(super) fn look_up_phones(&self, typed: &str, found: &mut Vec<Candidate>) {
        let Some(digits) = phone_digits(typed) else { return };
        let key = phone_key(&digits);
        for entry in self.phones.under(key) {
            if self.folded(entry).split(' ').any(|other| is_same_phone(&digits, other)) {
                found.push(Candidate { exact: true, ..self.candidate(entry, 1.0) });
            }
        }
    }
}

/// Whether `typed` is the whole number without the letters at its start: `8/2527` for `ต.8/2527`, but not for
/// `ต.18/2527`.
fn lacks_only_letters(typed: &str, number: &str) -> bool {
    number.strip_suffix(typed).is_some_and(|letters| {
        let is_bare = letters.bytes().all(|byte| !byte.is_ascii_digit());
        let was_parted = letters.ends_with(' ') || !typed.starts_with(|c: char| !c.is_ascii_digit());
        is_bare && was_parted
    })
}

/// The numbers in a line as lists have them: `02-123-4567/02-123-4568`, `02-123-4567 (6 lines)`, `02-123-4567-9`.
pub(super) fn phone_numbers(text: &str) -> Vec<String> {
    text.split(['/', ',', ';']).filter_map(|part| phone_digits(first_number(part.trim()))).collect()
}

/// Cuts off what follows a whole number: a note in brackets or letters, the last digits of a range.
fn first_number(part: &str) -> &str {
    let mut digits = 0;
    let end = part.find(|c: char| {
        digits += usize::from(c.is_numeric());
        digits >= 7 && (c == '(' || c.is_alphabetic())
    });
    let part = end.and_then(|end| part.get(..end)).unwrap_or(part).trim();
    let count = |text: &str| text.chars().filter(|c| c.is_numeric()).count();
    match part.rsplit_once(['-', '–']) {
        Some((whole, last)) if count(last) <= 2 && count(whole) >= 8 => whole,
        _ => part,
    }
}

/// Digits of a telephone number without leading zeros (trunk or international prefix); none if the text has
/// letters, or not 7 to 15 digits.
pub(super) fn phone_digits(text: &str) -> Option<String> {
    let text = fold::ascii_digits(text);
    let is_of_phone = |c: char| {
        c.is_ascii_digit()
            || matches!(c, ' ' | '+' | '-' | '.' | '(' | ')' | '/' | '\u{A0}'
        | '\u{200B}'..='\u{200F}' | '\u{2010}'..='\u{2015}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
    };
    text.chars().all(is_of_phone).then_some(())?;
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (7..=15).contains(&digits.len()).then_some(())?;
    let significant = digits.trim_start_matches('0');
    (significant.len() >= PHONE_KEY_DIGITS as usize).then(|| without_trunk_zero(significant))
}

/// `+66 (0)2 676 9216` is written with the national zero inside.
fn without_trunk_zero(digits: &str) -> String {
    let parted = CALLING_CODES.into_iter().find_map(|code| {
        let national = digits.strip_prefix(code)?.strip_prefix('0')?;
        (national.len() >= PHONE_KEY_DIGITS as usize).then(|| format!("{code}{national}"))
    });
    parted.unwrap_or_else(|| digits.to_owned())
}

/// The last seven digits as a number.
pub(super) fn phone_key(digits: &str) -> u32 {
    let start = digits.len().saturating_sub(PHONE_KEY_DIGITS as usize);
    digits.bytes().skip(start).fold(0, |key, digit| key * 10 + u32::from(digit.saturating_sub(b'0')))
}

/// Whether two numbers are one: equal, or one is the other behind a calling code.
fn is_same_phone(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    long.strip_suffix(short)
        .is_some_and(|code| code.is_empty() || CALLING_CODES.contains(&code) || (code.len() <= 3 && short.len() >= 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_the_same_in_national_and_international_form() {
        let same = |one: &str, other: &str| {
            let digits = [one, other].map(|text| phone_digits(text).unwrap());
            phone_key(&digits[0]) == phone_key(&digits[1]) && is_same_phone(&digits[0], &digits[1])
        };
        assert!(same("+6621234567", "02-123-4567"));
        assert!(same("+6621234567", "0066 2 123 4567"));
        assert!(same("+6621234567", "+66 (0)2 123 4567"));
        assert!(same("+66812345678", "๐๘๑-๒๓๔๕๖๗๘"));
        assert!(same("+842471234567", "024.7123.4567"));
        assert!(same("+959420012345", "09 420 012 345"));
        assert!(same("+951234567", "01-234567"));
        assert!(!same("+6621234567", "03-123-4567"));
        assert!(!same("+66812345678", "+84812345678"));
        assert!(phone_digits("call 02 123 4567").is_none());
        assert!(phone_digits("123456").is_none());
        assert!(phone_digits("0000000000").is_none());
    }

    #[test]
    fn a_line_may_hold_several_numbers() {
        assert_eq!(phone_numbers("02-123-4567 / 081-2345678"), ["21234567", "812345678"]);
        assert_eq!(phone_numbers("02-123-4567 (6สาย)"), ["21234567"]);
        assert_eq!(phone_numbers("02-123-4567-9, 02-123-4567 ต่อ 112"), ["21234567", "21234567"]);
        assert_eq!(phone_numbers("(+84.4) 3712 3456"), ["8443712 3456".replace(' ', "")]);
        assert!(phone_numbers("-").is_empty());
    }

    #[test]
    fn only_letters_at_the_start_may_be_left_out() {
        assert!(lacks_only_letters("8 2527", "ต 8 2527"));
        assert!(lacks_only_letters("2026 000123", "wm 2026 000123"));
        assert!(!lacks_only_letters("8 2527", "ต 18 2527"));
        assert!(!lacks_only_letters("2527", "ต 8 2527"));
    }
}
