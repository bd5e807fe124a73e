//! Official licence lists of authorities: dated snapshots, what changed since the last one, and which organisation a licence belongs to.
//!
//! A list is *read* (compared with what stands, and shown) before it is *applied* (its changes made in blocks). A licence
//! is the authority's; our certificate is another thing and not known here.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
