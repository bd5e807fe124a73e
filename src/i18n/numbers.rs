//! Numbers and sums: digits 0–9 everywhere, thousands grouped as each language groups them.

use crate::base::{Language, Money};

/// The space between a currency code and its number, which does not break.
const UNBROKEN: char = '\u{a0}';

/// The mark between thousands: a point in Lao and Vietnamese, a comma elsewhere.
fn thousands(language: Language) -> char {
    match language {
        Language::Lo | Language::Vi => '.',
        Language::En | Language::Th | Language::My | Language::Km => ',',
    }
}

/// The mark before decimals: the other one.
fn decimals(language: Language) -> char {
    match language {
        Language::Lo | Language::Vi => ',',
        Language::En | Language::Th | Language::My | Language::Km => '.',
    }
}

/// A whole number with its thousands grouped.
pub(super) fn grouped(language: Language, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped_digits(language, number.unsigned_abs()))
}

fn grouped_digits(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(thousands(language));
        }
        text.push(digit);
    }
    text
}

/// A sum: code, unbroken space, whole units, and minor units only where they are not zero.
pub(super) fn money(language: Language, money: Money) -> String {
    let code = money.currency.code();
    let sign = if money.minor < 0 { "-" } else { "" };
    let whole = grouped_digits(language, money.whole_part().unsigned_abs());
    match money.minor_part().unsigned_abs() {
        0 => format!("{code}{UNBROKEN}{sign}{whole}"),
        part => {
            let width = usize::try_from(money.currency.digits()).unwrap_or(2);
            format!("{code}{UNBROKEN}{sign}{whole}{}{part:0width$}", decimals(language))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    #[test]
    fn thousands_are_grouped_as_each_language_groups_them() {
        for language in [Language::En, Language::Th, Language::My, Language::Km] {
            assert_eq!(grouped(language, 2_500), "2,500");
        }
        for language in [Language::Lo, Language::Vi] {
            assert_eq!(grouped(language, 2_500), "2.500");
        }
        assert_eq!(grouped(Language::En, 0), "0");
        assert_eq!(grouped(Language::En, 999), "999");
        assert_eq!(grouped(Language::En, -1_234_567), "-1,234,567");
        assert_eq!(grouped(Language::En, i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn sums_name_their_currency_and_show_minor_units_only_where_there_are_any() {
        let baht = Money::whole(27_000, Currency::THB);
        assert_eq!(money(Language::En, baht), "THB\u{a0}27,000");
        assert_eq!(money(Language::Vi, baht), "THB\u{a0}27.000");
        assert_eq!(money(Language::My, Money::whole(150_000, Currency::MMK)), "MMK\u{a0}150,000");
        assert_eq!(money(Language::Lo, Money::new(150_005, Currency::USD)), "USD\u{a0}1.500,05");
        assert_eq!(money(Language::En, Money::new(-50, Currency::USD)), "USD\u{a0}-0.50");
        assert_eq!(money(Language::Vi, Money::whole(5_000_000, Currency::VND)), "VND\u{a0}5.000.000");
    }
}
