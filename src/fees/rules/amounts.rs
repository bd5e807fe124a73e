//! Amounts of money as people type them, in six languages, read into [`Money`] or refused with a reason.
//!
//! `27,000` is 27 thousand in English, Thai, Burmese and Khmer, `27.000` in Lao and Vietnamese; spaces group too. Local
//! digits, currency words and signs, and number words such as หมื่น or သိန်း are understood. What reads as thousands in
//! one habit and as decimals in the other is refused, with both readings, rather than guessed.

use super::FeeRefusal;
use crate::base::{Currency, Language, Money, fold};
use unicode_normalization::UnicodeNormalization;

/// The largest amount that is read, in whole units of any currency. No fee of one worker comes near.
pub const LARGEST_AMOUNT: i64 = 9_999_999_999;

/// The most characters an amount may have, as typed.
const LONGEST_TEXT: usize = 64;

/// Words and signs of the offered currencies, in lower case, as they stand beside a number.
const CURRENCY_WORDS: &[(Currency, &[&str])] = &[
    (
        Currency::THB,
        &[
            "฿",
            "thb",
            "baht",
            "thai baht",
            "บาท",
            "บ",
            "บาทไทย",
            "ဘတ်",
            "ထိုင်း ဘတ်",
            "ထိုင်းဘတ်",
            "បាត",
            "បាតថៃ",
            "ບາດ",
            "ບາດໄທ",
            "bạt",
            "bạt thái lan",
            "bath",
        ],
    ),
    (
        Currency::MMK,
        &[
            "mmk",
            "ks",
            "kyat",
            "kyats",
            "myanmar kyat",
            "ကျပ်",
            "က်ပ္",
            "မြန်မာ ကျပ်",
            "မြန်မာကျပ်",
            "จ๊าต",
            "จ๊าด",
            "จ๊าตเมียนมา",
            "គីយ៉ាត",
            "គីយ៉ាតមីយ៉ាន់ម៉ា",
            "ຈ໊າດ",
            "ຈ໊າດມຽນມາ",
            "kyat myanmar",
        ],
    ),
    (
        Currency::KHR,
        &[
            "khr",
            "៛",
            "riel",
            "riels",
            "cambodian riel",
            "រៀល",
            "រៀលកម្ពុជា",
            "เรียล",
            "เรียลกัมพูชา",
            "ရီးယဲ",
            "ကမ္ဘောဒီးယား ရီးယဲ",
            "ຣຽວ",
            "ຣຽລ",
            "ຣຽວກຳປູເຈຍ",
            "riel campuchia",
        ],
    ),
    (
        Currency::LAK,
        &[
            "lak",
            "₭",
            "₭n",
            "kip",
            "kips",
            "lao kip",
            "ກີບ",
            "ກີບລາວ",
            "กีบ",
            "กีบลาว",
            "ကစ်",
            "လာအို ကစ်",
            "គីប",
            "គីបឡាវ",
            "kip lào",
        ],
    ),
    (
        Currency::VND,
        &[
            "vnd",
            "vnđ",
            "₫",
            "đ",
            "đồng",
            "đồng việt nam",
            "dong",
            "vietnamese dong",
            "ดอง",
            "ดองเวียดนาม",
            "ဒေါင်",
            "ဗီယက်နမ် ဒေါင်",
            "ដុង",
            "ដុងវៀតណាម",
            "ດົງ",
            "ດົງຫວຽດນາມ",
        ],
    ),
    (
        Currency::USD,
        &[
            "usd",
            "us$",
            "$us",
            "$",
            "dollar",
            "dollars",
            "us dollar",
            "us dollars",
            "ดอลลาร์",
            "ดอลลาร์สหรัฐ",
            "ဒေါ်လာ",
            "အမေရိကန် ဒေါ်လာ",
            "ដុល្លារ",
            "ដុល្លារអាមេរិក",
            "ໂດລາ",
            "ໂດລາສະຫະລັດ",
            "đô",
            "đô la",
            "đô la mỹ",
            "đô-la",
        ],
    ),
];

/// Words that multiply the number beside them.
const NUMBER_WORDS: &[(i128, &[&str])] = &[
    (1_000, &["thousand", "พัน", "ထောင်", "ពាន់", "ພັນ", "nghìn", "ngàn"]),
    (10_000, &["หมื่น", "သောင်း", "ម៉ឺន", "ໝື່ນ"]),
    (100_000, &["lakh", "lakhs", "แสน", "သိန်း", "សែន", "ແສນ"]),
    (1_000_000, &["million", "ล้าน", "သန်း", "លាន", "ລ້ານ", "triệu"]),
];

