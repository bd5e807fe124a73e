//! Tests of store.

mod applications;
mod audits;
mod fees;
mod licences;
mod organisations;
mod fees;
mod audits;
mod decisions;
