//! Fees: what organisations say they charge, what the laws of both countries say about it, and what our standard says.
//!
//! Words: a *fee line* is one thing somebody pays; a *fee schedule* is the list of an organisation, per corridor; a *fee
//! rule* is one dated row of law with its source. Two verdicts stand beside every line and are never merged: *scheme*
//! (under our standard a worker pays nothing) and *law* (origin and destination, each its own).
//!
//! States: a schedule is `draft → submitted → published → superseded`, and is unanswered, or says that nothing is charged,
//! or has lines. A rule has dates and a bearing (it decides, or it is told beside); it is never overwritten, a change of
//! law is a new row that may take the place of an older one from its first day on.
//!
//! Who may do what: an organisation's owner and editors write its schedule; registry staff add fee rules and exchange
//! rates; everyone reads both and may check a fee without an account.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
