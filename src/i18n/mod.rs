//! Words, dates, numbers and money in the six languages of the register.
//!
//! [`words`] gives a language's [`Words`]; `l.t("key").with("name", value)` gives a sentence from the Fluent catalogues
//! beside this file, and [`Words::day`], [`Words::money`] and their like write values as that language writes them.
//!
//! Catalogues are one file per slice: `catalogues/public/<language>/<slice>.ftl` in all six languages and
//! `catalogues/office/<language>/<slice>.ftl` in English and Thai. Every `.ftl` file in those folders is part of the
//! program. A key has dashes, never dots; a stored word with underscores may stand in a key, `status-licence_revoked`
//! finds `status-licence-revoked`. What is missing in a language is read from English.
//!
//! This room knows no table, no page and no reader: the language comes in as an argument. It escapes nothing;
//! templates do.

mod catalogue;
mod checked;
mod given;
mod numbers;
mod text;

pub use checked::{CatalogueFile, FileCheck, catalogue_files};
pub use given::Given;
pub use text::{Argument, Text};

use crate::base::{Corridor, Country, EachLanguage, Language, Money, Refusal, When};
use catalogue::Catalogue;
use chrono::{Datelike, Duration, NaiveDate, Timelike};
use std::borrow::Cow;

/// The words of one language. Cheap to hand around: `words(language)` is always the same.
#[derive(Debug)]
pub struct Words {
    language: Language,
}

/// The words of a language: its public and office catalogues, English where it has no office catalogue.
pub fn words(language: Language) -> &'static Words {
    static WORDS: EachLanguage<Words> = EachLanguage::new();
    WORDS.of(language, || Words { language })
}

impl Words {
    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text under a key. A key that is nowhere is shown as `«key»` in debug builds, as its plain words otherwise,
    /// and logged once.
    pub fn t(&self, key: &str) -> Text {
        Text::new(self.language, key)
    }

    /// Whether this language, or English for it, has the key.
    pub fn has(&self, key: &str) -> bool {
        catalogue::find(self.language, key).is_some()
    }

    /// The sentence of a refusal, with what the refusal says about itself.
    pub fn refusal<R: Refusal + ?Sized>(&self, refusal: &R) -> Text {
        self.t(refusal.key()).with_all(refusal.arguments())
    }

    /// The sentences of several refusals, one after the other.
    pub fn refusals<'r>(&self, refusals: impl Iterator<Item = &'r dyn Refusal>) -> String {
        refusals.map(|one| self.refusal(one).to_string()).collect::<Vec<_>>().join(" ")
    }

    /// A day with the month in letters, such as `23 November 2026`; Thai counts Buddhist years (2569).
    pub fn day(&self, day: impl Given<NaiveDate>) -> String {
        let day = day.given();
        self.t("date-day")
            .with("day", day.day().to_string())
            .with("month", self.month_name(day))
            .with("year", self.year(day))
            .to_string()
    }

    /// A day for certificates and other legal texts: Thai adds the common year, `23 พฤศจิกายน 2569 (2026)`, English
    /// the Thai Buddhist year, `23 November 2026 (B.E. 2569)`. The others write the day as always: Burmese and Khmer
    /// count their Buddhist years otherwise, Lao and Vietnamese do not use them.
    pub fn day_both_eras(&self, day: impl Given<NaiveDate>) -> String {
        let day = day.given();
        let plain = self.day(day);
        match self.language {
            Language::Th => format!("{plain} ({})", day.year()),
            Language::En => format!("{plain} (B.E. {})", buddhist_year(day)),
            Language::My | Language::Km | Language::Lo | Language::Vi => plain,
        }
    }

    /// The month and year of a day, such as `November 2026`.
    pub fn month(&self, day: impl Given<NaiveDate>) -> String {
        let day = day.given();
        self.t("date-month").with("month", self.month_name(day)).with("year", self.year(day)).to_string()
    }

    /// An instant as day, hours and minutes in Bangkok (UTC+7, no summer time), with the zone named:
    /// `23 November 2026, 17:00 (time in Bangkok)`.
    pub fn instant(&self, at: impl Given<When>) -> String {
        let there = at.given().naive() + Duration::hours(7);
        self.t("date-instant")
            .with("day", self.day(there.date()))
            .with("time", format!("{:02}:{:02}", there.hour(), there.minute()))
            .to_string()
    }

    /// A whole number with its thousands grouped: `2,500`, in Lao and Vietnamese `2.500`.
    pub fn number(&self, number: impl Given<i64>) -> String {
        numbers::grouped(self.language, number.given())
    }

    /// A sum with its currency code: `THB 27,000`, with a space that does not break. Minor units are shown only where
    /// there are any.
    pub fn money(&self, money: &Money) -> String {
        numbers::money(self.language, *money)
    }

    /// The name of a country; in English where the catalogues do not name it.
    pub fn country(&self, country: impl Given<Country>) -> String {
        self.country_name(country.given()).into_owned()
    }

    /// The same, lent where the catalogues have it.
    pub fn country_name(&self, country: Country) -> Cow<'static, str> {
        let key = ["country-", country.code()].concat();
        match catalogue::find(self.language, &key) {
            Some(_) => self.t(&key).text(),
            None => Cow::Owned(country.english_name().to_owned()),
        }
    }

    /// A corridor by the names of its ends: `Myanmar → Thailand`. In running text use the key `corridor-from-to`.
    pub fn corridor(&self, corridor: &Corridor) -> String {
        [&self.country_name(corridor.from), "\u{a0}→ ", &self.country_name(corridor.to)].concat()
    }

    /// A corridor in words, `from Myanmar to Thailand`, for running text and workers' pages.
    pub fn from_to(&self, corridor: &Corridor) -> String {
        self.t("corridor-from-to")
            .with("from", self.country(corridor.from))
            .with("to", self.country(corridor.to))
            .to_string()
    }

    /// The name of a language in these words: `Burmese`.
    pub fn language_name(&self, language: impl Given<Language>) -> String {
        self.t(&format!("lang-{}", language.given().code())).to_string()
    }

    /// The name of a language in itself: `မြန်မာ`. The language switch shows only these.
    pub fn own_name(language: impl Given<Language>) -> &'static str {
        match language.given() {
            Language::En => "English",
            Language::Th => "ไทย",
            Language::My => "မြန်မာ",
            Language::Km => "ខ្មែរ",
            Language::Lo => "ລາວ",
            Language::Vi => "Tiếng Việt",
        }
    }

    fn month_name(&self, day: NaiveDate) -> String {
        let month = day.month();
        match Catalogue::of(self.language).month(month) {
            Some(name) => name.to_owned(),
            None => month.to_string(),
        }
    }

    /// The year of a day as this language counts it, in digits 0–9 and never grouped.
    pub fn year(&self, day: impl Given<NaiveDate>) -> String {
        let day = day.given();
        match self.language {
            Language::Th => buddhist_year(day).to_string(),
            Language::En | Language::My | Language::Km | Language::Lo | Language::Vi => day.year().to_string(),
        }
    }
}

/// The Buddhist year as Thailand counts it.
fn buddhist_year(day: NaiveDate) -> i32 {
    day.year().saturating_add(543)
}

#[cfg(test)]
mod tests;
