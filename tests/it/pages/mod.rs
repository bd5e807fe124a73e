//! Tests of pages.

mod audits;
