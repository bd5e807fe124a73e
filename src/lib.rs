//! Waymark: an ethical recruitment certification registry.

pub mod base;
pub mod clock;
pub mod db;
pub mod error;
