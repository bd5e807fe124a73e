//! Standards: what is required of agencies and employers, in versions, and the published score.
//!
//! Words: a *standard* has *principles*, a principle has *criteria*; a criterion is critical or not, and says what an
//! auditor looks for. A version is never edited: a change is a new version with its date. The texts are data of this
//! folder (`published/`) and are put into the database at start.

pub mod actions;
pub mod pages;
pub mod published;
pub mod rules;
pub mod store;
