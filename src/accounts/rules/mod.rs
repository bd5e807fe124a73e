//! What an account, a session and a one-time link are, and who may change whose roles.

mod device;
mod link;
mod password;

pub use device::device_of;
pub use link::{LinkFields, LinkKind, LinkRefusal};
pub use password::{LONGEST_PASSWORD, PasswordRefusal, SHORTEST_PASSWORD, check_password};

use crate::base::{AccountId, Actor, EmailAddress, Language, Refusal, Role, SessionId, When};
use chrono::Duration;

/// How long a given password counts as fresh, in minutes (step-up sign-in for decisions).
const FRESH_MINUTES: i64 = 5;

/// The longest address after sign-in that is followed.
const LONGEST_PATH: usize = 500;

/// A person whom letters reach and pages name.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The name as the person wrote it.
    pub name: String,
    /// The address.
    pub email: EmailAddress,
    /// The language of letters.
    pub language: Language,
}

/// Who is signed in, and by which session.
#[derive(Clone, Debug)]
pub struct SignedInAs {
    /// The account.
    pub account: AccountId,
    /// The name as the person wrote it.
    pub name: String,
    /// The address.
    pub email: EmailAddress,
    /// The language of letters to this person.
    pub language: Language,
    /// The person with roles and memberships.
    pub actor: Actor,
    /// The session.
    pub session: SessionId,
    /// The token every form of the session carries.
    pub form_token: String,
    /// When the password was last given.
    pub authenticated_at: When,
}

/// What stands between a right password and a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInStep {
    /// Nothing more: the session begins.
    Done,
}

impl SignInStep {
    /// The step after a right password. The second factor of staff and auditors comes here.
    pub const fn after_password() -> Self {
        Self::Done
    }
}

/// Why accounts say no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountRefusal {
    /// Without this person nobody could give roles any more.
    #[error("the last administrator stays")]
    LastAdministrator,
    /// Nobody shuts the own account.
    #[error("one's own account cannot be shut")]
    OwnAccount,
    /// The invitation was accepted already.
    #[error("the account is in use already")]
    AlreadyConfirmed,
    /// The account is shut.
    #[error("the account is shut")]
    Disabled,
    /// Staff have at least one role.
    #[error("at least one role is needed")]
    NoRole,
    /// Whoever speaks for a partner joins neither the registry nor an organisation. Code PARTNER_INDEPENDENT.
    #[error("the person speaks for a partner")]
    OfAPartner,
    /// A partner is independent of the registry and of its organisations. Code PARTNER_INDEPENDENT.
    #[error("the person belongs to the registry or to an organisation")]
    NotIndependent,
}

impl Refusal for AccountRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::LastAdministrator => "account-last-administrator",
            Self::OwnAccount => "account-own-account",
            Self::AlreadyConfirmed => "account-already-confirmed",
            Self::Disabled => "account-disabled",
            Self::NoRole => "account-no-role",
            Self::OfAPartner => "account-of-a-partner",
            Self::NotIndependent => "account-not-independent",
        }
    }
}

/// Where somebody would belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// The people of the registry, auditors among them.
    Registry,
    /// An agency or an employer.
    Organisation,
    /// A partner.
    Partner,
}

/// Whether somebody may come to belong there. A partner is independent of the registry and of its organisations: whoever
/// speaks for one belongs to neither, and whoever belongs to either speaks for none. Code PARTNER_INDEPENDENT.
///
/// # Errors
/// `OfAPartner` or `NotIndependent`.
pub fn may_belong(actor: &Actor, to: Belonging) -> Result<(), AccountRefusal> {
    match to {
        Belonging::Registry | Belonging::Organisation if actor.is(Role::Partner) => Err(AccountRefusal::OfAPartner),
        Belonging::Partner if actor.is_staff() || actor.is_member_somewhere() => Err(AccountRefusal::NotIndependent),
        Belonging::Registry | Belonging::Organisation | Belonging::Partner => Ok(()),
    }
}

/// Whether a password given then is fresh enough for a decision now: five minutes. Code FRESH_SIGN_IN.
pub fn is_fresh(authenticated_at: When, now: When) -> bool {
    authenticated_at <= now && now - authenticated_at <= Duration::minutes(FRESH_MINUTES)
}

/// The address to go to after sign-in, if it is a path of this site and nothing else: no other host, no scheme, nothing
/// a browser could read as one. Code LOCAL_PATH_ONLY.
pub fn local_path(next: &str) -> Option<&str> {
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let one_slash = next.starts_with('/') && !next.starts_with("//");
    (plain && one_slash && next.len() <= LONGEST_PATH).then_some(next)
}

