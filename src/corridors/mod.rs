//! Dated facts of labour corridors: notices, steps, rights, legal minimum wages, what workers were found to have paid,
//! and exchange rates; each with its day and its source.
//!
//! Words: a *rate* says how many whole units of one currency one whole unit of another bought on a day. The program ships
//! none; case officers and administrators enter them, nobody edits them, and a newer one is used before an older one. The
//! words of the other facts stand in `rules`.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
