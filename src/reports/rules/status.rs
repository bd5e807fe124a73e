//! States of a report and of a referral, and every step between them.

use super::{ReportRefusal, Wish};
use crate::base::When;
use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};

/// Within how many working days a report is acknowledged (domain rule). Code REPORT_FIVE_WORKING_DAYS.
pub const ACKNOWLEDGE_WORKING_DAYS: i64 = 5;
/// For how many days what was told is kept after the end (registry rule). Code REPORT_RETENTION.
pub const RETENTION_DAYS: i64 = 730;
/// The same where the worker takes back the consent, or wanted only to be counted. Code REPORT_RETENTION.
pub const SHORT_RETENTION_DAYS: i64 = 30;

/// After how many months without movement a report that nobody ended is closed, and what was told deleted (registry rule).
/// Code REPORT_LAPSES.
pub const LAPSE_MONTHS: u32 = 24;
/// How many days before that the desk is told (registry rule). Code REPORT_LAPSES.
pub const LAPSE_NOTICE_DAYS: i64 = 30;

crate::base::text_enum! {
    /// How far a report has come.
    pub enum ReportStatus {
        /// It is there.
        Received => "received",
        /// Somebody has read it.
        Acknowledged => "acknowledged",
        /// It is looked into.
        Investigating => "investigating",
        /// It is over.
        Closed => "closed",
    }
}

crate::base::text_enum! {
    /// What happens to a report.
    pub enum ReportEvent {
        /// Somebody takes it up.
        Acknowledge => "acknowledge",
        /// It is given to somebody else.
        Assign => "assign",
        /// It is for us to look into.
        Admit => "admit",
        /// It ends.
        Close => "close",
        /// Nothing happened for two years.
        Lapse => "lapse",
    }
}

crate::base::text_enum! {
    /// How a report ended: the closed catalogue.
    pub enum ReportOutcome {
        /// It is true.
        Substantiated => "substantiated",
        /// Part of it is true.
        PartlySubstantiated => "partly_substantiated",
        /// It could not be shown.
        NotSubstantiated => "not_substantiated",
        /// It is not about what we certify.
        NotAdmissible => "not_admissible",
        /// Others help.
        Referred => "referred",
        /// It was only to be counted.
        Counted => "counted",
        /// The worker took it back.
        Withdrawn => "withdrawn",
        /// Nothing happened for two years: the clock ended it.
        Lapsed => "lapsed",
    }
}

impl ReportOutcome {
    /// Whether a person may end a report so from this state: what is judged has been looked into. Code REPORT_LOOKED_INTO.
    const fn is_open_from(self, status: ReportStatus) -> bool {
        match (self, status) {
            (Self::Lapsed, _) => false,
            (_, ReportStatus::Received | ReportStatus::Closed) => false,
            (Self::Substantiated | Self::PartlySubstantiated | Self::NotSubstantiated, ReportStatus::Acknowledged) => {
                false
            }
            (Self::NotAdmissible | Self::Counted, ReportStatus::Investigating) => false,
            (_, ReportStatus::Acknowledged | ReportStatus::Investigating) => true,
        }
    }

    /// The outcomes that may be chosen in a state.
    pub fn open_from(status: ReportStatus) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |outcome| outcome.is_open_from(status))
    }

    /// Whether it says that something of the report is true.
    pub const fn is_true(self) -> bool {
        matches!(self, Self::Substantiated | Self::PartlySubstantiated)
    }
}

crate::base::text_enum! {
    /// Who acts on a report.
    pub enum ReportSeat {
        /// Whoever it is assigned to.
        Assignee => "assignee",
        /// Another case officer, uninvolved.
        Officer => "officer",
        /// Anybody else.
        Other => "other",
        /// Scheduled work.
        System => "system",
    }
}

