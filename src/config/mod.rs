//! Settings: from the command line, the environment and an optional TOML file, in this order of weight.
//!
//! The file is the one named by `--config` or `WAYMARK_CONFIG`, else `waymark.toml` in the data folder if it is there.
//! A setting has one name: `WAYMARK_MAIL_HOST` in the environment is `mail_host` in the file. `DATABASE_URL` is the one
//! variable without the prefix. A setting that is not known is refused, so that a mistyped one is noticed at start.
//! An empty variable counts as not set. Everything has a default: an empty folder is enough to start.

mod database_url;
mod effective;
mod mail;
mod public_url;
mod read;
mod secret_key;
#[cfg(test)]
mod tests;

pub use database_url::{DatabaseUrl, UrlRefusal};
pub use mail::{MailSettings, MailTransport, Sender, SmtpLogin, SmtpSettings, SmtpTls};
pub use public_url::{PublicUrl, PublicUrlRefusal};
pub use secret_key::{KEY_BYTES, SecretKey, SecretKeyRefusal};

use chrono::Duration;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the embedded database, evidence files, keys and mail files are. `WAYMARK_DATA`; default `./data`.
    pub data_folder: PathBuf,
    /// The database. `DATABASE_URL`; default `sqlite:waymark.sqlite3` in the data folder.
    pub database: DatabaseUrl,
    /// Connections to the database and how long is waited for one.
    pub pool: PoolSizes,
    /// The address the server listens on. `WAYMARK_HOST`, an IP address or `localhost`; default `127.0.0.1`.
    pub host: IpAddr,
    /// The port the server listens on; 0 takes a free one. `WAYMARK_PORT`; default 8080.
    pub port: u16,
    /// The address the public uses. `WAYMARK_PUBLIC_URL`, such as `https://register.example.org`; default
    /// `http://127.0.0.1:PORT`, see [`Config::public_url_at`].
    pub public_url: Option<PublicUrl>,
    /// How mail leaves the house.
    pub mail: MailSettings,
    /// The key behind form marks, instead of a key file. `WAYMARK_SECRET_KEY`, at least 32 bytes in hexadecimal or
    /// base64; default: a file `form.key` in the folder `keys` of the data folder, made at first start.
    pub secret_key: Option<SecretKey>,
    /// What one password hash costs.
    pub argon2: Argon2Cost,
    /// How long a person stays signed in.
    pub session: SessionLimits,
    /// What is logged and how.
    pub log: LogSettings,
    /// What the person who starts the program should know about these settings, as sentences for the log.
    pub notices: Vec<String>,
}

/// How many connections are kept and how long is waited for one.
#[derive(Clone, Copy, Debug)]
pub struct PoolSizes {
    /// Connections that read. `WAYMARK_DATABASE_READERS`; default 8.
    pub readers: u32,
    /// Connections that write on PostgreSQL; SQLite always has one. `WAYMARK_DATABASE_WRITERS`; default 4.
    pub writers: u32,
    /// How long a request waits for a connection or a lock. `WAYMARK_DATABASE_WAIT_SECONDS`; default 5 seconds.
    pub wait: std::time::Duration,
}

impl Default for PoolSizes {
    fn default() -> Self {
        Self { readers: 8, writers: 4, wait: std::time::Duration::from_secs(5) }
    }
}

/// What one password hash costs (argon2id).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argon2Cost {
    /// Memory in KiB. `WAYMARK_ARGON2_MEMORY_KIB`; default 47104 (46 MiB), at least 7168.
    pub memory_kib: u32,
    /// Passes over the memory. `WAYMARK_ARGON2_PASSES`; default 1.
    pub passes: u32,
    /// Lanes. `WAYMARK_ARGON2_LANES`; default 1.
    pub lanes: u32,
}

impl Default for Argon2Cost {
    fn default() -> Self {
        Self { memory_kib: 46 * 1024, passes: 1, lanes: 1 }
    }
}