/// Reads an amount above zero in the chosen currency.
pub fn parse_amount(text: &str, language: Language, currency: Currency) -> Result<Money, FeeRefusal> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(if text.trim().is_empty() { FeeRefusal::AmountEmpty } else { FeeRefusal::AmountUnreadable });
    }
    let plain = plain_text(text);
    if plain.is_empty() {
        return Err(FeeRefusal::AmountEmpty);
    }
    let first = plain.find(|c: char| c.is_ascii_digit()).ok_or(FeeRefusal::AmountUnreadable)?;
    let (before, rest) = plain.split_at(first);
    let last = rest.rfind(|c: char| c.is_ascii_digit()).ok_or(FeeRefusal::AmountUnreadable)?;
    let (number, after) = rest.split_at(last + 1);
    let before = before.trim();
    if before.starts_with('-') || before.ends_with('-') {
        return Err(FeeRefusal::AmountNegative);
    }
    let times = read_words(before, currency)? * read_words(price_ending(after), currency)?;
    if times > 1_000_000 {
        return Err(FeeRefusal::AmountUnreadable);
    }
    to_money(&read_number(number, language)?, times, currency)
}

/// One spelling of everything that is alike: compatibility forms, lower case, ASCII digits, plain spaces and minus
/// signs; invisible characters are dropped, and the Burmese letter wa typed among digits is the zero it looks like.
fn plain_text(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut is_after_burmese_digit = false;
    for c in text.nfkc().flat_map(char::to_lowercase) {
        let c = match c {
            '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => continue,
            'ဝ' if is_after_burmese_digit => '၀',
            '\u{2212}' | '\u{2010}'..='\u{2014}' => '-',
            '\u{2019}' => '\'',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        is_after_burmese_digit = matches!(c, '၀'..='၉') || is_after_burmese_digit && matches!(c, ' ' | ',' | '.');
        plain.push(c);
    }
    fold::ascii_digits(plain.trim())
}

/// What follows the number, without the price endings `.-`, `,-`, `/-` and a closing full stop.
fn price_ending(after: &str) -> &str {
    let after = after.trim();
    let after = [".-", ",-", "/-"].iter().find_map(|ending| after.strip_prefix(ending)).unwrap_or(after);
    after.trim_end_matches(['.', '။', '។']).trim()
}

/// Reads the words on one side of the number and gives what they multiply it by.
fn read_words(words: &str, chosen: Currency) -> Result<i128, FeeRefusal> {
    let (mut rest, mut times, mut other) = (words.trim_start(), 1, None);
    while !rest.is_empty() {
        let (length, meaning) = longest_word(rest).ok_or(FeeRefusal::AmountUnreadable)?;
        match meaning {
            Word::Currency(named) if named != chosen => other = Some(named),
            Word::Currency(_) => {}
            Word::Times(by) if times == 1 => times = by,
            Word::Times(_) => return Err(FeeRefusal::AmountUnreadable),
        }
        rest = rest.get(length..).unwrap_or("").trim_start();
    }
    other.map_or(Ok(times), |named| Err(FeeRefusal::AmountOtherCurrency { named, chosen }))
}

/// What a word beside a number means.
enum Word {
    Currency(Currency),
    Times(i128),
}

/// The longest known word a text begins with, and its length in bytes.
fn longest_word(text: &str) -> Option<(usize, Word)> {
    let currencies =
        CURRENCY_WORDS.iter().flat_map(|(currency, words)| words.iter().map(|word| (*word, Word::Currency(*currency))));
    let numbers = NUMBER_WORDS.iter().flat_map(|(times, words)| words.iter().map(|word| (*word, Word::Times(*times))));
    currencies
        .chain(numbers)
        .filter_map(|(word, meaning)| {
            let word: String = word.nfkc().collect();
            text.starts_with(&word).then_some((word.len(), meaning))
        })
        .max_by_key(|(length, _)| *length)
}

/// A number read: its digits before and after the decimal sign.
#[derive(Debug)]
struct Number {
    whole: String,
    part: String,
}

/// Reads digits with their separators. The number begins and ends with a digit.
fn read_number(number: &str, language: Language) -> Result<Number, FeeRefusal> {
    let grouping = match language {
        Language::Lo | Language::Vi => '.',
        Language::En | Language::Th | Language::My | Language::Km => ',',
    };
    let points = number.matches('.').count();
    let commas = number.matches(',').count();
    let Some(last) = number.rfind(['.', ',']) else {
        return Ok(Number { whole: grouped(number, None)?, part: String::new() });
    };
    let (whole, tail) = number.split_at(last);
    let mut tail = tail.chars();
    let sign = tail.next().unwrap_or('.');
    let part: String = tail.collect();
    let is_plain_part = part.chars().all(|c| c.is_ascii_digit());
    let other = if sign == '.' { ',' } else { '.' };
    match (points, commas) {
        // Both signs: the last one parts the decimals, the other one groups.
        (1.., 1..) if number.matches(sign).count() == 1 && is_plain_part => {
            Ok(Number { whole: grouped(whole, Some(other))?, part })
        }
        (1.., 1..) => Err(FeeRefusal::AmountUnreadable),
        // One sign more than once can only group.
        (2.., 0) | (0, 2..) => Ok(Number { whole: grouped(number, Some(sign))?, part: String::new() }),
        // One sign once: groups of three where the language groups with it, else decimals.
        _ if !is_plain_part => Err(FeeRefusal::AmountUnreadable),
        _ if part.len() == 3 && sign == grouping => {
            Ok(Number { whole: grouped(number, Some(sign))?, part: String::new() })
        }
        _ if part.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') => Err(FeeRefusal::AmountAmbiguous {
            thousands: format!("{whole}{part}"),
            decimals: format!("{whole}.{part}"),
        }),
        _ if sign == grouping && part.len() > 2 => Err(FeeRefusal::AmountUnreadable),
        _ => Ok(Number { whole: grouped(whole, None)?, part }),
    }
}

