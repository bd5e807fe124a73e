//! The six languages of the register.

use std::sync::OnceLock;

super::text_enum! {
    /// A language of the register, by its ISO 639-1 code.
    pub enum Language {
        /// English.
        En => "en",
        /// Thai.
        Th => "th",
        /// Burmese.
        My => "my",
        /// Khmer.
        Km => "km",
        /// Lao.
        Lo => "lo",
        /// Vietnamese.
        Vi => "vi",
    }
}

impl Language {
    /// The ISO 639-1 code, as it stands in addresses and in `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Th => "th",
            Self::My => "my",
            Self::Km => "km",
            Self::Lo => "lo",
            Self::Vi => "vi",
        }
    }

    /// The language itself if office and audit pages speak it (English, Thai), else English.
    pub const fn for_office(self) -> Self {
        match self {
            Self::Th => Self::Th,
            Self::En | Self::My | Self::Km | Self::Lo | Self::Vi => Self::En,
        }
    }

    /// Picks the best of the six for an `Accept-Language` header; English where nothing fits.
    pub fn accepted(header: &str) -> Self {
        let mut best = (0.0_f32, Self::En);
        for part in header.split(',').take(32) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or("").trim().to_ascii_lowercase();
            let quality = pieces
                .find_map(|piece| piece.trim().strip_prefix("q=").map(|q| q.trim().parse::<f32>().unwrap_or(0.0)))
                .unwrap_or(1.0);
            let primary = tag.split(['-', '_']).next().unwrap_or("");
            if let Some(language) = Self::parse(primary)
                && quality > best.0
                && quality <= 1.0
            {
                best = (quality, language);
            }
        }
        best.1
    }
}

/// One thing for each language, made when it is first asked for.
#[derive(Debug)]
pub struct EachLanguage<T>([OnceLock<T>; 6]);

impl<T> EachLanguage<T> {
    /// None of them made yet.
    #[expect(clippy::new_without_default, reason = "it stands in a static: a default is no constant")]
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; 6])
    }

    /// The one of a language.
    pub fn of(&self, language: Language, make: impl FnOnce() -> T) -> &T {
        let [en, th, my, km, lo, vi] = &self.0;
        let place = match language {
            Language::En => en,
            Language::Th => th,
            Language::My => my,
            Language::Km => km,
            Language::Lo => lo,
            Language::Vi => vi,
        };
        place.get_or_init(make)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_accepted_language_wins() {
        assert_eq!(Language::accepted("my-MM,my;q=0.9,en;q=0.8"), Language::My);
        assert_eq!(Language::accepted("fr,de;q=0.7"), Language::En);
        assert_eq!(Language::accepted("en;q=0.5, th;q=0.9"), Language::Th);
        assert_eq!(Language::accepted(""), Language::En);
        assert_eq!(Language::accepted("lo;q=7"), Language::En);
    }

    #[test]
    fn each_language_has_its_own_and_it_is_made_once() {
        static WORDS: EachLanguage<String> = EachLanguage::new();
        for _ in 0..2 {
            for language in Language::ALL {
                assert_eq!(WORDS.of(*language, || language.code().to_owned()), language.code());
            }
        }
        assert_eq!(WORDS.of(Language::Km, || "made again".to_owned()), "km");
    }
}
