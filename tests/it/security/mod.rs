//! What must never happen.

mod accounts;
mod closed;
mod observations;
mod routes;
mod traces;
mod voice;
mod watches;
mod wiped;
