//! What the desks show that is reckoned and not read: the state machines as tables and diagrams, calendars, sheets.

pub mod calendar;
pub mod figures;
pub mod filters;
pub mod machines;
pub mod sheets;
