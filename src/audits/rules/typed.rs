//! Counts as people type them, in any digits of the six languages.

use crate::base::fold::ascii_digits;

/// Reads a count of people: `1200`, `1,200`, `๑๒๐๐`. Signs and fractions are no count.
pub fn read_count(text: &str) -> Option<i32> {
    let plain: String = ascii_digits(text).chars().filter(|c| !matches!(c, ',' | '.' | ' ' | '\u{a0}')).collect();
    let is_count = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    plain.parse().ok().filter(|_| is_count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_whole_and_not_negative() {
        for (text, count) in [("1,200", Some(1200)), (" 40 ", Some(40)), ("๔๐", Some(40)), ("0", Some(0))] {
            assert_eq!(read_count(text), count, "{text}");
        }
        for text in ["", "-4", "four", "99999999999"] {
            assert_eq!(read_count(text), None, "{text}");
        }
    }
}
