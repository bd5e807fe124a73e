//! Years as people type them.

use crate::base::fold::ascii_digits;

/// Reads a year of four digits, common or Buddhist.
pub fn parse_year(text: &str) -> Option<i32> {
    let plain = ascii_digits(text.trim());
    let year: i32 = (plain.len() == 4).then(|| plain.parse().ok()).flatten()?;
    match year {
        1900..=2200 => Some(year),
        2443..=2743 => Some(year - 543),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_common_or_buddhist() {
        assert_eq!((parse_year("2569"), parse_year("2026"), parse_year("26")), (Some(2026), Some(2026), None));
    }
}
