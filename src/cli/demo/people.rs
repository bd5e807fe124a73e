//! Who can sign in to the demonstration: one invented person for each role, and the owners of two organisations.

use crate::base::{AccountId, EmailAddress, Language, Role};

/// An invented person.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// What the list calls the person.
    pub role: &'static str,
    /// The name; every surname is Example.
    pub name: &'static str,
    /// The address, under a domain kept for examples.
    pub email: &'static str,
    /// The roles.
    pub roles: &'static [Role],
    /// The language of letters.
    pub language: Language,
}

/// Everybody, staff first.
pub const PEOPLE: &[DemoPerson] = &[
    staff("administrator", "Nok Example", "administrator@demo.example", &[Role::Administrator], Language::En),
    staff("case_officer", "Mali Example", "officer@demo.example", &[Role::CaseOfficer], Language::Th),
    staff("case_officer_2", "Somsri Example", "officer2@demo.example", &[Role::CaseOfficer], Language::Th),
    staff("auditor", "Thida Example", "auditor@demo.example", &[Role::Auditor], Language::En),
    staff("auditor_2", "Sokha Example", "auditor2@demo.example", &[Role::Auditor], Language::En),
    staff("reviewer", "Lan Example", "reviewer@demo.example", &[Role::Reviewer], Language::En),
    staff("decider", "Prasit Example", "decider@demo.example", &[Role::Decider], Language::Th),
    staff("decider_2", "Khamla Example", "decider2@demo.example", &[Role::Decider], Language::En),
    staff("duty_officer", "Arun Example", "duty@demo.example", &[Role::DutyOfficer, Role::Decider], Language::En),
    staff("privacy_officer", "Malee Example", "privacy@demo.example", &[Role::PrivacyOfficer], Language::En),
    staff("partner", "Sopheap Example", "partner@demo.example", &[Role::Partner], Language::Km),
    staff("agency_owner", "Hla Example", "agency@demo.example", &[], Language::My),
    staff("employer_owner", "Chai Example", "employer@demo.example", &[], Language::Th),
];

const fn staff(
    role: &'static str,
    name: &'static str,
    email: &'static str,
    roles: &'static [Role],
    language: Language,
) -> DemoPerson {
    DemoPerson { role, name, email, roles, language }
}

/// A person of the demonstration with the account made for it.
#[derive(Clone, Debug)]
pub struct Made {
    /// Who.
    pub person: &'static DemoPerson,
    /// The account.
    pub account: AccountId,
    /// The address.
    pub email: EmailAddress,
}
