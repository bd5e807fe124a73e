//! Workers' reports: what was charged and what was done to them, told without a name, an account or a trace.
//!
//! Words: a *draft* is what is being typed, sealed by a key that only the cookie holds, for 24 hours; a *report* is what was
//! sent, sealed by a key of its own; a *receipt* is the code by which whoever sent it comes back to messages and status,
//! never to the report; a *message* goes between worker and staff, a *note* among staff alone; a *referral* passes the case on
//! to a line of help, with consent; a *reading* is somebody of the staff looking at how to reach the worker, with a reason;
//! a *summary* is what staff write for the organisation; an *experience* is what a report about money that proved true leaves
//! for statistics: rounded sums and a month; a *gap* is what ten workers or more, of reports and of interviews, paid above what
//! is declared: drafted as a finding; a *release* is what the public reads of one organisation, rounded and once a month at
//! most ([`rules::may_release`]); a report *lapses* when nothing happened to it for two years; the *guide* tells officers at
//! the front line what to do in each kind of case.
//!
//! States: a report is `received`, `acknowledged`, `investigating`, `closed` ([`rules::next_of_report`]); a referral `asked`,
//! `agreed`, `refused`, `handed_over`, `ended` ([`rules::next_of_referral`]); a gap `drafted`, `confirmed`, `dismissed`
//! ([`rules::next_of_gap`]).
//!
//! Who may do what: anybody reports, and comes back with the receipt: to read and write messages, add files, answer a
//! referral, take the consent back and confirm a refund. A case officer without a tie to the organisation, who took no part in
//! auditing or deciding about it, takes a report up or gives it on, and answers gaps; only whoever works on it reads the worker's
//! words, other case officers see of what kind it is and its clocks, and nobody else sees it. The privacy officer sees who read
//! how to reach a worker, and why, and says whether it was in order, unless it was her own reading. Case officers, duty
//! officers and auditors read the guide. The organisation reads a summary if the worker wished it, where three reports about it
//! or more were looked into, from the first of a month on that comes two weeks later at least; of gaps it reads the finding
//! that one becomes. The public reads what is released.
//!
//! Of what a worker does only the day is kept, and ids of these rows tell no instant.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
