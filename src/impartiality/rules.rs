//! The impartiality rules: who may take which part in a case.

use crate::base::{OrganisationId, Refusal};
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

/// Why somebody may not take a part in a case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImpartialityRefusal {
    /// Audited this case, and wants to review or decide it (cf. ISO/IEC 17065, 7.5.1 and 7.6.2). Code
    /// AUDITOR_NOT_DECIDER.
    #[error("who audited does not review or decide")]
    AuditedThisCase,
    /// Reviewed this case, and wants to audit or decide it (registry rule). Code REVIEWER_NOT_DECIDER.
    #[error("who reviewed does not audit or decide")]
    ReviewedThisCase,
    /// Decided this case, and wants to audit or review it (registry rule). Code DECIDER_NOT_REVIEWER.
    #[error("who decides does not audit or review")]
    DecidedThisCase,
    /// Proposed the rejection, and wants to confirm it (registry rule). Code SECOND_OFFICER_DIFFERS.
    #[error("a second officer is another person")]
    ProposedItself,
    /// Has, or had within two years, a tie to the client (registry rule, after ISO/IEC 17021-1, 5.2). Code
    /// NO_TIE_WITHIN_TWO_YEARS.
    #[error("a tie to the client within two years")]
    TiedToClient,
    /// Belongs to the organisation. Code NOT_A_MEMBER.
    #[error("a member of the client")]
    MemberOfClient,
    /// Declared a conflict of interest for this task. Code DECLARATION_WITHOUT_CONFLICT.
    #[error("a declared conflict of interest")]
    DeclaredConflict,
    /// No declaration was given. Code DECLARATION_GIVEN.
    #[error("no conflict declaration")]
    NoDeclaration,
    /// A tie that has not begun.
    #[error("the tie begins in the future")]
    TieNotBegun,
    /// A tie that ends before it begins.
    #[error("the tie ends before it begins")]
    TieOutOfOrder,
    /// A note is longer than its column.
    #[error("the note is longer than {max} characters")]
    NoteTooLong {
        /// The most characters it may have.
        max: usize,
    },
}

impl Refusal for ImpartialityRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::AuditedThisCase => "impartiality-audited-this-case",
            Self::ReviewedThisCase => "impartiality-reviewed-this-case",
            Self::DecidedThisCase => "impartiality-decided-this-case",
            Self::ProposedItself => "impartiality-proposed-itself",
            Self::TiedToClient => "impartiality-tied-to-client",
            Self::MemberOfClient => "impartiality-member-of-client",
            Self::DeclaredConflict => "impartiality-declared-conflict",
            Self::NoDeclaration => "impartiality-no-declaration",
            Self::TieNotBegun => "error-date-past",
            Self::TieOutOfOrder => "error-date-order",
            Self::NoteTooLong { .. } => "error-too-long",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoteTooLong { max } => vec![("max", max.to_string())],
            Self::AuditedThisCase
            | Self::ReviewedThisCase
            | Self::DecidedThisCase
            | Self::ProposedItself
            | Self::TiedToClient
            | Self::MemberOfClient
            | Self::DeclaredConflict
            | Self::NoDeclaration
            | Self::TieNotBegun
            | Self::TieOutOfOrder => Vec::new(),
        }
    }
}

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

/// What is known of a person before a part is given.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Parts the person took in this case.
    pub parts: Vec<Part>,
    /// The person's ties to the client.
    pub ties: Vec<Tie>,
    /// Whether the person belongs to the client.
    pub is_member: bool,
}

/// Whether a person may take a part in a case on a day: auditor ≠ reviewer ≠ decider on one case, no tie within two
/// years, no member of the client.
///
/// # Errors
/// The first rule that says no.
pub fn may_take_part(part: Part, standing: &Standing, today: NaiveDate) -> Result<(), ImpartialityRefusal> {
    if standing.is_member {
        return Err(ImpartialityRefusal::MemberOfClient);
    }
    if standing.ties.iter().any(|tie| still_counts(tie, today)) {
        return Err(ImpartialityRefusal::TiedToClient);
    }
    let took = |wanted: &[Part]| standing.parts.iter().any(|part| wanted.contains(part));
    let audited = took(&[Part::LeadAuditor, Part::Auditor]);
    let reviewed = took(&[Part::Reviewer]);
    let decided = took(&[Part::Decider]);
    match part {
        Part::LeadAuditor | Part::Auditor if reviewed => Err(ImpartialityRefusal::ReviewedThisCase),
        Part::LeadAuditor | Part::Auditor if decided => Err(ImpartialityRefusal::DecidedThisCase),
        Part::Reviewer if audited => Err(ImpartialityRefusal::AuditedThisCase),
        Part::Reviewer if decided => Err(ImpartialityRefusal::DecidedThisCase),
        Part::Decider if audited => Err(ImpartialityRefusal::AuditedThisCase),
        Part::Decider if reviewed => Err(ImpartialityRefusal::ReviewedThisCase),
        Part::SecondOfficer if took(&[Part::Officer]) => Err(ImpartialityRefusal::ProposedItself),
        Part::Officer
        | Part::SecondOfficer
        | Part::LeadAuditor
        | Part::Auditor
        | Part::Reviewer
        | Part::Decider
        | Part::DutyOfficer => Ok(()),
    }
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

    fn who_took(parts: &[Part]) -> Standing {
        Standing { parts: parts.to_vec(), ..Standing::default() }
    }

    #[test]
    fn auditor_reviewer_and_decider_are_three_people() {
        let today = day("2026-11-23");
        let refused = |part, parts: &[Part]| may_take_part(part, &who_took(parts), today).unwrap_err();
        assert_eq!(refused(Part::Decider, &[Part::LeadAuditor]), ImpartialityRefusal::AuditedThisCase);
        assert_eq!(refused(Part::Decider, &[Part::Reviewer]), ImpartialityRefusal::ReviewedThisCase);
        assert_eq!(refused(Part::Reviewer, &[Part::Auditor]), ImpartialityRefusal::AuditedThisCase);
        assert_eq!(refused(Part::Reviewer, &[Part::Decider]), ImpartialityRefusal::DecidedThisCase);
        assert_eq!(refused(Part::LeadAuditor, &[Part::Reviewer]), ImpartialityRefusal::ReviewedThisCase);
        assert_eq!(refused(Part::SecondOfficer, &[Part::Officer]), ImpartialityRefusal::ProposedItself);
        may_take_part(Part::Decider, &who_took(&[Part::DutyOfficer]), today).unwrap();
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