/// What an administrator wants to make of somebody's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffChange<'a> {
    /// These roles and no others.
    Roles(&'a [Role]),
    /// Shut the account.
    Disable,
}

/// Whether a change leaves the registry with an administrator. Nobody shuts the own account, and the last administrator
/// keeps the role. Code LAST_ADMINISTRATOR_STAYS.
///
/// # Errors
/// The refusal.
pub fn may_change_staff(
    actor: &Actor,
    target: &AccountId,
    is_administrator: bool,
    administrators: usize,
    change: StaffChange<'_>,
) -> Result<(), AccountRefusal> {
    let stays = match change {
        StaffChange::Disable if actor.is_person(target) => return Err(AccountRefusal::OwnAccount),
        StaffChange::Disable => false,
        StaffChange::Roles(roles) => roles.contains(&Role::Administrator),
    };
    if is_administrator && !stays && administrators <= 1 {
        return Err(AccountRefusal::LastAdministrator);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_fresh_for_five_minutes() {
        let given = When::at("2026-11-23T10:00:00Z");
        assert!(is_fresh(given, given));
        assert!(is_fresh(given, When::at("2026-11-23T10:05:00Z")));
        assert!(!is_fresh(given, When::at("2026-11-23T10:05:01Z")));
        assert!(!is_fresh(given, When::at("2026-11-23T09:59:59Z")));
    }

    #[test]
    fn only_a_path_of_this_site_is_followed() {
        for good in ["/", "/en", "/th/office/people?q=a%20b", "/link/abc_-9"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in [
            "",
            "en",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "/\t/evil.example",
            "/a b",
            "/é",
            "\\\\x",
        ] {
            assert_eq!(local_path(bad), None, "{bad:?}");
        }
        assert_eq!(local_path(&format!("/{}", "a".repeat(600))), None);
    }

    #[test]
    fn a_partner_is_independent_of_the_registry_and_of_every_organisation() {
        use crate::base::{MemberRole, Membership, OrganisationId};
        use Belonging::{Organisation, Partner, Registry};
        let person = |roles: &[Role], memberships| Actor::Person {
            account: AccountId::new(),
            roles: roles.to_vec(),
            memberships,
        };
        let place = || vec![Membership { organisation: OrganisationId::new(), role: MemberRole::Editor }];
        let partner = person(&[Role::Partner], Vec::new());
        for to in [Registry, Organisation] {
            assert_eq!(may_belong(&partner, to), Err(AccountRefusal::OfAPartner), "{to:?}");
        }
        assert_eq!(may_belong(&partner, Partner), Ok(()));
        for &role in Role::STAFF {
            assert_eq!(
                may_belong(&person(&[role], Vec::new()), Partner),
                Err(AccountRefusal::NotIndependent),
                "{role}"
            );
        }
        assert_eq!(may_belong(&person(&[], place()), Partner), Err(AccountRefusal::NotIndependent));
        for to in [Registry, Organisation, Partner] {
            assert_eq!(may_belong(&person(&[], Vec::new()), to), Ok(()), "{to:?}");
        }
        assert_eq!(may_belong(&Actor::System, Organisation), Ok(()), "imports enter organisations");
    }

    #[test]
    fn the_last_administrator_stays() {
        let (me, other) = (AccountId::new(), AccountId::new());
        let actor = Actor::Person { account: me.clone(), roles: vec![Role::Administrator], memberships: vec![] };
        let without = StaffChange::Roles(&[Role::Auditor]);
        let with = StaffChange::Roles(&[Role::Auditor, Role::Administrator]);
        assert_eq!(may_change_staff(&actor, &me, true, 1, without), Err(AccountRefusal::LastAdministrator));
        assert_eq!(may_change_staff(&actor, &me, true, 1, with), Ok(()));
        assert_eq!(may_change_staff(&actor, &me, true, 2, without), Ok(()));
        assert_eq!(may_change_staff(&actor, &me, true, 2, StaffChange::Disable), Err(AccountRefusal::OwnAccount));
        assert_eq!(may_change_staff(&actor, &other, false, 1, StaffChange::Disable), Ok(()));
        assert_eq!(
            may_change_staff(&actor, &other, true, 1, StaffChange::Disable),
            Err(AccountRefusal::LastAdministrator)
        );
    }
}
