//! Tests of store.

mod appeals;
mod applications;
mod audits;
mod corridors;
mod decisions;
mod fees;
mod licences;
mod observations;
mod organisations;
mod register;
