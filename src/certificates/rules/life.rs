//! The later life of a certificate: surveillance, verification before a reinstatement, moving to another holder, and
//! the use of the mark.

use super::{CertificateRefusal, CertificateState};
use crate::audits::rules::surveillance_days;
use crate::base::AccountId;
use chrono::{Months, NaiveDate};

/// How many days before a surveillance is due the holder is told (registry rule).
pub const SURVEILLANCE_NOTICE_DAYS: &[i64] = &[90, 30, 7, 1];

/// How many days before a suspension has lasted six months the holder and the deciders are told (registry rule).
pub const SUSPENSION_NOTICE_DAYS: &[i64] = &[30, 7, 1];

/// How many days before a condition is due the holder is told (registry rule).
pub const CONDITION_NOTICE_DAYS: &[i64] = &[30, 7, 1];

/// Within how many days after a transfer a special audit looks at the new holder (registry rule). Code
/// TRANSFER_LOOKED_AT.
pub const FOLLOW_UP_DAYS: i64 = 90;

/// The last day for the next surveillance, by the days of the audit programme: each is filled by a surveillance in the
/// twelve months before it, or by a late one; none is left once recertification takes its place (cf. ISO/IEC 17021-1,
/// 9.1.3.3). `looks` are the days on which surveillance took place. Code SURVEILLANCE_YEARLY.
pub fn surveillance_due(valid_from: NaiveDate, valid_until: NaiveDate, looks: &[NaiveDate]) -> Option<NaiveDate> {
    let mut looks: Vec<NaiveDate> = looks.iter().copied().filter(|day| *day >= valid_from).collect();
    looks.sort_unstable();
    let mut looks = looks.into_iter().peekable();
    for due in surveillance_days(valid_from, valid_until) {
        let begins = due.checked_sub_months(Months::new(12)).unwrap_or(due);
        while looks.next_if(|day| *day <= begins).is_some() {}
        if looks.next().is_none() {
            return Some(due);
        }
    }
    None
}

/// Whether a decider may reinstate: somebody has verified since the suspension that its reason is put right, and that
/// was another person. Codes REINSTATE_VERIFIED, VERIFIER_NOT_DECIDER.
///
/// # Errors
/// `NotVerified` or `VerifiedItself`.
pub fn must_be_verified(decider: &AccountId, verified_by: Option<&AccountId>) -> Result<(), CertificateRefusal> {
    match verified_by {
        None => Err(CertificateRefusal::NotVerified),
        Some(verifier) if verifier == decider => Err(CertificateRefusal::VerifiedItself),
        Some(_) => Ok(()),
    }
}

crate::base::text_enum! {
    /// Why a certificate moves to another holder.
    pub enum TransferKind {
        /// The business goes on under another legal person.
        Transfer => "transfer",
        /// The holder is taken up by another firm.
        Merger => "merger",
    }
}

crate::base::text_enum! {
    /// How far the moving of a certificate has come.
    pub enum TransferStatus {
        /// A case officer has proposed it; a decider is awaited.
        Proposed => "proposed",
        /// It has moved.
        Decided => "decided",
        /// It stays where it is.
        Refused => "refused",
    }
}

crate::base::text_enum! {
    /// What is decided about a transfer.
    pub enum TransferAnswer {
        /// It moves.
        Move => "move",
        /// It stays.
        Stay => "stay",
    }
}

crate::base::text_enum! {
    /// Which decider decides a transfer.
    pub enum TransferSeat {
        /// Another person than who proposed it.
        Decider => "decider",
        /// Who proposed it.
        Proposer => "proposer",
    }
}

impl TransferSeat {
    /// Where a decider stands towards a transfer.
    pub fn of(decider: &AccountId, proposed_by: &AccountId) -> Self {
        if decider == proposed_by { Self::Proposer } else { Self::Decider }
    }
}

