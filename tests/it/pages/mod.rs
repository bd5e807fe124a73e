//! Tests of pages.

mod impartiality;
mod organisations;
