//! Tests of pages.

mod accounts;
mod people;