/// The digits of a whole number grouped by one sign, by spaces or apostrophes, or not at all; groups have three digits.
fn grouped(whole: &str, sign: Option<char>) -> Result<String, FeeRefusal> {
    let used = sign.or_else(|| whole.chars().find(|c| !c.is_ascii_digit()));
    let digits = match used {
        None => whole.to_owned(),
        Some(sign @ ('.' | ',' | ' ' | '\'')) => {
            let mut groups = whole.split(sign);
            let first = groups.next().unwrap_or("");
            let has_groups = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
            if !has_groups {
                return Err(FeeRefusal::AmountUnreadable);
            }
            whole.split(sign).collect()
        }
        Some(_) => return Err(FeeRefusal::AmountUnreadable),
    };
    let is_number = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    if is_number { Ok(digits) } else { Err(FeeRefusal::AmountUnreadable) }
}

/// Brings a number to minor units, exactly or not at all.
fn to_money(number: &Number, times: i128, currency: Currency) -> Result<Money, FeeRefusal> {
    let too_large = FeeRefusal::AmountTooLarge { limit: LARGEST_AMOUNT };
    let too_fine = FeeRefusal::AmountTooFine { currency };
    let whole = number.whole.trim_start_matches('0');
    let part = number.part.trim_end_matches('0');
    if whole.len() > 12 {
        return Err(too_large);
    }
    if part.len() > 8 {
        return Err(too_fine);
    }
    let digits: i128 = format!("0{whole}{part}").parse().map_err(|_| FeeRefusal::AmountUnreadable)?;
    let unit = i128::from(currency.minor_per_whole());
    let tenths = 10_i128.pow(u32::try_from(part.len()).unwrap_or(0));
    let above = digits * times * unit;
    if above == 0 {
        return Err(FeeRefusal::AmountZero);
    }
    if above % tenths != 0 {
        return Err(too_fine);
    }
    let minor = above / tenths;
    if minor > i128::from(LARGEST_AMOUNT) * unit {
        return Err(too_large);
    }
    i64::try_from(minor).map(|minor| Money::new(minor, currency)).map_err(|_| too_large)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_currency_word_is_known_as_its_own() {
        for (currency, words) in CURRENCY_WORDS {
            for word in *words {
                assert_eq!(
                    parse_amount(&format!("5 {word}"), Language::En, *currency),
                    Ok(Money::whole(5, *currency)),
                    "{word}"
                );
                assert_eq!(
                    parse_amount(&format!("{word} 5"), Language::En, *currency),
                    Ok(Money::whole(5, *currency)),
                    "{word}"
                );
            }
        }
    }
}
