//! Site audits: plan, lead auditor, sites, results per criterion, report.

pub mod pages;
