//! Tests of store.

mod appeals;
mod applications;
mod audits;
mod chains;
mod corridors;
mod decisions;
mod fees;
mod licences;
mod organisations;
