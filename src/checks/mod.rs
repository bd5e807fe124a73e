//! What a worker checks without an account: a fee by our standard and by law, and a certificate by its number.
//!
//! Nothing here is stored: a check is a question in an address, and its answer a page.

pub mod pages;
pub mod rules;
