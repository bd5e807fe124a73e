//! Agencies and employers: names in all scripts, identifiers, addresses, contact channels, sectors, corridors, members, claims.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
