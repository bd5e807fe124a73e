//! Applications: a request for certification, from the first draft to the answer of the registry.
//!
//! Words: an *application* has seven *sections* (organisation, licences, scope, partners, fees, assessment,
//! declaration); a *gap* is something that is still missing in one of them; a *snapshot* is everything as it was sent,
//! frozen with its hash; a *return* is a request for information with a *reason* per section; a *check* is one of four
//! things an officer records before the answer (impartiality, duplicate, licence, partners).
//!
//! States: `draft → submitted ⇄ returned → accepted | rejection_proposed → rejected | taken_back | lapsed`;
//! [`rules::next`] is the whole table.
//!
//! Who may do what: owners and editors of the organisation fill in, owners sign, send and take back; a case officer
//! screens, returns, accepts and proposes a rejection; a second officer, another person, confirms or refuses that
//! proposal; the system lets an application lapse that was not answered in time.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
