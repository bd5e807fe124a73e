//! How mail leaves the house, as settings.

use crate::base::{EmailAddress, Secret};
use std::path::PathBuf;

/// How mail is sent, and in whose name.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// The sender of every letter. `WAYMARK_MAIL_FROM`, such as `Waymark <registry@example.org>`; needed with SMTP,
    /// otherwise `Waymark <registry@waymark.invalid>`.
    pub from: Sender,
    /// The way out.
    pub transport: MailTransport,
}

/// The way a letter leaves.
#[derive(Clone, Debug)]
pub enum MailTransport {
    /// A mail server.
    Smtp(SmtpSettings),
    /// Files in a folder. `WAYMARK_MAIL_FOLDER`; default, if no server is named: `mail` in the data folder.
    File(PathBuf),
    /// Kept in memory; tests only, no setting chooses it.
    Memory,
}

/// A mail server.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// `WAYMARK_MAIL_HOST`; no default.
    pub host: String,
    /// `WAYMARK_MAIL_PORT`; default 587 with `starttls`, 465 with `tls`, 25 with `none`.
    pub port: u16,
    /// `WAYMARK_MAIL_TLS`: `starttls` (default), `tls` or `none`.
    pub tls: SmtpTls,
    /// `WAYMARK_MAIL_USER` and `WAYMARK_MAIL_PASSWORD`; both or neither.
    pub login: Option<SmtpLogin>,
}

/// A name and password at a mail server.
#[derive(Clone, Debug)]
pub struct SmtpLogin {
    /// The name.
    pub user: String,
    /// The password.
    pub password: Secret,
}

crate::base::text_enum! {
    /// How the conversation with a mail server is protected.
    pub enum SmtpTls {
        /// Not at all.
        None => "none",
        /// Plain greeting, then TLS, which must succeed.
        Starttls => "starttls",
        /// TLS from the first byte.
        Tls => "tls",
    }
}

impl SmtpTls {
    /// The customary port.
    pub const fn port(self) -> u16 {
        match self {
            Self::None => 25,
            Self::Starttls => 587,
            Self::Tls => 465,
        }
    }
}

/// A name and an address, such as `Waymark <registry@example.org>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The name shown; may be empty.
    pub name: String,
    /// The address.
    pub address: EmailAddress,
}

impl Sender {
    /// Reads `Name <address>` or an address alone.
    pub fn parse(text: &str) -> Option<Self> {
        let mailbox = text.trim().parse::<lettre::message::Mailbox>().ok()?;
        let address = EmailAddress::parse(mailbox.email.as_ref())?;
        Some(Self { name: mailbox.name.unwrap_or_default(), address })
    }
}

impl std::fmt::Display for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.name.is_empty() { write!(f, "{}", self.address) } else { write!(f, "{} <{}>", self.name, self.address) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_is_a_name_and_an_address() {
        let sender = Sender::parse("Waymark <registry@example.org>").unwrap();
        assert_eq!((sender.name.as_str(), sender.address.as_str()), ("Waymark", "registry@example.org"));
        assert_eq!(sender.to_string(), "Waymark <registry@example.org>");
        assert_eq!(Sender::parse("registry@example.org").unwrap().name, "");
        assert!(Sender::parse("Waymark").is_none());
        assert!(Sender::parse("Waymark <registry@localhost>").is_none());
    }
}
