//! The state machine of a certificate, its number, and its clocks.

mod life;

pub use life::{
    CONDITION_NOTICE_DAYS, FOLLOW_UP_DAYS, MarkUse, SURVEILLANCE_NOTICE_DAYS, SUSPENSION_NOTICE_DAYS, TransferAnswer,
    TransferKind, TransferSeat, TransferStatus, may_move, must_be_verified, next_of_transfer, surveillance_due,
};

use crate::base::{AccountId, Actor, Refusal, Role, When};
use chrono::{Duration, Months, NaiveDate};

/// How many hours a decider has to confirm an emergency suspension (domain rule). Code CONFIRM_WITHIN_72_HOURS.
pub const CONFIRM_HOURS: i64 = 72;

/// How many months a suspension may last before it must be decided (cf. ISO/IEC 17021-1, 9.6.5.5). Code
/// SUSPENDED_SIX_MONTHS.
pub const SUSPENDED_MONTHS: u32 = 6;

/// How many days before its end the holder of a certificate is told (registry rule).
pub const NOTICE_DAYS: &[i64] = &[90, 30, 7];

crate::base::text_enum! {
    /// The state the public sees.
    pub enum CertificateState {
        /// Certified.
        Active => "active",
        /// Certified, with points still to be put right.
        ActiveWithConditions => "active_with_conditions",
        /// Suspended.
        Suspended => "suspended",
        /// Withdrawn for good.
        Withdrawn => "withdrawn",
        /// Its last day has passed.
        Expired => "expired",
        /// Given up by the holder.
        Surrendered => "surrendered",
    }
}

impl CertificateState {
    /// The public status word.
    pub const fn status_word(self) -> &'static str {
        match self {
            Self::Active => "certified",
            Self::ActiveWithConditions => "conditions",
            Self::Suspended => "suspended",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
            Self::Surrendered => "surrendered",
        }
    }

    /// Whether it has not ended.
    pub const fn is_running(self) -> bool {
        match self {
            Self::Active | Self::ActiveWithConditions | Self::Suspended => true,
            Self::Withdrawn | Self::Expired | Self::Surrendered => false,
        }
    }
}

crate::base::text_enum! {
    /// How firm a suspension is.
    pub enum SuspensionKind {
        /// By one duty officer, not confirmed yet.
        Emergency => "emergency",
        /// By a decider, or confirmed by one.
        Confirmed => "confirmed",
    }
}

crate::base::text_enum! {
    /// Where a certificate stands: its state, with the two kinds of suspension apart.
    pub enum Standing {
        /// There is none yet.
        NotGranted => "not_granted",
        /// Certified.
        Active => "active",
        /// Certified with conditions.
        ActiveWithConditions => "active_with_conditions",
        /// Suspended by one duty officer.
        EmergencySuspended => "emergency_suspended",
        /// Suspended by a decider.
        Suspended => "suspended",
        /// Withdrawn.
        Withdrawn => "withdrawn",
        /// Expired.
        Expired => "expired",
        /// Given up.
        Surrendered => "surrendered",
    }
}

impl Standing {
    /// Where a kept certificate stands.
    pub const fn of(state: CertificateState, suspension: Option<SuspensionKind>) -> Self {
        match (state, suspension) {
            (CertificateState::Active, _) => Self::Active,
            (CertificateState::ActiveWithConditions, _) => Self::ActiveWithConditions,
            (CertificateState::Suspended, Some(SuspensionKind::Emergency)) => Self::EmergencySuspended,
            (CertificateState::Suspended, Some(SuspensionKind::Confirmed) | None) => Self::Suspended,
            (CertificateState::Withdrawn, _) => Self::Withdrawn,
            (CertificateState::Expired, _) => Self::Expired,
            (CertificateState::Surrendered, _) => Self::Surrendered,
        }
    }

    /// How it is kept; `None` where there is no certificate.
    pub const fn kept(self) -> Option<(CertificateState, Option<SuspensionKind>)> {
        match self {
            Self::NotGranted => None,
            Self::Active => Some((CertificateState::Active, None)),
            Self::ActiveWithConditions => Some((CertificateState::ActiveWithConditions, None)),
            Self::EmergencySuspended => Some((CertificateState::Suspended, Some(SuspensionKind::Emergency))),
            Self::Suspended => Some((CertificateState::Suspended, Some(SuspensionKind::Confirmed))),
            Self::Withdrawn => Some((CertificateState::Withdrawn, None)),
            Self::Expired => Some((CertificateState::Expired, None)),
            Self::Surrendered => Some((CertificateState::Surrendered, None)),
        }
    }
}

