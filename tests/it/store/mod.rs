//! Tests of store.

mod organisations;
