//! Recommendations and decisions: the published score, and four eyes.
//!
//! Words: a *reviewer* who took no part in the audit drafts a decision from the standing of the findings and
//! *recommends* an outcome; *deciders* who neither audited nor reviewed *sign* it or *send it back* with a reason. A
//! *blocker* is an open finding that keeps the score from being read; the *score* says which outcome is open.
//!
//! States: `drafted → recommended → first_signed → taken | sent_back`. A first grant and a withdrawal need two deciders,
//! every other decision one. What a taken decision causes is done by `certificates`, the slice after this one.
//!
//! Who may do what: reviewers draft and recommend; deciders sign and send back, with the password given again within
//! the last five minutes.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
