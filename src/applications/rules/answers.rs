//! Answers of the self-assessment.

use super::ApplicationRefusal;
use crate::standards::rules::Criterion;

/// The longest note, in characters.
pub const MAX_NOTE: usize = 4_000;

crate::base::text_enum! {
    /// What an organisation says about itself on one criterion.
    pub enum Answer {
        /// It does all of it.
        Met => "met",
        /// It does some of it.
        Partly => "partly",
        /// It does not.
        Not => "not",
        /// It does not concern it.
        NotApplicable => "not_applicable",
    }
}

impl Answer {
    /// The key of its word: `application-answer-not-applicable`.
    pub fn key(self) -> String {
        format!("application-answer-{}", self.as_str().replace('_', "-"))
    }

    /// The answers open on a criterion: "not applicable" only where the standard allows it. Code
    /// NOT_APPLICABLE_ONLY_WHERE_ALLOWED.
    pub fn open_on(criterion: &Criterion) -> impl Iterator<Item = Self> {
        let may_be_not_applicable = criterion.may_be_not_applicable;
        Self::ALL.iter().copied().filter(move |answer| may_be_not_applicable || *answer != Self::NotApplicable)
    }

    /// Refuses an answer that is not open on a criterion.
    ///
    /// # Errors
    /// `NotApplicableNotOpen`.
    pub fn check_on(self, criterion: &Criterion) -> Result<(), ApplicationRefusal> {
        if Self::open_on(criterion).any(|open| open == self) {
            Ok(())
        } else {
            Err(ApplicationRefusal::NotApplicableNotOpen)
        }
    }
}

/// Whether an answer needs a note: everything but "met". Code ANSWER_NEEDS_NOTE.
pub const fn needs_note(answer: Answer) -> bool {
    match answer {
        Answer::Met => false,
        Answer::Partly | Answer::Not | Answer::NotApplicable => true,
    }
}
