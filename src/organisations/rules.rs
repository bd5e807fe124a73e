//! What an organisation is.

use crate::base::Language;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Its kind.
    pub kind: NameKind,
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
