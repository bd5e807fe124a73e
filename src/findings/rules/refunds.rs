//! The refund ledger: each sum workers paid is ordered to be paid back, paid, and confirmed.

use super::FindingRefusal;
use crate::audits::rules::sample_size;
use crate::base::{Currency, Money};
use crate::fees::rules::FeeCode;
use chrono::NaiveDate;

crate::base::text_enum! {
    /// What happens to a refund.
    pub enum StepKind {
        /// The organisation paid.
        Paid => "paid",
        /// Somebody saw that workers have the money.
        Confirmed => "confirmed",
    }
}

crate::base::text_enum! {
    /// Who confirmed that workers have their money.
    pub enum ConfirmedBy {
        /// An auditor of the team, who asked a sample of the workers.
        Auditor => "auditor",
        /// A case officer, who asked a sample of the workers.
        CaseOfficer => "case_officer",
        /// A worker, with the receipt of a report.
        Worker => "worker",
    }
}

/// For how many days an ordered refund may take, unless the order says otherwise. Own choice of this registry.
/// Code REFUND_DUE.
pub const REFUND_DAYS: i64 = 30;

/// From how many workers on the public sees how much an organisation paid back (registry rule). Code REFUND_RATE_PUBLIC.
pub const PUBLIC_FROM_WORKERS: i32 = 5;

/// A payment or a confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundStep {
    /// Which.
    pub kind: StepKind,
    /// Of how many workers.
    pub workers: i32,
    /// How much, in minor units.
    pub minor: i64,
}

/// A sum that is ordered to be paid back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// What the workers paid for.
    pub code: FeeCode,
    /// How many workers get money back.
    pub workers: i32,
    /// All of it.
    pub total: Money,
    /// Until when.
    pub due_on: NaiveDate,
    /// Whether the order was withdrawn.
    pub is_withdrawn: bool,
    /// What happened since.
    pub steps: Vec<RefundStep>,
}

crate::base::text_enum! {
    /// How a refund stands.
    pub enum RefundState {
        /// Nothing is paid.
        Ordered => "ordered",
        /// Part of it is paid.
        PartlyPaid => "partly_paid",
        /// All of it is paid, and too few workers confirmed it.
        Paid => "paid",
        /// Enough workers confirmed it.
        Confirmed => "confirmed",
        /// The order was withdrawn.
        Withdrawn => "withdrawn",
    }
}

impl Refund {
    fn sum(&self, kind: StepKind) -> i64 {
        let minors = self.steps.iter().filter(|step| step.kind == kind).map(|step| step.minor);
        minors.fold(0, i64::saturating_add)
    }

    /// What is paid so far.
    pub fn paid(&self) -> Money {
        Money::new(self.sum(StepKind::Paid), self.total.currency)
    }

    /// What is confirmed so far.
    pub fn confirmed(&self) -> Money {
        Money::new(self.sum(StepKind::Confirmed), self.total.currency)
    }

    /// What is still to be paid.
    pub fn outstanding(&self) -> Money {
        let left = self.total.minor.saturating_sub(self.sum(StepKind::Paid)).max(0);
        Money::new(if self.is_withdrawn { 0 } else { left }, self.total.currency)
    }

    /// How many workers must confirm: the square root of those who get money, at least 10, never more than they are.
    /// Code REFUND_CONFIRM_SAMPLE.
    pub fn workers_to_confirm(&self) -> i32 {
        sample_size(self.workers)
    }

    /// How many workers confirmed.
    pub fn workers_confirmed(&self) -> i32 {
        let workers = self.steps.iter().filter(|step| step.kind == StepKind::Confirmed).map(|step| step.workers);
        workers.fold(0, i32::saturating_add)
    }

    /// Whether its organisation reads what is confirmed: from five confirmations on, so that it does not see that one
    /// worker answered us. Code REFUND_RATE_CONFIRMED.
    pub fn is_told_to_organisation(&self) -> bool {
        self.workers_confirmed() >= PUBLIC_FROM_CONFIRMATIONS
    }

    /// How it stands for its organisation: paid at most, as long as it is not told what is confirmed.
    pub fn state_for_organisation(&self) -> RefundState {
        match self.state() {
            RefundState::Confirmed if !self.is_told_to_organisation() => RefundState::Paid,
            state => state,
        }
    }

    /// How it stands.
    pub fn state(&self) -> RefundState {
        let paid = self.sum(StepKind::Paid);
        if self.is_withdrawn {
            RefundState::Withdrawn
        } else if paid == 0 {
            RefundState::Ordered
        } else if paid < self.total.minor {
            RefundState::PartlyPaid
        } else if self.workers_confirmed() < self.workers_to_confirm() {
            RefundState::Paid
        } else {
            RefundState::Confirmed
        }
    }

