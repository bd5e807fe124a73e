//! Tests of pages.

mod accounts;
mod certificates;
mod decisions;
mod desks;
mod impartiality;
mod organisations;
mod people;
