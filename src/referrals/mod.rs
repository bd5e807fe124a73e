//! Tasks with clocks for people, and the directory of help. A task's subject is a plain kind and id.
//!
//! A task belongs to a role, has a due instant, and is urgent or not. The event it waits for closes it; what no event
//! closes is closed by whoever holds the role, with a note of what was done.

pub mod actions;
pub mod directory;
pub mod pages;
pub mod rules;
pub mod store;
