//! The facts of corridors for registry staff: the list, one fact with its marks, and entering or replacing one.

pub(super) mod list;
pub(super) mod one;
pub(super) mod write;

use crate::base::Language;
use crate::corridors::rules::{Content, Fact, KeptFact};
use crate::i18n::Words;
use chrono::NaiveDate;

/// Where a row is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RowState {
    /// It counts today.
    InForce,
    /// It will count.
    ToCome,
    /// It counted, or never did.
    Ended,
}

impl RowState {
    /// The state of a row that counts so, on a day; `None` is a row that counts no more at all.
    fn of(counting: Option<&Fact>, on: NaiveDate) -> Self {
        match counting {
            Some(fact) if fact.in_force(on) => Self::InForce,
            Some(fact) if fact.valid_from.is_some_and(|from| from > on) => Self::ToCome,
            Some(_) | None => Self::Ended,
        }
    }

    /// The key of its word.
    const fn key(self) -> &'static str {
        match self {
            Self::InForce => "fee-rules-in-force",
            Self::ToCome => "fee-rules-to-come",
            Self::Ended => "fee-rules-ended",
        }
    }

    /// The word that picks the sign of a piece of work.
    const fn sign(self) -> &'static str {
        match self {
            Self::InForce => "done",
            Self::ToCome => "waiting",
            Self::Ended => "none",
        }
    }
}

/// Where a fact belongs: the corridor, or the country of a wage.
fn place_of(fact: &Fact, l: &Words) -> String {
    let country = || fact.content.country().map(|country| l.country(country));
    fact.content.corridor().map(|corridor| l.corridor(&corridor)).or_else(country).unwrap_or_default()
}

/// What a fact says beside its texts, in a few words.
fn gist_of(fact: &Fact, l: &Words) -> String {
    match &fact.content {
        Content::Notice { kind, status, .. } => format!("{}\u{a0}· {}", l.t(&kind.key()), l.t(&status.key())),
        Content::Wage { sum, per, zone, .. } => format!("{} {}\u{a0}· {zone}", l.money(sum), l.t(&per.key())),
        Content::Range { paid, .. } => {
            let figures = [paid.low, paid.middle.map(|(minor, _)| minor), paid.high];
            figures.into_iter().flatten().map(|minor| l.money(&paid.sum(minor))).collect::<Vec<_>>().join("\u{a0}· ")
        }
        Content::Step { .. } | Content::Right { .. } => fact.position.to_string(),
    }
}

/// The languages a fact has no title in, by their codes.
fn missing_languages(fact: &Fact) -> String {
    let lacks = |language: &&Language| fact.texts.title.get(**language).is_none();
    Language::ALL.iter().filter(lacks).map(|language| language.code()).collect::<Vec<_>>().join(" ")
}

/// The reference of the row that took the place of another.
fn replaced_by(row: &KeptFact, all: &[KeptFact]) -> Option<String> {
    all.iter().find(|other| other.replaces.as_ref() == Some(&row.fact.id)).map(|by| by.fact.reference.clone())
}
