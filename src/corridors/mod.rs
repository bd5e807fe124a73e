//! Dated facts of labour corridors. For now: exchange rates with their sources.

pub mod pages;