    /// Whether it is late: its day is over and money is outstanding.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        today > self.due_on && self.outstanding().minor > 0
    }

    /// Whether a payment fits: above zero and not above what is outstanding, of no more workers than there are.
    ///
    /// # Errors
    /// [`FindingRefusal::RefundWithdrawn`], [`FindingRefusal::AboveOutstanding`], [`FindingRefusal::MoreWorkers`].
    pub fn may_pay(&self, workers: i32, minor: i64) -> Result<(), FindingRefusal> {
        if self.is_withdrawn {
            return Err(FindingRefusal::RefundWithdrawn);
        }
        if workers < 1 || workers > self.workers {
            return Err(FindingRefusal::MoreWorkers { most: self.workers });
        }
        if minor < 1 || minor > self.outstanding().minor {
            return Err(FindingRefusal::AboveOutstanding);
        }
        Ok(())
    }

    /// Whether a confirmation fits: of money that was paid and not confirmed, of no more workers than are left.
    ///
    /// # Errors
    /// As [`Refund::may_pay`], and [`FindingRefusal::AbovePaid`].
    pub fn may_confirm(&self, workers: i32, minor: i64) -> Result<(), FindingRefusal> {
        if self.is_withdrawn {
            return Err(FindingRefusal::RefundWithdrawn);
        }
        let left = self.workers.saturating_sub(self.workers_confirmed());
        if workers < 1 || workers > left {
            return Err(FindingRefusal::MoreWorkers { most: left });
        }
        let unconfirmed = self.paid().minor.saturating_sub(self.confirmed().minor);
        if minor < 1 || minor > unconfirmed {
            return Err(FindingRefusal::AbovePaid);
        }
        Ok(())
    }
}

/// Whether a finding may be verified as far as its refunds go: each is paid in full and confirmed by enough workers.
/// Code REFUND_BEFORE_CLOSING.
///
/// # Errors
/// [`FindingRefusal::RefundsOpen`].
pub fn may_verify(refunds: &[Refund]) -> Result<(), FindingRefusal> {
    let is_done = |refund: &Refund| matches!(refund.state(), RefundState::Confirmed | RefundState::Withdrawn);
    if refunds.iter().all(is_done) { Ok(()) } else { Err(FindingRefusal::RefundsOpen) }
}

/// Whether refunds stand against a renewal: money is outstanding. Code UNREFUNDED_FEES.
pub fn has_unrefunded(refunds: &[Refund]) -> bool {
    refunds.iter().any(|refund| refund.outstanding().minor > 0)
}

/// From how many confirmations on the public reads sums and a rate of refunds; below, that it is too few to tell (registry
/// rule). Code REFUND_RATE_CONFIRMED.
pub const PUBLIC_FROM_CONFIRMATIONS: i32 = 5;

/// What was ordered to be paid back, paid and confirmed, as the public reads it: sums to two figures, the rate in fives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RefundSums {
    /// Ordered.
    pub ordered: Money,
    /// Paid.
    pub paid: Money,
    /// Confirmed by workers or by who asked them.
    pub confirmed: Money,
    /// How much of what was ordered is paid, in percent, rounded down to five.
    pub percent: i64,
}

/// How much an organisation was ordered to pay back and paid, in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RefundRate {
    /// In which currency.
    pub currency: Currency,
    /// Of how many workers at least: where their band begins.
    pub workers_from: i32,
    /// How much; nothing where too few confirmed it.
    pub told: Option<RefundSums>,
}

/// Where the bands of workers begin.
const BANDS: [i32; 7] = [PUBLIC_FROM_WORKERS, 10, 20, 50, 100, 200, 500];

/// A sum to its first two figures, so that no worker is read out of it.
fn to_two_figures(sum: Money) -> Money {
    let mut unit = 1_i64;
    while sum.minor / unit >= 100 {
        unit = unit.saturating_mul(10);
    }
    Money::new((sum.minor / unit).saturating_mul(unit), sum.currency)
}

