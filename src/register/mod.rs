//! The public face: snapshot in memory, search, organisation pages, feeds, the read-only API.
//!
//! Words: the *snapshot* is all that is public, as one value in memory; a *standing* is the public status word of an
//! organisation with the day it holds since; a *near* name is similar, not the same, and never an answer.
//!
//! Nobody writes for the register: actions anywhere count a public change, and [`Register`] follows the count. The
//! register has no actions and writes nothing. What may be public is decided once, while loading; pages and the API
//! show whatever the snapshot holds.

pub mod declared;
pub mod follow;
mod joined;
pub mod listing;
pub mod load;
pub mod pages;
mod pieces;
pub mod rules;
pub mod saved;
pub mod search;
pub mod snapshot;
pub mod told;

pub use follow::{Named, Register};
