//! What is published of a count, and how experiences become a burden.

mod year;

pub use year::{Counted, Found, Observation, Passage, PassedOn, Told, YearFigures, burden_by_year, states_on};

use crate::base::{Corridor, Sector};
use crate::reports::rules::{Burden, burden};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// Below this count only a band is published (registry rule). Code SMALL_COUNTS_ARE_BANDS.
pub const BAND_BELOW: usize = 5;

/// A count as it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// None.
    None,
    /// Fewer than five.
    Few,
    /// So many.
    Count(usize),
}

impl Shown {
    /// What is published of a count. Code SMALL_COUNTS_ARE_BANDS.
    pub const fn of(count: usize) -> Self {
        match count {
            0 => Self::None,
            count if count < BAND_BELOW => Self::Few,
            count => Self::Count(count),
        }
    }
}

/// One worker's cost and first wage, where they are known in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Experience {
    /// On which way.
    pub corridor: Option<Corridor>,
    /// In which kind of work.
    pub sector: Option<Sector>,
    /// In which year it was verified.
    pub year: i32,
    /// What she paid, in minor units.
    pub cost: i64,
    /// Her first month's wage, in minor units of the same currency.
    pub wage: i64,
}

/// The burden of every group that a key makes, in the order of the keys; groups that are too small are left out.
pub fn burden_by<K: Ord>(experiences: &[Experience], key: impl Fn(&Experience) -> Option<K>) -> Vec<(K, Burden)> {
    let mut groups: BTreeMap<K, Vec<(i64, i64)>> = BTreeMap::new();
    for experience in experiences {
        if let Some(key) = key(experience) {
            groups.entry(key).or_default().push((experience.cost, experience.wage));
        }
    }
    groups.into_iter().filter_map(|(key, workers)| Some((key, burden(workers)?))).collect()
}

/// The month of a day, as it sorts.
pub fn month_of(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month())
}

/// The middle of some numbers; the lower one of two. `None` if there is none.
pub fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    numbers.get(numbers.len().checked_sub(1)? / 2).copied()
}

/// How long the bar of a count is beside the longest: of a band it says no more than the band. Code SMALL_COUNTS_ARE_BANDS.
pub fn bar(count: usize, longest: usize) -> usize {
    match Shown::of(count) {
        Shown::None => 0,
        Shown::Few => 2,
        Shown::Count(count) => length(count, longest),
    }
}

/// How long a bar is beside the longest, in percent; what is there at all is seen.
pub fn length(count: usize, longest: usize) -> usize {
    if count == 0 { 0 } else { (count * 100 / longest.max(1)).max(2) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts_are_bands() {
        assert_eq!([0, 1, 4, 5].map(Shown::of), [Shown::None, Shown::Few, Shown::Few, Shown::Count(5)]);
    }

    #[test]
    fn groups_below_ten_workers_are_not_published() {
        let one =
            |corridor| Experience { corridor: Corridor::parse(corridor), sector: None, year: 2026, cost: 1, wage: 1 };
        let mut all = vec![one("MM-TH"); 10];
        all.extend(vec![one("KH-TH"); 9]);
        let found = burden_by(&all, |experience| experience.corridor);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].1.workers, found[0].1.median), (10, 100));
    }

    #[test]
    fn the_middle_of_two_is_the_lower_one() {
        assert_eq!(median(vec![3, 1]), Some(1));
        assert_eq!(median(vec![]), None);
        assert_eq!((bar(0, 9), bar(1, 900), bar(4, 5), bar(5, 5)), (0, 2, 2, 100));
        assert_eq!((length(0, 9), length(1, 900), length(9, 9)), (0, 2, 100));
    }
}
