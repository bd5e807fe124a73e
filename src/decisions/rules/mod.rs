//! What a decision is, which outcome the findings leave open, and who may sign.

mod reasons;
mod refusal;
mod scope;
mod states;
mod weight;

pub use reasons::{MOST_PUBLIC_CHARACTERS, ReasonCode};
pub use refusal::DecisionRefusal;
pub use scope::{Vote, reduced};
pub use states::{DecisionEvent, DecisionKind, DecisionStatus, Outcome, Seat, Signatures, next, signatures_for};
pub use weight::{Basis, Blocker, FindingFact, Weight, may_recommend, weigh};

use crate::base::{AccountId, CriterionId, FindingId, Role, When};
use chrono::{Duration, Months, NaiveDate};

/// Who may read decisions and what was considered.
pub const DECISION_READERS: &[Role] = &[Role::Reviewer, Role::Decider, Role::DutyOfficer, Role::CaseOfficer];

/// How long ago the password may have been given when a signature is made, in minutes (registry rule). Code
/// SIGN_WITH_PASSWORD.
pub const FRESH_MINUTES: i64 = 5;

/// The longest a certificate may be valid, in months (cf. ISO/IEC 17021-1, 9.1.3: cycles of three years). Code
/// VALID_THREE_YEARS.
pub const MOST_VALID_MONTHS: u32 = 36;

/// The longest a condition may stay open, in months: the next surveillance. Code CONDITION_TWELVE_MONTHS.
pub const MOST_CONDITION_MONTHS: u32 = 12;

/// Days in which the organisation may appeal (domain rule). Code APPEAL_THIRTY_DAYS.
pub const APPEAL_DAYS: i64 = 30;

/// One part of a certificate's scope: a corridor, a sector or a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ScopeItem {
    /// `corridor`, `sector` or `site`.
    pub kind: String,
    /// Which one.
    pub value: String,
}

/// A criterion that is still open when the certificate is granted, and until when it must be met.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ConditionTerm {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Its code.
    pub code: String,
    /// The finding that says so.
    pub finding: Option<FindingId>,
    /// Until when.
    pub due_on: NaiveDate,
}

/// Whether the password was given recently enough for a signature.
///
/// # Errors
/// `PasswordNeeded`.
pub fn must_be_fresh(authenticated_at: When, now: When) -> Result<(), DecisionRefusal> {
    if now - authenticated_at > Duration::minutes(FRESH_MINUTES) {
        return Err(DecisionRefusal::PasswordNeeded);
    }
    Ok(())
}

/// Whether somebody may be the next to sign: not who recommended, not who signed first.
///
/// # Errors
/// `ReviewerSigns` or `SignedAlready`.
pub fn may_sign(
    signer: &AccountId,
    recommended_by: Option<&AccountId>,
    first_signed_by: Option<&AccountId>,
) -> Result<(), DecisionRefusal> {
    if recommended_by == Some(signer) {
        return Err(DecisionRefusal::ReviewerSigns);
    }
    if first_signed_by == Some(signer) {
        return Err(DecisionRefusal::SignedAlready);
    }
    Ok(())
}

/// The last day of a certificate that begins on a day and is valid for some months; never more than three years.
pub fn last_day(from: NaiveDate, months: u32) -> NaiveDate {
    let months = Months::new(months.clamp(1, MOST_VALID_MONTHS));
    from.checked_add_months(months).and_then(|day| day.pred_opt()).unwrap_or(from)
}

/// Whether the due day of a condition lies after a day and at most twelve months ahead.
///
/// # Errors
/// `ConditionDate`.
pub fn must_be_a_condition_day(due: NaiveDate, today: NaiveDate) -> Result<(), DecisionRefusal> {
    let latest = today.checked_add_months(Months::new(MOST_CONDITION_MONTHS)).unwrap_or(today);
    if due <= today || due > latest { Err(DecisionRefusal::ConditionDate) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn who_recommended_or_signed_does_not_sign_again() {
        let (reviewer, first, second) = (AccountId::new(), AccountId::new(), AccountId::new());
        let sign = |who: &AccountId| may_sign(who, Some(&reviewer), Some(&first));
        assert_eq!(sign(&reviewer), Err(DecisionRefusal::ReviewerSigns));
        assert_eq!(sign(&first), Err(DecisionRefusal::SignedAlready));
        assert_eq!(sign(&second), Ok(()));
    }

    #[test]
    fn a_signature_needs_the_password_within_five_minutes() {
        let now = When::at("2026-11-23T02:05:00Z");
        must_be_fresh(When::at("2026-11-23T02:00:00Z"), now).unwrap();
        assert_eq!(must_be_fresh(When::at("2026-11-23T01:59:59Z"), now), Err(DecisionRefusal::PasswordNeeded));
    }

    #[test]
    fn a_certificate_is_valid_for_three_years_at_most() {
        assert_eq!(last_day(day("2026-11-23"), 36), day("2029-11-22"));
        assert_eq!(last_day(day("2026-11-23"), 99), day("2029-11-22"));
        assert_eq!(last_day(day("2024-02-29"), 12), day("2025-02-27"));
    }

    #[test]
    fn a_condition_is_due_within_twelve_months() {
        let today = day("2026-11-23");
        must_be_a_condition_day(day("2027-11-23"), today).unwrap();
        for wrong in ["2026-11-23", "2027-11-24"] {
            assert_eq!(must_be_a_condition_day(day(wrong), today), Err(DecisionRefusal::ConditionDate));
        }
    }
}
