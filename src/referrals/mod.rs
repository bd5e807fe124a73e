//! Tasks with clocks for people, and the directory of help. A task's subject is a plain kind and id.
//!
//! A task belongs to a role, has a due instant, and is urgent or not. The event it waits for closes it; what no event
//! closes is closed by whoever holds the role, with a note of what was done.
//!
//! The directory holds *lines of help*: a number with what it is for, whom it serves and in which languages. A line is never
//! edited; a later one takes its place, or it is retired. A *test* is a call by staff; only a line that was reached in the last
//! 90 days is shown as confirmed.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
