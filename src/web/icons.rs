//! Icons and signs: one file of symbols, of which a page carries exactly those it uses.
//!
//! A template draws an icon with the macros of `parts/icons.html`, which write `<use href="#i-…">` (icon) or
//! `<use href="#s-…">` (shape of a status). When the page is done, [`with_sprite`] looks which symbols it uses and puts
//! them where the layout left its mark, so that no page declares anything and none carries a symbol in vain.
//! A new icon is one line in `static/icons.svg`.

use memchr::memmem;
use std::collections::HashMap;
use std::sync::OnceLock;

use super::markup::Markup;

/// The drawings, one symbol a line.
const FILE: &str = include_str!("../../static/icons.svg");

/// Where the layout wants the symbols: right after `<body>`.
const MARK: &str = "<!--sprite-->";

/// How every use of a symbol begins.
const USE: &str = "<use href=\"#";

const OPEN: &str = "<svg width=\"0\" height=\"0\" class=\"sr\" aria-hidden=\"true\">";
const CLOSE: &str = "</svg>";

/// The symbols in the order of the file, and where each id stands among them.
struct Symbols {
    drawings: Vec<&'static str>,
    places: HashMap<&'static str, usize>,
}

fn symbols() -> &'static Symbols {
    static SYMBOLS: OnceLock<Symbols> = OnceLock::new();
    SYMBOLS.get_or_init(|| {
        let mut found = Symbols { drawings: Vec::new(), places: HashMap::new() };
        for line in FILE.lines() {
            let id = line.strip_prefix("<symbol id=\"").and_then(|rest| rest.split('"').next());
            if let Some(id) = id {
                found.places.insert(id, found.drawings.len());
                found.drawings.push(line);
            }
        }
        found
    })
}

/// The hidden drawing that holds the symbols asked for, each once, in the order of the file; ids nobody drew are left out.
///
/// Pages do not need it: [`with_sprite`] finds by itself what a page uses.
pub fn sprite(ids: &[&str]) -> Markup {
    let mut wanted = Wanted::none();
    for id in ids {
        wanted.add(id);
    }
    let mut html = String::with_capacity(wanted.length());
    wanted.push_to(&mut html);
    Markup::of_escaped(html)
}

/// Puts the symbols a rendered page uses where its layout left `<!--sprite-->`; a page without the mark stays as it is.
///
/// Text a person wrote cannot ask for a symbol or pretend to be the mark: templates escape its `<`.
pub fn with_sprite(mut html: String) -> String {
    let mark = memmem::find(html.as_bytes(), MARK.as_bytes()).map(|start| start..start + MARK.len());
    let Some(mark) = mark else { return html };
    let mut wanted = Wanted::none();
    let after = html.get(mark.end..).unwrap_or_default();
    for at in memmem::find_iter(after.as_bytes(), USE) {
        let rest = after.get(at + USE.len()..).unwrap_or_default();
        if let Some((id, _)) = rest.split_once('"') {
            wanted.add(id);
        }
    }
    let mut sprite = String::with_capacity(wanted.length());
    wanted.push_to(&mut sprite);
    html.replace_range(mark, &sprite);
    html
}

/// Which symbols are wanted: one flag for each line of the file.
struct Wanted(Vec<bool>);

impl Wanted {
    fn none() -> Self {
        Self(vec![false; symbols().drawings.len()])
    }

    fn add(&mut self, id: &str) {
        if let Some(flag) = symbols().places.get(id).and_then(|&place| self.0.get_mut(place)) {
            *flag = true;
        }
    }

    fn drawings(&self) -> impl Iterator<Item = &'static str> {
        symbols().drawings.iter().zip(&self.0).filter_map(|(drawing, wanted)| wanted.then_some(*drawing))
    }

    fn length(&self) -> usize {
        self.drawings().map(str::len).sum::<usize>() + OPEN.len() + CLOSE.len()
    }

    fn push_to(&self, html: &mut String) {
        if self.0.contains(&true) {
            html.push_str(OPEN);
            html.extend(self.drawings());
            html.push_str(CLOSE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> String {
        with_sprite(format!("<body><!--sprite--><main>{body}</main></body>"))
    }

    #[test]
    fn a_page_carries_each_symbol_it_uses_once() {
        let body = r##"<svg class="i"><use href="#i-go"/></svg><svg><use href="#s-ok"/></svg><use href="#i-go"/>"##;
        let html = page(body);
        assert_eq!(html.matches("<symbol id=\"i-go\"").count(), 1);
        assert_eq!(html.matches("<symbol ").count(), 2);
        assert!(html.starts_with("<body><svg width=\"0\""));
        assert!(html.ends_with(&format!("</svg><main>{body}</main></body>")));
    }

    #[test]
    fn a_page_without_icons_loses_only_the_mark() {
        assert_eq!(page("<a href=\"#main\">x</a>"), "<body><main><a href=\"#main\">x</a></main></body>");
        assert_eq!(with_sprite("<p>no mark</p>".into()), "<p>no mark</p>");
    }

    #[test]
    fn unknown_and_broken_uses_are_left_alone() {
        for body in ["<use href=\"#i-unheard-of\"/>", "<use href=\"#i-go", "&lt;use href=\"#i-go\"/&gt;"] {
            assert!(!page(body).contains("<symbol"), "{body}");
        }
    }

    #[test]
    fn every_symbol_is_drawn_once_on_the_grid() {
        assert_eq!(symbols().drawings.len(), symbols().places.len());
        assert_eq!(symbols().drawings.len(), FILE.matches("<symbol ").count());
        for (id, &place) in &symbols().places {
            assert!(id.starts_with("i-") || id.starts_with("s-"), "{id}");
            let drawing = symbols().drawings[place];
            assert!(drawing.contains("viewBox=\"0 0 24 24\"") && drawing.ends_with("</symbol>"), "{id}");
        }
    }

    #[test]
    fn a_sprite_can_be_asked_for_by_name() {
        let html = sprite(&["s-ok", "i-go", "s-ok", "i-unheard-of"]).to_string();
        assert_eq!(html.matches("<symbol ").count(), 2);
        assert_eq!(sprite(&[]).to_string(), "");
    }
}
