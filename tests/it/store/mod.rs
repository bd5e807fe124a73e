//! Tests of store.

mod audits;
