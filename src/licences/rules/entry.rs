//! One entry of an official list: a firm as the authority writes it.

use super::LicenceStatus;
use crate::base::{Country, Language, fold};
use crate::organisations::rules::{NAME_LENGTH, Name, NameKind};
use serde::{Deserialize, Serialize};

/// How a remark begins that takes a licence back (Thai, "revoked").
const REVOKED: &str = "เพิกถอน";

/// A text in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalText {
    /// The language.
    pub language: Language,
    /// The text.
    pub text: String,
}

/// One entry. What is empty is left out of what is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListEntry {
    /// The licence number as the list writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Other spellings of the number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub number_spellings: Vec<String>,
    /// Legal names by language, in the order of the columns; at least one.
    pub names: Vec<LocalText>,
    /// The name used in business.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_name: Option<String>,
    /// Addresses by language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<LocalText>,
    /// Telephone numbers as the list writes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The state in the authority's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<LocalText>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<LocalText>,
}

impl ListEntry {
    /// What tells the entry from all others of its list: the folded number, or in a list without numbers the folded
    /// first name.
    pub fn key(&self) -> String {
        match &self.number {
            Some(number) => fold::fold_number(number),
            None => self.names.first().map(|name| fold::fold(&name.text)).unwrap_or_default(),
        }
    }

    /// Every spelling of the number, the list's own first.
    pub fn numbers(&self) -> impl Iterator<Item = &String> {
        self.number.iter().chain(&self.number_spellings)
    }

    /// The state the list gives the licence: a remark that begins with เพิกถอน takes it back, any other is a note.
    pub fn status(&self) -> LicenceStatus {
        let is_revoked = self.remarks.iter().any(|remark| remark.text.starts_with(REVOKED));
        if is_revoked { LicenceStatus::Revoked } else { LicenceStatus::Licensed }
    }

    /// What the authority says about the licence in its own words: remarks, then states.
    pub fn note(&self) -> String {
        let said: Vec<&str> = self.remarks.iter().chain(&self.statuses).map(|said| said.text.as_str()).collect();
        said.join(" · ")
    }

    /// The name for a reader: in the language, else in English, else the first.
    pub fn name_for(&self, language: Language) -> Option<&LocalText> {
        let by = |wanted: Language| self.names.iter().find(|name| name.language == wanted);
        by(language).or_else(|| by(Language::En)).or_else(|| self.names.first())
    }

    /// Every text of the entry.
    fn texts(&self) -> Vec<&str> {
        let local = [&self.names, &self.addresses, &self.statuses, &self.remarks];
        let said = local.into_iter().flatten().map(|said| said.text.as_str());
        let plain = self.numbers().chain(&self.trade_name).chain(&self.phone).map(String::as_str);
        said.chain(plain).collect()
    }

    /// The texts of an entry that a later one no longer has.
    pub fn lost_in(&self, later: &Self) -> Vec<&str> {
        let kept = later.texts();
        self.texts().into_iter().filter(|text| !kept.contains(text)).collect()
    }

    /// The names an organisation gets from the entry: the legal ones, and the trading name where it is another.
    pub fn organisation_names(&self, country: Country) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        for name in &self.names {
            names.push(Name { text: name.text.clone(), language: name.language, kind: NameKind::Legal });
        }
        if let Some(trade) = self.trade_name.as_ref().filter(|trade| trade.chars().count() <= NAME_LENGTH) {
            let folded = fold::fold(trade);
            let is_other = !names.iter().any(|name| fold::fold(&name.text) == folded);
            if is_other && !folded.is_empty() {
                let language = written_in(trade, country);
                names.push(Name { text: trade.clone(), language, kind: NameKind::Trading });
            }
        }
        names
    }

    /// The folded texts under which the same firm may stand in the register: its names, and for Thai names, which lists
    /// often give without the words before them, the usual full forms. A name of nothing but company words is left out.
    pub fn search_forms(&self) -> Vec<String> {
        let mut forms: Vec<String> = Vec::new();
        let texts = self.names.iter().map(|name| &name.text).chain(&self.trade_name);
        for text in texts {
            let folded = fold::fold(text);
            if !has_own_words(&folded) {
                continue;
            }
            let mut spellings = vec![folded];
            spellings.extend(thai_forms(text).iter().map(|form| fold::fold(form)));
            for form in spellings {
                if !form.is_empty() && !forms.contains(&form) {
                    forms.push(form);
                }
            }
        }
        forms
    }
}

/// Whether a folded name has a word that is the firm's own.
fn has_own_words(folded: &str) -> bool {
    fold::name_words(folded).iter().any(|word| word.role == fold::WordRole::Own)
}

