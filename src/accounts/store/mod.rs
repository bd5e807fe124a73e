//! The only writer of `accounts`, `account_roles`, `sessions` and `one_time_links`.

pub mod links;
pub mod members;
pub mod people;
pub mod roles;
pub mod sessions;
