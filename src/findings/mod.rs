//! Findings of audits, with corrective actions, clocks and repayments.
//!
//! Words: a *finding* says that a criterion is not met (critical, major, minor) or notes something (observation). The
//! organisation answers with a *plan*: correction (what is put right now), root cause (why it happened), corrective
//! action (so that it does not happen again) and a date. The auditor accepts or refuses it. Then comes *evidence*, and
//! the auditor *verifies* by documents or on site, or refuses it. Each grade has its *clocks*; *overdue* is never
//! stored. *Containment* of a critical finding is a dated fact. Each try of plan and evidence is a *round*.
//!
//! A critical finding is told at once, the others when the report becomes a draft; until then they do not exist for the
//! organisation. Who may do what stands in [`rules::next`].
//!
//! Most findings are raised on a visit. One may also rest on what many workers told ([`actions::raise_from_experience`]): the
//! newest audit whose report the organisation knows holds it, and it is told at once.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
