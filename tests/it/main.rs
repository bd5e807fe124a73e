//! The one integration binary: real server, real database (SQLite by default, PostgreSQL with `TEST_DATABASE_URL`),
//! real forms.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails there"
)]

mod flows;
mod house;
mod pages;
mod search;
mod security;
mod store;
mod support;
