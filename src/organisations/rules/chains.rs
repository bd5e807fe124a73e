//! Recruitment chains: employer ↔ destination agency ↔ origin agency ↔ sub-agents, link by link under a demand letter.

use super::OrganisationKind;
use crate::base::Refusal;
use chrono::NaiveDate;

/// The most characters of a demand letter number, a job or a name.
const TEXT_LENGTH: usize = 120;
/// The most people one link may name.
const MOST_PEOPLE: i32 = 100_000;

crate::base::text_enum! {
    /// How far a link has come.
    pub enum ChainStatus {
        /// One side says so.
        Declared => "declared",
        /// The other side, or staff, says so too.
        Confirmed => "confirmed",
        /// The other side says it is not so.
        Refused => "refused",
        /// It is over.
        Ended => "ended",
    }
}

crate::base::text_enum! {
    /// What happens to a link.
    pub enum ChainEvent {
        /// The other side says so too.
        Confirm => "confirm",
        /// The other side says it is not so.
        Refuse => "refuse",
        /// It ends.
        End => "end",
    }
}

crate::base::text_enum! {
    /// Where somebody stands towards a link.
    pub enum ChainSide {
        /// Belongs to the side that declared it.
        Declarer => "declarer",
        /// Belongs to the other side.
        Other => "partner",
        /// Staff of the registry.
        Staff => "staff",
        /// Nobody to it.
        Nobody => "nobody",
    }
}

/// Why a link cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainRefusal {
    /// From its state this does not follow. Code CHAIN_IN_ORDER.
    #[error("not from {0}")]
    NotFromThisState(ChainStatus),
    /// A side does not confirm what it declared itself (registry rule). Code CHAIN_TWO_SIDES.
    #[error("the other side answers")]
    OwnWord,
    /// No part of the chain. Code CHAIN_TWO_SIDES.
    #[error("no side of it")]
    NoSide,
    /// Two organisations of one kind, or an origin agency and an employer's employer. Code CHAIN_ORDER.
    #[error("these two are not next to each other")]
    NotNeighbours,
    /// Only an agency has sub-agents. Code CHAIN_SUB_AGENT.
    #[error("only an agency has sub-agents")]
    NoSubAgents,
    /// A text is missing or too long.
    #[error("a text is missing or too long")]
    OddText,
    /// The number of people is odd. Code CHAIN_PEOPLE.
    #[error("the number of people is odd")]
    OddPeople,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    OutOfOrder,
}

impl Refusal for ChainRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotFromThisState(_) => "chain-not-from-this-state",
            Self::OwnWord => "chain-own-word",
            Self::NoSide => "chain-no-side",
            Self::NotNeighbours => "chain-not-neighbours",
            Self::NoSubAgents => "chain-no-sub-agents",
            Self::OddText => "error-required",
            Self::OddPeople => "error-number",
            Self::OutOfOrder => "error-date-order",
        }
    }
}

/// Where an event leads.
///
/// # Errors
/// The first rule that says no.
pub const fn next_of_link(from: ChainStatus, event: ChainEvent, side: ChainSide) -> Result<ChainStatus, ChainRefusal> {
    use {ChainEvent as E, ChainSide as Side, ChainStatus as S};
    let to = match (from, event) {
        (S::Declared, E::Confirm) => S::Confirmed,
        (S::Declared, E::Refuse) => S::Refused,
        (S::Declared | S::Confirmed, E::End) => S::Ended,
        (S::Confirmed, E::Confirm | E::Refuse) | (S::Refused | S::Ended, _) => {
            return Err(ChainRefusal::NotFromThisState(from));
        }
    };
    match (event, side) {
        (_, Side::Nobody) => Err(ChainRefusal::NoSide),
        (E::Confirm | E::Refuse, Side::Declarer) => Err(ChainRefusal::OwnWord),
        (E::Confirm | E::Refuse, Side::Other | Side::Staff) | (E::End, Side::Declarer | Side::Other | Side::Staff) => {
            Ok(to)
        }
    }
}

/// How far from the job somebody stands.
const fn distance(kind: OrganisationKind) -> i32 {
    match kind {
        OrganisationKind::Employer => 0,
        OrganisationKind::AgencyOfDestination => 1,
        OrganisationKind::AgencyOfOrigin => 2,
    }
}

/// Whether the first of two organisations stands nearer to the job. Codes CHAIN_ORDER.
///
/// # Errors
/// `NotNeighbours` for two of one kind.
pub fn is_upper(one: OrganisationKind, other: OrganisationKind) -> Result<bool, ChainRefusal> {
    match distance(one) - distance(other) {
        0 => Err(ChainRefusal::NotNeighbours),
        difference => Ok(difference < 0),
    }
}

/// What is said of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkTerms {
    /// The number of the demand letter.
    pub demand_letter: String,
    /// The job, in plain words.
    pub job: String,
    /// How many people.
    pub head_count: i32,
    /// From when.
    pub starts_on: NaiveDate,
    /// Until when; open if it lasts.
    pub ends_on: Option<NaiveDate>,
}

/// Whether the terms of a link can stand.
///
/// # Errors
/// The first rule that says no.
pub fn check_terms(terms: &LinkTerms) -> Result<(), ChainRefusal> {
    for text in [&terms.demand_letter, &terms.job] {
        if text.trim().is_empty() || text.chars().count() > TEXT_LENGTH {
            return Err(ChainRefusal::OddText);
        }
    }
    if terms.head_count < 1 || terms.head_count > MOST_PEOPLE {
        return Err(ChainRefusal::OddPeople);
    }
    if terms.ends_on.is_some_and(|end| end < terms.starts_on) {
        return Err(ChainRefusal::OutOfOrder);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_never_confirms_its_own_word() {
        for &from in ChainStatus::ALL {
            for event in [ChainEvent::Confirm, ChainEvent::Refuse] {
                assert!(next_of_link(from, event, ChainSide::Declarer).is_err());
                assert!(next_of_link(from, event, ChainSide::Nobody).is_err());
            }
        }
        assert_eq!(
            next_of_link(ChainStatus::Declared, ChainEvent::Confirm, ChainSide::Other),
            Ok(ChainStatus::Confirmed)
        );
    }

    #[test]
    fn a_chain_goes_from_the_job_to_the_village() {
        use OrganisationKind as K;
        assert_eq!(is_upper(K::Employer, K::AgencyOfOrigin), Ok(true));
        assert_eq!(is_upper(K::AgencyOfOrigin, K::AgencyOfDestination), Ok(false));
        assert_eq!(is_upper(K::Employer, K::Employer), Err(ChainRefusal::NotNeighbours));
    }
}
