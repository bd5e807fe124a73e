//! People: accounts, roles, sign-in, sessions, one-time links.
//!
//! An account is one e-mail address. Members of organisations register themselves; staff and auditors are invited by an
//! administrator. A session is a random token in a cookie, stored hashed; it ends when idle, at its absolute limit, or
//! when it is signed out. The second factor takes its place between password and session
//! ([`rules::SignInStep`]).

pub mod actions;
pub mod pages;
pub mod passwords;
pub mod rules;
pub mod store;
