//! Dated facts of labour corridors. For now: exchange rates, each with its day and its source.
//!
//! Words: a *rate* says how many whole units of one currency one whole unit of another bought on a day. The program ships
//! none; case officers and administrators enter them, nobody edits them, and a newer one is used before an older one.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
