//! What an application is, what it may become, and what is missing in it.
//!
//! Nothing here knows a table, a page or the clock.

mod agreement;
mod answers;
mod days;
mod gaps;
mod reasons;
mod refusal;
mod sections;
mod snapshot;
mod status;

pub use agreement::{Accepted, Agreement};
pub use answers::{Answer, MAX_NOTE, needs_note};
pub use days::{
    DUE_NOTICE_DAYS, RETURN_DAYS, SCREEN_DAYS, SECOND_OFFICER_DAYS, due_after, may_appeal_until, typed_day,
};
pub use gaps::{Gap, gaps};
pub use reasons::{CheckKind, RejectionReason};
pub use refusal::ApplicationRefusal;
pub use sections::{LicenceScheme, Section, SectionState, section_state};
pub use snapshot::{
    AddressFact, AgentFact, AnswerFact, ChannelFact, DeclarationFact, FileFact, IdentifierFact, LicenceFact, LinkFact,
    NameFact, OrganisationFacts, Partners, Scope, Snapshot, StandardStamp,
};
pub use status::{ApplicationEvent, ApplicationKind, ApplicationStatus, By, next};