/// A Thai company name with and without `บริษัท` and `บริษัทจัดหางาน` before it.
fn thai_forms(text: &str) -> Vec<String> {
    if !text.contains("จำกัด") {
        return Vec::new();
    }
    let starts = ["บริษัทจัดหางาน", "บริษัท จัดหางาน", "บริษัท", "บจก."];
    let own = starts.iter().find_map(|start| text.strip_prefix(start)).unwrap_or(text).trim_start();
    vec![own.to_owned(), format!("บริษัท {own}"), format!("บริษัทจัดหางาน {own}"), format!("บริษัท จัดหางาน {own}")]
}

/// The language of a name that no column tells: by its script; Latin letters with Vietnamese marks in a Vietnamese list
/// are Vietnamese, other Latin letters English.
fn written_in(text: &str, country: Country) -> Language {
    let script = text.chars().find_map(|letter| match letter {
        '\u{0E00}'..='\u{0E7F}' => Some(Language::Th),
        '\u{0E80}'..='\u{0EFF}' => Some(Language::Lo),
        '\u{1000}'..='\u{109F}' => Some(Language::My),
        '\u{1780}'..='\u{17FF}' => Some(Language::Km),
        _ => None,
    });
    let is_vietnamese =
        country == Country::VN && text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    script.unwrap_or(if is_vietnamese { Language::Vi } else { Language::En })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(names: &[(Language, &str)]) -> ListEntry {
        let names = names.iter().map(|&(language, text)| LocalText { language, text: text.to_owned() }).collect();
        ListEntry { names, ..ListEntry::default() }
    }

    #[test]
    fn the_key_is_the_number_or_the_first_name() {
        let mut mali = entry(&[(Language::Th, "มาลี ตัวอย่าง จำกัด"), (Language::En, "MALI EXAMPLE CO.,LTD.")]);
        assert_eq!(mali.key(), fold::fold("มาลี ตัวอย่าง จำกัด"));
        mali.number = Some("ต. ๙๑/2599".into());
        assert_eq!(mali.key(), "ต912599");
    }

    #[test]
    fn a_remark_that_begins_with_the_word_revokes_and_any_other_is_a_note() {
        let mut mali = entry(&[(Language::En, "Mali Example")]);
        assert_eq!(mali.status(), LicenceStatus::Licensed);
        let say = |text: &str| vec![LocalText { language: Language::Th, text: text.to_owned() }];
        mali.remarks = say("ย้ายสำนักงาน ไม่ได้เพิกถอน");
        assert_eq!(mali.status(), LicenceStatus::Licensed);
        mali.remarks = say("เพิกถอนตามคำสั่งที่ 1/2599");
        assert_eq!(mali.status(), LicenceStatus::Revoked);
        mali.statuses = vec![LocalText { language: Language::Vi, text: "đang hoạt động".into() }];
        assert_eq!(mali.note(), "เพิกถอนตามคำสั่งที่ 1/2599 · đang hoạt động");
    }

    #[test]
    fn a_trading_name_that_says_the_same_is_not_kept_twice() {
        let mut mali = entry(&[(Language::Vi, "Công ty Ví Dụ Mali")]);
        mali.trade_name = Some("CÔNG TY VÍ DỤ MALI".into());
        assert_eq!(mali.organisation_names(Country::VN).len(), 1);
        mali.trade_name = Some("MALI EXAMPLE.,JSC".into());
        let names = mali.organisation_names(Country::VN);
        assert_eq!((names[1].language, names[1].kind), (Language::En, NameKind::Trading));
        mali.trade_name = Some("Ví Dụ".into());
        assert_eq!(mali.organisation_names(Country::VN)[1].language, Language::Vi);
    }

    #[test]
    fn what_a_later_entry_no_longer_says_is_known() {
        let (mut before, mut later) =
            (entry(&[(Language::En, "Old Example")]), entry(&[(Language::En, "New Example")]));
        before.phone = Some("02-000-0101".into());
        later.phone = Some("02-000-0101".into());
        assert_eq!(before.lost_in(&later), ["Old Example"]);
    }

    #[test]
    fn a_thai_name_is_looked_for_with_the_words_before_it() {
        let forms = entry(&[(Language::Th, "มาลี ตัวอย่าง จำกัด")]).search_forms();
        assert!(forms.contains(&fold::fold("บริษัทจัดหางาน มาลี ตัวอย่าง จำกัด")));
        let forms = entry(&[(Language::Th, "บริษัทจัดหางาน มาลี ตัวอย่าง จำกัด")]).search_forms();
        assert!(forms.contains(&fold::fold("มาลี ตัวอย่าง จำกัด")));
        assert!(entry(&[(Language::En, "Manpower Co., Ltd.")]).search_forms().is_empty());
    }
}
