//! The only writer of the tables of corridors.

pub mod facts;
pub mod rates;
