//! Stories told through the real pages, one a file.

mod agency;
mod employer;
mod eyes;
mod registration;
mod story;
