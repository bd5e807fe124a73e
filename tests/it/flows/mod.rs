//! Stories told through the real pages, one a file.

mod agency;
mod appeal;
mod chain;
mod employer;
mod eyes;
mod gap;
mod impartial;
mod letters;
mod merger;
mod observing;
mod reduction;
mod registration;
mod story;
mod surveillance;
mod three_years;
mod twins;
mod unconfirmed;
mod voice;
mod voice_desk;
mod watching;
