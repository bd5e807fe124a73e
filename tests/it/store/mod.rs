//! Tests of store.

mod applications;
