//! Service complaints: states, seats and clocks.

use super::AppealRefusal;
use crate::base::{AccountId, Actor, Role, When};
use chrono::{Datelike, Weekday};

/// Within how many working days a complaint is acknowledged (domain rule). Code ACKNOWLEDGE_FIVE_DAYS.
pub const ACKNOWLEDGE_WORKING_DAYS: u32 = 5;

crate::base::text_enum! {
    /// Whom a complaint is about.
    pub enum ComplaintSubject {
        /// The registry and its staff.
        Registry => "registry",
        /// An auditor.
        Auditor => "auditor",
    }
}

crate::base::text_enum! {
    /// How far a complaint has come.
    pub enum ComplaintStatus {
        /// It has arrived.
        Received => "received",
        /// Somebody looks at it.
        Acknowledged => "acknowledged",
        /// It is answered.
        Closed => "closed",
    }
}

crate::base::text_enum! {
    /// What happens to a complaint.
    pub enum ComplaintEvent {
        /// It is written down which auditor it is about.
        Name => "name",
        /// Somebody begins to look at it.
        Acknowledge => "acknowledge",
        /// It is answered.
        Close => "close",
    }
}

crate::base::text_enum! {
    /// Where somebody stands towards a complaint.
    pub enum ComplaintSeat {
        /// May handle it.
        Handler => "handler",
        /// Is the one it is about, or may be.
        Subject => "subject",
        /// Anybody else.
        Other => "other",
    }
}

crate::base::text_enum! {
    /// How a complaint ends.
    pub enum ComplaintOutcome {
        /// It is true.
        Substantiated => "substantiated",
        /// It is true in part.
        Partly => "partly",
        /// It could not be shown.
        NotSubstantiated => "not_substantiated",
    }
}

/// Where somebody stands towards a complaint. Until it is written down which auditor it is about, it may be any: then
/// nobody who audits sees it. Code COMPLAINT_NOT_TO_ITS_SUBJECT.
pub fn seat_at_complaint(actor: &Actor, about: ComplaintSubject, about_account: Option<&AccountId>) -> ComplaintSeat {
    let is_subject = match (about, about_account) {
        (ComplaintSubject::Registry | ComplaintSubject::Auditor, Some(account)) => actor.is_person(account),
        (ComplaintSubject::Auditor, None) => actor.is(Role::Auditor),
        (ComplaintSubject::Registry, None) => false,
    };
    if is_subject {
        return ComplaintSeat::Subject;
    }
    let handles = actor.is_any(&[Role::CaseOfficer, Role::Administrator]);
    if handles { ComplaintSeat::Handler } else { ComplaintSeat::Other }
}

/// Where an event leads.
///
/// # Errors
/// The first rule that says no.
pub fn next_of_complaint(
    from: ComplaintStatus,
    event: ComplaintEvent,
    seat: ComplaintSeat,
) -> Result<ComplaintStatus, AppealRefusal> {
    use {ComplaintEvent as E, ComplaintStatus as S};
    let to = match (from, event) {
        (S::Received, E::Name) => S::Received,
        (S::Received, E::Acknowledge) | (S::Acknowledged, E::Name) => S::Acknowledged,
        (S::Acknowledged, E::Close) => S::Closed,
        (S::Received, E::Close) | (S::Acknowledged, E::Acknowledge) | (S::Closed, _) => {
            return Err(AppealRefusal::ComplaintNotFromThisState(from));
        }
    };
    match seat {
        ComplaintSeat::Handler => Ok(to),
        ComplaintSeat::Subject | ComplaintSeat::Other => Err(AppealRefusal::NotForYou),
    }
}

/// Until when a complaint is acknowledged: five working days, Monday to Friday.
pub fn acknowledge_by(received: When) -> When {
    let mut at = received;
    let mut left = ACKNOWLEDGE_WORKING_DAYS;
    while left > 0 {
        at = at.plus_days(1);
        if !matches!(at.local_date().weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    at
}

/// The number of the `n`th complaint of a year: `SC-2026-00001`.
pub fn complaint_number(year: i32, n: u32) -> String {
    format!("SC-{year}-{n:05}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actor(roles: &[Role]) -> (AccountId, Actor) {
        let account = AccountId::new();
        (account.clone(), Actor::Person { account, roles: roles.to_vec(), memberships: Vec::new() })
    }

    #[test]
    fn a_complaint_about_an_auditor_reaches_no_auditor_until_a_name_is_known() {
        let (account, both) = actor(&[Role::CaseOfficer, Role::Auditor]);
        let (other, officer) = actor(&[Role::CaseOfficer]);
        let about = ComplaintSubject::Auditor;
        assert_eq!(seat_at_complaint(&both, about, None), ComplaintSeat::Subject);
        assert_eq!(seat_at_complaint(&both, about, Some(&account)), ComplaintSeat::Subject);
        assert_eq!(seat_at_complaint(&both, about, Some(&other)), ComplaintSeat::Handler);
        assert_eq!(seat_at_complaint(&officer, about, None), ComplaintSeat::Handler);
        assert_eq!(seat_at_complaint(&officer, ComplaintSubject::Registry, Some(&other)), ComplaintSeat::Subject);
    }

    #[test]
    fn five_working_days_step_over_the_weekend() {
        let friday = When::at("2026-11-27T02:00:00Z");
        assert_eq!(acknowledge_by(friday), When::at("2026-12-04T02:00:00Z"));
        assert_eq!(acknowledge_by(When::at("2026-11-23T02:00:00Z")), When::at("2026-11-30T02:00:00Z"));
    }
}
