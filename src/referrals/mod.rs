//! Tasks with clocks for people, and the directory of help. A task's subject is a plain kind and id.

pub mod directory;
pub mod pages;
pub mod store;
