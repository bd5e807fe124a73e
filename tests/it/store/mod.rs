//! Tests of store.

mod decisions;
mod organisations;
