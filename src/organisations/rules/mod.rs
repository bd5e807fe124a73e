//! What an organisation is: its kind, names, numbers, addresses, contact channels, reach, members and claims; and what it
//! declares for staff to verify: contacts that workers ask about, and sub-agents.
//!
//! Everything that is typed passes [`check_names`], [`check_identifiers`], [`check_addresses`], [`check_channels`] and
//! [`check_scope`], which trim it and refuse what no register should hold.

mod banks;
mod chains;
mod claims;
mod committee;
mod contacts;
mod declared;
mod handles;
mod members;
mod merges;
mod parts;
mod refusal;

pub use banks::{BANKS, Bank};
pub use chains::{ChainEvent, ChainRefusal, ChainSide, ChainStatus, LinkTerms, check_terms, is_upper, next_of_link};
pub use claims::{Claim, ClaimEvent, ClaimSeat, ClaimStatus, may_claim, next_of_claim};
pub use committee::{
    COMMITTEE_ABOVE, COUNTERSIGN_DAYS, CommitteeRefusal, CountersignStatus, Election, MemberWord, check_election,
    is_countersigned, may_close, needs_committee, next_of_countersign, overdue_quarters, quarter_end, quarter_of,
};
pub use contacts::{
    CONTACT_LENGTH, ContactClass, ContactKind, MOST_CONTACTS, Reach, Reading, likely_kind, read_contact, readings,
};
pub use declared::{
    AgentPayer, CheckedHow, Declaration, DeclaredStatus, Judgement, MOST_SUB_AGENTS, RefusedBecause, SubAgent,
    check_note, check_sub_agent, may_declare, may_judge,
};
pub use members::{Member, check_someone_owns, may_change_members, may_edit};
pub use merges::{
    Likeness, MergeEvent, MergeFacts, MergeRefusal, MergeSeat, MergeStatus, UNDO_DAYS, answered, must_be_officer,
    next_of_merge, obstacles, undone,
};
pub use parts::{
    MOST_ROWS, NAME_LENGTH, NewOrganisation, check_addresses, check_channels, check_identifiers, check_names,
    check_scope, read_channel, served_corridors,
};
pub use refusal::OrganisationRefusal;

use crate::base::{Country, Language, Role, fold};

/// The staff who keep organisations and decide claims.
pub const KEEPERS: &[Role] = &[Role::CaseOfficer, Role::Administrator];

crate::base::text_enum! {
    /// What kind of organisation.
    pub enum OrganisationKind {
        /// A recruitment agency in the country workers leave.
        AgencyOfOrigin => "agency_of_origin",
        /// A recruitment agency in the country of the job.
        AgencyOfDestination => "agency_of_destination",
        /// An employer.
        Employer => "employer",
    }
}

impl OrganisationKind {
    /// Whether it is an agency of either end.
    pub const fn is_agency(self) -> bool {
        match self {
            Self::AgencyOfOrigin | Self::AgencyOfDestination => true,
            Self::Employer => false,
        }
    }

    /// The key of the word a worker knows: both kinds of agency are one.
    pub const fn plain_key(self) -> &'static str {
        match self {
            Self::AgencyOfOrigin | Self::AgencyOfDestination => "org-agency",
            Self::Employer => "org-employer",
        }
    }

    /// The key of its word in the catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AgencyOfOrigin => "org-agency-origin",
            Self::AgencyOfDestination => "org-agency-destination",
            Self::Employer => "org-employer",
        }
    }
}

crate::base::text_enum! {
    /// What kind of name.
    pub enum NameKind {
        /// As registered.
        Legal => "legal",
        /// The legal name in Latin letters.
        Romanised => "romanised",
        /// Used in business.
        Trading => "trading",
        /// No longer used.
        Former => "former",
    }
}

/// One name of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Its kind.
    pub kind: NameKind,
}

impl NameKind {
    /// The key of its word in the catalogues.
    pub fn key(self) -> String {
        format!("organisation-name-{}", self.as_str())
    }
}

crate::base::text_enum! {
    /// Who gave a number.
    pub enum IdentifierScheme {
        /// The authority that licenses agencies.
        Licence => "licence",
        /// The tax office.
        Tax => "tax",
        /// The company register.
        Company => "company",
    }
}

impl IdentifierScheme {
    /// The key of its word in the catalogues.
    pub fn key(self) -> String {
        format!("organisation-scheme-{}", self.as_str())
    }
}

/// A number under which an authority of a country knows an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier {
    /// Who gave it.
    pub scheme: IdentifierScheme,
    /// Whose authority.
    pub country: Country,
    /// The number as it is written.
    pub value: String,
}

impl Identifier {
    /// The number as it is compared: letters and digits alone.
    pub fn folded(&self) -> String {
        fold::fold_number(&self.value)
    }
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The language it is written in.
    pub language: Language,
    /// The address, in lines.
    pub text: String,
}

crate::base::text_enum! {
    /// A way to reach an organisation.
    pub enum ChannelKind {
        /// A telephone number in E.164.
        Phone => "phone",
        /// An e-mail address.
        Email => "email",
        /// A website.
        Website => "website",
    }
}

impl ChannelKind {
    /// The key of its word in the catalogues.
    pub fn key(self) -> String {
        format!("organisation-channel-{}", self.as_str())
    }
}

/// A phone, e-mail address or website the organisation answers itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// What it is.
    pub kind: ChannelKind,
    /// E.164, an address in lower case, or a web address.
    pub value: String,
}

/// The name a reader of a language is shown first: legal in that language, romanised for Latin readers, then any legal
/// one, then the first. `None` only if there is no name.
pub fn name_for(names: &[Name], language: Language) -> Option<&Name> {
    let current = || names.iter().filter(|name| name.kind != NameKind::Former);
    current()
        .find(|name| name.language == language && name.kind == NameKind::Legal)
        .or_else(|| current().find(|name| name.language == language))
        .or_else(|| current().find(|name| name.language == Language::En))
        .or_else(|| current().find(|name| name.kind == NameKind::Romanised))
        .or_else(|| current().find(|name| name.kind == NameKind::Legal))
        .or_else(|| names.first())
}
