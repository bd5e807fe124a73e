//! An organisation as a reader of the register sees it.

use crate::base::{Corridor, Country, CriterionId, Language, OrganisationId, Phone, Sector, StandardId, When};
use crate::fees::rules::FeeSchedule;
use crate::findings::rules::RefundRate;
use crate::organisations::rules::{Name, NameKind, OrganisationKind, name_for};
use crate::register::declared::Declared;
use crate::register::rules::{
    CertificateFacts, CertificateState, Grade, LicenceFacts, LicenceStatus, Standing, certificate_standing, standing,
};
use crate::register::search::{Entry, KeyKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::ops::{Deref, DerefMut};

/// What a list shows of an organisation, and what its standing comes from. It is packed apart
/// from the rest, so that a list need not read that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its id.
    pub id: OrganisationId,
    /// Its kind.
    pub kind: OrganisationKind,
    /// Its country.
    pub country: Country,
    /// Whether it is invented for a demonstration.
    pub is_invented: bool,
    /// The day it was entered.
    #[serde(with = "crate::base::day_number")]
    pub known_since: NaiveDate,
    /// Its names, in their order.
    pub names: Vec<Name>,
    /// Its numbers, by scheme.
    pub identifiers: Vec<Identifier>,
    /// The corridors it works on.
    pub corridors: Vec<Corridor>,
    /// What governments' lists say of it.
    pub licences: Vec<Licence>,
    /// Its certificates: the running one first, then the newest.
    pub certificates: Vec<Certificate>,
}

/// One organisation with everything that is public about it; its [`Head`] is read as if it were its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// What lists show. The first field: where an organisation is packed, what was written is cut behind it.
    pub head: Head,
    /// Its addresses, each with its language.
    pub addresses: Vec<(Language, String)>,
    /// Telephones, e-mail addresses and websites it declares.
    pub channels: Vec<Channel>,
    /// Where its jobs are.
    pub sectors: Vec<Sector>,
    /// Its finished audits, newest first.
    pub audits: Vec<Audit>,
    /// What it charges, if that is published.
    pub schedule: Option<Schedule>,
    /// What it was ordered to pay back to workers, one rate per currency, only from five workers up.
    pub refunds: Vec<RefundRate>,
    /// What workers told they paid, where that is published.
    pub experienced: Option<Experienced>,
    /// What it has declared and staff have verified.
    pub declared: Declared,
    /// Its public history, newest first.
    pub timeline: Vec<TimelineEvent>,
    /// Other records of it, that became part of this one.
    pub parts: Vec<OrganisationId>,
}

impl Deref for Organisation {
    type Target = Head;

    fn deref(&self) -> &Head {
        &self.head
    }
}

impl DerefMut for Organisation {
    fn deref_mut(&mut self) -> &mut Head {
        &mut self.head
    }
}

/// A number of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identifier {
    /// `licence`, `tax` or `company`.
    pub scheme: String,
    /// Whose number it is.
    pub country: Country,
    /// The number as it is written.
    pub value: String,
}

/// A way to reach an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// `phone`, `email` or `website`.
    pub kind: String,
    /// E.164, an address, a web address.
    pub value: String,
}

impl Channel {
    /// The value as it is read: telephones grouped.
    pub fn shown(&self) -> String {
        Phone::parse(&self.value).map_or_else(|| self.value.clone(), |phone| phone.grouped())
    }
}

/// A row of a government's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// Whose list.
    pub authority: String,
    /// Whose government.
    pub country: Country,
    /// The number; some lists have none.
    pub number: Option<String>,
    /// What the list says.
    pub status: LicenceStatus,
    /// The day of the list on which it was first seen.
    #[serde(with = "crate::base::day_number")]
    pub first_seen_on: NaiveDate,
    /// The day of the newest list that has it.
    #[serde(with = "crate::base::day_number")]
    pub last_seen_on: NaiveDate,
    /// The first day we know of the status.
    #[serde(with = "crate::base::day_number")]
    pub since: NaiveDate,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Its number.
    pub number: String,
    /// By which standard.
    pub standard: StandardId,
    /// Its state as it is kept.
    pub state: CertificateState,
    /// Since when.
    pub state_since: When,
    /// Its first day.
    #[serde(with = "crate::base::day_number")]
    pub valid_from: NaiveDate,
    /// Its last day.
    #[serde(with = "crate::base::day_number")]
    pub valid_until: NaiveDate,
    /// Until when a suspension has to be confirmed or decided.
    pub suspension_ends_at: Option<When>,
    /// Why it was stopped, as a code.
    pub reason_code: Option<String>,
    /// What it covers.
    pub scope: Scope,
    /// What has still to be put right, by due date.
    pub open_conditions: Vec<Condition>,
}

/// What a certificate covers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// Corridors.
    pub corridors: Vec<Corridor>,
    /// Sectors.
    pub sectors: Vec<Sector>,
    /// Sites, by name.
    pub sites: Vec<String>,
}

/// Something that has still to be put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Until when.
    pub due_on: NaiveDate,
}

/// A finished audit in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// `initial`, `surveillance`, `special` or `recertification`.
    pub kind: String,
    /// Its first day on site.
    pub starts_on: NaiveDate,
    /// Its last day on site.
    pub ends_on: NaiveDate,
    /// The day of the final report.
    pub finished_on: NaiveDate,
    /// What was found, gravest first.
    pub counts: Vec<GradeCount>,
}

