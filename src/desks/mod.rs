//! Each role's home: what waits for the person who opens it, with its age and its clocks; what comes, as a calendar;
//! cases, searched; lists as files; the state machines and the work that runs by itself.
//!
//! It reads what other slices keep, and writes only the filters people keep for themselves.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
