//! Countries, corridors and sectors of work.

use std::fmt;

/// A country by its ISO 3166-1 alpha-2 code.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Country(&'static str);

impl Country {
    /// Thailand.
    pub const TH: Self = Self("TH");
    /// Myanmar.
    pub const MM: Self = Self("MM");
    /// Cambodia.
    pub const KH: Self = Self("KH");
    /// Lao PDR.
    pub const LA: Self = Self("LA");
    /// Viet Nam.
    pub const VN: Self = Self("VN");
    /// The countries this registry serves, destination first.
    pub const SERVED: &'static [Self] = &[Self::TH, Self::MM, Self::KH, Self::LA, Self::VN];

    /// Reads an alpha-2 code in capitals; a code that ISO 3166-1 does not list is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 2).then_some(())?;
        rust_iso3166::from_alpha2(text).map(|found| Self(found.alpha2))
    }

    /// The alpha-2 code.
    pub const fn as_str(&self) -> &'static str {
        self.0
    }

    /// The alpha-2 code.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// The English short name of ISO 3166-1, for records without a reader.
    pub fn english_name(self) -> &'static str {
        rust_iso3166::from_alpha2(self.0).map_or(self.0, |found| found.name)
    }

    /// The language an official text of that country is most likely written in.
    pub fn official_language(self) -> super::Language {
        use super::Language;
        match self.0 {
            "TH" => Language::Th,
            "MM" => Language::My,
            "KH" => Language::Km,
            "LA" => Language::Lo,
            "VN" => Language::Vi,
            _ => Language::En,
        }
    }
}

super::text_column!(Country);

/// A labour corridor: the country a worker leaves and the country of the job.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Corridor {
    /// The country of origin.
    pub from: Country,
    /// The country of destination.
    pub to: Country,
    slug: Slug,
}

/// The five characters of a corridor's slug, kept so that the text can be lent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Slug([u8; 5]);

impl Corridor {
    /// A corridor; `None` if both ends are one country.
    pub fn new(from: Country, to: Country) -> Option<Self> {
        let (&[a, b], &[c, d]) = (from.0.as_bytes(), to.0.as_bytes()) else { return None };
        (from != to).then_some(Self { from, to, slug: Slug([a, b, b'-', c, d]) })
    }

    /// Reads `MM-TH` or `MM→TH`.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-').or_else(|| text.split_once('→'))?;
        Self::new(Country::parse(from)?, Country::parse(to)?)
    }

    /// The form used in addresses and in the database, `MM-TH`.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.slug.0).unwrap_or("")
    }

    /// The form used in addresses, `MM-TH`.
    pub fn slug(&self) -> &str {
        self.as_str()
    }

    /// The corridors this registry serves first: into Thailand.
    pub fn served() -> Vec<Self> {
        [Country::MM, Country::KH, Country::LA, Country::VN]
            .into_iter()
            .filter_map(|from| Self::new(from, Country::TH))
            .collect()
    }

    /// The arrow form of records, `MM→TH`.
    pub fn arrow(&self) -> impl fmt::Display + use<> {
        format!("{}→{}", self.from, self.to)
    }
}

super::text_column!(Corridor);

super::text_enum! {
    /// Where the job is.
    pub enum Sector {
        /// Fishing at sea.
        Fishing => "fishing",
        /// Seafood processing.
        SeafoodProcessing => "seafood_processing",
        /// Agriculture.
        Agriculture => "agriculture",
        /// Construction.
        Construction => "construction",
        /// Manufacturing.
        Manufacturing => "manufacturing",
        /// Work in private homes.
        DomesticWork => "domestic_work",
        /// Hotels, shops, cleaning and other services.
        Services => "services",
    }
}

impl Sector {
    /// The key of its name in the catalogues.
    pub fn key(self) -> String {
        format!("sector-{}", self.as_str().replace('_', "-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corridors_have_two_different_ends() {
        let corridor = Corridor::parse("MM-TH").unwrap();
        assert_eq!(corridor, Corridor::parse("MM→TH").unwrap());
        assert_eq!(corridor.slug(), "MM-TH");
        assert_eq!(corridor.arrow().to_string(), "MM→TH");
        assert!(Corridor::parse("TH-TH").is_none());
        assert!(Corridor::parse("XX-TH").is_none());
        assert_eq!(Corridor::served().len(), 4);
    }
}
