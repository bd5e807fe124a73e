//! The closed catalogue of reasons the public reads.

use super::{DecisionRefusal, Outcome};

/// How long the public reasons of a decision may be, in characters.
pub const MOST_PUBLIC_CHARACTERS: u64 = 600;

crate::base::text_enum! {
    /// Why something was decided. Its words are under `reason-…` in the public catalogue.
    pub enum ReasonCode {
        /// The criteria of the standard are met.
        CriteriaMet => "criteria_met",
        /// Workers were charged.
        FeesCharged => "fees_charged",
        /// Workers' papers were kept.
        DocumentsKept => "documents_kept",
        /// Workers who spoke were punished.
        Retaliation => "retaliation",
        /// Signs of forced labour.
        ForcedLabour => "forced_labour",
        /// The official licence was lost.
        LicenceLost => "licence_lost",
        /// Findings were not closed in time.
        FindingsOverdue => "findings_overdue",
        /// An audit was refused.
        AuditRefused => "audit_refused",
        /// The yearly surveillance did not take place.
        SurveillanceMissed => "surveillance_missed",
        /// What we were told was not true.
        FalseInformation => "false_information",
        /// The holder asked for it.
        HolderRequest => "holder_request",
        /// Another reason, said in the text.
        Other => "other",
    }
}

impl ReasonCode {
    /// The key of its words.
    pub fn key(self) -> String {
        format!("reason-{}", self.as_str().replace('_', "-"))
    }

    /// The reasons that fit an outcome: a grant and a reinstatement say that the criteria are met, a holder's request is
    /// for giving a certificate up, all others speak against.
    pub fn fitting(outcome: Outcome) -> Vec<Self> {
        Self::ALL.iter().copied().filter(|reason| reason.fits(outcome)).collect()
    }

    /// Whether it may be given for an outcome.
    pub const fn fits(self, outcome: Outcome) -> bool {
        match (outcome, self) {
            (Outcome::Grant | Outcome::GrantWithConditions | Outcome::Reinstate, Self::CriteriaMet) => true,
            (Outcome::Reinstate, Self::Other) => true,
            (_, Self::HolderRequest) => false,
            (Outcome::Grant | Outcome::GrantWithConditions | Outcome::Reinstate, _) => false,
            (Outcome::Refuse | Outcome::Suspend | Outcome::Withdraw, Self::CriteriaMet) => false,
            (
                Outcome::Refuse | Outcome::Suspend | Outcome::Withdraw,
                Self::FeesCharged
                | Self::DocumentsKept
                | Self::Retaliation
                | Self::ForcedLabour
                | Self::LicenceLost
                | Self::FindingsOverdue
                | Self::AuditRefused
                | Self::SurveillanceMissed
                | Self::FalseInformation
                | Self::Other,
            ) => true,
        }
    }

    /// Refuses a reason that does not fit.
    ///
    /// # Errors
    /// `ReasonDoesNotFit`.
    pub const fn must_fit(self, outcome: Outcome) -> Result<(), DecisionRefusal> {
        if self.fits(outcome) { Ok(()) } else { Err(DecisionRefusal::ReasonDoesNotFit) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_says_only_that_the_criteria_are_met() {
        assert_eq!(ReasonCode::fitting(Outcome::Grant), [ReasonCode::CriteriaMet]);
        assert!(!ReasonCode::fitting(Outcome::Refuse).contains(&ReasonCode::CriteriaMet));
        assert!(ReasonCode::fitting(Outcome::Withdraw).contains(&ReasonCode::ForcedLabour));
    }
}
