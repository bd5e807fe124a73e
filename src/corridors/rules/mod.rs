//! The pure rules on corridors: exchange rates, and dated facts with their source.
//!
//! Words: a *fact* is one dated row about a corridor or, for wages, about the country of the job. Its *part* says what it
//! is: a *notice* (a closed border, a stopped channel), a *step* of the way, a *right*, a legal minimum *wage*, or a
//! *range* of what workers were found to have paid. A fact is never edited: a later one takes its place, and a *mark*
//! says that it was checked again or has ended. The *book* is what counts of all that.

mod book;
mod facts;
mod published;
mod rates;
mod refusal;

pub use book::{CorridorBook, KeptFact, Mark, MarkKind, MinimumWage, as_they_count, check_end};
pub use facts::{Content, Fact, MiddleKind, NoticeKind, NoticeStatus, Paid, Part, StepCost, StepPayer, Texts, WagePer};
pub use published::{PublishedError, published_facts};
pub use rates::{NewRate, RateRefusal};
pub use refusal::FactRefusal;

#[cfg(test)]
mod tests;
