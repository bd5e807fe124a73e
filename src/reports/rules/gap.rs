//! Declared beside experienced: what is published of one organisation, and when a gap becomes the draft of a finding.

use super::{BURDEN_FROM_WORKERS, Burden, ReportRefusal, burden};
use crate::base::Currency;
use chrono::NaiveDate;

crate::base::text_enum! {
    /// How far a gap is.
    pub enum GapStatus {
        /// Waits for an officer.
        Drafted => "drafted",
        /// Became a finding.
        Confirmed => "confirmed",
        /// An officer said why it is none.
        Dismissed => "dismissed",
    }
}

crate::base::text_enum! {
    /// What an officer says of a gap.
    pub enum GapEvent {
        /// It becomes a finding.
        Confirm => "confirm",
        /// It is none, for a reason.
        Dismiss => "dismiss",
    }
}

/// The state of a gap after an officer's answer: it is answered once.
///
/// # Errors
/// `GapAnswered`.
pub const fn next_of_gap(status: GapStatus, event: GapEvent) -> Result<GapStatus, ReportRefusal> {
    match (status, event) {
        (GapStatus::Drafted, GapEvent::Confirm) => Ok(GapStatus::Confirmed),
        (GapStatus::Drafted, GapEvent::Dismiss) => Ok(GapStatus::Dismissed),
        (GapStatus::Confirmed | GapStatus::Dismissed, GapEvent::Confirm | GapEvent::Dismiss) => {
            Err(ReportRefusal::GapAnswered)
        }
    }
}

/// What one worker paid and earned, and when it became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The first day of the month in which it was verified.
    pub month: NaiveDate,
    /// What she paid, in minor units.
    pub cost: i64,
    /// Her first month's wage, in minor units of the same currency.
    pub wage: i64,
    /// In which currency.
    pub currency: Currency,
}

/// How many workers more than at the last release are needed before figures of an organisation change, so that nobody reads
/// one worker out of the difference (registry rule). Code BURDEN_RELEASED_IN_FIVES.
pub const RELEASE_STEP: usize = 5;

/// Whether figures of an organisation are released: of ten workers at least, and of five more than before.
/// Codes BURDEN_TEN_WORKERS, BURDEN_RELEASED_IN_FIVES.
pub fn may_release(counted: usize, before: Option<usize>) -> bool {
    counted >= BURDEN_FROM_WORKERS && before.is_none_or(|before| counted >= before.saturating_add(RELEASE_STEP))
}

/// What becomes of the figures of an organisation that are published. Codes BURDEN_TEN_WORKERS, BURDEN_RELEASED_IN_FIVES.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// They stay as they are, or there are none.
    Keep,
    /// They are written anew.
    Write,
    /// They are withdrawn: they count workers of a record that is no part of the organisation any more, and without those
    /// they are too few, or too few fewer.
    Withdraw,
}

/// What becomes of published figures of so many workers when so many are counted now. Workers are never fewer than before but
/// where a merge was undone. Codes BURDEN_TEN_WORKERS, BURDEN_RELEASED_IN_FIVES.
pub fn release(counted: usize, before: Option<usize>) -> Release {
    let parted = before.filter(|before| counted < *before);
    match parted {
        Some(before) if may_release(counted, None) && before - counted >= RELEASE_STEP => Release::Write,
        Some(_) => Release::Withdraw,
        None if may_release(counted, before) => Release::Write,
        None => Release::Keep,
    }
}

/// A burden as it is published of one organisation: to the tenth of a month's wage and to ten in a hundred, so that no
/// figure is the sum of one worker. Code BURDEN_RELEASED_IN_FIVES.
pub fn rounded_burden(found: &Burden) -> Burden {
    let tenth = |number: i64| number.saturating_add(5) / 10 * 10;
    Burden {
        workers: found.workers,
        lower: tenth(found.lower),
        median: tenth(found.median),
        upper: tenth(found.upper),
        free_percent: tenth(found.free_percent),
    }
}

/// The bands in which numbers of workers of one organisation are told: where each begins.
const BANDS: [usize; 6] = [10, 20, 50, 100, 200, 500];

/// The band of a number of workers: from, and up to, if it has an end.
pub fn workers_band(workers: usize) -> (usize, Option<usize>) {
    let next = BANDS.iter().position(|from| *from > workers);
    let from = BANDS.iter().rev().find(|from| **from <= workers).copied().unwrap_or(BURDEN_FROM_WORKERS);
    (from, next.and_then(|place| BANDS.get(place)).map(|next| next - 1))
}

/// By how many hundredths of a month's wage workers may pay more than is declared before it is drafted as a finding
/// (registry rule; said on the statistics page). Code DECLARED_GAP.
pub const GAP_TOLERANCE: i64 = 10;

