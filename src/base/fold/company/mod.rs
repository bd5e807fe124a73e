//! Company words in six languages: what most firm names have in common, and so what tells least about a name.
//!
//! A *legal form* (`Co., Ltd.`, `บริษัท … จำกัด`, `Công ty TNHH`) says nothing about which firm is meant; a
//! *describing word* (recruitment, manpower, international) says little; what is left is the firm's *own* name.
//! These words only lower a weight in ranking: they never make two firms the same.

mod words;

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use self::words::{
    DESCRIBING_WORDS, LEGAL_FORMS, LEGAL_FORMS_AFTER_ANOTHER, LEGAL_FORMS_AT_END, SPACELESS_DESCRIBING_WORDS,
    SPACELESS_LEGAL_FORMS,
};
use super::{fold, is_spaceless};

/// What a part of a firm's name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordRole {
    /// Part of the firm's own name.
    Own,
    /// A word for the trade, the country or the group.
    Describing,
    /// The legal form.
    LegalForm,
}

/// A part of a folded name, in order. In scripts without spaces a part may be several words or half a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameWord<'a> {
    /// The folded text of the part; never empty, no spaces but inside a company phrase.
    pub text: &'a str,
    /// What it is.
    pub role: WordRole,
}

/// Where a word of a spaced script counts as a legal form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    /// Right after another legal form: `cp` is one in `Công ty CP …`, not in `C.P. Example`.
    AfterLegalForm,
    /// With nothing but company words behind it.
    AtEnd,
}

/// Shortest spaceless word (in characters) that is taken off the start or end of a longer run; shorter ones must
/// stand alone, since they are parts of many other words.
const SHORTEST_AT_EDGE: usize = 5;
/// Shortest describing word that is recognised in the middle of a run.
const SHORTEST_INSIDE: usize = 6;

struct Phrase {
    words: Vec<String>,
    role: WordRole,
    place: Place,
}

struct SpacelessWord {
    text: String,
    characters: usize,
    role: WordRole,
}

struct Lexicon {
    /// Phrases by their first word, longest first.
    phrases: HashMap<String, Vec<Phrase>>,
    /// Words by their first character, longest first.
    by_start: HashMap<char, Vec<SpacelessWord>>,
    /// The same words by their last character.
    by_end: HashMap<char, Vec<SpacelessWord>>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon { phrases: HashMap::new(), by_start: HashMap::new(), by_end: HashMap::new() };
    let spaced = [
        (LEGAL_FORMS, WordRole::LegalForm, Place::Anywhere),
        (LEGAL_FORMS_AFTER_ANOTHER, WordRole::LegalForm, Place::AfterLegalForm),
        (LEGAL_FORMS_AT_END, WordRole::LegalForm, Place::AtEnd),
        (DESCRIBING_WORDS, WordRole::Describing, Place::Anywhere),
    ];
    for (texts, role, place) in spaced {
        for text in texts {
            let words: Vec<String> = fold(text).split(' ').map(str::to_owned).collect();
            if let Some(first) = words.first() {
                lexicon.phrases.entry(first.clone()).or_default().push(Phrase { words, role, place });
            }
        }
    }
    for phrases in lexicon.phrases.values_mut() {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }
    let spaceless = [(SPACELESS_LEGAL_FORMS, WordRole::LegalForm), (SPACELESS_DESCRIBING_WORDS, WordRole::Describing)];
    for (texts, role) in spaceless {
        for text in texts {
            let text: String = fold(text).chars().filter(|letter| *letter != ' ').collect();
            let characters = text.chars().count();
            let word = |text| SpacelessWord { text, characters, role };
            if let (Some(first), Some(last)) = (text.chars().next(), text.chars().next_back()) {
                lexicon.by_start.entry(first).or_default().push(word(text.clone()));
                lexicon.by_end.entry(last).or_default().push(word(text));
            }
        }
    }
    for words in lexicon.by_start.values_mut().chain(lexicon.by_end.values_mut()) {
        words.sort_by_key(|word| std::cmp::Reverse(word.characters));
    }
    lexicon
});

