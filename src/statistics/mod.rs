//! Figures about the registry's work, for everybody: certificates by state, findings by criterion, reports and how they
//! ended, referrals, refunds, and what workers really paid. No figure leads to a worker: small counts are bands, and costs
//! are published from ten workers on. Every year of which something is known has a sheet that prints ([`rules::YearFigures`]).
//! This room writes nothing.

pub mod pages;
pub mod rules;
pub mod store;
