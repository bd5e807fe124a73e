//! The rules of the house, read from its own source.

mod architecture;
mod catalogues;
mod erasing;
mod machines;
mod numbers;
mod routes;
mod source;
mod tables;
mod words;
