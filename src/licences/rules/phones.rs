//! Telephone numbers as lists write them: several in a cell, with extensions, ranges and half numbers.

use crate::base::{Country, Phone, fold};

/// The most numbers a range may stand for; a longer one is a slip of the pen.
const LONGEST_RANGE: u64 = 12;

/// The numbers of a cell in E.164, each once, in their order. What cannot be read as a whole number is left out: the
/// cell itself is kept as text.
///
/// `02-000-0101 / 02-000-0102` are two, `02-000-0101-3` is three, `02-000-0101/02` two, `02-000-0100 ต่อ 12` one.
pub fn numbers_of(cell: &str, country: Country) -> Vec<Phone> {
    let cell = without_remarks(&fold::ascii_digits(cell));
    let mut found: Vec<Phone> = Vec::new();
    // The digits of the last number as it was written, to complete a half one after it.
    let mut last = String::new();
    for part in cell.split(['/', ',', ';', '–', '\n']) {
        let part = without_extension(part).trim();
        let digits: String = part.chars().filter(char::is_ascii_digit).collect();
        if digits.is_empty() {
            continue;
        }
        let numbers = match read(part, &digits, country) {
            Some(phone) => vec![(phone, digits.clone())],
            None => range(part, country).or_else(|| completed(&digits, &last, country)).unwrap_or_default(),
        };
        for (phone, written) in numbers {
            last = written;
            if !found.contains(&phone) {
                found.push(phone);
            }
        }
    }
    found
}

/// One number: as it stands, with its country code spelled out, or with a trunk zero behind the code.
fn read(part: &str, digits: &str, country: Country) -> Option<Phone> {
    let plain = if part.starts_with('+') { format!("+{digits}") } else { digits.to_owned() };
    Phone::read(&plain, country).or_else(|| {
        let code = calling_code(country)?;
        let national = digits.strip_prefix(code)?;
        let trunk = if national.starts_with('0') { "" } else { "0" };
        Phone::read(&format!("{trunk}{national}"), country)
    })
}

/// `02-000-0101-3`: the last group counts on from the number before it.
fn range(part: &str, country: Country) -> Option<Vec<(Phone, String)>> {
    let (head, tail) = part.rsplit_once('-')?;
    let head: String = head.chars().filter(char::is_ascii_digit).collect();
    let tail = tail.trim();
    let is_tail = !tail.is_empty() && tail.len() < head.len() && tail.bytes().all(|byte| byte.is_ascii_digit());
    let first = read(&head, &head, country).filter(|_| is_tail)?;
    let (stem, start) = head.split_at_checked(head.len() - tail.len())?;
    let (start, end): (u64, u64) = (start.parse().ok()?, tail.parse().ok()?);
    let mut numbers = vec![(first, head.clone())];
    if end > start && end - start < LONGEST_RANGE {
        for number in start + 1..=end {
            let digits = format!("{stem}{number:0width$}", width = tail.len());
            if let Some(phone) = read(&digits, &digits, country) {
                numbers.push((phone, digits));
            }
        }
    }
    Some(numbers)
}

/// `02-000-0101/02`: a shorter number takes what it lacks from the one before.
fn completed(digits: &str, last: &str, country: Country) -> Option<Vec<(Phone, String)>> {
    let stem = last.get(..last.len().checked_sub(digits.len())?).filter(|stem| !stem.is_empty())?;
    let whole = format!("{stem}{digits}");
    read(&whole, &whole, country).map(|phone| vec![(phone, whole)])
}

/// Takes remarks in brackets away, such as `(6 lines)`; brackets around digits stay.
fn without_remarks(cell: &str) -> String {
    let mut kept = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once('(') {
        kept.push_str(before);
        let Some((inside, behind)) = after.split_once(')') else {
            rest = after;
            continue;
        };
        if !inside.chars().any(char::is_alphabetic) {
            kept.push_str(inside);
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

/// A number without its extension.
fn without_extension(part: &str) -> &str {
    let marks = ["ต่อ", "ext", "Ext", "EXT", "máy lẻ", "#"];
    marks.iter().filter_map(|mark| part.find(mark)).min().and_then(|place| part.get(..place)).unwrap_or(part)
}

/// The calling code of a country this registry serves.
fn calling_code(country: Country) -> Option<&'static str> {
    match country.code() {
        "TH" => Some("66"),
        "MM" => Some("95"),
        "KH" => Some("855"),
        "LA" => Some("856"),
        "VN" => Some("84"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thai(cell: &str) -> Vec<String> {
        numbers_of(cell, Country::TH).iter().map(|phone| phone.as_str().to_owned()).collect()
    }

    fn vietnamese(cell: &str) -> Vec<String> {
        numbers_of(cell, Country::VN).iter().map(|phone| phone.as_str().to_owned()).collect()
    }

    #[test]
    fn a_cell_may_hold_several_numbers() {
        assert_eq!(thai("02-000-0101 / 02-000-0102"), ["+6620000101", "+6620000102"]);
        assert_eq!(thai("02-0000101, 081-0000101"), ["+6620000101", "+66810000101"]);
        assert_eq!(thai("0 2000 0101, 0 2000 0101"), ["+6620000101"]);
        assert_eq!(vietnamese("024.30000101/ 024.30000102"), ["+842430000101", "+842430000102"]);
    }

    #[test]
    fn ranges_count_on() {
        assert_eq!(thai("02-000-0101-3"), ["+6620000101", "+6620000102", "+6620000103"]);
        assert_eq!(thai("02-000-0109 - 11"), ["+6620000109", "+6620000110", "+6620000111"]);
        assert_eq!(thai("02-000-0101-99"), ["+6620000101"]);
    }

    #[test]
    fn half_numbers_are_completed_from_the_one_before() {
        assert_eq!(vietnamese("024.30000101/02"), ["+842430000101", "+842430000102"]);
        assert_eq!(vietnamese("024.30000101/30000205"), ["+842430000101", "+842430000205"]);
    }

    #[test]
    fn remarks_and_extensions_are_left_out() {
        assert_eq!(thai("02-000-0101 (6 สาย)"), ["+6620000101"]);
        assert_eq!(thai("02-000-0101-2 ต่อ 112 / 02-000-0205"), ["+6620000101", "+6620000102", "+6620000205"]);
        assert_eq!(vietnamese("(024) 3000 0101"), ["+842430000101"]);
    }

    #[test]
    fn the_country_code_may_be_written_in_any_way() {
        for cell in ["+84 24 3000 0101", "(84-24)30000101", "+84 024 3000 0101", "84-24）30000101"] {
            assert_eq!(vietnamese(cell), ["+842430000101"], "{cell}");
        }
    }

    #[test]
    fn what_is_no_number_is_left_out() {
        for cell in ["", "-", "Điện thoại", "12", "()(", "/-/", "((((1"] {
            assert!(vietnamese(cell).is_empty(), "{cell}");
        }
    }
}
