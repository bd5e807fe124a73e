//! Who belongs to an organisation, and who may change what.

use super::{KEEPERS, OrganisationRefusal};
use crate::accounts::rules::Person;
use crate::base::{AccountId, Actor, MemberRole, OrganisationId, When};

/// Somebody's place in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: Person,
    /// What the person may do there.
    pub role: MemberRole,
    /// Since when.
    pub since: When,
}

/// Whether somebody may change the facts of an organisation: its members, the staff who keep organisations, and the
/// system (imports).
pub fn may_edit(actor: &Actor, organisation: &OrganisationId) -> bool {
    match actor {
        Actor::System => true,
        Actor::Person { .. } => actor.is_member(organisation) || actor.is_any(KEEPERS),
    }
}

/// Whether somebody may invite, change and remove members: owners alone.
pub fn may_change_members(actor: &Actor, organisation: &OrganisationId) -> bool {
    actor.member_role(organisation) == Some(MemberRole::Owner)
}

/// An organisation that has members has an owner: whether one is left when this person goes or becomes an editor.
/// Code SOMEBODY_OWNS.
///
/// # Errors
/// [`OrganisationRefusal::LastOwner`].
pub fn check_someone_owns(members: &[Member], without: &AccountId) -> Result<(), OrganisationRefusal> {
    let left = members.iter().any(|member| member.role == MemberRole::Owner && member.person.id != *without);
    if left { Ok(()) } else { Err(OrganisationRefusal::LastOwner) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{EmailAddress, Language, Membership, Role};

    fn member(role: MemberRole) -> Member {
        let person = Person {
            id: AccountId::new(),
            name: "Mali Example".into(),
            email: EmailAddress::parse("mali@example.org").unwrap(),
            language: Language::En,
        };
        Member { person, role, since: When::at("2026-11-23T00:00:00Z") }
    }

    fn person(roles: &[Role], memberships: Vec<Membership>) -> Actor {
        Actor::Person { account: AccountId::new(), roles: roles.to_vec(), memberships }
    }

    #[test]
    fn the_last_owner_stays() {
        let (first, second, editor) =
            (member(MemberRole::Owner), member(MemberRole::Owner), member(MemberRole::Editor));
        let (one, two) = (first.person.id.clone(), second.person.id.clone());
        assert_eq!(check_someone_owns(&[first.clone(), editor.clone()], &one), Err(OrganisationRefusal::LastOwner));
        check_someone_owns(&[first.clone(), second, editor.clone()], &two).unwrap();
        check_someone_owns(&[first, editor.clone()], &editor.person.id).unwrap();
    }

    #[test]
    fn members_and_keepers_edit_and_owners_change_members() {
        let id = OrganisationId::new();
        let at = |role| vec![Membership { organisation: id.clone(), role }];
        assert!(may_edit(&person(&[], at(MemberRole::Editor)), &id));
        assert!(may_edit(&person(&[Role::CaseOfficer], vec![]), &id));
        assert!(may_edit(&Actor::System, &id));
        assert!(!may_edit(&person(&[Role::Auditor, Role::Decider], vec![]), &id));
        assert!(!may_edit(&person(&[], vec![]), &id));
        assert!(may_change_members(&person(&[], at(MemberRole::Owner)), &id));
        assert!(!may_change_members(&person(&[], at(MemberRole::Editor)), &id));
        assert!(!may_change_members(&person(&[Role::Administrator], vec![]), &id));
    }
}
