//! Stories told through the real pages, one a file.

mod agency;
mod employer;
mod eyes;
mod impartial;
mod reduction;
mod registration;
mod story;
