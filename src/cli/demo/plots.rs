//! What becomes of each organisation of the demonstration.

use crate::base::Country;
use crate::organisations::rules::OrganisationKind;

/// How a story goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plot {
    /// Certified without a condition.
    Certified,
    /// Certified with conditions.
    Conditions,
    /// Suspended in an emergency, and confirmed.
    Suspended,
    /// Suspended in an emergency today; the confirmation is awaited.
    JustSuspended,
    /// Suspended once, and reinstated.
    Reinstated,
    /// Withdrawn by two deciders.
    Withdrawn,
    /// Given up by the holder.
    Surrendered,
    /// The certificate ended.
    Expired,
    /// Refused.
    Refused,
    /// Only entered by staff.
    NotCertified,
    /// Filling in its application.
    Draft,
    /// Its application waits to be screened.
    Submitted,
    /// Its application came back with questions.
    Returned,
    /// Accepted; an audit is to be planned.
    Accepted,
    /// The audit goes on.
    Auditing,
    /// The report is final; findings are open.
    Findings,
    /// Recommended; two deciders are awaited.
    Recommended,
}

/// One story: who, where, and how it goes.
#[derive(Clone, Copy, Debug)]
pub struct Story {
    /// What kind of organisation.
    pub kind: OrganisationKind,
    /// Where.
    pub country: Country,
    /// How it goes.
    pub plot: Plot,
    /// Who of the crew owns it.
    pub owner: Option<&'static str>,
}

const fn story(kind: OrganisationKind, country: Country, plot: Plot) -> Story {
    Story { kind, country, plot, owner: None }
}

const fn owned(kind: OrganisationKind, country: Country, plot: Plot, owner: &'static str) -> Story {
    Story { kind, country, plot, owner: Some(owner) }
}

use OrganisationKind::{AgencyOfDestination as Destination, AgencyOfOrigin as Origin, Employer};

/// The stories that are always told, those that end earliest first.
pub const STORIES: &[Story] = &[
    story(Origin, Country::MM, Plot::Expired),
    story(Origin, Country::VN, Plot::Expired),
    story(Employer, Country::TH, Plot::Expired),
    story(Origin, Country::MM, Plot::Certified),
    story(Origin, Country::MM, Plot::Certified),
    story(Origin, Country::KH, Plot::Certified),
    story(Origin, Country::LA, Plot::Certified),
    story(Origin, Country::VN, Plot::Certified),
    story(Destination, Country::TH, Plot::Certified),
    story(Destination, Country::TH, Plot::Certified),
    story(Employer, Country::TH, Plot::Certified),
    story(Employer, Country::TH, Plot::Certified),
    story(Origin, Country::MM, Plot::Conditions),
    story(Origin, Country::KH, Plot::Conditions),
    story(Origin, Country::VN, Plot::Conditions),
    story(Employer, Country::TH, Plot::Conditions),
    story(Origin, Country::MM, Plot::Suspended),
    story(Origin, Country::KH, Plot::Suspended),
    story(Destination, Country::TH, Plot::Suspended),
    story(Origin, Country::LA, Plot::JustSuspended),
    story(Origin, Country::VN, Plot::Reinstated),
    story(Origin, Country::MM, Plot::Withdrawn),
    story(Employer, Country::TH, Plot::Withdrawn),
    story(Origin, Country::KH, Plot::Surrendered),
    story(Origin, Country::LA, Plot::Surrendered),
    story(Origin, Country::VN, Plot::Refused),
    story(Origin, Country::KH, Plot::NotCertified),
    story(Employer, Country::TH, Plot::NotCertified),
    owned(Origin, Country::MM, Plot::Findings, "agency_owner"),
    owned(Employer, Country::TH, Plot::Returned, "employer_owner"),
    story(Origin, Country::LA, Plot::Draft),
    story(Origin, Country::VN, Plot::Submitted),
    story(Origin, Country::KH, Plot::Submitted),
    story(Employer, Country::TH, Plot::Accepted),
    story(Destination, Country::TH, Plot::Auditing),
    story(Origin, Country::MM, Plot::Recommended),
];

/// The countries of the official lists, and how many entries each list has in the shortest demonstration.
pub const LISTS: &[(Country, usize)] =
    &[(Country::TH, 10), (Country::MM, 8), (Country::KH, 6), (Country::LA, 4), (Country::VN, 8)];
