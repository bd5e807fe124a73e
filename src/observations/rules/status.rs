//! States of an observation and every step between them.

use super::ObservationRefusal;
use crate::base::When;
use crate::reports::rules as reports;

/// For how many days what was told is kept after the last thing that happened, whether it was closed or not (registry rule, as
/// long as for reports). Code OBSERVATION_RETENTION.
pub const RETENTION_DAYS: i64 = reports::RETENTION_DAYS;

crate::base::text_enum! {
    /// What a partner is.
    pub enum PartnerKind {
        /// A non-governmental organisation.
        Ngo => "ngo",
        /// A trade union.
        Union => "union",
    }
}

crate::base::text_enum! {
    /// What was seen.
    pub enum ObservationKind {
        /// Money was charged to workers.
        Fees => "fees",
        /// Passports or papers are kept.
        Documents => "documents",
        /// The job is not as it was promised.
        Promise => "promise",
        /// Threats or violence.
        Threats => "threats",
        /// Somebody is punished for having spoken.
        Retaliation => "retaliation",
        /// Something done well.
        GoodPractice => "good_practice",
        /// Something else.
        Other => "other",
    }
}

crate::base::text_enum! {
    /// How far an observation has come.
    pub enum ObservationStatus {
        /// It has arrived.
        Filed => "filed",
        /// An officer has read it.
        Acknowledged => "acknowledged",
        /// It is looked into.
        LookedInto => "looked_into",
        /// It is not looked into, for a reason.
        SetAside => "set_aside",
        /// It is known what it led to.
        Answered => "answered",
        /// It is over.
        Closed => "closed",
        /// The partner took it back.
        TakenBack => "taken_back",
    }
}

impl ObservationStatus {
    /// Whether nothing more happens.
    pub const fn is_over(self) -> bool {
        match self {
            Self::Closed | Self::TakenBack => true,
            Self::Filed | Self::Acknowledged | Self::LookedInto | Self::SetAside | Self::Answered => false,
        }
    }
}

crate::base::text_enum! {
    /// What happens to an observation.
    pub enum ObservationEvent {
        /// An officer takes it up.
        Acknowledge => "acknowledge",
        /// It is given to another officer.
        Assign => "assign",
        /// It is looked into, from the first or after all.
        LookInto => "look_into",
        /// It is set aside.
        SetAside => "set_aside",
        /// It is said what it led to.
        Answer => "answer",
        /// It ends.
        Close => "close",
        /// The partner takes it back.
        TakeBack => "take_back",
        /// Nothing happened for two years.
        Lapse => "lapse",
    }
}

crate::base::text_enum! {
    /// Where somebody stands towards an observation. To everybody else, and to officers who are involved, it is shut.
    pub enum ObservationSeat {
        /// The officer it is assigned to.
        Assignee => "assignee",
        /// Another case officer, uninvolved.
        Officer => "officer",
        /// Speaks for the partner that filed it.
        Observer => "observer",
        /// Scheduled work.
        System => "system",
    }
}

crate::base::text_enum! {
    /// Why an observation is set aside: the closed catalogue.
    pub enum SetAsideReason {
        /// It is about nothing that this registry judges.
        NotOurs => "not_ours",
        /// It says too little to be looked into.
        TooLittle => "too_little",
        /// It is known and looked into already.
        KnownAlready => "known_already",
        /// It is too long ago.
        TooLongAgo => "too_long_ago",
        /// The workers it is about did not agree.
        NoConsent => "no_consent",
    }
}

crate::base::text_enum! {
    /// What an observation led to: the closed catalogue.
    pub enum ObservationOutcome {
        /// A finding.
        Finding => "finding",
        /// A special audit.
        SpecialAudit => "special_audit",
        /// It was passed on to whoever can help or decide.
        Referred => "referred",
        /// It was noted for the next audit.
        Noted => "noted",
        /// It could not be confirmed.
        NotConfirmed => "not_confirmed",
        /// Nothing happened for two years: the clock ended it.
        Lapsed => "lapsed",
    }
}