/// The state of a transfer after its decision: it is decided once, and not by who proposed it.
///
/// # Errors
/// `TransferDecided` or `ProposedItself`.
pub const fn next_of_transfer(
    status: TransferStatus,
    answer: TransferAnswer,
    seat: TransferSeat,
) -> Result<TransferStatus, CertificateRefusal> {
    match (status, seat, answer) {
        (TransferStatus::Decided | TransferStatus::Refused, _, _) => Err(CertificateRefusal::TransferDecided),
        (TransferStatus::Proposed, TransferSeat::Proposer, _) => Err(CertificateRefusal::ProposedItself),
        (TransferStatus::Proposed, TransferSeat::Decider, TransferAnswer::Move) => Ok(TransferStatus::Decided),
        (TransferStatus::Proposed, TransferSeat::Decider, TransferAnswer::Stay) => Ok(TransferStatus::Refused),
    }
}

/// Whether a certificate may move: to another organisation of the same kind that holds no running certificate. Whether
/// its state allows it says [`super::next`]: a suspension is not escaped by a transfer. Codes TRANSFER_TO_ANOTHER,
/// TRANSFER_SAME_KIND, ONE_CERTIFICATE.
///
/// # Errors
/// The first rule that says no.
pub fn may_move(is_same: bool, is_same_kind: bool, receiver_holds_one: bool) -> Result<(), CertificateRefusal> {
    if is_same {
        return Err(CertificateRefusal::SameHolder);
    }
    if !is_same_kind {
        return Err(CertificateRefusal::AnotherKind);
    }
    if receiver_holds_one { Err(CertificateRefusal::AlreadyCertified) } else { Ok(()) }
}

crate::base::text_enum! {
    /// What a holder may say and show (cf. ISO/IEC 17065, 4.1.3). Code MARK_BY_STATE.
    pub enum MarkUse {
        /// The mark with the number.
        Full => "full",
        /// The mark with the number and the words "with conditions".
        WithConditions => "with_conditions",
        /// Nothing: every use stops at once.
        Stopped => "stopped",
    }
}

impl MarkUse {
    /// What a state allows.
    pub const fn of(state: CertificateState) -> Self {
        match state {
            CertificateState::Active => Self::Full,
            CertificateState::ActiveWithConditions => Self::WithConditions,
            CertificateState::Suspended
            | CertificateState::Withdrawn
            | CertificateState::Expired
            | CertificateState::Surrendered => Self::Stopped,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn surveillance_is_due_once_a_year_until_recertification() {
        let due = |looks: &[&str]| {
            let looks: Vec<NaiveDate> = looks.iter().map(|look| day(look)).collect();
            surveillance_due(day("2026-11-23"), day("2029-11-22"), &looks)
        };
        assert_eq!(due(&[]), Some(day("2027-11-22")));
        assert_eq!(due(&["2026-10-01"]), Some(day("2027-11-22")), "an audit before the grant does not count");
        assert_eq!(due(&["2027-10-01"]), Some(day("2028-11-22")));
        assert_eq!(due(&["2027-10-01", "2027-10-02"]), Some(day("2028-11-22")), "two in one year are one");
        assert_eq!(due(&["2027-10-01", "2029-01-05"]), None, "a late one fills its place");
        assert_eq!(surveillance_due(day("2026-11-23"), day("2027-05-22"), &[]), None, "it ends before a year is over");
    }

    #[test]
    fn who_verified_does_not_reinstate() {
        let (one, other) = (AccountId::new(), AccountId::new());
        assert_eq!(must_be_verified(&one, None), Err(CertificateRefusal::NotVerified));
        assert_eq!(must_be_verified(&one, Some(&one)), Err(CertificateRefusal::VerifiedItself));
        assert_eq!(must_be_verified(&one, Some(&other)), Ok(()));
    }

    #[test]
    fn a_certificate_moves_to_a_firm_of_its_kind_that_has_none() {
        assert_eq!(may_move(true, true, true), Err(CertificateRefusal::SameHolder));
        assert_eq!(may_move(false, false, false), Err(CertificateRefusal::AnotherKind));
        assert_eq!(may_move(false, true, true), Err(CertificateRefusal::AlreadyCertified));
        assert_eq!(may_move(false, true, false), Ok(()));
    }

    #[test]
    fn only_a_standing_certificate_is_shown() {
        let shown: Vec<_> =
            CertificateState::ALL.iter().filter(|state| MarkUse::of(**state) != MarkUse::Stopped).collect();
        assert_eq!(shown, [&CertificateState::Active, &CertificateState::ActiveWithConditions]);
    }
}
