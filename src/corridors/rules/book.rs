//! The facts as they are kept, and what counts of them.

use super::{Content, Fact, FactRefusal, Part, WagePer};
use crate::base::{AccountId, Corridor, CorridorFactId, Country, Money, When, text_enum};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A fact as it is kept. It is never edited; a later one may take its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFact {
    /// The fact, as it was entered.
    pub fact: Fact,
    /// The older one whose place it takes from its first day on.
    pub replaces: Option<CorridorFactId>,
    /// Who entered it; nobody for rows the program brought along.
    pub entered_by: Option<AccountId>,
    /// When it was entered.
    pub entered_at: When,
}

text_enum! {
    /// What is said about a kept fact later on.
    pub enum MarkKind {
        /// Somebody looked at the source again, and it still says so.
        Checked => "checked",
        /// It holds no longer after that day.
        Ended => "ended",
    }
}

/// A later word about a kept fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// About which.
    pub fact: CorridorFactId,
    /// What is said.
    pub kind: MarkKind,
    /// The day of the check, or the last day.
    pub on: NaiveDate,
    /// A note for staff.
    pub note: String,
    /// Who said it.
    pub made_by: Option<AccountId>,
    /// When it was said.
    pub made_at: When,
}

impl KeptFact {
    /// Checks a new row against those that are kept: it is whole, its name is free, and what it replaces is of the same
    /// part and place and stands unreplaced.
    pub fn check(&self, kept: &[Self], today: NaiveDate) -> Result<(), FactRefusal> {
        self.fact.check(today)?;
        if kept.iter().any(|other| other.fact.reference == self.fact.reference) {
            return Err(FactRefusal::ReferenceTaken);
        }
        let Some(old) = &self.replaces else { return Ok(()) };
        if kept.iter().any(|other| other.replaces.as_ref() == Some(old)) {
            return Err(FactRefusal::ReplacedAlready);
        }
        let is_beside = |other: &Self| &other.fact.id == old && other.fact.content.is_beside(&self.fact.content);
        if kept.iter().any(is_beside) { Ok(()) } else { Err(FactRefusal::ReplacesElsewhere) }
    }
}

/// Whether a fact may be ended with a day as its last: it has not ended yet, and it began before.
///
/// # Errors
/// The first rule that says no.
pub fn check_end(fact: &Fact, marks: &[Mark], last: NaiveDate) -> Result<(), FactRefusal> {
    let is_ended = |mark: &Mark| mark.fact == fact.id && mark.kind == MarkKind::Ended;
    if marks.iter().any(is_ended) {
        return Err(FactRefusal::EndedAlready);
    }
    if fact.valid_from.is_some_and(|from| last < from) {
        return Err(FactRefusal::EndsBeforeStart);
    }
    Ok(())
}

/// The facts as they count: one that was replaced ends the day before the first day of the one in its place, or counts
/// not at all if that has no first day or begins no later; one that was ended ends on its day; one that was checked
/// again counts as checked then. No row is touched. Rule of this registry. Code FACT_REPLACED.
pub fn as_they_count(kept: &[KeptFact], marks: &[Mark]) -> Vec<Fact> {
    kept.iter().filter_map(|row| as_it_counts(row, kept, marks)).collect()
}

fn as_it_counts(row: &KeptFact, kept: &[KeptFact], marks: &[Mark]) -> Option<Fact> {
    let mut fact = row.fact.clone();
    for mark in marks.iter().filter(|mark| mark.fact == fact.id) {
        match mark.kind {
            MarkKind::Checked => fact.source.last_checked = fact.source.last_checked.max(mark.on),
            MarkKind::Ended => fact.valid_to = Some(fact.valid_to.map_or(mark.on, |own| own.min(mark.on))),
        }
    }
    if let Some(next) = kept.iter().find(|other| other.replaces.as_ref() == Some(&fact.id)) {
        let last = next.fact.valid_from.and_then(|from| from.pred_opt())?;
        fact.valid_to = Some(fact.valid_to.map_or(last, |own| own.min(last)));
        if fact.valid_from.is_some_and(|from| from > last) {
            return None;
        }
    }
    Some(fact)
}

/// All facts that count, of any corridor and day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorridorBook {
    facts: Vec<Fact>,
}

