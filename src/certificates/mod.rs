//! Certificates: number, scope, conditions, and the states the public sees.

pub mod pages;
