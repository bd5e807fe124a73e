//! The style sheets: put into the page, made small at first use, and named by their hashes to the browser.
//!
//! `static/app.css` goes into every page but those of a search: these are made anew for everybody, and carry only what they
//! have a use for. `static/staff.css` goes also into signed-in pages. The content security policy allows exactly these three
//! by hash, so layouts print [`public_style`], [`search_style`] and [`staff_style`] and no `<style>` of their own.

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

/// Classes and elements that no page of a search has, with a space between two.
pub const NOT_IN_A_SEARCH: &str = ".bars .big .call .clock .code .count .crumb .dots .f1 .f2 .f3 .facts .fill .flat .full .gate .go .h1f .h2f \
    .h3f .half .halt .hero .land .lead .lift .many .me .mid .money .n .narrow .next .no .off .opt .opts .out \
    .post .rows .short .shut .sun .tabs .ticket .tight .tile .tongues .track .trail .tri .verdict .verdicts .who \
    .wide caption table td th";

/// [`public_css`] without what no page of a search has.
pub fn search_css() -> &'static str {
    static CSS: OnceLock<String> = OnceLock::new();
    CSS.get_or_init(|| without(public_css(), &NOT_IN_A_SEARCH.split(' ').collect::<Vec<_>>()))
}

/// The element that carries [`search_css`], for pages of a search in place of [`public_style`].
pub fn search_style() -> Markup {
    static ELEMENT: OnceLock<String> = OnceLock::new();
    Markup::of_program(ELEMENT.get_or_init(|| element(search_css())))
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

/// What `style-src` of the content security policy allows: `'sha256-…' 'sha256-…' …`, each sheet as it stands in pages.
pub fn csp_style_hashes() -> &'static str {
    static HASHES: OnceLock<String> = OnceLock::new();
    HASHES.get_or_init(|| [public_css(), search_css(), staff_css()].map(hash).join(" "))
}

fn element(css: &str) -> String {
    format!("<style>{css}</style>")
}

fn hash(css: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(css.as_bytes())))
}

/// A small sheet without the rules for these classes (`.class`) and elements.
fn without(css: &str, left_out: &[&str]) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, behind)) = rest.split_once('{') {
        let (block, after) = behind.split_at(end_of_block(behind));
        rest = after.strip_prefix('}').unwrap_or_default();
        if before.starts_with("@media") {
            let block = without(block, left_out);
            if !block.is_empty() {
                kept.extend([before, "{", &block, "}"]);
            }
        } else {
            let selectors: Vec<&str> = parted(before)
                .into_iter()
                .filter(|its| !names(its).iter().any(|name| left_out.contains(name)))
                .collect();
            if !selectors.is_empty() {
                kept.extend([&selectors.join(","), "{", block, "}"]);
            }
        }
    }
    kept
}

/// Where the block ends whose opening brace stands before this text.
fn end_of_block(css: &str) -> usize {
    let mut depth = 1;
    let is_end = |(_, c): &(usize, char)| {
        depth += i32::from(*c == '{') - i32::from(*c == '}');
        depth == 0
    };
    css.char_indices().find(is_end).map_or(css.len(), |(at, _)| at)
}

/// The selectors of a rule; what stands in brackets is not parted.
fn parted(selectors: &str) -> Vec<&str> {
    let mut depth = 0;
    let is_comma = |c: char| {
        depth += i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'));
        c == ',' && depth == 0
    };
    selectors.split(is_comma).collect()
}

/// Classes, as `.class`, and elements that something must have to be selected; those in brackets are choices.
fn names(selector: &str) -> Vec<&str> {
    let (mut names, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, c) in selector.char_indices() {
        let is_outside = depth == 0;
        depth += i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'));
        let is_between = depth > 0 || matches!(c, ')' | ']' | ' ' | '>' | '+' | '~');
        if is_between || matches!(c, '.' | ':' | '#') {
            names.extend(selector.get(start..at).filter(|name| is_outside && !name.is_empty()));
            start = at + usize::from(is_between);
        }
    }
    names.extend(selector.get(start..));
    names
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
    fn what_a_page_never_has_is_left_out_and_nothing_else() {
        let css = ".a,.b{x: 1}.a .b{x: 2}td{x: 3}.c:is(.a,.b),.d>td+i{x: 4}@media (a){.a{x: 5}}@media (b){td .d{x: 6}.d::before{x: 7}}\
                   .ab,a,.c.a,i.a:hover{x: 8}.d:hover .i,#a{x: 9}@page{margin: 0}:lang(td){x: 10}.d[a]>.e,.d[a].a{x: 11}";
        assert_eq!(
            without(css, &[".a", "td"]),
            ".b{x: 1}.c:is(.a,.b){x: 4}@media (b){.d::before{x: 7}}.ab,a{x: 8}.d:hover .i,#a{x: 9}@page{margin: 0}\
             :lang(td){x: 10}.d[a]>.e{x: 11}"
        );
        assert_eq!(without(public_css(), &[]), public_css());
    }

    #[test]
    fn strings_are_left_as_they_are() {
        let css = r#".a::before { content: "a  /* b */ ; } \" c"; quotes: '"' }"#;
        assert_eq!(minified(css), r#".a::before{content: "a  /* b */ ; } \" c";quotes: '"'}"#);
    }

    #[test]
    fn the_sheets_keep_to_the_content_security_policy() {
        for css in [public_css(), search_css(), staff_css()] {
            assert!(!css.contains("url(") && !css.contains("@import") && !css.contains("@font-face"));
            assert!(!css.contains("</") && !css.contains('\n') && !css.contains("/*"));
            assert_eq!(css.matches('{').count(), css.matches('}').count());
        }
        assert_eq!(csp_style_hashes().matches("'sha256-").count(), 3);
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
