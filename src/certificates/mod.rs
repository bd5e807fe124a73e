//! Certificates: number, scope, conditions, and the states the public sees.
//!
//! Words: a certificate is *running* while it is active, active with conditions or suspended. An *emergency* suspension
//! is made by one duty officer, is public at once, and must be *confirmed* by a decider within 72 hours; else the former
//! state returns. A *condition* is a criterion that was open at the grant, with its due day.
//!
//! States: `active`, `active_with_conditions`, `suspended` (in an emergency or confirmed), `withdrawn`, `expired`,
//! `surrendered`; the table of all steps is [`rules::next`].
//!
//! Who may do what: a grant, a reinstatement and a suspension are decisions (see `decisions`); a withdrawal is signed by
//! two deciders and never undone; the holder may give a certificate up; expiry comes with the day.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
