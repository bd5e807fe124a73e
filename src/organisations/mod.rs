//! Agencies and employers: names in all scripts, identifiers, addresses, contact channels, sectors, corridors, members, claims.
//!
//! A *merge* says that two records are one organisation: a case officer proposes it, another one confirms it
//! (`proposed → merged | refused`, `merged → undone` within thirty days). The record that goes is marked and read together
//! with the one that stays; only links of chains move. `certificates::actions` has its actions, since they ask what is
//! under way.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