/// The state after an event. Codes REPORT_IN_ORDER, REPORT_ASSIGNEE, REPORT_LAPSES.
///
/// # Errors
/// The first rule that says no.
pub fn next_of_report(
    status: ReportStatus,
    event: ReportEvent,
    seat: ReportSeat,
) -> Result<ReportStatus, ReportRefusal> {
    use {ReportEvent as E, ReportStatus as S};
    let is_theirs = match seat {
        ReportSeat::Other => false,
        ReportSeat::Officer => matches!(event, E::Acknowledge | E::Assign),
        ReportSeat::Assignee => event != E::Lapse,
        ReportSeat::System => event == E::Lapse,
    };
    if !is_theirs {
        return Err(if event == E::Lapse { ReportRefusal::ByTheClock } else { ReportRefusal::NotYours });
    }
    match (status, event) {
        (S::Received, E::Acknowledge) => Ok(S::Acknowledged),
        (S::Acknowledged | S::Investigating, E::Assign) => Ok(status),
        (S::Acknowledged, E::Admit) => Ok(S::Investigating),
        (S::Acknowledged | S::Investigating, E::Close) => Ok(S::Closed),
        (S::Received | S::Acknowledged | S::Investigating, E::Lapse) => Ok(S::Closed),
        (S::Received, E::Assign | E::Admit | E::Close)
        | (S::Acknowledged, E::Acknowledge)
        | (S::Investigating, E::Acknowledge | E::Admit)
        | (S::Closed, E::Acknowledge | E::Assign | E::Admit | E::Close | E::Lapse) => {
            Err(ReportRefusal::NotFromThisState(status))
        }
    }
}

/// Whether a report may end so.
///
/// # Errors
/// [`ReportRefusal::NotThisOutcome`].
pub fn may_end(status: ReportStatus, outcome: ReportOutcome) -> Result<(), ReportRefusal> {
    if outcome.is_open_from(status) { Ok(()) } else { Err(ReportRefusal::NotThisOutcome) }
}

