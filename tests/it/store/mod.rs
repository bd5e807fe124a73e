//! Tests of store.

mod decisions;
