//! Watching an organisation: whoever wants to is told by letter when its public status changes.
//!
//! Words: a *watch* is one address for one organisation; it is *asked for* on a page, *confirmed* by whoever reads the
//! mail of that address, and *stopped* by one press, after which nothing of it is left. A *change* is a public event that
//! moves status or scope ([`crate::register::rules::STATUS_CHANGES`]).
//!
//! Who may do what: everybody asks, without an account or a cookie; whoever holds the link of a letter confirms or stops.
//! Nobody sees who watches: not the organisation, not its members, not staff. No page lists watches, no event of the
//! history tells of one, and the answer to asking is the same whether an address watches already or not.
//!
//! What is kept: a row per watch with the organisation and the language; the address is sealed, and found again by a mark,
//! both under `contacts.key` ([`crate::keys::ContactKeys`]), which no backup of the database holds. Letters that wait are
//! sealed too. Unconfirmed watches go after a day. Nothing is kept of where a request came from.
//!
//! Why a slice of its own, after `register`: a watch is written, and the register writes nothing, so that its pages can
//! come from memory alone. What is told stands in the register; so watches look at it, and it never looks at them. Feeds,
//! which are only read, are pages of the register.

pub mod actions;
pub mod pages;
pub mod rules;
pub mod store;
