//! Workers' reports: what was charged and what was done to them, told without a name, an account or a trace.
//!
//! Words: a *draft* is what is being typed, sealed by a key that only the cookie holds, for 24 hours; a *report* is what was
//! sent, sealed by a key of its own; a *receipt* is the code by which whoever sent it comes back to messages and status,
//! never to the report; a *referral* passes the case on to a line of help, with consent; a *reading* is somebody of the
//! staff looking at how to reach the worker; an *experience* is what a verified report leaves for statistics.
//!
//! States: `received`, `acknowledged`, `investigating`, `closed`; the table of all steps is [`rules::next_of_report`].
//!
//! Who may do what: anybody reports. A case officer without a tie to the organisation, who took no part in auditing or
//! deciding about it, takes a report up and works on it; others do not see it. The organisation sees a summary that staff
//! wrote, and nothing else. The privacy officer sees who read how to reach a worker, and why.
//!
//! Of what a worker does only the day is kept, and ids of these rows tell no instant.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
