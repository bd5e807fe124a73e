//! Findings of audits, with corrective actions, clocks and repayments.

pub mod pages;
