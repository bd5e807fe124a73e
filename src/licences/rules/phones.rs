//! Telephone numbers as lists write them: several in a cell, with extensions, ranges and half numbers.

use crate::base::{Country, Phone, fold};

/// The most numbers a range may stand for; a longer one is a slip of the pen.
const LONGEST_RANGE: u64 = 12;

/// The numbers of a cell in E.164, each once, in their order. What cannot be read as a whole number, or can be read as
/// two, is left out: the cell itself is kept as text.
///
/// `02-000-0101 / 02-000-0102` are two, `02-000-0101-3` is three, `02-000-0101/02` two, `02-000-0100 ต่อ 12` one.
pub fn numbers_of(cell: &str, country: Country) -> Vec<Phone> {
    let cell = without_remarks(&fold::ascii_digits(cell));
    let mut found: Vec<Phone> = Vec::new();
    // The last number with its trunk zero, to complete a half one after it.
    let mut last = String::new();
    for part in cell.split(['/', ',', ';', '–', '\n']) {
        let part = without_extension(part).trim();
        if !part.contains(|letter: char| letter.is_ascii_digit()) {
            continue;
        }
        let numbers = match read(part, country) {
            Some(phone) => vec![phone],
            None => range(part, country).or_else(|| completed(part, &last, country)).unwrap_or_default(),
        };
        for phone in numbers {
            last = national(&phone, country).unwrap_or_default();
            if !found.contains(&phone) {
                found.push(phone);
            }
        }
    }
    found
}

/// One number: as it stands, with its country code spelled out, or with a trunk zero behind the code.
fn read(part: &str, country: Country) -> Option<Phone> {
    let digits = digits_of(part);
    if country == Country::VN {
        return vietnamese(part, &digits);
    }
    let plain = if part.starts_with('+') { format!("+{digits}") } else { digits.clone() };
    Phone::read(&plain, country).or_else(|| {
        let behind = digits.strip_prefix(calling_code(country)?)?;
        Phone::read(&format!("0{}", behind.trim_start_matches('0')), country)
    })
}

/// A number of Viet Nam. In 2017 Hanoi's code 4 became 24 and Ho Chi Minh City's 8 became 28, and other landline codes
/// changed too; some of the old ones are beginnings of mobile numbers today. A number that can be both is left out,
/// since it would be a stranger's: only its grouping in 4-3-3 tells a mobile number.
fn vietnamese(part: &str, digits: &str) -> Option<Phone> {
    let is_international = part.starts_with('+') || digits.len() > 10 && digits.starts_with("84");
    let mut groups: Vec<&str> =
        part.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let begins_with_code = groups.first() == Some(&"84");
    let behind = if is_international || begins_with_code { digits.strip_prefix("84")? } else { digits };
    let national = behind.trim_start_matches('0');
    if begins_with_code {
        groups.remove(0);
    }
    let head = groups.first().map_or("", |group| group.trim_start_matches('0'));
    let (first, rest) = national.split_at_checked(1)?;
    let is_grouped_as_old = head == first;
    let read = |number: &str| Phone::read(&format!("0{number}"), Country::VN);
    match (first, rest.len()) {
        ("4", 8) => read(&format!("24{rest}")),
        ("8", 8) if is_grouped_as_old => read(&format!("28{rest}")),
        ("3" | "5" | "7", 8) => is_mobile_grouping(&groups).then(|| read(national)).flatten(),
        ("8", 8) if rest.starts_with(['2', '3', '5', '6']) => {
            is_mobile_grouping(&groups).then(|| read(national)).flatten()
        }
        _ => read(national),
    }
}

/// Whether a number is written like `0900 000 101`.
fn is_mobile_grouping(groups: &[&str]) -> bool {
    groups.iter().map(|group| group.len()).eq([4, 3, 3])
}

/// The digits of a number with its trunk zero, as people dial it.
fn national(phone: &Phone, country: Country) -> Option<String> {
    let behind = phone.as_str().strip_prefix('+')?.strip_prefix(calling_code(country)?)?;
    Some(format!("0{behind}"))
}

/// `02-000-0101-3`: the last group counts on from the number before it.
fn range(part: &str, country: Country) -> Option<Vec<Phone>> {
    let (head, tail) = part.rsplit_once('-')?;
    let tail = tail.trim();
    let first = read(head.trim(), country)?;
    let dialled_first = national(&first, country)?;
    let is_tail =
        !tail.is_empty() && tail.len() < dialled_first.len() && tail.bytes().all(|byte| byte.is_ascii_digit());
    if !is_tail {
        return None;
    }
    let (stem, start) = dialled_first.split_at_checked(dialled_first.len() - tail.len())?;
    let (start, end): (u64, u64) = (start.parse().ok()?, tail.parse().ok()?);
    let mut numbers = vec![first.clone()];
    if end > start && end - start < LONGEST_RANGE {
        let others = (start + 1..=end).map(|number| format!("{stem}{number:0width$}", width = tail.len()));
        numbers.extend(others.filter_map(|digits| Phone::read(&digits, country)));
    }
    Some(numbers)
}

/// `02-000-0101/02`: a shorter number takes what it lacks from the one before.
fn completed(part: &str, last: &str, country: Country) -> Option<Vec<Phone>> {
    let digits = digits_of(part);
    let stem = last.get(..last.len().checked_sub(digits.len())?).filter(|stem| !stem.is_empty())?;
    Phone::read(&format!("{stem}{digits}"), country).map(|phone| vec![phone])
}

fn digits_of(part: &str) -> String {
    part.chars().filter(char::is_ascii_digit).collect()
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
    fn old_codes_of_viet_nam_are_read_as_todays_and_never_as_a_strangers_number() {
        for old in
            ["04.30000101", "4.30000101", "+84 4 3000 0101", "(84-4) 30000101", "0430000101", "(+84.4) 3000 0101"]
        {
            assert_eq!(vietnamese(old), ["+842430000101"], "{old}");
        }
        assert_eq!(vietnamese("08.38000101/02"), ["+842838000101", "+842838000102"]);
        assert_eq!(vietnamese("08.38000109-10"), ["+842838000109", "+842838000110"]);
        assert_eq!(vietnamese("+84 8 38000101"), ["+842838000101"]);
        for both in ["031.3800010", "0838000101", "038.3500010", "0313.800010", "+84 56.3500010"] {
            assert!(vietnamese(both).is_empty(), "{both}");
        }
        assert_eq!(vietnamese("0838 000 101"), ["+84838000101"]);
        assert_eq!(vietnamese("0900000101"), ["+84900000101"]);
    }

    #[test]
    fn what_is_no_number_is_left_out() {
        for cell in ["", "-", "Điện thoại", "12", "()(", "/-/", "((((1"] {
            assert!(vietnamese(cell).is_empty(), "{cell}");
        }
    }
}
