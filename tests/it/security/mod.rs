//! What must never happen.

mod closed;
mod routes;