/// How many findings of one grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GradeCount {
    /// The grade.
    pub grade: Grade,
    /// Not yet verified as put right.
    pub open: usize,
    /// Verified as put right.
    pub closed: usize,
}

/// A published fee schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// What it says.
    pub fees: FeeSchedule,
    /// Since when it is published.
    pub published_on: NaiveDate,
}

/// What workers told they paid, in hundredths of the first month's wage, rounded to the tenth: only of ten workers or more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Experienced {
    /// How many workers: the band from, and up to, if it has an end.
    pub workers: (u32, Option<u32>),
    /// A quarter paid this or less.
    pub lower: i64,
    /// Half of them paid this or less.
    pub median: i64,
    /// Three quarters paid this or less.
    pub upper: i64,
    /// How many in a hundred paid nothing, rounded to the ten.
    pub free_percent: i64,
    /// The first day of the first month that is counted.
    pub from: NaiveDate,
    /// The first day of the last month that is counted.
    pub until: NaiveDate,
}

/// An event of the public history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineEvent {
    /// When.
    pub at: When,
    /// What kind; its words are under `timeline-…`.
    pub kind: String,
    /// A plain text or value for everybody.
    pub text: Option<String>,
}

impl Head {
    /// Its standing on a day.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let certificate = self.certificates.first().map(Certificate::facts);
        standing(certificate.as_ref(), self.licences.iter().map(Licence::facts), self.known_since, today)
    }

    /// The certificate its standing comes from.
    pub fn certificate(&self) -> Option<&Certificate> {
        self.certificates.first()
    }

    /// The name a reader of a language is shown first.
    pub fn name(&self, language: Language) -> Option<&Name> {
        name_for(&self.names, language)
    }

    /// The text of that name, or the id of an organisation that has none.
    pub fn shown_name(&self, language: Language) -> String {
        self.name(language).map_or_else(|| self.id.to_string(), |name| name.text.clone())
    }

    /// The other names a reader of a language is shown below, at most three: other scripts before other spellings.
    pub fn other_names(&self, language: Language) -> Vec<&Name> {
        let main = self.name(language);
        let mut others: Vec<&Name> =
            self.names.iter().filter(|name| main.is_none_or(|main| main.text != name.text)).collect();
        others.sort_by_key(|name| {
            let same_language = main.is_some_and(|main| main.language == name.language);
            (name.kind == NameKind::Former, same_language)
        });
        others.dedup_by(|one, other| one.text == other.text);
        others.truncate(3);
        others
    }

    /// The corridors it works on and those of its certificate; one may come twice.
    pub fn all_corridors(&self) -> impl Iterator<Item = Corridor> {
        let of_certificate = self.certificate().into_iter().flat_map(|certificate| &certificate.scope.corridors);
        self.corridors.iter().chain(of_certificate).copied()
    }

    /// The licence number to compare: of a licence in force before others, else the declared one.
    pub fn licence_number(&self) -> Option<&str> {
        let in_force = self.licences.iter().find(|licence| licence.status == LicenceStatus::Licensed);
        let listed = in_force.or(self.licences.first()).and_then(|licence| licence.number.as_deref());
        let declared = || self.identifiers.iter().find(|identifier| identifier.scheme == "licence");
        listed.or_else(|| declared().map(|identifier| identifier.value.as_str()))
    }
}

impl Organisation {
    /// Its sectors and those of its certificate; one may come twice.
    pub fn all_sectors(&self) -> impl Iterator<Item = Sector> {
        let of_certificate = self.certificate().into_iter().flat_map(|certificate| &certificate.scope.sectors);
        self.sectors.iter().chain(of_certificate).copied()
    }

    /// Its telephones.
    pub fn phones(&self) -> impl Iterator<Item = &Channel> {
        self.channels.iter().filter(|channel| channel.kind == "phone")
    }

    /// The texts it is found by, as a document of this number.
    pub(super) fn entries(&self, doc: u32) -> impl Iterator<Item = Entry> {
        let names = self.names.iter().map(|name| {
            let kind = match name.kind {
                NameKind::Legal | NameKind::Romanised => KeyKind::Name,
                NameKind::Trading | NameKind::Former => KeyKind::Alias,
            };
            (name.text.clone(), kind)
        });
        let licences = self.licences.iter().filter_map(|licence| licence.number.clone());
        let certificates = self.certificates.iter().map(|certificate| certificate.number.clone());
        let declared = self.identifiers.iter().map(|identifier| identifier.value.clone());
        let numbers = licences.chain(certificates).chain(declared).map(|number| (number, KeyKind::Number));
        let phones = self.phones().map(|channel| (channel.value.clone(), KeyKind::Phone));
        let mut texts: Vec<(String, KeyKind)> = Vec::new();
        for found in names.chain(numbers).chain(phones) {
            // A number stands on a list and is declared: once is enough.
            if !texts.contains(&found) {
                texts.push(found);
            }
        }
        texts.into_iter().map(move |(text, kind)| Entry { doc, text, kind })
    }
}

impl Certificate {
    /// What its standing depends on.
    pub fn facts(&self) -> CertificateFacts {
        CertificateFacts { state: self.state, since: self.state_since.local_date(), valid_until: self.valid_until }
    }

    /// Its standing on a day.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        certificate_standing(&self.facts(), today)
    }
}

impl Licence {
    /// What its standing depends on.
    pub(super) const fn facts(&self) -> LicenceFacts {
        LicenceFacts { status: self.status, since: self.since }
    }
}
