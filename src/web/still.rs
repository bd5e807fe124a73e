//! Parts of a page that are the same whoever asks: rendered at the first question in a language, then lent.

use super::markup::Markup;
use crate::base::{EachLanguage, Language};
use crate::error::{AppError, AppResult};
use askama::Template;
use std::sync::{PoisonError, RwLock};

/// One such part in each language, with what it depends on besides; it is rendered anew when that has changed.
pub struct Still<K> {
    kept: EachLanguage<RwLock<Option<(K, Markup)>>>,
}

impl<K: PartialEq> Still<K> {
    /// A part that nobody has asked for yet.
    #[expect(clippy::new_without_default, reason = "it stands in a static: a default is no constant")]
    pub const fn new() -> Self {
        Self { kept: EachLanguage::new() }
    }

    /// The part in a language, as it is where `on` is so.
    ///
    /// # Errors
    /// If the template cannot be rendered.
    pub fn of<T: Template>(&self, language: Language, on: K, part: impl FnOnce(&K) -> T) -> AppResult<Markup> {
        let kept = self.kept.of(language, || RwLock::new(None));
        if let Some((its, html)) = kept.read().unwrap_or_else(PoisonError::into_inner).as_ref()
            && *its == on
        {
            return Ok(html.clone());
        }
        let html = rendered(&part(&on))?;
        *kept.write().unwrap_or_else(PoisonError::into_inner) = Some((on, html.clone()));
        Ok(html)
    }
}

/// A part of a page as its template renders it: the template has escaped what it was given.
///
/// # Errors
/// If the template cannot be rendered.
pub fn rendered(part: &impl Template) -> AppResult<Markup> {
    part.render().map(Markup::of_escaped).map_err(AppError::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Template)]
    #[template(source = "<b>{{ word }}</b>", ext = "html")]
    struct Part {
        word: &'static str,
    }

    #[test]
    fn a_part_is_rendered_once_for_what_it_depends_on() {
        static STILL: Still<u8> = Still::new();
        let ask = |language, on, word| STILL.of(language, on, |_| Part { word }).unwrap().to_string();
        assert_eq!(ask(Language::En, 1, "a<b"), "<b>a&#60;b</b>");
        assert_eq!(ask(Language::En, 1, "other"), "<b>a&#60;b</b>");
        assert_eq!(ask(Language::Th, 1, "other"), "<b>other</b>");
        assert_eq!(ask(Language::En, 2, "new"), "<b>new</b>");
    }
}
