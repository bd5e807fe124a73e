//! Tests of store.

mod licences;
mod organisations;
