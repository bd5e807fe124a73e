//! Signs: which class, shape and word belong to a public status, a verdict, a grade or the state of a piece of work.
//!
//! Templates reach these through the macros of `parts/signs.html`. The form carries the meaning before a word is read:
//! open signs point, closed signs bar the way, outlines say that nobody vouches. A status comes in as its public word
//! (`certified`, `suspended` …), the one that also stands in `?status=` and in the API.

use super::keep;
use super::markup::Markup;
use crate::base::EachLanguage;
use crate::i18n::Words;
use std::fmt::Display;

/// How a thing is shown: a class of the style sheet, a symbol, and the key of its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// The class that gives colour and form: `ok`, `stop`, `old` …
    pub class: &'static str,
    /// The symbol of `static/icons.svg` without its `s-` or `i-`.
    pub symbol: &'static str,
    /// The key of the word in the catalogues; empty where the caller brings the word.
    pub key: &'static str,
}

const fn sign(class: &'static str, symbol: &'static str, key: &'static str) -> Sign {
    Sign { class, symbol, key }
}

/// Every public status word with its sign, in the order in which they are explained to a reader; the last is for
/// what is not in the register at all.
const STATUSES: [(&str, Sign); 10] = [
    ("certified", sign("ok", "ok", "status-certified")),
    ("conditions", sign("cond", "cond", "status-conditions")),
    ("expired", sign("old", "old", "status-expired")),
    ("surrendered", sign("old", "given", "status-surrendered")),
    ("licensed", sign("lic", "lic", "status-licensed-only")),
    ("not_certified", sign("nocert", "nocert", "status-not-certified")),
    ("suspended", sign("stop", "stop", "status-suspended")),
    ("withdrawn", sign("gone", "gone", "status-withdrawn")),
    ("licence_revoked", sign("revoked", "revoked", "status-licence-revoked")),
    ("none", NOT_FOUND),
];

const NOT_FOUND: Sign = sign("none", "none", "look-not-found");

/// The sign of a public status word. A word nobody knows bars the way like a name nobody knows.
pub fn status(word: impl Display) -> Sign {
    let word = word.to_string();
    STATUSES.iter().find(|(known, _)| *known == word).map_or(NOT_FOUND, |(_, sign)| *sign)
}

/// The word of a status in a language, with "do not pay" held together.
pub fn word(l: &Words, sign: &Sign) -> &'static Markup {
    static WORDS: EachLanguage<Vec<(&str, Markup)>> = EachLanguage::new();
    static UNKNOWN: Markup = Markup::of_program("");
    let words = WORDS.of(l.language(), || {
        STATUSES.iter().map(|(_, sign)| (sign.key, keep::keep(l.language(), l.t(sign.key)))).collect()
    });
    words.iter().find(|(key, _)| *key == sign.key).map_or(&UNKNOWN, |(_, word)| word)
}

/// The sign of one verdict: `met`, `allowed` · `not_met`, `forbidden`, `over` · anything else is "we do not know",
/// which is never green.
pub fn verdict(word: impl Display) -> Sign {
    match word.to_string().as_str() {
        "met" | "allowed" => sign("ok", "ok", ""),
        "not_met" | "forbidden" | "over" | "over_ceiling" => sign("stop", "gone", ""),
        _ => sign("old", "unk", ""),
    }
}

/// The sign of a finding's grade: signal bars, four for critical.
pub fn grade(word: impl Display) -> Sign {
    match word.to_string().as_str() {
        "critical" => sign("stop", "g4", "process-critical"),
        "major" => sign("cond flat", "g3", "process-major"),
        "minor" => sign("old", "g2", "process-minor"),
        _ => sign("lic", "g1", "process-observation"),
    }
}

/// The sign of a piece of work: `done` · `progress` · `change` (the reader must act) · `late` · `waiting` · `new` ·
/// anything else is not begun. Flat: only a certificate points.
pub fn work(state: impl Display) -> Sign {
    match state.to_string().as_str() {
        "done" => sign("ok flat", "check", ""),
        "progress" => sign("lic", "", ""),
        "new" => sign("lic", "bell", ""),
        "change" => sign("stop", "pen", ""),
        "late" => sign("stop", "clock", ""),
        "waiting" => sign("old", "clock", ""),
        _ => sign("none", "", ""),
    }
}

/// The classes of a stop on a path for a state as in [`work`]: solid walked, dashed to come.
pub fn stop(state: impl Display) -> &'static str {
    match state.to_string().as_str() {
        "done" => "ok",
        "progress" | "new" => "lic half",
        "change" | "late" => "stop",
        _ => "next",
    }
}

/// A share of something as a whole number of per cent from 0 to 100, for the width of a bar.
pub fn percent(part: i64, whole: i64) -> i64 {
    if whole <= 0 {
        return 0;
    }
    (i128::from(part.max(0)) * 100 / i128::from(whole)).min(100).try_into().unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;
    use crate::i18n;
    use crate::web::icons;

    #[test]
    fn every_status_has_its_own_shape_and_it_is_drawn() {
        let mut shapes: Vec<_> = STATUSES.iter().map(|(_, sign)| sign.symbol).collect();
        for shape in &shapes {
            assert_ne!(icons::sprite(&[&format!("s-{shape}")]).as_str(), "", "{shape}");
        }
        shapes.sort_unstable();
        shapes.dedup();
        assert_eq!(shapes.len(), STATUSES.len());
    }

    #[test]
    fn every_status_has_its_word_in_every_language() {
        for &language in Language::ALL {
            let l = i18n::words(language);
            for (status, sign) in STATUSES {
                assert_eq!(*word(l, &sign), keep::keep(language, l.t(sign.key)), "{status} {language}");
                assert_ne!(word(l, &sign).as_str(), "");
            }
        }
    }

    #[test]
    fn only_open_signs_point_and_an_unknown_word_bars_the_way() {
        let open: Vec<_> =
            STATUSES.iter().filter(|(_, s)| ["ok", "cond"].contains(&s.class)).map(|(w, _)| *w).collect();
        assert_eq!(open, ["certified", "conditions"]);
        assert_eq!(status("no such word").class, "none");
    }

    #[test]
    fn what_we_do_not_know_is_never_green() {
        for word in ["unknown", "cannot_compare", ""] {
            assert_eq!(verdict(word).class, "old");
        }
    }

    #[test]
    fn grades_and_work_states_are_drawn() {
        for symbol in ["critical", "major", "minor", "observation"].map(|word| grade(word).symbol) {
            assert_ne!(icons::sprite(&[&format!("i-{symbol}")]).as_str(), "");
        }
        for symbol in ["done", "new", "change", "late", "waiting"].map(|word| work(word).symbol) {
            assert_ne!(icons::sprite(&[&format!("i-{symbol}")]).as_str(), "");
        }
    }

    #[test]
    fn a_bar_never_leaves_its_track() {
        assert_eq!((percent(1, 4), percent(9, 4), percent(-1, 4), percent(1, 0)), (25, 100, 0, 0));
        assert_eq!(percent(i64::MAX, i64::MAX), 100);
    }
}
