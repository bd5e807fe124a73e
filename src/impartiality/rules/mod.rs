//! The impartiality rules: who may take which task about a client, each rule with its published code.

mod may;
mod objection;
mod profile;
mod refusal;

pub use may::{Declared, PersonFacts, Task, TwoSigned, may};
pub use objection::{
    MOST_OBJECTION_CHARACTERS, Naming, OBJECTION_DAYS, ObjectionRefusal, ObjectionStatus, judge, may_object,
    object_until,
};
pub use profile::{AuditorProfile, Candidate, Needed, Points, SkillKind, rank};
pub use refusal::{ImpartialityRefusal, Rule};

use crate::base::OrganisationId;
use chrono::{Months, NaiveDate};

crate::base::text_enum! {
    /// What a case is about.
    pub enum CaseKind {
        /// A first certification.
        Initial => "initial",
        /// Certification again before expiry.
        Renewal => "renewal",
        /// Scope extended or reduced.
        ScopeChange => "scope_change",
        /// A yearly check.
        Surveillance => "surveillance",
        /// A suspension and what follows it.
        Suspension => "suspension",
        /// A withdrawal.
        Withdrawal => "withdrawal",
    }
}

crate::base::text_enum! {
    /// A part somebody takes in a case.
    pub enum Part {
        /// Screens the application.
        Officer => "officer",
        /// Confirms or refuses a proposed rejection.
        SecondOfficer => "second_officer",
        /// Leads the audit.
        LeadAuditor => "lead_auditor",
        /// Audits in a team.
        Auditor => "auditor",
        /// Reviews and recommends.
        Reviewer => "reviewer",
        /// Decides.
        Decider => "decider",
        /// Suspends in an emergency.
        DutyOfficer => "duty_officer",
    }
}

impl Part {
    /// Whether it belongs to the evaluation on site.
    pub const fn is_auditing(self) -> bool {
        matches!(self, Self::LeadAuditor | Self::Auditor)
    }
}

crate::base::text_enum! {
    /// What ties a person to an organisation.
    pub enum TieKind {
        /// Worked there.
        Employed => "employed",
        /// Advised it.
        Consulted => "consulted",
        /// A relative works there or owns it.
        Family => "family",
        /// Owns shares, lent or borrowed money.
        Financial => "financial",
    }
}

/// A tie between a person and an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What kind.
    pub kind: TieKind,
    /// Since when.
    pub from: NaiveDate,
    /// Until when; open if it lasts.
    pub until: Option<NaiveDate>,
}

/// For how many months a tie that has ended still counts.
pub const TIE_MONTHS: u32 = 24;

/// The most characters of a note about a tie.
pub const TIE_NOTE_LENGTH: usize = 1_000;

/// Whether a tie can be declared today: it has begun, and does not end before that.
///
/// # Errors
/// Why not.
pub fn check_tie(tie: &Tie, note: &str, today: NaiveDate) -> Result<(), ImpartialityRefusal> {
    if tie.from > today {
        return Err(ImpartialityRefusal::TieNotBegun);
    }
    if tie.until.is_some_and(|until| until < tie.from) {
        return Err(ImpartialityRefusal::TieOutOfOrder);
    }
    if note.chars().count() > TIE_NOTE_LENGTH {
        return Err(ImpartialityRefusal::NoteTooLong { max: TIE_NOTE_LENGTH });
    }
    Ok(())
}

/// A tie counts while it lasts and for two years after its end.
pub fn still_counts(tie: &Tie, today: NaiveDate) -> bool {
    match tie.until {
        None => true,
        Some(until) => until.checked_add_months(Months::new(TIE_MONTHS)).is_none_or(|end| today <= end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_tie_is_declared_when_it_has_begun() {
        let tie = |from: &str, until: Option<&str>| Tie {
            organisation: OrganisationId::new(),
            kind: TieKind::Family,
            from: day(from),
            until: until.map(day),
        };
        let check = |tie: &Tie| check_tie(tie, "", day("2026-11-23"));
        check(&tie("2026-11-23", None)).unwrap();
        check(&tie("2020-01-01", Some("2020-01-01"))).unwrap();
        assert_eq!(check(&tie("2026-11-24", None)), Err(ImpartialityRefusal::TieNotBegun));
        assert_eq!(check(&tie("2020-01-02", Some("2020-01-01"))), Err(ImpartialityRefusal::TieOutOfOrder));
        let long = check_tie(&tie("2020-01-01", None), &"x".repeat(TIE_NOTE_LENGTH + 1), day("2026-11-23"));
        assert_eq!(long, Err(ImpartialityRefusal::NoteTooLong { max: TIE_NOTE_LENGTH }));
    }

    #[test]
    fn a_tie_counts_for_two_years_after_its_end() {
        let tie = |until: Option<&str>| Tie {
            organisation: OrganisationId::new(),
            kind: TieKind::Employed,
            from: day("2020-01-01"),
            until: until.map(day),
        };
        assert!(still_counts(&tie(None), day("2026-11-23")));
        assert!(still_counts(&tie(Some("2024-11-23")), day("2026-11-23")));
        assert!(!still_counts(&tie(Some("2024-11-22")), day("2026-11-23")));
    }
}
