//! What a partner tells, and what may not be missing in it.

use super::ObservationRefusal;
use crate::base::{Country, Money};
use crate::fees::rules::FeeCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most payments of one observation.
pub const MOST_PAYMENTS: usize = 3;
/// The most characters of what is told in own words.
pub const MOST_CHARACTERS: usize = 6_000;
/// The most characters of a short answer.
pub const SHORT: usize = 300;
/// The most files of one observation, each of at most ten megabytes (registry rule, as for reports).
/// Code OBSERVATION_FILES.
pub const MOST_FILES: i64 = 6;

crate::base::text_enum! {
    /// How something is known.
    pub enum Provenance {
        /// The partner's own people saw it.
        Seen => "seen",
        /// Workers told it.
        Told => "told",
        /// A document shows it.
        Document => "document",
        /// The press reported it.
        Press => "press",
    }
}

crate::base::text_enum! {
    /// How many workers told it: a band, so that nobody is marked by a number.
    pub enum WorkerBand {
        /// One.
        One => "one",
        /// Two to nine.
        Few => "few",
        /// Ten to forty-nine.
        Many => "many",
        /// Fifty and more.
        Most => "most",
    }
}

/// A sum that workers paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// What for.
    pub code: FeeCode,
    /// How much.
    pub amount: Money,
}

/// What a partner tells; kept sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Observed {
    /// Whom it is about, where the register has no such organisation: a name, a telephone number, a place.
    pub known_as: String,
    /// The code of the criterion it touches, such as `1.2`; may be empty.
    pub criterion: String,
    /// The month it was seen in: its first day.
    pub month: Option<NaiveDate>,
    /// In which country.
    pub country: Option<Country>,
    /// Where there: a town, a pier, a district.
    pub area: String,
    /// How it is known.
    pub provenance: Vec<Provenance>,
    /// How many workers told it.
    pub workers: Option<WorkerBand>,
    /// Whether these workers agreed that it is told.
    pub has_consent: Option<bool>,
    /// Which document, which newspaper, who saw it in what task.
    pub sources: String,
    /// What workers paid.
    pub payments: Vec<Paid>,
    /// In own words.
    pub text: String,
}

crate::base::text_enum! {
    /// What is missing in an observation, by the name of its field.
    pub enum Gap {
        /// It names nobody.
        Whom => "known_as",
        /// It has no month, or one to come.
        Month => "month",
        /// It has no country.
        Country => "country",
        /// It does not say how it is known.
        Provenance => "provenance",
        /// Workers told it, and it does not say how many.
        Workers => "workers",
        /// Workers told it, and it does not say whether they agreed.
        Consent => "consent",
        /// It rests on a document or on the press, and does not say which.
        Sources => "sources",
        /// It says nothing in words.
        Text => "text",
    }
}

impl Observed {
    /// What is missing. Provenance is no ornament: what workers told needs their number and whether they agreed, what was
    /// read needs its source. Code OBSERVATION_PROVENANCE.
    pub fn gaps(&self, names_an_organisation: bool, today: NaiveDate) -> Vec<Gap> {
        let is_known_by = |how: Provenance| self.provenance.contains(&how);
        let told = is_known_by(Provenance::Told);
        let read = is_known_by(Provenance::Document) || is_known_by(Provenance::Press);
        let holes = [
            (Gap::Whom, !names_an_organisation && self.known_as.trim().is_empty()),
            (Gap::Month, self.month.is_none_or(|month| month > today)),
            (Gap::Country, self.country.is_none()),
            (Gap::Provenance, self.provenance.is_empty()),
            (Gap::Workers, told && self.workers.is_none()),
            (Gap::Consent, told && self.has_consent.is_none()),
            (Gap::Sources, read && self.sources.trim().is_empty()),
            (Gap::Text, self.text.trim().is_empty()),
        ];
        holes.into_iter().filter_map(|(gap, is_there)| is_there.then_some(gap)).collect()
    }
}

/// Whether an observation takes one more file, knowing how many it has. Code OBSERVATION_FILES.
///
/// # Errors
/// `TooManyFiles`.
pub const fn may_add_file(there: i64) -> Result<(), ObservationRefusal> {
    if there < MOST_FILES { Ok(()) } else { Err(ObservationRefusal::TooManyFiles) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_files_are_taken_and_no_seventh() {
        assert_eq!(may_add_file(0), Ok(()));
        assert_eq!(may_add_file(MOST_FILES - 1), Ok(()));
        assert_eq!(may_add_file(MOST_FILES), Err(ObservationRefusal::TooManyFiles));
    }

    fn today() -> NaiveDate {
        "2026-11-23".parse().unwrap()
    }

    fn whole() -> Observed {
        Observed {
            known_as: "the broker at the bridge".to_owned(),
            month: "2026-11-01".parse().ok(),
            country: Some(Country::TH),
            provenance: vec![Provenance::Seen],
            text: "Workers queued to pay.".to_owned(),
            ..Observed::default()
        }
    }

    #[test]
    fn an_empty_observation_lacks_everything_but_what_depends_on_more() {
        let gaps = Observed::default().gaps(false, today());
        assert_eq!(gaps, [Gap::Whom, Gap::Month, Gap::Country, Gap::Provenance, Gap::Text]);
        assert!(!Observed::default().gaps(true, today()).contains(&Gap::Whom));
        assert!(whole().gaps(false, today()).is_empty());
    }

    #[test]
    fn what_workers_told_says_how_many_and_whether_they_agreed() {
        let mut told = Observed { provenance: vec![Provenance::Told], ..whole() };
        assert_eq!(told.gaps(false, today()), [Gap::Workers, Gap::Consent]);
        told.workers = Some(WorkerBand::Few);
        told.has_consent = Some(false);
        assert!(told.gaps(false, today()).is_empty(), "no consent is an answer");
    }

    #[test]
    fn what_was_read_names_its_source() {
        for how in [Provenance::Document, Provenance::Press] {
            let read = Observed { provenance: vec![how], ..whole() };
            assert_eq!(read.gaps(false, today()), [Gap::Sources]);
            let named = Observed { sources: "A pay slip".to_owned(), ..read };
            assert!(named.gaps(false, today()).is_empty());
        }
    }

    #[test]
    fn nothing_is_seen_in_a_month_to_come() {
        let ahead = Observed { month: "2026-12-01".parse().ok(), ..whole() };
        assert_eq!(ahead.gaps(false, today()), [Gap::Month]);
    }
}
