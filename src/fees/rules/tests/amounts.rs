//! Amounts as people type them.

use super::{FeeRefusal, LARGEST_AMOUNT, parse_amount};
use crate::base::{Currency, Language, Money};
use proptest::prelude::*;

fn baht(text: &str, language: Language) -> Result<Money, FeeRefusal> {
    parse_amount(text, language, Currency::THB)
}

fn whole(units: i64, currency: Currency) -> Result<Money, FeeRefusal> {
    Ok(Money::whole(units, currency))
}

#[test]
fn thousands_are_grouped_as_each_language_does() {
    for language in [Language::En, Language::Th, Language::My, Language::Km] {
        assert_eq!(baht("27,000", language), whole(27_000, Currency::THB), "{language}");
        assert_eq!(baht("1,234,567", language), whole(1_234_567, Currency::THB), "{language}");
    }
    for language in [Language::Lo, Language::Vi] {
        assert_eq!(baht("27.000", language), whole(27_000, Currency::THB), "{language}");
        assert_eq!(baht("1.234.567", language), whole(1_234_567, Currency::THB), "{language}");
    }
    for language in Language::ALL {
        for text in ["27000", "27 000", "27\u{a0}000", "27\u{202f}000", "27'000", " 27000 ", "027000"] {
            assert_eq!(baht(text, *language), whole(27_000, Currency::THB), "{text} {language}");
        }
        assert_eq!(baht("1.234.567", *language), whole(1_234_567, Currency::THB));
        assert_eq!(baht("1,234,567", *language), whole(1_234_567, Currency::THB));
    }
}

#[test]
fn decimals_follow_the_language_and_the_currency() {
    assert_eq!(baht("1.5", Language::En), Ok(Money::new(150, Currency::THB)));
    assert_eq!(baht("1,5", Language::Vi), Ok(Money::new(150, Currency::THB)));
    assert_eq!(baht("1.5", Language::Vi), Ok(Money::new(150, Currency::THB)));
    assert_eq!(baht("1,50", Language::En), Ok(Money::new(150, Currency::THB)));
    assert_eq!(baht("2,500.75", Language::En), Ok(Money::new(250_075, Currency::THB)));
    assert_eq!(baht("2.500,75", Language::Lo), Ok(Money::new(250_075, Currency::THB)));
    assert_eq!(baht("2.500,75", Language::En), Ok(Money::new(250_075, Currency::THB)));
    assert_eq!(baht("27 000.50", Language::Th), Ok(Money::new(2_700_050, Currency::THB)));
    assert_eq!(baht("27000.500", Language::Th), Ok(Money::new(2_700_050, Currency::THB)));
    assert_eq!(baht("0.500", Language::Th), Ok(Money::new(50, Currency::THB)));
    assert_eq!(parse_amount("500.00", Language::En, Currency::VND), whole(500, Currency::VND));
    let too_fine = |currency| Err(FeeRefusal::AmountTooFine { currency });
    assert_eq!(parse_amount("500.5", Language::En, Currency::VND), too_fine(Currency::VND));
    assert_eq!(baht("1,234.567", Language::En), too_fine(Currency::THB));
    assert_eq!(baht("0.123456789", Language::En), too_fine(Currency::THB));
}

#[test]
fn what_can_be_read_two_ways_is_not_guessed() {
    let both = FeeRefusal::AmountAmbiguous { thousands: "27000".into(), decimals: "27.000".into() };
    assert_eq!(baht("27.000", Language::En), Err(both.clone()));
    assert_eq!(baht("27,000", Language::Vi), Err(both));
}

#[test]
fn local_digits_are_read() {
    assert_eq!(baht("๒๗,๐๐๐", Language::Th), whole(27_000, Currency::THB));
    assert_eq!(baht("၂၇၀၀၀", Language::My), whole(27_000, Currency::THB));
    assert_eq!(baht("၂၇,ဝဝဝ", Language::My), whole(27_000, Currency::THB));
    assert_eq!(baht("២៧០០០", Language::Km), whole(27_000, Currency::THB));
    assert_eq!(baht("໒໗.໐໐໐", Language::Lo), whole(27_000, Currency::THB));
    assert_eq!(baht("２７０００", Language::En), whole(27_000, Currency::THB));
    assert_eq!(baht("27\u{200b}000", Language::Km), whole(27_000, Currency::THB));
}

#[test]
fn currency_words_and_signs_are_taken_off() {
    for text in
        ["27 000 บาท", "27,000บาท", "฿27,000", "THB 27,000", "27000 Baht", "27,000.-", "27,000.- บาท", "27000 บ."]
    {
        assert_eq!(baht(text, Language::Th), whole(27_000, Currency::THB), "{text}");
    }
    assert_eq!(parse_amount("၃၀၀၀၀၀ ကျပ်", Language::My, Currency::MMK), whole(300_000, Currency::MMK));
    assert_eq!(parse_amount("300,000 Ks", Language::En, Currency::MMK), whole(300_000, Currency::MMK));
    assert_eq!(parse_amount("៛40,000", Language::Km, Currency::KHR), whole(40_000, Currency::KHR));
    assert_eq!(parse_amount("40000 រៀល។", Language::Km, Currency::KHR), whole(40_000, Currency::KHR));
    assert_eq!(parse_amount("500.000 ກີບ", Language::Lo, Currency::LAK), whole(500_000, Currency::LAK));
    assert_eq!(parse_amount("₭500.000", Language::Lo, Currency::LAK), whole(500_000, Currency::LAK));
    assert_eq!(parse_amount("5.000.000đ", Language::Vi, Currency::VND), whole(5_000_000, Currency::VND));
    assert_eq!(parse_amount("5.000.000 ₫", Language::Vi, Currency::VND), whole(5_000_000, Currency::VND));
    assert_eq!(parse_amount("5000000 Đồng", Language::Vi, Currency::VND), whole(5_000_000, Currency::VND));
    assert_eq!(parse_amount("US$ 650", Language::En, Currency::USD), whole(650, Currency::USD));
    assert_eq!(parse_amount("$650.50", Language::En, Currency::USD), Ok(Money::new(65_050, Currency::USD)));
    assert_eq!(parse_amount("650 đô la", Language::Vi, Currency::USD), whole(650, Currency::USD));
}

