//! What the rules on organisations say when they say no.

use crate::base::{ClaimId, Corridor, OrganisationId, Refusal};

/// Why something about an organisation is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationRefusal {
    /// A text is missing.
    #[error("a text is missing")]
    TextMissing,
    /// A text holds U+0000, which no text column may hold.
    #[error("a text holds a NUL")]
    TextWithNul,
    /// A text is longer than its column.
    #[error("a text is longer than {max} characters")]
    TextTooLong {
        /// The most characters it may have.
        max: usize,
    },
    /// Too many entries of one kind.
    #[error("more than {max} entries")]
    TooMany {
        /// The most there may be.
        max: usize,
    },
    /// The same entry stands twice.
    #[error("{text:?} stands twice")]
    Twice {
        /// The entry.
        text: String,
    },
    /// No legal name is given.
    #[error("no legal name")]
    NoLegalName,
    /// A number has neither letters nor digits.
    #[error("a number without letters or digits")]
    IdentifierOdd,
    /// The number belongs to an organisation that is in the register. Code IDENTIFIER_ONCE.
    #[error("the number belongs to {organisation}")]
    IdentifierTaken {
        /// The one it belongs to; it can be claimed.
        organisation: OrganisationId,
    },
    /// No telephone number.
    #[error("no telephone number")]
    PhoneUnreadable,
    /// No e-mail address.
    #[error("no e-mail address")]
    EmailUnreadable,
    /// No web address.
    #[error("no web address")]
    WebAddressUnreadable,
    /// An agency of origin sends from its own country; everybody else brings to theirs.
    #[error("{corridor} does not touch the organisation's country as its kind asks")]
    CorridorElsewhere {
        /// The corridor.
        corridor: Corridor,
    },
    /// Nobody or too many people.
    #[error("the head count is out of range")]
    HeadCountOutOfRange,
    /// The last owner cannot go or become an editor. Code SOMEBODY_OWNS.
    #[error("the last owner cannot go")]
    LastOwner,
    /// The person belongs to the organisation already.
    #[error("already a member")]
    AlreadyMember,
    /// The same person has a claim that waits.
    #[error("a claim of the same person waits")]
    ClaimWaiting {
        /// The claim.
        claim: ClaimId,
    },
    /// A claim to this organisation was approved. Code ONE_APPROVED_CLAIM.
    #[error("a claim to this organisation was approved")]
    ClaimTaken,
    /// The claim was decided before.
    #[error("the claim was decided before")]
    ClaimDecided,
    /// Nobody decides a claim of their own. Code OWN_CLAIM.
    #[error("one's own claim")]
    OwnClaim,
    /// No unique name in a messaging service.
    #[error("no unique name in a messaging service")]
    HandleUnreadable,
    /// The bank of an account is not said.
    #[error("an account without its bank")]
    BankMissing,
    /// An account has 6 to 20 digits.
    #[error("no account number")]
    AccountUnreadable,
    /// An address that could be anywhere.
    #[error("an address that is too short")]
    AddressShort,
    /// Only agencies have sub-agents.
    #[error("only an agency has sub-agents")]
    NotAnAgency,
    /// Nobody checks a declaration of their own. Code DECLARED_CHECKED_BY_ANOTHER.
    #[error("one's own declaration")]
    OwnDeclaration,
    /// The declaration was decided or ended before.
    #[error("the declaration was decided or ended before")]
    DeclarationDecided,
}

impl OrganisationRefusal {
    /// The most people an organisation can say it has.
    pub const MOST_PEOPLE: i32 = 1_000_000;
}

impl Refusal for OrganisationRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::TextMissing => "error-required",
            Self::TextWithNul => "error-nul",
            Self::TextTooLong { .. } => "error-too-long",
            Self::TooMany { .. } => "organisation-too-many",
            Self::Twice { .. } => "organisation-twice",
            Self::NoLegalName => "organisation-no-legal-name",
            Self::IdentifierOdd => "organisation-identifier-odd",
            Self::IdentifierTaken { .. } => "organisation-identifier-taken",
            Self::PhoneUnreadable => "error-phone",
            Self::EmailUnreadable => "error-email",
            Self::WebAddressUnreadable => "error-web-address",
            Self::CorridorElsewhere { .. } => "organisation-corridor-elsewhere",
            Self::HeadCountOutOfRange => "error-number-range",
            Self::LastOwner => "organisation-last-owner",
            Self::AlreadyMember => "organisation-already-member",
            Self::ClaimWaiting { .. } => "organisation-claim-waiting",
            Self::ClaimTaken => "organisation-claim-taken",
            Self::ClaimDecided => "organisation-claim-decided",
            Self::OwnClaim => "organisation-own-claim",
            Self::HandleUnreadable => "declared-handle-unreadable",
            Self::BankMissing => "declared-bank-missing",
            Self::AccountUnreadable => "declared-account-unreadable",
            Self::AddressShort => "declared-address-short",
            Self::NotAnAgency => "declared-not-an-agency",
            Self::OwnDeclaration => "declared-own",
            Self::DeclarationDecided => "declared-decided",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TextTooLong { max } | Self::TooMany { max } => vec![("max", max.to_string())],
            Self::Twice { text } => vec![("text", text.clone())],
            Self::CorridorElsewhere { corridor } => vec![("corridor", corridor.arrow().to_string())],
            Self::HeadCountOutOfRange => {
                vec![("min", "1".to_owned()), ("max", Self::MOST_PEOPLE.to_string())]
            }
            Self::TextMissing
            | Self::TextWithNul
            | Self::NoLegalName
            | Self::IdentifierOdd
            | Self::IdentifierTaken { .. }
            | Self::PhoneUnreadable
            | Self::EmailUnreadable
            | Self::WebAddressUnreadable
            | Self::LastOwner
            | Self::AlreadyMember
            | Self::ClaimWaiting { .. }
            | Self::ClaimTaken
            | Self::ClaimDecided
            | Self::OwnClaim
            | Self::HandleUnreadable
            | Self::BankMissing
            | Self::AccountUnreadable
            | Self::AddressShort
            | Self::NotAnAgency
            | Self::OwnDeclaration
            | Self::DeclarationDecided => Vec::new(),
        }
    }
}