crate::base::text_enum! {
    /// What happens to a certificate.
    pub enum CertificateEvent {
        /// A decision grants it, or renews it.
        Grant => "grant",
        /// A decision grants or renews it with conditions.
        GrantWithConditions => "grant_with_conditions",
        /// One duty officer suspends it.
        SuspendEmergency => "suspend_emergency",
        /// A decider confirms that.
        ConfirmSuspension => "confirm_suspension",
        /// A decider suspends it.
        Suspend => "suspend",
        /// Nobody confirmed in time.
        NotConfirmed => "not_confirmed",
        /// A decider lets it stand again.
        Reinstate => "reinstate",
        /// Two deciders withdraw it.
        Withdraw => "withdraw",
        /// Its last day has passed.
        Expire => "expire",
        /// The holder gives it up.
        Surrender => "surrender",
        /// The last condition is met.
        ConditionsMet => "conditions_met",
        /// Somebody verifies that the reason of a suspension is put right.
        VerifyRemedy => "verify_remedy",
        /// A decision gives it to another holder.
        Transfer => "transfer",
    }
}

/// Where an event leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To this standing.
    To(Standing),
    /// Back to where it stood before the suspension.
    Former,
}

/// Where an event leads from a standing; `None` where it cannot happen. Withdrawn, expired and surrendered never come
/// back: a new application gives a new certificate.
pub const fn next(from: Standing, event: CertificateEvent) -> Option<Target> {
    use {CertificateEvent as E, Standing as S};
    match (from, event) {
        (S::NotGranted | S::Active | S::ActiveWithConditions, E::Grant) => Some(Target::To(S::Active)),
        (S::NotGranted | S::Active | S::ActiveWithConditions, E::GrantWithConditions) => {
            Some(Target::To(S::ActiveWithConditions))
        }
        (S::Active | S::ActiveWithConditions, E::SuspendEmergency) => Some(Target::To(S::EmergencySuspended)),
        (S::Active | S::ActiveWithConditions, E::Suspend) => Some(Target::To(S::Suspended)),
        (S::EmergencySuspended, E::ConfirmSuspension) => Some(Target::To(S::Suspended)),
        (S::EmergencySuspended, E::NotConfirmed) => Some(Target::Former),
        (S::EmergencySuspended | S::Suspended, E::Reinstate) => Some(Target::Former),
        (S::Active | S::ActiveWithConditions | S::EmergencySuspended | S::Suspended, E::Withdraw) => {
            Some(Target::To(S::Withdrawn))
        }
        (S::Active | S::ActiveWithConditions | S::EmergencySuspended | S::Suspended, E::Expire) => {
            Some(Target::To(S::Expired))
        }
        (S::Active | S::ActiveWithConditions | S::EmergencySuspended | S::Suspended, E::Surrender) => {
            Some(Target::To(S::Surrendered))
        }
        (S::ActiveWithConditions, E::ConditionsMet) => Some(Target::To(S::Active)),
        (S::EmergencySuspended, E::ConditionsMet) => Some(Target::To(S::EmergencySuspended)),
        (S::Suspended, E::ConditionsMet | E::VerifyRemedy) => Some(Target::To(S::Suspended)),
        (S::EmergencySuspended, E::VerifyRemedy) => Some(Target::To(S::EmergencySuspended)),
        (S::Active, E::Transfer) => Some(Target::To(S::Active)),
        (S::ActiveWithConditions, E::Transfer) => Some(Target::To(S::ActiveWithConditions)),
        (
            S::NotGranted,
            E::SuspendEmergency
            | E::ConfirmSuspension
            | E::Suspend
            | E::NotConfirmed
            | E::Reinstate
            | E::Withdraw
            | E::Expire
            | E::Surrender
            | E::ConditionsMet
            | E::VerifyRemedy
            | E::Transfer,
        )
        | (S::Active, E::ConfirmSuspension | E::NotConfirmed | E::Reinstate | E::ConditionsMet | E::VerifyRemedy)
        | (S::ActiveWithConditions, E::ConfirmSuspension | E::NotConfirmed | E::Reinstate | E::VerifyRemedy)
        | (S::EmergencySuspended, E::Grant | E::GrantWithConditions | E::SuspendEmergency | E::Suspend | E::Transfer)
        | (
            S::Suspended,
            E::Grant
            | E::GrantWithConditions
            | E::SuspendEmergency
            | E::Suspend
            | E::ConfirmSuspension
            | E::NotConfirmed
            | E::Transfer,
        )
        | (S::Withdrawn | S::Expired | S::Surrendered, _) => None,
    }
}

