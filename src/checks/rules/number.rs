//! The number of a check receipt: `CK-7Q4M-9XZK-2HPT-8W3D`.
//!
//! Fifteen letters by chance (75 bits, so that nobody guesses one) and a check letter that finds every single wrong
//! letter. The alphabet has no I, L, O or U; what is typed for them is understood.

use crate::base::{fold, text_column};

/// Digits and capitals that are not mistaken for one another.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters after `CK-`, the check letter included.
const LETTERS: usize = 16;

/// The most characters that are read as a number.
const LONGEST: usize = 60;

/// The number of a check receipt, whole: its check letter is right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct ReceiptNumber(String);

/// What somebody typed where a number is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A whole number of a receipt.
    Receipt(ReceiptNumber),
    /// It begins as one, but a letter is wrong or missing.
    Mistyped,
    /// Something else, such as the number of a certificate.
    Other,
}

impl ReceiptNumber {
    /// A new number.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; LETTERS - 1];
        getrandom::fill(&mut bytes)?;
        let mut letters: Vec<u8> = bytes.iter().map(|byte| byte % 32).collect();
        letters.push(check_value(&letters));
        Ok(Self::of_values(&letters))
    }

    /// Reads a number as it is kept; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        match Typed::read(text) {
            Typed::Receipt(number) => Some(number),
            Typed::Mistyped | Typed::Other => None,
        }
    }

    /// The number as it is shown and kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn of_values(values: &[u8]) -> Self {
        let mut text = String::from("CK");
        for (place, value) in values.iter().enumerate() {
            if place % 4 == 0 {
                text.push('-');
            }
            text.push(ALPHABET.get(usize::from(*value)).map_or('0', |letter| char::from(*letter)));
        }
        Self(text)
    }
}

text_column!(ReceiptNumber);

impl Typed {
    /// Reads a number as people write it: any spaces, dashes and slashes, small letters, digits of any script, O for 0,
    /// I and l for 1.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        if text.chars().nth(LONGEST).is_some() {
            return Self::Other;
        }
        let folded = fold::fold_number(text);
        let Some(letters) = folded.strip_prefix("ck") else { return Self::Other };
        let values: Option<Vec<u8>> = letters.chars().map(value_of).collect();
        match values {
            Some(values) if values.len() == LETTERS => match values.split_last() {
                Some((check, own)) if check_value(own) == *check => Self::Receipt(ReceiptNumber::of_values(&values)),
                _ => Self::Mistyped,
            },
            _ => Self::Mistyped,
        }
    }
}

/// The value of a letter, with those that look like another read as it.
fn value_of(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    let place = ALPHABET.iter().position(|own| char::from(*own) == letter)?;
    u8::try_from(place).ok()
}

/// The check letter over the others: every second value doubled, in base 32 (the Luhn rule for 32 letters).
fn check_value(values: &[u8]) -> u8 {
    let sum: u32 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(place, value)| {
            let value = u32::from(*value) * if place % 2 == 0 { 2 } else { 1 };
            value / 32 + value % 32
        })
        .sum();
    u8::try_from((32 - sum % 32) % 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        let number = ReceiptNumber::random().unwrap();
        let plain = number.as_str().replace('-', "");
        let spaced: String = plain.chars().flat_map(|c| [c, ' ']).collect();
        let odd = number.as_str().replace('-', "–").replace('0', "O").replace('1', "l");
        let khmer: String = number.as_str().chars().map(|c| if c == '2' { '២' } else { c }).collect();
        let slashes = number.as_str().replace('-', " / ").to_lowercase();
        for text in [number.as_str(), &plain, &spaced, &odd, &khmer, &slashes, &number.as_str().replace('1', "I")] {
            assert_eq!(Typed::read(text), Typed::Receipt(number.clone()), "{text}");
        }
        assert_eq!(ReceiptNumber::parse(number.as_str()), Some(number));
    }

    #[test]
    fn one_wrong_letter_is_found_at_every_place() {
        let number = ReceiptNumber::random().unwrap();
        for (place, own) in number.as_str().char_indices().skip(3).filter(|(_, own)| *own != '-') {
            for other in ALPHABET.iter().map(|letter| char::from(*letter)).filter(|other| *other != own) {
                let mut text: Vec<char> = number.as_str().chars().collect();
                text[place] = other;
                let text: String = text.into_iter().collect();
                assert_eq!(Typed::read(&text), Typed::Mistyped, "{text}");
            }
        }
    }

    #[test]
    fn certificate_numbers_and_nonsense_are_something_else() {
        for text in ["WM-2026-00417", "", "🙂", "2026-00417", &"CK".repeat(40)] {
            assert_eq!(Typed::read(text), Typed::Other, "{text}");
        }
        assert_eq!(Typed::read("CK-1234"), Typed::Mistyped);
        assert_eq!(Typed::read("ck"), Typed::Mistyped);
        assert_ne!(ReceiptNumber::random().unwrap(), ReceiptNumber::random().unwrap());
    }
}
