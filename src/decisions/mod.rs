//! Recommendations and decisions, with several eyes and the published score.

pub mod pages;
