//! The sections of an application and how far each is.

use super::Gap;

crate::base::text_enum! {
    /// A section of the task list.
    pub enum Section {
        /// Who the organisation is: names, addresses, contacts.
        Organisation => "organisation",
        /// Official licences or the company registration, with files.
        Licences => "licences",
        /// Corridors, sectors and sites.
        Scope => "scope",
        /// Who else takes part: steps that others do, employers and agencies, sub-agents.
        Partners => "partners",
        /// What is charged, to whom.
        Fees => "fees",
        /// The organisation's own answers to every criterion.
        Assessment => "assessment",
        /// The signature.
        Declaration => "declaration",
    }
}

impl Section {
    /// The key of its name: `application-section-fees`.
    pub fn key(self) -> String {
        format!("application-section-{}", self.as_str())
    }

    /// The key of the line under its name: `application-hint-fees`.
    pub fn hint_key(self) -> String {
        format!("application-hint-{}", self.as_str())
    }
}

crate::base::text_enum! {
    /// What a number in the licence section is.
    pub enum LicenceScheme {
        /// A licence by a government to recruit.
        Licence => "licence",
        /// The number of the company in the state's register.
        Company => "company",
    }
}

impl LicenceScheme {
    /// The key of its word: `application-scheme-company`.
    pub fn key(self) -> String {
        format!("application-scheme-{}", self.as_str())
    }
}

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionState {
    /// Nothing is missing.
    Done,
    /// Begun.
    InProgress,
    /// Not begun.
    NotStarted,
    /// The registry sent it back, and it was not saved since.
    NeedsChange,
}

impl SectionState {
    /// The state of work it is shown as (see `web::signs::work`).
    pub const fn work(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::InProgress => "progress",
            Self::NotStarted => "none",
            Self::NeedsChange => "change",
        }
    }

    /// The key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "task-done",
            Self::InProgress => "task-in-progress",
            Self::NotStarted => "task-not-started",
            Self::NeedsChange => "task-needs-change",
        }
    }
}

/// How far a section is, from what is missing in the whole application and whether it was ever saved.
pub fn section_state(section: Section, gaps: &[Gap], was_saved: bool) -> SectionState {
    let mut own = gaps.iter().filter(|gap| gap.section() == section).peekable();
    let is_missing = own.peek().is_some();
    if own.any(|gap| matches!(gap, Gap::ReasonUnanswered(_))) {
        return SectionState::NeedsChange;
    }
    match (is_missing, was_saved) {
        (false, _) => SectionState::Done,
        (true, true) => SectionState::InProgress,
        (true, false) => SectionState::NotStarted,
    }
}
