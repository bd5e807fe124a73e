//! Everything an application says, in one value: what is checked for gaps, shown for checking, frozen when it is sent,
//! and compared when it is sent again.

use super::{Answer, ApplicationKind, LicenceScheme, Section};
use crate::base::{
    AccountId, ApplicationId, Corridor, Country, CriterionId, FileId, Language, OrganisationId, Sector, StandardId,
    When, digest_hex,
};
use crate::fees::rules::ScheduleAnswer;
use crate::organisations::rules::{AgentPayer, ChainStatus, NameKind, OrganisationKind};
use crate::standards::rules::StandardKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Everything an application says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Which application.
    pub application: ApplicationId,
    /// What is asked for.
    pub kind: ApplicationKind,
    /// The standard it is judged by.
    pub standard: StandardStamp,
    /// Who asks.
    pub organisation: OrganisationFacts,
    /// Licences and registrations, in the order they were added.
    pub licences: Vec<LicenceFact>,
    /// For what.
    pub scope: Scope,
    /// Who else takes part; nothing in what was frozen before this was asked.
    #[serde(default)]
    pub partners: Partners,
    /// What is charged.
    pub fees: ScheduleAnswer,
    /// The self-assessment, in the order of the standard.
    pub answers: Vec<AnswerFact>,
    /// The signature, if it is signed.
    pub declaration: Option<DeclarationFact>,
}

/// A version of a standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandardStamp {
    /// Its id.
    pub id: StandardId,
    /// For whom.
    pub kind: StandardKind,
    /// Its version.
    pub version: i32,
}

/// Who an organisation says it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationFacts {
    /// Its id.
    pub id: OrganisationId,
    /// Its kind.
    pub kind: OrganisationKind,
    /// Its country.
    pub country: Country,
    /// How many people work there.
    pub head_count: Option<i32>,
    /// Its names.
    pub names: Vec<NameFact>,
    /// Its numbers.
    pub identifiers: Vec<IdentifierFact>,
    /// Its addresses.
    pub addresses: Vec<AddressFact>,
    /// Its phones, e-mail addresses and websites.
    pub channels: Vec<ChannelFact>,
    /// Whether the applicant said that this is right.
    pub is_confirmed: bool,
}

/// One name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameFact {
    /// The name.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Its kind.
    pub kind: NameKind,
}

/// One number by which others know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentifierFact {
    /// By which scheme: `licence`, `tax`, `company`.
    pub scheme: String,
    /// Of which country.
    pub country: Country,
    /// The number.
    pub value: String,
}

/// One address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressFact {
    /// Its language.
    pub language: Language,
    /// The address.
    pub text: String,
}

/// One way to reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelFact {
    /// `phone`, `email` or `website`.
    pub kind: String,
    /// The number or address.
    pub value: String,
}

/// A file as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFact {
    /// Its id.
    pub id: FileId,
    /// The name its sender gave it.
    pub name: String,
    /// What it is, as a media type.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of its bytes.
    pub digest: String,
}

/// A licence or a registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LicenceFact {
    /// What it is.
    pub scheme: LicenceScheme,
    /// Which country gave it.
    pub country: Country,
    /// Its number.
    pub number: String,
    /// Which office gave it.
    pub authority: String,
    /// Its first day.
    pub valid_from: Option<NaiveDate>,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
    /// The licence itself.
    pub file: Option<FileFact>,
}

/// For what certification is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// From where to where.
    pub corridors: Vec<Corridor>,
    /// In which work.
    pub sectors: Vec<Sector>,
    /// At which places.
    pub sites: Vec<String>,
}

impl Scope {
    /// A scope in its one order, each thing once.
    pub fn of(mut corridors: Vec<Corridor>, mut sectors: Vec<Sector>, mut sites: Vec<String>) -> Self {
        corridors.sort_unstable_by_key(|corridor| corridor.slug().to_owned());
        corridors.dedup();
        sectors.sort_unstable_by_key(|sector| sector.as_str());
        sectors.dedup();
        sites.sort_unstable();
        sites.dedup();
        Self { corridors, sectors, sites }
    }

