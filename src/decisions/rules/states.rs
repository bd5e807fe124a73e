//! The state machine of a decision, as a table.

use super::DecisionRefusal;
use crate::impartiality::rules::CaseKind;

crate::base::text_enum! {
    /// What a decision is about.
    pub enum DecisionKind {
        /// A first certification.
        Initial => "initial",
        /// A suspension, or the confirmation of one.
        Suspension => "suspension",
        /// The end of a suspension.
        Reinstatement => "reinstatement",
        /// A withdrawal.
        Withdrawal => "withdrawal",
        /// Scope extended or reduced.
        ScopeChange => "scope_change",
        /// Certification again before expiry.
        Renewal => "renewal",
    }
}

impl DecisionKind {
    /// The kind of decision an audited case leads to; `None` where a case leads to none by review.
    pub const fn of(case: CaseKind) -> Option<Self> {
        match case {
            CaseKind::Initial => Some(Self::Initial),
            CaseKind::Renewal => Some(Self::Renewal),
            CaseKind::ScopeChange => Some(Self::ScopeChange),
            CaseKind::Surveillance | CaseKind::Suspension | CaseKind::Withdrawal => None,
        }
    }

    /// Whether a reviewer recommends it first.
    pub const fn is_reviewed(self) -> bool {
        match self {
            Self::Initial | Self::Renewal | Self::ScopeChange => true,
            Self::Suspension | Self::Reinstatement | Self::Withdrawal => false,
        }
    }
}

crate::base::text_enum! {
    /// What is decided.
    pub enum Outcome {
        /// Certified.
        Grant => "grant",
        /// Certified with conditions.
        GrantWithConditions => "grant_with_conditions",
        /// Not certified.
        Refuse => "refuse",
        /// Suspended.
        Suspend => "suspend",
        /// Stands again.
        Reinstate => "reinstate",
        /// Withdrawn for good.
        Withdraw => "withdraw",
    }
}

impl Outcome {
    /// What a reviewer may recommend.
    pub const REVIEWED: &'static [Self] = &[Self::Grant, Self::GrantWithConditions, Self::Refuse];

    /// Whether it certifies.
    pub const fn is_grant(self) -> bool {
        match self {
            Self::Grant | Self::GrantWithConditions => true,
            Self::Refuse | Self::Suspend | Self::Reinstate | Self::Withdraw => false,
        }
    }
}

crate::base::text_enum! {
    /// How far a decision has come.
    pub enum DecisionStatus {
        /// The reviewer writes it.
        Drafted => "drafted",
        /// It waits for deciders.
        Recommended => "recommended",
        /// One of two deciders has signed.
        FirstSigned => "first_signed",
        /// It counts.
        Taken => "taken",
        /// A decider has sent it back with a reason.
        SentBack => "sent_back",
    }
}

crate::base::text_enum! {
    /// What happens to a decision.
    pub enum DecisionEvent {
        /// The reviewer writes it again.
        Redraft => "redraft",
        /// The reviewer recommends.
        Recommend => "recommend",
        /// A decider signs.
        Sign => "sign",
        /// A decider sends it back.
        SendBack => "send_back",
    }
}

crate::base::text_enum! {
    /// Where somebody sits at the table.
    pub enum Seat {
        /// Recommends.
        Reviewer => "reviewer",
        /// Signs.
        Decider => "decider",
    }
}

crate::base::text_enum! {
    /// How many deciders a decision needs.
    pub enum Signatures {
        /// One.
        One => "one",
        /// Two different people.
        Two => "two",
    }
}

/// How many deciders must sign. A first grant and a withdrawal need two, neither of whom audited or reviewed (registry
/// rule; cf. ISO/IEC 17065, 7.6, which asks for at least one person outside the evaluation). Codes GRANT_TWO_DECIDERS,
/// WITHDRAW_TWO_DECIDERS.
pub const fn signatures_for(kind: DecisionKind, outcome: Outcome) -> Signatures {
    match (kind, outcome) {
        (DecisionKind::Initial, Outcome::Grant | Outcome::GrantWithConditions) => Signatures::Two,
        (DecisionKind::Withdrawal, _) | (_, Outcome::Withdraw) => Signatures::Two,
        (
            DecisionKind::Initial
            | DecisionKind::Suspension
            | DecisionKind::Reinstatement
            | DecisionKind::ScopeChange
            | DecisionKind::Renewal,
            Outcome::Grant | Outcome::GrantWithConditions | Outcome::Refuse | Outcome::Suspend | Outcome::Reinstate,
        ) => Signatures::One,
    }
}

/// The status after an event by somebody in a seat.
///
/// # Errors
/// `NotNow` where the table has no way on, `WrongSeat` where the event belongs to the other seat.
pub const fn next(
    from: DecisionStatus,
    event: DecisionEvent,
    by: Seat,
    needed: Signatures,
) -> Result<DecisionStatus, DecisionRefusal> {
    let wanted = match event {
        DecisionEvent::Redraft | DecisionEvent::Recommend => Seat::Reviewer,
        DecisionEvent::Sign | DecisionEvent::SendBack => Seat::Decider,
    };
    match (wanted, by) {
        (Seat::Reviewer, Seat::Reviewer) | (Seat::Decider, Seat::Decider) => {}
        (Seat::Reviewer, Seat::Decider) | (Seat::Decider, Seat::Reviewer) => return Err(DecisionRefusal::WrongSeat),
    }
    use {DecisionEvent as E, DecisionStatus as S};
    match (from, event) {
        (S::Drafted, E::Recommend) => Ok(S::Recommended),
        (S::Drafted | S::SentBack, E::Redraft) => Ok(S::Drafted),
        (S::Recommended, E::Sign) => match needed {
            Signatures::One => Ok(S::Taken),
            Signatures::Two => Ok(S::FirstSigned),
        },
        (S::FirstSigned, E::Sign) => Ok(S::Taken),
        (S::Recommended | S::FirstSigned, E::SendBack) => Ok(S::SentBack),
        (S::Drafted, E::Sign | E::SendBack)
        | (S::Recommended | S::FirstSigned, E::Redraft | E::Recommend)
        | (S::SentBack, E::Recommend | E::Sign | E::SendBack)
        | (S::Taken, E::Redraft | E::Recommend | E::Sign | E::SendBack) => Err(DecisionRefusal::NotNow),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_grant_and_a_withdrawal_need_two() {
        use {DecisionKind as K, Outcome as O};
        assert_eq!(signatures_for(K::Initial, O::Grant), Signatures::Two);
        assert_eq!(signatures_for(K::Initial, O::GrantWithConditions), Signatures::Two);
        assert_eq!(signatures_for(K::Withdrawal, O::Withdraw), Signatures::Two);
        assert_eq!(signatures_for(K::Initial, O::Refuse), Signatures::One);
        assert_eq!(signatures_for(K::Renewal, O::Grant), Signatures::One);
        assert_eq!(signatures_for(K::Suspension, O::Suspend), Signatures::One);
    }

    #[test]
    fn a_taken_decision_stays_taken() {
        for &event in DecisionEvent::ALL {
            for &seat in Seat::ALL {
                assert!(next(DecisionStatus::Taken, event, seat, Signatures::Two).is_err());
            }
        }
    }
}
