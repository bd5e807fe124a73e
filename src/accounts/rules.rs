//! What an account, a session and a one-time link are.

use crate::base::{AccountId, Actor, EmailAddress, Language, SessionId, When};

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
