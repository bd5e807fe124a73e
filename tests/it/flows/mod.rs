//! Tests of flows.

mod registration;
