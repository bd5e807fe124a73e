//! Tests of pages.

mod impartiality;
mod licences;
mod organisations;
