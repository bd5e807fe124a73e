//! Tests of store.

mod organisations;
mod fees;
