//! Tests of pages.

mod impartiality;
mod licences;
mod organisations;
mod accounts;
mod people;
mod fee_check;
mod fees;
mod standards;
mod audits;
mod register;
