//! Findings of audits, with corrective actions, clocks and repayments.

pub mod pages;
pub mod rules;
pub mod store;
