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
mod kept;
mod licences;
mod organisations;
mod people;
mod programme;
mod receipts;
mod refunds;
mod register;
mod sheets;
mod standards;
mod statistics;