impl CorridorBook {
    /// The book of what is kept.
    pub fn of(kept: &[KeptFact], marks: &[Mark]) -> Self {
        Self { facts: as_they_count(kept, marks) }
    }

    /// Every fact that counts, of any day.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The facts of one part of a corridor that hold on a day: notices and ranges newest first, steps and rights in
    /// their order.
    pub fn of_corridor(&self, part: Part, corridor: Corridor, on: NaiveDate) -> Vec<&Fact> {
        let its = self.facts.iter().filter(|fact| fact.content.part() == part && fact.in_force(on));
        let mut found: Vec<&Fact> = its.filter(|fact| fact.content.corridor() == Some(corridor)).collect();
        match part {
            Part::Step | Part::Right => found.sort_by_key(|fact| (fact.position, fact.reference.clone())),
            Part::Notice | Part::Wage | Part::Range => {
                found.sort_by_key(|fact| (Reverse(fact.valid_from), fact.position, fact.reference.clone()));
            }
        }
        found
    }

    /// The legal minimum wages of a country on a day, one for each part of it (the row with the latest first day), the
    /// lowest first.
    pub fn wages(&self, country: Country, on: NaiveDate) -> Vec<MinimumWage<'_>> {
        let mut by_zone: BTreeMap<&str, MinimumWage<'_>> = BTreeMap::new();
        let mut rows: Vec<_> = self.facts.iter().filter(|fact| fact.in_force(on)).collect();
        rows.sort_by_key(|fact| fact.valid_from);
        for wage in rows.into_iter().filter_map(MinimumWage::of).filter(|wage| wage.country == country) {
            by_zone.insert(wage.zone, wage);
        }
        let mut wages: Vec<_> = by_zone.into_values().collect();
        wages.sort_by_key(|wage| (wage.daily().minor, wage.zone));
        wages
    }

    /// The legal minimum wage to reckon with on a day: that of a part of the country, or the lowest of the country if
    /// the part is not named or has no row. The lowest makes the most days of work, so that a fee is never made to look
    /// smaller than it is. Rule of this registry. Code WAGE_LOWEST_IF_UNNAMED.
    pub fn wage(&self, country: Country, zone: Option<&str>, on: NaiveDate) -> Option<MinimumWage<'_>> {
        let wages = self.wages(country, on);
        let named = zone.and_then(|zone| wages.iter().find(|wage| wage.zone == zone));
        named.or_else(|| wages.first()).copied()
    }
}

/// A legal minimum wage of one part of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinimumWage<'a> {
    /// The row it comes from: title (the names of the part of the country), dates and source.
    pub fact: &'a Fact,
    /// Where the job is.
    pub country: Country,
    /// The part of the country.
    pub zone: &'a str,
    /// How much, for the stretch of time it is set for.
    pub sum: Money,
    /// For which stretch of time.
    pub per: WagePer,
    /// With how many days of work a month is reckoned.
    pub days_per_month: i32,
}

impl<'a> MinimumWage<'a> {
    fn of(fact: &'a Fact) -> Option<Self> {
        let Content::Wage { country, zone, sum, per, days_per_month } = &fact.content else { return None };
        Some(Self { fact, country: *country, zone, sum: *sum, per: *per, days_per_month: *days_per_month })
    }

    /// The wage of one day of work; a monthly wage is divided by the days of its month and cut down.
    pub fn daily(&self) -> Money {
        let minor = match self.per {
            WagePer::Day => self.sum.minor,
            WagePer::Month => self.sum.minor / i64::from(self.days_per_month.max(1)),
        };
        Money::new(minor, self.sum.currency)
    }

    /// The wage of one month of work.
    pub fn monthly(&self) -> Money {
        let minor = match self.per {
            WagePer::Day => self.sum.minor.saturating_mul(i64::from(self.days_per_month)),
            WagePer::Month => self.sum.minor,
        };
        Money::new(minor, self.sum.currency)
    }

    /// How many days of work a sum in the same currency equals; a begun day is a whole one. `None` for another currency:
    /// convert first. Rule of this registry. Code DAYS_OF_WORK_ROUNDED_UP.
    pub fn days_of_work(&self, sum: Money) -> Option<i64> {
        let daily = self.daily();
        (sum.currency == daily.currency && daily.minor > 0 && sum.minor >= 0).then_some(())?;
        Some(sum.minor / daily.minor + i64::from(sum.minor % daily.minor > 0))
    }
}
