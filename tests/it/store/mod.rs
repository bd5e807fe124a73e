//! Tests of store.

mod fees;
