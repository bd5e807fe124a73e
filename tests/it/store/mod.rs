//! Tests of store.

mod applications;
mod audits;
mod decisions;
mod fees;
mod licences;
mod organisations;