/// Parts of a folded name with their roles, in order. Nothing is lost but the spaces between them.
pub fn name_words(folded: &str) -> Vec<NameWord<'_>> {
    let runs = script_runs(folded);
    let mut words: Vec<NameWord<'_>> = Vec::with_capacity(runs.len());
    let mut only_at_end: Vec<usize> = Vec::new();
    let mut rest = runs.as_slice();
    while let Some((first, after)) = rest.split_first() {
        if first.chars().next().is_some_and(is_spaceless) {
            split_spaceless(first, &mut words);
            rest = after;
            continue;
        }
        let after_legal_form = words.last().is_some_and(|word| word.role == WordRole::LegalForm);
        let phrase = phrase_at(rest, after_legal_form);
        let count = phrase.map_or(1, |phrase| phrase.words.len());
        let (of_phrase, after) = rest.split_at(count.min(rest.len()));
        if phrase.is_some_and(|phrase| phrase.place == Place::AtEnd) {
            only_at_end.push(words.len());
        }
        let role = phrase.map_or(WordRole::Own, |phrase| phrase.role);
        words.extend(of_phrase.iter().map(|text| NameWord { text, role }));
        rest = after;
    }
    for at in only_at_end.into_iter().rev() {
        let is_last = words.iter().skip(at + 1).all(|word| word.role != WordRole::Own);
        if !is_last && let Some(word) = words.get_mut(at) {
            word.role = WordRole::Own;
        }
    }
    words
}

/// The name without company words: without legal forms and describing words, or, if nothing would be left, without
/// legal forms, or else as it stands. Never empty for a text that has letters.
pub fn strip_company_words(folded: &str) -> String {
    let words = name_words(folded);
    let without = |left: &[WordRole]| {
        let kept: Vec<&str> = words.iter().filter(|word| left.contains(&word.role)).map(|word| word.text).collect();
        (!kept.is_empty()).then(|| kept.join(" "))
    };
    without(&[WordRole::Own]).or_else(|| without(&[WordRole::Describing])).unwrap_or_else(|| folded.to_owned())
}

/// Every single company word, folded, with its role; phrases word by word. In no order.
pub fn company_words() -> impl Iterator<Item = (&'static str, WordRole)> {
    let phrases = LEXICON.phrases.values().flatten();
    let spaced = phrases.flat_map(|phrase| phrase.words.iter().map(|word| (word.as_str(), phrase.role)));
    let spaceless = LEXICON.by_start.values().flatten().map(|word| (word.text.as_str(), word.role));
    spaced.chain(spaceless)
}

/// Cuts at spaces and where a spaceless script begins or ends.
fn script_runs(folded: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    for token in folded.split(' ').filter(|token| !token.is_empty()) {
        let mut rest = token;
        while let Some(first) = rest.chars().next() {
            let kind = is_spaceless(first);
            let end = rest.find(|letter| is_spaceless(letter) != kind).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            runs.push(run);
            rest = after;
        }
    }
    runs
}

fn phrase_at(runs: &[&str], after_legal_form: bool) -> Option<&'static Phrase> {
    let phrases = LEXICON.phrases.get(*runs.first()?)?;
    phrases.iter().find(|phrase| {
        (phrase.place != Place::AfterLegalForm || after_legal_form)
            && runs.get(..phrase.words.len()).is_some_and(|texts| phrase.words.iter().eq(texts.iter()))
    })
}

