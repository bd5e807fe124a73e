//! The one integration binary: real server, real database (SQLite by default, PostgreSQL with `TEST_DATABASE_URL`),
//! real forms.

mod flows;
mod house;
mod pages;
mod security;
mod store;
mod support;
