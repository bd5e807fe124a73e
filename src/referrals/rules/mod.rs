//! When a task may be closed by hand; and what a line of help is.

mod help;
mod published;

use crate::base::{Actor, Refusal, Role, When};

pub use help::{
    HelpBook, HelpKind, HelpLine, HelpRefusal, HelpTest, HelpTexts, KeptLine, LineStanding, TestOutcome, read_number,
};
pub use published::{PublishedError, published_lines};

/// Tasks that only the event they wait for closes: a click must not stand for the decision itself.
const CLOSED_BY_EVENT: &[&str] = &["confirm_suspension", "experience_gap"];

crate::base::text_enum! {
    /// A sign of forced labour: the eleven indicators of the ILO.
    pub enum Indicator {
        /// Abuse of vulnerability.
        Vulnerability => "vulnerability",
        /// Deception.
        Deception => "deception",
        /// Restriction of movement.
        Movement => "movement",
        /// Isolation.
        Isolation => "isolation",
        /// Physical and sexual violence.
        Violence => "violence",
        /// Intimidation and threats.
        Threats => "threats",
        /// Retention of identity documents.
        Documents => "documents",
        /// Withholding of wages.
        Wages => "wages",
        /// Debt bondage.
        Debt => "debt",
        /// Abusive working and living conditions.
        Conditions => "conditions",
        /// Excessive overtime.
        Overtime => "overtime",
    }
}

impl Indicator {
    /// Whether a yes opens an urgent referral task: documents kept, debt bondage, violence, movement restricted (registry
    /// rule). Code STRONG_SIGN_REFERRED.
    pub const fn is_strong(self) -> bool {
        match self {
            Self::Documents | Self::Debt | Self::Violence | Self::Movement => true,
            Self::Vulnerability
            | Self::Deception
            | Self::Isolation
            | Self::Threats
            | Self::Wages
            | Self::Conditions
            | Self::Overtime => false,
        }
    }

    /// The key of its standard name.
    pub fn key(self) -> String {
        format!("forced-{}", self.as_str())
    }

    /// The key of the words a worker hears.
    pub fn plain_key(self) -> String {
        format!("forced-{}-plain", self.as_str())
    }
}

/// For how many hours an urgent referral may wait for a person. Registry rule. Code STRONG_SIGN_REFERRED.
pub const REFERRAL_HOURS: i64 = 24;

/// Why a task cannot be closed by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TaskRefusal {
    /// It is done already. Code TASK_ONCE.
    #[error("the task is done")]
    Done,
    /// It waits for its event. Code TASK_BY_EVENT.
    #[error("only the decision closes the task")]
    ClosedByEvent,
    /// It belongs to another role. Code TASK_ROLE.
    #[error("the task belongs to another role")]
    AnotherRole,
}

impl Refusal for TaskRefusal {
    fn key(&self) -> &'static str {
        match self {
            Self::Done => "task-is-done",
            Self::ClosedByEvent => "task-closed-by-event",
            Self::AnotherRole => "task-of-another-role",
        }
    }
}

/// Whether somebody may close a task of a kind by hand.
///
/// # Errors
/// The first rule that says no.
pub fn may_close(actor: &Actor, kind: &str, role: Role, is_done: bool) -> Result<(), TaskRefusal> {
    if is_done {
        return Err(TaskRefusal::Done);
    }
    if CLOSED_BY_EVENT.contains(&kind) {
        return Err(TaskRefusal::ClosedByEvent);
    }
    if actor.is(role) { Ok(()) } else { Err(TaskRefusal::AnotherRole) }
}

/// What is left of a task's time, or how late it is: the key of the words and their number. The last two days are told
/// in hours.
pub fn time_left(due: When, now: When) -> (&'static str, i64) {
    let left = due - now;
    match (left.num_seconds() < 0, left.num_days().abs()) {
        (true, 0) => ("task-hours-late", left.num_hours().abs()),
        (true, days) => ("task-days-late", days),
        (false, 0..=2) => ("task-hours-left", left.num_hours()),
        (false, days) => ("task-days-left", days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::AccountId;

    fn decider() -> Actor {
        Actor::Person { account: AccountId::new(), roles: vec![Role::Decider], memberships: Vec::new() }
    }

    #[test]
    fn a_click_does_not_confirm_a_suspension() {
        let refused = |kind, role, is_done| may_close(&decider(), kind, role, is_done).unwrap_err();
        assert_eq!(refused("confirm_suspension", Role::Decider, false), TaskRefusal::ClosedByEvent);
        assert_eq!(refused("suspension_unconfirmed", Role::DutyOfficer, false), TaskRefusal::AnotherRole);
        assert_eq!(refused("suspension_unconfirmed", Role::Decider, true), TaskRefusal::Done);
        may_close(&decider(), "suspension_unconfirmed", Role::Decider, false).unwrap();
    }

    #[test]
    fn the_last_days_of_a_task_are_told_in_hours() {
        let due = When::at("2026-11-26T02:00:00Z");
        assert_eq!(time_left(due, When::at("2026-11-20T02:00:00Z")), ("task-days-left", 6));
        assert_eq!(time_left(due, When::at("2026-11-24T02:00:00Z")), ("task-hours-left", 48));
        assert_eq!(time_left(due, When::at("2026-11-26T05:00:00Z")), ("task-hours-late", 3));
        assert_eq!(time_left(due, When::at("2026-11-28T05:00:00Z")), ("task-days-late", 2));
    }
}