/// The start of the day by which a report of a day is acknowledged: five working days, Saturdays and Sundays not counted.
pub fn acknowledge_by(received_on: NaiveDate) -> When {
    let mut day = received_on;
    let mut left = ACKNOWLEDGE_WORKING_DAYS;
    while left > 0 {
        day += Duration::days(1);
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    When::start_of(day + Duration::days(1))
}

/// The last day on which something is acknowledged in time, given the start of the day on which it is late.
pub fn last_day(acknowledge_by: When) -> NaiveDate {
    acknowledge_by.plus_days(-1).date()
}

/// The day on which what was told goes, for a report that ends on a day.
pub fn erase_on(closed_on: NaiveDate, wish: Option<Wish>, is_consent_withdrawn: bool) -> NaiveDate {
    let is_short = is_consent_withdrawn || wish == Some(Wish::CountMe);
    closed_on + Duration::days(if is_short { SHORT_RETENTION_DAYS } else { RETENTION_DAYS })
}

/// The day on which a report lapses in which something happened last on a day. Code REPORT_LAPSES.
pub fn lapse_on(moved_on: NaiveDate) -> NaiveDate {
    moved_on.checked_add_months(Months::new(LAPSE_MONTHS)).unwrap_or(NaiveDate::MAX)
}

/// The number of a report: `R-2026-00001`.
pub fn report_number(year: i32, place: u32) -> String {
    format!("R-{year}-{place:05}")
}

crate::base::text_enum! {
    /// How far a referral has come.
    pub enum ReferralStatus {
        /// The worker is asked.
        Asked => "asked",
        /// The worker agrees.
        Agreed => "agreed",
        /// The worker does not.
        Refused => "refused",
        /// It is passed on.
        HandedOver => "handed_over",
        /// It is known what became of it.
        Ended => "ended",
    }
}

crate::base::text_enum! {
    /// What became of a referral.
    pub enum ReferralOutcome {
        /// The worker was helped.
        Helped => "helped",
        /// They are helping.
        GoingOn => "going_on",
        /// They did not reach the worker.
        NotReached => "not_reached",
        /// They could not help.
        Declined => "declined",
    }
}

crate::base::text_enum! {
    /// What happens to a referral.
    pub enum ReferralEvent {
        /// The worker agrees.
        Agree => "agree",
        /// The worker does not agree, or takes it back before it was passed on.
        Refuse => "refuse",
        /// Staff pass it on.
        HandOver => "hand_over",
        /// Word comes back.
        End => "end",
    }
}

/// The state of a referral after an event. Nothing is passed on without consent. Code REFERRAL_NEEDS_CONSENT.
///
/// # Errors
/// The rule that says no.
pub fn next_of_referral(status: ReferralStatus, event: ReferralEvent) -> Result<ReferralStatus, ReportRefusal> {
    use {ReferralEvent as E, ReferralStatus as S};
    match (status, event) {
        (S::Asked, E::Agree) => Ok(S::Agreed),
        (S::Asked | S::Agreed, E::Refuse) => Ok(S::Refused),
        (S::Agreed, E::HandOver) => Ok(S::HandedOver),
        (S::HandedOver, E::End) => Ok(S::Ended),
        (S::Asked | S::Refused, E::HandOver) => Err(ReportRefusal::NoConsent),
        (S::Agreed | S::Refused | S::HandedOver | S::Ended, E::Agree)
        | (S::Refused | S::HandedOver | S::Ended, E::Refuse)
        | (S::HandedOver | S::Ended, E::HandOver)
        | (S::Asked | S::Agreed | S::Refused | S::Ended, E::End) => Err(ReportRefusal::ReferralNotFromThisState),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn five_working_days_leave_weekends_out() {
        // A Monday: until the end of the next Monday.
        assert_eq!(acknowledge_by(day("2026-11-23")), When::at("2026-12-01T00:00:00Z"));
        assert_eq!(acknowledge_by(day("2026-11-28")), When::at("2026-12-05T00:00:00Z"));
    }

    #[test]
    fn only_the_assignee_judges_and_only_what_was_looked_into() {
        use {ReportEvent as E, ReportOutcome as O, ReportSeat as Seat, ReportStatus as S};
        assert_eq!(next_of_report(S::Received, E::Acknowledge, Seat::Officer), Ok(S::Acknowledged));
        assert_eq!(next_of_report(S::Acknowledged, E::Admit, Seat::Officer), Err(ReportRefusal::NotYours));
        assert_eq!(next_of_report(S::Acknowledged, E::Admit, Seat::Assignee), Ok(S::Investigating));
        assert_eq!(
            next_of_report(S::Closed, E::Assign, Seat::Assignee),
            Err(ReportRefusal::NotFromThisState(S::Closed))
        );
        assert!(may_end(S::Acknowledged, O::Substantiated).is_err());
        assert!(may_end(S::Investigating, O::Substantiated).is_ok());
        assert!(may_end(S::Investigating, O::Counted).is_err());
    }

    #[test]
    fn a_report_lapses_two_years_after_the_last_movement_and_nobody_chooses_that() {
        assert_eq!(lapse_on(day("2026-11-23")), day("2028-11-23"));
        assert_eq!(lapse_on(day("2028-02-29")), day("2030-02-28"));
        use {ReportEvent as E, ReportSeat as Seat, ReportStatus as S};
        for status in [S::Received, S::Acknowledged, S::Investigating] {
            assert_eq!(next_of_report(status, E::Lapse, Seat::System), Ok(S::Closed));
            for seat in [Seat::Assignee, Seat::Officer, Seat::Other] {
                assert_eq!(next_of_report(status, E::Lapse, seat), Err(ReportRefusal::ByTheClock), "{status} {seat}");
            }
        }
        let over = next_of_report(S::Closed, E::Lapse, Seat::System);
        assert_eq!(over, Err(ReportRefusal::NotFromThisState(S::Closed)));
        for status in ReportStatus::ALL {
            assert!(may_end(*status, ReportOutcome::Lapsed).is_err(), "{status}");
            assert!(ReportOutcome::open_from(*status).all(|outcome| outcome != ReportOutcome::Lapsed), "{status}");
        }
    }

    #[test]
    fn nothing_is_passed_on_without_consent() {
        use {ReferralEvent as E, ReferralStatus as S};
        assert_eq!(next_of_referral(S::Asked, E::HandOver), Err(ReportRefusal::NoConsent));
        assert_eq!(next_of_referral(S::Refused, E::HandOver), Err(ReportRefusal::NoConsent));
        assert_eq!(next_of_referral(S::Agreed, E::Refuse), Ok(S::Refused));
        assert_eq!(next_of_referral(S::Agreed, E::HandOver), Ok(S::HandedOver));
    }
}
