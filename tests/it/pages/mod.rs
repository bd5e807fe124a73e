//! Tests of pages.

mod impartiality;
mod organisations;
mod accounts;
mod people;
