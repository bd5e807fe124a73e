//! The receipt: sixteen digits, the last one a check digit (ISO/IEC 7064, MOD 11,10), so that a slip of the pen is found
//! before anything is looked up.

use crate::base::When;
use crate::base::fold::ascii_digits;
use chrono::Duration;

/// How many digits a receipt has.
pub const DIGITS: usize = 16;

/// For how many minutes at least the receipt can be read again after sending.
const SHOWN_MINUTES: i64 = 10;

/// For how many minutes at most: to the end of the hour, so that the row tells no minute. Code RECEIPT_SHOWN.
pub const RECEIPT_MINUTES: i64 = SHOWN_MINUTES + 60;

/// Until when the receipt of a report that is sent now can be read again. Code RECEIPT_SHOWN.
pub fn receipt_until(now: When) -> When {
    (now + Duration::minutes(SHOWN_MINUTES)).end_of_hour()
}

/// A code that has the form of a receipt.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt(String);

impl Receipt {
    /// A receipt of random bytes; bytes that would make some digits likelier than others are left out. `None` if they do
    /// not suffice.
    pub fn of_random(bytes: &[u8]) -> Option<Self> {
        let fair = bytes.iter().filter(|byte| **byte < 250).map(|byte| byte % 10);
        let digits: Vec<u8> = fair.take(DIGITS - 1).collect();
        (digits.len() == DIGITS - 1).then_some(())?;
        let code: String = digits.iter().chain([&check_digit(&digits)]).map(|digit| char::from(b'0' + digit)).collect();
        Some(Self(code))
    }

    /// Reads a code as it was typed: digits of any of the six scripts, with spaces or dashes; `None` if it has another
    /// length or the check digit does not fit.
    pub fn parse(typed: &str) -> Option<Self> {
        let code: String = ascii_digits(typed).chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}' | '.')).collect();
        let digits: Vec<u8> = code.bytes().map(|byte| byte.wrapping_sub(b'0')).collect();
        (digits.len() == DIGITS && digits.iter().all(|digit| *digit < 10)).then_some(())?;
        let (last, others) = digits.split_last()?;
        (check_digit(others) == *last).then_some(Self(code))
    }

    /// The code without spaces.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The code in groups of four, as it is shown.
    pub fn grouped(&self) -> String {
        let digits: Vec<char> = self.0.chars().collect();
        digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

impl std::fmt::Debug for Receipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Receipt(***)")
    }
}

fn check_digit(digits: &[u8]) -> u8 {
    let product = digits.iter().fold(10_u8, |product, digit| {
        let sum = match (product + digit) % 10 {
            0 => 10,
            sum => sum,
        };
        (sum * 2) % 11
    });
    (11 - product) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found() {
        let receipt = Receipt::of_random(&[17; 15]).unwrap();
        assert_eq!(receipt.code().len(), DIGITS);
        assert_eq!(Receipt::parse(&receipt.grouped()), Some(receipt.clone()));
        let code: Vec<char> = receipt.code().chars().collect();
        for place in 0..DIGITS {
            let mut wrong = code.clone();
            wrong[place] = if wrong[place] == '9' { '0' } else { char::from(wrong[place] as u8 + 1) };
            assert_eq!(Receipt::parse(&wrong.iter().collect::<String>()), None);
        }
    }

    #[test]
    fn digits_of_every_script_are_read_and_nothing_shorter() {
        let receipt = Receipt::of_random(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255, 15]).unwrap();
        let burmese: String =
            receipt.code().chars().map(|c| char::from_u32(0x1040 + u32::from(c) - 48).unwrap()).collect();
        assert_eq!(Receipt::parse(&burmese), Some(receipt));
        for typed in ["", "1234", "abcdefghijklmnop", "12345678901234567"] {
            assert_eq!(Receipt::parse(typed), None);
        }
        assert_eq!(Receipt::of_random(&[255; 40]), None);
    }
    #[test]
    fn a_receipt_is_shown_for_ten_to_seventy_minutes_and_its_row_tells_no_minute() {
        for (sent, until) in [
            ("2026-11-26T10:00:00Z", "2026-11-26T11:00:00Z"),
            ("2026-11-26T10:49:59Z", "2026-11-26T11:00:00Z"),
            ("2026-11-26T10:50:00Z", "2026-11-26T12:00:00Z"),
            ("2026-11-26T23:55:10Z", "2026-11-27T01:00:00Z"),
        ] {
            let (sent, until) = (When::at(sent), When::at(until));
            assert_eq!(receipt_until(sent), until);
            assert!(until <= sent + Duration::minutes(RECEIPT_MINUTES));
        }
    }
}
