//! The banks and telephone purses of the corridors, by the words people call them: an account number says little
//! without its bank.

use crate::base::{Country, fold};

/// A bank, or a purse on a telephone.
#[derive(Debug, PartialEq, Eq)]
pub struct Bank {
    /// Its code: stored with an account, and part of what the account is found by.
    pub code: &'static str,
    /// How it calls itself in Latin letters; empty for a bank that is not in this list.
    pub name: &'static str,
    /// Where.
    pub country: Option<Country>,
    /// Other words for it, folded; the name counts besides.
    words: &'static [&'static str],
    /// Whether its accounts are telephone numbers.
    pub is_purse: bool,
}

const fn bank(code: &'static str, name: &'static str, country: Country, words: &'static [&'static str]) -> Bank {
    Bank { code, name, country: Some(country), words, is_purse: false }
}

const fn purse(code: &'static str, name: &'static str, country: Country, words: &'static [&'static str]) -> Bank {
    Bank { code, name, country: Some(country), words, is_purse: true }
}

/// Every bank that can be chosen, by country; the last is any other.
pub const BANKS: &[Bank] = &[
    bank("bbl", "Bangkok Bank", Country::TH, &["bbl", "กรุงเทพ", "ธนาคารกรุงเทพ"]),
    bank("kbank", "Kasikornbank", Country::TH, &["kbank", "kasikorn", "กสิกร", "กสิกรไทย", "ธนาคารกสิกรไทย"]),
    bank("ktb", "Krungthai Bank", Country::TH, &["ktb", "krungthai", "krung thai", "กรุงไทย", "ธนาคารกรุงไทย"]),
    bank("scb", "Siam Commercial Bank", Country::TH, &["scb", "siam commercial", "ไทยพาณิชย์", "ธนาคารไทยพาณิชย์"]),
    bank("bay", "Krungsri", Country::TH, &["bay", "ayudhya", "กรุงศรี", "ธนาคารกรุงศรีอยุธยา"]),
    bank("ttb", "TMBThanachart", Country::TH, &["ttb", "tmb", "ทหารไทย", "ทีทีบี", "ธนาคารทหารไทยธนชาต"]),
    bank("gsb", "Government Savings Bank", Country::TH, &["gsb", "ออมสิน", "ธนาคารออมสิน"]),
    bank("baac", "BAAC", Country::TH, &["ธกส", "ธ ก ส"]),
    purse("promptpay", "PromptPay", Country::TH, &["prompt pay", "พร้อมเพย์"]),
    purse("truemoney", "TrueMoney", Country::TH, &["true money", "ทรูมันนี่", "ทรูมันนี่วอลเล็ท"]),
    bank("kbz", "KBZ Bank", Country::MM, &["kbz", "kanbawza", "ကမ္ဘောဇ", "ကမ္ဘောဇဘဏ်"]),
    bank("aya", "AYA Bank", Country::MM, &["aya", "ဧရာဝတီဘဏ်"]),
    bank("cb", "CB Bank", Country::MM, &["cb"]),
    bank("yoma", "Yoma Bank", Country::MM, &["yoma", "ရိုးမဘဏ်"]),
    purse("kbzpay", "KBZPay", Country::MM, &["kpay", "kbz pay"]),
    purse("wavepay", "WavePay", Country::MM, &["wave", "wave pay", "wave money"]),
    bank("aba", "ABA Bank", Country::KH, &["aba"]),
    bank("acleda", "ACLEDA Bank", Country::KH, &["acleda", "អេស៊ីលីដា"]),
    bank("canadia", "Canadia Bank", Country::KH, &["canadia"]),
    purse("wing", "Wing Bank", Country::KH, &["wing", "វីង"]),
    bank("bcel", "BCEL", Country::LA, &["bcel", "bcel one"]),
    bank("ldb", "Lao Development Bank", Country::LA, &["ldb"]),
    bank("jdb", "Joint Development Bank", Country::LA, &["jdb"]),
    purse("umoney", "U-Money", Country::LA, &["umoney", "u money"]),
    bank("vcb", "Vietcombank", Country::VN, &["vcb"]),
    bank("ctg", "VietinBank", Country::VN, &["ctg"]),
    bank("bidv", "BIDV", Country::VN, &["bidv"]),
    bank("agribank", "Agribank", Country::VN, &["agri"]),
    bank("tcb", "Techcombank", Country::VN, &["tcb"]),
    bank("mb", "MB Bank", Country::VN, &["mb", "mbbank"]),
    bank("acb", "ACB", Country::VN, &["acb"]),
    purse("momo", "MoMo", Country::VN, &["momo"]),
    Bank { code: "other", name: "", country: None, words: &[], is_purse: false },
];

impl Bank {
    /// A bank by its code.
    pub fn parse(code: &str) -> Option<&'static Self> {
        BANKS.iter().find(|bank| bank.code == code)
    }

    /// The banks a text names: `Kbank 123-4-56789-0` names one, `123-4-56789-0` none.
    pub fn named_in(text: &str) -> Vec<&'static Self> {
        let folded = fold::fold(text);
        let words: String = folded.chars().map(|letter| if letter.is_ascii_digit() { ' ' } else { letter }).collect();
        let padded = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
        let names = |bank: &Bank| {
            let own = fold::fold(bank.name);
            let is_said = |word: &str| {
                // Scripts that write without spaces name a bank inside a longer word.
                if word.is_ascii() { padded.contains(&format!(" {word} ")) } else { padded.contains(&fold::fold(word)) }
            };
            !own.is_empty() && is_said(&own) || bank.words.iter().any(|word| is_said(word))
        };
        BANKS.iter().filter(|bank| names(bank)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn codes(text: &str) -> Vec<&'static str> {
        Bank::named_in(text).iter().map(|bank| bank.code).collect()
    }

    #[test]
    fn codes_are_unique_and_found() {
        let all: HashSet<_> = BANKS.iter().map(|bank| bank.code).collect();
        assert_eq!(all.len(), BANKS.len());
        assert!(BANKS.iter().all(|bank| Bank::parse(bank.code) == Some(bank)));
        assert_eq!(Bank::parse("nowhere"), None);
    }

    #[test]
    fn a_bank_is_known_by_what_people_call_it() {
        assert_eq!(codes("KBank 123-4-56789-0"), ["kbank"]);
        assert_eq!(codes("บัญชีกสิกรไทย 123-4-56789-0"), ["kbank"]);
        assert_eq!(codes("krung thai bank 1234567890"), ["ktb"]);
        assert_eq!(codes("Vietcombank 0123456789"), ["vcb"]);
        assert_eq!(codes("123-4-56789-0").len(), 0);
        assert_eq!(codes("scbx 1"), Vec::<&str>::new());
    }
}
