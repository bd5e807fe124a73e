//! The only writer of `fee_schedules`, `fee_lines` and `fee_rules`.

pub mod rules;
pub mod schedules;
