//! "Do not pay" stays on one line: browsers split the Burmese and the Khmer words where they must not be split.

use std::fmt::Display;

use super::markup::{Markup, push_escaped};
use crate::base::{EachLanguage, Language};
use crate::i18n::{self, Given};

/// Escapes a text and wraps each "do not pay" of its language, at the start of a sentence or inside, in
/// `<span class="keep">`, which the style sheet never breaks.
///
/// Takes the language and any text that can be shown, by value or by reference: templates do either.
pub fn keep(language: impl Given<Language>, text: impl Display) -> Markup {
    wrapped(&text.to_string(), forms(language.given()))
}

/// How "do not pay" is written in a language, the longest first: where two begin at the same place, the first is taken.
fn forms(language: Language) -> &'static [String] {
    static FORMS: EachLanguage<[String; 3]> = EachLanguage::new();
    FORMS.of(language, || {
        let words = i18n::words(language);
        ["status-do-not-pay", "do-not-pay-inline", "do-not-pay-short"].map(|key| words.t(key).to_string())
    })
}

fn wrapped(text: &str, forms: &[String]) -> Markup {
    let mut html = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some((at, form)) = first(rest, forms) {
        let (before, from) = rest.split_at(at);
        let (found, after) = from.split_at(form.len());
        push_escaped(&mut html, before);
        html.push_str("<span class=\"keep\">");
        push_escaped(&mut html, found);
        html.push_str("</span>");
        rest = after;
    }
    push_escaped(&mut html, rest);
    Markup::of_escaped(html)
}

/// Where one of the forms stands first, if anywhere.
fn first<'f>(text: &str, forms: &'f [String]) -> Option<(usize, &'f String)> {
    let forms = forms.iter().filter(|form| !form.is_empty());
    forms.filter_map(|form| Some((text.find(form.as_str())?, form))).min_by_key(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str, forms: [&str; 2]) -> String {
        wrapped(text, &forms.map(String::from)).to_string()
    }

    #[test]
    fn the_phrase_is_kept_together_wherever_it_stands() {
        assert_eq!(
            kept("Do not pay. If <someone> asks, do not pay.", ["Do not pay", "do not pay"]),
            "<span class=\"keep\">Do not pay</span>. If &#60;someone&#62; asks, <span class=\"keep\">do not pay</span>.",
        );
        assert_eq!(
            kept("ရပ်ဆိုင်းထားသည် – ငွေမပေးပါနှင့်", ["ငွေမပေးပါနှင့်"; 2]),
            "ရပ်ဆိုင်းထားသည် – <span class=\"keep\">ငွေမပေးပါနှင့်</span>",
        );
    }

    #[test]
    fn a_text_without_it_is_only_escaped() {
        assert_eq!(kept("Certified & checked", ["Do not pay", "do not pay"]), "Certified &#38; checked");
        assert_eq!(kept("x", ["", ""]), "x");
    }

    #[test]
    fn every_language_keeps_the_phrase_of_its_own_barred_words() {
        for &language in Language::ALL {
            for key in ["status-suspended", "status-licence-revoked", "look-not-found", "sentence-suspended"] {
                let word = i18n::words(language).t(key).to_string();
                assert!(keep(language, &word).as_str().contains("<span class=\"keep\">"), "{language}: {word}");
            }
        }
    }
}
