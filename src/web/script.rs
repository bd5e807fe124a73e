//! The one inline script of a page and the file it fetches when the page is done. No page needs either.
//!
//! `static/page.js` stands in every public layout, named by its hash in the content security policy. When the page has
//! loaded it registers the service worker ([`super::offline`]) and adds `static/after.js`: the voice, and what was
//! typed carried into another language.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::assets;
use super::markup::Markup;

const PAGE: &str = include_str!("../../static/page.js");

fn script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| PAGE.trim_end().replace("AFTER", &assets::address("after.js")))
}

/// The element that carries the script, for the head of public layouts.
pub fn page_script() -> Markup {
    static ELEMENT: OnceLock<String> = OnceLock::new();
    Markup::of_program(ELEMENT.get_or_init(|| format!("<script>{}</script>", script())))
}

/// What `script-src` of the content security policy allows besides files of this site: `'sha256-…'`.
pub fn csp_script_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script().as_bytes()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_small_and_names_a_file_that_exists() {
        assert!(script().len() < 400 && !script().contains("</") && !script().contains("AFTER"));
        assert!(script().contains("\"/static/after."));
    }

    #[test]
    fn the_element_holds_exactly_what_was_hashed() {
        let element = page_script().to_string();
        let inside = element.strip_prefix("<script>").and_then(|rest| rest.strip_suffix("</script>")).unwrap();
        assert!(csp_script_hash().contains(&STANDARD.encode(Sha256::digest(inside.as_bytes()))));
    }
}
