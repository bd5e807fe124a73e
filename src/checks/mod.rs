//! The fee check and the verify page.

pub mod pages;
