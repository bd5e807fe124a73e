//! The six languages of the register.

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
}