/// The number of the `n`th certificate of a year: `WM-2026-00001`.
pub fn number(year: i32, n: u32) -> String {
    format!("WM-{year}-{n:05}")
}

/// The instant at which a certificate ends: midnight in Thailand after its last day.
pub fn end_of(valid_until: NaiveDate) -> When {
    let next = valid_until.succ_opt().unwrap_or(valid_until);
    When::start_of(next) - Duration::hours(7)
}

/// Until when an emergency suspension must be confirmed.
pub fn confirm_by(suspended_at: When) -> When {
    suspended_at + Duration::hours(CONFIRM_HOURS)
}

/// When a suspension has lasted so long that a decision on it is overdue.
pub fn suspension_ends(suspended_at: When) -> When {
    suspended_at.naive().checked_add_months(Months::new(SUSPENDED_MONTHS)).map_or(suspended_at, When::of)
}

/// Whether somebody's roles allow an event. What no person causes is open to nobody.
///
/// # Errors
/// Which role it needs.
pub fn may_cause(actor: &Actor, event: CertificateEvent) -> Result<(), CertificateRefusal> {
    let (roles, refusal): (&[Role], _) = match event {
        CertificateEvent::SuspendEmergency => (&[Role::DutyOfficer], CertificateRefusal::NeedsDutyOfficer),
        CertificateEvent::ConfirmSuspension
        | CertificateEvent::Suspend
        | CertificateEvent::Reinstate
        | CertificateEvent::Transfer
        | CertificateEvent::Withdraw => (&[Role::Decider], CertificateRefusal::NeedsDecider),
        CertificateEvent::Surrender => (&[Role::CaseOfficer, Role::Decider], CertificateRefusal::NeedsOfficer),
        CertificateEvent::ConditionsMet | CertificateEvent::VerifyRemedy => {
            (&[Role::CaseOfficer, Role::Reviewer, Role::Decider], CertificateRefusal::NeedsOfficer)
        }
        CertificateEvent::Grant
        | CertificateEvent::GrantWithConditions
        | CertificateEvent::NotConfirmed
        | CertificateEvent::Expire => (&[], CertificateRefusal::NeedsDecider),
    };
    if actor.is_any(roles) { Ok(()) } else { Err(refusal) }
}

/// Whether a decider may confirm or lift a suspension: another person than who suspended.
///
/// # Errors
/// `SuspendedItself`.
pub fn must_differ(decider: &AccountId, suspended_by: Option<&AccountId>) -> Result<(), CertificateRefusal> {
    if suspended_by == Some(decider) { Err(CertificateRefusal::SuspendedItself) } else { Ok(()) }
}

