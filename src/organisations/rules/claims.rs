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

/// Whether somebody may decide a claim: it waits, and it is not the decider's own.
///
/// # Errors
/// Why not.
pub fn may_decide(actor: &Actor, claim: &Claim) -> Result<(), OrganisationRefusal> {
    if actor.is_person(&claim.account) {
        return Err(OrganisationRefusal::OwnClaim);
    }
    match claim.status {
        ClaimStatus::Pending => Ok(()),
        ClaimStatus::Approved | ClaimStatus::Refused => Err(OrganisationRefusal::ClaimDecided),
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
        let mali = AccountId::new();
        may_decide(&person(&AccountId::new()), &claim(&mali, ClaimStatus::Pending)).unwrap();
        assert_eq!(may_decide(&person(&mali), &claim(&mali, ClaimStatus::Pending)), Err(OrganisationRefusal::OwnClaim));
        for status in [ClaimStatus::Approved, ClaimStatus::Refused] {
            let decided = may_decide(&person(&AccountId::new()), &claim(&mali, status));
            assert_eq!(decided, Err(OrganisationRefusal::ClaimDecided));
        }
    }
}
