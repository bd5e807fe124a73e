//! Tests of pages.

mod accounts;
mod applications;
mod audits;
mod certificates;
mod contacts;
mod corridors;
mod decisions;
mod desks;
mod fee_check;
mod fees;
mod fieldwork;
mod help;
mod impartiality;
mod licences;
mod organisations;
mod people;
mod register;
mod standards;
