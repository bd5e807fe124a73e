//! The states of a fee schedule: `draft → submitted → published → superseded`.
//!
//! Changing a line of a submitted schedule makes it a draft again, because an application that was returned is corrected
//! and submitted once more; what was submitted stands frozen in the application's snapshot. What is published is never
//! changed: a new schedule takes its place.

use super::{FeeRefusal, ScheduleAnswer};
use crate::base::text_enum;

text_enum! {
    /// Where a fee schedule is on its way.
    pub enum ScheduleStatus {
        /// The organisation writes it.
        Draft => "draft",
        /// It was sent in with an application.
        Submitted => "submitted",
        /// The public reads it.
        Published => "published",
        /// A later one was published.
        Superseded => "superseded",
    }
}

impl ScheduleStatus {
    /// The state in which lines are changed: a draft, also where it was submitted before.
    pub const fn for_writing(self) -> Result<Self, FeeRefusal> {
        match self {
            Self::Draft | Self::Submitted => Ok(Self::Draft),
            Self::Published | Self::Superseded => Err(FeeRefusal::ScheduleClosed),
        }
    }

    /// Sends it in: zero lines is an answer, silence is not (application rule). Code SCHEDULE_ANSWERED.
    pub const fn submit(self, answer: &ScheduleAnswer) -> Result<Self, FeeRefusal> {
        match self {
            Self::Draft | Self::Submitted if !answer.is_given() => Err(FeeRefusal::ScheduleUnanswered),
            Self::Draft | Self::Submitted => Ok(Self::Submitted),
            Self::Published | Self::Superseded => Err(FeeRefusal::ScheduleClosed),
        }
    }

    /// Shows it to the public: only what was sent in.
    pub const fn publish(self) -> Result<Self, FeeRefusal> {
        match self {
            Self::Submitted | Self::Published => Ok(Self::Published),
            Self::Draft => Err(FeeRefusal::ScheduleNotSubmitted),
            Self::Superseded => Err(FeeRefusal::ScheduleClosed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ScheduleStatus::{Draft, Published, Submitted, Superseded};

    #[test]
    fn what_is_published_is_never_written() {
        assert_eq!(Draft.for_writing(), Ok(Draft));
        assert_eq!(Submitted.for_writing(), Ok(Draft));
        assert_eq!(Published.for_writing(), Err(FeeRefusal::ScheduleClosed));
        assert_eq!(Superseded.for_writing(), Err(FeeRefusal::ScheduleClosed));
    }

    #[test]
    fn silence_is_not_submitted_and_zero_lines_are() {
        let day = chrono::NaiveDate::default();
        assert_eq!(Draft.submit(&ScheduleAnswer::Silence), Err(FeeRefusal::ScheduleUnanswered));
        assert_eq!(Draft.submit(&ScheduleAnswer::NothingCharged { on: day }), Ok(Submitted));
        assert_eq!(Published.submit(&ScheduleAnswer::NothingCharged { on: day }), Err(FeeRefusal::ScheduleClosed));
    }

    #[test]
    fn only_what_was_submitted_is_published() {
        assert_eq!(Draft.publish(), Err(FeeRefusal::ScheduleNotSubmitted));
        assert_eq!(Submitted.publish(), Ok(Published));
        assert_eq!(Published.publish(), Ok(Published));
        assert_eq!(Superseded.publish(), Err(FeeRefusal::ScheduleClosed));
    }
}
