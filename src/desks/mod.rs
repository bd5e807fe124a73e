//! Each role's home: pages only.

pub mod pages;
