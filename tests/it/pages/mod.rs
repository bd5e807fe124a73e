//! Tests of pages.

mod applications;