impl ObservationOutcome {
    /// Whether the organisation was looked at because of it: what statistics call led further.
    pub const fn has_led(self) -> bool {
        match self {
            Self::Finding | Self::SpecialAudit => true,
            Self::Referred | Self::Noted | Self::NotConfirmed | Self::Lapsed => false,
        }
    }

    /// Those a person may choose: all but the one of the clock.
    pub fn open() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|outcome| *outcome != Self::Lapsed)
    }
}

crate::base::text_enum! {
    /// Who wrote a message.
    pub enum Author {
        /// Somebody of the partner.
        Observer => "observer",
        /// The officer, to the partner.
        Staff => "staff",
        /// The officer, for staff alone.
        Note => "note",
    }
}

/// Where an event leads. Codes OBSERVATION_IN_ORDER, OBSERVATION_PARTNER, OBSERVATION_ASSIGNEE, OBSERVATION_RETENTION.
///
/// # Errors
/// The first rule that says no.
pub fn next_of_observation(
    from: ObservationStatus,
    event: ObservationEvent,
    seat: ObservationSeat,
) -> Result<ObservationStatus, ObservationRefusal> {
    use {ObservationEvent as E, ObservationSeat as Seat, ObservationStatus as S};
    let to = match (from, event) {
        (S::Filed, E::Acknowledge) => S::Acknowledged,
        (S::Acknowledged | S::LookedInto | S::SetAside | S::Answered, E::Assign) => from,
        (S::Acknowledged | S::SetAside, E::LookInto) => S::LookedInto,
        (S::Acknowledged, E::SetAside) => S::SetAside,
        (S::LookedInto, E::Answer) => S::Answered,
        (S::SetAside | S::Answered, E::Close) => S::Closed,
        (S::Filed | S::Acknowledged | S::LookedInto | S::SetAside | S::Answered, E::TakeBack) => S::TakenBack,
        (S::Filed | S::Acknowledged | S::LookedInto | S::SetAside | S::Answered, E::Lapse) => S::Closed,
        (S::Filed, E::Assign | E::LookInto | E::SetAside | E::Answer | E::Close)
        | (S::Acknowledged, E::Acknowledge | E::Answer | E::Close)
        | (S::LookedInto, E::Acknowledge | E::LookInto | E::SetAside | E::Close)
        | (S::SetAside, E::Acknowledge | E::SetAside | E::Answer)
        | (S::Answered, E::Acknowledge | E::LookInto | E::SetAside | E::Answer)
        | (S::Closed | S::TakenBack, _) => return Err(ObservationRefusal::NotFromThisState(from)),
    };
    match (event, seat) {
        (E::TakeBack, Seat::Observer) => Ok(to),
        (E::TakeBack, Seat::Assignee | Seat::Officer | Seat::System) => Err(ObservationRefusal::PartnerOnly),
        (E::Lapse, Seat::System) => Ok(to),
        (E::Lapse, Seat::Assignee | Seat::Officer | Seat::Observer) => Err(ObservationRefusal::ByTheClock),
        (_, Seat::Observer | Seat::System) => Err(ObservationRefusal::OfficerOnly),
        (_, Seat::Assignee) | (E::Acknowledge | E::Assign, Seat::Officer) => Ok(to),
        (E::LookInto | E::SetAside | E::Answer | E::Close, Seat::Officer) => Err(ObservationRefusal::NotYours),
    }
}

/// Whether an observation may be answered so: what it is said to have led to is linked. Code OBSERVATION_OUTCOME_LINKED.
///
/// # Errors
/// `NoFinding`, `NoAudit` or `ByTheClock`.
pub const fn may_answer(
    outcome: ObservationOutcome,
    has_finding: bool,
    has_audit: bool,
) -> Result<(), ObservationRefusal> {
    match outcome {
        ObservationOutcome::Finding if !has_finding => Err(ObservationRefusal::NoFinding),
        ObservationOutcome::SpecialAudit if !has_audit => Err(ObservationRefusal::NoAudit),
        ObservationOutcome::Lapsed => Err(ObservationRefusal::ByTheClock),
        ObservationOutcome::Finding
        | ObservationOutcome::SpecialAudit
        | ObservationOutcome::Referred
        | ObservationOutcome::Noted
        | ObservationOutcome::NotConfirmed => Ok(()),
    }
}

