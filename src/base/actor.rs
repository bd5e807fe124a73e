//! Who acts: a person with roles, or the system itself.

use super::{AccountId, OrganisationId};

super::text_enum! {
    /// A role of registry staff and auditors, or of a partner: somebody from outside who is no staff.
    pub enum Role {
        /// Audits on site, raises and verifies findings.
        Auditor => "auditor",
        /// Screens applications, plans audits, keeps lists.
        CaseOfficer => "case_officer",
        /// Reviews an audited case and recommends.
        Reviewer => "reviewer",
        /// Decides: grants, refuses, withdraws, confirms suspensions.
        Decider => "decider",
        /// A decider on duty: may suspend alone in an emergency.
        DutyOfficer => "duty_officer",
        /// Invites staff, gives roles.
        Administrator => "administrator",
        /// Sees who read the identity of whoever reported, and why. Reads no report.
        PrivacyOfficer => "privacy_officer",
        /// Speaks for a registered NGO or union: files observations and reads what became of them. No staff.
        Partner => "partner",
    }
}

impl Role {
    /// The roles of the registry's own people: all but partners, who come from outside.
    pub const STAFF: &'static [Self] = &[
        Self::Auditor,
        Self::CaseOfficer,
        Self::Reviewer,
        Self::Decider,
        Self::DutyOfficer,
        Self::Administrator,
        Self::PrivacyOfficer,
    ];

    /// Whether whoever holds it belongs to the registry.
    pub const fn is_of_staff(self) -> bool {
        match self {
            Self::Auditor
            | Self::CaseOfficer
            | Self::Reviewer
            | Self::Decider
            | Self::DutyOfficer
            | Self::Administrator
            | Self::PrivacyOfficer => true,
            Self::Partner => false,
        }
    }
}

super::text_enum! {
    /// What a member may do in an organisation.
    pub enum MemberRole {
        /// Signs, invites, changes members.
        Owner => "owner",
        /// Fills in forms and answers findings.
        Editor => "editor",
    }
}

/// A person's place in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What the person may do there.
    pub role: MemberRole,
}

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A signed-in person.
    Person {
        /// The account.
        account: AccountId,
        /// Staff roles, or that of a partner; empty for applicants.
        roles: Vec<Role>,
        /// Places in organisations.
        memberships: Vec<Membership>,
    },
    /// Scheduled work, the command line, and imports without a person.
    System,
}

impl Actor {
    /// The account, if a person acts.
    pub const fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Person { account, .. } => Some(account),
            Self::System => None,
        }
    }

    /// Whether the person holds a role. The system holds none.
    pub fn is(&self, role: Role) -> bool {
        match self {
            Self::Person { roles, .. } => roles.contains(&role),
            Self::System => false,
        }
    }

    /// Whether the person holds any of these roles.
    pub fn is_any(&self, wanted: &[Role]) -> bool {
        wanted.iter().any(|&role| self.is(role))
    }

    /// Whether the person holds any staff role.
    pub fn is_staff(&self) -> bool {
        self.is_any(Role::STAFF)
    }

    /// The person's role in an organisation, if any.
    pub fn member_role(&self, organisation: &OrganisationId) -> Option<MemberRole> {
        match self {
            Self::Person { memberships, .. } => {
                memberships.iter().find(|membership| &membership.organisation == organisation).map(|m| m.role)
            }
            Self::System => None,
        }
    }

    /// Whether the person belongs to an organisation.
    pub fn is_member(&self, organisation: &OrganisationId) -> bool {
        self.member_role(organisation).is_some()
    }

    /// Whether the person belongs to any organisation.
    pub const fn is_member_somewhere(&self) -> bool {
        match self {
            Self::Person { memberships, .. } => !memberships.is_empty(),
            Self::System => false,
        }
    }

    /// Whether this is the same person as that account.
    pub fn is_person(&self, account: &AccountId) -> bool {
        self.account() == Some(account)
    }

    /// The role under which the act is written in the history: the staff role given if held, else member or system.
    pub fn role_word(&self) -> String {
        match self {
            Self::System => "system".to_owned(),
            Self::Person { roles, memberships, .. } => {
                let staff: Vec<&str> = roles.iter().map(Role::as_str).collect();
                match (staff.is_empty(), memberships.first()) {
                    (false, _) => staff.join("+"),
                    (true, Some(membership)) => membership.role.as_str().to_owned(),
                    (true, None) => "person".to_owned(),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partner_is_no_staff_and_everybody_else_with_a_role_is() {
        for &role in Role::ALL {
            let actor = Actor::Person { account: AccountId::new(), roles: vec![role], memberships: Vec::new() };
            assert_eq!(actor.is_staff(), role.is_of_staff(), "{role}");
            assert_eq!(Role::STAFF.contains(&role), role.is_of_staff(), "{role}");
        }
        assert!(!Role::Partner.is_of_staff());
    }
}
