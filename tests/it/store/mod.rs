//! Tests of store.

mod licences;
mod organisations;
mod fees;
mod audits;
mod decisions;
