//! Tests of pages.

mod impartiality;
mod organisations;
mod accounts;
mod people;
mod fee_check;
mod fees;
mod standards;
