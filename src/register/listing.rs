//! Looking through the register: a query and filters make one page of organisations.

use super::rules::PublicStatus;
pub use super::search::Part;
use super::snapshot::{Facts, Head, Profile, Snapshot, Spot};
use crate::base::{Corridor, Country, Language, OrganisationId, Sector, fold};
use crate::i18n::Words;
use crate::organisations::rules::OrganisationKind;
use chrono::NaiveDate;
use std::borrow::Cow;

/// What is asked for besides the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Only this status.
    pub status: Option<PublicStatus>,
    /// Only this kind.
    pub kind: Option<OrganisationKind>,
    /// Only organisations of this country.
    pub country: Option<Country>,
    /// Only those on this corridor.
    pub corridor: Option<Corridor>,
    /// Only those in this sector.
    pub sector: Option<Sector>,
}

impl Filters {
    /// Whether nothing is filtered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn accept(&self, (facts, profile): (&Facts, &Profile), today: NaiveDate) -> bool {
        self.kind.is_none_or(|kind| profile.kind == kind)
            && self.country.is_none_or(|country| profile.country == country)
            && self.corridor.is_none_or(|corridor| profile.corridors.contains(&corridor))
            && self.sector.is_none_or(|sector| profile.sectors.contains(&sector))
            && self.status.is_none_or(|status| facts.standing(today).status == status)
    }
}

/// One organisation of a list.
#[derive(Clone, Debug)]
pub struct ListedOne {
    /// It.
    pub organisation: Head,
    /// Relevance, above 0 and at most 1; none where nothing was searched.
    pub score: Option<f32>,
    /// Similar, not the same: no answer to what was searched.
    pub is_near: bool,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The rows.
    pub rows: Vec<ListedOne>,
    /// How many there are, near ones not counted.
    pub answers: usize,
    /// How many rows there are on all pages: with the near ones that were wanted.
    pub total: usize,
    /// Whether something was searched and nothing better than a similar name was found under these filters.
    pub is_only_near: bool,
    /// Whether the search finds an answer once the filters are taken away.
    pub is_found_elsewhere: bool,
}

/// An organisation that a typed name may mean, as a choice among others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// Which one.
    pub id: OrganisationId,
    /// Its name for the reader.
    pub name: String,
    /// What tells it from others of that name.
    pub place: String,
}

/// A broker that a typed name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeantBroker {
    /// Whose broker.
    pub id: OrganisationId,
    /// The name of that organisation for the reader.
    pub of: String,
    /// The broker's name.
    pub name: String,
    /// Where the broker works.
    pub area: String,
}

/// Kind, country and licence number: what tells two firms of one name apart.
pub fn told_apart(l: &Words, organisation: &Head) -> Vec<Cow<'static, str>> {
    let kind = l.t(organisation.kind.plain_key()).text();
    let licence = organisation.licence_number().map(|number| l.t("search-licence").with("number", number).text());
    [kind, l.country_name(organisation.country)].into_iter().chain(licence).collect()
}

/// A text as it is looked up where the reader is not asked how it was meant: Zawgyi in Unicode.
pub fn as_read(typed: &str) -> Cow<'_, str> {
    fold::from_zawgyi(typed).map_or(Cow::Borrowed(typed), Cow::Owned)
}

impl Snapshot {
    /// The organisations a typed name may mean, best first, similar ones too: whoever typed it chooses.
    pub fn meant(&self, l: &Words, typed: &str, limit: usize, today: NaiveDate) -> Vec<Meant> {
        if typed.trim().is_empty() {
            return Vec::new();
        }
        let listed = self.list(&as_read(typed), &Filters::default(), Part::first(limit), today);
        let meant = listed.rows.iter().map(|row| Meant {
            id: row.organisation.id.clone(),
            name: row.organisation.shown_name(l.language()),
            place: told_apart(l, &row.organisation).join("\u{a0}· "),
        });
        meant.collect()
    }

    /// The verified brokers a typed name may mean, best first, with whose they are.
    pub fn meant_brokers(&self, language: Language, typed: &str, limit: usize) -> Vec<MeantBroker> {
        let found = self.search_brokers(&as_read(typed), limit).into_iter();
        let meant = found.map(|(organisation, agent)| MeantBroker {
            id: organisation.id.clone(),
            of: organisation.shown_name(language),
            name: agent.name,
            area: agent.area,
        });
        meant.collect()
    }

    /// One page of what fits a text and filters. Without a text: all that fits the filters, by name. A text without
    /// letters and digits finds nothing, like a name nobody knows.
    pub fn list(&self, text: &str, filters: &Filters, part: Part, today: NaiveDate) -> Listed {
        let text = text.trim();
        if text.is_empty() {
            return self.list_by_name(filters, part, today);
        }
        let keep = |spot: Spot| filters.is_empty() || self.is_accepted(spot, filters, today);
        let found = self.search(text, part, keep);
        let is_only_near = found.answers == 0;
        let is_found_elsewhere = is_only_near
            && !filters.is_empty()
            && self.search(text, Part { near: 0, ..Part::first(1) }, |_| true).answers > 0;
        let rows = found.hits.iter().filter_map(|hit| {
            let organisation = self.found(hit.layer, hit.doc)?;
            Some(ListedOne { organisation, score: Some(hit.score), is_near: hit.near })
        });
        Listed { rows: rows.collect(), answers: found.answers, total: found.total, is_only_near, is_found_elsewhere }
    }

    fn is_accepted(&self, spot: Spot, filters: &Filters, today: NaiveDate) -> bool {
        self.facts(spot).is_some_and(|facts| filters.accept(facts, today))
    }

    fn list_by_name(&self, filters: &Filters, part: Part, today: NaiveDate) -> Listed {
        let fitting = || self.spots_by_name().filter(|spot| self.is_accepted(*spot, filters, today));
        let total = if filters.is_empty() { self.len() } else { fitting().count() };
        let rows = fitting()
            .skip(part.offset)
            .take(part.limit)
            .filter_map(|spot| Some(ListedOne { organisation: self.head(spot)?, score: None, is_near: false }))
            .collect();
        Listed { rows, answers: total, total, is_only_near: false, is_found_elsewhere: false }
    }
}
