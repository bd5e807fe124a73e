//! What an auditor can do, and which auditor fits an audit best.

use super::ImpartialityRefusal;
use crate::accounts::rules::Person;
use std::collections::BTreeSet;

crate::base::text_enum! {
    /// What an auditor's profile says.
    pub enum SkillKind {
        /// A language the person interviews in.
        Language => "language",
        /// A country whose law and practice the person knows.
        Country => "country",
        /// A kind of work the person knows.
        Sector => "sector",
    }
}

/// What an auditor can do. Codes as they are stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditorProfile {
    /// Languages, such as `my`.
    pub languages: BTreeSet<String>,
    /// Countries, such as `TH`.
    pub countries: BTreeSet<String>,
    /// Sectors, such as `fishing`.
    pub sectors: BTreeSet<String>,
}

/// What an audit needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needed {
    /// The languages of the workers and of the office.
    pub languages: BTreeSet<String>,
    /// Where the client is, and where its workers come from.
    pub countries: BTreeSet<String>,
    /// What is done there.
    pub sectors: BTreeSet<String>,
}

/// Points for one language in common.
const LANGUAGE: usize = 3;
/// Points for one country in common.
const COUNTRY: usize = 2;
/// Points for one sector in common.
const SECTOR: usize = 1;

/// How well an auditor fits, with what the sum is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// Languages in common.
    pub languages: Vec<String>,
    /// Countries in common.
    pub countries: Vec<String>,
    /// Sectors in common.
    pub sectors: Vec<String>,
}

impl Points {
    /// Compares a profile with what is needed.
    pub fn of(profile: &AuditorProfile, needed: &Needed) -> Self {
        let both = |has: &BTreeSet<String>, wants: &BTreeSet<String>| has.intersection(wants).cloned().collect();
        Self {
            languages: both(&profile.languages, &needed.languages),
            countries: both(&profile.countries, &needed.countries),
            sectors: both(&profile.sectors, &needed.sectors),
        }
    }

    /// The sum: a language counts 3, a country 2, a sector 1.
    pub fn sum(&self) -> usize {
        LANGUAGE * self.languages.len() + COUNTRY * self.countries.len() + SECTOR * self.sectors.len()
    }
}

/// Somebody who could audit.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub person: Person,
    /// How well the profile fits.
    pub points: Points,
    /// How many audits the person leads that are not finished.
    pub load: usize,
    /// Why not, if so.
    pub refusals: Vec<ImpartialityRefusal>,
}

/// Puts candidates in order: first who may, then who fits best, then who has least to do, then by name.
pub fn rank(candidates: &mut [Candidate]) {
    candidates.sort_by(|a, b| {
        let key = |one: &Candidate| (!one.refusals.is_empty(), std::cmp::Reverse(one.points.sum()), one.load);
        key(a).cmp(&key(b)).then_with(|| a.person.name.cmp(&b.person.name))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{AccountId, EmailAddress, Language};
    use crate::impartiality::rules::Rule;

    fn set(values: &[&str]) -> BTreeSet<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    fn candidate(name: &str, languages: &[&str], load: usize, refusals: Vec<ImpartialityRefusal>) -> Candidate {
        let needed = Needed { languages: set(&["my", "th"]), ..Needed::default() };
        let profile = AuditorProfile { languages: set(languages), ..AuditorProfile::default() };
        let email = EmailAddress::parse("a@example.org").unwrap();
        let person = Person { id: AccountId::new(), name: name.to_owned(), email, language: Language::En };
        Candidate { person, points: Points::of(&profile, &needed), load, refusals }
    }

    #[test]
    fn who_may_comes_first_then_who_fits_then_who_has_least_to_do() {
        let tied = vec![ImpartialityRefusal::Breaks(Rule::TieWithinTwoYears)];
        let mut all = vec![
            candidate("Tied", &["my", "th"], 0, tied),
            candidate("Busy", &["my", "th"], 4, vec![]),
            candidate("Best", &["my", "th"], 1, vec![]),
            candidate("Half", &["th"], 0, vec![]),
        ];
        rank(&mut all);
        let names: Vec<&str> = all.iter().map(|one| one.person.name.as_str()).collect();
        assert_eq!(names, ["Best", "Busy", "Half", "Tied"]);
    }

    #[test]
    fn a_language_counts_more_than_a_country_and_a_country_more_than_a_sector() {
        let needed = Needed { languages: set(&["my"]), countries: set(&["TH"]), sectors: set(&["fishing"]) };
        let profile =
            AuditorProfile { languages: set(&["my", "vi"]), countries: set(&["TH"]), sectors: set(&["fishing"]) };
        assert_eq!(Points::of(&profile, &needed).sum(), 6);
        assert_eq!(Points::of(&AuditorProfile::default(), &needed).sum(), 0);
    }
}
