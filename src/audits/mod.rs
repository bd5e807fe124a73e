//! Site audits: plan, lead auditor, sites, results per criterion, report.
//!
//! Words: an *audit* belongs to one case. Its *kind* follows the case; only an initial audit has *stage 1*, the look at
//! papers before the visit. A case officer *plans* it and names a *lead auditor*, who *declares* whether there is a
//! conflict and so *confirms* the team; a conflict sends the audit back for another auditor. In stage 2 each criterion
//! gets a *result*: conforms, nonconformity, or not applicable. "Partly" is a nonconformity. The report is a *draft*
//! until the organisation has *commented* or the time for it is over, then *final*.
//!
//! Who may do what stands in [`rules::next`]. What touches findings too (draft and final report) is in
//! `findings::actions`.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
