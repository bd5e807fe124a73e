//! Each role's home: what waits for the person who opens it, with its age and its clocks. It only reads.

pub mod pages;
pub mod store;
