//! What every handler may reach: database, clock, files, keys, and where the site is.

use crate::clock::Clock;
use crate::config::SessionLimits;
use crate::db::Db;
use crate::files::Files;
use crate::keys::{ContactKeys, Keys, ReportKeys};
use crate::web::kept::KeptPages;
use crate::web::limits::Limits;
use crate::web::pace::{Pace, ReportPaces};

/// Shared by all handlers of a process.
pub struct AppState {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// Evidence files.
    pub files: Files,
    /// Keys outside the database.
    pub keys: Keys,
    /// The key of declared contacts.
    pub contact_keys: ContactKeys,
    /// The keys of workers' reports.
    pub report_keys: ReportKeys,
    /// How fast reports are taken, and receipts looked at.
    pub report_paces: ReportPaces,
    /// How often something may be tried.
    pub limits: Limits,
    /// Public pages as they were sent last.
    pub kept: KeptPages,
    /// How fast look-ups of contacts are answered.
    pub contact_pace: Pace,
    /// How passwords are hashed.
    pub passwords: crate::accounts::passwords::Passwords,
    /// How long sessions last.
    pub session_limits: SessionLimits,
    /// The site's public address without a slash at its end.
    pub public_address: String,
}

impl AppState {
    /// Whether the site is reached over TLS. On plain http, which only loopback may use, cookies drop `__Host-` and
    /// `Secure`.
    pub fn is_secure(&self) -> bool {
        self.public_address.starts_with("https://")
    }

    /// A cookie's name as this site sends it.
    pub fn cookie_name(&self, name: &str) -> String {
        if self.is_secure() { format!("__Host-{name}") } else { name.to_owned() }
    }
}
