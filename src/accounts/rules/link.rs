//! One-time links: what they are for, how long they last, and what they carry.

use crate::base::{Language, MemberRole, OrganisationId, Refusal, When};
use chrono::Duration;
use serde::{Deserialize, Serialize};

crate::base::text_enum! {
    /// What a one-time link is for.
    pub enum LinkKind {
        /// Confirm the address of a new account.
        Confirm => "confirm",
        /// Choose a new password.
        Reset => "reset",
        /// Confirm a new address.
        ChangeEmail => "change_email",
        /// Join the staff.
        StaffInvitation => "staff_invitation",
        /// Join an organisation.
        MemberInvitation => "member_invitation",
    }
}

impl LinkKind {
    /// How long it can be used.
    pub const fn lasts(self) -> Duration {
        match self {
            Self::Reset => Duration::hours(1),
            Self::ChangeEmail => Duration::hours(24),
            Self::Confirm => Duration::days(3),
            Self::StaffInvitation => Duration::days(7),
            Self::MemberInvitation => Duration::days(14),
        }
    }

    /// When a link made now ends.
    pub fn ends(self, now: When) -> When {
        now + self.lasts()
    }
}

/// What a link carries until it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LinkFields {
    /// A registration: the account is made when the address is confirmed, so that nobody holds an address by typing it.
    Confirm {
        /// The name as the person wrote it.
        name: String,
        /// The language of letters.
        language: Language,
        /// The hash of the password chosen.
        password_hash: String,
    },
    /// Nothing more than the account.
    Account,
    /// A place in an organisation.
    Member {
        /// Which one.
        organisation: OrganisationId,
        /// Its name in the reader's language when the invitation was written.
        organisation_name: String,
        /// What the person may do there.
        role: MemberRole,
        /// The language of the letter.
        language: Language,
    },
}

/// Why a link is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefusal {
    /// It was used, has ended, or never was.
    #[error("the link no longer works")]
    NoLongerWorks,
    /// The new address has an account by now.
    #[error("the address has an account")]
    AddressTaken,
    /// The invitation is for somebody else than who is signed in.
    #[error("the invitation is for somebody else")]
    ForSomebodyElse,
}

impl Refusal for LinkRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NoLongerWorks => "account-link-over",
            Self::AddressTaken => "account-address-taken",
            Self::ForSomebodyElse => "account-link-other-person",
        }
    }
}