    /// The most places one application names.
    pub const MOST_SITES: usize = 50;
    /// The longest name of a place, in characters.
    pub const LONGEST_SITE: usize = 200;
}

/// Who else takes part in what is to be certified (cf. ISO/IEC 17065, 7.3 and 6.2.2).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partners {
    /// Apart from its sub-agents, nobody does: it does every step itself.
    pub is_alone: bool,
    /// Steps that others do, each with who does it.
    pub outsourced: Vec<String>,
    /// Employers and agencies it recruits with, by name.
    pub organisations: Vec<String>,
    /// The sub-agents it has declared.
    pub sub_agents: Vec<AgentFact>,
    /// Its links of chains, declared and confirmed.
    pub links: Vec<LinkFact>,
}

/// A sub-agent as it was declared when the application was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgentFact {
    /// The name.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// Where it recruits.
    pub area: String,
    /// Who pays it.
    pub payer: AgentPayer,
}

/// A link of a chain as it stood when the application was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkFact {
    /// The other side, by name.
    pub partner: String,
    /// The number of the demand letter.
    pub demand_letter: String,
    /// How many people.
    pub head_count: i32,
    /// Whether the other side says so too.
    pub status: ChainStatus,
}

impl Partners {
    /// Whether it was said who takes part.
    pub fn is_given(&self) -> bool {
        self.is_alone || !self.outsourced.is_empty() || !self.organisations.is_empty()
    }

    /// The most lines of one kind.
    pub const MOST_LINES: usize = 50;
    /// The longest line, in characters.
    pub const LONGEST_LINE: usize = 200;
}

/// One answer of the self-assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerFact {
    /// On which criterion.
    pub criterion: CriterionId,
    /// Its code.
    pub code: String,
    /// What is said.
    pub answer: Answer,
    /// In the applicant's words.
    pub note: String,
    /// What proves it.
    pub files: Vec<FileFact>,
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclarationFact {
    /// The name that was typed.
    pub name: String,
    /// The account that typed it.
    pub by: AccountId,
    /// When.
    pub at: When,
}

impl Snapshot {
    /// The text that is kept and hashed.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// Reads the text that was kept.
    ///
    /// # Errors
    /// If it is none of ours.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// A short mark of what a section says: a form carries the mark of what it showed, so that a save over somebody
    /// else's words is noticed, and two people in different sections are not in each other's way.
    pub fn mark(&self, section: Section) -> String {
        match section {
            Section::Organisation => mark_of(&self.organisation),
            Section::Licences => mark_of(&self.licences),
            Section::Scope => mark_of(&self.scope),
            Section::Partners => mark_of(&self.partners),
            Section::Fees => mark_of(&self.fees),
            Section::Assessment => mark_of(&self.answers),
            Section::Declaration => mark_of(&self.declaration),
        }
    }

    /// The mark of the answers on some criteria, such as those of one principle.
    pub fn mark_of_answers(&self, criteria: &[CriterionId]) -> String {
        mark_of(&self.answers.iter().filter(|fact| criteria.contains(&fact.criterion)).collect::<Vec<_>>())
    }

    /// The answer on a criterion.
    pub fn answer(&self, criterion: &CriterionId) -> Option<&AnswerFact> {
        self.answers.iter().find(|fact| &fact.criterion == criterion)
    }

    /// Every file it holds.
    pub fn files(&self) -> impl Iterator<Item = &FileFact> {
        let licences = self.licences.iter().filter_map(|licence| licence.file.as_ref());
        licences.chain(self.answers.iter().flat_map(|answer| answer.files.iter()))
    }
}

fn mark_of(part: &impl Serialize) -> String {
    // These values hold no map with other keys than text: writing them cannot fail.
    let json = serde_json::to_string(part).unwrap_or_default();
    digest_hex(json).chars().take(16).collect()
}
