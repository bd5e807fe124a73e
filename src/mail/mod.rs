//! Mail: takes a finished letter and gets it out of the house, over SMTP, as a file, or into memory for tests.
//!
//! Letters come from the outbox, one at a time, and may come again after a crash: the same outbox id gives the same
//! Message-ID, so that a second copy is recognised as one. Nothing here knows a table, a notice or a language's words.
//! What a mail server answers is kept without addresses.

mod letter;
#[cfg(test)]
mod tests;

pub use letter::Letter;

use crate::config::{MailSettings, MailTransport, SmtpSettings, SmtpTls};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long one step of an SMTP conversation may take.
const STEP: Duration = Duration::from_secs(20);

/// How long a whole conversation may take.
const CONVERSATION: Duration = Duration::from_secs(90);

/// The way out; cheap to clone.
#[derive(Clone)]
pub enum Mailer {
    /// A mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Files in a folder, one `.eml` each.
    File {
        /// The folder.
        folder: PathBuf,
    },
    /// Kept here; for tests.
    Memory(Arc<Mutex<Vec<Letter>>>),
}

/// Why a letter did not leave.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Worth another try later: no connection, server busy, our login refused, disk full.
    #[error("not sent now: {0}")]
    Temporary(String),
    /// The server or the letter itself makes another try useless: no such mailbox, no valid address.
    #[error("not to be sent: {0}")]
    Permanent(String),
}

impl Mailer {
    /// The way out of these settings. Connects to nothing yet.
    ///
    /// # Errors
    /// If the machine's trusted certificates cannot be read, or the folder for files cannot be made.
    pub fn new(settings: &MailSettings) -> Result<Self, MailError> {
        match &settings.transport {
            MailTransport::Smtp(smtp) => Ok(Self::Smtp(transport(smtp)?)),
            MailTransport::File(folder) => {
                make_folder(folder).map_err(temporary)?;
                Ok(Self::File { folder: folder.clone() })
            }
            MailTransport::Memory => Ok(Self::memory()),
        }
    }

    /// A mailer that keeps letters.
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// The letters a memory mailer has kept, oldest first; none for the others.
    pub fn letters(&self) -> Vec<Letter> {
        match self {
            Self::Memory(letters) => letters.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Self::Smtp(_) | Self::File { .. } => Vec::new(),
        }
    }

    /// Sends one letter. Returns when the mail server has taken it, or the file is on disk.
    ///
    /// # Errors
    /// [`MailError::Temporary`] if another try is worth while, else [`MailError::Permanent`].
    pub async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let message = letter.message()?;
        match self {
            Self::Smtp(transport) => match tokio::time::timeout(CONVERSATION, transport.send(message)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => Err(judge(&error)),
                Err(_) => Err(MailError::Temporary("the mail server is too slow".to_owned())),
            },
            Self::File { folder } => {
                let (folder, name) = (folder.clone(), letter.file_name());
                let written = tokio::task::spawn_blocking(move || write(&folder, &name, &message));
                written.await.map_err(temporary)?.map_err(temporary)
            }
            Self::Memory(letters) => {
                letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter.clone());
                Ok(())
            }
        }
    }
}

fn temporary(error: impl std::fmt::Display) -> MailError {
    MailError::Temporary(error.to_string())
}

/// A pooled transport; TLS is checked against the machine's trusted certificates.
fn transport(smtp: &SmtpSettings) -> Result<AsyncSmtpTransport<Tokio1Executor>, MailError> {
    let builder = match smtp.tls {
        SmtpTls::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host),
        SmtpTls::Starttls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(&smtp.host).map_err(temporary)?,
        SmtpTls::Tls => AsyncSmtpTransport::<Tokio1Executor>::relay(&smtp.host).map_err(temporary)?,
    };
    let builder = builder.port(smtp.port).timeout(Some(STEP));
    Ok(match &smtp.login {
        Some(login) => {
            builder.credentials(Credentials::new(login.user.clone(), login.password.expose().to_owned())).build()
        }
        None => builder.build(),
    })
}

/// Whether another try is worth while. A server that refuses our login (530–538) refuses us, not the letter: it can be
/// sent once the settings are right.
fn judge(error: &lettre::transport::smtp::Error) -> MailError {
    let text = without_addresses(&error.to_string());
    let code = error.status().map(u16::from);
    match code {
        Some(530..=538) => MailError::Temporary(text),
        Some(_) if error.is_permanent() => MailError::Permanent(text),
        Some(_) | None => MailError::Temporary(text),
    }
}

/// What a server says, without the addresses in it: the text goes to the log and to the outbox.
fn without_addresses(text: &str) -> String {
    let words: Vec<&str> =
        text.split_whitespace().map(|word| if word.contains('@') { "(address)" } else { word }).collect();
    words.join(" ").chars().take(500).collect()
}

/// Letters hold one-time links: the folder is for its owner only.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a letter beside its place and moves it there: a reader of the folder sees whole letters only, and a letter
/// sent twice is there once. A temporary file is made with mode 0600.
fn write(folder: &Path, name: &str, message: &Message) -> std::io::Result<()> {
    make_folder(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&message.formatted())?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name)).map_err(|error| error.error)?;
    Ok(())
}
