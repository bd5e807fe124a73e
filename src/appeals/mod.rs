//! Appeals against decisions, and service complaints about the registry or an auditor.
//!
//! Words: an *appeal* asks to change a decision; it has no suspensive effect. A *service complaint* says that the
//! registry or an auditor behaved badly; anybody may make one, without a name. What an organisation does to workers is
//! neither: that is a report.
//!
//! States of an appeal: `filed`, `acknowledged`, `proposed`, `decided`, `taken_back`; the table of all steps is
//! [`rules::next_of_appeal`]. Of a complaint: `received`, `acknowledged`, `closed`; [`rules::next_of_complaint`].
//!
//! Who may do what: a member of the organisation appeals within 30 days and may take the appeal back; two people who took
//! no part in the case propose and decide within 60 days. A complaint about an auditor never reaches that auditor: not in
//! the queue, not by its address, not by letter.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