/// What the public sees of refunds: one rate per currency, only where it is about five workers or more, and sums only where
/// five confirmations or more are there, so that it leads to nobody. Codes REFUND_RATE_PUBLIC, REFUND_RATE_CONFIRMED.
pub fn public_rates(refunds: &[Refund]) -> Vec<RefundRate> {
    let mut rates = Vec::new();
    for &currency in Currency::OFFERED {
        let these = || refunds.iter().filter(|refund| !refund.is_withdrawn && refund.total.currency == currency);
        let workers = these().map(|refund| refund.workers).fold(0, i32::saturating_add);
        if workers < PUBLIC_FROM_WORKERS {
            continue;
        }
        let workers_from = BANDS.iter().rev().find(|from| **from <= workers).copied().unwrap_or(PUBLIC_FROM_WORKERS);
        let confirmations = these().map(Refund::workers_confirmed).fold(0, i32::saturating_add);
        let told = (confirmations >= PUBLIC_FROM_CONFIRMATIONS).then(|| {
            let sum = |of: &dyn Fn(&Refund) -> i64| Money::new(these().map(of).fold(0, i64::saturating_add), currency);
            let (ordered, paid) = (sum(&|refund| refund.total.minor), sum(&|refund| refund.paid().minor));
            let percent = paid.minor.saturating_mul(100).checked_div(ordered.minor).unwrap_or(0);
            RefundSums {
                ordered: to_two_figures(ordered),
                paid: to_two_figures(paid),
                confirmed: to_two_figures(sum(&|refund| refund.confirmed().minor)),
                percent: percent / 5 * 5,
            }
        });
        rates.push(RefundRate { currency, workers_from, told });
    }
    rates
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refund(workers: i32, steps: &[(StepKind, i32, i64)]) -> Refund {
        let step = |&(kind, workers, minor): &(StepKind, i32, i64)| RefundStep { kind, workers, minor };
        Refund {
            code: FeeCode::Rf1,
            workers,
            total: Money::new(1_000, Currency::THB),
            due_on: "2026-12-24".parse().unwrap(),
            is_withdrawn: false,
            steps: steps.iter().map(step).collect(),
        }
    }

    #[test]
    fn a_refund_is_ordered_paid_in_parts_and_confirmed_by_a_sample() {
        use StepKind::{Confirmed, Paid};
        let states: Vec<RefundState> = [
            refund(12, &[]),
            refund(12, &[(Paid, 6, 400)]),
            refund(12, &[(Paid, 6, 400), (Paid, 6, 600)]),
            refund(12, &[(Paid, 12, 1_000), (Confirmed, 9, 700)]),
            refund(12, &[(Paid, 12, 1_000), (Confirmed, 10, 800)]),
        ]
        .iter()
        .map(Refund::state)
        .collect();
        use RefundState as S;
        assert_eq!(states, [S::Ordered, S::PartlyPaid, S::Paid, S::Paid, S::Confirmed]);
        assert_eq!(refund(12, &[]).workers_to_confirm(), 10);
        assert_eq!(refund(3, &[]).workers_to_confirm(), 3);
    }

    #[test]
    fn nobody_pays_or_confirms_more_than_there_is() {
        let open = refund(5, &[(StepKind::Paid, 3, 600)]);
        assert_eq!(open.outstanding(), Money::new(400, Currency::THB));
        assert_eq!(open.may_pay(2, 400), Ok(()));
        assert_eq!(open.may_pay(2, 401), Err(FindingRefusal::AboveOutstanding));
        assert_eq!(open.may_pay(6, 1), Err(FindingRefusal::MoreWorkers { most: 5 }));
        assert_eq!(open.may_confirm(3, 600), Ok(()));
        assert_eq!(open.may_confirm(3, 601), Err(FindingRefusal::AbovePaid));
        let withdrawn = Refund { is_withdrawn: true, ..open };
        assert_eq!(withdrawn.may_pay(1, 1), Err(FindingRefusal::RefundWithdrawn));
        assert_eq!(withdrawn.outstanding().minor, 0);
    }

    #[test]
    fn a_finding_waits_for_its_refunds_and_a_renewal_for_the_money() {
        let paid = refund(5, &[(StepKind::Paid, 5, 1_000)]);
        assert_eq!(may_verify(std::slice::from_ref(&paid)), Err(FindingRefusal::RefundsOpen));
        assert!(!has_unrefunded(std::slice::from_ref(&paid)));
        let confirmed = refund(5, &[(StepKind::Paid, 5, 1_000), (StepKind::Confirmed, 5, 1_000)]);
        assert_eq!(may_verify(&[confirmed]), Ok(()));
        assert!(has_unrefunded(&[paid, refund(2, &[])]));
    }

    #[test]
    fn the_public_sees_rates_from_five_workers_on() {
        assert!(public_rates(&[refund(4, &[])]).is_empty());
        let rates = public_rates(&[refund(3, &[(StepKind::Paid, 3, 500)]), refund(2, &[])]);
        assert_eq!(rates, [RefundRate { currency: Currency::THB, workers_from: 5, told: None }]);
        let withdrawn = Refund { is_withdrawn: true, ..refund(9, &[]) };
        assert!(public_rates(&[withdrawn]).is_empty());
    }

    #[test]
    fn sums_and_rates_are_told_from_five_confirmations_on_and_to_two_figures() {
        use StepKind::{Confirmed, Paid};
        let told = |confirmed: i32| {
            let big = Refund { total: Money::new(12_345_678, Currency::THB), ..refund(12, &[]) };
            let step = |kind, workers, minor| RefundStep { kind, workers, minor };
            let steps = vec![step(Paid, 12, 9_999_999), step(Confirmed, confirmed, 1_234_567)];
            public_rates(&[Refund { steps, ..big }])
        };
        assert_eq!((told(4).len(), told(4)[0].workers_from, told(4)[0].told), (1, 10, None));
        let sums = told(5)[0].told.unwrap();
        assert_eq!((sums.ordered.minor, sums.paid.minor, sums.confirmed.minor), (12_000_000, 9_900_000, 1_200_000));
        assert_eq!(sums.percent, 80, "81 in a hundred");
    }

    #[test]
    fn a_refund_is_late_while_money_is_outstanding() {
        let day = |text: &str| text.parse().unwrap();
        assert!(!refund(5, &[]).is_late(day("2026-12-24")));
        assert!(refund(5, &[]).is_late(day("2026-12-25")));
        assert!(!refund(5, &[(StepKind::Paid, 5, 1_000)]).is_late(day("2026-12-25")));
    }
}