/// Why something cannot be done to a certificate. Codes are published and stable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateRefusal {
    /// The certificate is in a state from which this does not follow. Code CERTIFICATE_IN_ORDER.
    #[error("not from {0}")]
    NotFromThisState(Standing),
    /// Only a decider may. Code CERTIFICATE_ROLES.
    #[error("a decider does this")]
    NeedsDecider,
    /// Only a duty officer may. Code CERTIFICATE_ROLES.
    #[error("a duty officer does this")]
    NeedsDutyOfficer,
    /// Only a case officer or a decider may. Code CERTIFICATE_ROLES.
    #[error("a case officer or a decider does this")]
    NeedsOfficer,
    /// Who suspended neither confirms nor lifts it (registry rule). Codes CONFIRM_OTHER_PERSON, REINSTATE_OTHER_PERSON.
    #[error("who suspended does not confirm or reinstate")]
    SuspendedItself,
    /// The 72 hours are over (domain rule). Code CONFIRM_WITHIN_72_HOURS.
    #[error("the time to confirm is over")]
    TooLateToConfirm,
    /// The organisation holds a running certificate (registry rule). Code ONE_CERTIFICATE.
    #[error("a certificate is running")]
    AlreadyCertified,
    /// One decider has signed a withdrawal that waits for the second. Code ONE_WITHDRAWAL.
    #[error("a withdrawal is under way")]
    WithdrawalUnderWay,
    /// The finding of a condition is not verified and closed (registry rule). Code CONDITION_VERIFIED.
    #[error("the finding of the condition is open")]
    FindingStillOpen,
    /// The condition is met already. Code CONDITION_ONCE.
    #[error("the condition is met")]
    ConditionMet,
    /// The last day of the certificate has passed before it was granted. Code VALID_AHEAD.
    #[error("the certificate would have ended")]
    EndsBeforeItBegins,
    /// Nobody has verified that the reason of the suspension is put right (cf. ISO/IEC 17065, 7.11.6). Code
    /// REINSTATE_VERIFIED.
    #[error("nobody has verified that it is put right")]
    NotVerified,
    /// Who verified does not reinstate (registry rule; cf. ISO/IEC 17065, 7.6.2). Code VERIFIER_NOT_DECIDER.
    #[error("who verified does not reinstate")]
    VerifiedItself,
    /// Who suspended does not verify (registry rule). Code VERIFY_OTHER_PERSON.
    #[error("who suspended does not verify")]
    SuspenderVerifies,
    /// A certificate moves between organisations of one kind only. Code TRANSFER_SAME_KIND.
    #[error("another kind of organisation")]
    AnotherKind,
    /// It is the holder's already. Code TRANSFER_TO_ANOTHER.
    #[error("the holder holds it")]
    SameHolder,
    /// A transfer waits for its decider. Code ONE_TRANSFER.
    #[error("a transfer is under way")]
    TransferUnderWay,
    /// Who proposed a transfer does not decide it. Code TRANSFER_TWO_PEOPLE.
    #[error("who proposed does not decide")]
    ProposedItself,
    /// It was decided already. Code TRANSFER_ONCE.
    #[error("the transfer is decided")]
    TransferDecided,
}

impl Refusal for CertificateRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotFromThisState(_) => "certificate-not-from-this-state",
            Self::NeedsDecider => "certificate-needs-decider",
            Self::NeedsDutyOfficer => "certificate-needs-duty-officer",
            Self::NeedsOfficer => "certificate-needs-officer",
            Self::SuspendedItself => "certificate-suspended-itself",
            Self::TooLateToConfirm => "certificate-too-late-to-confirm",
            Self::AlreadyCertified => "certificate-already-certified",
            Self::WithdrawalUnderWay => "certificate-withdrawal-under-way",
            Self::FindingStillOpen => "certificate-finding-still-open",
            Self::ConditionMet => "certificate-condition-is-met",
            Self::EndsBeforeItBegins => "certificate-ends-before-it-begins",
            Self::NotVerified => "certificate-not-verified",
            Self::VerifiedItself => "certificate-verified-itself",
            Self::SuspenderVerifies => "certificate-suspender-verifies",
            Self::AnotherKind => "certificate-another-kind",
            Self::SameHolder => "certificate-same-holder",
            Self::TransferUnderWay => "certificate-transfer-under-way",
            Self::ProposedItself => "certificate-proposed-itself",
            Self::TransferDecided => "certificate-transfer-decided",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_ended_does_not_come_back() {
        for standing in [Standing::Withdrawn, Standing::Expired, Standing::Surrendered] {
            for &event in CertificateEvent::ALL {
                assert_eq!(next(standing, event), None, "{standing} {event}");
            }
        }
    }

    #[test]
    fn who_suspended_lifts_nothing() {
        let (one, other) = (AccountId::new(), AccountId::new());
        assert_eq!(must_differ(&one, Some(&one)), Err(CertificateRefusal::SuspendedItself));
        assert_eq!(must_differ(&other, Some(&one)), Ok(()));
        assert_eq!(must_differ(&one, None), Ok(()));
    }

    #[test]
    fn clocks_run_in_thailand() {
        let day = "2029-11-22".parse().unwrap();
        assert_eq!(end_of(day), When::at("2029-11-22T17:00:00Z"));
        let at = When::at("2026-08-31T10:00:00Z");
        assert_eq!(confirm_by(at), When::at("2026-09-03T10:00:00Z"));
        assert_eq!(suspension_ends(at), When::at("2027-02-28T10:00:00Z"));
        assert_eq!(number(2026, 1), "WM-2026-00001");
    }
}
