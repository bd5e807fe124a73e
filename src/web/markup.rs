//! Text that is HTML already: what the functions of this room hand to a template, so that no template switches
//! escaping off.
//!
//! Only functions of `web` make one, from files of the project or from text they have escaped themselves.

use std::borrow::Cow;
use std::fmt;

use askama::filters::{Escaper, Html, HtmlSafe};

/// A piece of HTML that a template prints as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markup(Cow<'static, str>);

impl Markup {
    /// HTML that is part of the program.
    pub(super) const fn of_program(html: &'static str) -> Self {
        Self(Cow::Borrowed(html))
    }

    /// HTML that the caller has put together from its own tags and escaped text.
    pub(super) const fn of_escaped(html: String) -> Self {
        Self(Cow::Owned(html))
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Markup {}

/// Appends a text to some HTML, escaped for text and attribute values alike.
pub(super) fn push_escaped(html: &mut String, text: &str) {
    // Writing to a String never fails, and the escaper has no failure of its own.
    let _ = Html.write_escaped_str(html, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_for_text_and_attributes() {
        let mut html = String::from("<b>");
        push_escaped(&mut html, "<i> & \"'");
        assert_eq!(html, "<b>&#60;i&#62; &#38; &#34;&#39;");
    }
}
