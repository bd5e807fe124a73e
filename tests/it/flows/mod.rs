//! Stories told through the real pages, one a file.

mod agency;
mod appeal;
mod chain;
mod employer;
mod eyes;
mod impartial;
mod letters;
mod merger;
mod reduction;
mod registration;
mod story;
mod three_years;
mod twins;
mod unconfirmed;
mod voice;
