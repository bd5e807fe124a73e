//! The only writer of `fee_schedules`, `fee_lines` and `fee_rules`.

pub mod rules;
pub mod schedules;

/// A stored text that is not what it has to be: a fault of ours, never hidden.
fn broken(what: &str) -> diesel::result::Error {
    diesel::result::Error::DeserializationError(what.to_owned().into())
}
