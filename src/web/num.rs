//! Numbers with hyphens stay on one line: F-2026-0012, WM-2026-00417, EX-0007. Browsers break a line after a hyphen; a
//! hyphen that does not break would be another letter for whoever copies the number, so the style sheet holds it together.

use std::fmt::Display;

use super::markup::{Markup, push_escaped};

/// The longest number that is held together: that of a check receipt has 22 letters. A longer one would not fit a phone.
const LONGEST: usize = 24;

const OPEN: &str = "<span class=\"num\">";
const CLOSE: &str = "</span>";

/// Escapes a text and wraps each number with a hyphen in it in `<span class="num">`, which the style sheet never breaks.
/// A text around a number is wrapped with it: in a box that lays its children side by side it stays one.
pub fn held(text: impl Display) -> Markup {
    let text = text.to_string();
    let mut html = String::with_capacity(text.len() + 24);
    push_held(&mut html, &text);
    let is_mixed = html.contains(OPEN) && !(html.starts_with(OPEN) && html.ends_with(CLOSE) && !text.contains(' '));
    Markup::of_escaped(if is_mixed { format!("<span>{html}{CLOSE}") } else { html })
}

/// Appends a text to some HTML, escaped, with its numbers held together.
pub(super) fn push_held(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(hyphen) = rest.find('-') {
        let (before, from) = rest.split_at(hyphen);
        let start = before.trim_end_matches(is_part).len();
        let end = hyphen + from.find(|c| !is_part(c)).unwrap_or(from.len());
        let (before, run, after) = (
            rest.get(..start).unwrap_or_default(),
            rest.get(start..end).unwrap_or_default(),
            rest.get(end..).unwrap_or_default(),
        );
        push_escaped(html, before);
        push_run(html, run);
        rest = after;
    }
    push_escaped(html, rest);
}

/// A run of letters, digits, hyphens and strokes with a hyphen in it: what is no number stands as it is.
fn push_run(html: &mut String, run: &str) {
    let is_number = run.len() <= LONGEST
        && run.contains(|c: char| c.is_ascii_digit())
        && run.trim_matches(|c: char| !c.is_ascii_alphanumeric()).contains('-');
    if is_number {
        html.push_str(OPEN);
        push_escaped(html, run);
        html.push_str(CLOSE);
    } else {
        push_escaped(html, run);
    }
}

const fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_a_hyphen_is_held_together_and_keeps_its_hyphen() {
        assert_eq!(held("F-2026-0012").as_str(), "<span class=\"num\">F-2026-0012</span>");
        assert_eq!(
            held("Finding F-2026-0012.").as_str(),
            "<span>Finding <span class=\"num\">F-2026-0012</span>.</span>"
        );
        assert_eq!(
            held("ใบอนุญาต TH-0012/2025").as_str(),
            "<span>ใบอนุญาต <span class=\"num\">TH-0012/2025</span></span>"
        );
        assert_eq!(held("<b> WM-1").as_str(), "<span>&#60;b&#62; <span class=\"num\">WM-1</span></span>");
    }

    #[test]
    fn words_amounts_and_ids_stand_as_they_are() {
        for text in ["Sub-agent", "THB 27,000", "7 December", "-5-", "and/or", "+66 2 000 0101", ""] {
            assert_eq!(held(text).as_str(), text);
        }
        let id = "0192a000-0000-7000-8000-000000000000";
        assert_eq!(held(id).as_str(), id, "it would not fit a phone");
    }
}
