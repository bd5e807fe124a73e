//! The public face: snapshot in memory, search, organisation pages, the read-only API.

pub mod pages;
pub mod search;