/// How many workers more than at the last answer are needed before a gap is drafted again (registry rule).
/// Code DECLARED_GAP_AGAIN.
pub const GAP_AGAIN: usize = BURDEN_FROM_WORKERS;

/// By how much workers paid more than an organisation declares, if that is above the tolerance: half of ten workers or more
/// paid more than a tenth of a month's wage above it. Code DECLARED_GAP.
pub fn above_declared(workers: &[(i64, i64)], declared: i64) -> Option<Burden> {
    let above = workers.iter().map(|(cost, wage)| (cost.saturating_sub(declared).max(0), *wage));
    burden(above).filter(|found| found.median > GAP_TOLERANCE)
}

/// Whether a gap is drafted: none waits, and since the last one that was answered, enough other workers were heard.
/// Code DECLARED_GAP_AGAIN.
pub fn may_draft_gap(workers: usize, before: &[(GapStatus, usize)]) -> bool {
    before.iter().all(|(status, counted)| match status {
        GapStatus::Drafted => false,
        GapStatus::Confirmed | GapStatus::Dismissed => workers >= counted.saturating_add(GAP_AGAIN),
    })
}

/// Whether a criterion is about what workers pay: the first principle of either standard. A gap can be a finding about
/// these only. Code DECLARED_GAP.
pub fn is_about_fees(code: &str) -> bool {
    code.starts_with("1.") || code.starts_with("E1.")
}

/// Whether a criterion is the one a gap is about as long as nobody says otherwise: agencies bill as in their declared fee
/// schedule (1.8), employers pay every cost (E1.1). Code DECLARED_GAP.
pub fn is_first_choice(code: &str) -> bool {
    matches!(code, "1.8" | "E1.1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_released_in_fives_and_withdrawn_when_records_part() {
        assert_eq!([release(9, None), release(10, None)], [Release::Keep, Release::Write]);
        assert_eq!([release(14, Some(10)), release(15, Some(10))], [Release::Keep, Release::Write]);
        assert_eq!([release(10, Some(15)), release(11, Some(15))], [Release::Write, Release::Withdraw]);
        assert_eq!([release(9, Some(15)), release(0, Some(15))], [Release::Withdraw, Release::Withdraw]);
    }

    #[test]
    fn a_gap_needs_ten_workers_and_more_than_the_tolerance() {
        let paid = |cost| vec![(cost, 10_000); 10];
        assert_eq!(above_declared(&paid(1_000), 0), None, "a tenth of the wage is tolerated");
        assert_eq!(above_declared(&paid(1_200), 0).unwrap().median, 12);
        assert_eq!(above_declared(&paid(1_200), 500), None);
        assert_eq!(above_declared(&paid(9_000)[..9], 0), None);
    }

    #[test]
    fn a_gap_is_drafted_again_when_ten_others_were_heard() {
        assert!(may_draft_gap(10, &[]));
        assert!(!may_draft_gap(50, &[(GapStatus::Drafted, 10)]));
        assert!(!may_draft_gap(19, &[(GapStatus::Dismissed, 10)]));
        assert!(may_draft_gap(20, &[(GapStatus::Dismissed, 10)]));
        assert!(!may_draft_gap(25, &[(GapStatus::Confirmed, 20), (GapStatus::Dismissed, 10)]));
    }

    #[test]
    fn figures_of_an_organisation_move_by_five_workers_at_least() {
        assert!(!may_release(9, None));
        assert!(may_release(10, None));
        assert!(!may_release(14, Some(10)));
        assert!(may_release(15, Some(10)));
    }

    #[test]
    fn the_tenth_worker_is_not_read_out_of_what_is_published() {
        let with = |tenth: i64| {
            let nine = (1..=9).map(|place| (place * 1_000, 10_000));
            rounded_burden(&burden(nine.chain([(tenth, 10_000)])).unwrap())
        };
        // Whatever she paid above the others, and to the baht: the same figures.
        assert_eq!(with(9_500), with(27_000));
        assert_eq!(with(4_210), with(4_180));
        let found = rounded_burden(&Burden { workers: 10, lower: 14, median: 15, upper: 99, free_percent: 36 });
        assert_eq!((found.lower, found.median, found.upper, found.free_percent), (10, 20, 100, 40));
    }

    #[test]
    fn numbers_of_workers_are_bands() {
        assert_eq!(workers_band(10), (10, Some(19)));
        assert_eq!(workers_band(19), (10, Some(19)));
        assert_eq!(workers_band(20), (20, Some(49)));
        assert_eq!(workers_band(700), (500, None));
    }

    #[test]
    fn only_the_first_principle_is_about_fees() {
        assert!(is_about_fees("1.8") && is_about_fees("E1.1"));
        assert!(!is_about_fees("A.1") && !is_about_fees("E11.1") && !is_about_fees("3.1"));
    }
}
