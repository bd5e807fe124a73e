//! What must never happen.

mod accounts;
mod closed;
mod routes;
mod voice;
