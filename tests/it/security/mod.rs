//! What must never happen.

mod closed;