/// Splits a run of a spaceless script: company words off its start, then off its end, then describing words inside.
fn split_spaceless<'a>(run: &'a str, words: &mut Vec<NameWord<'a>>) {
    let mut rest = run;
    while let Some((word, role, after)) = take_first(rest) {
        words.push(NameWord { text: word, role });
        rest = after;
    }
    let mut ending = Vec::new();
    while let Some((before, word, role)) = take_last(rest) {
        ending.push(NameWord { text: word, role });
        rest = before;
    }
    let mut own_start = 0;
    let mut at = 0;
    while let Some(letter) = rest.get(at..).and_then(|tail| tail.chars().next()) {
        match describing_at(rest, at) {
            Some(length) => {
                push_own(rest.get(own_start..at), words);
                if let Some(text) = rest.get(at..at + length) {
                    words.push(NameWord { text, role: WordRole::Describing });
                }
                at += length;
                own_start = at;
            }
            None => at += letter.len_utf8(),
        }
    }
    push_own(rest.get(own_start..), words);
    words.extend(ending.into_iter().rev());
}

fn push_own<'a>(text: Option<&'a str>, words: &mut Vec<NameWord<'a>>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        words.push(NameWord { text, role: WordRole::Own });
    }
}

fn take_first(run: &str) -> Option<(&str, WordRole, &str)> {
    LEXICON.by_start.get(&run.chars().next()?)?.iter().find_map(|word| {
        let after = run.strip_prefix(word.text.as_str())?;
        let fits = after.is_empty() || (word.characters >= SHORTEST_AT_EDGE && may_end_before(after));
        fits.then(|| Some((run.get(..word.text.len())?, word.role, after)))?
    })
}

fn take_last(run: &str) -> Option<(&str, &str, WordRole)> {
    LEXICON.by_end.get(&run.chars().next_back()?)?.iter().find_map(|word| {
        let before = run.strip_suffix(word.text.as_str())?;
        let fits = before.is_empty() || (word.characters >= SHORTEST_AT_EDGE && may_begin_after(before));
        fits.then(|| Some((before, run.get(before.len()..)?, word.role)))?
    })
}

/// Length in bytes of the describing word inside a run, if one begins there.
fn describing_at(run: &str, at: usize) -> Option<usize> {
    let (before, tail) = run.split_at_checked(at)?;
    let words = LEXICON.by_start.get(&tail.chars().next()?)?;
    let fits = |word: &&SpacelessWord| {
        word.role == WordRole::Describing
            && word.characters >= SHORTEST_INSIDE
            && may_begin_after(before)
            && tail.strip_prefix(word.text.as_str()).is_some_and(may_end_before)
    };
    words.iter().find(fits).map(|word| word.text.len())
}

/// Whether a word may end where `after` begins: not in front of a sign of its last consonant.
fn may_end_before(after: &str) -> bool {
    after.chars().next().is_none_or(|next| {
        !is_combining_mark(next) && !matches!(next, '\u{0E30}'..='\u{0E39}' | '\u{0EB0}'..='\u{0EB9}')
    })
}