/// Until when an observation is acknowledged: five working days, as reports are (domain rule). Code OBSERVATION_FIVE_DAYS.
pub fn acknowledge_by(filed_at: When) -> When {
    reports::acknowledge_by(filed_at.local_date())
}

/// The number of the `n`th observation of a year: `OB-2026-00001`.
pub fn observation_number(year: i32, n: u32) -> String {
    format!("OB-{year}-{n:05}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use super::{ObservationEvent as E, ObservationSeat as Seat, ObservationStatus as S};

    #[test]
    fn whoever_speaks_for_the_partner_judges_nothing_and_whoever_judges_takes_nothing_back() {
        for &from in S::ALL {
            for &event in E::ALL {
                let by_partner = next_of_observation(from, event, Seat::Observer).is_ok();
                assert_eq!(by_partner, event == E::TakeBack && !from.is_over(), "{from} {event}");
                for seat in [Seat::Assignee, Seat::Officer] {
                    assert_ne!(next_of_observation(from, event, seat), Ok(S::TakenBack), "{from} {event} {seat}");
                }
            }
        }
    }

    #[test]
    fn an_observation_that_was_set_aside_may_be_looked_into_after_all() {
        assert_eq!(next_of_observation(S::SetAside, E::LookInto, Seat::Assignee), Ok(S::LookedInto));
        let other = next_of_observation(S::SetAside, E::LookInto, Seat::Officer);
        assert_eq!(other, Err(ObservationRefusal::NotYours));
        let over = next_of_observation(S::Closed, E::LookInto, Seat::Assignee);
        assert_eq!(over, Err(ObservationRefusal::NotFromThisState(S::Closed)));
    }

    #[test]
    fn the_clock_ends_what_is_not_over_and_does_nothing_else() {
        for &from in S::ALL {
            for &event in E::ALL {
                let by_clock = next_of_observation(from, event, Seat::System);
                if event == E::Lapse && !from.is_over() {
                    assert_eq!(by_clock, Ok(S::Closed), "{from}");
                } else {
                    assert!(by_clock.is_err(), "{from} {event}");
                }
            }
            for seat in [Seat::Assignee, Seat::Officer, Seat::Observer] {
                let by_people = next_of_observation(from, E::Lapse, seat);
                let over = ObservationRefusal::NotFromThisState(from);
                let why = if from.is_over() { over } else { ObservationRefusal::ByTheClock };
                assert_eq!(by_people, Err(why), "{from} {seat}");
            }
        }
    }

    #[test]
    fn an_outcome_that_names_something_is_linked_to_it() {
        use ObservationOutcome as O;
        assert_eq!(may_answer(O::Finding, false, true), Err(ObservationRefusal::NoFinding));
        assert_eq!(may_answer(O::SpecialAudit, true, false), Err(ObservationRefusal::NoAudit));
        assert_eq!(may_answer(O::Finding, true, false), Ok(()));
        for outcome in [O::Referred, O::Noted, O::NotConfirmed] {
            assert_eq!(may_answer(outcome, false, false), Ok(()));
        }
        assert_eq!(may_answer(O::Lapsed, true, true), Err(ObservationRefusal::ByTheClock));
        assert!(O::open().all(|outcome| may_answer(outcome, true, true).is_ok()), "what is offered is taken");
    }

    #[test]
    fn five_working_days_step_over_the_weekend() {
        let friday = When::at("2026-11-27T02:00:00Z");
        assert_eq!(acknowledge_by(friday).date().to_string(), "2026-12-05");
        assert_eq!(observation_number(2026, 7), "OB-2026-00007");
    }
}
