//! Ties between people and organisations, conflict declarations, cases and who took part in them, and the impartiality rules.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
