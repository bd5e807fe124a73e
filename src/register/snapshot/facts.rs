//! The little of an organisation that filters and counts need, so that a list is made without unpacking any.

use super::organisation::{Certificate, Licence, Organisation};
use crate::base::{Corridor, Country, Sector};
use crate::organisations::rules::OrganisationKind;
use crate::register::rules::{CertificateFacts, Standing, certificate_standing, standing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What many organisations have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(in crate::register) struct Profile {
    pub(in crate::register) kind: OrganisationKind,
    pub(in crate::register) country: Country,
    /// Its own corridors and those of its certificate, each once.
    pub(in crate::register) corridors: Vec<Corridor>,
    /// Its own sectors and those of its certificate, each once.
    pub(in crate::register) sectors: Vec<Sector>,
}

impl Profile {
    pub(super) fn of(organisation: &Organisation) -> Self {
        let mut corridors: Vec<Corridor> = organisation.all_corridors().collect();
        corridors.sort_unstable();
        corridors.dedup();
        let mut sectors: Vec<Sector> = organisation.all_sectors().collect();
        sectors.sort_unstable();
        sectors.dedup();
        Self { kind: organisation.kind, country: organisation.country, corridors, sectors }
    }
}

/// What an organisation's standing depends on, and which profile it has.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(in crate::register) struct Facts {
    pub(super) profile: u32,
    certificate: Option<CertificateFacts>,
    /// Its standing if it had no certificate; that is the same on every day.
    otherwise: Standing,
}

impl Facts {
    pub(super) fn of(organisation: &Organisation, profile: u32) -> Self {
        let known = organisation.known_since;
        Self {
            profile,
            certificate: organisation.certificate().map(Certificate::facts),
            otherwise: standing(None, organisation.licences.iter().map(Licence::facts), known, known),
        }
    }

    /// Its standing on a day.
    pub(in crate::register) fn standing(&self, today: NaiveDate) -> Standing {
        self.certificate.map_or(self.otherwise, |certificate| certificate_standing(&certificate, today))
    }
}