#[test]
fn number_words_multiply() {
    assert_eq!(baht("2.7 หมื่น", Language::Th), whole(27_000, Currency::THB));
    assert_eq!(parse_amount("၃ သိန်း", Language::My, Currency::MMK), whole(300_000, Currency::MMK));
    assert_eq!(parse_amount("သိန်း ၃၀ ကျပ်", Language::My, Currency::MMK), whole(3_000_000, Currency::MMK));
    assert_eq!(parse_amount("1,5 triệu đồng", Language::Vi, Currency::VND), whole(1_500_000, Currency::VND));
    assert_eq!(parse_amount("2 ໝື່ນ", Language::Lo, Currency::LAK), whole(20_000, Currency::LAK));
    assert_eq!(parse_amount("4 ម៉ឺន", Language::Km, Currency::KHR), whole(40_000, Currency::KHR));
    assert_eq!(baht("3 หมื่น แสน", Language::Th), Err(FeeRefusal::AmountUnreadable));
    assert_eq!(baht("ล้าน 3 แสน", Language::Th), Err(FeeRefusal::AmountUnreadable));
}

#[test]
fn another_currency_in_the_text_is_said() {
    let other = FeeRefusal::AmountOtherCurrency { named: Currency::USD, chosen: Currency::THB };
    assert_eq!(baht("$500", Language::En), Err(other));
}

#[test]
fn nothing_is_not_an_amount() {
    assert_eq!(baht("", Language::En), Err(FeeRefusal::AmountEmpty));
    assert_eq!(baht(" \u{200b} ", Language::En), Err(FeeRefusal::AmountEmpty));
    assert_eq!(baht("0", Language::En), Err(FeeRefusal::AmountZero));
    assert_eq!(baht("0.00", Language::En), Err(FeeRefusal::AmountZero));
    assert_eq!(baht("၀", Language::My), Err(FeeRefusal::AmountZero));
}

#[test]
fn less_than_nothing_is_refused() {
    for text in ["-500", "- 500", "−500", "฿-500", "-฿500"] {
        assert_eq!(baht(text, Language::En), Err(FeeRefusal::AmountNegative), "{text}");
    }
}

#[test]
fn too_much_is_refused() {
    let too_large = FeeRefusal::AmountTooLarge { limit: LARGEST_AMOUNT };
    assert_eq!(baht("9,999,999,999", Language::En), whole(LARGEST_AMOUNT, Currency::THB));
    assert_eq!(baht("10,000,000,000", Language::En), Err(too_large.clone()));
    assert_eq!(baht("99999999999999999999999999", Language::En), Err(too_large.clone()));
    assert_eq!(baht("999999 ล้าน", Language::Th), Err(too_large));
}

#[test]
fn what_is_no_number_is_refused() {
    for text in [
        "1e9",
        "abc",
        "baht",
        "5-10",
        "5 to 10",
        "5/10",
        "27,00,000",
        "27, 000",
        "1 00 000",
        ".5",
        "5%",
        "27k",
        "0x10",
        "1.2.3",
        "1,2,3",
        "1,000.000,5",
        "5 5",
        "500 dollarsx",
        "+500",
        "(500)",
        "½",
        "NaN",
        "inf",
        "1_000",
        "5;",
    ] {
        assert_eq!(baht(text, Language::En), Err(FeeRefusal::AmountUnreadable), "{text}");
    }
    assert_eq!(baht(&"5".repeat(65), Language::En), Err(FeeRefusal::AmountUnreadable));
    assert_eq!(baht(&" ".repeat(65), Language::En), Err(FeeRefusal::AmountEmpty));
}

fn any_language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

fn any_currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(Currency::OFFERED.to_vec())
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}", language in any_language(), currency in any_currency()) {
        if let Ok(sum) = parse_amount(&text, language, currency) {
            prop_assert!(sum.minor > 0 && sum.whole_part() <= LARGEST_AMOUNT);
        }
    }

    #[test]
    fn any_number_like_text_is_read_or_refused(
        text in "[-+0-9၀-၉ဝ., 'ek฿đ]{0,24}", language in any_language(), currency in any_currency(),
    ) {
        if let Ok(sum) = parse_amount(&text, language, currency) {
            prop_assert!(sum.minor > 0 && sum.currency == currency);
        }
    }

    #[test]
    fn what_the_site_shows_is_read_back(
        units in 1..=LARGEST_AMOUNT, language in any_language(), currency in any_currency(),
    ) {
        let sign = if matches!(language, Language::Lo | Language::Vi) { "." } else { "," };
        let digits = units.to_string();
        let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(|g| std::str::from_utf8(g).unwrap()).collect();
        let shown = format!("{} {currency}", groups.join(sign));
        prop_assert_eq!(parse_amount(&shown, language, currency), Ok(Money::whole(units, currency)));
    }
}
