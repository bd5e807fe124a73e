//! Official licence lists of authorities: dated snapshots, what changed since the last one, and which organisation a licence belongs to.

pub mod pages;