/// Whether a word may begin after `before`: not behind a leading vowel or a sign that joins consonants.
fn may_begin_after(before: &str) -> bool {
    before.chars().next_back().is_none_or(|last| !matches!(last, 'เ'..='ไ' | 'ເ'..='ໄ' | '\u{17D2}' | '\u{1039}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripped(text: &str) -> String {
        strip_company_words(&fold(text))
    }

    #[test]
    fn legal_forms_of_six_languages_come_off() {
        for text in [
            "Mali Example Co., Ltd.",
            "MALI EXAMPLE COMPANY LIMITED",
            "Mali Example PLC",
            "Mali Example, JSC",
            "Mali Example Corp.",
            "Mali Example (Thailand) Co.,Ltd.",
            "Mali Example Limited Partnership",
        ] {
            assert_eq!(stripped(text), "mali example", "{text}");
        }
        for text in [
            "Công ty TNHH Ví Dụ Sen",
            "CÔNG TY CỔ PHẦN VÍ DỤ SEN",
            "Công ty TNHH MTV Ví Dụ Sen",
            "CTCP Ví Dụ Sen",
            "Công ty CP Ví Dụ Sen",
            "Tổng công ty Ví Dụ Sen",
            "Công ty trách nhiệm hữu hạn một thành viên Ví Dụ Sen",
        ] {
            assert_eq!(stripped(text), "vi du sen", "{text}");
        }
        for text in [
            "บริษัทจัดหางาน ดอกมะลิ จำกัด",
            "บริษัท จัดหางาน ดอกมะลิ จำกัด",
            "บริษัทจัดหางานดอกมะลิจำกัด",
            "บริษัท ดอกมะลิ จำกัด (มหาชน)",
            "หจก. ดอกมะลิ",
            "บจก.ดอกมะลิ",
            "ห้างหุ้นส่วนจำกัดดอกมะลิ",
        ] {
            assert_eq!(stripped(text), "ดอกมะลิ", "{text}");
        }
        for text in ["ရွှေနမူနာ ကုမ္ပဏီ လီမိတက်", "ရွှေနမူနာကုမ္ပဏီလီမိတက်", "ရွှေနမူနာ"]
        {
            assert_eq!(stripped(text), "ရွှေနမူနာ", "{text}");
        }
        for text in ["ក្រុមហ៊ុន ផ្កាគំរូ ឯ.ក", "ក្រុមហ៊ុនផ្កាគំរូ", "ផ្កាគំរូ ខូអិលធីឌី"]
        {
            assert_eq!(stripped(text), "ផ្កាគំរូ", "{text}");
        }
        for text in ["ບໍລິສັດ ດອກຈຳປາ ຈຳກັດ", "ບໍລິສັດດອກຈຳປາຈຳກັດຜູ້ດຽວ", "ບໍລິສັດ ຈັດຫາງານ ດອກຈຳປາ ຈຳກັດ ມະຫາຊົນ"]
        {
            assert_eq!(stripped(text), "ດອກຈຳປາ", "{text}");
        }
    }

    #[test]
    fn describing_words_come_off_only_if_something_is_left() {
        assert_eq!(stripped("Mali Manpower Recruitment Co., Ltd."), "mali");
        assert_eq!(stripped("Global Manpower Co., Ltd."), "global manpower");
        assert_eq!(stripped("Company Limited"), "company limited");
        assert_eq!(stripped("บริษัทจัดหางาน แมนพาวเวอร์ จำกัด"), "แมนพาวเวอร์");
        assert_eq!(stripped("บริษัท จำกัด"), "บริษัท จำกัด");
        assert_eq!(stripped("ดอกมะลิอินเตอร์เนชั่นแนลกรุ๊ปจำกัด"), "ดอกมะลิ");
        assert_eq!(stripped(""), "");
    }

    #[test]
    fn words_that_are_a_brand_elsewhere_stay() {
        assert_eq!(stripped("C.P. Example Manpower"), "cp example");
        assert_eq!(stripped("Công ty TNHH Ví Dụ Cơ Điện"), "vi du co dien");
        assert_eq!(stripped("MTV Example Agency"), "mtv example");
        assert_eq!(stripped("เอบีซีไทยแลนดี้"), "เอบีซีไทยแลนดี้", "a sign follows");
        assert_eq!(stripped("ລາວໃໝ່"), "ລາວໃໝ່", "short words must stand alone");
    }

    #[test]
    fn nothing_is_lost_but_spaces() {
        for text in [
            "บริษัทจัดหางานดอกมะลิ2000อินเตอร์เนชั่นแนล(ประเทศไทย) จำกัด",
            "Công ty CP Ví Dụ JSC Enterprise Sen",
            "ក្រុមហ៊ុន ABC សេវាកម្ម ឯ.ក",
        ] {
            let folded = fold(text);
            let joined: String = name_words(&folded).iter().map(|word| word.text).collect();
            assert_eq!(joined, folded.replace(' ', ""), "{text}");
        }
    }
}
