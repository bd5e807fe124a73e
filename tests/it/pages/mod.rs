//! Tests of pages.

mod fee_check;
mod fees;
mod standards;
