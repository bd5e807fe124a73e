//! What partners observe: registered NGOs and unions tell what they saw of agencies and employers, how they know it, and read
//! what became of it.
//!
//! Words: a *partner* is a registered NGO or union, independent of the registry and of its organisations; its *people* sign in
//! and speak for it; an *observation* is one thing the partner saw, sealed by a key of its own; *provenance* is how it is
//! known; *set aside* means that it is not looked into, with a reason; an *outcome* says what it led to.
//!
//! States: `filed`, `acknowledged`, `looked_into`, `set_aside`, `answered`, `closed`, `taken_back`; the table of all steps is
//! [`rules::next_of_observation`].
//!
//! Who may do what: an administrator registers a partner, invites its people and ends it; whoever belongs to the registry or
//! to an organisation speaks for no partner, and the other way round. A partner's people file, answer questions and take back
//! what their own partner filed; of others they see nothing. A case officer without a tie to the organisation, who took no part
//! in auditing or deciding about it, acknowledges an observation within five working days and works on it from then on; nobody
//! else of the staff reads the partner's words and files, which lie sealed in the database. Two years after the last thing that
//! happened they are gone, whether the observation was closed or not; one that is not over ends then, and those who may work on
//! it are told a month before. The organisation never learns that it was observed, nor by whom: nothing here stands in its
//! history, and letters name a number only. The public reads counts.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