/// How long a person stays signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionLimits {
    /// Without doing anything. `WAYMARK_SESSION_IDLE_MINUTES`; default 720 minutes.
    pub idle: Duration,
    /// In any case. `WAYMARK_SESSION_ABSOLUTE_HOURS`; default 168 hours.
    pub absolute: Duration,
}

impl Default for SessionLimits {
    fn default() -> Self {
        Self { idle: Duration::minutes(720), absolute: Duration::hours(168) }
    }
}

/// What is logged and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSettings {
    /// `WAYMARK_LOG_FORMAT`: `text` (default) or `json`.
    pub format: LogFormat,
    /// From which level on, by module. `WAYMARK_LOG`, such as `info,waymark=debug`; default `info`.
    pub filter: String,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self { format: LogFormat::Text, filter: "info".to_owned() }
    }
}

crate::base::text_enum! {
    /// How a line of the log looks.
    pub enum LogFormat {
        /// For people.
        Text => "text",
        /// One JSON object a line.
        Json => "json",
    }
}

/// Settings of the command line; they outweigh the environment and the file.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--config`: the file to read.
    pub file: Option<PathBuf>,
    /// `--data`.
    pub data_folder: Option<PathBuf>,
    /// `--host`.
    pub host: Option<String>,
    /// `--port`.
    pub port: Option<u16>,
    /// `--public-url`.
    pub public_url: Option<String>,
}

/// Why the settings are not taken. The text says what is wrong and what to do, and never shows a secret.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the settings file {} cannot be read: {problem}. Check the path after --config or in WAYMARK_CONFIG", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the operating system says.
        problem: String,
    },
    /// The file or a variable does not parse.
    #[error("the settings are not understood: {0}")]
    NotUnderstood(String),
    /// A setting that does not exist.
    #[error(
        "there is no setting {setting} (WAYMARK_{} in the environment, {setting} in waymark.toml). Take it out or mend \
         its name; known settings: {known}",
        setting.to_uppercase()
    )]
    Unknown {
        /// Its name, as in the file.
        setting: String,
        /// All names.
        known: String,
    },
    /// One setting has a wrong value.
    #[error("{variable}: {problem}")]
    Wrong {
        /// The variable, such as `WAYMARK_PUBLIC_URL`.
        variable: &'static str,
        /// What is wrong and what to do.
        problem: String,
    },
}

impl Config {
    /// Reads command line, environment and file.
    ///
    /// # Errors
    /// If a setting is unknown, does not parse, or is refused.
    pub fn load(overrides: Overrides) -> Result<Self, ConfigError> {
        let environment = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| name == "DATABASE_URL" || name.starts_with("WAYMARK_"))
            .collect();
        Self::load_from(overrides, environment)
    }

    /// [`Config::load`] with a given environment.
    fn load_from(overrides: Overrides, environment: HashMap<String, String>) -> Result<Self, ConfigError> {
        read::read(overrides, environment)
    }

    /// The defaults in a folder; reads neither the environment nor a file. For the demonstration and for tests.
    pub fn in_folder(data_folder: &Path) -> Self {
        Self {
            data_folder: data_folder.to_owned(),
            database: DatabaseUrl::in_folder(data_folder),
            pool: PoolSizes::default(),
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 8080,
            public_url: None,
            mail: MailSettings {
                from: read::default_sender(),
                transport: MailTransport::File(data_folder.join("mail")),
            },
            secret_key: None,
            argon2: Argon2Cost::default(),
            session: SessionLimits::default(),
            log: LogSettings::default(),
            notices: Vec::new(),
        }
    }

    /// The address the public uses, for a server that listens on this port: the one that was set, else this machine's.
    pub fn public_url_at(&self, port: u16) -> PublicUrl {
        self.public_url.clone().unwrap_or_else(|| PublicUrl::on_loopback(self.host, port))
    }

    /// The folder of key files.
    pub fn keys_folder(&self) -> PathBuf {
        self.data_folder.join("keys")
    }

    /// The folder of evidence files.
    pub fn files_folder(&self) -> PathBuf {
        self.data_folder.join("files")
    }
}
