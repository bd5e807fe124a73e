//! The style sheets: put into the page, made small at first use, and named by their hashes to the browser.
//!
//! `static/app.css` goes into every page, `static/staff.css` also into signed-in pages. The content security policy
//! allows exactly these two by hash, so layouts print [`public_style`] and [`staff_style`] and no `<style>` of their own.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::markup::Markup;

const PUBLIC: &str = include_str!("../../static/app.css");
const STAFF: &str = include_str!("../../static/staff.css");

/// The style of every page, without comments and needless spaces.
pub fn public_css() -> &'static str {
    static CSS: OnceLock<String> = OnceLock::new();
    CSS.get_or_init(|| minified(PUBLIC))
}

/// What signed-in pages need besides [`public_css`].
pub fn staff_css() -> &'static str {
    static CSS: OnceLock<String> = OnceLock::new();
    CSS.get_or_init(|| minified(STAFF))
}

/// The element that carries [`public_css`], for the head of every layout.
pub fn public_style() -> Markup {
    static ELEMENT: OnceLock<String> = OnceLock::new();
    Markup::of_program(ELEMENT.get_or_init(|| element(public_css())))
}

/// The element that carries [`staff_css`], for the head of signed-in layouts, after [`public_style`].
pub fn staff_style() -> Markup {
    static ELEMENT: OnceLock<String> = OnceLock::new();
    Markup::of_program(ELEMENT.get_or_init(|| element(staff_css())))
}

/// What `style-src` of the content security policy allows: `'sha256-…' 'sha256-…'`, both sheets as they stand in pages.
pub fn csp_style_hashes() -> &'static str {
    static HASHES: OnceLock<String> = OnceLock::new();
    HASHES.get_or_init(|| format!("{} {}", hash(public_css()), hash(staff_css())))
}

fn element(css: &str) -> String {
    format!("<style>{css}</style>")
}

fn hash(css: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(css.as_bytes())))
}

/// Removes comments, line ends and spaces around `{ } ; ,` and the last `;` of a block; strings stay as they are.
///
/// Spaces around `:`, `>` and `+` stay: in selectors and in `calc()` they can carry meaning.
fn minified(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut space = false;
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'*') => {
                rest.next();
                let mut star = false;
                for c in rest.by_ref() {
                    if star && c == '/' {
                        break;
                    }
                    star = c == '*';
                }
                space = true;
            }
            c if c.is_ascii_whitespace() => space = true,
            c => {
                let tight = matches!(c, '{' | '}' | ';' | ',') || small.ends_with(['{', '}', ';', ',']);
                if space && !tight && !small.is_empty() {
                    small.push(' ');
                }
                space = false;
                if c == '}' && small.ends_with(';') {
                    small.pop();
                }
                small.push(c);
                if c == '"' || c == '\'' {
                    push_string(&mut small, &mut rest, c);
                }
            }
        }
    }
    small
}

/// Copies the rest of a string, with its escapes, up to and with its closing quote.
fn push_string(small: &mut String, rest: &mut impl Iterator<Item = char>, quote: char) {
    while let Some(c) = rest.next() {
        small.push(c);
        match c {
            '\\' => small.extend(rest.next()),
            c if c == quote => return,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_needless_spaces_go_and_meaning_stays() {
        let css = "/* a */ .a :is(b, c) {\n  color: red;\n  width: calc(1px + 2px) ;\n}\n\n/* {x} **/@media (x) { .b > i { top:0; } }\n";
        assert_eq!(minified(css), ".a :is(b,c){color: red;width: calc(1px + 2px)}@media (x){.b > i{top:0}}");
    }

    #[test]
    fn strings_are_left_as_they_are() {
        let css = r#".a::before { content: "a  /* b */ ; } \" c"; quotes: '"' }"#;
        assert_eq!(minified(css), r#".a::before{content: "a  /* b */ ; } \" c";quotes: '"'}"#);
    }

    #[test]
    fn the_sheets_keep_to_the_content_security_policy() {
        for css in [public_css(), staff_css()] {
            assert!(!css.contains("url(") && !css.contains("@import") && !css.contains("@font-face"));
            assert!(!css.contains("</") && !css.contains('\n') && !css.contains("/*"));
            assert_eq!(css.matches('{').count(), css.matches('}').count());
        }
        assert_eq!(csp_style_hashes().matches("'sha256-").count(), 2);
    }

    #[test]
    fn every_page_can_afford_the_sheet() {
        let mut small = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        std::io::Write::write_all(&mut small, public_css().as_bytes()).unwrap();
        let bytes = small.finish().unwrap().len();
        assert!(bytes <= 6_000, "app.css weighs {bytes} bytes: move what only signed-in pages need to staff.css");
    }

    #[test]
    fn the_element_holds_exactly_what_was_hashed() {
        let element = public_style().to_string();
        let inside = element.strip_prefix("<style>").and_then(|rest| rest.strip_suffix("</style>")).unwrap();
        assert!(csp_style_hashes().contains(&hash(inside)));
        assert!(!staff_style().to_string().contains(['\n', '\r']));
    }
}
