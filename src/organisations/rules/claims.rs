//! Claims: somebody asks to take over an organisation that is in the register already.

use super::OrganisationRefusal;
use crate::base::{AccountId, Actor, ClaimId, OrganisationId, When};

crate::base::text_enum! {
    /// Where a claim stands.
    pub enum ClaimStatus {
        /// Waits for staff.
        Pending => "pending",
        /// The claimant became an owner.
        Approved => "approved",
        /// Not given, with a reason.
        Refused => "refused",
    }
}

crate::base::text_enum! {
    /// What happens to a claim.
    pub enum ClaimEvent {
        /// The claimant becomes an owner.
        Approve => "approve",
        /// It is not given.
        Refuse => "refuse",
    }
}

crate::base::text_enum! {
    /// Who of those that keep organisations decides a claim.
    pub enum ClaimSeat {
        /// Somebody else than the claimant.
        Keeper => "keeper",
        /// Who filed it.
        Claimant => "claimant",
    }
}

impl ClaimSeat {
    /// Where somebody stands towards a claim.
    pub fn of(actor: &Actor, claim: &Claim) -> Self {
        if actor.is_person(&claim.account) { Self::Claimant } else { Self::Keeper }
    }
}

/// A request to take over an organisation.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// What is claimed.
    pub organisation: OrganisationId,
    /// By whom.
    pub account: AccountId,
    /// Why this person speaks for it.
    pub statement: String,
    /// Where it stands.
    pub status: ClaimStatus,
    /// Since when.
    pub created_at: When,
    /// When it was decided.
    pub decided_at: Option<When>,
    /// The reason given with the decision.
    pub decision_note: Option<String>,
    /// For saving.
    pub version: i32,
}

/// Whether a person may claim an organisation, knowing all claims to it: not a member, no claim of the same person
/// waiting, none approved yet (one approved claim per organisation, code ONE_APPROVED_CLAIM).
///
/// # Errors
/// Why not.
pub fn may_claim(actor: &Actor, organisation: &OrganisationId, claims: &[Claim]) -> Result<(), OrganisationRefusal> {
    if actor.is_member(organisation) {
        return Err(OrganisationRefusal::AlreadyMember);
    }
    let own = claims.iter().find(|claim| claim.status == ClaimStatus::Pending && actor.is_person(&claim.account));
    if let Some(own) = own {
        return Err(OrganisationRefusal::ClaimWaiting { claim: own.id.clone() });
    }
    if claims.iter().any(|claim| claim.status == ClaimStatus::Approved) {
        return Err(OrganisationRefusal::ClaimTaken);
    }
    Ok(())
}

/// The state of a claim after an event: it is decided once, and nobody decides a claim of their own. Code OWN_CLAIM.
///
/// # Errors
/// The first rule that says no.
pub const fn next_of_claim(
    status: ClaimStatus,
    event: ClaimEvent,
    seat: ClaimSeat,
) -> Result<ClaimStatus, OrganisationRefusal> {
    match (seat, status, event) {
        (ClaimSeat::Claimant, _, _) => Err(OrganisationRefusal::OwnClaim),
        (ClaimSeat::Keeper, ClaimStatus::Pending, ClaimEvent::Approve) => Ok(ClaimStatus::Approved),
        (ClaimSeat::Keeper, ClaimStatus::Pending, ClaimEvent::Refuse) => Ok(ClaimStatus::Refused),
        (ClaimSeat::Keeper, ClaimStatus::Approved | ClaimStatus::Refused, ClaimEvent::Approve | ClaimEvent::Refuse) => {
            Err(OrganisationRefusal::ClaimDecided)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{MemberRole, Membership};

    fn claim(account: &AccountId, status: ClaimStatus) -> Claim {
        Claim {
            id: ClaimId::new(),
            organisation: OrganisationId::new(),
            account: account.clone(),
            statement: "I am the managing director.".into(),
            status,
            created_at: When::at("2026-11-23T00:00:00Z"),
            decided_at: None,
            decision_note: None,
            version: 1,
        }
    }

    fn person(account: &AccountId) -> Actor {
        Actor::Person { account: account.clone(), roles: vec![], memberships: vec![] }
    }

    #[test]
    fn one_claim_waits_per_person_and_one_is_approved_per_organisation() {
        let (mali, somsak) = (AccountId::new(), AccountId::new());
        let id = OrganisationId::new();
        may_claim(&person(&mali), &id, &[]).unwrap();
        let waiting = claim(&mali, ClaimStatus::Pending);
        let refusal = may_claim(&person(&mali), &id, std::slice::from_ref(&waiting)).unwrap_err();
        assert_eq!(refusal, OrganisationRefusal::ClaimWaiting { claim: waiting.id.clone() });
        may_claim(&person(&somsak), &id, &[waiting]).unwrap();
        may_claim(&person(&mali), &id, &[claim(&mali, ClaimStatus::Refused)]).unwrap();
        let taken = may_claim(&person(&somsak), &id, &[claim(&mali, ClaimStatus::Approved)]);
        assert_eq!(taken, Err(OrganisationRefusal::ClaimTaken));
        let membership = Membership { organisation: id.clone(), role: MemberRole::Editor };
        let member = Actor::Person { account: mali, roles: vec![], memberships: vec![membership] };
        assert_eq!(may_claim(&member, &id, &[]), Err(OrganisationRefusal::AlreadyMember));
    }

    #[test]
    fn a_claim_is_decided_once_and_by_another_person() {
        let (mali, other) = (AccountId::new(), AccountId::new());
        let waiting = claim(&mali, ClaimStatus::Pending);
        let decide = |account: &AccountId, status, event| {
            next_of_claim(status, event, ClaimSeat::of(&person(account), &waiting))
        };
        for (event, to) in [(ClaimEvent::Approve, ClaimStatus::Approved), (ClaimEvent::Refuse, ClaimStatus::Refused)] {
            assert_eq!(decide(&other, ClaimStatus::Pending, event), Ok(to));
            assert_eq!(decide(&mali, ClaimStatus::Pending, event), Err(OrganisationRefusal::OwnClaim));
            assert_eq!(decide(&other, to, event), Err(OrganisationRefusal::ClaimDecided));
        }
    }
}
