//! The language of words that people wrote: a name, an address, an authority in another script than the page's is
//! marked with `lang`, so that fonts, line heights and voices follow it. Numbers in them are held together.

use std::fmt::Display;

use super::markup::{Markup, push_escaped};
use super::num::{held, push_held};
use crate::base::Language;
use crate::i18n::Given;

/// Escapes a text and marks it with its language where its letters are not those of the page. Numbers, codes and single
/// short words in Latin letters read alike everywhere and stay unmarked.
pub fn marked(page: impl Given<Language>, text: impl Display) -> Markup {
    let text = text.to_string();
    let Some(language) = foreign(page.given(), &text) else { return held(text) };
    let mut html = String::with_capacity(text.len() + 24);
    html.push_str("<span lang=\"");
    html.push_str(language.code());
    html.push_str("\">");
    push_held(&mut html, &text);
    html.push_str("</span>");
    Markup::of_escaped(html)
}

/// A sentence with something that people wrote in it: escaped, and that part marked as [`marked`] does.
pub fn within(page: impl Given<Language>, sentence: impl Display, part: impl Display) -> Markup {
    let (page, sentence, part) = (page.given(), sentence.to_string(), part.to_string());
    let mut html = String::with_capacity(sentence.len() + 24);
    match sentence.split_once(&part).filter(|_| !part.is_empty()) {
        Some((before, after)) => {
            push_escaped(&mut html, before);
            html.push_str(marked(page, part).as_str());
            push_escaped(&mut html, after);
        }
        None => push_escaped(&mut html, &sentence),
    }
    Markup::of_escaped(html)
}

/// The language of a text whose letters are not those of the page.
fn foreign(page: Language, text: &str) -> Option<Language> {
    if text.chars().any(|c| script(c) == Some(page)) {
        return None;
    }
    let found = text.chars().find_map(script).or_else(|| latin(page, text))?;
    (found != page).then_some(found)
}

/// The one of our languages that is written with this letter alone; `None` for Latin letters, digits and signs.
const fn script(c: char) -> Option<Language> {
    match c {
        '\u{0e00}'..='\u{0e7f}' => Some(Language::Th),
        '\u{0e80}'..='\u{0eff}' => Some(Language::Lo),
        '\u{1000}'..='\u{109f}' => Some(Language::My),
        '\u{1780}'..='\u{17ff}' => Some(Language::Km),
        _ => None,
    }
}

/// Words in Latin letters on a page of another script: Vietnamese by its own letters, English otherwise.
fn latin(page: Language, text: &str) -> Option<Language> {
    if page == Language::Vi {
        return None;
    }
    if text.chars().any(|c| matches!(c, '\u{1ea0}'..='\u{1ef9}' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'ă' | 'Ă'))
    {
        return Some(Language::Vi);
    }
    let is_word = |word: &str| word.len() > 3 && word.chars().any(|c| c.is_ascii_lowercase());
    text.split(|c: char| !c.is_alphabetic()).any(is_word).then_some(Language::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_another_script_are_marked() {
        let html = |page, text: &str| marked(page, text).to_string();
        assert_eq!(html(Language::My, "12 Example Road"), "<span lang=\"en\">12 Example Road</span>");
        assert_eq!(html(Language::En, "กรมการจัดหางาน"), "<span lang=\"th\">กรมการจัดหางาน</span>");
        assert_eq!(html(Language::Km, "Số 5 & Hà Nội"), "<span lang=\"vi\">Số 5 &#38; Hà Nội</span>");
    }

    #[test]
    fn a_name_inside_a_sentence_is_marked_and_the_rest_is_not() {
        let html = within(Language::Th, "ของ Mali & Co., Ltd. เท่านั้น", "Mali & Co., Ltd.").to_string();
        assert_eq!(html, "ของ <span lang=\"en\">Mali &#38; Co., Ltd.</span> เท่านั้น");
        assert_eq!(within(Language::Th, "a<b", "").to_string(), "a&#60;b");
    }

    #[test]
    fn what_reads_alike_everywhere_is_left_alone() {
        for text in ["+66 2 000 0101", "DEMO-TH-0012/2025", "THB 500", "LINE", ""] {
            assert!(!marked(Language::Th, text).as_str().contains("lang="), "{text}");
        }
        assert!(!marked(Language::Th, "ถนน Silom").as_str().contains("lang="));
        assert!(!marked(Language::Vi, "Main office").as_str().contains("lang="));
    }
}
