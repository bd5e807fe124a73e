//! Tests of pages.

mod certificates;
mod decisions;
mod desks;
